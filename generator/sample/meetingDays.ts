/** The days on which the Commission meets: every ten working days, so that no case waits longer than R-15/p2 lets it. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { shift } from './days.ts';

const cycle = 10;

export class MeetingDays {
  /** The ordinary ones that are over, the earliest first; of the last the minutes are not signed yet. */
  readonly ordinary: readonly IsoDay[];
  /** Held in absentia in between, for what could not wait. */
  readonly extraordinary: IsoDay;
  /** The next one. */
  readonly planned: IsoDay;

  /** For a fund whose today is `on`, from before its first day on. */
  constructor(first: IsoDay, on: IsoDay) {
    const days = [shift(on, -4)];
    while ((days[0] ?? first) >= first) days.unshift(shift(days[0] ?? first, -cycle));
    this.ordinary = days;
    this.extraordinary = shift(on, -2);
    this.planned = shift(on, cycle - 4);
  }

  /** The last ordinary one whose minutes are signed. */
  get lastSigned(): IsoDay {
    return this.ordinary[this.ordinary.length - 2] ?? this.extraordinary;
  }

  /** The last one of signed minutes held by a day. */
  by(day: IsoDay): IsoDay | undefined {
    return this.between('0001-01-01', day).pop();
  }

  /** Those of signed minutes after a day, up to another. */
  between(after: IsoDay, until: IsoDay): IsoDay[] {
    return this.ordinary.slice(0, -1).filter((day) => after < day && day <= until);
  }
}

/** Working days from one to a later one. */
export function workingDaysFrom(from: IsoDay, to: IsoDay): number {
  let count = 0;
  for (let day = from; day < to; day = shift(day, 1)) count += 1;
  return count;
}
