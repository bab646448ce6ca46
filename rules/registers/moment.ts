/** of several reports for a quarter the one received last stands; this is when a report was received. */

import { fromDayNumber } from '../calendar/day.ts';
import type { Case } from './registers.ts';

export const receivedOn = ({ cells }: Case): number | undefined =>
  typeof cells.receivedOn === 'number' ? Math.floor(cells.receivedOn) : undefined;

/** The moment of the response; a report typed in by hand has only its day. Comparable as text; of equals the later row stands. */
export function moment(report: Case): string {
  const at = report.cells.receivedAt;
  if (typeof at === 'string' && at !== '') return at;
  const day = receivedOn(report);
  return day === undefined || day < 1 || day > 2_958_465 ? '' : fromDayNumber(day);
}

/** The report that stands among those of one participant and quarter. */
export const newest = (reports: readonly Case[]): Case | undefined =>
  reports.reduce<Case | undefined>((last, one) => (last && moment(last) > moment(one) ? last : one), undefined);
