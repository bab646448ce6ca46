/** A round of a source calculated and, where papers are made of it, recorded in its row. */

import type { Occasion } from '../../rules/registers/occasion.ts';
import { type Calculation, calculate } from '../../rules/registers/quota/calculation.ts';
import { recordCells, recordOf } from '../../rules/registers/quota/record.ts';
import { lacking, roundOf } from '../../rules/registers/quota/round.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { CommandError } from '../commands/command.ts';
import { version } from '../commands/version.ts';

/** Which round, in which source, on what occasion. */
export interface Asked {
  readonly source: string;
  readonly round: string;
  readonly when: Occasion;
}

export interface CalculatedRound {
  readonly calculation: Calculation;
  readonly view: View;
}

/** Throws CommandError for a round that is not there, or lacks what it is calculated from. */
export function calculatedRound(
  { registers, settled }: { readonly registers: Registers; readonly settled: Settled },
  { source, round: id, when }: Asked,
): CalculatedRound {
  const view = new View(registers, settled, when);
  const row = registers.find('quotaRounds', id);
  if (row === undefined) throw new CommandError(`--round ${id}: ${noSuchRound(registers, source)}`);
  const round = roundOf(row, view);
  const calculation = lacking(round).length > 0 ? undefined : calculate(round, view);
  if (calculation !== undefined) return { calculation, view };
  throw new CommandError(
    `--round ${id}: fill in ${lacking(round).join(', ')} in the sheet quotaRounds of ${source}: ` +
      'the total and the limits are whole numbers from 0, the method is sainteLague or largestRemainder.',
  );
}

function noSuchRound(registers: Registers, source: string): string {
  const known = registers.cases('quotaRounds').map(({ id }) => id);
  if (known.length > 0) return `there is no such round in ${source}; it has ${known.join(', ')}.`;
  const courses = registers.cases('courses').length;
  return (
    `${source} has no round of quotas yet (courses: ${courses}); add a row to its sheet quotaRounds with the number ` +
    'of the round, the total of quotas and the method, sainteLague or largestRemainder.'
  );
}

/** Numbers that stand are not recorded again, nor is what cannot be shared out. */
export const isToBeRecorded = ({ calculation }: CalculatedRound, { when }: Asked): boolean =>
  !calculation.isFrozen &&
  calculation.problem?.kind !== 'minimumsAboveTotal' &&
  Object.keys(recordCells(calculation, when.on, version)).length > 0;

/** Writes into the round's row what the papers will say. */
export function recordRound(registers: Registers, settled: Settled, asked: Asked): void {
  const { calculation } = calculatedRound({ registers, settled }, asked);
  registers.put('quotaRounds', asked.round, recordCells(calculation, asked.when.on, version));
  // Where no meeting dates the round, the new day does, and with it the criteria.
  const { courses } = calculatedRound({ registers, settled }, asked).calculation;
  registers.put('quotaRounds', asked.round, { calculation: recordOf(courses) });
}
