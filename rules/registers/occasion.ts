/** The occasion on which registers are brought up to date: the only day and moment the rules know, given by the edge. */

import type { IsoDay } from '../calendar/day.ts';

export interface Occasion {
  /** Today in Almaty. */
  readonly on: IsoDay;
  /** The moment, UTC, ISO 8601: when a change of status is logged. */
  readonly at: string;
  /** Who works, for the log. */
  readonly by?: string;
  /** How many non-residents the personal workbook lists, by `bin|quarter`; nothing where there is none. */
  readonly nonResidents?: ReadonlyMap<string, number>;
}
