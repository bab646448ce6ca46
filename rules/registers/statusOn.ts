/** In which status a case stood at the end of a day: what the log of R-8/p2 tells, and where it is silent the present one. */

import { addDays, type IsoDay, isIsoDay } from '../calendar/day.ts';
import { journal } from './journal.ts';
import type { Case, Registers } from './registers.ts';
import { textOf } from './view.ts';

/** A day of Almaty begins at 19:00 UTC of the day before. */
function dayInAlmaty(at: string): IsoDay | undefined {
  const day = at.slice(0, 10);
  if (!isIsoDay(day)) return undefined;
  return Number(at.slice(11, 13)) >= 19 ? addDays(day, 1) : day;
}

/** Reads the log once. The status before the first change after the day is the one that stood; blank where none did. */
export function statusesOn(registers: Registers, on: IsoDay): (register: string, one: Case) => string {
  const first = new Map<string, { readonly at: string; readonly before: string | undefined }>();
  for (const { cells } of registers.cases(journal.id)) {
    const at = textOf(cells.at);
    const day = cells.action === 'status' ? dayInAlmaty(at) : undefined;
    if (day === undefined || day <= on) continue;
    const key = `${textOf(cells.register)}/${textOf(cells.case)}`;
    const earlier = first.get(key);
    if (earlier !== undefined && earlier.at <= at) continue;
    const [before, after] = textOf(cells.answers).split(' → ');
    // The first entry of a case names no status before it: the case may be older than its log.
    first.set(key, { at, before: after === undefined ? undefined : before });
  }
  return (register, one) => first.get(`${register}/${one.id}`)?.before ?? textOf(one.cells.status);
}
