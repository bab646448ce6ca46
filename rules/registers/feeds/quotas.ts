/** the calculated quotas stand beside the courses of a round for as long as it has not been considered. */

import type { Calculation } from '../quota/calculation.ts';
import { holders, openCalculations } from '../quota/holders.ts';
import { recordOf } from '../quota/record.ts';
import type { Case } from '../registers.ts';
import { textOf, type View } from '../view.ts';

/**
 * Sets `calculatedSeats` alone: what the Independent Commission decided, and why, is its own. Running it twice changes
 * nothing.
 */
export function feedQuotas(view: View): void {
  const open = openCalculations(view);
  const holder = holders(view, open);
  for (const calculation of open) {
    const isShared = calculation.problem?.kind !== 'minimumsAboveTotal';
    for (const { id, seats } of calculation.courses)
      if (holder.get(id) === calculation.round.id) put(id, isShared ? seats : undefined, view);
    for (const { application } of calculation.leftOut) clear(application, view);
    markOutdated(calculation, view);
  }
}

function put(course: string, calculatedSeats: number | undefined, { registers }: View): void {
  if (registers.find('courses', course)?.cells.calculatedSeats === calculatedSeats) return;
  registers.put('courses', course, { calculatedSeats });
}

/** An application that ended before anybody decided on it has no quotas any more. */
function clear({ id, cells }: Case, view: View): void {
  if (cells.decision !== undefined || cells.decidedOn !== undefined) return;
  for (const course of view.where('courses', 'case', id)) put(course.id, undefined, view);
}

/** Whether the register has come to other numbers than the papers made of the round. */
function markOutdated({ round, courses }: Calculation, { registers }: View): void {
  const recorded = textOf(round.cells.calculation);
  const outdated = recorded === '' ? undefined : recorded !== recordOf(courses);
  if (round.cells.outdated !== outdated) registers.put('quotaRounds', round.id, { outdated });
}
