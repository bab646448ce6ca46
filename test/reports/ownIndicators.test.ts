/** Indicators the Fund adds in the sheet `indicators`, from fields of the report and from its own questions (R-39/s3). */

import { describe, expect, test } from 'vitest';
import { quarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { settle } from '../../rules/registers/settle.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { required } from '../rules/procedures/applied.ts';
import { keyed, question } from '../rules/settings/tables.ts';
import { figureOf, tableOf, valueIn } from './figures.ts';
import { settled as base, participant, report } from './funds.ts';

const row = (id: string, unit: string, total: string, fields: string, inReport: Cell = true) => ({
  '#indicators': id,
  kk: `${id} қазақша`,
  ru: `${id} по-русски`,
  en: `${id} in English`,
  unit,
  total,
  inReport,
  fields,
});

const settlement = required(
  settle({
    fields: keyed('fields', [question('patents'), question('sales', { type: 'money' })]),
    indicators: keyed('indicators', [
      row('incomeQuarter', 'tenge', 'sum', ''),
      row('patentsFiled', 'count', 'sum', 'patents'),
      row('allSales', 'tenge', 'sum', 'sales; incomeForeign'),
      row('residents', 'people', 'last', 'staffResidents'),
      row('quiet', 'count', 'last', 'patents', false),
    ]),
  }).settled,
);
const settled: Settled = { ...settlement, activities: base.activities };

function fund(): Registers {
  const registers = new Registers();
  for (const n of [1, 2, 3]) participant(registers, n);
  report(registers, 'a1', 1, '2026-Q1', { 'x.patents': 2, 'x.sales': 100.5, incomeForeign: 1 });
  report(registers, 'b1', 1, '2026-Q2', { 'x.patents': 3, 'x.sales': 10.25, incomeForeign: 0.5, staffResidents: 7 });
  report(registers, 'b2', 2, '2026-Q2', { 'x.patents': 4, incomeForeign: 5 });
  return registers;
}
const made = () => quarterlyReport(fund(), settled, '2026-Q2', '2026-11-20', { withhold: false });

describe('an indicator of the Fund', () => {
  test('adds up the reports that give all of its fields; one that gives none is no zero', () => {
    const is = made();
    expect(figureOf(is, 'counts', 'patentsFiled')).toMatchObject({ value: 7, unit: 'count' });
    expect(figureOf(is, 'counts', 'patentsFiled', 'reported')).toMatchObject({ value: 2, of: 3 });
    expect(valueIn(is, 'amounts', 'allSales')).toBe(10.75);
    expect(figureOf(is, 'amounts', 'allSales').from).toEqual([
      { register: 'quarterlyReports', ids: ['b1'], values: [10.75] },
    ]);
    expect(valueIn(is, 'staff', 'residents')).toBe(7);
  });

  test('quarters add up or the last stands, as the row says', () => {
    const is = made();
    expect(valueIn(is, 'counts', 'patentsFiled', 'yearToDate')).toBe(9);
    expect(valueIn(is, 'amounts', 'allSales', 'yearToDate')).toBe(112.25);
    expect(tableOf(is, 'staff').columns.map(({ id }) => id)).not.toContain('yearToDate');
    expect(valueIn(is, 'counts', 'patentsFiled', 'previous')).toBe(2);
  });

  test('stands in a table of its own unit, under its name, and only where it is wanted', () => {
    const table = tableOf(made(), 'counts');
    expect(table.title.ru).toBe('Прочие показатели Фонда');
    expect(table.rows.map(({ id }) => id)).toEqual(['coverage', 'patentsFiled']);
    expect(table.rows[1]?.label).toMatchObject({ kk: 'patentsFiled қазақша' });
  });

  test('without one there is no such table', () => {
    const is = quarterlyReport(fund(), base, '2026-Q2', '2026-11-20', { withhold: false });
    expect(is.sections.flatMap(({ tables }) => tables.map(({ id }) => id))).not.toContain('counts');
  });
});

test('where the Fund deviates from a figure of the Order, the report says so first and among its methods', () => {
  const warning = { kk: 'Назар аударыңыз', ru: 'Обратите внимание', en: 'Warning' };
  const is = quarterlyReport(fund(), { ...settled, warnings: [warning] }, '2026-Q2', '2026-11-20');
  expect([is.warnings, is.method.slice(-1)]).toEqual([[warning], [warning]]);
  expect(made().warnings).toEqual([]);
});
