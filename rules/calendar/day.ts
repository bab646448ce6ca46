/** A calendar day as text (2026-03-18) and as the serial number a spreadsheet cell holds, with no clock and no zone. */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDay = `${number}-${number}-${number}`;

/** Day of the week, Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01, where the arithmetic begins, to 1899-12-30, serial 0 of a spreadsheet. */
const epoch = 693899;
const firstSerial = -693593;
const lastSerial = 2958465;

/** True for a real day of the years 0001 to 9999 written with 4, 2 and 2 digits. */
export function isIsoDay(text: string): text is IsoDay {
  return civil(text) !== undefined;
}

/**
 * The serial number of a day: 2026-01-01 is 46023. Equal to Google Sheets everywhere and to Excel's 1900 system since
 * 1900-03-01. Throws RangeError for text that is not a day.
 */
export function dayNumber(day: IsoDay): number {
  const { year, month, day: date } = parts(day);
  // Years run from March here, so the leap day is the last day of a year.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const beforeYear = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return beforeYear + Math.floor((153 * m + 2) / 5) + date - 1 - epoch;
}

/** The day of a serial number. Throws RangeError unless it is a whole number within the years 0001 to 9999. */
export function fromDayNumber(n: number): IsoDay {
  if (!Number.isInteger(n) || n < firstSerial || n > lastSerial) {
    throw new RangeError(`${n} is not the serial number of a day of the years 0001 to 9999.`);
  }
  const days = n + epoch;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return isoDay(year, month, ofYear - Math.floor((153 * m + 2) / 5) + 1);
}

/** The day of a year, month (1 to 12) and date. Throws RangeError where there is no such day. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  if (!isCivil(year, month, day)) throw new RangeError(`${text} is not a calendar day.`);
  return text as IsoDay;
}

/** The day `n` calendar days later (earlier when `n` is negative). */
export function addDays(day: IsoDay, n: number): IsoDay {
  return fromDayNumber(dayNumber(day) + n);
}

/** The same date `n` months later, or the last day of that month where it is shorter (X32, X36): 2024-01-31 +1 is 2024-02-29. */
export function addMonths(day: IsoDay, n: number): IsoDay {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number of months.`);
  const { year, month, day: date } = parts(day);
  const months = year * 12 + month - 1 + n;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return isoDay(newYear, newMonth, Math.min(date, lengthOfMonth(newYear, newMonth)));
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekday(day: IsoDay): Weekday {
  return weekdayOf(dayNumber(day));
}

/** The same of a serial number. */
export function weekdayOf(n: number): Weekday {
  return (n - 2 - Math.floor((n - 2) / 7) * 7 + 1) as Weekday;
}

/** The year, 1 to 9999. */
export function yearOf(day: IsoDay): number {
  return parts(day).year;
}

/** The month, 1 to 12. */
export function monthOf(day: IsoDay): number {
  return parts(day).month;
}

/** The day of the month, 1 to 31. */
export function dateOf(day: IsoDay): number {
  return parts(day).day;
}

/** The last day of the month the day is in. */
export function monthEnd(day: IsoDay): IsoDay {
  const { year, month } = parts(day);
  return isoDay(year, month, lengthOfMonth(year, month));
}

function parts(day: string): Civil {
  const found = civil(day);
  if (found === undefined) throw new RangeError(`"${day}" is not a calendar day written YYYY-MM-DD.`);
  return found;
}

/** Read letter by letter: registers of thousands of rows ask for millions of days. */
function civil(text: string): Civil | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return isCivil(year, month, day) ? { year, month, day } : undefined;
}

/** Not a number where one of the two is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

const isCivil = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= lengthOfMonth(year, month);

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function digits(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
