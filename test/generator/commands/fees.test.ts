/** `qagida fees`: the fees and arrears of all participants, for the Fund alone, equal to the statements of each. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRegisterWorkbook } from '../../../generator/registers/create.ts';
import { feeStatement } from '../../../reports/feeStatement/feeStatement.ts';
import { feesReport } from '../../../reports/fees/feesReport.ts';
import { View } from '../../../rules/registers/view.ts';
import { tableOf, valueIn } from '../../reports/figures.ts';
import { qagida, qagidaJson } from '../../witness/command.ts';
import { words } from '../../witness/poppler.ts';
import { hasPoppler } from '../../witness/witnesses.ts';
import { fund } from '../reports/example.ts';

const folder = mkdtempSync(join(tmpdir(), 'qagida-fees-'));
const registers = join(folder, 'registers.xlsx');
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

const report = feesReport(fund.registers, fund.settled, fund.on);
const view = new View(fund.registers, fund.settled, { on: fund.on, at: `${fund.on}T00:00:00Z` });
const bins = Array.from(new Set(fund.registers.cases('fees').map(({ cells }) => String(cells.bin))));
const statements = bins.map((bin) => feeStatement(view, bin, fund.on));
const sum = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 100), 0) / 100;

describe('the report', () => {
  test('totals are those of the statements added up', () => {
    const quarters = statements.flatMap((one) => one.quarters).filter(({ accrued }) => accrued !== null);
    expect(report.totals.accrued).toBe(sum(quarters.map(({ accrued }) => accrued)));
    expect(report.totals.paid).toBe(sum(quarters.map(({ paid }) => paid)));
    expect(report.totals.arrears).toBe(sum(statements.map(({ totals }) => totals.arrears)));
    expect(report.totals.inArrears).toBe(statements.filter(({ totals }) => (totals.arrears ?? 0) > 0).length);
    expect(report.totals.inArrears).toBeGreaterThan(2);
  });

  test('every participant in arrears is there with its debt, the largest first', () => {
    const rows = tableOf(report, 'debtors').rows.filter(({ id }) => id !== 'total');
    const amounts = rows.map(({ id }) => Number(valueIn(report, 'debtors', id, 'amount')));
    expect(amounts).toEqual(amounts.slice().sort((a, b) => b - a));
    for (const { bin, totals } of statements.filter((one) => (one.totals.arrears ?? 0) > 0))
      expect([bin, valueIn(report, 'debtors', `bin${bin}`, 'amount')]).toEqual([bin, totals.arrears]);
    expect(valueIn(report, 'arrears', 'total', 'amount')).toBe(report.totals.arrears);
  });
});

describe('the command', () => {
  beforeAll(() => writeFileSync(registers, createRegisterWorkbook(fund.registers, fund.settled)));

  test('files whole and named, totals in JSON, the same bytes again', async () => {
    const told = await qagidaJson<{ arrears: number; inArrears: number; files: { path: string; sha256: string }[] }>([
      'fees',
      registers,
      '--on',
      fund.on,
      '--out',
      out,
    ]);
    expect([told.arrears, told.inArrears]).toEqual([report.totals.arrears, report.totals.inArrears]);
    expect(readdirSync(out).sort()).toEqual([
      `fees-${fund.on}.en.pdf`,
      `fees-${fund.on}.kk.pdf`,
      `fees-${fund.on}.ru.pdf`,
      `fees-${fund.on}.xlsx`,
    ]);
    const again = await qagida(['fees', registers, '--on', fund.on, '--out', join(folder, 'again')]);
    expect(again.code).toBe(0);
    expect(again.stdout.trim().split('\n')).toHaveLength(4);
    for (const name of readdirSync(out))
      expect([name, readFileSync(join(out, name)).equals(readFileSync(join(folder, 'again', name)))]).toEqual([
        name,
        true,
      ]);
  });

  test.runIf(hasPoppler)('the paper says it is confidential, and holds the debtors', () => {
    expect(existsSync(join(out, `fees-${fund.on}.kk.pdf`))).toBe(true);
    const text = words(readFileSync(join(out, `fees-${fund.on}.kk.pdf`)));
    expect(text).toContain('Құпия ақпарат');
    const [first] = tableOf(report, 'debtors').rows;
    expect(text).toContain(first?.id.slice(3));
  });
});
