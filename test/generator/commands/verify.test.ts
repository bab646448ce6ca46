/** `qagida verify`: a file as it was made, a file typed over, and registers that say something else since. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { patchWorkbook } from '../../../generator/workbook/port.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';

const fund = inventFund({ ...sampleDefaults, participants: 14, lastQuarter: '2026-Q1' });
const folder = scratch();
const source = join(folder, 'registers.xlsx');
const changed = join(folder, 'changed.xlsx');
const out = join(folder, 'out');
const report = (end: string) => join(out, `report-2026-Q1.${end}`);
const certified = fund.registers.cases('participants').find(({ cells }) => cells.certificateNumber !== undefined);
const number = String(certified?.cells.certificateNumber);
const certificate = join(out, `${number}.pdf`);
const wrong = fund.registers
  .cases('quarterlyReports')
  .find(({ cells }) => cells.quarter === '2026-Q1' && cells.status === 'accepted' && Number(cells.incomeDomestic) > 0);

interface Part {
  readonly answer: string;
  readonly why?: { readonly en: string };
  readonly differences: readonly { readonly where: string; readonly before: unknown; readonly after: unknown }[];
}
interface Verified {
  readonly same: boolean;
  readonly file: Part;
  readonly registers?: Part;
}
const verify = (file: string, ...more: string[]) => qagidaJson<Verified>(['verify', file, ...more]);
/** The same file with some of its bytes replaced, under another name. */
const edited = (file: string, name: string, edit: (text: string) => string): string => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(edit(readFileSync(file).toString('latin1')), 'latin1'));
  return path;
};

beforeAll(async () => {
  writeFileSync(source, createRegisterWorkbook(fund.registers, fund.settled));
  const certificates = await qagida(['certificates', source, '--out', out, '--only', number]);
  const made = await qagida(['report', source, '--quarter', '2026-Q1', '--on', fund.on, '--out', out]);
  expect([certificates.code, made.code, readdirSync(out)]).toEqual([0, 0, expect.arrayContaining([`${number}.pdf`])]);
  fund.registers.put('participants', certified?.id ?? '', { name: 'Басқа атау ЖШС' });
  const incomeDomestic = Number(wrong?.cells.incomeDomestic) + 1000;
  fund.registers.put('quarterlyReports', wrong?.id ?? '', { incomeDomestic });
  writeFileSync(changed, createRegisterWorkbook(fund.registers, fund.settled));
});

describe('a certificate', () => {
  test('as it was made, and the registers say the same', async () => {
    const it = await verify(certificate, '--source', source);
    expect([it.same, it.file, it.registers]).toEqual([
      true,
      { answer: 'same', differences: [] },
      { answer: 'same', differences: [] },
    ]);
  });
  test('printed with --fast it is as it was made too', async () => {
    const fast = join(folder, 'fast');
    await qagida(['certificates', source, '--out', fast, '--fast']);
    for (const name of readdirSync(fast)
      .filter((one) => one.endsWith('.pdf'))
      .slice(0, 2))
      expect([name, (await verify(join(fast, name))).file.answer]).toEqual([name, 'same']);
  });
  test('the register changed its name since', async () => {
    const it = await verify(certificate, '--source', changed);
    expect([it.same, it.file.answer, it.registers]).toEqual([
      false,
      'same',
      {
        answer: 'differs',
        differences: [
          expect.objectContaining({ where: 'name', before: certified?.cells.name, after: 'Басқа атау ЖШС' }),
        ],
      },
    ]);
  });
  test('a byte of its pages changed', async () => {
    const file = edited(certificate, 'page.pdf', (text) => text.replace(/(stream\n[\s\S]{200})./, '$1~'));
    expect((await verify(file, '--source', source)).file).toMatchObject({ answer: 'differs', why: { en: /pages/ } });
  });
  test('facts of its receipt typed over: the digest tells', async () => {
    const hex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
    const year = hex('"validTo":"20');
    const file = edited(certificate, 'facts.pdf', (text) =>
      text.replace(new RegExp(`${year}.{8}`), `${year}${hex('99')}`),
    );
    expect((await verify(file)).file).toMatchObject({ answer: 'differs', why: { en: /digest/ } });
  });
  test('printed by another browser: not known, and both are named', async () => {
    const file = edited(certificate, 'browser.pdf', (text) =>
      text.replace(/Skia\/PDF m\d+/, (was) => was.replace(/\d/g, '1')),
    );
    const it = await verify(file);
    expect([it.same, it.file.answer, it.file.why?.en]).toEqual([
      false,
      'notKnown',
      expect.stringContaining('Skia/PDF m1'),
    ]);
  });
  test('a number the registers do not know', async () => {
    const empty = join(folder, 'empty.xlsx');
    await qagida(['new', empty]);
    const it = await verify(certificate, '--source', empty);
    expect(it.registers).toMatchObject({ answer: 'differs', why: { en: expect.stringContaining('no certificate') } });
  });
});

describe('a report', () => {
  test.each(['xlsx', 'kk.pdf', 'ru.pdf', 'en.pdf'])(
    '%s as it was made, and the registers say the same',
    async (end) => {
      const it = await verify(report(end), '--source', source);
      expect([it.same, it.file.answer, it.registers?.answer]).toEqual([true, 'same', 'same']);
    },
  );
  test('against changed registers: the row, its field and the figures it changed', async () => {
    for (const end of ['xlsx', 'en.pdf']) {
      const it = await verify(report(end), '--source', changed);
      const where = it.registers?.differences.map((one) => one.where) ?? [];
      expect([it.same, it.registers?.answer]).toEqual([false, 'differs']);
      expect(where).toContain('amounts/incomeDomestic/now');
      expect(where).toContain(`quarterlyReports ${wrong?.id} incomeDomestic`);
      expect(it.file.answer).toBe(end === 'xlsx' ? 'same' : 'notKnown');
    }
  });
  test('without its rows and without registers nothing is known; with registers everything is', async () => {
    const own = join(folder, 'alone');
    mkdirSync(own);
    const alone = join(own, 'report.xlsx');
    writeFileSync(alone, readFileSync(report('xlsx')));
    expect((await verify(alone)).file).toMatchObject({ answer: 'notKnown', why: { en: /beside/ } });
    expect((await verify(alone, '--source', source)).same).toBe(true);
    const it = await verify(alone, '--source', changed);
    expect(it.registers?.differences.map(({ where }) => where)).toContain('5 Көрсеткіштер!D9');
  });
  test('a figure typed over is named by its cell', async () => {
    const typed = join(out, 'typed.xlsx');
    const cells = [{ row: 7, column: 4, value: 777 }];
    writeFileSync(typed, patchWorkbook(readFileSync(report('xlsx')), { changes: [{ sheet: '2 Қатысушылар', cells }] }));
    for (const more of [[], ['--source', source]]) {
      const it = await verify(typed, ...more);
      expect([it.same, it.file.answer]).toEqual([false, 'differs']);
      expect(it.file.differences[0]).toMatchObject({ where: '2 Қатысушылар!D7', after: 777 });
    }
  });
  test('a corrected report is verified as what it is', async () => {
    await qagida(['report', changed, '--quarter', '2026-Q1', '--on', fund.on, '--out', out]);
    for (const end of ['2.xlsx', '2.ru.pdf']) expect((await verify(report(end), '--source', changed)).same).toBe(true);
  });
});

test('said to people in their language; --fail ends with 1 unless all is the same', async () => {
  const same = await qagida(['verify', certificate, '--source', source, '--lang', 'ru', '--fail']);
  expect([same.code, same.stdout.split('\n').slice(1, 3)]).toEqual([
    0,
    ['Файл: как был составлен', 'Реестры: говорят то же самое'],
  ]);
  const differs = await qagida(['verify', certificate, '--source', changed, '--lang', 'kk', '--fail']);
  expect([differs.code, differs.stdout.split('\n').slice(2, 4)]).toEqual([
    1,
    ['Тізілімдер: енді басқаны көрсетеді', `  name  Атауы: ${certified?.cells.name} → Басқа атау ЖШС`],
  ]);
});

test.each<[what: string, file: () => string, sentence: RegExp]>([
  [
    'a PDF of another program',
    () => edited(certificate, 'bare.pdf', (text) => text.replace('/Qagida', '/Nothing')),
    /carries no receipt/,
  ],
  ['a workbook that is no report', () => source, /no quarterly report of ours/],
  ['neither', () => join(import.meta.dirname, 'verify.test.ts'), /^qagida: \S+verify\.test\.ts/],
  ['no file', () => join(folder, 'none.pdf'), /cannot be read/],
])('%s: one sentence, exit 2', async (_, file, sentence) => {
  const { code, stdout, stderr } = await qagida(['verify', file()]);
  expect([code, stdout, stderr.trim().split('\n')]).toEqual([2, '', [expect.stringMatching(sentence)]]);
});
