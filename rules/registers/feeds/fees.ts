/** a row of the register of fees for each quarter that has ended and each participant that owes a report for it. */

import { quarterIn } from '../../projections/facts.ts';
import { isQuarter, lastDay, next, type Quarter } from '../../quarter/quarter.ts';
import { participations } from '../participation.ts';
import type { Registers } from '../registers.ts';
import { dueAmong } from '../reportsDue.ts';
import { textOf, type View } from '../view.ts';

/** Opens the rows that are missing; one that is there, opened here or added by staff, stays as it is. */
export function feedFees({ registers, settled, occasion }: View): void {
  const first = firstQuarter(registers, settled.plain.feesFrom);
  if (first === undefined) return;
  const { all } = participations(registers);
  const known = new Set(registers.cases('fees').map(({ cells }) => `${textOf(cells.bin)}|${textOf(cells.quarter)}`));
  for (let quarter = first; lastDay(quarter) < occasion.on; quarter = next(quarter)) {
    for (const { bin, participations: own } of dueAmong(all, quarter)) {
      // A participation whose BIN nobody recorded has no account yet.
      if (own.every((one) => one.bin !== bin) || known.has(`${bin}|${quarter}`)) continue;
      const id = `F-${quarter}-${bin}`;
      if (!registers.has('fees', id)) registers.put('fees', id, { bin, quarter });
    }
  }
}

/** What the Fund set, else the first quarter of the quarterly reports in the register. */
function firstQuarter(registers: Registers, feesFrom: string): Quarter | undefined {
  if (isQuarter(feesFrom)) return feesFrom;
  return registers.cases('quarterlyReports').reduce<Quarter | undefined>((first, { cells }) => {
    const quarter = quarterIn(cells.quarter);
    return quarter !== undefined && (first === undefined || quarter < first) ? quarter : first;
  }, undefined);
}
