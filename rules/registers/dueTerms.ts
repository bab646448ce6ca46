/** What is due or overdue, for whom, by which clause: the open terms of the registers, the earliest first. */

import { workingDaysBetween } from '../calendar/calendar.ts';
import type { IsoDay } from '../calendar/day.ts';
import type { Rulebook } from '../projections/rulebook.ts';
import type { Registers } from './registers.ts';
import type { Settled } from './settled.ts';
import { allTerms, type Term } from './terms.ts';

/** A term that is not met yet. */
export interface DueTerm extends Omit<Term, 'who' | 'done'> {
  readonly due: IsoDay;
  readonly state: 'open' | 'overdue';
  /** Working days from today to the term; negative once it has passed. */
  readonly workingDaysLeft: number;
}

/** Open and overdue terms up to `within` working days from today. */
export function dueTerms(registers: Registers, settled: Settled, on: IsoDay, within: number): readonly DueTerm[] {
  const found: DueTerm[] = [];
  for (const { register, id, bin, name, term, label, clause, basis, due, state, quarter } of allTerms(
    registers,
    settled,
    on,
  )) {
    if (due === null || (state !== 'open' && state !== 'overdue')) continue;
    const workingDaysLeft = left(settled.book, on, due);
    if (workingDaysLeft > within) continue;
    const base = { register, id, bin, name, term, label, clause, basis, due, state, workingDaysLeft };
    found.push(quarter === undefined ? base : { ...base, quarter });
  }
  return found.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Counted on the calendar; a day outside it is as far as the calendar reaches. */
function left({ calendar }: Rulebook, on: IsoDay, due: IsoDay): number {
  const inside = (day: IsoDay): IsoDay => {
    const first = calendar.workingDays[0] ?? calendar.first;
    return day < first ? first : day > calendar.last ? calendar.last : day;
  };
  return workingDaysBetween(calendar, inside(on), inside(due));
}
