/** Settings sheets as read, written as a few rows; keys stand in the columns A, B, C … in the order given. */

import type { Cell } from '../../../rules/projections/facts.ts';
import type { Problem, Table } from '../../../rules/settings/table.ts';

/** Row 3 is the first of the data. */
export function table(sheet: string, keys: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    sheet,
    letters: Object.fromEntries(keys.map((key, index) => [key, letter(index)])),
    rows: rows.map((cells, index) => ({
      row: index + 3,
      cells: Object.fromEntries(keys.map((key, column) => [key, cells[column]])),
    })),
  };
}

const letter = (index: number): string => String.fromCharCode(65 + index);

/** Cells of a row by their keys. */
export type Row = Readonly<Record<string, Cell>>;

/** The columns of the sheets with many of them, in their order. */
export const sheetKeys = {
  fields: [
    '#fields',
    'procedure',
    'type',
    'label::kk',
    'label::ru',
    'label::en',
    'hint::kk',
    'hint::ru',
    'hint::en',
    'required',
    'constraint',
    'constraint_message::kk',
    'constraint_message::ru',
    'constraint_message::en',
    'relevant',
    'clause',
    'class',
  ],
  choices: ['#choices', 'name', 'label::kk', 'label::ru', 'label::en'],
  quotaCriteria: [
    '#quotaCriteria',
    'kind',
    'applies',
    'coefficient',
    'from',
    'to',
    'kk',
    'ru',
    'en',
    'source_kk',
    'source_ru',
    'source_en',
  ],
  indicators: ['#indicators', 'kk', 'ru', 'en', 'unit', 'total', 'inReport', 'fields'],
  texts: ['#texts', 'kk', 'ru', 'en'],
  settings: ['#settings', 'value'],
  parameters: ['#parameters', 'from', 'to', 'value', 'unit', 'source_kk', 'source_ru', 'source_en'],
  calendar: ['#calendar', 'working', 'kind', 'name_kk', 'name_ru', 'name_en', 'status'],
  activities: ['#activities', 'parent', 'kk', 'ru', 'en', 'from', 'to'],
} as const;

/** A sheet of rows by their keys. */
export const keyed = (sheet: keyof typeof sheetKeys, rows: readonly Row[]): Table =>
  table(
    sheet,
    sheetKeys[sheet],
    rows.map((row) => sheetKeys[sheet].map((key) => row[key])),
  );

/** A question of the quarterly report with everything a row needs, and what to change in it. */
export const question = (name: Cell, changes: Row = {}): Row => ({
  '#fields': name,
  procedure: 'quarterlyReports',
  type: 'integer',
  'label::kk': `${name} қазақша`,
  'label::ru': `${name} по-русски`,
  'label::en': `${name} in English`,
  required: 'no',
  clause: 'R-39/s3',
  ...changes,
});

export const choice = (list: string, name: Cell): Row => ({
  '#choices': list,
  name,
  'label::kk': `${name} таңдауы`,
  'label::ru': `вариант ${name}`,
  'label::en': `choice ${name}`,
});

/** `texts!B4` of every problem; each speaks the three languages. */
export const places = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ sheet, cell, message }) => {
    const silent = Object.values(message).some((words) => words.trim() === '' || /undefined|\[object/.test(words));
    return `${sheet}!${cell}${silent ? ' without words' : ''}`;
  });
