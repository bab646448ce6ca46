/** What the rest of the tool may ask of a workbook file: plain data in, plain data out, no library's types. */

import type { CellChange, ColumnPlan, SheetPlan, SheetValues } from '../../rules/sheets/sheet.ts';

export type {
  CellChange,
  CellInput,
  CellValue,
  ColumnGroup,
  ColumnPlan,
  ColumnRule,
  ColumnStyle,
  RuleLook,
  SheetPlan,
} from '../../rules/sheets/sheet.ts';

/** One sheet as read from a file. */
export interface SheetRows extends SheetValues {
  /** The formulas row by row, read from the file each time they are asked for: few need them, and they are most of it. */
  readonly formulas: () => Iterable<RowFormulas>;
  readonly hidden: boolean;
}

/** The formulas of one row as the file writes them, markup escaped and no `=`: `formulas[0]` is that of column A. */
export interface RowFormulas {
  readonly row: number;
  readonly formulas: readonly (string | undefined)[];
}

/** A workbook as read. With `date1904`, serial numbers are counted from 1904 and are 1,462 less. */
export interface Workbook {
  readonly sheets: readonly SheetRows[];
  readonly definedNames: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** A name for a cell or range of the whole workbook: `{ name: 'W', ref: "calendar!$A$3:$A$744" }`. */
export interface NamePlan {
  readonly name: string;
  readonly ref: string;
}

/** A new workbook. */
export interface WorkbookPlan {
  readonly title: string;
  readonly creator: string;
  readonly sheets: readonly SheetPlan[];
  readonly definedNames: readonly NamePlan[];
}

/** The cells to set on one sheet. */
export interface Change {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** Columns to add after the last used column of a sheet; keys and labels are written too. */
export interface AddedColumns {
  readonly sheet: string;
  readonly columns: readonly ColumnPlan[];
}

/** Everything to change in one go. Sheets are added first, then columns, then cells are set, then names. */
export interface Patch {
  readonly changes: readonly Change[];
  readonly definedNames?: readonly NamePlan[];
  readonly addColumns?: readonly AddedColumns[];
  readonly addSheets?: readonly SheetPlan[];
}

/** What to read: by default every sheet. */
export interface ReadOptions {
  readonly sheets?: readonly string[];
  /** Sheets of which only the keys and labels are needed. */
  readonly headsOnly?: ReadonlySet<string>;
}

export { createWorkbook } from './create.ts';
export { WorkbookError } from './errors.ts';
export { patchWorkbook } from './patch.ts';
export { readWorkbook } from './read.ts';
export { decodeFormula, encodeText as encodeFormula } from './text.ts';
