/**
 * Where a figure stands on the sheets of a report, found again whatever staff did to them: the last row and the last
 * column of a sheet are hidden and hold the keys of its columns and rows.
 */

import type { SheetRows } from '../workbook/port.ts';
import type { SheetCell } from './sheet.ts';

type Line = (SheetCell | undefined)[];

const key = (value: string): SheetCell => ({ value, look: 'note' });

/** Adds the keys: those of the rows by the index of their row, those of the columns by the index of their column. */
export function withKeys(
  rows: readonly Line[],
  sheet: string,
  rowKeys: ReadonlyMap<number, string>,
  columnKeys: ReadonlyMap<number, string>,
): { readonly rows: readonly Line[]; readonly hiddenRow: number; readonly hiddenColumn: number } {
  const hiddenColumn = Math.max(...columnKeys.keys()) + 1;
  const put = (line: Line, at: number, value: string): void => {
    while (line.length < at) line.push(undefined);
    line[at] = key(value);
  };
  const keyed = rows.map((row, index) => {
    const line = row.slice();
    const own = rowKeys.get(index);
    if (own !== undefined) put(line, hiddenColumn, own);
    return line;
  });
  const last: Line = [];
  for (const [at, value] of columnKeys) put(last, at, value);
  put(last, hiddenColumn, `${mark}${sheet}`);
  return { rows: [...keyed, last], hiddenRow: keyed.length, hiddenColumn };
}

const mark = '#';

export interface KeyedSheet {
  readonly sheet: SheetRows;
  /** The id in its corner. */
  readonly id: string;
  /** Where each figure stands, from 1. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /** What else stands in the hidden row, by the index of its column. */
  readonly beside: string | undefined;
}

/** The keys of a sheet; nothing for a sheet that has none. */
export function readKeys(sheet: SheetRows): KeyedSheet | undefined {
  for (let index = sheet.rows.length - 1; index >= 0; index -= 1) {
    const line = sheet.rows[index] ?? [];
    const corner = line.findIndex((cell) => typeof cell === 'string' && /^#[A-Za-z]+$/.test(cell));
    if (corner < 0) continue;
    const places = new Map<string, { row: number; column: number }>();
    sheet.rows.forEach((row, at) => {
      const rowKey = at === index ? undefined : row[corner];
      if (typeof rowKey !== 'string' || !rowKey.includes('/')) return;
      line.forEach((columnKey, column) => {
        if (column !== corner && typeof columnKey === 'string' && /^\w+$/.test(columnKey))
          places.set(`${rowKey}/${columnKey}`, { row: at + 1, column: column + 1 });
      });
    });
    const [beside] = line;
    return {
      sheet,
      id: String(line[corner]).slice(1),
      places,
      beside: typeof beside === 'string' ? beside : undefined,
    };
  }
  return undefined;
}
