/** R-26 … R-30: early termination, proposed from evidence, decided by people: by the Commission or, where X17 leaves it, the Fund. */

import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import { all, any, equals, known, norm, not, notAfter, oneOf, text, workingDays } from '../vocabulary/words.ts';

const grounds = {
  '28.1': 'R-28.1',
  '28.2': 'R-28.2',
  '28.3': 'R-28.3',
  '28.4': 'R-28.4',
  '28.5': 'R-28.5',
  '28.6': 'R-28.6',
  '28.7': 'R-28.7',
} as const;

/** What the registers can show for a ground: each piece of evidence is a clause and what it refers to. */
const evidence = {
  'R-40': 'R-40',
  'R-28.2': 'R-28.2',
  'R-29': 'R-29',
  'R-39': 'R-39',
  'R-38': 'R-38',
  'R-34': 'R-34',
  'R-21': 'R-21',
} as const;

/** only these grounds go to the Commission. */
const isForCommission = (ground: Expression<'text'>) => oneOf(ground, '28.1', '28.2', '28.7');
/** X17: the Rules give these no procedure; the Fund decides. */
const isForFund = (ground: Expression<'text'>) => oneOf(ground, '28.3', '28.4', '28.5', '28.6');

/** the Commission had the matter before it decided. */
const throughCommission = (f: {
  readonly sentToCommissionOn: Expression<'day'>;
  readonly decidedOn: Expression<'day'>;
}) => all(known(f.sentToCommissionOn), known(f.decidedOn), notAfter(f.sentToCommissionOn, f.decidedOn));

/** R-30, X17: the body the Rules name for the ground, and the Fund where they name none, has decided. */
const byItsBody = (f: {
  readonly ground: Expression<'text'>;
  readonly sentToCommissionOn: Expression<'day'>;
  readonly decidedOn: Expression<'day'>;
}) => any(isForFund(f.ground), all(isForCommission(f.ground), throughCommission(f)));

const isDecided = (decision: Expression<'text'>, option: 'end' | 'keep') =>
  all(known(decision), equals(decision, text(option)));

export const terminations = procedure({
  id: 'terminations',
  clause: 'R-28',
  asked: {},
  rows: {},
  computed: {
    participant: { kind: 'text', clause: 'R-28', class: 'internal', oneLine: true },
    name: { kind: 'text', clause: 'R-28', class: 'public' },
    email: { kind: 'email', clause: 'R-28', class: 'internal' },
    language: { kind: 'language', clause: 'R-28', class: 'internal' },
    participationEndedOn: { kind: 'date', clause: 'R-26', class: 'internal' },
    evidence: {
      kind: 'codes',
      clause: 'R-28',
      class: 'confidential',
      options: Object.keys(evidence) as (keyof typeof evidence)[],
      optionClauses: evidence,
    },
    evidenceUpTo: { kind: 'date', clause: 'R-28', class: 'internal' },
    earlier: { kind: 'text', clause: 'R-28', class: 'internal', oneLine: true },
  },
  office: {
    bin: { kind: 'bin', clause: 'R-28', class: 'public' },
    ground: {
      kind: 'choice',
      clause: 'R-28',
      class: 'confidential',
      options: Object.keys(grounds) as (keyof typeof grounds)[],
      optionClauses: grounds,
    },
    foundOn: { kind: 'date', clause: 'R-28', class: 'internal' },
    breach: { kind: 'longText', clause: 'R-28.7', class: 'confidential' },
    plannedDecisionOn: { kind: 'date', clause: 'R-29', class: 'internal' },
    noticeOn: { kind: 'date', clause: 'R-29', class: 'internal' },
    officer: { kind: 'text', clause: 'R-28', class: 'internal' },
    sentToCommissionOn: { kind: 'date', clause: 'R-30', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-30/p2', options: ['end', 'keep'], class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-30/p2', class: 'internal' },
    endedOn: { kind: 'date', clause: 'R-26', class: 'internal' },
    dismissedOn: { kind: 'date', clause: 'R-28', class: 'internal' },
    dismissReason: { kind: 'longText', clause: 'R-28', class: 'internal' },
  },
  caseDate: (f) => f.foundOn,
  statuses: (f) => ({
    proposed: { clause: 'R-28', next: ['atCommission', 'ended', 'kept', 'dismissed'] },
    atCommission: {
      clause: 'R-30',
      next: ['ended', 'kept', 'dismissed'],
      requires: all(known(f.sentToCommissionOn), isForCommission(f.ground)),
    },
    ended: {
      clause: 'R-28',
      next: [],
      closed: true,
      requires: all(
        isDecided(f.decision, 'end'),
        known(f.decidedOn),
        known(f.endedOn),
        byItsBody(f),
        not(known(f.dismissedOn)),
      ),
    },
    kept: {
      clause: 'R-28',
      next: [],
      closed: true,
      requires: all(isDecided(f.decision, 'keep'), known(f.decidedOn), byItsBody(f), not(known(f.dismissedOn))),
    },
    dismissed: {
      clause: 'R-28',
      next: [],
      closed: true,
      requires: all(known(f.dismissedOn), known(f.dismissReason)),
    },
  }),
  checks: (f) => [
    check('participant', 'R-28', known(f.participant), { effect: 'person' }),
    check('ground', 'R-28', known(f.ground), { effect: 'person' }),
    check('grounded', 'R-28', any(known(f.evidence), known(f.breach)), { effect: 'warning' }),
    check('breach', 'R-28.7', known(f.breach), { effect: 'person', applies: equals(f.ground, text('28.7')) }),
    check('participates', 'R-26', not(known(f.participationEndedOn)), {
      effect: 'warning',
      applies: not(isDecided(f.decision, 'end')),
    }),
    ask('commissionDecides', 'R-30/p2', oneOf(f.decision, 'end', 'keep'), {
      stage: 'commission',
      effect: 'person',
      applies: all(isForCommission(f.ground), not(known(f.dismissedOn))),
    }),
    ask('fundDecides', 'R-28', oneOf(f.decision, 'end', 'keep'), {
      effect: 'person',
      applies: all(isForFund(f.ground), not(known(f.dismissedOn))),
    }),
    // X17: a route the Rules do not give, and a decision without the body they name.
    check('noCommission', 'R-30', not(known(f.sentToCommissionOn)), {
      effect: 'person',
      applies: isForFund(f.ground),
    }),
    check('throughCommission', 'R-30/p2', throughCommission(f), {
      effect: 'person',
      applies: all(isForCommission(f.ground), known(f.decision)),
    }),
    check('endedOn', 'R-26', known(f.endedOn), { effect: 'person', applies: isDecided(f.decision, 'end') }),
    check('recorded', 'R-26', all(known(f.participationEndedOn), equals(f.participationEndedOn, f.endedOn)), {
      effect: 'warning',
      applies: all(isDecided(f.decision, 'end'), known(f.decidedOn), known(f.endedOn)),
    }),
    check('dismissReason', 'R-28', known(f.dismissReason), { effect: 'person', applies: known(f.dismissedOn) }),
  ],
  deadlines: (f) => [
    // X18: before the participant's own decision.
    deadline('notice', 'R-29', workingDays(10).before(f.plannedDecisionOn), f.noticeOn, equals(f.ground, text('28.3'))),
    // The Rules set no term here: the Fund's own norm, if it has set one.
    deadline(
      'referral',
      'R-30',
      workingDays(norm('terminationReferralNorm', f.foundOn)).after(f.foundOn),
      f.sentToCommissionOn,
      all(isForCommission(f.ground), not(known(f.dismissedOn))),
    ),
  ],
  letters: (f) => [
    {
      id: 'referral',
      clause: 'R-30',
      to: 'commission',
      when: all(
        equals(f.status, text('proposed')),
        isForCommission(f.ground),
        known(f.participant),
        any(known(f.evidence), known(f.breach)),
        not(known(f.decision)),
        not(known(f.dismissedOn)),
      ),
      sentOn: 'sentToCommissionOn',
      moves: 'atCommission',
    },
  ],
  decided: {
    body: 'commission',
    clause: 'R-30/p2',
    waits: 'atCommission',
    decision: 'decision',
    decidedOn: 'decidedOn',
    granted: { option: 'end', status: 'ended' },
    refused: { option: 'keep', status: 'kept' },
  },
});
