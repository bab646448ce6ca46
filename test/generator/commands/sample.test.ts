/** `qagida sample`: a fund and its personal workbook, the same for the same seed, never in the place of somebody's work. */

import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../generator/workbook/port.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';
import { partsOf } from '../workbook/fixtures.ts';

const folder = scratch();
const sample = join(folder, 'sample.xlsx');
const personal = join(folder, 'sample.personal.xlsx');
const size = ['--participants', '55', '--quarters', '4'];
let said: string;

beforeAll(async () => {
  said = (await qagida(['sample', sample, ...size])).stdout;
});

describe('the two workbooks', () => {
  test('stand side by side, the personal one for its owner alone, and the command says so', () => {
    expect(said.split('\n')).toEqual([
      `${sample} · --on 2026-10-27`,
      expect.stringMatching(
        /sample\.personal\.xlsx · invented lists of non-residents \(item 42\): [1-9]\d*; for its owner/,
      ),
      '',
    ]);
    expect(statSync(personal).mode & 0o777).toBe(0o600);
    const sheets = readWorkbook(readFileSync(personal)).sheets.map(({ name }) => name);
    expect(sheets).toEqual(['nonResidents', 'familyMembers', 'journal', 'workingDays']);
  });

  test('are the same bytes for the same seed, others for another', async () => {
    const again = join(folder, 'again.xlsx');
    const { file, personal: beside } = await qagidaJson<{ file: string; personal: string }>(['sample', again, ...size]);
    expect([file, beside]).toEqual([again, join(folder, 'again.personal.xlsx')]);
    expect(readFileSync(again).equals(readFileSync(sample))).toBe(true);
    expect(readFileSync(beside).equals(readFileSync(personal))).toBe(true);
    await qagida(['sample', again, ...size, '--seed', '9']);
    expect(readFileSync(again).equals(readFileSync(sample))).toBe(false);
    expect(readFileSync(beside).equals(readFileSync(personal))).toBe(false);
  });

  test('the main one holds no passport, in none of its parts', () => {
    const unpacked = (path: string) => Array.from(partsOf(readFileSync(path)).values()).join('\n');
    expect(unpacked(personal)).toContain('SAMPLE-');
    expect(unpacked(sample)).not.toContain('SAMPLE-');
  });

  test('know of each other: check finds nothing out of step, and update changes nothing', async () => {
    const { problems } = await qagidaJson<{ problems: readonly unknown[] }>(['check', sample, '--on', '2026-10-27']);
    expect(problems).toEqual([]);
    const kept = join(folder, 'kept.xlsx');
    copyFileSync(sample, kept);
    copyFileSync(personal, join(folder, 'kept.personal.xlsx'));
    const { written } = await qagidaJson<{ written: boolean }>(['update', kept, '--on', '2026-10-27']);
    expect(written).toBe(false);
    const submitted = await qagidaJson<{ written: boolean }>(['submit', kept, '-', '--on', '2026-10-27'], {
      input: '[]',
    });
    expect(submitted.written).toBe(false);
  });
});

describe('somebody’s work stays', () => {
  test('registers that are no sample', async () => {
    const workbook = join(folder, 'real.xlsx');
    await qagida(['new', workbook]);
    const before = readFileSync(workbook);
    const { code, stderr } = await qagida(['sample', workbook]);
    expect([code, readFileSync(workbook).equals(before)]).toEqual([2, true]);
    expect(stderr).toMatch(/real\.xlsx is there already and is no sample; choose another name/);
    expect(existsSync(join(folder, 'real.personal.xlsx'))).toBe(false);
  });

  test('a personal workbook whose main one is not there', async () => {
    const left = join(folder, 'left.personal.xlsx');
    copyFileSync(personal, left);
    const before = readFileSync(left);
    const { code, stderr } = await qagida(['sample', join(folder, 'left.xlsx'), ...size]);
    expect([code, readFileSync(left).equals(before), existsSync(join(folder, 'left.xlsx'))]).toEqual([2, true, false]);
    expect(stderr).toMatch(/left\.personal\.xlsx is there already and belongs to no sample; choose another name/);
  });
});
