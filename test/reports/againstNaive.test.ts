/** Every figure of the report equals an independent reading of the same rows, on funds drawn from a seed. */

import { describe, expect, test } from 'vitest';
import { quarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import { isFigure } from '../../reports/report.ts';
import { previous, type Quarter, sameQuarterLastYear } from '../../rules/quarter/quarter.ts';
import { figureOf, rowOf, tableOf, valueIn } from './figures.ts';
import { day, largeFund, settled } from './funds.ts';
import { naive } from './naive.ts';

/** The 20th of the month after, rolled by hand: 20.07.2025 is a Sunday, the others are working days. */
const dueDays: Readonly<Record<string, `${number}-${number}-${number}`>> = {
  '2024-Q4': '2025-01-20',
  '2025-Q1': '2025-04-21',
  '2025-Q2': '2025-07-21',
  '2025-Q3': '2025-10-20',
  '2025-Q4': '2026-01-20',
  '2026-Q1': '2026-04-20',
  '2026-Q2': '2026-07-20',
};

const cases: readonly (readonly [seed: number, quarter: Quarter])[] = [
  [1, '2025-Q2'],
  [2, '2025-Q4'],
  [3, '2026-Q1'],
  [4, '2026-Q2'],
];

describe.each(cases)('fund %i, %s', (seed, quarter) => {
  const fund = largeFund(seed);
  const is = quarterlyReport(fund, settled, quarter, '2026-11-20', { withhold: false });
  const columns = { now: quarter, previous: previous(quarter), yearAgo: sameQuarterLastYear(quarter) };
  const read = (q: Quarter) => naive(fund, q, day(dueDays[q] ?? '2024-04-22'));

  test.each(Object.keys(columns) as (keyof typeof columns)[])('%s: movement, discipline, totals', (column) => {
    const should = read(columns[column]);
    expect(valueIn(is, 'movement', 'opening', column)).toBe(should.opening);
    expect(valueIn(is, 'movement', 'registered', column)).toBe(should.registered);
    expect(valueIn(is, 'movement', 'endedPlanned', column)).toBe(should.planned);
    expect(valueIn(is, 'movement', 'endedEarly', column)).toBe(should.early);
    expect(valueIn(is, 'movement', 'closing', column)).toBe(should.closing);
    expect(valueIn(is, 'statuses', 'closing', column)).toBe(should.closing);
    expect(valueIn(is, 'discipline', 'due', column)).toBe(should.due);
    if (dueDays[columns[column]]) {
      expect(valueIn(is, 'discipline', 'inTime', column)).toBe(should.inTime);
      expect(valueIn(is, 'discipline', 'late', column)).toBe(should.late);
    }
    expect(valueIn(is, 'discipline', 'missing', column)).toBe(should.missing);
    for (const indicator of settled.indicators.filter(({ inReport }) => inReport)) {
      const table = indicator.unit === 'tenge' ? 'amounts' : 'staff';
      const { value, given } = should.total(...indicator.fields);
      expect([indicator.id, valueIn(is, table, indicator.id, column)]).toEqual([indicator.id, value]);
      if (column === 'now') expect(valueIn(is, table, indicator.id, 'reported')).toBe(given);
    }
    for (const row of tableOf(is, 'export').rows) {
      if (row.id.length !== 2) continue;
      expect([row.id, valueIn(is, 'export', row.id, column)]).toEqual([row.id, (should.byCountry[row.id] ?? 0) / 100]);
    }
    expect(tableOf(is, 'export').rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(should.byCountry)),
    );
    expect(valueIn(is, 'export', 'total', column)).toBe(should.total('incomeForeign').value);
    expect(valueIn(is, 'registrationSent', 'total', column)).toBe(should.sent);
  });

  test('regions: participants, reports and income', () => {
    const should = read(quarter).byRegion;
    const rows = tableOf(is, 'regions').rows.filter(({ id }) => id !== 'total');
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(should).sort());
    for (const { id } of rows) {
      const own = should[id] ?? { participants: 0, income: 0, given: 0 };
      expect([id, valueIn(is, 'regions', id, 'participants')]).toEqual([id, own.participants]);
      expect([id, valueIn(is, 'regions', id, 'received')]).toEqual([id, own.given]);
      expect([id, valueIn(is, 'regions', id, 'incomeQuarter')]).toEqual([
        id,
        own.given === 0 ? null : own.income / 100,
      ]);
    }
  });

  test('the sums add up in every column: what came, what left, grounds, states, countries, regions', () => {
    for (const { tables } of is.sections)
      for (const { id: table, rows } of tables)
        for (const { id, sum, cells } of rows)
          for (const column of sum ? Object.keys(cells) : []) {
            const cell = cells[column];
            if (!cell || !isFigure(cell) || cell.unit === 'percent' || cell.value === null) continue;
            const parts = (sum ?? []).map(
              ({ row, sign }) => sign * Math.round((valueIn(is, table, row, column) ?? 0) * 100),
            );
            expect([table, id, column, parts.reduce((a, b) => a + b, 0)]).toEqual([
              table,
              id,
              column,
              Math.round(cell.value * 100),
            ]);
          }
  });

  test('the change is the difference to the base, in percent of it', () => {
    const row = rowOf(is, 'amounts', 'incomeQuarter');
    const [now, base] = [figureOf(is, 'amounts', row.id), figureOf(is, 'amounts', row.id, 'previous')];
    expect(valueIn(is, 'amounts', row.id, 'previousChange')).toBeCloseTo(
      (100 * Number(now.value)) / Number(base.value) - 100,
      9,
    );
  });

  test('R-35: with the switch on, a figure is withheld where fewer than three stand behind it, and the totals stay', () => {
    const shown = quarterlyReport(fund, settled, quarter, '2026-11-20');
    const { exporters } = read(quarter);
    for (const country of Object.keys(exporters)) {
      const figure = figureOf(shown, 'export', country);
      if ((exporters[country]?.size ?? 0) < 3) expect([country, figure.withheld]).toEqual([country, true]);
      expect(figure.withheld ? figure.value : null).toBeNull();
    }
    expect(valueIn(shown, 'export', 'total')).toBe(valueIn(is, 'export', 'total'));
  });
});
