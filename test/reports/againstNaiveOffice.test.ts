/** Conclusions, terms, requests, fees, training and measures equal an independent reading, on funds drawn from a seed. */

import { describe, expect, test } from 'vitest';
import { quarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import { feeRate } from '../../rules/parameters/parameters.ts';
import { previous, type Quarter, sameQuarterLastYear } from '../../rules/quarter/quarter.ts';
import { figureOf, hasRow, tableOf, valueIn } from './figures.ts';
import { day, settled as delivered, largeFund } from './funds.ts';
import { type NaiveFee, naiveFees, naiveOffice } from './naiveOffice.ts';

/** A fee of one percent, set by the Fund. */
const settled: typeof delivered = {
  ...delivered,
  book: {
    ...delivered.book,
    parameters: {
      ...delivered.book.parameters,
      feeRate: {
        ...feeRate,
        values: [{ from: '2020-01-01', value: 1, source: { kk: 'ойдан', ru: 'вымысел', en: 'invented' } }],
      },
    },
  },
};

/** The 25th of the month after, rolled by hand over weekends and Republic Day. */
const payBy: Readonly<Record<string, string>> = {
  '2024-Q3': '2024-10-28',
  '2024-Q4': '2025-01-27',
  '2025-Q1': '2025-04-25',
  '2025-Q2': '2025-07-25',
  '2025-Q3': '2025-10-28',
  '2025-Q4': '2026-01-26',
  '2026-Q1': '2026-04-27',
  '2026-Q2': '2026-07-27',
  '2026-Q3': '2026-10-27',
};

const cases: readonly (readonly [seed: number, quarter: Quarter, on: `${number}-${number}-${number}`])[] = [
  [1, '2025-Q4', '2026-11-20'],
  [2, '2026-Q1', '2026-04-30'],
  [3, '2026-Q2', '2026-07-25'],
  [4, '2026-Q3', '2026-10-28'],
  [5, '2026-Q3', '2026-09-14'],
];

describe.each(cases)('fund %i, %s on %s', (seed, quarter, on) => {
  const fund = largeFund(seed, 60);
  const is = quarterlyReport(fund, settled, quarter, on, { withhold: false });
  const columns = { now: quarter, previous: previous(quarter), yearAgo: sameQuarterLastYear(quarter) };
  const read = (q: Quarter) => naiveOffice(fund, q, on, settled.book.calendar.workingDays);
  const zeroOr = (table: string, row: string, column: string): number | null =>
    is.sections.some(({ tables }) => tables.some(({ id }) => id === table)) && hasRow(is, table, row)
      ? valueIn(is, table, row, column)
      : 0;

  test.each(Object.keys(columns) as (keyof typeof columns)[])('%s: counts', (column) => {
    const should = read(columns[column]);
    for (const verdict of ['expedient', 'inexpedient', 'open'])
      expect([verdict, valueIn(is, 'expediency', verdict, column)]).toEqual([verdict, should.verdicts[verdict]]);
    for (const code of [...Object.keys(should.byDeviation), 'none'])
      expect([code, zeroOr('deviations', code, column)]).toEqual([code, should.byDeviation[code] ?? 0]);
    for (const code of Object.keys(should.reasons))
      expect([code, zeroOr('reasons', code, column)]).toEqual([code, should.reasons[code]]);
    for (const [step, count] of Object.entries(should.steps))
      expect([step, zeroOr('consequences', step, column)]).toEqual([step, count]);
    for (const [state, count] of Object.entries(should.answers))
      expect([state, zeroOr('requests', state, column)]).toEqual([state, count]);
    for (const [step, count] of Object.entries(should.funnel))
      expect([step, valueIn(is, 'funnel', step, column)]).toEqual([step, count]);
    const { sent, admitted, notAdmitted, refusedByFund, ...courses } = should.training;
    expect(valueIn(is, 'trainingSent', 'total', column)).toBe(sent);
    expect(valueIn(is, 'trainingDecided', 'admitted', column)).toBe(admitted);
    expect(valueIn(is, 'trainingDecided', 'notAdmitted', column)).toBe(notAdmitted);
    expect(valueIn(is, 'trainingDecided', 'refusedByFund', column)).toBe(refusedByFund);
    for (const [row, value] of Object.entries(courses))
      expect([row, valueIn(is, 'courses', row, column)]).toEqual([row, value]);
    for (const [table, count] of Object.entries(should.measures))
      expect([table, zeroOr(table, 'total', column)]).toEqual([table, count]);
  });

  test('stages: how many, how long, how many in time, against the terms of the Rules', () => {
    const { stage } = read(quarter);
    const number = (cell: unknown): number | undefined => (typeof cell === 'number' ? cell : undefined);
    const stages = {
      'registration.decision': stage('registration', 10, 'sentToCommissionOn', ({ decidedOn }) => number(decidedOn)),
      'registration.certificate': stage('registration', 3, 'contractSignedOn', ({ certificateIssuedOn }) =>
        number(certificateIssuedOn),
      ),
      'registration.listing': stage('registration', 3, 'contractSignedOn', ({ listedOn }) => number(listedOn)),
      'registration.examine': stage('registration', 5, 'sentOn', ({ remarksSentOn, sentToCommissionOn }) => {
        const days = [remarksSentOn, sentToCommissionOn].filter((one): one is number => typeof one === 'number');
        return days.length > 0 ? Math.min(...days) : undefined;
      }),
    };
    expect(tableOf(is, 'stages').rows.map(({ id }) => [id, valueIn(is, 'stages', id, 'limit')])).toEqual([
      ['registration.examine', 5],
      ['registration.remarks', 5],
      ['registration.decision', 10],
      ['registration.notice', 5],
      ['registration.certificate', 3],
      ['registration.listing', 3],
      ['activityChange.decision', 10],
    ]);
    for (const [row, should] of Object.entries(stages))
      for (const [column, value] of Object.entries(should)) {
        const figure = figureOf(is, 'stages', row, column).value;
        expect([row, column, figure]).toEqual([row, column, value]);
      }
  });

  test('fees accrued, paid and open, how they stand, and arrears by age', () => {
    const fees = naiveFees(fund, on, 1).filter(({ owed }) => owed);
    const sum = (all: readonly NaiveFee[], amount: (fee: NaiveFee) => number): number | null =>
      all.length === 0 ? null : all.reduce((total, fee) => total + amount(fee), 0) / 100;
    const due = (q: string): number => day((payBy[q] ?? '2000-01-01') as `${number}-${number}-${number}`);
    const overdue = (fee: NaiveFee): boolean =>
      fee.accrued !== undefined && fee.accrued > fee.paid && day(on) > due(fee.quarter);
    for (const [column, q] of Object.entries(columns)) {
      const own = fees.filter((fee) => fee.quarter === q);
      const known = own.filter(({ accrued }) => accrued !== undefined);
      expect([column, valueIn(is, 'fees', 'accrued', column)]).toEqual([column, sum(known, (fee) => fee.accrued ?? 0)]);
      expect([column, valueIn(is, 'fees', 'paid', column)]).toEqual([column, sum(known, ({ paid }) => paid)]);
      expect([column, valueIn(is, 'feeStates', 'due', column)]).toEqual([column, own.length]);
      expect([column, zeroOr('feeStates', 'unknown', column)]).toEqual([column, own.length - known.length]);
      expect([column, zeroOr('feeStates', 'overdue', column)]).toEqual([column, own.filter(overdue).length]);
      const inTime = known.filter((fee) => Number(fee.accrued) > 0 && Number(fee.settledOn) <= due(q)).length;
      expect([column, valueIn(is, 'feeStates', 'inTime', column)]).toEqual([column, inTime]);
    }
    const behind = fees.filter((fee) => fee.quarter <= quarter && overdue(fee));
    const ages = { age1: [1, 30], age31: [31, 90], age91: [91, 180], age181: [181, 365], age366: [366, 9999] } as const;
    for (const [row, [from, to]] of Object.entries(ages)) {
      const own = behind.filter((fee) => day(on) - due(fee.quarter) >= from && day(on) - due(fee.quarter) <= to);
      expect([row, valueIn(is, 'arrears', row, 'quarters')]).toEqual([row, own.length]);
      expect([row, valueIn(is, 'arrears', row, 'participants')]).toEqual([
        row,
        new Set(own.map(({ bin }) => bin)).size,
      ]);
      const open = sum(own, (fee) => Number(fee.accrued) - fee.paid) ?? 0;
      expect([row, valueIn(is, 'arrears', row, 'amount')]).toEqual([row, open]);
    }
  });
});
