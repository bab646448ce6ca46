/** Out of Google and into the Node generator: the same cases, the same findings and terms, the same cells. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { inventFund } from '../../../generator/sample/fund.ts';
import { contractResponses } from '../../../generator/sample/responses.ts';
import type { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { exported } from '../../fakes/exported.ts';
import { agreement } from '../../generator/registers/agreement.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { convert } from '../../witness/libreOffice.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasLibreOffice } from '../../witness/witnesses.ts';
import { adapterWorld } from './project.ts';

const folder = scratch();
const at = (name: string): string => join(folder, name);
const fund = inventFund({ seed: 703, participants: 6, quarters: 3, lastQuarter: '2026-Q3' });

interface Checked {
  readonly cases: readonly { readonly register: string; readonly id: string }[];
}
const check = async (file: string): Promise<Checked> => qagidaJson<Checked>(['check', file, '--on', fund.on]);

const casesOf = (registers: Registers) =>
  Object.fromEntries(
    deliveredSettings.entries.map(({ procedure: { id } }) => [
      id,
      registers.cases(id).map(({ id: one, cells }) => [one, cells]),
    ]),
  );

describe('the responses of the sample fund', () => {
  test('taken in Google and by qagida submit: check says the same', async () => {
    const world = await adapterWorld();
    world.run('installNow');
    // As they come: each by itself at first, then in the batches of a sweep.
    for (const response of fund.responses.slice(0, 5)) world.run('takeNow', [response], ['registration']);
    world.run('takeNow', fund.responses.slice(5), []);
    world.run('sweepNow', { on: fund.on, at: `${fund.on}T18:00:00.000Z`, nonResidents: 'none' });
    writeFileSync(at('google.xlsx'), await exported(world.book));
    expect((await qagida(['new', at('node.xlsx')])).code).toBe(0);
    const input = JSON.stringify(contractResponses(fund.responses));
    await qagidaJson(['submit', at('node.xlsx'), '-', '--on', fund.on], { input });
    const google = await check(at('google.xlsx'));
    expect(google.cases.length).toBeGreaterThan(20);
    expect(google).toEqual(await check(at('node.xlsx')));
  });
});

describe('every register of the sample fund, as staff keep them', () => {
  test('check of the exported spreadsheet says what it says of the workbook', async () => {
    const world = await adapterWorld();
    world.run('installNow');
    world.run('fillNow', casesOf(fund.registers));
    writeFileSync(at('filled.xlsx'), await exported(world.book));
    writeFileSync(at('sample.xlsx'), createRegisterWorkbook(fund.registers, deliveredSettings));
    const google = await check(at('filled.xlsx'));
    expect(google.cases.length).toBeGreaterThan(100);
    expect(google).toEqual(await check(at('sample.xlsx')));
  });

  test.skipIf(!hasLibreOffice)('its formulas, worked out by LibreOffice, say what the rules say', async () => {
    const recalculated = await convert(readFileSync(at('filled.xlsx')), 'xlsx');
    const { compared, differences } = agreement(recalculated, fund.registers, deliveredSettings);
    expect(compared).toBeGreaterThan(1000);
    expect(differences.slice(0, 3)).toEqual([]);
  });
});
