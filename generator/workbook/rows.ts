/** Sets cells among a sheet's rows: only the rows and cells named are written anew, everything between is copied. */
import { MAX_COLUMN, MAX_ROW } from './address.ts';
import { type CellContext, type CellRead, locateCell, newCell, readCell } from './cells.ts';
import { FIRST_ROW } from './columns.ts';
import { WorkbookError } from './errors.ts';
import { heightXml } from './heights.ts';
import type { CellInput } from './port.ts';
import { C, nextTag, ROW, type Scan, scanBytes, skipElement, tagAttribute, wholeNumber } from './scan.ts';
import { cellXml, isFormula } from './write.ts';

/** One cell to set; `style` is given only where the tool itself decides the look. */
export interface CellSetting {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput | null;
  readonly style?: number;
}

/** What setting cells needs to know of the sheet around them. */
export interface RowsContext {
  readonly sheet: string;
  readonly prefix: string;
  readonly cells: CellContext;
  readonly columnStyle: (column: number) => number;
  /** Letters in a line of a column whose cells wrap. */
  readonly room: (column: number) => number | undefined;
}

/** The rows after setting, and what else has to follow. */
export interface RowsResult {
  readonly rows: Buffer;
  readonly changed: boolean;
  /** A formula came or went, so the order of calculation kept in the file no longer holds. */
  readonly formulas: boolean;
  /** The last row written to, 0 where none was. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface Work extends RowsContext {
  readonly source: Buffer;
  readonly pieces: Buffer[];
  done: number;
  changed: boolean;
  formulas: boolean;
  lastRow: number;
  lastColumn: number;
  /** Where the nearest row above stands, for the look of cells in columns that have none of their own. */
  above: { readonly start: number; readonly end: number } | undefined;
  aboveStyles: Map<number, number> | undefined;
}

/** Settings by row and by column, in order; of two for one cell the later holds. */
export function byRow(sheet: string, settings: readonly CellSetting[]): [number, CellSetting[]][] {
  const rows = new Map<number, CellSetting[]>();
  for (const setting of settings) {
    const { row, column } = setting;
    if (
      !(
        Number.isInteger(row) &&
        Number.isInteger(column) &&
        row >= 1 &&
        row <= MAX_ROW &&
        column >= 1 &&
        column <= MAX_COLUMN
      )
    ) {
      throw new WorkbookError(
        `Sheet "${sheet}": there is no cell at row ${row}, column ${column}; a sheet ends at row ${MAX_ROW}.`,
      );
    }
    const list = rows.get(row);
    if (list) list.push(setting);
    else rows.set(row, [setting]);
  }
  for (const [row, list] of rows) rows.set(row, inOrder(list));
  return [...rows].sort(([a], [b]) => a - b);
}

function inOrder(list: CellSetting[]): CellSetting[] {
  if (list.every(({ column }, index) => index === 0 || column > (list[index - 1]?.column ?? 0))) return list;
  return [...new Map(list.map((setting) => [setting.column, setting])).values()].sort((a, b) => a.column - b.column);
}

/** Sets cells; existing ones keep their look, new ones take that of their column or of the cell above. */
export function setCells(
  source: Buffer,
  settings: readonly [number, readonly CellSetting[]][],
  context: RowsContext,
): RowsResult {
  const work: Work = {
    ...context,
    source,
    pieces: [],
    done: 0,
    changed: false,
    formulas: false,
    lastRow: 0,
    lastColumn: 0,
    above: undefined,
    aboveStyles: undefined,
  };
  const scan = scanBytes(source);
  const marker = Buffer.from(`</${context.prefix}row>`);
  let next = 0;
  let row = 0;
  while (next < settings.length && nextTag(scan)) {
    if (scan.close || scan.name !== ROW) continue;
    const stated = wholeNumber(source, scan.rStart, scan.rEnd);
    row = stated < 0 ? row + 1 : stated;
    const { start, end, empty } = scan;
    const close = empty ? end : source.indexOf(marker, end);
    if (close < 0)
      throw new WorkbookError(
        `Sheet "${context.sheet}" is damaged at row ${row}; save it anew in the spreadsheet program.`,
      );
    const limit = empty ? end : close + marker.length;
    for (let due = settings[next]; due && due[0] < row; due = settings[++next]) newRow(work, start, due[0], due[1]);
    const due = settings[next];
    if (due && due[0] === row) {
      changeRow(work, { row, start, open: end, close, limit, empty }, rowStyle(scan), due[1]);
      next++;
    }
    work.above = { start, end: limit };
    work.aboveStyles = undefined;
    scan.at = limit;
  }
  for (let due = settings[next]; due; due = settings[++next]) newRow(work, source.length, due[0], due[1]);
  const { changed, formulas, lastRow, lastColumn } = work;
  const rows = changed ? Buffer.concat([...work.pieces, source.subarray(work.done)]) : source;
  return { rows, changed, formulas, lastRow, lastColumn };
}

/** The style of a row that has one of its own. */
function rowStyle(scan: Scan): number {
  const custom = tagAttribute(scan, 'customFormat');
  return custom === '1' || custom === 'true' ? Math.max(0, wholeNumber(scan.bytes, scan.sStart, scan.sEnd)) : 0;
}

function replace(work: Work, start: number, end: number, xml: string): void {
  work.pieces.push(work.source.subarray(work.done, start), Buffer.from(xml));
  work.done = end;
  work.changed = true;
}

function note(work: Work, { row, column, value }: CellSetting): void {
  if (isFormula(value)) work.formulas = true;
  if (value === null) return;
  if (row > work.lastRow) work.lastRow = row;
  if (column > work.lastColumn) work.lastColumn = column;
}

function newRow(work: Work, at: number, row: number, settings: readonly CellSetting[]): void {
  const { prefix } = work;
  let cells = '';
  for (const setting of settings) {
    if (setting.value === null && setting.style === undefined) continue;
    cells += newCellXml(work, setting, 0);
  }
  if (cells === '') return;
  const height = heightXml(settings, work.room);
  replace(work, at, at, `<${prefix}row r="${row}"${height}>${cells}</${prefix}row>`);
}

function newCellXml(work: Work, setting: CellSetting, ofRow: number): string {
  note(work, setting);
  const { row, column, value } = setting;
  const style = setting.style ?? (ofRow || work.columnStyle(column) || styleAbove(work, column));
  return cellXml(work.prefix, row, column, style, value, work.sheet);
}

/** The look of the cell above, where that is a row of data. */
function styleAbove(work: Work, column: number): number {
  if (!work.above) return 0;
  work.aboveStyles ??= stylesOf(scanBytes(work.source, work.above.start, work.above.end));
  return work.aboveStyles.get(column) ?? 0;
}

function stylesOf(scan: Scan): Map<number, number> {
  const styles = new Map<number, number>();
  const cell = newCell();
  let column = 0;
  while (nextTag(scan)) {
    if (scan.close) continue;
    if (scan.name === ROW && wholeNumber(scan.bytes, scan.rStart, scan.rEnd) < FIRST_ROW) return styles;
    if (scan.name !== C) continue;
    locateCell(scan, cell);
    column = cell.column || column + 1;
    styles.set(column, Math.max(0, wholeNumber(scan.bytes, scan.sStart, scan.sEnd)));
    skipElement(scan);
  }
  return styles;
}

interface RowPlace {
  readonly row: number;
  readonly start: number;
  /** Where its first tag ends, where its last begins, and where it ends. */
  readonly open: number;
  readonly close: number;
  readonly limit: number;
  readonly empty: boolean;
}

function changeRow(work: Work, place: RowPlace, ofRow: number, settings: readonly CellSetting[]): void {
  const { source, prefix } = work;
  const added = addedTo(work, place, settings);
  if (added) {
    const tag = source.toString('utf8', place.start, place.open).replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '');
    if (tag.length !== place.open - place.start || place.empty)
      replace(work, place.start, place.open, tag.replace(/\s*\/>$/, '>'));
  }
  const scan = scanBytes(source, place.open, place.close);
  const cell = newCell();
  let next = 0;
  let column = 0;
  while (next < settings.length && !place.empty && nextTag(scan)) {
    if (scan.close || scan.name !== C) {
      if (!scan.close) skipElement(scan);
      continue;
    }
    locateCell(scan, cell);
    column = cell.column || column + 1;
    const { start } = scan;
    for (let due = settings[next]; due && due.column < column; due = settings[++next]) insert(work, start, due, ofRow);
    const due = settings[next];
    if (due?.column !== column) {
      skipElement(scan);
      continue;
    }
    next++;
    const style = due.style ?? Math.max(0, wholeNumber(source, scan.sStart, scan.sEnd));
    readCell(scan, cell, work.cells);
    if (holds(cell, due)) continue;
    if (cell.hasFormula) work.formulas = true;
    note(work, due);
    replace(work, start, scan.end, cellXml(prefix, place.row, column, style, due.value, work.sheet));
  }
  for (let due = settings[next]; due; due = settings[++next]) insert(work, place.close, due, ofRow);
  if (place.empty && added) replace(work, place.limit, place.limit, `</${prefix}row>`);
}

function insert(work: Work, at: number, setting: CellSetting, ofRow: number): void {
  if (setting.value === null && setting.style === undefined) return;
  replace(work, at, at, newCellXml(work, setting, ofRow));
}

/** Whether any of the settings names a cell the row does not have yet. */
function addedTo(work: Work, place: RowPlace, settings: readonly CellSetting[]): boolean {
  const there = place.empty ? new Set<number>() : columnsOf(scanBytes(work.source, place.open, place.close));
  return settings.some(({ column, value, style }) => !there.has(column) && (value !== null || style !== undefined));
}

function columnsOf(scan: Scan): Set<number> {
  const columns = new Set<number>();
  const cell = newCell();
  let column = 0;
  while (nextTag(scan)) {
    if (scan.close || scan.name !== C) continue;
    locateCell(scan, cell);
    column = cell.column || column + 1;
    columns.add(column);
    skipElement(scan);
  }
  return columns;
}

/** Whether the cell already holds exactly this. */
function holds(cell: CellRead, { value, style }: CellSetting): boolean {
  if (style !== undefined) return false;
  if (isFormula(value)) {
    const same = cell.hasFormula && cell.shared === undefined && cell.formula === value.formula;
    return same && sameValue(cell.value, value.cached);
  }
  return !cell.hasFormula && sameValue(cell.value, value ?? undefined);
}

function sameValue(a: CellRead['value'], b: CellRead['value']): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return a === b;
}
