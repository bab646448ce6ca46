/** The computed columns of a meeting: how many could vote and did attend, by which rules, and whether its number is its own. */

import { fromDayNumber, yearOf } from '../../calendar/day.ts';
import { isDayNumber } from '../../projections/evaluate.ts';
import { joinCodes } from '../../projections/facts.ts';
import type { Case, Cells } from '../registers.ts';
import { dayOf, sittingOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';

export const ofMeeting =
  (view: View) =>
  (one: Case): Cells => {
    const { heldOn, body, members, present, strangers, rules } = sittingOf(one, view);
    const isKnown = heldOn !== undefined && body !== undefined;
    const chair = textOf(one.cells.chair);
    return {
      inOffice: isKnown ? members.length : undefined,
      attending: isKnown ? present?.length : undefined,
      strangers: isKnown && strangers.length > 0 ? joinCodes(strangers) : undefined,
      chairAttends: isKnown && present && chair !== '' ? present.indexOf(chair) >= 0 : undefined,
      quorumRule: rules.quorum,
      majorityRule: rules.majority,
      tieRule: rules.tie,
      sameNumber: view
        .where('meetings', 'minutesNumber', one.cells.minutesNumber)
        .filter((other) => other.id !== one.id && series(one) !== '' && series(other) === series(one))
        .map(({ id }) => id)[0],
    };
  };

/** Minutes are numbered for each body and year anew; nothing while one of them is not known. */
export function series({ cells }: Case): string {
  const day = dayOf(cells.heldOn);
  return day === undefined || !isDayNumber(day) ? '' : `${textOf(cells.body)}|${yearOf(fromDayNumber(day))}`;
}
