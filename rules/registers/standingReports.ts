/** of several reports of a participant for a quarter the one received last stands. */

import type { Cell } from '../projections/facts.ts';
import { moment } from './moment.ts';
import type { Case, Registers } from './registers.ts';

/** The report that stands for each BIN and quarter, by `reportKey`. */
export const standingReports = (registers: Registers): ReadonlyMap<string, Case> =>
  registers.derive('standingReports', ['quarterlyReports'], () => standingAmong(registers.cases('quarterlyReports')));

function standingAmong(reports: readonly Case[]): ReadonlyMap<string, Case> {
  const standing = new Map<string, Case>();
  for (const report of reports) {
    const key = reportKey(report.cells.bin, report.cells.quarter);
    const other = standing.get(key);
    if (other === undefined || moment(other) <= moment(report)) standing.set(key, report);
  }
  return standing;
}

export const reportKey = (bin: Cell, quarter: Cell): string => `${String(bin)}|${String(quarter)}`;
