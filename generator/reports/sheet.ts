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
import { type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import { labelled, noData, withheldSign } from './figures.ts';
import { changeFormula, countFormula, shareFormula, sumFormula } from './formulas.ts';
import { inAll } from './inAll.ts';
import { type KeyRow, withKeys } from './keys.ts';
import { above, labelColumns, letter, listed, type Plan, placeOf, sheetName } from './places.ts';
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
  /** Its feet say that it is for the Fund's own use. */
  readonly isOwn?: true;
  /** The range to filter and sort, its head first. */
  readonly filter?: string;
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

const lines = (text: Text): string => languages.map((language) => text[language]).join('\n');

const labelWidth = 34;

/** Rows of a sheet that still can be read on one page. */
const pageRows = 45;

/** A sheet a section: each table under its own head, its columns' keys in a hidden row above. */
export function sectionSheet(section: Section, number: number, period: Text, plan: Plan): Sheet {
  const rows: (SheetCell | undefined)[][] = [
    [{ value: `${number}. ${inAll(section.title)}`, look: 'title' }],
    [{ value: inAll(period), look: 'subtitle' }],
  ];
  const labels = labelColumns(section);
  const rowKeys = new Map<number, string>();
  const keyRows: KeyRow[] = [];
  const rules: NonNullable<Sheet['rules']>[number][] = [];
  for (const table of section.tables) {
    const extent = plan.extents.get(table.id);
    if (extent === undefined) throw new Error(`The table ${table.id} has no place on the sheet.`);
    rows.push([], titleRow(table, labels), []);
    keyRows.push({
      index: rows.length - 1,
      columns: new Map(table.columns.map(({ id }, index) => [index + labels, id] as const)),
    });
    rows.push(headRow(table, labels));
    table.rows.forEach((row, at) => {
      rowKeys.set(extent.first + at - 1, placeOf(table.id, row.id));
      rows.push(tableRow(table, row, extent.first + at, labels, plan));
    });
    rules.push(...rulesOf(table, extent.first, extent.letters));
    for (const note of table.notes)
      for (const language of languages) rows.push([{ value: note[language], look: 'note' }]);
  }
  const [list] = section.tables.filter(({ isList }) => isList);
  return {
    name: sheetName(section, number),
    widths: [...labelWidths(section, labels), ...widthsOf(section.tables), 10],
    ...withKeys(rows, section.id, rowKeys, keyRows),
    rules,
    head: above.sheet,
    repeatsFrom: 1,
    onePage: rows.length <= pageRows,
    ...(list ? listedSheet(list, labels) : {}),
  };
}

/** Under its head, which stays in sight and repeats on each page, a list is filtered and sorted; its sums are not. */
function listedSheet(table: Table, labels: number): Pick<Sheet, 'head' | 'repeatsFrom' | 'filter'> {
  const head = above.sheet + above.table;
  const last = letter(labels + table.columns.length - 1);
  return { head, repeatsFrom: head, filter: `A${head}:${last}${head + Math.max(1, listed(table))}` };
}

function titleRow({ title, columns }: Table, labels: number): (SheetCell | undefined)[] {
  if (labels === 1) return [{ value: inAll(title), look: 'heading' }];
  return [
    ...languages.map((language): SheetCell => ({ value: title[language], look: 'table' })),
    ...columns.map((): SheetCell => ({ value: null, look: 'table' })),
  ];
}

function headRow(table: Table, labels: number): SheetCell[] {
  const { head = paperWords.row, columns } = table;
  return [
    ...inColumns(labels, (language) => (language === undefined ? lines(head) : head[language])).map(
      (value): SheetCell => ({ value, look: 'head' }),
    ),
    ...columns.map(
      (column): SheetCell => ({
        value: lines(column.head),
        look: 'head',
        right: table.rows.every(({ cells }) => isRight(table, cells[column.id])),
      }),
    ),
  ];
}

/** Figures stand right, and so do days where no words stand beside them. */
const isRight = ({ isList }: Table, cell: ReportCell | undefined): boolean =>
  cell === undefined ? !isList : isFigure(cell) || ('day' in cell && !isList);

/** A text a language, or one for all of them. */
const inColumns = (labels: number, text: (language?: Language) => string): readonly string[] =>
  labels === 1 ? [text()] : languages.map(text);

function labelWidths({ tables }: Section, labels: number): readonly number[] {
  if (labels === 1) return [44];
  return languages.map(() => (tables.some(({ isList }) => isList) ? 28 : labelWidth));
}

/** Each column as wide as the widest that stands in it. */
function widthsOf(tables: readonly Table[]): readonly number[] {
  const most = Math.max(0, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, at) => Math.max(...tables.map((table) => widthOf(table, table.columns[at]))));
}

function widthOf({ rows }: Table, column: Column | undefined): number {
  if (column === undefined) return 0;
  if (column.change || column.share) return 14;
  if (column.id === 'reported') return 13;
  let said = 0;
  for (const { cells } of rows) {
    const cell = cells[column.id];
    if (cell === undefined) continue;
    if (isFigure(cell)) return column.isBrief ? 13 : 24;
    said = Math.max(said, 'day' in cell ? 10 : 'text' in cell ? cell.text.length : inAll(cell.words).length / 2);
  }
  // A text longer than that goes on in the next line.
  return Math.min(Math.max(Math.ceil(said) + 3, 13), 32);
}

function tableRow(table: Table, row: Row, at: number, labels: number, plan: Plan): (SheetCell | undefined)[] {
  const look = row.look ?? 'label';
  const label = (language?: Language): string =>
    language ? labelled(row.label, language) : 'kk' in row.label ? inAll(row.label) : row.label.country;
  return [
    ...inColumns(labels, label).map((value): SheetCell => ({ value, look })),
    ...table.columns.map((column): SheetCell => {
      const cell = row.cells[column.id];
      if (cell === undefined) return { value: null, look };
      const right = isRight(table, cell);
      const own = 'day' in cell && !right ? 'day' : look;
      return { look: own, ...(right ? { right } : {}), ...valueOfCell(table, row, column, cell, at, plan) };
    }),
  ];
}

type Value = Pick<SheetCell, 'value' | 'format' | 'formula'>;

function valueOfCell(table: Table, row: Row, column: Column, cell: ReportCell, at: number, plan: Plan): Value {
  const { places, extents } = plan;
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
  const [own, list] = [places.get(placeOf(table.id, row.id)), extents.get(cell.counts?.table ?? '')];
  const counted = cell.counts && own && list && countFormula(cell.counts, row, own, list);
  if (counted) return { value: inCell(cell), format, formula: counted };
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
