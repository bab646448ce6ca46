/** The health sheet: each state with what to do about it, in the language of the staff. */

import { beforeEach, expect, test } from 'vitest';
import type { Health } from '../../../apps-script/health/rows.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { adapterWorld } from '../sheets/project.ts';

const now = Date.parse('2026-03-18T10:15:00+05:00');
const minutes = (n: number): number => now - n * 60_000;
const well: Health = {
  now,
  owner: 'owner@hub.example',
  lastSweep: minutes(8),
  lastNight: minutes(600),
  mailLeft: 92,
  waiting: 0,
  unsent: 0,
  installed: true,
  problems: [],
};

let world: GoogleWorld;
beforeEach(async () => {
  world = await adapterWorld();
  world.run('installNow');
});

const lines = (): readonly (readonly unknown[])[] =>
  world.book.sheets
    .find(({ name }) => name === 'health')
    ?.contents()
    .slice(2) ?? [];
const tell = (health: Partial<Health>, language = 'en') => {
  expect(world.run('healthNow', { ...well, ...health }, language)).toBe(true);
  return lines();
};

test('all is well', () => {
  expect(tell({})).toEqual([
    ['On whose behalf the automatic runs work', 'owner@hub.example', ''],
    ['Last round of the responses', '18.03.2026 10:07', ''],
    ['Nightly update', '18.03.2026 00:15', ''],
    ['Letters that may still be sent today', '92', ''],
    ['Responses not taken in', 'none', ''],
    ['Letters not sent', 'none', ''],
    ['Forms applicants cannot open', 'none', ''],
    ['Installation', '✓', ''],
    ['✓', 'Everything works.', ''],
  ]);
});

test.each<[string, Partial<Health>, number, RegExp]>([
  ['nobody owns the triggers', { owner: undefined }, 0, /Install/],
  ['no sweep yet', { lastSweep: undefined }, 1, /ten minutes/],
  ['no sweep for 46 minutes', { lastSweep: minutes(46) }, 1, /renew the permission/],
  ['no night for 27 hours', { lastNight: minutes(27 * 60) }, 2, /renew the permission/],
  ['no mail left', { mailLeft: 0 }, 3, /tomorrow/],
  ['responses wait', { waiting: 2 }, 4, /refused/],
  ['letters failed', { unsent: 3 }, 5, /outbox/],
  ['forms nobody can open', { closed: 21 }, 6, /anyone with the link/],
  ['half an installation', { installed: false }, 7, /once more/],
])('%s: what to do', (_state, health, line, todo) => {
  const told = tell(health);
  expect(told[line]?.[2]).toMatch(todo);
  expect(told.filter(([, , other]) => other !== '')).toHaveLength(1);
  expect(JSON.stringify(told)).not.toMatch('Everything works');
});

test.each([
  ['lastSweep', { lastSweep: minutes(45) }],
  ['lastNight', { lastNight: minutes(26 * 60) }],
  ['mailLeft', { mailLeft: 1 }],
])('at its edge %s is still well', (_line, health) => {
  expect(JSON.stringify(tell(health))).toMatch('Everything works');
});

test('what is wrong in a sheet is told with its cell, and goes away when it is mended', () => {
  const message = { kk: 'Күн керек.', ru: 'Нужна дата.', en: 'A day is needed.' };
  const told = tell({ problems: [{ sheet: 'calendar', cell: 'A9', message }] }, 'ru');
  expect(told[told.length - 1]).toEqual(['Требует исправления: calendar!A9', 'Нужна дата.', '']);
  expect(tell({}, 'ru')).toHaveLength(9);
});

test('the same again writes nothing; a sheet that is gone is no error', () => {
  tell({});
  const again = world.attempt('healthNow', [well, 'en']);
  expect(again.counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(undefined);
  world.book.sheets = world.book.sheets.filter(({ name }) => name !== 'health');
  expect(world.run('healthNow', well, 'en')).toBe(false);
});
