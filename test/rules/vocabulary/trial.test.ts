/**
 * The vocabulary tried on procedures that come later: the obligations of R-32 … R-34. They are declared here only; that
 * they compile and answer is the test.
 */

import { describe, expect, test } from 'vitest';
import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { fixed } from '../../../rules/parameters/parameter.ts';
import { auditIncome } from '../../../rules/parameters/parameters.ts';
import { examine, outcomeOf, terms } from '../../../rules/projections/examine.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { check, deadline } from '../../../rules/vocabulary/parts.ts';
import { type Procedure, procedure } from '../../../rules/vocabulary/procedure.ts';
import {
  above,
  any,
  atMost,
  count,
  dateOfYear,
  equals,
  firstKnown,
  known,
  money,
  not,
  sum,
  text,
  workingDays,
} from '../../../rules/vocabulary/words.ts';
import { book } from '../procedures/applied.ts';

const on = (day: IsoDay) => dayNumber(day);
const applied = (declared: Procedure, cells: Cells) => {
  const facts = caseFacts(declared, { id: 'case', cells });
  const examined = examine(declared, facts, book);
  const due = (id: string) => terms(declared, facts, book).find((term) => term.id === id)?.due;
  return {
    outcome: outcomeOf(declared, facts, examined),
    result: (id: string) => examined.find((one) => one.check.id === id)?.result,
    failing: examined.filter(({ result }) => result === 'fail').map(({ check }) => `${check.clause} ${check.effect}`),
    due,
  };
};

/** the Fund asks, the participant answers. */
const requests = procedure({
  id: 'requests',
  clause: 'R-32',
  asked: {},
  rows: {},
  computed: {},
  office: {
    bin: { kind: 'bin', clause: 'R-32', class: 'public' },
    sentOn: { kind: 'date', clause: 'R-32', class: 'internal' },
    arrivedOn: { kind: 'date', clause: 'R-32', class: 'internal' },
    receivedOn: { kind: 'date', clause: 'R-32/p2', class: 'internal' },
    answeredOn: { kind: 'date', clause: 'R-32', class: 'internal' },
  },
  caseDate: (f) => firstKnown(f.receivedOn, f.arrivedOn, f.sentOn),
  statuses: (f) => ({
    sent: { clause: 'R-32', next: ['received'], requires: known(f.sentOn) },
    received: { clause: 'R-32/p2', next: ['answered'], requires: known(f.receivedOn) },
    answered: { clause: 'R-32', next: [], closed: true, requires: known(f.answeredOn) },
  }),
  checks: () => [],
  deadlines: (f) => [deadline('answer', 'R-32', workingDays(10).after(f.receivedOn), f.answeredOn)],
});

/** the yearly audit of whoever earned more than 100,000,000 tenge the year before (X22). */
const audits = procedure({
  id: 'audits',
  clause: 'R-33',
  asked: {},
  rows: {},
  computed: {},
  office: {
    incomeYear: { kind: 'count', clause: 'R-33', class: 'internal' },
    annualIncome: { kind: 'money', clause: 'R-33', class: 'confidential' },
    conclusionOn: { kind: 'date', clause: 'R-33', class: 'internal' },
  },
  caseDate: (f) => dateOfYear(f.incomeYear, 12, 31),
  statuses: () => ({ open: { clause: 'R-33', next: ['given'] }, given: { clause: 'R-33', next: [], closed: true } }),
  checks: (f) => [
    check('audited', 'R-33', any(atMost(f.annualIncome, money(fixed(auditIncome))), known(f.conclusionOn)), {
      effect: 'person',
    }),
  ],
  deadlines: (f) => [
    deadline(
      'conclusion',
      'R-33',
      dateOfYear(sum(f.incomeYear, count(1)), 6, 30),
      f.conclusionOn,
      above(f.annualIncome, money(fixed(auditIncome))),
    ),
  ],
});

/** either event starts a clock of its own (X25). */
const events = procedure({
  id: 'events',
  clause: 'R-34',
  asked: {},
  rows: {},
  computed: {},
  office: {
    kind: { kind: 'choice', clause: 'R-34', options: ['reregistered', 'liquidated'], class: 'internal' },
    happenedOn: { kind: 'date', clause: 'R-34', class: 'internal' },
    informedOn: { kind: 'date', clause: 'R-34', class: 'internal' },
  },
  caseDate: (f) => f.happenedOn,
  statuses: () => ({ open: { clause: 'R-34', next: [] } }),
  checks: (f) => [
    check('ended', 'R-28.5', not(equals(f.kind, text('liquidated'))), { effect: 'person', applies: known(f.kind) }),
  ],
  deadlines: (f) => [deadline('inform', 'R-34', workingDays(10).after(f.happenedOn), f.informedOn)],
});

describe('R-32 … R-34 obligations', () => {
  test('R-32 one clock, from receipt and not from arrival; both days are kept (X19)', () => {
    const arrived = applied(requests, { sentOn: on('2025-12-29'), arrivedOn: on('2025-12-30') });
    expect(arrived.due('answer')).toBeUndefined();
    const received = applied(requests, { arrivedOn: on('2025-12-30'), receivedOn: on('2026-01-05') });
    expect(received.due('answer')).toBe(on('2026-01-20'));
  });

  test.each<[boundary: string, income: number | undefined, result: string, due: IsoDay | undefined]>([
    ['exactly 100,000,000 needs no audit', 100_000_000, 'pass', undefined],
    ['a tiyn more does', 100_000_000.01, 'fail', '2026-06-30'],
    ['income not known', undefined, 'unknown', undefined],
  ])('R-33 %s (DL-18)', (_, annualIncome, result, due) => {
    const one = applied(audits, { incomeYear: 2025, annualIncome });
    expect([one.result('audited'), one.due('conclusion')]).toEqual([result, due && on(due)]);
  });

  test('R-33 the conclusion is given; a year on a Saturday does not roll (X13)', () => {
    expect(
      applied(audits, { incomeYear: 2025, annualIncome: 2e8, conclusionOn: on('2026-06-30') }).result('audited'),
    ).toBe('pass');
    expect(applied(audits, { incomeYear: 2028, annualIncome: 2e8 }).due('conclusion')).toBe(on('2029-06-30'));
  });

  test('R-34 ten working days of either event; liquidation is a ground a person decides on (R-28.5, X17)', () => {
    const liquidated = applied(events, { kind: 'liquidated', happenedOn: on('2026-01-05') });
    expect([liquidated.due('inform'), liquidated.outcome]).toEqual([on('2026-01-20'), 'person']);
    expect(applied(events, { kind: 'reregistered', happenedOn: on('2026-01-05') }).outcome).toBe('ready');
  });
});
