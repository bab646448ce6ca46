/** One sheet of a report's workbook as plain cells: a heading, and under it the tables of a section, each with its head. */

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
import { dayNumber } from '../../rules/calendar/day.ts';
import { languages, type Text } from '../../rules/vocabulary/text.ts';
import { labelled, noData, withheldSign } from './figures.ts';
import { changeFormula, type Place, type Places, placeOf, shareFormula, sumFormula } from './formulas.ts';
import { type KeyRow, withKeys } from './keys.ts';
import { rulesOf } from './rules.ts';
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
  | 'link'
  | 'choice'
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
  /** Another cell of the workbook the click leads to: `'2 Қатысушылар'!D5`. */
  readonly link?: string;
}

/** A chart by its own XML, over cells of the sheet from one corner to another, both counted from 0. */
export interface PlacedChart {
  readonly xml: string;
  readonly title: string;
  readonly from: { readonly row: number; readonly col: number };
  readonly to: { readonly row: number; readonly col: number };
}

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** The row, from 1, down to which the sheet is frozen and which repeats on each page. */
  readonly head: number;
  /** The first of the rows that repeat on each page, where that is not the head. */
  readonly repeatsFrom?: number;
  /** Rows that stay in sight, where they are not those down to the head. */
  readonly frozenRows?: number;
  readonly internal?: boolean;
  /** Indexes of what nobody needs to see: the keys by which figures are found again. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumn?: number;
  readonly charts?: readonly PlacedChart[];
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

const labelWidth = 34;

/** Rows of a sheet that still can be read on one page. */
const pageRows = 45;

/** A sheet a section: each table under its own head, its columns' keys in a hidden row above. */
export function sectionSheet(section: Section, number: number, period: Text, places: Map<string, Place>): Sheet {
  const name = `${number} ${section.tab.kk}`;
  const rows: (SheetCell | undefined)[][] = [
    [{ value: `${number}. ${inAll(section.title)}`, look: 'title' }],
    [{ value: inAll(period), look: 'subtitle' }],
  ];
  const rowKeys = new Map<number, string>();
  const keyRows: KeyRow[] = [];
  const rules: NonNullable<Sheet['rules']>[number][] = [];
  for (const table of section.tables) {
    rows.push(
      [],
      [
        ...languages.map((language): SheetCell => ({ value: table.title[language], look: 'table' })),
        ...table.columns.map((): SheetCell => ({ value: null, look: 'table' })),
      ],
    );
    const columns = new Map(table.columns.map(({ id }, index) => [index + languages.length, id] as const));
    keyRows.push({ index: rows.length, columns });
    rows.push(
      [],
      [
        ...languages.map((language): SheetCell => ({ value: paperWords.row[language], look: 'head' })),
        ...table.columns.map(({ head }): SheetCell => ({ value: lines(head), look: 'head', right: true })),
      ],
    );
    const first = rows.length + 1;
    const letters: Record<string, string> = {};
    for (const [at, id] of columns) letters[id] = letter(at);
    table.rows.forEach((row, at) => {
      places.set(placeOf(table.id, row.id), { sheet: name, row: first + at, letters });
      rowKeys.set(first + at - 1, placeOf(table.id, row.id));
    });
    table.rows.forEach((row, at) => {
      rows.push(tableRow(table, row, first + at, places));
    });
    rules.push(...rulesOf(table, first, letters));
    for (const note of table.notes)
      for (const language of languages) rows.push([{ value: note[language], look: 'note' }]);
  }
  return {
    name,
    widths: [...languages.map(() => labelWidth), ...widthsOf(section.tables), 10],
    ...withKeys(rows, section.id, rowKeys, keyRows),
    rules,
    head: 2,
    repeatsFrom: 1,
    onePage: rows.length <= pageRows,
  };
}

/** Each column as wide as the widest that stands in it. */
function widthsOf(tables: readonly Table[]): readonly number[] {
  const most = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, at) =>
    Math.max(
      ...tables.map(({ columns }) => {
        const column = columns[at];
        return column === undefined ? 0 : column.change || column.share ? 14 : column.id === 'reported' ? 13 : 24;
      }),
    ),
  );
}

function tableRow(table: Table, row: Row, at: number, places: Places): (SheetCell | undefined)[] {
  const look = row.look ?? 'label';
  return [
    ...languages.map((language): SheetCell => ({ value: labelled(row.label, language), look })),
    ...table.columns.map((column): SheetCell => {
      const cell = row.cells[column.id];
      if (cell === undefined) return { value: null, look };
      const right = isFigure(cell) || 'day' in cell;
      return { look, ...(right ? { right } : {}), ...valueOfCell(table, row, column, cell, at, places) };
    }),
  ];
}

type Value = Pick<SheetCell, 'value' | 'format' | 'formula'>;

function valueOfCell(table: Table, row: Row, column: Column, cell: ReportCell, at: number, places: Places): Value {
  if (!isFigure(cell)) {
    if ('text' in cell) return { value: cell.text };
    if ('words' in cell) return { value: inAll(cell.words) };
    return cell.day === null ? { value: noData } : { value: dayNumber(cell.day), format: 'dd.mm.yyyy' };
  }
  const format = formatOf(cell, column);
  if (cell.withheld) return { value: withheldSign };
  const changed = column.change && changeFormula(column.change, at, places.get(placeOf(table.id, row.id)));
  if (changed) return { value: inCell(cell), format, formula: changed };
  const share = shareFormula(table, row, column, at, places);
  if (share) return { value: inCell(cell), format, formula: share };
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
function formatOf({ unit, of, how }: Figure, column: Column): string {
  if (unit === 'percent') return `${local}${column.change ? '+0.0%;-0.0%;0.0%' : '0.0%'}`;
  if (how === 'average') return `${local}#,##0.0`;
  return of === undefined ? wholeFormat : `${wholeFormat}" / ${of}"`;
}

/** As Kazakhstan writes numbers: thousands apart by a space that does not break, a comma before decimals. */
const local = '[$-43F]';
export const wholeFormat = `${local}#,##0`;

/** The letter of a column counted from 0. */
export const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
