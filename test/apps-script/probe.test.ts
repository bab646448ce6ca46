/** liveProbe: in a world of known behaviour it finds that behaviour, so its answers can configure the fakes. */

import { expect, test } from 'vitest';
import { type Behaviour, behaviour } from '../fakes/behaviour.ts';
import { deliverPending } from '../fakes/people.ts';
import { projectWorld } from '../fakes/project.ts';

async function probed(given: Partial<Behaviour> = {}) {
  const world = await projectWorld({ behaviour: given });
  world.runByHand('liveProbe');
  const rows = world.book.sheet('Probe')?.contents() ?? [];
  const answer = (id: string) => rows.find(([one]) => one === id)?.[2];
  return { world, rows, answer, found: JSON.parse(String(answer('probed.json'))) as Partial<Behaviour> };
}

test('the guesses are found again, costs too', async () => {
  const { found, rows } = await probed();
  const { costs, longestLock: _, runLimit: __, ...guesses } = behaviour;
  expect(found).toMatchObject(guesses);
  for (const [method, ms] of Object.entries(found.costs ?? {})) {
    const price = costs[method] ?? costs[method.replace(/\..*/, '.*')] ?? 0;
    expect([method, Math.abs(ms - price) <= 1]).toEqual([method, true]);
  }
  expect(rows.filter(([, , answer]) => answer === 'failed')).toEqual([]);
  expect(rows.length).toBeGreaterThan(45);
});

test('another world gives other answers', async () => {
  const other = {
    formulaInTextCell: 'text',
    apostropheInTextCell: 'kept',
    signedText: 'text',
    commaInFormula: 'understood',
    newForm: 'published',
    intl: true,
    mailQuota: 1500,
    locale: 'en_US',
  } as const;
  expect((await probed(other)).found).toMatchObject(other);
});

test('what was seen stays text, and nothing but the answers is left behind', async () => {
  const { world, answer } = await probed();
  expect(world.book.sheets.map(({ name }) => name)).toEqual(['Лист1', 'Probe']);
  expect(answer('typed.phone')).toBe('number 77011234567');
  const probe = world.book.sheet('Probe');
  const cells = probe?.cells({ row: 1, column: 1, rows: probe.grid.lastRow(), columns: 5 }).flat() ?? [];
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(world.book.names.size).toBe(0);
});

test('the events of three responses are told, and then the probe listens no more', async () => {
  const { world } = await probed();
  expect(deliverPending(world).map(({ failure }) => failure)).toEqual([undefined, undefined, undefined]);
  const told = world.book
    .sheet('Probe')
    ?.contents()
    .map(([id]) => id)
    .filter((id) => String(id).startsWith('event.'));
  expect(told).toEqual(['event.1', 'event.2', 'event.3']);
  expect(world.script._triggers).toEqual([]);
});
