/**
 * Where a figure stands on the sheets of a report, found again whatever staff did to them: the last column of a sheet is
 * hidden and holds the keys of its rows, a hidden row above each table holds those of its columns.
 */

import type { SheetRows } from '../workbook/port.ts';
import type { SheetCell } from './sheet.ts';

type Line = (SheetCell | undefined)[];

const key = (value: string): SheetCell => ({ value, look: 'note' });

/** The index of a row that holds the keys of the columns below it, by the index of the column. */
export interface KeyRow {
  readonly index: number;
  readonly columns: ReadonlyMap<number, string>;
}

/** Adds the keys: those of the rows by the index of their row, those of the columns in the rows given for them. */
export function withKeys(
  rows: readonly Line[],
  sheet: string,
  rowKeys: ReadonlyMap<number, string>,
  keyRows: readonly KeyRow[],
): { readonly rows: readonly Line[]; readonly hiddenRows: readonly number[]; readonly hiddenColumn: number } {
  const hiddenColumn = Math.max(0, ...keyRows.flatMap(({ columns }) => [...columns.keys()])) + 1;
  const put = (line: Line, at: number, value: string): void => {
    while (line.length < at) line.push(undefined);
    line[at] = key(value);
  };
  const byIndex = new Map(keyRows.map((one) => [one.index, one.columns] as const));
  const keyed = rows.map((row, index) => {
    const line = row.slice();
    const own = rowKeys.get(index);
    if (own !== undefined) put(line, hiddenColumn, own);
    const columns = byIndex.get(index);
    if (columns === undefined) return line;
    for (const [at, value] of columns) put(line, at, value);
    put(line, hiddenColumn, `${mark}${sheet}`);
    return line;
  });
  return { rows: keyed, hiddenRows: keyRows.map(({ index }) => index), hiddenColumn };
}

const mark = '#';

export interface KeyedSheet {
  readonly sheet: SheetRows;
  /** The id in its corners. */
  readonly id: string;
  /** Where each figure stands, from 1. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /** What else stands in a hidden row, in its first column. */
  readonly beside: string | undefined;
}

/** The keys of a sheet; nothing for a sheet that has none. */
export function readKeys(sheet: SheetRows): KeyedSheet | undefined {
  const places = new Map<string, { row: number; column: number }>();
  let found: { readonly id: string; readonly beside: string | undefined } | undefined;
  let corner = -1;
  let columns: readonly (readonly [column: number, id: string])[] = [];
  sheet.rows.forEach((row, at) => {
    const here = row.findIndex((cell) => typeof cell === 'string' && /^#[A-Za-z]+$/.test(cell));
    if (here >= 0) {
      corner = here;
      columns = row.flatMap((cell, column) =>
        column !== corner && typeof cell === 'string' && /^\w+$/.test(cell) ? [[column, cell] as const] : [],
      );
      const [first] = row;
      const beside = typeof first === 'string' ? first : undefined;
      found = { id: String(row[corner]).slice(1), beside: found?.beside ?? beside };
      return;
    }
    const rowKey = row[corner];
    if (typeof rowKey !== 'string' || !rowKey.includes('/')) return;
    for (const [column, id] of columns) places.set(`${rowKey}/${id}`, { row: at + 1, column: column + 1 });
  });
  return found && { sheet, places, ...found };
}
