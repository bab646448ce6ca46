/** the yearly audit of a participant whose income of the year before was above 100,000,000 tenge. */

import { auditIncome } from '../parameters/parameters.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  above,
  all,
  any,
  atLeast,
  count,
  dateOfYear,
  equals,
  figure,
  firstKnown,
  inCalendar,
  known,
  not,
  plannedBefore,
  sum,
  when,
} from '../vocabulary/words.ts';

interface AuditRefs {
  readonly incomeYear: Expression<'count'>;
  readonly annualIncome: Expression<'money'>;
  readonly incomeStated: Expression<'money'>;
  readonly quartersKnown: Expression<'count'>;
  readonly endedOn: Expression<'day'>;
}

/**
 * X22: the income of the calendar year before. What the reports add up to is the year's income where all four quarters
 * are known; before, it settles the matter only once it is above the limit by itself.
 */
function isDue(f: AuditRefs): Expression<'truth'> {
  const limit = figure('money', auditIncome);
  const whole = when(equals(f.quartersKnown, count(4)), f.annualIncome, f.incomeStated);
  return any(above(firstKnown(f.incomeStated, f.annualIncome), limit), above(firstKnown(f.incomeStated, whole), limit));
}

/** X13: «1 шілдеге дейін» taken as 30 June, and not moved to a working day. */
const lastDay = ({ incomeYear }: AuditRefs): Expression<'day'> => dateOfYear(sum(incomeYear, count(1)), 6, 30);

/** a duty of the period of participation; nothing is due from whoever had left before the day. */
const stillBound = (f: AuditRefs): Expression<'truth'> => any(not(known(f.endedOn)), atLeast(f.endedOn, lastDay(f)));

export const audits = procedure({
  id: 'audits',
  clause: 'R-33',
  asked: {},
  rows: {},
  computed: {
    participant: {
      kind: 'text',
      clause: 'R-31',
      class: 'internal',
      copied: { from: 'participant', field: 'id' },
      oneLine: true,
    },
    name: { kind: 'text', clause: 'R-33', class: 'public', copied: { from: 'participant', field: 'name' } },
    endedOn: { kind: 'date', clause: 'R-31', class: 'internal', copied: { from: 'participant', field: 'endedOn' } },
    annualIncome: { kind: 'money', clause: 'R-33', class: 'confidential' },
    quartersKnown: { kind: 'count', clause: 'R-33', class: 'internal' },
  },
  office: {
    bin: { kind: 'bin', clause: 'R-33', class: 'public' },
    incomeYear: { kind: 'year', clause: 'R-33', class: 'internal' },
    incomeStated: { kind: 'money', clause: 'R-33', class: 'confidential' },
    conclusionOn: { kind: 'date', clause: 'R-33', class: 'internal' },
    conclusionUrl: { kind: 'url', clause: 'R-33', class: 'confidential' },
    conformsToList: { kind: 'yesNo', clause: 'R-33', class: 'confidential' },
    conformsToIncome: { kind: 'yesNo', clause: 'R-33', class: 'confidential' },
  },
  caseDate: (f) => dateOfYear(f.incomeYear, 12, 31),
  statuses: (f) => ({
    open: { clause: 'R-33', next: ['given', 'notRequired'] },
    given: { clause: 'R-33', next: ['accepted'], requires: known(f.conclusionOn) },
    accepted: {
      clause: 'R-33',
      next: [],
      closed: true,
      requires: all(known(f.conclusionOn), known(f.conformsToList), known(f.conformsToIncome)),
    },
    notRequired: { clause: 'R-33', next: ['open'], closed: true, requires: any(not(isDue(f)), not(stillBound(f))) },
  }),
  checks: (f) => [
    check('participant', 'R-31', known(f.participant), { effect: 'person' }),
    check('audited', 'R-33', any(known(f.conclusionOn), not(isDue(f))), { effect: 'person', applies: stillBound(f) }),
    check('conclusionGiven', 'R-33', known(f.conclusionUrl), { effect: 'person', applies: known(f.conclusionOn) }),
    ask('conformsToList', 'R-33', f.conformsToList, { effect: 'person', applies: known(f.conclusionOn) }),
    ask('conformsToIncome', 'R-33', f.conformsToIncome, { effect: 'person', applies: known(f.conclusionOn) }),
  ],
  deadlines: (f) => [
    deadline('conclusion', 'R-33', lastDay(f), f.conclusionOn, all(isDue(f), stillBound(f))),
    // Beyond the calendar the day to plan for is not known; the term itself is.
    deadline(
      'plan',
      'R-33',
      plannedBefore(lastDay(f)),
      f.conclusionOn,
      all(isDue(f), stillBound(f), inCalendar(lastDay(f))),
    ),
  ],
});
