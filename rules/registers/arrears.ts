/** the quarters whose fee is overdue, how much is open and for how long. */

import { dayNumber, type IsoDay } from '../calendar/day.ts';
import type { Quarter } from '../quarter/quarter.ts';
import { type Books, type FeeLine, feeAccount, payDays } from './feeAccount.ts';

/** One overdue quarter of a participant. */
export interface Arrear {
  /** The row of the register `fees`. */
  readonly row: string;
  readonly quarter: Quarter;
  /** The last day to pay, moved by K2. */
  readonly due: IsoDay;
  /** What is still open, tiyn, above zero. */
  readonly balance: number;
  /** Calendar days since `due`; 1 on the day after it. */
  readonly age: number;
}

/**
 * What a BIN owes on a day, the oldest quarter first: quarters ended by then whose last day to pay has passed with a
 * balance above zero, payments made after the day left out. A quarter whose accrual is not known (no report, no rate)
 * or whose last day lies past the calendar is no arrear: that is a question for a person, and stands in the register.
 */
export function arrearsOf(books: Books, bin: string, day: IsoDay): readonly Arrear[] {
  return feeAccount(books, bin, day).lines.reduce<Arrear[]>(
    (found, line) => found.concat(arrearOf(line, books, day) ?? []),
    [],
  );
}

/** The arrear of one quarter of an account, if it is one on the day. */
export function arrearOf({ row, quarter, balance }: FeeLine, { settled }: Books, day: IsoDay): Arrear | undefined {
  const { due } = payDays(quarter, settled.book);
  if (due === undefined || day <= due || balance === undefined || balance <= 0) return undefined;
  return { row, quarter, due, balance, age: dayNumber(day) - dayNumber(due) };
}
