/** Calendar quarters, the only reporting period there is, and the days that hang on them. */

import { addMonths, dayNumber, type IsoDay, isoDay, monthEnd, monthOf, yearOf } from '../calendar/day.ts';

/** A calendar quarter, `2026-Q3`. */
export type Quarter = `${number}-Q${1 | 2 | 3 | 4}`;

/** True for a quarter of the years 0001 to 9999 written `2026-Q3`. */
export function isQuarter(text: string): text is Quarter {
  return /^(?!0000)\d{4}-Q[1-4]$/.test(text);
}

/** The quarter of a year, `number` 1 to 4. Throws RangeError for anything else. */
export function quarter(year: number, number: number): Quarter {
  const text = `${String(year).padStart(4, '0')}-Q${number}`;
  if (!isQuarter(text)) throw new RangeError(`${text} is not a calendar quarter (R-39).`);
  return text;
}

/** The year of a quarter. */
export function yearOfQuarter(q: Quarter): number {
  return Math.floor(ordinal(q) / 4);
}

/** The number of a quarter in its year, 1 to 4. */
export function numberOfQuarter(q: Quarter): 1 | 2 | 3 | 4 {
  return ((ordinal(q) % 4) + 1) as 1 | 2 | 3 | 4;
}

/** The quarter a day is in. */
export function quarterOf(day: IsoDay): Quarter {
  return quarter(yearOf(day), Math.ceil(monthOf(day) / 3));
}

/** The first day of a quarter: 2026-07-01 for 2026-Q3. */
export function firstDay(q: Quarter): IsoDay {
  return isoDay(yearOfQuarter(q), numberOfQuarter(q) * 3 - 2, 1);
}

/** The last day of a quarter: 2026-09-30 for 2026-Q3. */
export function lastDay(q: Quarter): IsoDay {
  return monthEnd(addMonths(firstDay(q), 2));
}

/** The serial numbers of the first and the last day of a quarter. */
export function daysOf(q: Quarter): { readonly first: number; readonly last: number } {
  const known = daysOfQuarters.get(q);
  if (known) return known;
  const days = { first: dayNumber(firstDay(q)), last: dayNumber(lastDay(q)) };
  daysOfQuarters.set(q, days);
  return days;
}

/** Registers of thousands of rows ask for the same few quarters. */
const daysOfQuarters = new Map<Quarter, { readonly first: number; readonly last: number }>();

/** The quarter after. */
export function next(q: Quarter): Quarter {
  return addQuarters(q, 1);
}

/** The quarter before. */
export function previous(q: Quarter): Quarter {
  return addQuarters(q, -1);
}

/** The quarter `n` quarters later (earlier when `n` is negative). */
export function addQuarters(q: Quarter, n: number): Quarter {
  const sum = ordinal(q) + n;
  return quarter(Math.floor(sum / 4), sum - Math.floor(sum / 4) * 4 + 1);
}

/** The same quarter a year ago. */
export function sameQuarterLastYear(q: Quarter): Quarter {
  return addQuarters(q, -4);
}

/** Date `n` of the month after the quarter, not rolled (R-21: 25, R-39: 20): 2026-10-20 for 2026-Q3 and 20. */
export function dayOfNextMonth(q: Quarter, n: number): IsoDay {
  const month = addMonths(firstDay(q), 3);
  return isoDay(yearOf(month), monthOf(month), n);
}

/** The last day of the month after the quarter: 2026-10-31 for 2026-Q3. */
export function monthAfterEnd(q: Quarter): IsoDay {
  return monthEnd(addMonths(firstDay(q), 3));
}

/** How many quarters from one to another; negative when `to` is earlier. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  return ordinal(to) - ordinal(from);
}

/** Negative, zero or positive, as `sort` wants it. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return ordinal(a) - ordinal(b);
}

function ordinal(q: Quarter): number {
  if (!isQuarter(q)) throw new RangeError(`"${q}" is not a quarter written 2026-Q3.`);
  return Number(q.slice(0, 4)) * 4 + Number(q.slice(6)) - 1;
}
