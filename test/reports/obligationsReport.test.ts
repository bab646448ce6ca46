/** The report on obligations counts what the calendar holds, and leaves out of the paper what is done. */

import { describe, expect, test } from 'vitest';
import { internalDocuments } from '../../reports/obligations/internalDocuments.ts';
import { obligationStates, obligationsOf, type Scope } from '../../reports/obligations/obligations.ts';
import { obligationsReport } from '../../reports/obligations/obligationsReport.ts';
import { isFigure, type Table } from '../../reports/report.ts';
import { fund } from '../generator/reports/example.ts';
import { rowOf, tableOf, valueIn } from './figures.ts';

const { registers, settled, on } = fund;
const calendar = (scope: Scope) => ({
  ...obligationsOf(registers, settled, on, scope),
  documents: internalDocuments(registers, settled, on),
  scope,
});
const all = calendar({});
const report = obligationsReport(registers, settled, on, all);

test('each item has the numbers of the calendar, by party', () => {
  for (const { party, clause, ...counts } of all.totals) {
    const [table, id] = [party === 'fund' ? 'clausesFund' : 'clausesParticipant', clause.replace('/', '_')];
    const told = [...obligationStates, 'total' as const].map((state) => valueIn(report, table, id, state));
    expect([clause, ...told]).toEqual([clause, ...obligationStates.map((state) => counts[state]), counts.total]);
  }
});

test('a figure that says which rows of a list it counts counts just these', () => {
  let compared = 0;
  for (const { tables } of report.sections)
    for (const { rows } of tables)
      for (const { cells } of rows)
        for (const cell of Object.values(cells)) {
          if (!isFigure(cell) || cell.counts === undefined) continue;
          const { table, where } = cell.counts;
          const such = tableOf(report, table).rows.filter((row) =>
            Object.entries(where).every(([id, note]) => said(row.cells[id]) === said(note)),
          );
          expect(such.length).toBe(cell.value);
          compared += 1;
        }
  expect(compared).toBeGreaterThan(200);
});

/** What a cell says, whatever its tone. */
const said = (cell: Table['rows'][number]['cells'][string] | undefined): string =>
  JSON.stringify(cell && 'words' in cell ? cell.words : cell);

test('participants: whoever has most overdue comes first, the total is that of the list', () => {
  const { rows } = tableOf(report, 'obligationsByParticipant');
  const overdue = rows.slice(0, -1).map(({ id }) => valueIn(report, 'obligationsByParticipant', id, 'overdue') ?? 0);
  expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
  expect(valueIn(report, 'obligationsByParticipant', 'total', 'total')).toBe(
    tableOf(report, 'listParticipant').rows.length,
  );
  expect(rowOf(report, 'obligationsByParticipant', rows[0]?.id ?? '').cells.oldest).toBeDefined();
});

test('on paper what is not done; in the workbook everything, what is overdue first', () => {
  for (const [list, party] of [
    ['listParticipant', 'participant'],
    ['listFund', 'fund'],
  ] as const) {
    const own = all.obligations.filter((one) => one.party === party);
    const { rows } = tableOf(report, list);
    expect(rows).toHaveLength(own.length);
    const open = own.filter(({ state }) => state !== 'done' && state !== 'late').length;
    expect(rows.slice(0, open).every(({ only }) => only === undefined)).toBe(true);
    expect(rows.slice(open).every(({ only }) => only === 'workbook')).toBe(true);
    const overdue = own.filter(({ state }) => state === 'overdue').map(({ due }) => due);
    expect(rows.slice(0, overdue.length).map(({ cells }) => cells.due)).toEqual(overdue.map((due) => ({ day: due })));
  }
});

test('X12: a term of the Fund’s norm says so once', () => {
  const labels = tableOf(report, 'listFund').rows.map(({ label }) => ('ru' in label ? label.ru : ''));
  const normed = labels.filter((label) => label.includes('норма Фонда'));
  expect(normed.length).toBeGreaterThan(0);
  expect(normed.filter((label) => label.split('норма Фонда').length !== 2)).toEqual([]);
});

describe('what was asked for', () => {
  const bin = all.obligations.find(({ state, party }) => state === 'overdue' && party === 'participant')?.bin ?? '';

  test.each<[scope: Scope, period: RegExp]>([
    [{}, /^\d+ \S+ 2026 года$/],
    [{ from: '2026-01-01' }, /, срок 01\.01\.2026 –$/],
    [{ to: '2026-06-30' }, /, срок – 30\.06\.2026$/],
    [{ bin, from: '2026-01-01', to: '2026-06-30' }, /, срок 01\.01\.2026 – 30\.06\.2026, .+ \(\d{12}\)$/],
  ])('%o stands in the period', (scope, period) => {
    const scoped = obligationsReport(registers, settled, on, calendar(scope));
    expect(scoped.period.ru).toMatch(period);
  });

  test('nothing in it: no table, and no figure said first', () => {
    const nothing = { ...calendar({ to: '2000-01-01' }), documents: [] };
    const empty = obligationsReport(registers, settled, on, nothing);
    expect([empty.sections, empty.headline]).toEqual([[], []]);
  });
});
