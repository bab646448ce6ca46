/** Working days of Kazakhstan: terms counted in them, forward and back, never past what the calendar knows. */

import type { Text } from '../vocabulary/text.ts';
import { addDays, dayNumber, fromDayNumber, type IsoDay, isoDay, weekdayOf, yearOf } from './day.ts';
import { contradictoryDay, missingYear, outsideCalendar } from './error.ts';

export { CalendarError } from './error.ts';

/** One exception to the five-day week: a row of the sheet `calendar`. */
export interface CalendarDay {
  readonly date: IsoDay;
  readonly working: boolean;
  readonly kind: 'holiday' | 'dayOff' | 'substitute' | 'transfer';
  readonly name: Text;
  /** `computed`: derived from the law, the year's official calendar is not published yet. */
  readonly status: 'official' | 'computed';
}

/** The sorted working days of whole years, with the serial numbers a sheet's `W` holds. */
export interface Calendar {
  readonly workingDays: readonly IsoDay[];
  readonly numbers: readonly number[];
  /** 1 January of the first year and 31 December of the last. */
  readonly first: IsoDay;
  readonly last: IsoDay;
  /** Years with at least one computed row. */
  readonly computedYears: readonly number[];
  readonly version: string;
}

/** K1: the day of the event is day 0 (`nextDay`, the default), or day 1 if it is a working day (`sameDay`). */
export type Convention = 'nextDay' | 'sameDay';

/**
 * Monday to Friday of whole years, less the days off, plus the working transfers. Rows of other years are left out.
 * Throws CalendarError for a year without rows and for a day given both as working and as not.
 */
export function buildCalendar(
  exceptions: readonly CalendarDay[],
  years: { readonly from: number; readonly to: number },
): Calendar {
  const first = isoDay(years.from, 1, 1);
  const last = isoDay(years.to, 12, 31);
  const working = new Map<number, boolean>();
  const known = new Set<number>();
  const computed = new Set<number>();
  for (const exception of exceptions) {
    const year = yearOf(exception.date);
    if (year < years.from || year > years.to) continue;
    const n = dayNumber(exception.date);
    if (working.has(n) && working.get(n) !== exception.working) throw contradictoryDay(exception.date);
    working.set(n, exception.working);
    known.add(year);
    if (exception.status === 'computed') computed.add(year);
  }
  for (let year = years.from; year <= years.to; year += 1) if (!known.has(year)) throw missingYear(year);

  const numbers: number[] = [];
  const workingDays: IsoDay[] = [];
  for (let n = dayNumber(first); n <= dayNumber(last); n += 1) {
    if (!(working.get(n) ?? weekdayOf(n) <= 5)) continue;
    numbers.push(n);
    workingDays.push(fromDayNumber(n));
  }
  const computedYears = [...computed].sort((a, b) => a - b);
  return { workingDays, numbers, first, last, computedYears, version: versionOf(years, computedYears, numbers) };
}

/** `n` working days after a day: `INDEX(W,MATCH(D,W,1)+n)`; with `sameDay`, `INDEX(W,MATCH(D-1,W,1)+n)` (K1). */
export function workingDaysAfter(
  calendar: Calendar,
  day: IsoDay,
  n: number,
  convention: Convention = 'nextDay',
): IsoDay {
  inside(calendar, day);
  const from = convention === 'sameDay' ? addDays(day, -1) : day;
  return at(calendar, position(calendar, from, day) + count(n), day);
}

/** The last day that leaves `n` working days before a day: `INDEX(W,MATCH(E-1,W,1)-n+1)`. */
export function workingDaysBefore(calendar: Calendar, day: IsoDay, n: number): IsoDay {
  inside(calendar, day);
  return at(calendar, position(calendar, addDays(day, -1), day) - count(n) + 1, day);
}

/** The day itself if it is a working day, else the next one (K2): `IF(COUNTIF(W,D)>0,D,INDEX(W,MATCH(D,W,1)+1))`. */
export function rollForward(calendar: Calendar, day: IsoDay): IsoDay {
  return isWorking(calendar, day) ? day : at(calendar, position(calendar, day, day) + 1, day);
}

/** The day itself if it is a working day, else the one before it: `INDEX(W,MATCH(D,W,1))`. */
export function rollBack(calendar: Calendar, day: IsoDay): IsoDay {
  inside(calendar, day);
  return at(calendar, position(calendar, day, day), day);
}

/** Whether a day of the calendar's years is a working day. */
export function isWorking(calendar: Calendar, day: IsoDay): boolean {
  inside(calendar, day);
  const n = dayNumber(day);
  return calendar.numbers[lastAtMost(calendar.numbers, n)] === n;
}

/** Working days after `from`, up to and with `to`; negative when `to` is earlier: `MATCH(to,W,1)-MATCH(from,W,1)`. */
export function workingDaysBetween(calendar: Calendar, from: IsoDay, to: IsoDay): number {
  inside(calendar, from);
  inside(calendar, to);
  return position(calendar, to, to) - position(calendar, from, from);
}

function inside(calendar: Calendar, day: IsoDay): void {
  // Both are days of four-digit years: the order of the texts is the order of the days.
  if (day < calendar.first || day > calendar.last) throw outsideCalendar(day, calendar);
}

/** `MATCH(day,W,1)` counted from 0; before the first working day MATCH is an error, and so is this. */
function position(calendar: Calendar, day: IsoDay, asked: IsoDay): number {
  const index = lastAtMost(calendar.numbers, dayNumber(day));
  if (index < 0) throw outsideCalendar(asked, calendar);
  return index;
}

function at(calendar: Calendar, index: number, asked: IsoDay): IsoDay {
  const day = calendar.workingDays[index];
  if (day === undefined) throw outsideCalendar(asked, calendar);
  return day;
}

function lastAtMost(numbers: readonly number[], n: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= n) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function count(n: number): number {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of working days: 0, 1, 2 …`);
  return n;
}

function versionOf(
  years: { readonly from: number; readonly to: number },
  computed: readonly number[],
  numbers: readonly number[],
): string {
  const mark = computed.length > 0 ? ` · ${computed.join(', ')} computed` : '';
  return `KZ ${years.from}–${years.to}${mark} · ${fnv(numbers.join(' '))}`;
}

/** FNV-1a, 32 bits, eight hexadecimal digits: enough to see that two calendars differ. */
function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
