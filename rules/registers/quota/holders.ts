/** Which round of quotas a course goes by, where it takes part in several: its number stands in the register. */

import { isoDayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';
import { type Calculation, calculate } from './calculation.ts';
import { isFrozen, recorded } from './record.ts';
import { lacking, type Round, roundOf } from './round.ts';

/** Rounds by their meetings, those without a day last; of one day in the order of the rows. */
function inOrder(view: View): readonly Round[] {
  const day = ({ heldOn }: Round): string => heldOn ?? '9999-12-31';
  return view.registers
    .cases('quotaRounds')
    .map((row, index) => ({ round: roundOf(row, view), index }))
    .sort((a, b) => (day(a.round) < day(b.round) ? -1 : day(a.round) > day(b.round) ? 1 : a.index - b.index))
    .map(({ round }) => round);
}

/** The rounds that are complete and not frozen, calculated, the next meeting first. */
export const openCalculations = (view: View): readonly Calculation[] =>
  inOrder(view)
    .filter((round) => lacking(round).length === 0 && !isFrozen(round, view))
    .reduce<readonly Calculation[]>((all, round) => all.concat(calculate(round, view) ?? []), []);

/**
 * Course → round: the one the Independent Commission has considered, unless it postponed the application; else the one
 * it considers next.
 */
export function holders(view: View, open: readonly Calculation[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const round of inOrder(view).filter((one) => isFrozen(one, view))) {
    for (const course of Array.from(recorded(round).keys()))
      if (!isPostponed(course, round, view)) found.set(course, round.id);
  }
  for (const { round, courses } of open) for (const { id } of courses) if (!found.has(id)) found.set(id, round.id);
  return found;
}

/** Whether the body postponed the application of a course at the round's meeting or later. */
function isPostponed(course: string, { heldOn }: Round, view: View): boolean {
  const application = view.registers.find('courses', course)?.cells.case;
  return view.where('votes', 'case', application).some(({ cells }) => {
    const day = isoDayOf(view.registers.find('meetings', textOf(cells.meeting))?.cells.heldOn);
    const isLater = heldOn === undefined || (day !== undefined && day >= heldOn);
    return cells.register === 'training' && isLater && (cells.decision === 'postpone' || cells.status === 'postponed');
  });
}
