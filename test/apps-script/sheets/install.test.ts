/** Install makes what is missing, mends what is ours, and the second time touches nothing. */

import { expect, test } from 'vitest';
import { registerEntries } from '../../../rules/registers/entries.ts';
import { settingsSheetIds } from '../../../rules/registers/settle.ts';
import { adapterWorld } from './project.ts';

test('an empty spreadsheet gets every register but those of passports (R-42)', async () => {
  const world = await adapterWorld();
  const { failure, result, counts, took } = world.attempt('installNow');
  expect(failure).toBe(undefined);
  expect(counts.get('Sheets.Spreadsheets.batchUpdate')).toBeLessThan(10);
  expect(took).toBeLessThan(60_000);
  const names = world.book.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(registerEntries.map(({ procedure }) => procedure.id)));
  expect(names).toEqual(expect.arrayContaining([...settingsSheetIds, 'workingDays', 'health']));
  expect(names).not.toContain('nonResidents');
  expect(names).not.toContain('familyMembers');
  expect(result).toMatchObject({ mended: [], finished: true });
});

test('the second time writes nothing', async () => {
  const world = await adapterWorld();
  world.run('installNow');
  const { result, counts, failure } = world.attempt('installNow');
  expect(failure).toBe(undefined);
  expect(result).toEqual({ made: [], mended: [], finished: true });
  expect(counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(undefined);
});
