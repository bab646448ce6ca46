/** The number of calls does not grow with the registers. */

import { expect, test } from 'vitest';
import { readResponses } from '../../../generator/boundary/responses.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { registerEntries } from '../../../rules/registers/entries.ts';
import { registersOf } from '../../../rules/registers/intake.ts';
import { application } from '../../generator/commands/applications.ts';
import { adapterWorld } from './project.ts';

const google = (counts: ReadonlyMap<string, number>): number =>
  [...counts].reduce((sum, [name, n]) => (name.startsWith('Sheets.') ? sum + n : sum), 0);

const participants = (n: number) =>
  Array.from({ length: n }, (_, index) => [
    `AH-${index + 1}`,
    {
      status: 'active',
      name: `«Үлгі ${index + 1}» ЖШС`,
      bin: '020240000555',
      contractSignedOn: dayNumber('2025-03-03'),
      startsOn: dayNumber('2025-03-03'),
      termYears: 5,
    },
  ]);

const occasion = { on: '2026-03-19', at: '2026-03-19T18:00:00.000Z', nonResidents: 'none' };
const [given] = readResponses(JSON.stringify([application('resp-1')]));
const response = given?.ok ? given.response : undefined;

test.each([10, 2000])('a submission takes five calls and a sweep at most twelve, with %d rows', async (rows) => {
  const world = await adapterWorld();
  world.run('installNow');
  world.run('fillNow', {
    participants: participants(rows),
    payments: participants(5 * rows).map(([id]) => [id, { bin: '020240000555' }]),
  });
  const submitted = world.attempt('takeNow', [[response], registersOf(registerEntries, 'registration')]);
  expect(submitted.failure).toBe(undefined);
  expect(google(submitted.counts)).toBe(5);
  const first = world.attempt('sweepNow', [occasion]);
  expect(first.failure).toBe(undefined);
  expect(google(first.counts)).toBeLessThanOrEqual(20);
  const second = world.attempt('sweepNow', [occasion]);
  expect(second.failure).toBe(undefined);
  expect(second.result).toBe(0);
  expect(google(second.counts)).toBeLessThanOrEqual(12);
  expect(second.took).toBeLessThan(180_000);
});
