/** The occasion of what a person does at the desk: today in Almaty, the moment, and who it is. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import { nowIs } from '../triggers/state.ts';

/** Nobody looked into the personal workbook: what is recorded of it stays. */
export function occasionNow(): Occasion {
  const { on, at } = nowIs();
  const by = Session.getActiveUser().getEmail();
  return { on: on as IsoDay, at, ...(by === '' ? {} : { by }) };
}
