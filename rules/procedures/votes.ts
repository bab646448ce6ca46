/** R-15/p2, R-16, R-20/s2, R-30, R-72/p2: one row for each item of an agenda: how the body voted and what it decided. */

import { bodies, check } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, equals, known, not, oneOf, text } from '../vocabulary/words.ts';

/** Each body decides by a clause of its own: R-15/p2 the Commission, R-72/p2 the Independent Commission. */
const clauses = { by: 'body', of: { independent: 'R-72/p2' } } as const;
const person = { effect: 'person', clauses } as const;

export const votes = procedure({
  id: 'votes',
  clause: 'R-15/p2',
  asked: {},
  rows: {},
  computed: {
    body: {
      kind: 'choice',
      clause: 'R-15/p2',
      options: bodies,
      class: 'internal',
      copied: { from: { register: 'meetings', by: 'meeting' }, field: 'body' },
    },
    heldOn: {
      kind: 'date',
      clause: 'R-15/p2',
      class: 'internal',
      copied: { from: { register: 'meetings', by: 'meeting' }, field: 'heldOn' },
    },
    signedOn: {
      kind: 'date',
      clause: 'R-15/p2',
      class: 'internal',
      copied: { from: { register: 'meetings', by: 'meeting' }, field: 'minutesSignedOn' },
    },
    applicant: { kind: 'text', clause: 'R-13', class: 'public' },
    caseBody: { kind: 'choice', clause: 'R-13', options: bodies, class: 'internal' },
    waits: { kind: 'yesNo', clause: 'R-13', class: 'internal' },
    sitting: { kind: 'yesNo', clause: 'R-13/s2', class: 'internal' },
    forCount: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
    againstCount: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
    abstainedCount: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
    absent: { kind: 'text', clause: 'R-72/p2', class: 'internal', oneLine: true },
    twice: { kind: 'text', clause: 'R-72/p2', class: 'internal', oneLine: true },
    conflicting: { kind: 'text', clause: 'R-72/p2', class: 'internal', oneLine: true },
    silent: { kind: 'text', clause: 'R-72/p2', class: 'internal', oneLine: true },
    carried: { kind: 'yesNo', clause: 'R-72/p2', class: 'internal' },
    groundAdmitted: { kind: 'yesNo', clause: 'R-16.1', class: 'internal' },
    needsReason: { kind: 'yesNo', clause: 'R-74', class: 'internal' },
    takesSeats: { kind: 'yesNo', clause: 'R-72/p2', class: 'internal' },
    calculatedSeats: { kind: 'count', clause: 'R-73', class: 'internal' },
    correctable: { kind: 'yesNo', clause: 'R-15/p2', class: 'internal' },
    correctedBy: { kind: 'text', clause: 'R-15/p2', class: 'internal', oneLine: true },
    sealed: { kind: 'longText', clause: 'R-15/p2', class: 'confidential', oneLine: true },
    unaltered: { kind: 'yesNo', clause: 'R-15/p2', class: 'internal' },
    caseAgrees: { kind: 'yesNo', clause: 'R-15/p2', class: 'internal' },
  },
  office: {
    meeting: { kind: 'text', clause: 'R-15/p2', class: 'internal', oneLine: true },
    item: { kind: 'count', clause: 'R-15/p2', class: 'internal' },
    register: { kind: 'text', clause: 'R-13', class: 'internal', oneLine: true },
    case: { kind: 'text', clause: 'R-30', class: 'internal', oneLine: true },
    question: { kind: 'longText', clause: 'R-30', class: 'internal' },
    votedFor: { kind: 'codes', clause: 'R-72/p2', list: 'members', class: 'internal' },
    votedAgainst: { kind: 'codes', clause: 'R-72/p2', list: 'members', class: 'internal' },
    abstained: { kind: 'codes', clause: 'R-72/p2', list: 'members', class: 'internal' },
    conflicted: { kind: 'codes', clause: 'R-72/p2', list: 'members', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-15/p2', options: ['grant', 'refuse', 'postpone'], class: 'internal' },
    ground: { kind: 'text', clause: 'R-16.1', class: 'internal', oneLine: true },
    seats: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
    seatsReason: { kind: 'longText', clause: 'R-73', class: 'internal' },
    reason: { kind: 'longText', clause: 'R-15/p2', class: 'confidential' },
    corrects: { kind: 'text', clause: 'R-15/p2', class: 'internal', oneLine: true },
  },
  caseDate: (f) => f.heldOn,
  statuses: (f) => ({
    onAgenda: { clause: 'R-13', next: ['decided', 'postponed'] },
    decided: { clause: 'R-15/p2', next: [], requires: all(known(f.decision), oneOf(f.decision, 'grant', 'refuse')) },
    postponed: {
      clause: 'R-15/p2',
      next: [],
      closed: true,
      requires: any(not(known(f.decision)), equals(f.decision, text('postpone'))),
    },
  }),
  checks: (f) => {
    const grants = equals(f.decision, text('grant'));
    const refuses = equals(f.decision, text('refuse'));
    const postpones = equals(f.decision, text('postpone'));
    const stands = all(known(f.sealed), known(f.decision), not(postpones), not(known(f.correctedBy)));
    return [
      check('body', 'R-15/p2', equals(f.body, f.caseBody), person),
      // A question that was postponed has gone to a later meeting, and its case may be decided since.
      check('waits', 'R-15/p2', f.waits, {
        ...person,
        applies: all(not(known(f.sealed)), not(known(f.corrects)), any(not(known(f.decision)), not(postpones))),
      }),
      check('sitting', 'R-15/p2', f.sitting, { ...person, applies: known(f.decision) }),
      check('attended', 'R-15/p2', not(known(f.absent)), { ...person, applies: known(f.forCount) }),
      check('once', 'R-15/p2', not(known(f.twice)), { ...person, applies: known(f.forCount) }),
      check('conflict', 'R-15/p2', not(known(f.conflicting)), { ...person, applies: known(f.forCount) }),
      check('everyone', 'R-15/p2', not(known(f.silent)), { effect: 'warning', applies: known(f.forCount), clauses }),
      check('vote', 'R-15/p2', any(postpones, all(grants, f.carried), all(refuses, not(f.carried))), {
        ...person,
        applies: known(f.decision),
      }),
      // X6: only registration has grounds of refusal of its own, R-16.1 and.
      check('ground', 'R-16.1', f.groundAdmitted, { ...person, applies: all(known(f.decision), refuses) }),
      check('reasoned', 'R-74', known(f.reason), {
        effect: 'person',
        applies: all(f.needsReason, known(f.decision), refuses),
      }),
      check('seats', 'R-72/p2', known(f.seats), {
        effect: 'person',
        applies: all(f.takesSeats, known(f.decision), grants),
      }),
      // X40: the calculated number is only an input to the vote.
      check('seatsReason', 'R-73', any(equals(f.seats, f.calculatedSeats), known(f.seatsReason)), {
        effect: 'person',
        applies: all(known(f.decision), grants, known(f.seats), known(f.calculatedSeats)),
      }),
      check('settled', 'R-15/p2', known(f.decision), { ...person, applies: known(f.signedOn) }),
      check('correction', 'R-15/p2', all(f.correctable, oneOf(f.decision, 'grant', 'refuse')), {
        ...person,
        applies: known(f.corrects),
      }),
      check('unaltered', 'R-15/p2', f.unaltered, { ...person, applies: known(f.sealed) }),
      check('caseAgrees', 'R-15/p2', f.caseAgrees, { ...person, applies: stands }),
    ];
  },
  deadlines: () => [],
});
