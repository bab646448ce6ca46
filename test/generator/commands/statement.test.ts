/** `qagida statement`: the account of one BIN as text, as JSON and on paper, from the workbook staff keep. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { bin, feeFund, settled, stranger } from '../../reports/feeFund.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { info, inkOf, picture, words } from '../../witness/poppler.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasPoppler } from '../../witness/witnesses.ts';

const folder = scratch();
const workbook = join(folder, 'registers.xlsx');
const on = ['--on', '2026-07-31'];

interface Statement {
  readonly name: string;
  readonly quarters: readonly {
    readonly quarter: string;
    readonly accrued: number | null;
    readonly balance: number | null;
  }[];
  readonly totals: Readonly<Record<string, number | null>>;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

beforeAll(() => writeFileSync(workbook, createRegisterWorkbook(feeFund('2026-07-31'), settled)));

test('text: a line a quarter and a payment, in the language asked', async () => {
  const { code, stdout } = await qagida(['statement', workbook, '--bin', bin, ...on, '--lang', 'en']);
  expect(code).toBe(0);
  const line = (start: string) =>
    stdout
      .split('\n')
      .find((one) => one.startsWith(start))
      ?.replace(/\s+/g, ' ');
  expect(line('Q4 2025')).toBe('Q4 2025 Q-1 1,000,000.00 1% 10,000.00 25.01.2026 26.01.2026 4,001.50 5,998.50 186');
  expect(line('Q2 2026')).toBe('Q2 2026 — — 1.5% — 25.07.2026 27.07.2026 0.00 —');
  expect(line('20.04.2026')).toBe('20.04.2026 M-2 10,000.00 Q1 2026 Q1 2026: 10,000.00');
  const { stdout: kazakh } = await qagida(['statement', workbook, '--bin', bin, ...on, '--lang', 'kk']);
  expect(kazakh).toContain('Мүшелік жарналар бойынша үзінді көшірме');
});

test('JSON: the figures of the register, and no file unless asked', async () => {
  const { name, quarters, totals, files } = await qagidaJson<Statement>(['statement', workbook, '--bin', bin, ...on]);
  expect(name).toBe('«Үлгі» ЖШС');
  expect(quarters.map(({ quarter, accrued, balance }) => [quarter, accrued, balance])).toEqual([
    ['2025-Q4', 10_000, 5_998.5],
    ['2026-Q1', 30_000, 20_000],
    ['2026-Q2', null, null],
  ]);
  expect([totals.arrears, files]).toEqual([25_998.5, []]);
});

test('a quarter that has ended since the workbook was written is in it; the workbook stays as it is', async () => {
  const before = readFileSync(workbook);
  const { quarters } = await qagidaJson<Statement>(['statement', workbook, '--bin', bin, '--on', '2026-10-01']);
  expect(quarters.map(({ quarter }) => quarter)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']);
  expect(readFileSync(workbook).equals(before)).toBe(true);
});

test.each([
  [
    'an unknown BIN',
    ['--bin', stranger],
    /^qagida: --bin 240140000009: no participant, fee or payment in .* has this BIN; check it\.$/,
  ],
  ['a BIN cut short', ['--bin', '2401'], /^qagida: --bin 2401: no participant, fee or payment/],
  ['no BIN', [], /^qagida: .*--bin/],
])('%s: one sentence, exit 2', async (_, args, sentence) => {
  const { code, stdout, stderr } = await qagida(['statement', workbook, ...args, ...on]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
});

describe('on paper', () => {
  const out = join(folder, 'out');
  const path = join(out, `statement-${bin}.pdf`);
  let pdf: Uint8Array = new Uint8Array();

  beforeAll(async () => {
    const { files } = await qagidaJson<Statement>(['statement', workbook, '--bin', bin, ...on, '--out', out]);
    expect(files).toEqual([{ path, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    pdf = readFileSync(path);
  });

  test.runIf(hasPoppler)('Kazakh first, then Russian, with the same figures and the clauses', () => {
    const text = words(pdf);
    const [kazakh, russian] = [text.indexOf('Қатысушы «Үлгі» ЖШС'), text.indexOf('Участник «Үлгі» ЖШС')];
    expect(kazakh).toBeGreaterThan(0);
    expect(russian).toBeGreaterThan(kazakh);
    for (const said of ['«Үлгі» ЖШС', bin, '21-тармақ', 'пункт 21', 'пункт 39', '703/НҚ']) expect(text).toContain(said);
    const row = /1 000 000,00 1 % 10 000,00 25\.01\.2026 26\.01\.2026 4 001,50 5 998,50 186/g;
    expect(text.replace(/\u00a0/g, ' ').match(row)).toHaveLength(2);
    expect(text).not.toContain('Төлеуші');
  });

  test.runIf(hasPoppler)('tagged, numbered, no page empty', () => {
    const about = info(pdf);
    expect(about.Tagged).toBe('yes');
    expect(about.Title).toContain(bin);
    const pages = Number(about.Pages);
    for (let page = 1; page <= pages; page += 1) {
      expect(words(pdf, page)).toContain(`${page} / ${pages}`);
      expect(inkOf(picture(pdf, page, 50).pixels)).toBeGreaterThan(500);
    }
  });

  test('made again it has the same bytes', async () => {
    const again = join(folder, 'again');
    expect((await qagida(['statement', workbook, '--bin', bin, ...on, '--out', again])).code).toBe(0);
    expect(existsSync(join(again, `statement-${bin}.pdf`))).toBe(true);
    expect(readFileSync(join(again, `statement-${bin}.pdf`)).equals(readFileSync(path))).toBe(true);
  });
});
