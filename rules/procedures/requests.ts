/** what the Fund asks a participant for, and the ten working days in which it answers. */

import type { ClauseId } from '../order/clauses.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, equals, firstKnown, known, not, notAfter, text, workingDays } from '../vocabulary/words.ts';

/** The items under which the Fund may ask, each with its own term of ten working days. */
const grounds = { '32': 'R-32', '32p2': 'R-32/p2', '33s2': 'R-33/s2', '38': 'R-38' } as const satisfies Readonly<
  Record<string, ClauseId>
>;
type Ground = keyof typeof grounds;
const groundIds: readonly Ground[] = ['32', '32p2', '33s2', '38'];

const given = { kind: 'yesNo', clause: 'R-32/p2', class: 'internal' } as const;

/** Two days stand in their order, or one of them is not known. */
const inOrder = (first: Expression<'day'>, second: Expression<'day'>): Expression<'truth'> =>
  any(not(known(first)), not(known(second)), notAfter(first, second));

/** A request taken back asks for nothing; a status nobody set takes nothing back. */
const standing = (status: Expression<'text'>): Expression<'truth'> =>
  any(not(known(status)), not(equals(status, text('withdrawn'))));

export const requests = procedure({
  id: 'requests',
  clause: 'R-32',
  asked: {},
  rows: {},
  computed: {
    participant: { kind: 'text', clause: 'R-31', class: 'internal', oneLine: true },
    name: { kind: 'text', clause: 'R-32', class: 'public' },
    email: { kind: 'email', clause: 'R-32', class: 'internal' },
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    participationEndedOn: { kind: 'date', clause: 'R-31', class: 'internal' },
  },
  office: {
    bin: { kind: 'bin', clause: 'R-32', class: 'public' },
    ground: {
      kind: 'choice',
      clause: 'R-32',
      options: ['32', '32p2', '33s2', '38'],
      optionClauses: grounds,
      class: 'internal',
    },
    question: { kind: 'longText', clause: 'R-37.2', class: 'confidential' },
    sentOn: { kind: 'date', clause: 'R-32', class: 'internal' },
    arrivedOn: { kind: 'date', clause: 'R-32', class: 'internal' },
    receivedOn: { kind: 'date', clause: 'R-32/p2', class: 'internal' },
    answeredOn: { kind: 'date', clause: 'R-32', class: 'internal' },
    answerUrl: { kind: 'url', clause: 'R-32', class: 'confidential' },
    answerComplete: { kind: 'yesNo', clause: 'R-32', class: 'internal' },
    statisticsGiven: given,
    declarationsGiven: given,
    auditOpinionGiven: given,
  },
  caseDate: (f) => firstKnown(f.sentOn, f.arrivedOn, f.receivedOn),
  statuses: (f) => ({
    draft: { clause: 'R-32', next: ['sent', 'withdrawn'] },
    sent: {
      clause: 'R-32',
      next: ['received', 'answered', 'withdrawn'],
      requires: known(f.sentOn),
      shown: 'awaited',
    },
    received: {
      clause: 'R-32/p2',
      next: ['answered', 'withdrawn'],
      requires: known(f.receivedOn),
      shown: 'awaited',
    },
    answered: {
      clause: 'R-32',
      next: [],
      closed: true,
      requires: all(known(f.answeredOn), known(f.answerComplete)),
      shown: 'done',
    },
    withdrawn: { clause: 'R-32', next: [], closed: true, shown: 'withdrawn' },
  }),
  checks: (f) => [
    check('described', 'R-32', all(known(f.bin), known(f.ground), known(f.question)), { effect: 'person' }),
    check('participant', 'R-31', known(f.participant), { effect: 'person', applies: known(f.bin) }),
    // a duty of the period of participation; a request not sent yet goes out after an end that is recorded.
    check('participates', 'R-31', all(known(f.caseDate), notAfter(f.caseDate, f.participationEndedOn)), {
      effect: 'person',
      applies: known(f.participationEndedOn),
    }),
    // X19: one clock for both words of item 32, from receipt; the day of arrival is kept beside it.
    check('receiptRecorded', 'R-32', known(f.receivedOn), { effect: 'person', applies: known(f.arrivedOn) }),
    check(
      'daysInOrder',
      'R-32',
      all(
        inOrder(f.sentOn, f.arrivedOn),
        inOrder(f.sentOn, f.receivedOn),
        inOrder(f.arrivedOn, f.receivedOn),
        inOrder(f.receivedOn, f.answeredOn),
      ),
      { effect: 'warning' },
    ),
    ...groundIds.map((ground) =>
      ask(`complete${ground}`, grounds[ground], f.answerComplete, {
        effect: 'person',
        applies: all(equals(f.ground, text(ground)), known(f.answeredOn)),
      }),
    ),
    ask('statistics', 'R-32/p2', f.statisticsGiven, { effect: 'person', applies: documentsAnswered(f) }),
    ask('declarations', 'R-32/p2', f.declarationsGiven, { effect: 'person', applies: documentsAnswered(f) }),
    ask('auditOpinion', 'R-32/p2', f.auditOpinionGiven, { effect: 'person', applies: documentsAnswered(f) }),
  ],
  deadlines: (f) =>
    groundIds.map((ground) =>
      deadline(
        `answer${ground}`,
        grounds[ground],
        workingDays(10).after(f.receivedOn),
        f.answeredOn,
        all(equals(f.ground, text(ground)), standing(f.status)),
      ),
    ),
  letters: (f) => [
    {
      id: 'request',
      clause: 'R-32',
      clauseBy: 'ground',
      to: 'applicant',
      when: all(
        ...[f.participant, f.ground, f.question].map(known),
        not(known(f.sentOn)),
        any(not(known(f.status)), equals(f.status, text('draft'))),
      ),
      sentOn: 'sentOn',
      receivedOn: 'receivedOn',
      moves: 'sent',
      term: workingDays(10).after(f.receivedOn),
    },
  ],
});

/** The second part of item 32 names three kinds of document; whether each came is asked once there is an answer. */
function documentsAnswered(f: {
  readonly ground: Expression<'text'>;
  readonly answeredOn: Expression<'day'>;
}): Expression<'truth'> {
  return all(equals(f.ground, text('32p2')), known(f.answeredOn));
}
