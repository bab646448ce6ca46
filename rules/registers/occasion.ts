/** The occasion on which registers are brought up to date: the only day and moment the rules know, given by the edge. */

import type { IsoDay } from '../calendar/day.ts';

/** How many non-residents are listed, by `bin|quarter`; `none` where there is no personal workbook. */
export type Listed = ReadonlyMap<string, number> | 'none';

export interface Occasion {
  /** Today in Almaty. */
  readonly on: IsoDay;
  /** The moment, UTC, ISO 8601: when a change of status is logged. */
  readonly at: string;
  /** Who works, for the log. */
  readonly by?: string;
  /** What the personal workbook tells; left out where nobody looked, and then what is recorded stays. */
  readonly nonResidents?: Listed;
}
