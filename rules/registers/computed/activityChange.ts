/** The computed columns of a change of activity: what the participant does now, and what it would do then. */

import { joinCodes } from '../../projections/facts.ts';
import type { Case, Cells } from '../registers.ts';
import { codesOf, dayOf } from '../sitting.ts';
import type { View } from '../view.ts';
import { listed } from './registration.ts';

export const ofActivityChange =
  (view: View) =>
  (one: Case): Cells => {
    // Once changed, the case keeps what was before and what came of it: the participant's activities move on.
    if (dayOf(one.cells.changedOn) !== undefined) return {};
    const { addActivities, removeActivities, receivedOn } = one.cells;
    const day = dayOf(receivedOn);
    const participant = day === undefined ? undefined : view.standing(one.cells.bin, day, day);
    const now = codesOf(participant?.cells.activities);
    const then = changed(participant?.cells.activities, one.cells);
    return {
      participant: participant?.id,
      name: participant?.cells.name,
      email: participant?.cells.email,
      activities: now.length === 0 ? undefined : joinCodes(now),
      newActivities: participant && then.length > 0 ? joinCodes(then) : undefined,
      listedActivities: listed(addActivities, undefined, receivedOn, view.settled.activities),
      ownActivities: participant && codesOf(removeActivities).every((code) => now.indexOf(code) >= 0),
      severalActivities: participant && then.length > 0 ? then.length > 1 : undefined,
    };
  };

/** Activities without those given up and with those added, each once. */
export function changed(activities: Cells[string], { addActivities, removeActivities }: Cells): readonly string[] {
  const removed = codesOf(removeActivities);
  const kept = codesOf(activities).filter((code) => removed.indexOf(code) < 0);
  return kept.concat(codesOf(addActivities).filter((code) => kept.indexOf(code) < 0));
}
