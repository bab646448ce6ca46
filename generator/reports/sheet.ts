/** One sheet of a report's workbook as plain cells: a heading, one frozen head, and under it the tables of a section. */

import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import { addsUp } from '../../reports/addsUp.ts';
import {
  type Column,
  type Figure,
  isFigure,
  type Cell as ReportCell,
  type Row,
  type Section,
  type Table,
} from '../../reports/report.ts';
import { languages, type Text } from '../../rules/vocabulary/text.ts';
import { labelled, noData, withheldSign } from './figures.ts';
import { changeFormula, type Place, type Places, placeOf, sumFormula } from './formulas.ts';
import { withKeys } from './keys.ts';
import { paperWords } from './words.ts';

export type Look =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'head'
  | 'table'
  | 'label'
  | 'total'
  | 'part'
  | 'memo'
  | 'note'
  | 'warning'
  | 'text'
  | 'day'
  | 'cell'
  /** A cell people fill in or change: open where the sheet is protected. */
  | 'input'
  | 'entry';

/** A cell to write. A formula carries no `=` and its value is the result. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly look: Look;
  readonly format?: string;
  readonly formula?: string;
  readonly right?: boolean;
  /** Characters kept free on the right, as the format of the numbers below keeps them. */
  readonly indent?: number;
}

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** The row, from 1, down to which the sheet is frozen and which repeats on each page. */
  readonly head: number;
  /** Rows that stay in sight, where they are not those down to the head. */
  readonly frozenRows?: number;
  readonly internal?: boolean;
  /** Indexes of what nobody needs to see: the keys by which figures are found again. */
  readonly hiddenRow?: number;
  readonly hiddenColumn?: number;
  /** Printed on one page, however long. */
  readonly onePage?: boolean;
  /** Columns that stay in sight with the head. */
  readonly frozenColumns?: number;
  /** Only cells to fill in may be changed; no password. */
  readonly isProtected?: boolean;
  readonly validations?: readonly DataValidation[];
  readonly rules?: readonly Omit<ConditionalRule, 'priority'>[];
}

/** «қазақша / по-русски / in English»: one line where there is room for no more. */
export const inAll = (text: Text): string =>
  Array.from(new Set(languages.map((language) => text[language]))).join(' / ');
const lines = (text: Text): string => languages.map((language) => text[language]).join('\n');

const labelWidth = 36;

export function sectionSheet(section: Section, number: number, period: Text, places: Map<string, Place>): Sheet {
  const name = `${number} ${section.tab.kk}`;
  const columns = columnsOf(section.tables);
  const rows: (SheetCell | undefined)[][] = [
    [{ value: `${number}. ${inAll(section.title)}`, look: 'title' }],
    [{ value: inAll(period), look: 'subtitle' }],
    [
      ...languages.map((language): SheetCell => ({ value: paperWords.row[language], look: 'head' })),
      ...columns.map(({ head }): SheetCell => ({ value: lines(head), look: 'head', right: true })),
    ],
  ];
  const rowKeys = new Map<number, string>();
  const letters: Record<string, string> = {};
  columns.forEach(({ id }, index) => {
    letters[id] = letter(index + languages.length);
  });
  section.tables.forEach((table, index) => {
    if (index > 0) rows.push([]);
    rows.push([
      ...languages.map((language): SheetCell => ({ value: table.title[language], look: 'table' })),
      ...columns.map((): SheetCell => ({ value: null, look: 'table' })),
    ]);
    const first = rows.length + 1;
    table.rows.forEach((row, at) => {
      places.set(placeOf(table.id, row.id), { sheet: name, row: first + at, letters });
      rowKeys.set(first + at - 1, placeOf(table.id, row.id));
    });
    table.rows.forEach((row, at) => {
      rows.push(tableRow(table, row, first + at, columns, places));
    });
    for (const note of table.notes)
      for (const language of languages) rows.push([{ value: note[language], look: 'note' }]);
  });
  const columnKeys = new Map(columns.map(({ id }, index) => [index + languages.length, id]));
  return {
    name,
    widths: [...languages.map(() => labelWidth), ...columns.map(widthOf), 10],
    ...withKeys(rows, section.id, rowKeys, columnKeys),
    head: 3,
  };
}

const widthOf = ({ id, change }: Column): number => (change ? 15 : id === 'reported' ? 14 : 21);

/** The columns of all tables of a section; a table without one leaves it blank. */
function columnsOf(tables: readonly Table[]): readonly Column[] {
  const widest = tables.reduce<readonly Column[]>(
    (most, { columns }) => (columns.length > most.length ? columns : most),
    [],
  );
  const known = new Set(widest.map(({ id }) => id));
  const others = tables.flatMap(({ columns }) => columns).filter(({ id }) => !known.has(id) && known.add(id));
  return [...widest, ...others];
}

function tableRow(
  table: Table,
  row: Row,
  at: number,
  columns: readonly Column[],
  places: Places,
): (SheetCell | undefined)[] {
  const look = row.look ?? 'label';
  const shown = new Map(table.columns.map((column) => [column.id, column] as const));
  return [
    ...languages.map((language): SheetCell => ({ value: labelled(row.label, language), look })),
    ...columns.map((column): SheetCell => {
      const own = shown.get(column.id);
      const cell = own && row.cells[column.id];
      if (own === undefined || cell === undefined) return { value: null, look };
      return { look, right: true, ...valueOfCell(table, row, own, cell, at, places) };
    }),
  ];
}

type Value = Pick<SheetCell, 'value' | 'format' | 'formula'>;

function valueOfCell(table: Table, row: Row, column: Column, cell: ReportCell, at: number, places: Places): Value {
  if (!isFigure(cell)) return { value: 'text' in cell ? cell.text : 'words' in cell ? inAll(cell.words) : cell.day };
  const format = formatOf(cell, column);
  if (cell.withheld) return { value: withheldSign };
  const changed = column.change && changeFormula(column.change, at, places.get(placeOf(table.id, row.id)));
  if (changed) return { value: inCell(cell), format, formula: changed };
  if (cell.value === null) return { value: noData };
  const formula =
    row.sum && addsUp(table, row.sum, column.id, cell)
      ? sumFormula(table, row.sum, column.id, cell, places)
      : undefined;
  return { value: inCell(cell), format, ...(formula ? { formula } : {}) };
}

/** A percentage is stored as its fraction, as spreadsheets do. */
function inCell({ value, unit }: Figure): number | string {
  if (value === null) return noData;
  return unit === 'percent' ? value / 100 : value;
}

/** Whole tenge are shown, tiyn stay in the cell; «98 / 121» is the number 98 with the rest in its format. */
function formatOf({ unit, of }: Figure, column: Column): string {
  if (unit === 'percent') return column.change ? '+0.0%;-0.0%;0.0%' : '0.0%';
  return of === undefined ? '#,##0' : `#,##0" / ${of}"`;
}

/** The letter of a column counted from 0. */
const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
