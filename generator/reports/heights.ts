/** How high the rows of a sheet must be for their wrapped texts. */

import { linesIn } from '../workbook/lines.ts';
import type { Look, Sheet, SheetCell } from './sheet.ts';

/** Heights in points of the rows that need more than a line of common type; a spreadsheet does not work them out. */
export function heightsOf({ rows, widths }: Sheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const lines = row.map((cell, at) => (cell && wrapped.has(cell.look) ? linesOf(cell, widths[at] ?? 10) : 1));
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(index, 15 * most + 3);
    else if (row.some((cell) => cell?.look === 'input' || cell?.look === 'title')) heights.set(index, 21);
  });
  return heights;
}

/** Looks whose text breaks into lines within its cell. */
export const wrapped: ReadonlySet<Look> = new Set(['head', 'table', 'label', 'total', 'part', 'memo', 'text', 'entry']);

function linesOf({ value, look }: SheetCell, width: number): number {
  if (typeof value !== 'string') return 1;
  const room =
    look === 'head' || look === 'table' || look === 'total' ? width * 0.92 : look === 'part' ? width - 4 : width;
  return linesIn(value, room);
}
