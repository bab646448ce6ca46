/** The occasion of what a person does at the desk: today in Almaty, the moment, and who it is. */

import { dayNumber, fromDayNumber } from '../../rules/calendar/day.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';

/** Almaty has been five hours ahead of UTC since 1 March 2024. */
const ahead = 5 * 60 * 60_000;
const day = 24 * 60 * 60_000;
const epoch = dayNumber('1970-01-01');

/** Nobody looked into the personal workbook: what is recorded of it stays. */
export function occasionNow(): Occasion {
  const now = Date.now();
  const by = Session.getActiveUser().getEmail();
  return {
    on: fromDayNumber(epoch + Math.floor((now + ahead) / day)),
    at: new Date(now).toISOString(),
    ...(by === '' ? {} : { by }),
  };
}
