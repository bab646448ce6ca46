/** the quarters the Fund monitors, each of which is a monitoring period of its own (X26). */

import { dayNumber } from '../../calendar/day.ts';
import { quarterIn } from '../../projections/facts.ts';
import { addQuarters, isQuarter, lastDay, type Quarter } from '../../quarter/quarter.ts';
import { overlaps } from '../participation.ts';
import type { View } from '../view.ts';

/** From the first one on, every quarter that has ended by the day of the occasion. */
export function monitoredQuarters(view: View): readonly Quarter[] {
  const today = dayNumber(view.occasion.on);
  const quarters: Quarter[] = [];
  const first = firstMonitored(view);
  if (first === undefined) return quarters;
  for (let quarter = first; dayNumber(lastDay(quarter)) < today; quarter = addQuarters(quarter, 1)) {
    quarters.push(quarter);
  }
  return quarters;
}

/** The setting, or the first quarter for which a participant has reported; a report nobody owed begins nothing. */
function firstMonitored(view: View): Quarter | undefined {
  const { monitoringFrom } = view.settled.plain;
  if (isQuarter(monitoringFrom)) return monitoringFrom;
  let first: Quarter | undefined;
  for (const { cells } of view.registers.cases('quarterlyReports')) {
    const quarter = quarterIn(cells.quarter);
    if (quarter === undefined || (first !== undefined && quarter >= first)) continue;
    if (view.participationsOf(cells.bin).some((one) => overlaps(one, quarter))) first = quarter;
  }
  return first;
}
