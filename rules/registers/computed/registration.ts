/** The computed columns of an application: the BIN's check digit, the list of activities, other cases of the BIN. */

import { dayNumber, type IsoDay } from '../../calendar/day.ts';
import { inspectBin } from '../../identifiers/bin.ts';
import { splitCodes } from '../../projections/facts.ts';
import type { ListEntry } from '../../settings/lists.ts';
import { firstRemarksOn } from '../firstRemarks.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

export const ofRegistration =
  (view: View) =>
  (one: Case): Cells => {
    const bin = textOf(one.cells.bin);
    const inspected = inspectBin(bin);
    const open = view.where('registration', 'bin', bin).filter((other) => other.id !== one.id && !isOver(other));
    const active = view
      .where('participants', 'bin', bin)
      .filter((other) => other.id !== one.id && other.cells.endedOn === undefined);
    const activities = splitCodes(textOf(one.cells.activities)).length;
    return {
      binCheckDigit: bin === '' ? undefined : inspected.ok && inspected.checkDigit,
      listedActivities: listed(one.cells.activities, one.cells.works, one.cells.sentOn, view.settled.activities),
      severalActivities: activities === 0 ? undefined : activities > 1,
      firstRemarksOn: firstRemarksOn(one, 'registration', view),
      otherCase: [...active, ...open].map(({ id }) => id)[0],
    };
  };

const isOver = ({ cells }: Case): boolean =>
  cells.status === 'refused' || cells.status === 'withdrawn' || cells.status === 'participant';

/**
 * Whether every activity and work is in the list in force on a day, a work under one of the activities; not
 * known without a list.
 */
export function listed(
  given: Cells[string],
  works: Cells[string],
  day: Cells[string],
  list: readonly ListEntry[],
): boolean | undefined {
  const activities = splitCodes(textOf(given));
  if (list.length === 0 || activities.length === 0) return undefined;
  const on = typeof day === 'number' ? day : undefined;
  const entry = (code: string): ListEntry | undefined => list.find((one) => one.code === code && inForceOn(one, on));
  const fine = (code: string): boolean => {
    const found = entry(code);
    return found !== undefined && found.parent === undefined;
  };
  const workFine = (code: string): boolean => activities.indexOf(entry(code)?.parent ?? '') >= 0;
  return activities.every(fine) && splitCodes(textOf(works)).every(workFine);
}

const inForceOn = ({ from, to }: ListEntry, day: number | undefined): boolean =>
  day === undefined || (day >= number(from, 0) && day < number(to, Number.POSITIVE_INFINITY));
const number = (day: IsoDay | undefined, otherwise: number): number => (day ? dayNumber(day) : otherwise);
