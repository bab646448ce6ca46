/** who owes a report for a quarter. One report a participant, however many participations it had in the quarter. */

import type { Quarter } from '../quarter/quarter.ts';
import { overlaps, type Participation, participations } from './participation.ts';
import type { Registers } from './registers.ts';

export interface ReportDue {
  readonly bin: string;
  /** In the order they began, however the rows are sorted; the last one tells the name and the place. */
  readonly participations: readonly Participation[];
}

/**
 * A report is due from everybody who was a participant on at least one day of the quarter: from the day the contract
 * was signed to the recorded end, or to the end of the term where no end is recorded.
 */
export function reportsDue(registers: Registers, quarter: Quarter): readonly ReportDue[] {
  return dueAmong(participations(registers).all, quarter);
}

export function dueAmong(all: readonly Participation[], quarter: Quarter): readonly ReportDue[] {
  const byBin = new Map<string, Participation[]>();
  for (const one of all) {
    if (!overlaps(one, quarter)) continue;
    const bin = one.bin === '' ? one.id : one.bin;
    const own = byBin.get(bin);
    if (own) own.push(one);
    else byBin.set(bin, [one]);
  }
  return Array.from(byBin, ([bin, own]) => ({ bin, participations: own.sort((a, b) => a.from - b.from) }));
}
