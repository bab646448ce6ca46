/** The hidden sheet with the sorted list of working days, which formulas know by its name. */

import type { Settled } from '../registers/settled.ts';
import { quoteSheet } from './address.ts';
import { workingDaysSheet } from './layout.ts';
import { firstDataRow } from './read.ts';
import type { CellChange, SheetPlan, SheetValues } from './sheet.ts';

export const workingDaysPlan: SheetPlan = {
  name: workingDaysSheet,
  columns: [{ key: workingDaysSheet, label: 'W', width: 13, style: 'date', locked: true }],
  hidden: true,
  protect: true,
};

/** The cells in which the sheet differs from the calendar. */
export function workingDayChanges(
  sheet: Pick<SheetValues, 'rows'> | undefined,
  { book }: Settled,
): readonly CellChange[] {
  const { numbers } = book.calendar;
  const height = Math.max(numbers.length, (sheet?.rows.length ?? 0) - firstDataRow + 1);
  return Array.from({ length: height }, (_, index): CellChange[] => {
    const row = firstDataRow + index;
    const value = numbers[index];
    return sheet?.rows[row - 1]?.[0] === value ? [] : [{ row, column: 1, value: value ?? null }];
  }).flat();
}

export const lastWorkingDayRow = ({ book }: Settled): number => firstDataRow + book.calendar.numbers.length - 1;

/** What the name stands for: exactly the list, so that a day past its end is an error. */
export const workingDaysRef = (settled: Settled): string =>
  `${quoteSheet(workingDaysSheet)}!$A$${firstDataRow}:$A$${lastWorkingDayRow(settled)}`;
