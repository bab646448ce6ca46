/** Reads a workbook: every sheet's cells as raw values, in one pass over the bytes. */
import { MAX_COLUMN, MAX_ROW } from './address.ts';
import { type Book, findSheet, openBook } from './book.ts';
import { type CellContext, cellContext, locateCell, newCell, readCell, readStrings } from './cells.ts';
import { WorkbookError } from './errors.ts';
import { dropPartBytes, partBytes, partStart, toUtf8 } from './package.ts';
import type { CellValue, ReadOptions, Workbook } from './port.ts';
import { readFormulas } from './readFormulas.ts';
import { C, nextTag, ROW, type Scan, scanBytes, wholeNumber } from './scan.ts';

type Row = (CellValue | undefined)[];

/** More cells than this, blanks between them counted, is not a register but a mistake or an attack. */
const MAX_CELLS = 40_000_000;
const NO_CELLS: Row = [];
const NO_BYTES = Buffer.alloc(0);

/**
 * The sheets of an .xlsx file, in their order, or those asked for. Formula cells give their last result.
 * Throws a WorkbookError for what is not a readable workbook, and for a sheet asked for that is not there.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Workbook {
  const book = openBook(bytes);
  const wanted = options.sheets?.map((name) => findSheet(book, name)) ?? book.sheets;
  const context = bookContext(book, false);
  return {
    sheets: wanted.map(({ name, hidden, part }) => ({
      name,
      hidden,
      rows: (options.headsOnly?.has(name) && readHead(book, part, context)) || readSheet(book, part, context),
      formulas: () => readFormulas(sheetBytes(book, part)),
    })),
    definedNames: book.definedNames,
    date1904: book.date1904,
  };
}

/** What cells of this workbook need to be read; shared strings are unpacked when the first cell asks. */
export function bookContext(book: Book, formulas: boolean): CellContext {
  let strings: readonly string[] | undefined;
  return cellContext(book.date1904, formulas, () => {
    if (!strings) {
      const part = book.relations.find((relation) => relation.type === 'sharedStrings')?.target;
      const bytes = part && partBytes(book.pack, part);
      strings = bytes ? readStrings(scanBytes(toUtf8(bytes))) : [];
    }
    return strings;
  });
}

/** Keys and labels. */
const headRows = 2;

/** The first rows of a sheet; nothing where the beginning of its part does not tell. */
function readHead(book: Book, part: string | undefined, context: CellContext): readonly Row[] | undefined {
  const start = part && partStart(book.pack, part);
  if (!start) return undefined;
  const scan = scanBytes(toUtf8(start));
  try {
    const rows = readRows(scan, context, headRows);
    return scan.at < scan.limit ? rows : undefined;
  } catch {
    return undefined;
  }
}

/** The values of one sheet, row by row; a chart sheet has none. */
export function readSheet(book: Book, part: string | undefined, context: CellContext): readonly Row[] {
  const bytes = sheetBytes(book, part);
  const rows = readRows(scanBytes(bytes), context);
  dropPartBytes(book.pack, bytes);
  return rows;
}

function sheetBytes(book: Book, part: string | undefined): Buffer {
  const bytes = part && partBytes(book.pack, part);
  return bytes ? toUtf8(bytes) : NO_BYTES;
}

function readRows(scan: Scan, context: CellContext, upTo = Number.POSITIVE_INFINITY): readonly Row[] {
  const rows: Row[] = [];
  const cell = newCell();
  let row = 0;
  let column = 0;
  let cells: Row = NO_CELLS;
  let count = 0;
  while (nextTag(scan)) {
    if (scan.close) continue;
    if (scan.name === ROW) {
      const stated = wholeNumber(scan.bytes, scan.rStart, scan.rEnd);
      row = stated < 0 ? row + 1 : stated;
      if (row > upTo) break;
      column = 0;
      cells = rows[row - 1] ?? NO_CELLS;
    } else if (scan.name === C) {
      locateCell(scan, cell);
      column = cell.column || column + 1;
      if (cell.row > 0 && cell.row !== row) {
        row = cell.row;
        cells = rows[row - 1] ?? NO_CELLS;
      }
      if (scan.empty) continue;
      readCell(scan, cell, context);
      if (cell.value === undefined) continue;
      if (row < 1 || row > MAX_ROW || column > MAX_COLUMN) throw outside(row, column);
      if (cells === NO_CELLS) {
        cells = [];
        while (rows.length < row - 1) rows.push(NO_CELLS);
        rows[row - 1] = cells;
      }
      count += Math.max(column - cells.length, 0);
      if (count > MAX_CELLS)
        throw new WorkbookError(`The sheet has more than ${MAX_CELLS} cells; clear what is not used.`);
      while (cells.length < column - 1) cells.push(undefined);
      cells[column - 1] = cell.value;
    }
  }
  return rows;
}

const outside = (row: number, column: number) =>
  new WorkbookError(
    `The file is damaged (a cell in row ${row}, column ${column}); save it anew in the spreadsheet program.`,
  );
