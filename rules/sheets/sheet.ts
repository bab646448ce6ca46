/** A register or settings sheet as any spreadsheet keeps it: what is read, how it is laid out, the cells to set. */

/** One cell as it is stored: a date is its serial number, an error its name (`#N/A`), '' for a formula without a result. */
export type CellValue = string | number | boolean | { readonly error: string };

/** What may be written into a cell. A formula carries no `=`; without `cached` the cell has no result until recalculated. */
export type CellInput = CellValue | { readonly formula: string; readonly cached?: CellValue };

/** One sheet as read: `rows[0]` is row 1, `rows[0][0]` is A1. */
export interface SheetValues {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
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
  /** The text a cell holds where the rule asks for nothing else. */
  readonly equals?: string;
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

/** One cell to set, 1-based; `null` empties it and keeps its look. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput | null;
}
