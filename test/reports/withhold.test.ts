/** nobody who reads the tables and can subtract finds a withheld figure, or one of fewer than three participants. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import { type Figure, isFigure, type Row, type Table } from '../../reports/report.ts';
import { sectionsOf, withheldTables } from '../../reports/withhold.ts';
import { figureOf } from './figures.ts';
import { largeFund, settled } from './funds.ts';

const title = { kk: '', ru: '', en: '' };
/** What each participant gives; the figure is their sum. */
const figure = (given: readonly number[], name?: string): Figure => ({
  value: given.reduce((sum, one) => sum + one, 0),
  unit: 'tenge',
  from: [],
  behind: {
    reporters: given.map((_, who) => String(who)),
    contributors: given.flatMap((one, who) => (one === 0 ? [] : [String(who)])),
    ...(name ? { name } : {}),
  },
});
const row = (id: string, now: Figure, more: Partial<Row> = {}): Row => ({ id, label: title, cells: { now }, ...more });
const table = (id: string, rows: readonly Row[]): Table => ({
  id,
  title,
  columns: [{ id: 'now', head: title }],
  rows,
  notes: [],
});
const plus = (...ids: string[]) => ids.map((id) => ({ row: id, sign: 1 as const }));
const hidden = (tables: readonly Table[]): readonly string[] =>
  tables.flatMap(({ id, rows, columns }) =>
    rows.flatMap((one) =>
      columns.flatMap((column) => {
        const cell = one.cells[column.id];
        return cell && isFigure(cell) && cell.withheld ? [`${id}/${one.id}/${column.id}`] : [];
      }),
    ),
  );

describe('what is withheld', () => {
  const total = row('total', figure([10, 20, 30, 40]), { sum: plus('a', 'b') });
  test('two contributors of four, and the other part, for the total is shown', () => {
    const one = table('t', [row('a', figure([10, 20, 0, 0])), row('b', figure([0, 0, 30, 40])), total]);
    expect(hidden(withheldTables([one]))).toEqual(['t/a/now', 't/b/now']);
  });
  test('three contributors, and the part with one takes the smallest other', () => {
    const rows = [row('a', figure([9, 9, 9, 0])), row('b', figure([0, 0, 0, 5])), row('c', figure([1, 2, 1, 0]))];
    const one = table('t', [...rows, row('total', figure([10, 11, 10, 5]), { sum: plus('a', 'b', 'c') })]);
    expect(hidden(withheldTables([one]))).toEqual(['t/b/now', 't/c/now']);
  });
  test('two withheld parts of the same two participants take a third', () => {
    const rows = [row('a', figure([5, 6, 0, 0])), row('b', figure([7, 8, 0, 0])), row('c', figure([9, 9, 9, 9]))];
    const one = table('t', [...rows, row('total', figure([21, 23, 9, 9]), { sum: plus('a', 'b', 'c') })]);
    expect(hidden(withheldTables([one]))).toEqual(['t/a/now', 't/b/now', 't/c/now']);
  });
  test('rows that overlap are held as if they added up', () => {
    const rows = [row('a', figure([5, 6, 0, 0])), row('b', figure([0, 6, 8, 8]))];
    const one = table('t', [...rows, row('total', figure([5, 6, 8, 8]), { gathers: ['a', 'b'] })]);
    expect(hidden(withheldTables([one]))).toEqual(['t/a/now', 't/b/now']);
  });
  test('the same figure in another table, by its name', () => {
    const small = row('a', figure([1, 2, 0, 0]));
    const whole = row('total', figure([10, 20, 30, 40]), { sum: plus('a', 'b') });
    const first = table('t', [small, row('b', figure([9, 18, 30, 40], 'b')), whole]);
    const other = table('u', [row('b', figure([9, 18, 30, 40], 'b'))]);
    expect(hidden(withheldTables([first, other]))).toEqual(['t/a/now', 't/b/now', 'u/b/now']);
  });
  test('a year is withheld with any of its quarters, a change and a share with what they compare', () => {
    const columns = [
      { id: 'q1', head: title },
      { id: 'q2', head: title },
      { id: 'year', head: title, adds: ['q1', 'q2'] },
      { id: 'change', head: title, change: { from: 'q1', to: 'q2' } },
    ];
    const percent: Figure = { value: 50, unit: 'percent', from: [] };
    const cells = { q1: figure([1, 2, 3]), q2: figure([1, 2, 0]), year: figure([2, 4, 3]), change: percent };
    const fuller = { q1: figure([5, 5, 5]), q2: figure([5, 5, 5]), year: figure([9, 9, 9]), change: percent };
    const rows: readonly Row[] = [
      { id: 'a', label: title, cells },
      { id: 'b', label: title, cells: fuller },
      { id: 'share', label: title, share: ['a', 'b'], cells: { q1: percent, q2: percent } },
    ];
    expect(hidden(withheldTables([{ id: 't', title, columns, rows, notes: [] }]))).toEqual([
      't/a/q2',
      't/a/year',
      't/a/change',
      't/share/q2',
    ]);
  });
  test('counts of participants are not confidential; fewer than three reporters are, with zeros too', () => {
    const counted: Figure = { value: 1, unit: 'count', from: [] };
    const one = table('t', [row('a', counted), row('b', figure([0, 0])), row('c', figure([0, 0, 0]))]);
    expect(hidden(withheldTables([one]))).toEqual(['t/b/now']);
  });
  test('switched off nothing is withheld, and who stands behind a figure is not told either way', () => {
    const section = { id: 's', title, tab: title, charts: [], tables: [table('t', [row('a', figure([1]))])] };
    for (const withhold of [true, false]) {
      const [made] = sectionsOf([section], withhold);
      expect(hidden(made?.tables ?? [])).toEqual(withhold ? ['t/a/now'] : []);
      expect(JSON.stringify(made)).not.toContain('behind');
    }
  });
});

/** Whether the shown figures and the sums determine a withheld one: by elimination over the unknown parts. */
function found(tables: readonly Table[]): readonly string[] {
  const unknown = new Map<string, number>();
  const equations: number[][] = [];
  const at = (of: Table, one: Row | undefined): number | undefined => {
    const cell = one?.cells.now;
    if (one === undefined || cell === undefined || !isFigure(cell) || !cell.withheld) return undefined;
    const id = cell.behind?.name ?? `${of.id}/${one.id}`;
    if (!unknown.has(id)) unknown.set(id, unknown.size);
    return unknown.get(id);
  };
  for (const of of tables)
    for (const one of of.rows) {
      if (!one.sum) continue;
      const line = new Map<number, number>();
      const add = (index: number | undefined, by: number) => index !== undefined && line.set(index, by);
      add(at(of, one), -1);
      for (const term of one.sum)
        add(
          at(
            of,
            of.rows.find(({ id }) => id === term.row),
          ),
          1,
        );
      if (line.size > 0) equations.push(Array.from({ length: 40 }, (_, index) => line.get(index) ?? 0));
    }
  const solved = reduced(equations).filter((line) => line.filter((one) => Math.abs(one) > 1e-9).length === 1);
  const names = Array.from(unknown.keys());
  return solved.map((line) => names[line.findIndex((one) => Math.abs(one) > 1e-9)] ?? '?');
}

function reduced(lines: number[][]): number[][] {
  let at = 0;
  for (let column = 0; column < 40 && at < lines.length; column += 1) {
    const pivot = lines.findIndex((line, index) => index >= at && Math.abs(line[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [lines[at], lines[pivot]] = [lines[pivot] ?? [], lines[at] ?? []];
    const head = lines[at] ?? [];
    const by = head[column] ?? 1;
    for (let index = 0; index < 40; index += 1) head[index] = (head[index] ?? 0) / by;
    lines.forEach((line, index) => {
      const times = line[column] ?? 0;
      if (index !== at && times !== 0)
        for (let c = 0; c < 40; c += 1) line[c] = (line[c] ?? 0) - times * (head[c] ?? 0);
    });
    at += 1;
  }
  return lines;
}

test('tables of the same total, of a shared part, and of the parts of that part: no withheld figure can be worked out', () => {
  const amounts = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2, 5, 9), { minLength: 12, maxLength: 12 });
  const rows = fc.array(amounts, { minLength: 2, maxLength: 6 });
  const sumOf = (list: readonly (readonly number[])[]) =>
    Array.from({ length: 12 }, (_, who) => list.reduce((sum, one) => sum + (one[who] ?? 0), 0));
  const splitOf = (one: readonly number[], at: number) => [
    one.map((amount, who) => (who % 3 <= at ? amount : 0)),
    one.map((amount, who) => (who % 3 <= at ? 0 : amount)),
  ];
  const summed = (id: string, whole: Figure, parts: readonly Figure[]) =>
    table(id, [
      ...parts.map((one, index) => row(`r${index}`, one)),
      row('total', whole, { sum: plus(...parts.map((_, index) => `r${index}`)) }),
    ]);
  fc.assert(
    fc.property(rows, fc.nat(2), ([first = [], ...others], split) => {
      const whole = figure(sumOf([first, ...others]), 'whole');
      const shared = figure(first, 'first');
      const plain = (list: readonly (readonly number[])[]) => list.map((one) => figure(one));
      const tables = withheldTables([
        summed('t', whole, [shared, ...plain(others)]),
        summed('u', whole, [shared, ...plain(splitOf(sumOf(others), split))]),
        summed('v', shared, plain(splitOf(first, split))),
      ]);
      expect(found(tables)).toEqual([]);
      expect(withheldTables(tables)).toEqual(tables);
      for (const cell of tables.flatMap((one) => one.rows).map(({ cells }) => cells.now))
        if (cell && isFigure(cell) && !cell.withheld)
          expect([0, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(cell.behind?.contributors.length);
    }),
    { numRuns: 2000 },
  );
});

describe('the quarterly report', () => {
  const is = quarterlyReport(largeFund(2), settled, '2025-Q4', '2026-11-20');
  test('the same total is shown or withheld in every section', () => {
    const totals = [figureOf(is, 'export', 'total').value, figureOf(is, 'regions', 'total', 'incomeForeign').value];
    expect(totals).toEqual(Array(2).fill(figureOf(is, 'amounts', 'incomeForeign').value));
  });
  test('its chart draws no more than the tables show', () => {
    const chart = is.sections.flatMap(({ charts }) => charts).find(({ id }) => id === 'income');
    const [domestic, foreign] = ['incomeDomestic', 'incomeForeign'].map((id) => figureOf(is, 'amounts', id).value);
    expect(chart?.points.at(-1)?.values).toEqual([domestic, foreign]);
  });
});
