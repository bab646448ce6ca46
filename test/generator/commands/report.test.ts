/** `qagida report` made again: a correction comes beside the earlier report with its differences, never instead of it. */

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { readWorkbook } from '../../../generator/workbook/port.ts';
import { qagida, qagidaJson, qagidaProcess, type Ran } from '../../witness/command.ts';
import { scratch } from '../../witness/scratch.ts';

const fund = inventFund({ ...sampleDefaults, participants: 14, lastQuarter: '2026-Q1' });
const folder = scratch();
const source = join(folder, 'registers.xlsx');
const corrected = join(folder, 'corrected.xlsx');
const out = join(folder, 'out');
const common = ['--quarter', '2026-Q1', '--on', fund.on];

interface Made {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly differences: {
    readonly figures: readonly { readonly key: string; readonly before: unknown; readonly after: unknown }[];
    readonly rows: readonly {
      readonly register: string;
      readonly id: string;
      readonly what: string;
      readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
    }[];
  } | null;
}
const make = (from: string, ...more: string[]) => qagidaJson<Made>(['report', from, '--out', out, ...common, ...more]);
const namesOf = ({ files }: Made) => files.map(({ path }) => path.slice(out.length + 1));
const five = (name: string) => ['internal.xlsx', 'xlsx', 'kk.pdf', 'ru.pdf', 'en.pdf'].map((end) => `${name}.${end}`);

/** A report that counts, with a foreign income. */
const wrong = fund.registers
  .cases('quarterlyReports')
  .find(({ cells }) => cells.quarter === '2026-Q1' && cells.status === 'accepted' && Number(cells.incomeDomestic) > 0);
const id = wrong?.id ?? '';
const was = Number(wrong?.cells.incomeDomestic);

let first: Made;
beforeAll(async () => {
  writeFileSync(source, createRegisterWorkbook(fund.registers, fund.settled));
  first = await make(source);
  fund.registers.put('quarterlyReports', id, { incomeDomestic: was + 1000 });
  writeFileSync(corrected, createRegisterWorkbook(fund.registers, fund.settled));
  fund.registers.put('quarterlyReports', id, { incomeDomestic: was });
});

test('made twice of the same registers: the same files, byte for byte, and no differences', async () => {
  expect([namesOf(first), first.differences]).toEqual([five('report-2026-Q1'), null]);
  expect(await make(source)).toEqual(first);
});

describe('after a correction', () => {
  let second: Made;
  beforeAll(async () => {
    second = await make(corrected);
  });

  test('it stands beside the first, which is untouched', () => {
    expect(namesOf(second)).toEqual(['report-2026-Q1.2.differences.xlsx', ...five('report-2026-Q1.2')]);
    expect(readdirSync(out).sort()).toEqual([...namesOf(first), ...namesOf(second)].sort());
  });
  test('the row and its field are named, and the figures it changed', () => {
    expect(second.differences?.rows).toEqual([
      {
        ...second.differences?.rows[0],
        register: 'quarterlyReports',
        id,
        what: 'changed',
        fields: [{ field: 'incomeDomestic', before: was, after: was + 1000 }],
      },
    ]);
    const { figures = [] } = second.differences ?? {};
    expect(new Set(figures.map(({ key }) => key.split('/')[1]))).toEqual(new Set(['incomeDomestic']));
    const now = figures.find(({ key }) => key === 'amounts/incomeDomestic/now');
    expect(Number(now?.after) - Number(now?.before)).toBeCloseTo(1000, 6);
  });
  test('the workbook of differences says the same, for the Fund alone', () => {
    const { sheets } = readWorkbook(readFileSync(join(out, 'report-2026-Q1.2.differences.xlsx')));
    const lines = sheets.map(({ rows }) => rows.map((row) => row.map((cell) => String(cell ?? '')).join(' | ')));
    expect(sheets.map(({ name }) => name)).toEqual(['Көрсеткіштер', 'Тізілім жолдары']);
    expect(lines[0]?.[1]).toContain('For use within the Fund');
    expect(lines[1]?.filter((line) => line.includes(id))).toEqual([expect.stringContaining(`${was} | ${was + 1000}`)]);
  });
  test('its first page says what it replaces', () => {
    const { sheets } = readWorkbook(readFileSync(join(out, 'report-2026-Q1.2.xlsx')));
    const cover = (sheets[0]?.rows ?? []).map((row) => String(row[0] ?? ''));
    const figures = second.differences?.figures.length;
    expect(cover.some((line) => line.startsWith('Исправленный отчёт: вместо составленного'))).toBe(true);
    expect(cover.some((line) => line.endsWith(`figures that changed: ${figures}.`))).toBe(true);
  });
  test('made once more it keeps its number and its bytes', async () => {
    const again = await make(corrected);
    expect([again.files, again.differences]).toEqual([second.files.slice(1), null]);
  });
  test('corrected back it is a third report, compared with the second', async () => {
    const third = await make(source);
    expect(namesOf(third)[0]).toBe('report-2026-Q1.3.differences.xlsx');
    expect(third.differences?.rows[0]?.fields).toEqual([{ field: 'incomeDomestic', before: was + 1000, after: was }]);
  });
  test('people are told on standard error; --against names another report to compare with', async () => {
    const other = join(folder, 'other');
    const against = join(out, 'report-2026-Q1.xlsx');
    const { code, stderr, stdout } = await qagida([
      'report',
      corrected,
      '--out',
      other,
      ...common,
      '--against',
      against,
    ]);
    const { figures } = second.differences ?? { figures: [] };
    expect([code, stderr]).toEqual([
      0,
      `It differs from the earlier report: figures ${figures.length}, rows of the registers 1. The earlier report stays.\n`,
    ]);
    expect(stdout.split('\n')[0]).toBe(join(other, 'report-2026-Q1.differences.xlsx'));
  });
  test('without the rows of the last report nothing is made, for it could not be compared', async () => {
    const own = join(folder, 'lost');
    mkdirSync(own);
    for (const { path } of first.files) copyFileSync(path, join(own, basename(path)));
    rmSync(join(own, 'report-2026-Q1.internal.xlsx'));
    const before = readdirSync(own);
    const { code, stderr } = await qagida(['report', corrected, '--out', own, ...common]);
    expect([code, readdirSync(own)]).toEqual([2, before]);
    expect(stderr).toMatch(
      /^qagida: \S+ holds report-2026-Q1\.xlsx, but .* a report once made is not written over\.\n$/,
    );
  });
  test('a report on another quarter is nothing to compare with', async () => {
    const { code, stderr } = await qagida([
      ...['report', corrected, '--out', join(folder, 'x'), '--on', fund.on, '--quarter', '2025-Q4'],
      ...['--against', join(out, 'report-2026-Q1.xlsx')],
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is the report on 2026-Q1; give one on 2025-Q4.')]);
  });
});

test('an amount that stands as text is named with its cell by whatever is made without it', async () => {
  const asText = join(folder, 'text.xlsx');
  fund.registers.put('quarterlyReports', id, { incomeDomestic: '1 234 567,89' });
  writeFileSync(asText, createRegisterWorkbook(fund.registers, fund.settled));
  fund.registers.put('quarterlyReports', id, { incomeDomestic: was });
  const sentence =
    /^quarterlyReports![A-Z]+\d+: "1 234 567,89" does not fit, expected: Amount, tenge \(1 234 567,89\), as a number, not as text; it is not counted\.\n$/;
  const args = ['--out', join(folder, 'text'), '--on', fund.on];
  const report = await qagida(['report', asText, '--quarter', '2026-Q1', ...args, '--json']);
  const fees = await qagida(['fees', asText, ...args]);
  for (const { code, stderr } of [report, fees]) expect([code, stderr]).toEqual([0, expect.stringMatching(sentence)]);
  const { problems } = JSON.parse(report.stdout) as { problems: readonly { readonly sheet: string }[] };
  expect(problems.map(({ sheet }) => sheet)).toEqual(['quarterlyReports']);
});

test('killed at any moment the folder holds only whole files, and the next run leaves nothing else', async () => {
  const own = join(folder, 'killed');
  mkdirSync(own);
  const args = ['report', source, '--out', own, ...common];
  const whole = new Map(first.files.map(({ path }) => [path.slice(out.length + 1), readFileSync(path)] as const));
  const runs: Ran[] = [];
  for (const killAfter of [900, 1500, 2100, 2700]) {
    runs.push(await qagidaProcess(args, { killAfter }));
    for (const name of readdirSync(own).filter((one) => !one.startsWith('.')))
      expect([name, whole.get(name)?.equals(readFileSync(join(own, name)))]).toEqual([name, true]);
  }
  expect(runs.some(({ code }) => code === null)).toBe(true);
  writeFileSync(join(own, '.qagida-999999999-00.tmp'), 'half');
  await qagida(args);
  expect(readdirSync(own).sort()).toEqual(Array.from(whole.keys()).sort());
});
