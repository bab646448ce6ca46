/** What is due or overdue, for whom, by which clause: the open terms of the registers, the earliest first. */

import { workingDaysBetween } from '../calendar/calendar.ts';
import type { IsoDay } from '../calendar/day.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { Rulebook } from '../projections/rulebook.ts';
import type { TermBasis } from '../projections/termBasis.ts';
import type { Quarter } from '../quarter/quarter.ts';
import type { Text } from '../vocabulary/text.ts';
import type { Registers } from './registers.ts';
import type { Settled } from './settled.ts';
import { allTerms } from './terms.ts';

export interface DueTerm {
  readonly register: string;
  /** The case; for a report not yet sent, the participant's. */
  readonly id: string;
  readonly bin: string;
  readonly name: string;
  readonly term: string;
  readonly label: Text;
  readonly clause: ClauseId;
  readonly due: IsoDay;
  readonly state: 'open' | 'overdue';
  /** Whether the Rules give the term, a norm of the Fund does, or it is a day to plan for. */
  readonly basis: TermBasis;
  /** Working days from today to the term; negative once it has passed. */
  readonly workingDaysLeft: number;
  /** The quarter of a report. */
  readonly quarter?: Quarter;
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
