/** The sheet `parameters`: a value is in force on the days its row says, or it is not used at all. */

import { describe, expect, test } from 'vitest';
import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { valueOn } from '../../../rules/parameters/parameter.ts';
import { parameters as delivered } from '../../../rules/parameters/parameters.ts';
import type { Cell } from '../../../rules/projections/facts.ts';
import { readParameters } from '../../../rules/settings/parameters.ts';
import { required } from '../procedures/applied.ts';
import { places, table } from './tables.ts';

const keys = ['#parameters', 'from', 'to', 'value', 'unit', 'source_kk', 'source_ru', 'source_en'];
const read = (rows: readonly (readonly Cell[])[]) => readParameters(table('parameters', keys, rows));
/** The rows, and behind them the Order's own figures they leave out. */
const parameters = (rows: readonly (readonly Cell[])[]) =>
  read([...rows, ...figures.filter(([id]) => !rows.some((row) => row[0] === id))]);
const row = (id: Cell, from: Cell | IsoDay, to: Cell | IsoDay, value: Cell, unit: Cell): readonly Cell[] => {
  const day = (cell: Cell) => (typeof cell === 'string' && /^\d{4}-/.test(cell) ? dayNumber(cell as IsoDay) : cell);
  return [id, day(from), day(to), value, unit, 'заң', 'закон', 'law'];
};
const figureIds = [
  'debtLimitInMci',
  'stateShareLimit',
  'stateIncomeLimit',
  'auditIncome',
  'statementMaxAge',
  'extensionNotice',
  'shortestTerm',
  'shortestCourse',
];
const figures = figureIds.map((id) => {
  const { unit, values } = required(delivered.find((one) => one.id === id));
  const { from, value } = required(values[0]);
  return row(id, from, undefined, value, unit);
});
const mci2026 = row('mci', '2026-01-01', '2027-01-01', 4325, 'tenge');

test('the delivered parameters read back are the delivered ones', () => {
  const rows = delivered.flatMap(({ id, unit, values }) =>
    values.map(({ from, to, value, source }) => [
      id,
      dayNumber(from),
      to && dayNumber(to),
      value,
      unit,
      source.kk,
      source.ru,
      source.en,
    ]),
  );
  const found = read(rows);
  expect(found.problems).toEqual([]);
  expect(Object.values(found.parameters)).toEqual(
    delivered.map(({ id, unit, clause, values }) => ({ id, unit, clause, values })),
  );
});

describe('each bad row gives one problem with its cell', () => {
  test.each<[what: string, rows: readonly (readonly Cell[])[], problems: readonly string[]]>([
    ['an unknown parameter', [row('МРП', '2026-01-01', undefined, 1, 'tenge')], ['parameters!A3']],
    ['no name', [row(undefined, '2026-01-01', undefined, 1, 'tenge')], ['parameters!A3']],
    ['a name of the language', [row('constructor', '2026-01-01', undefined, 1, 'tenge')], ['parameters!A3']],
    ['a first day that is no date', [row('mci', 'бүгін', undefined, 1, 'tenge')], ['parameters!B3']],
    ['no first day', [row('mci', undefined, undefined, 1, 'tenge')], ['parameters!B3']],
    ['a value as text', [row('mci', '2026-01-01', undefined, '4 325', 'tenge')], ['parameters!D3']],
    ['no value', [row('mci', '2026-01-01', undefined, undefined, 'tenge')], ['parameters!D3']],
    ['another unit', [row('mci', '2026-01-01', undefined, 4325, 'tiyn')], ['parameters!E3']],
    ['a unit nobody knows', [row('mci', '2026-01-01', undefined, 4325, 'KZT')], ['parameters!E3']],
    ['below zero', [row('mci', '2026-01-01', undefined, -1, 'tenge')], ['parameters!D3']],
    ['a rate of 300 %', [row('feeRate', '2026-01-01', undefined, 300, 'percent')], ['parameters!D3']],
    ['an end before the beginning', [row('mci', '2026-01-01', '2025-01-01', 1, 'tenge')], ['parameters!C3']],
    ['an end on the first day', [row('mci', '2026-01-01', '2026-01-01', 1, 'tenge')], ['parameters!C3']],
    ['an overlap', [mci2026, row('mci', '2026-12-31', undefined, 4500, 'tenge')], ['parameters!B4']],
    [
      'two without an end',
      [row('mci', '2026-01-01', undefined, 1, 'tenge'), row('mci', '2027-01-01', undefined, 2, 'tenge')],
      ['parameters!B4'],
    ],
    ['a missing language', [[...mci2026.slice(0, 6), undefined, 'law']], ['parameters!G3']],
  ])('%s', (_, rows, problems) => {
    expect(places(parameters(rows).problems)).toEqual(problems);
  });

  // The cell formula compares the sheet's own cell: there a text is no day, and the two answers part.
  test.each<[string, readonly Cell[], string]>([
    ['a last day of a space alone', row('mci', '2027-01-01', ' ', 4500, 'tenge'), 'parameters!C3'],
    ['a first day typed as text', row('mci', '01.01.2027', undefined, 4500, 'tenge'), 'parameters!B3'],
    ['a name with a space behind it', row('mci ', '2027-01-01', undefined, 4500, 'tenge'), 'parameters!A3'],
  ])('%s', (_, cells, place) => {
    expect(places(parameters([cells]).problems)).toEqual([place]);
  });
});

// Without the recorded choice `orderFigures: fund` a figure of the Order is the Order's.
describe.each(figureIds)('the Order’s own figure %s', (id) => {
  const { unit, clause, values } = required(delivered.find((one) => one.id === id));
  const { from, value } = required(values[0]);

  test.each<[what: string, rows: readonly (readonly Cell[])[], problems: readonly string[]]>([
    ['as it is', [row(id, from, undefined, value, unit)], []],
    ['another value', [row(id, '1900-03-01', undefined, 7, unit)], ['parameters!D3']],
    ['another first day', [row(id, '2026-02-01', undefined, value, unit)], ['parameters!B3']],
    ['an end', [row(id, from, '2030-01-01', value, unit)], ['parameters!C3']],
    ['a second row', [row(id, from, undefined, value, unit), row(id, from, undefined, value, unit)], ['parameters!A4']],
  ])('%s', (_, rows, problems) => {
    expect(places(parameters(rows).problems)).toEqual(problems);
  });

  test('no row: the row after the last is pointed at', () => {
    expect(places(read([mci2026, ...figures.filter(([one]) => one !== id)]).problems)).toEqual(['parameters!A11']);
  });

  test('the sentence names the clause and the figure', () => {
    const [problem] = parameters([row(id, from, undefined, 7, unit)]).problems;
    expect(problem?.message.en).toContain(clause);
    expect(problem?.message.en.replace(/[\s,]/g, '')).toContain(`:${value}(`);
  });
});

describe('orderFigures: fund', () => {
  const read = (rows: readonly (readonly Cell[])[], whose: 'order' | 'fund' = 'fund') =>
    readParameters(
      table('parameters', keys, [...rows, ...figures.filter(([id]) => !rows.some((row) => row[0] === id))]),
      whose,
    );

  test('the Fund’s value is used, and a warning names the figure, its clause and both values', () => {
    const {
      parameters: used,
      warnings,
      problems,
    } = read([row('debtLimitInMci', '1900-03-01', undefined, 10, 'count')]);
    expect([problems, valueOn(required(used.debtLimitInMci), '2026-03-18')]).toEqual([[], 10]);
    expect(warnings.map(({ en }) => en)).toEqual([
      'Warning: Limit of arrears, MCI: 6 (item 9(2), R-9.2) is the figure of the Order, and the Fund applies 10; results may not conform to the Order.',
    ]);
    expect(warnings[0]?.kk).toMatch(/^Назар аударыңыз: .*Қор 10 мәнін/);
  });

  test('the Order’s own value is no deviation', () => {
    expect(read([])).toMatchObject({ problems: [], warnings: [] });
  });

  test.each<[what: string, cells: readonly Cell[], place: string]>([
    ['another first day', row('auditIncome', '2026-01-01', undefined, 2e8, 'tenge'), 'parameters!B3'],
    ['an end', row('auditIncome', '1900-03-01', '2027-01-01', 2e8, 'tenge'), 'parameters!C3'],
    ['half a day', row('extensionNotice', '1900-03-01', undefined, 9.5, 'workingDays'), 'parameters!D3'],
    ['more than a hundred per cent', row('stateShareLimit', '1900-03-01', undefined, 101, 'percent'), 'parameters!D3'],
  ])('%s is refused all the same', (_, cells, place) => {
    expect(places(read([cells]).problems)).toEqual([place]);
  });
});

describe('good rows are used', () => {
  const mci = (rows: readonly (readonly Cell[])[]) => required(parameters(rows).parameters.mci);

  test('R-9.2 the MCI of 2027, from its first day on', () => {
    const next = mci([mci2026, row('mci', '2027-01-01', '2028-01-01', 4500, 'tenge')]);
    expect([valueOn(next, '2026-12-31'), valueOn(next, '2027-01-01')]).toEqual([4325, 4500]);
  });

  test('an MCI that changes inside the year (X9), rows in any order', () => {
    const inside = mci([
      row('mci', '2026-07-01', undefined, 4600, 'tenge'),
      row('mci', '2026-01-01', '2026-07-01', 4325, 'tenge'),
    ]);
    expect([valueOn(inside, '2026-06-30'), valueOn(inside, '2026-07-01')]).toEqual([4325, 4600]);
  });

  test('a parameter nobody has a row for has no value, not the delivered one', () => {
    expect(() => valueOn(mci([]), '2026-03-18')).toThrow(/mci.*parameters/);
  });

  test('R-23 a rate of 100 % is one, and of nothing too', () => {
    const rates = [
      row('feeRate', '2026-01-01', '2027-01-01', 100, 'percent'),
      row('feeRate', '2027-01-01', undefined, 0, 'percent'),
    ];
    expect(parameters(rates).problems).toEqual([]);
  });
});
