/** the income of a year from the standing reports, and who gets a row in the register of audits. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, occasion, on, settled } from './fund.ts';

const bin = '240140000001';
const participant: Cells = { status: 'active', bin, name: 'Үлгі', contractSignedOn: on('2024-02-01') };
const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const report = (quarter: string, incomeQuarter: number | undefined, more: Cells = {}): Cells => ({
  status: 'submitted',
  bin,
  quarter,
  incomeQuarter,
  receivedAt: '2026-01-10T05:00:00.000Z',
  ...more,
});
/** A report a quarter; `undefined` leaves it out. */
const year = (...incomes: readonly (number | undefined)[]): Readonly<Record<string, Cells>> =>
  Object.fromEntries(
    incomes.flatMap((income, n) => (income === undefined ? [] : [[`q${n}`, report(quarters[n] ?? '', income)]])),
  );

function fed(
  reports: Readonly<Record<string, Cells>>,
  more: Readonly<Record<string, Readonly<Record<string, Cells>>>> = {},
) {
  const registers = holding({ participants: { p: participant }, quarterlyReports: reports, ...more });
  bringUpToDate(registers, settled, occasion);
  return registers;
}
const audits = (...of: Parameters<typeof fed>) =>
  fed(...of)
    .cases('audits')
    .map(({ id, cells }) => [id, cells.status, cells.incomeYear, cells.annualIncome, cells.quartersKnown]);

const id = `${bin}/2025`;

describe('a row is opened', () => {
  test.each<[boundary: string, incomes: readonly (number | undefined)[], opened: readonly unknown[]]>([
    ['exactly 100,000,000: none', [25e6, 25e6, 25e6, 25e6], []],
    ['a tiyn more', [25e6, 25e6, 25e6, 25e6 + 0.01], [[id, 'open', 2025, 100_000_000.01, 4]]],
    [
      'parts that do not add up in binary',
      [33_333_333.34, 33_333_333.33, 33_333_333.33, 0.01],
      [[id, 'open', 2025, 100_000_000.01, 4]],
    ],
    ['three quarters are enough where they are above', [40e6, 40e6, 40e6], [[id, 'open', 2025, 120e6, 3]]],
    ['three quarters at the limit', [40e6, 30e6, 30e6], []],
    ['nothing reported', [], []],
  ])('%s', (_, incomes, opened) => {
    expect(audits(year(...incomes))).toEqual(opened);
  });

  test('the report received last stands, and only it', () => {
    const corrected = {
      ...year(30e6, 30e6, 30e6, 30e6),
      late: report('2025-Q4', 1e6, { receivedAt: '2026-02-01T05:00:00.000Z' }),
    };
    expect(audits(corrected)).toEqual([]);
  });

  test('nobody who took no part in the year', () => {
    const joined = { participants: { p: { ...participant, contractSignedOn: on('2026-01-10') } } };
    expect(audits(year(90e6, 90e6, 90e6, 90e6), joined)).toEqual([]);
    expect(audits(year(90e6, 90e6, 90e6, 90e6), { participants: {} })).toEqual([]);
  });

  test('X22 each calendar year by itself', () => {
    const across = { a: report('2025-Q4', 60e6), b: report('2026-Q1', 60e6) };
    expect(audits(across)).toEqual([]);
  });

  test('not for a year whose audit fell due before the Order was registered', () => {
    const of2024 = Object.fromEntries(quarters.map((q, n) => [`q${n}`, report(q.replace('2025', '2024'), 90e6)]));
    expect(audits(of2024)).toEqual([]);
  });

  test('once: a row of the staff for that year is not doubled, nor overwritten', () => {
    const own = { audits: { ours: { status: 'given', bin, incomeYear: 2025, conclusionOn: on('2026-05-01') } } };
    const registers = fed(year(90e6, 90e6, 90e6, 90e6), own);
    expect(registers.cases('audits').map(({ id: row, cells }) => [row, cells.status, cells.annualIncome])).toEqual([
      ['ours', 'given', 360e6],
    ]);
  });

  test('twice is once, and a row stays when the income is corrected', () => {
    const registers = fed(year(90e6, 90e6, 90e6, 90e6));
    const before = contents(registers);
    bringUpToDate(registers, settled, occasion);
    expect(contents(registers)).toEqual(before);
    for (let n = 0; n < 4; n += 1) registers.put('quarterlyReports', `q${n}`, { incomeQuarter: 1 });
    bringUpToDate(registers, settled, occasion);
    expect(registers.cases('audits').map(({ cells }) => [cells.status, cells.annualIncome])).toEqual([['open', 4]]);
  });
});

describe('the annual income', () => {
  const income = (reports: Readonly<Record<string, Cells>>, person: Cells = participant) => {
    const registers = fed(reports, { participants: { p: person }, audits: { own: { bin, incomeYear: 2025 } } });
    const { annualIncome, quartersKnown, participant: found, name } = registers.find('audits', 'own')?.cells ?? {};
    return { annualIncome, quartersKnown, found, name };
  };

  test.each<[boundary: string, reports: Readonly<Record<string, Cells>>, annual: unknown, known: number]>([
    ['four quarters', year(1, 2, 3, 4.5), 10.5, 4],
    ['a report owed is missing', year(1, 2, 3), undefined, 3],
    ['one is missing, and the others are above', year(undefined, 50e6, 50e6, 1), 100_000_001, 3],
    ['one says no income', { ...year(1, 2, 3), q3: report('2025-Q4', undefined) }, undefined, 3],
    ['none', {}, undefined, 0],
  ])('%s', (_, reports, annual, known) => {
    expect(income(reports)).toEqual({ annualIncome: annual, quartersKnown: known, found: 'p', name: 'Үлгі' });
  });

  test('quarters nobody owed a report for are not missing, but the year is not whole', () => {
    const joined = { ...participant, contractSignedOn: on('2025-08-01') };
    expect(income(year(undefined, undefined, 3, 4), joined)).toMatchObject({ annualIncome: 7, quartersKnown: 2 });
  });

  test.each([[undefined], ['2025'], [2025.5], [1999], [20_250]])('a year of %j: not known', (incomeYear) => {
    const registers = fed(year(1, 2, 3, 4), { audits: { own: { bin, incomeYear } } });
    expect(registers.find('audits', 'own')?.cells.annualIncome).toBeUndefined();
  });

  test('a row is opened when, and only when, the tiyn add up to more than the limit', () => {
    const amount = fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom(2_500_000_000, 2_500_000_001, 2_499_999_999),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount), (tiyn) => {
        const opened = audits(year(...tiyn.map((n) => (n === undefined ? undefined : n / 100)))).length;
        expect(opened).toBe(tiyn.reduce<number>((sum, n) => sum + (n ?? 0), 0) > 10_000_000_000 ? 1 : 0);
      }),
    );
  });
});
