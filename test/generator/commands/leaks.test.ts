/** names and passports are planted in the personal workbook, and looked for in everything else there is. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { patchWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { qagida } from '../../witness/command.ts';
import { info, pdfText } from '../../witness/poppler.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { partsOf } from '../workbook/fixtures.ts';
import { type FormResponse, foreigner } from './applications.ts';

const folder = scratch();
const main = join(folder, 'registers.xlsx');
const personal = join(folder, 'registers.personal.xlsx');
const out = join(folder, 'out');

/** What `foreigner` says of the person and the family: names, passports, and their days in every form. */
const days = ['1977-07-07', '2017-07-17', '2027-07-10', '1978-07-08', '2018-07-18'] as const;
const planted = [
  /жұмбақ/i,
  /secret(?!ar)/i,
  /2037-07/,
  ...days.flatMap((day) => [
    new RegExp(day),
    new RegExp(day.split('-').reverse().join('\\.')),
    // As a cell's number; not in the attributes of a file's own parts.
    new RegExp(`(?<![\\d."_])${dayNumber(day)}(?![\\d."])`),
  ]),
];
const leaksIn = (text: string): readonly string[] => planted.filter((one) => one.test(text)).map(String);

/** The names and the contents of a workbook's parts, comments and properties with them. */
const unpacked = (bytes: Uint8Array): readonly string[] =>
  Array.from(partsOf(bytes), ([name, part]) => `${name} ${Buffer.from(part, 'latin1').toString('utf8')}`);

/** Every file of the folder but the personal workbook: the parts of a workbook, the words of a PDF, the bytes of all. */
function leaksOnDisk(): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ name, parentPath }) => {
    const path = join(parentPath, name);
    if (path === personal) return [];
    const bytes = readFileSync(path);
    const texts = [name, bytes.toString('utf8')];
    if (name.endsWith('.xlsx')) texts.push(...unpacked(bytes));
    if (name.endsWith('.pdf') && hasPoppler) texts.push(pdfText(bytes), JSON.stringify(info(bytes)));
    return texts.flatMap((text) => leaksIn(text).map((leak) => `${name}: ${leak}`));
  });
}

async function leaksOf(args: readonly string[], code: number, input = ''): Promise<readonly string[]> {
  const ran = await qagida(args, { input });
  expect([args, ran.code, ran.stderr.slice(0, 300)]).toEqual([args, code, expect.any(String)]);
  return leaksIn(ran.stdout + ran.stderr);
}

/** A participant of the sample that has reported, and the quarter. */
function reporter(): { readonly bin: unknown; readonly quarter: unknown } {
  const [sheet] = readWorkbook(readFileSync(main), { sheets: ['quarterlyReports'] }).sheets;
  const at = sheet && positionsOf(sheet);
  const of = (row: readonly unknown[], key: string): unknown => row[(at?.get(key) ?? 1) - 1];
  const row = sheet?.rows[2] ?? [];
  return { bin: of(row, 'bin'), quarter: of(row, 'quarter') };
}

/** Answers no person would give: the secret in the place of each answer, of a question and of an id nobody asked for. */
function unreadable(whose: Readonly<Record<string, unknown>>): readonly unknown[] {
  const secret = 'Жұмбақ SECRET 07.07.1977';
  const asked = Object.keys(foreigner('x').answers).filter((id) => id !== 'familyMembers');
  const one = (id: string, changes: Readonly<Record<string, unknown>>): FormResponse =>
    foreigner(id, { ...whose, ...changes });
  return [
    ...asked.map((field) => one(`bad-${field}`, { [field]: { [secret]: secret } })),
    ...asked.map((field) => one(`odd-${field}`, { [field]: secret.repeat(2000) })),
    one('family', { familyMembers: [{ kinship: secret, birthDate: secret, [secret]: secret }] }),
    one('rows', { familyMembers: secret }),
    one('unasked', { [secret]: secret }),
    { ...one('noZone', {}), at: '2026-04-10' },
    { ...one('noForm', {}), procedure: 'familyMembers' },
    { ...one('noLanguage', {}), language: secret },
    { ...one('noAnswers', {}), answers: secret },
    {
      id: 'head',
      procedure: 'registration',
      at: '2026-04-10T10:00:00Z',
      language: 'kk',
      answers: { headName: [secret] },
    },
    {
      id: 'executor',
      procedure: 'quarterlyReports',
      at: '2026-04-10T10:00:00Z',
      language: 'kk',
      answers: { executor: { name: secret } },
    },
  ];
}

let on: string;
let whose: { readonly bin: unknown; readonly quarter: unknown };

beforeAll(async () => {
  const { stdout } = await qagida(['sample', main, '--participants', '25', '--quarters', '4']);
  on = /--on (\S+)/.exec(stdout)?.[1] ?? '';
  whose = reporter();
});

describe('with names and passports in the personal workbook', () => {
  test('the search finds them there: in its cells and in its journal', async () => {
    const list = ['1', '2', '3'].map((id) => foreigner(id, whose));
    const later = { ...foreigner('1', { ...whose, docNumber: 'SECRETNEW' }), at: '2026-04-11T10:00:00+05:00' };
    expect(await leaksOf(['submit', main, '-', '--on', on], 0, JSON.stringify([...list, later]))).toEqual([]);
    const inCells = leaksIn(unpacked(readFileSync(personal)).join('\n'));
    expect(inCells).toHaveLength(3 + days.length);
    expect(leaksIn('07.07.1977, 2017-07-17')).toHaveLength(2);
  });

  test('submit says none of them, whatever it refuses', async () => {
    const responses = JSON.stringify(unreadable(whose));
    for (const language of languages) {
      expect(await leaksOf(['submit', main, '-', '--on', on, '--lang', language], 0, responses)).toEqual([]);
      expect(await leaksOf(['submit', main, '-', '--on', on, '--json', '--lang', language], 0, responses)).toEqual([]);
    }
  });

  test.each<[string, string]>([
    ['cut short', '[{"id":"1","answers":{"surname":"Жұмбақ'],
    ['a word too many', '[{"id":"1","answers":{"docNumber":"SECRET"}} SECRET]'],
    ['a name where JSON begins', 'SECRET Жұмбақ'],
    ['no list', '{"surname":"Жұмбақ","docNumber":"SECRET"}'],
  ])('nor of a file that is no JSON: %s', async (_, input) => {
    expect(await leaksOf(['submit', main, '-'], 2, input)).toEqual([]);
    expect(await leaksOf(['submit', main, '-', '--json', '--debug'], 2, input)).toEqual([]);
  });

  test('no other command says them, and no file but the personal workbook holds them', async () => {
    const quarter = String(whose.quarter);
    const commands: readonly (readonly string[])[] = [
      ...languages.flatMap((lang) => [
        ['check', main, '--on', on, '--lang', lang],
        ['check', personal, '--on', on, '--lang', lang],
        ['due', main, '--on', on, '--lang', lang],
      ]),
      ['check', main, '--on', on, '--json'],
      ['check', personal, '--on', on, '--json'],
      ['due', main, '--on', on, '--json', '--within', '100'],
      ['certificates', main, '--out', join(out, 'certificates'), '--fast', '--json'],
      ['report', main, '--quarter', quarter, '--out', join(out, 'report'), '--on', on, '--json'],
      ['explain', join(out, 'report', `report-${quarter}.xlsx`), '2 Қатысушылар!D8', '--json'],
      ['verify', join(out, 'report', `report-${quarter}.xlsx`), '--source', main, '--json'],
      ['publish', main, '--out', join(out, 'site'), '--on', on, '--json'],
      ['where', 'R-42.d', '--json'],
      ['coverage', '--json'],
      ['procedures', '--json'],
      ['new', join(folder, 'fresh.xlsx')],
    ];
    for (const args of commands) expect([args, await leaksOf(args, 0)]).toEqual([args, []]);
    expect(readdirSync(join(out, 'report')).length).toBe(5);
    expect(readdirSync(join(out, 'certificates')).length).toBeGreaterThan(10);
    expect(leaksOnDisk()).toEqual([]);
  });

  test('nor is a cell of the personal workbook quoted that its kind cannot hold', async () => {
    const [sheet] = readWorkbook(readFileSync(personal), { sheets: ['nonResidents'] }).sheets;
    const at = sheet && positionsOf(sheet);
    const wrong = { birthDate: 'SECRET', docDate: 'Жұмбақ', docNumber: 19_770_707, bin: 19_770_707, quarter: 'SECRET' };
    const cells = Object.entries(wrong).map(([key, value]) => ({ row: 3, column: at?.get(key) ?? 1, value }));
    writeFileSync(personal, patchWorkbook(readFileSync(personal), { changes: [{ sheet: 'nonResidents', cells }] }));
    for (const options of [['--json'], ['--lang', 'kk'], ['--lang', 'ru']]) {
      const { stdout, stderr } = await qagida(['check', personal, '--on', on, ...options]);
      expect(leaksIn(stdout + stderr)).toEqual([]);
      expect(stdout + stderr).not.toContain('19770707');
      expect(stderr.match(/^nonResidents![A-Z]+3: /gm)).toHaveLength(5);
    }
    expect(await leaksOf(['submit', main, '-', '--on', on], 0, '[]')).toEqual([]);
    expect(leaksOnDisk()).toEqual([]);
  });
});
