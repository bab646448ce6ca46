/** Whether a row of a report is the sum of others: then it may be written as one, on a sheet and in words. */

import { type Figure, isFigure, type Table, type Term } from './report.ts';

/** A sum may be live only where all its rows are shown and do add up to it. */
export function addsUp(table: Table, sum: readonly Term[], column: string, total: Figure): boolean {
  let cents = 0;
  for (const { row, sign } of sum) {
    const cell = table.rows.find(({ id }) => id === row)?.cells[column];
    if (cell === undefined || !isFigure(cell) || cell.withheld) return false;
    cents += sign * Math.round((cell.value ?? 0) * 100);
  }
  return sum.length > 0 && cents === Math.round((total.value ?? 0) * 100);
}
