/** R-21 … R-23: the statement says what the cells of the registers say, as of a day, and what is not known stays so. */

import { describe, expect, test } from 'vitest';
import { feeStatement, isKnownBin } from '../../reports/feeStatement/feeStatement.ts';
import { statementTables } from '../../reports/feeStatement/tables.ts';
import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { feeRate } from '../../rules/parameters/parameters.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { bin, feeFund, settled, stranger } from './feeFund.ts';

const seen = (registers: Registers, on: IsoDay, chosen: Settled = settled) =>
  feeStatement(new View(registers, chosen, { on, at: '' }), bin, on);
const on = '2026-07-31';

describe('as of 31 July 2026', () => {
  const statement = seen(feeFund(on), on);

  test('quarter by quarter: base, rate, accrual, both days, payments, balance and age', () => {
    expect(statement.quarters).toEqual([
      {
        row: `F-2025-Q4-${bin}`,
        quarter: '2025-Q4',
        report: 'Q-1',
        base: 1_000_000,
        rate: 1,
        accrued: 10_000,
        nominalDue: '2026-01-25',
        due: '2026-01-26',
        paid: 4_001.5,
        settledOn: null,
        balance: 5_998.5,
        age: 186,
      },
      {
        row: `F-2026-Q1-${bin}`,
        quarter: '2026-Q1',
        report: 'Q-2',
        base: 2_000_000.33,
        rate: 1.5,
        accrued: 30_000,
        nominalDue: '2026-04-25',
        due: '2026-04-27',
        paid: 10_000,
        settledOn: null,
        balance: 20_000,
        age: 95,
      },
      {
        row: `F-2026-Q2-${bin}`,
        quarter: '2026-Q2',
        report: null,
        base: null,
        rate: 1.5,
        accrued: null,
        nominalDue: '2026-07-25',
        due: '2026-07-27',
        paid: 0,
        settledOn: null,
        balance: null,
        age: null,
      },
    ]);
  });

  test('payment by payment: where each went', () => {
    expect(
      statement.payments.map(({ row, amount, quarter, credited, over }) => [row, amount, quarter, credited, over]),
    ).toEqual([
      ['M-1', 4_000.5, null, [{ quarter: '2025-Q4', amount: 4_000.5 }], 0],
      ['M-2', 10_000, '2026-Q1', [{ quarter: '2026-Q1', amount: 10_000 }], 0],
      ['M-3', 1, null, [{ quarter: '2025-Q4', amount: 1 }], 0],
    ]);
  });

  test('a total with a quarter not known is not known; what was paid and what is overdue is', () => {
    expect(statement.totals).toEqual({ accrued: null, paid: 14_001.5, balance: null, arrears: 25_998.5 });
  });

  test('R-39 the quarter without a report is named, and the item cited', () => {
    expect(statement.notes[0]?.en).toMatch(/^2026-Q2: the fee base is not known/);
    expect(statement.clauses.map(({ id }) => id)).toEqual(['R-21', 'R-22', 'R-23', 'R-39']);
  });

  test('it names the participant and nobody who paid', () => {
    expect([statement.name, statement.participant]).toEqual(['«Үлгі» ЖШС', 'p']);
    expect(JSON.stringify(statement)).not.toContain('Төлеуші');
  });
});

test('its figures are the cells of the register', () => {
  const registers = feeFund(on);
  const cell = (value: unknown) => value ?? null;
  expect(
    seen(registers, on).quarters.map(({ row, report, base, rate, accrued, paid, balance, nominalDue }) => {
      return [row, report, base, rate, accrued, paid, balance, dayNumber(nominalDue)];
    }),
  ).toEqual(
    registers.cases('fees').map(({ id, cells }) => {
      const { report, base, rate, accrued, paid, balance, nominalDue } = cells;
      return [id, ...[report, base, rate, accrued, paid, balance, nominalDue].map(cell)];
    }),
  );
});

describe('as of an earlier day', () => {
  test.each<[day: IsoDay, quarters: readonly string[], payments: number, arrears: number | null, later: number]>([
    ['2025-12-31', [], 0, 0, 3],
    ['2026-01-26', ['2025-Q4'], 1, 0, 2],
    ['2026-01-27', ['2025-Q4'], 1, 5_999.5, 2],
    ['2026-04-27', ['2025-Q4', '2026-Q1'], 2, 5_999.5, 1],
    ['2026-04-28', ['2025-Q4', '2026-Q1'], 2, 25_999.5, 1],
  ])('%s: quarters %j, %d payments, overdue %s, %d payments later', (day, quarters, payments, arrears, later) => {
    const statement = seen(feeFund(on), day);
    expect(statement.quarters.map(({ quarter }) => quarter)).toEqual(quarters);
    expect([statement.payments.length, statement.totals.arrears]).toEqual([payments, arrears]);
    expect(statement.notes.some(({ en }) => en.endsWith(`are not counted: ${later}.`))).toBe(true);
  });
});

test('R-23 while no rate is set nothing is accrued or overdue, and the note says which parameter', () => {
  const parameters = { ...settled.book.parameters, feeRate: { ...feeRate, values: [] } };
  const none: Settled = { ...settled, book: { ...settled.book, parameters } };
  const { quarters, totals, notes } = seen(feeFund(on), on, none);
  expect(quarters.every(({ accrued, balance, age }) => accrued === null && balance === null && age === null)).toBe(
    true,
  );
  expect(totals).toMatchObject({ accrued: null, balance: null, arrears: null });
  expect(notes.some(({ en }) => en.includes('"feeRate"'))).toBe(true);
});

test('every figure of the tables leads to its row', () => {
  const [quarters, payments] = statementTables(seen(feeFund(on), on));
  for (const [table, register] of [
    [quarters, 'fees'],
    [payments, 'payments'],
  ] as const)
    for (const { id, cells } of table?.rows ?? [])
      for (const cell of Object.values(cells))
        if ('unit' in cell) {
          expect(cell.from[0]?.register).toBe(register);
          if (id !== 'total' && id !== 'arrears') expect(cell.from[0]?.ids).toEqual([id]);
        }
});

test('a BIN is known as a participant, by a fee or by a payment', () => {
  const view = new View(feeFund(on), settled, { on, at: '' });
  expect([isKnownBin(view, bin), isKnownBin(view, stranger), isKnownBin(view, '')]).toEqual([true, false, false]);
});
