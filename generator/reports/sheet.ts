/** One sheet of a report's workbook as plain cells: a heading, one frozen head, and under it the tables of a section. */

import {
  type Column,
  type Figure,
  isFigure,
  type Cell as ReportCell,
  type Row,
  type Section,
  type Table,
  type Term,
} from '../../reports/report.ts';
import { languages, type Text } from '../../rules/vocabulary/text.ts';
import { labelled, noData, withheldSign } from './figures.ts';
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
  | 'text';

/** A cell to write. A formula carries no `=` and its value is the result. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly look: Look;
  readonly format?: string;
  readonly formula?: string;
  readonly right?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** The row, from 1, down to which the sheet is frozen and which repeats on each page. */
  readonly head: number;
  readonly internal?: boolean;
}

/** Where a row of a table stands: sheet and row number, and the letter of each column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly letters: Readonly<Record<string, string>>;
}
export type Places = ReadonlyMap<string, Place>;

export const placeOf = (table: string, row: string): string => `${table}/${row}`;
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
    });
    table.rows.forEach((row, at) => {
      rows.push(tableRow(table, row, first + at, columns, places));
    });
    for (const note of table.notes)
      for (const language of languages) rows.push([{ value: note[language], look: 'note' }]);
  });
  return { name, widths: [...languages.map(() => labelWidth), ...columns.map(widthOf)], rows, head: 3 };
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

/** A sum may be live only where all its rows are shown and do add up to it. */
function addsUp(table: Table, sum: readonly Term[], column: string, total: Figure): boolean {
  let cents = 0;
  for (const { row, sign } of sum) {
    const cell = table.rows.find(({ id }) => id === row)?.cells[column];
    if (cell === undefined || !isFigure(cell) || cell.withheld) return false;
    cents += sign * Math.round((cell.value ?? 0) * 100);
  }
  return sum.length > 0 && cents === Math.round((total.value ?? 0) * 100);
}

/** `SUM(D5:D9,D11)-SUM(D10)`; amounts are rounded to the tiyn, as the report counts them. */
function sumFormula(
  table: Table,
  sum: readonly Term[],
  column: string,
  total: Figure,
  places: Places,
): string | undefined {
  const cells = (sign: 1 | -1): string => {
    const rows = sum
      .filter((term) => term.sign === sign)
      .map(({ row }) => places.get(placeOf(table.id, row)))
      .filter((place): place is Place => place !== undefined);
    const at = rows[0]?.letters[column] ?? '';
    return rows.length === 0
      ? ''
      : `SUM(${runs(rows.map(({ row }) => row))
          .map(([a, b]) => (a === b ? `${at}${a}` : `${at}${a}:${at}${b}`))
          .join(',')})`;
  };
  const minus = cells(-1);
  const formula = minus === '' ? cells(1) : `${cells(1)}-${minus}`;
  return total.unit === 'tenge' ? `ROUND(${formula},2)` : formula;
}

/** Neighbouring rows as ranges. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function changeFormula(
  change: NonNullable<Column['change']>,
  at: number,
  place: Place | undefined,
): string | undefined {
  const [from, to] = [place?.letters[change.from], place?.letters[change.to]];
  if (from === undefined || to === undefined) return undefined;
  const [base, now] = [`${from}${at}`, `${to}${at}`];
  return `IF(AND(ISNUMBER(${base}),ISNUMBER(${now})),IF(${base}>0,${now}/${base}-1,"${noData}"),"${noData}")`;
}

/** Heights in points of the rows whose wrapped texts need more than a line; a spreadsheet does not work them out. */
export function heightsOf({ rows, widths }: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const lines = row.map((cell, at) => (cell && wrapped.has(cell.look) ? linesOf(cell, widths[at] ?? 10) : 1));
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(index, 15 * most + 3);
  });
  return heights;
}

/** Looks whose text breaks into lines within its cell. */
export const wrapped: ReadonlySet<Look> = new Set(['head', 'table', 'label', 'total', 'part', 'memo', 'text']);

function linesOf({ value, look }: SheetCell, width: number): number {
  if (typeof value !== 'string') return 1;
  const room =
    look === 'head' || look === 'table' || look === 'total' ? width * 0.92 : look === 'part' ? width - 4 : width;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** The letter of a column counted from 0. */
export const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
