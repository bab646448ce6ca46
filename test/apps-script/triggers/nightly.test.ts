/** The night: a constant number of calls, one digest to each person, and what was missed is made up for. */

import { beforeAll, expect, test } from 'vitest';
import { inventFund } from '../../../generator/sample/fund.ts';
import { columnsOf } from '../../../rules/projections/columns.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { application } from '../../generator/commands/applications.ts';
import { formOf, installedWorld, send } from '../forms/world.ts';
import { rowOf, sheetOf, write } from './sheets.ts';

let world: GoogleWorld;
beforeAll(async () => {
  world = await installedWorld();
});

const night = () => world.fire('nightly');
const hour = 3_600_000;

test('at most 60 calls, as many with two thousand reports as with none', () => {
  night();
  world.clock.now += 24 * hour;
  const few = night();
  expect(few?.failure).toBe(undefined);
  expect(few?.roundTrips).toBeLessThanOrEqual(60);
  fillReports(2_000);
  world.clock.now += 24 * hour;
  night();
  world.clock.now += 24 * hour;
  const many = night();
  expect(many?.failure).toBe(undefined);
  expect(many?.roundTrips).toBe(few?.roundTrips);
}, 300_000);

/** Reports of a quarter long past, as staff would paste them. */
function fillReports(count: number): void {
  const { registers } = inventFund({ seed: 5, participants: 4, quarters: 1, lastQuarter: '2026-Q1' });
  const [one] = registers.cases('quarterlyReports');
  const procedure = deliveredSettings.entries.find((entry) => entry.procedure.id === 'quarterlyReports')?.procedure;
  if (!one || !procedure) throw new Error('no report');
  const sheet = sheetOf(world, 'quarterlyReports');
  const keys = sheet.contents()[0] ?? [];
  const data = new Set(columnsOf(procedure).map(({ key }) => key));
  sheet.grid.maxRows = count + 10;
  for (let index = 0; index < count; index += 1) {
    keys.forEach((key, at) => {
      const value =
        key === '#quarterlyReports' ? `old-${index}` : data.has(String(key)) ? one.cells[String(key)] : undefined;
      if (value !== undefined && typeof value !== 'boolean') sheet.put(index + 3, at + 1, value);
    });
  }
}

test('one digest a person and day: to the officer of a case by address, to the Fund what is of nobody', async () => {
  const fresh = await installedWorld({ now: '2026-03-16T09:00:00+05:00' });
  write(fresh, 'settings', 'fundEmail', { value: 'fund@example.kz' });
  const own = send(fresh, application(''));
  const other = send(fresh, application('', { bin: '940140000385', name: 'Екінші' }));
  fresh.fire('sweep');
  write(fresh, 'registration', own.response.id, { officer: 'Officer@example.kz' });
  fresh.clock.now += 4 * 24 * hour;
  fresh.fire('nightly');
  const sent = () => fresh.mail._sent.map(({ to }) => to).sort();
  expect(sent()).toEqual(['fund@example.kz', 'officer@example.kz']);
  const letter = fresh.mail._sent.find(({ to }) => to === 'officer@example.kz');
  expect(letter?.body).toContain(own.response.id);
  expect(letter?.body).not.toContain(other.response.id);
  fresh.fire('nightly');
  expect(sent()).toHaveLength(2);
  // A day later the digest is told again; a run killed in between writes to nobody twice.
  for (let at = 8; at < 24; at += 3) {
    fresh.mail._sent.length = 0;
    fresh.clock.now += 24 * hour;
    fresh.fire('nightly', {}, { crash: { at, when: 'after', how: 'killed' } });
    fresh.fire('nightly');
    expect(new Set(sent()).size).toBe(sent().length);
  }
}, 120_000);

test('a night that was missed is made up for by the next round', () => {
  night();
  const before = sheetOf(world, 'health').contents();
  world.clock.now += 26 * hour;
  world.fire('sweep');
  expect(sheetOf(world, 'health').contents()).not.toEqual(before);
  const kept = JSON.parse(world.properties._stores.get('script')?.get('health') ?? '{}');
  expect(world.clock.now - kept.lastNight).toBeLessThan(5 * 60_000);
});

test('a new quarter: reports may be sent on it from its first night on', async () => {
  const fresh = await installedWorld({ now: '2026-03-30T09:00:00+05:00' });
  const quarters = () =>
    formOf(fresh, 'quarterlyReports', 'en').items.find(({ choices }) => choices.length === 12)?.choices[0]?.value;
  expect(quarters()).toContain('2025-Q4');
  fresh.clock.now = Date.parse('2026-04-01T01:00:00+05:00');
  fresh.fire('nightly');
  expect(quarters()).toContain('2026-Q1');
  expect(rowOf(fresh, 'forms', 'quarterlyReports/en')?.set).toBeTruthy();
}, 120_000);
