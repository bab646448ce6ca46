/** `qagida submit`: nothing lost, nothing doubled, no answer a formula, and one sentence for what cannot be taken. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../generator/workbook/port.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import { qagida, qagidaJson, qagidaProcess } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';
import { formulasOf } from '../workbook/fixtures.ts';
import { application, type FormResponse } from './applications.ts';

const folder = scratch();
const at = (name: string): string => join(folder, name);
const empty = at('empty.xlsx');

beforeAll(async () => {
  expect((await qagida(['new', empty])).code).toBe(0);
});

function fresh(name: string): string {
  writeFileSync(at(name), readFileSync(empty));
  return at(name);
}

interface Submitted {
  readonly written: boolean;
  readonly responses: readonly { index: number; id?: string; taken: string; notes: readonly { en: string }[] }[];
}

const submit = (workbook: string, responses: readonly unknown[]): Promise<Submitted> =>
  qagidaJson<Submitted>(['submit', workbook, '-'], { input: JSON.stringify(responses) });

/** Formula cells by the key of their column. */
function formulaKeys(workbook: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const sheet of readWorkbook(readFileSync(workbook)).sheets) {
    const names = new Map(Array.from(positionsOf(sheet), ([key, column]) => [column, key]));
    for (const address of Object.keys(formulasOf(sheet))) {
      const letters = address.replace(/\d+/, '');
      const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
      keys.add(`${sheet.name}.${names.get(column) ?? address}`);
    }
  }
  return keys;
}

function registrationRow(workbook: string, id: string): ReadonlyMap<string, unknown> {
  const sheet = readWorkbook(readFileSync(workbook), { sheets: ['registration'] }).sheets[0];
  const row = sheet?.rows.find((cells) => cells[0] === id) ?? [];
  return new Map(sheet ? Array.from(positionsOf(sheet), ([key, column]) => [key, row[column - 1]]) : []);
}

describe('a hostile set of responses', () => {
  const attacks = [
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '＝1+1',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '{{name}}',
    '</script><script>',
    '\u200b=1+1',
    '\u202e=1+1',
    '\t=1+1',
    "'=1+1",
    '__proto__',
    '_x003d_1+1',
  ];
  const texts = ['name', 'address', 'headName', 'plan1', 'plan11'];
  const hostile: unknown[] = [
    ...attacks.map((attack, index) =>
      application(`attack-${index}`, Object.fromEntries(texts.map((field) => [field, attack]))),
    ),
    application('long', { plan1: 'ж'.repeat(50_000) }),
    application('wrongTypes', {
      taxDebt: { toString: 'x' },
      hasBranches: 'maybe',
      bin: 20240000555,
      region: ['710000000'],
    }),
    application('link', { placeUrl: 'javascript:alert(1)' }),
    application('mail', { email: 'a@b.kz\r\nBcc: all@b.kz' }),
    application(
      'unknown',
      JSON.parse('{"colour":"red","__proto__":{"polluted":true},"constructor":"x"}') as Record<string, unknown>,
    ),
    application('ambiguous', { taxDebt: '1,234' }),
    application('good'),
    application('good', { name: 'Екінші рет' }),
    { ...application('=1+1'), id: '=1+1' },
    { id: 7 },
    'text',
    null,
    { ...application('noZone'), at: '2026-03-18' },
    { ...application('noForm'), procedure: 'constructor' },
  ];

  test('leaves formulas in the declared columns only, takes the good ones, and reports the rest in one sentence each', async () => {
    const workbook = fresh('hostile.xlsx');
    const { responses } = await submit(workbook, hostile);
    const taken = (id: string): string | undefined => responses.find((one) => one.id === id)?.taken;
    expect(responses).toHaveLength(hostile.length);
    for (const [index] of attacks.entries()) expect(taken(`attack-${index}`)).toBe('new');
    for (const id of ['long', 'wrongTypes', 'link', 'mail', 'ambiguous', 'noZone', 'noForm', '7'])
      expect([id, taken(id)]).toEqual([id, 'refused']);
    expect(taken('unknown')).toBe('new');
    expect(responses.filter(({ id }) => id === 'good').map((one) => one.taken)).toEqual(['new', 'edit']);
    for (const { taken: how, notes } of responses)
      if (how === 'refused') expect(notes.every(({ en }) => /^[^\n]{10,300}$/.test(en))).toBe(true);

    for (const key of formulaKeys(workbook)) expect(key).toMatch(/^\w+\.(outcome|check\.\w+|due\.\w+)$/);
    expect(registrationRow(workbook, 'attack-0').get('name')).toBe('=1+1');
    expect(registrationRow(workbook, 'attack-8').get('name')).toBe('=1+1');
    expect(registrationRow(workbook, 'good').get('bin')).toBe('020240000555');
    expect(registrationRow(workbook, 'good').get('phone')).toBe('+7 700 000 00 00');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('the sentence says which answer, by which clause, and what to write', async () => {
    const { responses } = await submit(fresh('sentences.xlsx'), [application('a', { taxDebt: '1,234', bin: '97' })]);
    expect(responses[0]?.notes.map(({ en }) => en)).toEqual([
      expect.stringMatching(/bin.*item 7\(1\).*12 digits/),
      expect.stringMatching(/taxDebt.*item 9\(2\).*can be read two ways: write it as 1 234,00/),
    ]);
  });
});

describe('the same workbook', () => {
  const many: readonly FormResponse[] = Array.from({ length: 30 }, (_, index) =>
    application(`R-${index}`, { name: `Үлгі ${index}`, plan1: 'мәтін '.repeat(50) }),
  );

  test('the same responses twice leave the file untouched, byte for byte', async () => {
    const workbook = fresh('twice.xlsx');
    expect((await submit(workbook, many)).written).toBe(true);
    const once = readFileSync(workbook);
    const again = await submit(workbook, many);
    expect(again.written).toBe(false);
    expect(new Set(again.responses.map(({ taken }) => taken))).toEqual(new Set(['same']));
    expect(readFileSync(workbook).equals(once)).toBe(true);
  });

  test('in one go or in two halves with a kill between, the bytes are the same', async () => {
    const whole = fresh('whole.xlsx');
    const halves = fresh('halves.xlsx');
    await submit(whole, many);
    await submit(halves, many.slice(0, 15));
    for (const killAfter of [150, 300, 450]) {
      await qagidaProcess(['submit', halves, '-'], { input: JSON.stringify(many), killAfter });
    }
    await submit(halves, many);
    expect(readFileSync(halves).equals(readFileSync(whole))).toBe(true);
  });

  test('an edit keeps the earlier answers in the journal, and repeating both changes nothing', async () => {
    const workbook = fresh('edit.xlsx');
    const both = [
      application('R-1', { name: 'Бұрынғы атауы' }),
      { ...application('R-1', { name: 'Жаңа атауы' }), at: '2026-03-19T10:00:00+05:00' },
    ];
    await submit(workbook, both);
    expect(registrationRow(workbook, 'R-1').get('name')).toBe('Жаңа атауы');
    const journal = readWorkbook(readFileSync(workbook), { sheets: ['journal'] }).sheets[0];
    expect(JSON.stringify(journal?.rows)).toContain('Бұрынғы атауы');
    const before = readFileSync(workbook);
    await submit(workbook, both);
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });
});

describe('what cannot run says so in one line and exits with 2', () => {
  test.each([
    ['a workbook that is not there', ['submit', 'nowhere.xlsx', '-'], /nowhere\.xlsx cannot be read/],
    ['responses that are not there', ['submit', empty, 'nowhere.json'], /nowhere\.json: there is no such file/],
    ['Google Sheets without a key', ['submit', 'sheets:abc', '-'], /GOOGLE_APPLICATION_CREDENTIALS names no key file/],
  ])('%s', async (_name, args, sentence) => {
    const { code, stdout, stderr } = await qagida(args, { input: '[]' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  });

  test('responses that are no JSON list', async () => {
    const { code, stderr } = await qagida(['submit', empty, '-'], { input: '{"id":1}' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/not a JSON list of responses/);
  });

  test('a workbook somebody has open', async () => {
    const workbook = fresh('open.xlsx');
    writeFileSync(at('.~lock.open.xlsx#'), ',someone,host,01.01.2026;');
    const { code, stderr } = await qagida(['submit', workbook, '-'], { input: JSON.stringify([application('R-1')]) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/open\.xlsx.*open/);
  });
});
