/** R-73 in the sample: what past rounds gave their courses is what the calculation gives; one round waits. */

import { expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { calculate } from '../../../rules/registers/quota/calculation.ts';
import { roundOf } from '../../../rules/registers/quota/round.ts';
import { View } from '../../../rules/registers/view.ts';
import { required } from '../../rules/procedures/applied.ts';

test.each([703, 5])('of seed %i', (seed) => {
  const { registers, settled, on } = inventFund({ ...sampleDefaults, seed });
  const view = new View(registers, settled, { on, at: `${on}T12:00:00.000Z` });
  const rounds = registers.cases('quotaRounds').map((row) => required(calculate(roundOf(row, view), view)));
  expect(rounds.filter(({ isFrozen }) => isFrozen).length).toBeGreaterThan(2);
  expect(rounds.filter(({ isFrozen }) => !isFrozen)).toHaveLength(1);
  expect(new Set(rounds.map(({ method }) => method)).size).toBe(2);
  for (const { courses, problem } of rounds) {
    expect(problem).toBeUndefined();
    // A barred course of the past was never counted.
    const kept = courses.map(({ id, most }) => [
      id,
      most === 0 ? 0 : registers.find('courses', id)?.cells.calculatedSeats,
    ]);
    expect(courses.map(({ id, seats }) => [id, seats])).toEqual(kept);
  }
  expect(rounds.some(({ courses }) => courses.some(({ regional }) => regional !== undefined))).toBe(true);
});
