/** `sheets:<id>`: the same registers from Node as from inside Google, and one sentence where it cannot be. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readResponses } from '../../../generator/boundary/responses.ts';
import { changeSpreadsheet, readSpreadsheet } from '../../../generator/sources/spreadsheet.ts';
import { take } from '../../../rules/registers/intake.ts';
import type { Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { adapterWorld } from '../../apps-script/sheets/project.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { scratch } from '../../witness/scratch.ts';
import { application } from '../commands/applications.ts';
import { type GoogleServer, googleServer } from './googleServer.ts';

const folder = scratch();
let world: GoogleWorld;
let server: GoogleServer;

beforeEach(async () => {
  world = await adapterWorld();
  world.run('installNow');
  server = await googleServer(world);
  const key = join(folder, 'key.json');
  writeFileSync(key, server.key);
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', key);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server[Symbol.asyncDispose]();
});

const occasion = { on: '2026-03-19', at: '2026-03-19T18:00:00.000Z' } as const;
const given = readResponses(JSON.stringify([application('resp-1')]));

const work = (registers: Registers, settled: Settled): void => {
  for (const one of given) if (one.ok) take(one.response, registers, settled);
  bringUpToDate(registers, settled, occasion);
};
const submit = (id = world.book.id) => changeSpreadsheet(`sheets:${id}`, work, server);

test('what Node writes, the script in Google reads, and leaves as it is', async () => {
  expect((await submit()).written).toBe(true);
  expect(server.asked).toEqual([
    'GET get',
    'GET values:batchGet',
    'GET values:batchGet',
    'GET values:batchGet',
    'POST batchUpdate',
  ]);
  const { cases } = world.run('readNow', 'registration') as { cases: readonly { id: string; cells: object }[] };
  expect(cases).toEqual([{ id: 'resp-1', cells: expect.objectContaining({ status: 'sent', bin: '020240000555' }) }]);
  expect(world.run('sweepNow', occasion)).toBe(0);
});

test('what the script wrote, Node reads; the same again is not written, and the receipt stays the same', async () => {
  world.run(
    'takeNow',
    given.flatMap((one) => (one.ok ? [one.response] : [])),
    [],
  );
  world.run('sweepNow', occasion);
  const first = await readSpreadsheet(`sheets:${world.book.id}`, server);
  expect(first.registers.find('registration', 'resp-1')?.cells).toMatchObject({ status: 'sent', taxDebt: 25_950 });
  expect(await submit()).toEqual({ written: false, warnings: [], problems: [] });
  expect((await readSpreadsheet(`sheets:${world.book.id}`, server)).sha256).toBe(first.sha256);
});

test('a column moved before the last look: it begins anew', async () => {
  let moved = false;
  server.before = (asked) => {
    // The fourth question is the last look.
    if (moved || server.asked.length !== 4 || asked !== 'GET values:batchGet') return;
    moved = true;
    world.book.sheet('registration')?.insert('column', 2, 1);
  };
  expect((await submit()).written).toBe(true);
  expect(server.asked).toHaveLength(9);
  const { registers } = await readSpreadsheet(`sheets:${world.book.id}`, server);
  expect(registers.find('registration', 'resp-1')?.cells).toMatchObject({ status: 'sent' });
});

test.each([
  ['a spreadsheet that is not there', 200, 'another', /no such spreadsheet, or it is not shared/],
  ['one that is not shared', 403, undefined, /no such spreadsheet, or it is not shared/],
  ['a key Google refuses', 401, undefined, /does not accept the key file/],
])('%s is one sentence', async (_what, status, id, sentence) => {
  server.status = status;
  await expect(submit(id)).rejects.toThrow(sentence);
});

test('a key file that is none is one sentence', async () => {
  writeFileSync(join(folder, 'key.json'), 'no key');
  await expect(submit()).rejects.toThrow(/does not accept the key file/);
});

test('without a key it says what is missing', async () => {
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '');
  await expect(readSpreadsheet('sheets:abc')).rejects.toThrow(/names no key file/);
});

test('a spreadsheet without registers says so', async () => {
  world.book.sheets = world.book.sheets.slice(0, 1);
  await expect(submit()).rejects.toThrow(/has no registers/);
});
