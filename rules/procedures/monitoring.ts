/** R-36 … R-41: what monitoring shows of a participant each quarter, the Fund's conclusion, and the ministry's information. */

import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  above,
  all,
  any,
  count,
  dayAfterQuarter,
  equals,
  known,
  monthEndAfterQuarter,
  norm,
  not,
  oneOf,
  plannedBefore,
  sum,
  text,
  workingDays,
} from '../vocabulary/words.ts';

/** What speaks against the project in a quarter: duties not performed, and figures R-40 has the Fund evaluate. */
const deviations = {
  noReport: 'R-39',
  lateReport: 'R-39',
  remarksOpen: 'R-37.1',
  requestsUnanswered: 'R-38',
  feesUnpaid: 'R-21',
  auditMissing: 'R-33',
  noIncome: 'R-40',
  incomeFell: 'R-40',
  noStaff: 'R-40',
} as const;

type Deviation = keyof typeof deviations;

/** A conclusion against the project, or against what the evidence suggests, is reasoned. */
const reasoned = (f: {
  readonly conclusion: Expression<'text'>;
  readonly suggestion: Expression<'text'>;
  readonly reasons: Expression<'text'>;
}) => any(not(needsReasons(f)), known(f.reasons));

const needsReasons = (f: {
  readonly conclusion: Expression<'text'>;
  readonly suggestion: Expression<'text'>;
}): Expression<'truth'> =>
  all(
    known(f.conclusion),
    any(equals(f.conclusion, text('inexpedient')), all(known(f.suggestion), not(equals(f.conclusion, f.suggestion)))),
  );

/** Nobody prepares a conclusion on a participant who owed no report; that it is not known keeps nobody from it. */
const isOwed = (owed: Expression<'truth'>): Expression<'truth'> => any(not(known(owed)), owed);

export const conclusions = procedure({
  id: 'conclusions',
  clause: 'R-40',
  asked: {},
  rows: {},
  computed: {
    participant: {
      kind: 'text',
      clause: 'R-40',
      class: 'internal',
      copied: { from: 'participant', field: 'id' },
      oneLine: true,
    },
    name: { kind: 'text', clause: 'R-40', class: 'public', copied: { from: 'participant', field: 'name' } },
    email: { kind: 'email', clause: 'R-40/p2', class: 'internal', copied: { from: 'participant', field: 'email' } },
    language: {
      kind: 'language',
      clause: 'R-40/p2',
      class: 'internal',
      copied: { from: 'participant', field: 'language' },
    },
    owed: { kind: 'yesNo', clause: 'R-39', class: 'internal' },
    report: { kind: 'text', clause: 'R-37.1', class: 'internal', oneLine: true },
    reportedOn: { kind: 'date', clause: 'R-39', class: 'internal' },
    reportState: {
      kind: 'choice',
      clause: 'R-39',
      options: ['onTime', 'late', 'missing', 'returned'],
      class: 'internal',
    },
    income: { kind: 'money', clause: 'R-37.1', class: 'confidential' },
    incomePrevious: { kind: 'money', clause: 'R-37.1', class: 'confidential' },
    staff: { kind: 'count', clause: 'R-37.1', class: 'confidential' },
    deviations: {
      kind: 'codes',
      clause: 'R-40',
      class: 'confidential',
      options: Object.keys(deviations) as Deviation[],
      optionClauses: deviations,
    },
    suggestion: {
      kind: 'choice',
      clause: 'R-40',
      options: ['expedient', 'inexpedient', 'undecided'],
      class: 'confidential',
    },
    suggestionReason: {
      kind: 'choice',
      clause: 'R-40',
      options: ['noDeviations', 'deviations', 'manyDeviations', 'incomplete', 'awaited', 'undated', 'notOwed'],
      class: 'confidential',
    },
  },
  office: {
    bin: { kind: 'bin', clause: 'R-40', class: 'public' },
    quarter: { kind: 'quarter', clause: 'R-39/s2', class: 'internal' },
    conclusion: { kind: 'choice', clause: 'R-40', options: ['expedient', 'inexpedient'], class: 'confidential' },
    reasons: { kind: 'longText', clause: 'R-40', class: 'confidential' },
    measures: { kind: 'longText', clause: 'R-40', class: 'confidential' },
    officer: { kind: 'text', clause: 'R-40', class: 'internal' },
    preparedOn: { kind: 'date', clause: 'R-40', class: 'internal' },
    noticeSentOn: { kind: 'date', clause: 'R-40/p2', class: 'internal' },
  },
  // X26: the monitoring period is the reporting quarter; its last day decides.
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  statuses: (f) => ({
    open: { clause: 'R-40', next: ['concluded'] },
    concluded: {
      clause: 'R-40',
      next: ['notified'],
      closed: true,
      requires: all(known(f.conclusion), known(f.preparedOn), reasoned(f)),
    },
    notified: {
      clause: 'R-40/p2',
      next: [],
      closed: true,
      requires: all(known(f.conclusion), equals(f.conclusion, text('inexpedient')), known(f.noticeSentOn)),
    },
  }),
  checks: (f) => [
    check('owed', 'R-39', f.owed, { effect: 'warning' }),
    check('deviations', 'R-40', not(known(f.deviations)), { effect: 'warning', applies: known(f.suggestion) }),
    ask('conclusion', 'R-40', oneOf(f.conclusion, 'expedient', 'inexpedient'), {
      effect: 'person',
      applies: isOwed(f.owed),
    }),
    check('reasons', 'R-40', known(f.reasons), { effect: 'person', applies: needsReasons(f) }),
    check('afterPeriod', 'R-40/p2', above(f.preparedOn, f.caseDate), {
      effect: 'person',
      applies: known(f.preparedOn),
    }),
  ],
  deadlines: (f) => [
    // The Rules set no term here: the Fund's own norms, if it has set any.
    deadline(
      'conclude',
      'R-40',
      workingDays(norm('conclusionNorm', f.caseDate)).after(f.caseDate),
      f.preparedOn,
      isOwed(f.owed),
    ),
    deadline(
      'notice',
      'R-40/p2',
      workingDays(norm('inexpediencyNoticeNorm', f.preparedOn)).after(f.preparedOn),
      f.noticeSentOn,
      all(known(f.conclusion), equals(f.conclusion, text('inexpedient'))),
    ),
  ],
  letters: (f) => [
    {
      id: 'conclusion',
      clause: 'R-40',
      to: 'file',
      when: all(known(f.conclusion), known(f.preparedOn), reasoned(f)),
    },
    {
      id: 'inexpedient',
      clause: 'R-40/p2',
      to: 'applicant',
      // R-40/p2: once the monitoring period is over.
      when: all(
        ...[f.participant, f.conclusion, f.reasons].map(known),
        equals(f.conclusion, text('inexpedient')),
        above(f.preparedOn, f.caseDate),
      ),
      sentOn: 'noticeSentOn',
      moves: 'notified',
    },
  ],
});

/** The analytic information of R-41, one row a quarter; the figures behind it are the quarterly report's. */
export const ministryReports = procedure({
  id: 'ministryReports',
  clause: 'R-41',
  asked: {},
  rows: {},
  computed: {
    owed: { kind: 'count', clause: 'R-39', class: 'internal' },
    expedient: { kind: 'count', clause: 'R-41', class: 'internal' },
    inexpedient: { kind: 'count', clause: 'R-41', class: 'internal' },
    open: { kind: 'count', clause: 'R-41', class: 'internal' },
  },
  office: {
    quarter: { kind: 'quarter', clause: 'R-41', class: 'internal' },
    addressee: { kind: 'text', clause: 'R-41', class: 'internal' },
    officer: { kind: 'text', clause: 'R-41', class: 'internal' },
    preparedOn: { kind: 'date', clause: 'R-41', class: 'internal' },
    number: { kind: 'text', clause: 'R-41', class: 'internal', oneLine: true },
    sentOn: { kind: 'date', clause: 'R-41', class: 'internal' },
  },
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  statuses: (f) => ({
    open: { clause: 'R-41', next: ['prepared', 'sent'] },
    prepared: { clause: 'R-41', next: ['sent'], requires: known(f.preparedOn) },
    sent: { clause: 'R-41', next: [], closed: true, requires: known(f.sentOn) },
  }),
  checks: (f) => [
    // X27: the Rules do not name the ministry.
    check('addressee', 'R-41', known(f.addressee), { effect: 'person' }),
    check('concluded', 'R-41', equals(f.open, count(0)), { effect: 'warning' }),
    check('everybody', 'R-41', equals(f.owed, sum(f.expedient, f.inexpedient, f.open)), { effect: 'warning' }),
  ],
  deadlines: (f) => [
    // X13: the month's last day is not rolled; the day to plan for is the last working day by then.
    deadline('report', 'R-41', monthEndAfterQuarter(f.quarter), f.sentOn),
    deadline('plan', 'R-41', plannedBefore(monthEndAfterQuarter(f.quarter)), f.sentOn),
  ],
});
