/** What the rest of the tool may ask of a workbook file: plain data in, plain data out, no library's types. */

/** One cell as it is stored: a date is its serial number, an error its name (`#N/A`). */
export type CellValue = string | number | boolean | { readonly error: string };

/** What may be written into a cell. A formula carries no `=`; without `cached` the cell has no result until recalculated. */
export type CellInput = CellValue | { readonly formula: string; readonly cached?: CellValue };

/** One sheet as read: `rows[0]` is row 1, `rows[0][0]` is A1. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
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

/** How a column looks and what is typed into it. */
export type ColumnStyle =
  | 'text'
  | 'wrap'
  | 'date'
  | 'money'
  | 'integer'
  | 'year'
  | 'decimal'
  | 'percent'
  | 'boolean'
  | 'check'
  | 'dueDate'
  | 'code';

/** How a cell that meets a rule looks. */
export type RuleLook = 'fail' | 'pass' | 'overdue' | 'soon' | 'met' | 'late' | 'person';

/** The family a column belongs to; it decides the colour of the header. */
export type ColumnGroup = 'case' | 'asked' | 'office' | 'check' | 'deadline' | 'computed';

/** A whole-column conditional format: `formula` is written for row 3, relative to the column's first data cell. */
export interface ColumnRule {
  readonly formula: string;
  readonly look?: RuleLook;
  /** What a text cell shows instead of the code it holds. */
  readonly shows?: string;
}

/** One column of a sheet. */
export interface ColumnPlan {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** In characters of the default font, as Excel counts. */
  readonly width: number;
  readonly style: ColumnStyle;
  readonly locked: boolean;
  readonly hidden?: boolean;
  /** A drop-down: codes typed here (together at most 255 characters), or a range such as `$A$3:$A$20` of another sheet. */
  readonly choices?: readonly string[] | { readonly sheet: string; readonly range: string };
  readonly rules?: readonly ColumnRule[];
  readonly group?: ColumnGroup;
}

/** One sheet: row 1 hidden keys, row 2 labels, data from row 3. */
export interface SheetPlan {
  readonly name: string;
  readonly title?: string;
  readonly columns: readonly ColumnPlan[];
  readonly hidden?: boolean;
  /** Six hexadecimal digits, `1F6F54`. */
  readonly tabColour?: string;
  readonly protect: boolean;
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

/** One cell to set, 1-based; `null` empties it and keeps its look. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput | null;
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
