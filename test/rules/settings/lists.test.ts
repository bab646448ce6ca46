/** The sheets `activities`, `regions` and `indicators`. */

import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { quarterlyReports } from '../../../rules/procedures/quarterlyReports.ts';
import type { Cell } from '../../../rules/projections/facts.ts';
import { settle } from '../../../rules/registers/settle.ts';
import { indicators, readIndicators } from '../../../rules/settings/indicators.ts';
import { readList } from '../../../rules/settings/lists.ts';
import { regions } from '../../../rules/settings/regions.ts';
import { sampleActivities } from '../../../rules/settings/sampleActivities.ts';
import { keyed, places, question, table } from './tables.ts';

const keys = ['#activities', 'parent', 'kk', 'ru', 'en', 'from', 'to'];
const list = (rows: readonly (readonly Cell[])[]) => readList(table('activities', keys, rows));
const entry = (code: Cell, parent?: Cell, from?: Cell, to?: Cell): readonly Cell[] => [
  code,
  parent,
  'а',
  'б',
  'c',
  from,
  to,
];

describe('R-7.7 the list of activities', () => {
  test('the sample read back is the sample', () => {
    const rows = sampleActivities.map(({ code, parent, name }) => [code, parent, name.kk, name.ru, name.en]);
    expect(list(rows)).toEqual({ entries: sampleActivities, problems: [] });
  });

  test('the regions read back are the regions', () => {
    const rows = regions.map(({ code, name }) => [code, name.kk, name.ru, name.en]);
    const read = readList(table('regions', ['#regions', 'kk', 'ru', 'en'], rows));
    expect(read).toEqual({ entries: regions.map(({ code, name }) => ({ code, name })), problems: [] });
  });

  test('an entry in force for a time', () => {
    const [from, to] = [dayNumber('2026-01-01'), dayNumber('2027-01-01')];
    expect(list([entry('A1', undefined, from, to)]).entries).toMatchObject([
      { code: 'A1', from: '2026-01-01', to: '2027-01-01' },
    ]);
  });

  test.each<[what: string, rows: readonly (readonly Cell[])[], problems: readonly string[]]>([
    ['a doubled code', [entry('A1'), entry('A1')], ['activities!A4']],
    ['a code with a separator', [entry('A1;A2')], ['activities!A3']],
    ['a parent that is not there', [entry('W1', 'A9')], ['activities!B3']],
    ['a missing language', [['A1', undefined, 'а', '', 'c']], ['activities!D3']],
    ['a day that is none', [entry('A1', undefined, 'x')], ['activities!F3']],
    ['a day typed as text', [entry('A1', undefined, undefined, '01.01.2027')], ['activities!G3']],
    ['a name without a code', [entry(undefined)], ['activities!A3']],
    ['an entry that ends before it begins', [entry('A1', undefined, 46_100, 46_000)], ['activities!G3']],
    ['a work of itself', [entry('A1', 'A1')], ['activities!B3']],
    ['a work of a work', [entry('A1'), entry('W1', 'A1'), entry('V1', 'W1')], ['activities!B5']],
  ])('%s', (_, rows, problems) => {
    expect(places(list(rows).problems)).toEqual(problems);
  });
});

describe('R-39 the indicators', () => {
  const indicatorKeys = ['#indicators', 'kk', 'ru', 'en', 'unit', 'total', 'inReport'];
  const read = (rows: readonly (readonly Cell[])[]) =>
    readIndicators(table('indicators', indicatorKeys, rows), quarterlyReports);

  test('the delivered ones read back', () => {
    const rows = indicators.map(({ id, name, unit, total, inReport }) => [
      id,
      name.kk,
      name.ru,
      name.en,
      unit,
      total,
      inReport,
    ]);
    expect(read(rows)).toEqual({ indicators, problems: [] });
  });

  test('a new name, order and choice are used; what is added up stays the declaration’s', () => {
    const rows = [
      ['investmentTotal', 'х', 'у', 'z', 'people', 'last', false],
      ['incomeQuarter', 'а', 'б', 'c', 'tenge', 'sum', true],
    ];
    expect(
      read(rows).indicators.map(({ id, name, unit, total, inReport }) => [id, name.en, unit, total, inReport]),
    ).toEqual([
      ['investmentTotal', 'z', 'tenge', 'sum', false],
      ['incomeQuarter', 'c', 'tenge', 'sum', true],
    ]);
  });

  test.each<[what: string, row: readonly Cell[], problems: readonly string[]]>([
    ['an unknown indicator', ['profit', 'а', 'б', 'c', 'tenge', 'sum', true], ['indicators!A3']],
    ['a missing language', ['feeBase', 'а', 'б', undefined, 'tenge', 'sum', true], ['indicators!D3']],
    ['neither in nor out', ['feeBase', 'а', 'б', 'c', 'tenge', 'sum', 'иә'], ['indicators!G3']],
  ])('%s', (_, row, problems) => {
    expect(places(read([row]).problems)).toEqual(problems);
  });

  test('the Fund’s own: an id, a unit, how quarters add, and the fields, under the names staff know', () => {
    const keys = [...indicatorKeys, 'fields'];
    const { settled } = settle({
      fields: keyed('fields', [question('patents'), question('sales', { type: 'money' })]),
      indicators: table('indicators', keys, [
        ['patentsFiled', 'а', 'б', 'c', 'count', 'sum', true, 'patents'],
        ['allSales', 'а', 'б', 'c', 'tenge', 'sum', true, 'sales; incomeForeign'],
        ['heads', 'а', 'б', 'c', 'people', 'last', false, 'staffResidents, staffTotal'],
      ]),
    });
    expect(settled?.indicators.map(({ id, unit, total, fields }) => [id, unit, total, fields])).toEqual([
      ['patentsFiled', 'count', 'sum', ['x.patents']],
      ['allSales', 'tenge', 'sum', ['x.sales', 'incomeForeign']],
      ['heads', 'people', 'last', ['staffResidents', 'staffTotal']],
    ]);
  });

  // The report would show and add the same line twice.
  test('an indicator that stands twice', () => {
    const row = ['feeBase', 'а', 'б', 'c', 'tenge', 'sum', true];
    expect(places(read([row, row]).problems)).toEqual(['indicators!A4']);
  });
});
