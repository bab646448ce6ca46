/** The office's days: working days counted in either direction, and moments of Almaty as UTC. */

import { isWorking } from '../../rules/calendar/calendar.ts';
import { addDays, dayNumber, type IsoDay, weekday } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import type { Random } from './random.ts';

/** Outside the years of the calendar every Monday to Friday is taken for a working day: good enough for inventions. */
function worked(day: IsoDay): boolean {
  return day >= calendar.first && day <= calendar.last ? isWorking(calendar, day) : weekday(day) <= 5;
}

/** The day itself or the next working day. */
export function workday(day: IsoDay): IsoDay {
  let found = day;
  while (!worked(found)) found = addDays(found, 1);
  return found;
}

/** `n` working days after a day, before it when `n` is negative. */
export function shift(day: IsoDay, n: number): IsoDay {
  const step = n < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(n); left > 0; left -= worked(found) ? 1 : 0) found = addDays(found, step);
  return found;
}

/** Almaty kept UTC+6 up to 29 February 2024. */
const offsetOn = (day: IsoDay): number => (day < '2024-03-01' ? 6 : 5);

/** Hour, minute and second of a day in Almaty as a UTC moment; hours from 6 stay within the day. */
function momentOf(day: IsoDay, hour: number, minute: number, second: number): string {
  const seconds = (hour - offsetOn(day)) * 3600 + minute * 60 + second;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.000Z`;
}

/** A moment made here, with the offset of Almaty: 2026-03-18T10:15:00+05:00. */
export function almatyTime(at: string): string {
  const offset = offsetOn(at.slice(0, 10) as IsoDay);
  const hour = String(Number(at.slice(11, 13)) + offset).padStart(2, '0');
  return `${at.slice(0, 11)}${hour}${at.slice(13, 19)}+0${offset}:00`;
}

/** A moment at which people send forms: mostly working hours, sometimes the evening. */
export function sendingMoment(random: Random, day: IsoDay): string {
  const hour = random.chance(0.85) ? random.int(9, 18) : random.int(19, 22);
  return momentOf(day, hour, random.int(0, 59), random.int(0, 59));
}

/** After every response of the day: when the office's entries of the day are taken to be made. */
export const eveningOf = (day: IsoDay): string => momentOf(day, 23, 59, 59);

/** The day as a cell holds it. */
export const cellDay = (day: IsoDay): number => dayNumber(day);

/** The later of two days. */
export const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);
