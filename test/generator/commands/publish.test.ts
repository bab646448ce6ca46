/** `qagida publish`: the list of a day out of a workbook, as three files, with what is left out told to staff alone. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { day, participant, settled } from '../../reports/funds.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';

const folder = scratch();
const workbook = join(folder, 'registers.xlsx');
const registers = new Registers();
const certified = { certificateNumber: '0001', certificateIssuedOn: day('2024-02-05') };
participant(registers, 1, { ...certified, name: 'Өрлеу' });
participant(registers, 2, { ...certified, certificateNumber: '0002', name: '=1+1', email: 'secret@example.kz' });
participant(registers, 3, { name: 'Куәліксіз' });
participant(registers, 4, {
  ...certified,
  certificateNumber: '0004',
  name: 'Кеткен',
  endedOn: day('2025-12-31'),
  endGround: '28.2',
});
writeFileSync(workbook, createRegisterWorkbook(registers, settled));
const on = ['--on', '2026-04-20'];

interface Published {
  readonly participants: number;
  readonly columns: readonly string[];
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly waiting: readonly { readonly participant: string }[];
}

test('three files; who is left out is told on standard error and is in none of them', async () => {
  const out = join(folder, 'site');
  const { code, stdout, stderr } = await qagida(['publish', workbook, '--out', out, ...on]);
  expect([code, stderr]).toEqual([
    0,
    'participants p3: not in the list: the certificate has no number or no day of issue (item 18)\n',
  ]);
  expect(stdout.trim().split('\n')).toEqual(['list.html', 'list.csv', 'list.json'].map((name) => join(out, name)));
  expect(readdirSync(out).sort()).toEqual(['list.csv', 'list.html', 'list.json']);
  for (const name of readdirSync(out)) {
    const text = readFileSync(join(out, name), 'utf8');
    expect(text).toContain('Өрлеу');
    expect(text).not.toMatch(/Куәліксіз|Кеткен|secret|28\.2/);
  }
});

test('as JSON: how many, of which columns; the same list has the same bytes, whoever publishes it when', async () => {
  const publish = (name: string) => qagidaJson<Published>(['publish', workbook, '--out', join(folder, name), ...on]);
  const [one, other] = [await publish('a'), await publish('b')];
  expect([one.participants, one.columns.length, one.waiting.map(({ participant: id }) => id)]).toEqual([2, 9, ['p3']]);
  expect(one.files.map(({ sha256 }) => sha256)).toEqual(other.files.map(({ sha256 }) => sha256));
});

test('columns and former participants as the settings say', async () => {
  const own = join(folder, 'own.xlsx');
  const plain = { ...settled.plain, publicListColumns: 'address', publicListFormer: 'yes' };
  writeFileSync(own, createRegisterWorkbook(registers, { ...settled, plain }));
  const { participants, columns } = await qagidaJson<Published>(['publish', own, '--out', join(folder, 'c'), ...on]);
  expect([participants, columns]).toEqual([3, ['certificateNumber', 'name', 'bin', 'address', 'participation']]);
});

test('the page opens in the language asked', async () => {
  const out = join(folder, 'ru');
  await qagida(['publish', workbook, '--out', out, '--lang', 'ru', ...on]);
  expect(readFileSync(join(out, 'list.html'), 'utf8')).toContain('<html lang="ru"');
});
