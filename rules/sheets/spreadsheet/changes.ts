/** What has to change in a spreadsheet for it to say what its registers say: the cells that differ, and formulas. */

import type { Case } from '../../registers/registers.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { quoteSheet } from '../address.ts';
import {
  dataChanges,
  goneChanges,
  placedColumns,
  type RegisterColumns,
  type Results,
  resultsOf,
  rowsOf,
} from '../changes.ts';
import { freshParameters, letterOf, parameterRanges, placeOf } from '../layout.ts';
import { firstDataRow, type ReadSheet } from '../read.ts';
import type { CellChange, CellValue } from '../sheet.ts';
import type { Book, BookSheet } from './book.ts';
import type { Rows } from './calls.ts';
import { cellRequests, growth } from './cells.ts';
import type { CellRequest } from './request.ts';

/** How formulas are written: with the row of a new case, or wherever a cell does not show what the rules say. */
export type Formulas = 'newRows' | 'whereWrong';

/** A row was moved, or a column, while the registers were being worked on: nothing was written. */
export class MovedError extends Error {
  override readonly name = 'MovedError';
}

/** A register lacks a sheet or a column for what is to be kept in it: nothing was written. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
}

export interface SheetChanges {
  readonly id: string;
  readonly read: ReadSheet<BookSheet>;
  readonly cells: readonly CellChange[];
}

/** The sheets in which something differs. Throws LayoutError where there is no place for what is to be kept. */
export function bookChanges(book: Book, formulas: Formulas): readonly SheetChanges[] {
  const { settled, sheets, marked, registers } = book;
  return settled.entries.flatMap(({ procedure }): readonly SheetChanges[] => {
    // Formulas are looked after in every register, whether the rules had a reason to look into it or not.
    if (formulas === 'whereWrong' || !marked.has(procedure.id))
      refuseMissing(book, procedure, registers.cases(procedure.id));
    const read = sheets.get(procedure.id);
    if (read === undefined) return [];
    const cells = sheetChanges(book, procedure, read, formulas);
    return cells.length > 0 ? [{ id: procedure.id, read, cells }] : [];
  });
}

export const changeRequests = (changes: readonly SheetChanges[]): readonly CellRequest[] =>
  changes.flatMap(({ read, cells }) => {
    const { tab } = read.sheet;
    return [...growth(tab, read.lastRow, cells), ...cellRequests(tab.id, cells)];
  });

export const cellsChanged = (changes: readonly SheetChanges[]): number =>
  changes.reduce((sum, { cells }) => sum + cells.length, 0);

function sheetChanges(
  book: Book,
  procedure: Procedure,
  read: ReadSheet<BookSheet>,
  formulas: Formulas,
): readonly CellChange[] {
  const { registers, settled } = book;
  const columns = registerColumns(book, procedure, read);
  const rows = rowsOf(registers.cases(procedure.id), read);
  refuseMissing(book, procedure, Array.from(rows.values()));
  return dataChanges(rows, columns.data, read).concat(
    formulaChanges(rows, columns, read, formulas, (one) => resultsOf(procedure, one, settled)),
    goneChanges(procedure, registers, columns, read),
  );
}

/** The columns of a register where they stand, with formulas as Google reads them. */
export function registerColumns(
  { marked, settled }: Pick<Book, 'marked' | 'settled'>,
  procedure: Procedure,
  { positions }: Pick<ReadSheet, 'positions'>,
): RegisterColumns {
  const parameters = marked.get('parameters');
  const ranges = parameters ? parameterRanges(parameters.sheet.name, parameters.positions) : freshParameters;
  return placedColumns(procedure, positions, (cell) => placeOf(cell, settled, ranges, ';'));
}

/**
 * All formulas of a row are written together: of a new case, or where one of them shows something else than the rules
 * say, because somebody typed over it or added the row by hand.
 */
function formulaChanges(
  rows: ReadonlyMap<number, Case>,
  { templates }: RegisterColumns,
  read: ReadSheet<BookSheet>,
  formulas: Formulas,
  resultsOf: (one: Case) => Results,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  if (templates.length === 0) return changes;
  for (const [row, one] of Array.from(rows)) {
    if (read.rows.has(one.id)) {
      if (formulas === 'newRows') continue;
      const results = resultsOf(one);
      const shown = read.sheet.rows[row - 1] ?? [];
      if (templates.every(({ column, at }) => showsSame(shown[at - 1] ?? '', results(column)))) continue;
    }
    for (const { at, pieces } of templates) {
      changes.push({ row, column: at, value: { formula: pieces.join(String(row)) } });
    }
  }
  return changes;
}

/** Google names errors in its own way: a term past the calendar is an error under any name. */
const showsSame = (shown: CellValue, wanted: CellValue): boolean =>
  typeof wanted === 'object' ? typeof shown === 'object' : shown === wanted;

/** A case without a sheet, or a value without a column, would be lost without a word. */
function refuseMissing({ marked }: Book, { id, asked, computed, office }: Procedure, cases: readonly Case[]): void {
  if (cases.length === 0) return;
  const positions = marked.get(id)?.positions;
  if (positions === undefined)
    throw new LayoutError(`The register ${id} has no sheet: menu «Қағида», Install, makes it.`);
  const lost = Object.keys({ ...asked, ...computed, ...office })
    .filter((key) => !positions.has(key))
    .find((key) => cases.some(({ cells }) => cells[key] !== undefined));
  if (lost === undefined) return;
  throw new LayoutError(`The sheet ${id} has no column ${lost}: menu «Қағида», Install, adds it.`);
}

/** Where to look once more before writing: the keys and the case numbers of the sheets that change. */
export const lookRanges = (changes: readonly SheetChanges[]): readonly string[] =>
  changes.flatMap(({ id, read }) => {
    const name = quoteSheet(read.sheet.name);
    const letter = letterOf(read.positions, `#${id}`);
    return [`${name}!1:1`, `${name}!${letter}:${letter}`];
  });

/**
 * Between reading and writing staff may sort rows or move columns: what was meant for one case must not meet another.
 * `now` is what stands in the ranges of `lookRanges`. Throws MovedError.
 */
export function refuseMoved(changes: readonly SheetChanges[], now: readonly Rows[]): void {
  changes.forEach(({ id, read, cells }, index) => {
    const [keys = []] = now[2 * index] ?? [];
    const ids = now[2 * index + 1] ?? [];
    const at = (read.positions.get(`#${id}`) ?? 1) - 1;
    const standsStill = (row: number): boolean => ids[row - 1]?.[0] === read.sheet.rows[row - 1]?.[at];
    const areColumnsStill = Array.from(read.positions).every(([key, column]) => keys[column - 1] === key);
    const rows = new Set(cells.map(({ row }) => row));
    if (areColumnsStill && Array.from(rows).every((row) => row < firstDataRow || standsStill(row))) return;
    throw new MovedError(`The sheet ${read.sheet.name} was rearranged meanwhile: nothing was written, run it again.`);
  });
}
