/** How far a workbook goes: the totals it lets people try, and the numbers spreadsheets carry exactly. */

import { type Claim, minimumsOf } from '../../rules/quota/apportion.ts';
import { isZero } from '../../rules/quota/weight.ts';

/** Whole numbers below this are told apart by every spreadsheet program; two to the 53 is where numbers end to be exact. */
export const exactBelow = 2 ** 48;

/** The totals it works for, from zero to `reach`; where everybody has the most by then, any. */
export interface Reach {
  readonly reach: number;
  readonly isAll: boolean;
}

/** All totals where they are few; at least twice the round's own where they are not. */
const few = 3000;
/** Rows beyond which a table takes a spreadsheet too long. */
export const many = 8000;

export function reachOf(claims: readonly Claim[], total: number): Reach {
  const most = claims.reduce((sum, { weight, least, most: own }) => sum + (isZero(weight) ? least : own), 0);
  const wanted = Math.max(few, total, Math.min(2 * total, many), minimumsOf(claims));
  return { reach: Math.min(most, wanted), isAll: most <= wanted };
}
