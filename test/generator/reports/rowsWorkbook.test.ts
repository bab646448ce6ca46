/** The workbook of frozen rows: its figures are live formulas over the rows, and follow a row that is mended. */

import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { writeRowsWorkbook } from '../../../generator/reports/rowsWorkbook.ts';
import { convert } from '../../witness/libreOffice.ts';
import { hasLibreOffice } from '../../witness/witnesses.ts';
import { made } from './example.ts';

const report = made();
const bytes = await writeRowsWorkbook(report);

async function figuresIn(file: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('Көрсеткіштер');
  const found = new Map<string, { formula: string | undefined; value: unknown }>();
  sheet?.eachRow((row, number) => {
    const key = String(row.getCell(1).value);
    const { value } = row.getCell(3);
    if (number < 3 || found.has(key)) return;
    const isFormula = typeof value === 'object' && value !== null && 'formula' in value;
    found.set(key, { formula: isFormula ? value.formula : undefined, value: isFormula ? (value.result ?? 0) : value });
  });
  return { book, found };
}

test('the same report gives the same bytes', async () => {
  expect(Buffer.from(await writeRowsWorkbook(made())).equals(Buffer.from(bytes))).toBe(true);
});

test('most figures are formulas over the rows or over other figures', async () => {
  const { found } = await figuresIn(bytes);
  const shown = report.accounts.filter(({ figure }) => figure.value !== null && !figure.how);
  const still = shown.filter(({ key }) => found.get(key)?.formula === undefined).map(({ key }) => key);
  // What the register does not hold as a field: what is left of the income declared, and fees worked out to the day.
  expect(still.filter((key) => !/^(export\/-|fees\/|arrears\/)/.test(key))).toEqual([]);
  expect(shown.length).toBeGreaterThan(500);
});

test.runIf(hasLibreOffice)('recalculated by LibreOffice, every figure stays', async () => {
  const { found } = await figuresIn(await convert(bytes, 'xlsx'));
  const wrong = report.accounts.filter(({ key, figure }) => {
    const { value, formula } = found.get(key) ?? {};
    return formula !== undefined && Math.abs(Number(value) - Number(figure.value)) > 1e-6;
  });
  expect(wrong.map(({ key, figure }) => [key, figure.value, found.get(key)])).toEqual([]);
});

test.runIf(hasLibreOffice)('a row mended changes the figures it stands behind, and what is made of them', async () => {
  const { book } = await figuresIn(bytes);
  const sheet =
    book.getWorksheet('Тоқсан сайынғы есептер') ?? book.worksheets.find(({ name }) => name.includes('есеп'));
  const keys = sheet?.getRow(1).values as readonly unknown[];
  const [income, quarter] = [keys.indexOf('incomeQuarter'), keys.indexOf('quarter')];
  let row = 3;
  while (sheet?.getRow(row).getCell(quarter).value !== '2026-Q1') row += 1;
  const cell = sheet.getRow(row).getCell(income);
  cell.value = Number(cell.value) + 1000;
  const { found } = await figuresIn(await convert(new Uint8Array(await book.xlsx.writeBuffer()), 'xlsx'));
  const before = report.accounts.find(({ key }) => key === 'amounts/incomeQuarter/now')?.figure.value;
  expect(Number(found.get('amounts/incomeQuarter/now')?.value)).toBeCloseTo(Number(before) + 1000, 2);
  expect(Number(found.get('regions/total/incomeQuarter')?.value)).toBeCloseTo(Number(before) + 1000, 2);
});
