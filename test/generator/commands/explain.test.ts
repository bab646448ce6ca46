/** `qagida explain`: every figure of a report's workbook opened down to its rows, whoever saved the workbook last. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { explain, openReport, rowsBeside } from '../../../generator/reports/explain.ts';
import { makeReport } from '../../../generator/reports/madeReport.ts';
import { reportFiles } from '../../../generator/reports/reportFiles.ts';
import { contributions } from '../../../reports/accounts.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { convert } from '../../witness/libreOffice.ts';
import { run } from '../../witness/run.ts';
import { scratch } from '../../witness/scratch.ts';
import { hasLibreOffice, hasOpenpyxl, python } from '../../witness/witnesses.ts';
import { made as exampleMade, fund } from '../reports/example.ts';

const folder = scratch();
const file = join(folder, 'report-2026-Q1.xlsx');
const registers = join(folder, 'registers.xlsx');
const made = exampleMade();

interface Explained {
  readonly key: string;
  readonly cell: string;
  readonly value: number | null;
  readonly sum: number | null;
  readonly addsUp: boolean;
  readonly changed: boolean;
  readonly shown: unknown;
  readonly clause: string;
  readonly label: Readonly<Record<string, string>>;
  readonly parts: readonly { readonly cell: string; readonly role: string; readonly value: number | null }[];
  readonly rows: readonly {
    readonly register: string;
    readonly id: string;
    readonly name: string;
    readonly quarter: string;
    readonly value: number;
  }[];
}

beforeAll(async () => {
  for await (const { name, bytes } of reportFiles(made, { languages: [] })) writeFileSync(join(folder, name), bytes);
  writeFileSync(registers, createRegisterWorkbook(fund.registers, fund.settled));
});

const explained = (cell: string, of = file, ...more: string[]) => qagidaJson<Explained>(['explain', of, cell, ...more]);

test('an amount: the reports behind it, by name and quarter, and their sum', async () => {
  const it = await explained('5 Көрсеткіштер!D8');
  expect([it.key, it.label.en, it.clause, it.changed, it.addsUp]).toEqual([
    'amounts/incomeQuarter/now',
    'Income for the quarter',
    'R-39',
    false,
    true,
  ]);
  expect(it.rows.length).toBeGreaterThan(40);
  expect(new Set(it.rows.map(({ register, quarter }) => `${register} ${quarter}`))).toEqual(
    new Set(['quarterlyReports 2026-Q1']),
  );
  expect(it.rows.filter(({ name }) => name === '')).toEqual([]);
  expect(it.sum).toBe(it.value);
  expect(it.shown).toBe(it.value);
});

test('a total: the figures it is made of with their cells, and the rows', async () => {
  const it = await explained("'2 Қатысушылар'!$D$19");
  expect(it.key).toBe('movement/closing/now');
  expect(it.parts.map(({ role, cell }) => [role, cell])).toEqual([
    ['plus', '2 Қатысушылар!D7'],
    ['plus', '2 Қатысушылар!D8'],
    ['minus', '2 Қатысушылар!D9'],
    ['minus', '2 Қатысушылар!D11'],
  ]);
  expect(it.rows).toHaveLength(it.value ?? -1);
});

test('a change: two figures and no rows; a headline of the cover is the figure it shows', async () => {
  const change = await explained('5 көрсеткіштер!f8');
  expect([change.key, change.parts.map(({ role, cell }) => `${role} ${cell}`), change.rows, change.sum]).toEqual([
    'amounts/incomeQuarter/previousChange',
    ['dividend 5 Көрсеткіштер!D8', 'divisor 5 Көрсеткіштер!E8'],
    [],
    null,
  ]);
  const read = await openReport(file);
  const onCover = read.figures.filter(({ cell }) => cell.startsWith('Мұқаба!'));
  expect(onCover.length).toBeGreaterThan(3);
  expect((await explained(onCover[0]?.cell ?? '')).key).toBe('movement/closing/now');
});

test('every figure of the workbook opens to the rows of the data', async () => {
  const read = await openReport(file);
  const rows = await rowsBeside(file, read.receipt);
  const accounts = new Map(made.accounts.map((one) => [one.key, one]));
  // A cell of a column that does not apply to its row is no figure.
  const figures = read.figures.filter(({ key }) => rows.figures.has(key));
  expect(new Set(figures.map(({ key }) => key))).toEqual(new Set(accounts.keys()));
  for (const { key, cell } of figures) {
    const it = explain(file, read, cell, rows);
    const account = accounts.get(key);
    const ids = (list: readonly { id: string; value: number }[]) =>
      list.map(({ id, value }) => `${id} ${value}`).sort();
    expect([cell, ids(it.rows)]).toEqual([
      cell,
      ids(account && account.figure.unit !== 'percent' ? contributions(account) : []),
    ]);
    expect([cell, it.addsUp, it.isChanged]).toEqual([cell, true, false]);
  }
});

describe('text', () => {
  test('label, period, formula, clause, rows and sum, in the language asked', async () => {
    const { code, stdout, stderr } = await qagida(['explain', file, '2 Қатысушылар!D8', '--lang', 'ru']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trim().split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '2 Қатысушылар!D8: Зарегистрировано в квартале',
      'Движение участников',
      'Период: I квартал 2026 года',
      'Как получено: число строк, перечисленных ниже',
      'Основание: пункт 18 (R-18)',
      expect.stringMatching(/^Значение: \d+$/),
    ]);
    expect(lines.at(-1)).toMatch(/^Итого: (\d+) \(\1 строк\)$/);
    expect(lines.slice(7, -2).every((line) => /^participants {2}\S+ +1 {2}\S/.test(line))).toBe(true);
  });

  test('a figure withheld in the report is opened for the Fund', async () => {
    const read = await openReport(file);
    const withheld = read.figures.find(({ shown }) => shown === '*');
    const { stdout } = await qagida(['explain', file, withheld?.cell ?? '', '--lang', 'en']);
    expect(stdout).toContain('Value: not shown in the report (item 35)');
    expect(stdout).toMatch(/Total: [\d,.]+ \(\d+ rows\)/);
  });
});

describe('saved again', () => {
  const cells = ['5 Көрсеткіштер!D8', '5 Көрсеткіштер!F8', '2 Қатысушылар!D19', '6 Экспорт!D7', 'Мұқаба!E15'];
  const saved = (name: string): string => {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(
      join(own, 'report-2026-Q1.internal.xlsx'),
      readFileSync(join(folder, 'report-2026-Q1.internal.xlsx')),
    );
    return join(own, 'қайта сақталған.xlsx');
  };
  const same = async (again: string) => {
    const read = await openReport(again);
    const rows = await rowsBeside(again, read.receipt);
    const before = await openReport(file);
    const old = new Map(before.figures.map(({ cell, shown }) => [cell, shown]));
    const figures = read.figures.filter(({ key }) => rows.figures.has(key));
    expect(figures.length).toBeGreaterThan(400);
    for (const { cell, shown } of figures) {
      const was = old.get(cell);
      const isSame =
        typeof was === 'number' ? Math.abs(Number(shown) - was) <= 1e-9 * Math.max(1, Math.abs(was)) : shown === was;
      expect([cell, shown, isSame]).toEqual([cell, shown, true]);
      expect([cell, explain(again, read, cell, rows).isChanged]).toEqual([cell, false]);
    }
    for (const cell of cells) expect((await explained(cell, again)).key).toBe((await explained(cell)).key);
  };

  test.runIf(hasLibreOffice)('by LibreOffice', async () => {
    const again = saved('libreoffice');
    writeFileSync(again, await convert(readFileSync(file), 'xlsx'));
    writeFileSync(
      join(again, '../report-2026-Q1.internal.xlsx'),
      await convert(readFileSync(join(folder, 'report-2026-Q1.internal.xlsx')), 'xlsx'),
    );
    await same(again);
  });

  test.runIf(hasOpenpyxl)('by openpyxl, which keeps formulas and no results', async () => {
    const again = saved('openpyxl');
    for (const [from, to] of [
      [file, again],
      [join(folder, 'report-2026-Q1.internal.xlsx'), join(again, '../report-2026-Q1.internal.xlsx')],
    ] as const)
      run(python, ['-c', 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])', from, to]);
    await same(again);
  });

  test.runIf(hasOpenpyxl)('with rows and columns put in, a sheet renamed, a figure typed over', async () => {
    const again = saved('edited');
    const script = [
      'import sys, openpyxl',
      'b = openpyxl.load_workbook(sys.argv[1])',
      's = b["5 Көрсеткіштер"]',
      's.title = "Біздің парақ"',
      's.insert_rows(4, 2)',
      's.insert_cols(4)',
      's["E10"] = 12345',
      'b.save(sys.argv[2])',
    ].join('\n');
    run(python, ['-c', script, file, again]);
    const it = await explained('Біздің парақ!E10', again);
    expect([it.key, it.changed, it.shown]).toEqual(['amounts/incomeQuarter/now', true, 12345]);
    const { stderr } = await qagida(['explain', again, 'Біздің парақ!E10']);
    expect(stderr).toBe('the cell now shows "12345": it was changed after the report was made\n');
  });
});

describe('the rows of today', () => {
  test('from the registers themselves, where the file of the rows is lost', async () => {
    const alone = join(folder, 'alone');
    mkdirSync(alone);
    const lost = join(alone, 'report.xlsx');
    writeFileSync(lost, readFileSync(file));
    const it = await explained('5 Көрсеткіштер!D8', lost, '--source', registers);
    expect([it.sum, it.rows]).toEqual([
      (await explained('5 Көрсеткіштер!D8')).sum,
      (await explained('5 Көрсеткіштер!D8')).rows,
    ]);
    const { code, stderr } = await qagida(['explain', lost, '5 Көрсеткіштер!D8']);
    expect([code, stderr]).toEqual([
      2,
      `qagida: ${lost}: the rows behind it stand in report.internal.xlsx, which is not there; put that file of the same run beside it, or give the registers with --source.\n`,
    ]);
  });

  test('rows of another run are not taken for its own', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'report-2026-Q1.xlsx'), readFileSync(file));
    for await (const { name, bytes } of reportFiles(makeReport(fund.registers, fund.settled, '2025-Q4', fund.on), {
      languages: [],
    }))
      if (name.includes('internal')) writeFileSync(join(other, 'report-2026-Q1.internal.xlsx'), bytes);
    const { code, stderr } = await qagida(['explain', join(other, 'report-2026-Q1.xlsx'), '5 Көрсеткіштер!D8']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('which is of another report; put that file of the same run beside it'),
    ]);
  });
});

test.each<[what: string, file: () => string, cell: string, sentence: RegExp]>([
  ['words', () => file, '5 Көрсеткіштер!A8', /^qagida: 5 Көрсеткіштер!A8 holds no figure of the report/],
  ['a cell beyond the sheet', () => file, '5 Көрсеткіштер!ZZ999', /^qagida: 5 Көрсеткіштер!ZZ999 holds no figure/],
  ['the sheet of the method', () => file, 'Әдіс!A5', /holds no figure of the report/],
  ['a hidden key', () => file, '5 Көрсеткіштер!K8', /holds no figure of the report/],
  [
    'a sheet that is not there',
    () => file,
    'Парақ!D6',
    /^qagida: \S+ has no sheet "Парақ" \(it has Мұқаба, Диаграммалар, 1 Орындылық, /,
  ],
  ['no sheet', () => file, 'D6', /^qagida: D6: give a sheet and a cell, such as '/],
  ['no cell', () => file, '5 Көрсеткіштер!Income', /give a sheet and a cell/],
  ['a range', () => file, '5 Көрсеткіштер!D8:D11', /give a sheet and a cell/],
  ['the registers', () => registers, 'participants!C3', /^qagida: \S+ is a workbook, but no quarterly report of ours/],
  [
    'the file of the rows',
    () => join(folder, 'report-2026-Q1.internal.xlsx'),
    'Көрсеткіштер!B3',
    /no quarterly report of ours/,
  ],
  ['no workbook', () => join(import.meta.dirname, 'explain.test.ts'), 'a!A1', /^qagida: \S+explain\.test\.ts: /],
  ['no file', () => join(folder, 'none.xlsx'), 'a!A1', /^qagida: \S+none\.xlsx cannot be read/],
])('%s: one sentence, exit 2', async (_, of, cell, sentence) => {
  const { code, stdout, stderr } = await qagida(['explain', of(), cell]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
});
