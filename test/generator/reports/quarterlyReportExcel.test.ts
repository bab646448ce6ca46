/** The workbook of the quarterly report holds the report's figures: as other programs read it and as they recalculate it. */

import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { writeReportWorkbook } from '../../../generator/reports/quarterlyReportExcel.ts';
import { openZip, readPart } from '../../../generator/workbook/zip.ts';
import type { Figure } from '../../../reports/report.ts';
import { convert } from '../../witness/libreOffice.ts';
import { askPython } from '../../witness/openpyxl.ts';
import { hasLibreOffice, hasOpenpyxl } from '../../witness/witnesses.ts';
import { example, figuresOf, secrets } from './example.ts';

type Grid = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

/** The values of all cells: results of formulas, not the formulas. */
async function readBack(bytes: Uint8Array): Promise<Grid> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const grid: Record<string, (string | number | null)[][]> = {};
  for (const sheet of book.worksheets) {
    const rows: (string | number | null)[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => {
      const values = Array.from({ length: sheet.columnCount }, (_, c) => row.getCell(c + 1).value);
      rows.push(values.map((value) => plain(value)));
    });
    grid[sheet.name] = rows;
  }
  return grid;
}

function plain(value: ExcelJS.CellValue): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && 'formula' in value) return plain((value.result ?? 0) as ExcelJS.CellValue);
  return typeof value === 'number' ? value : String(value);
}

/** Figures by the Kazakh words of table, row and column, as somebody reads them off the sheet. */
function readOff(grid: Grid): Map<string, string | number> {
  const found = new Map<string, string | number>();
  for (const rows of Object.values(grid)) {
    const head = rows[2] ?? [];
    if (head[0] !== 'Көрсеткіш') continue;
    let table = '';
    for (const row of rows.slice(3)) {
      if (row[0] !== null && row[3] === null && row[4] === null) table = String(row[0]);
      else
        row.forEach((value, c) => {
          if (c >= 3 && value !== null) found.set(`${table}|${row[0]}|${String(head[c]).split('\n')[0]}`, value);
        });
    }
  }
  return found;
}

const expected = ({ value, unit, withheld }: Figure): string | number =>
  withheld ? '*' : value === null ? '—' : unit === 'percent' ? value / 100 : value;

const report = example();

/** Every figure of the data is on the sheet, and is equal; countries by their Kazakh names. */
function compare(grid: Grid): void {
  const sheet = readOff(grid);
  const countries = new Intl.DisplayNames('kk', { type: 'region' });
  let compared = 0;
  for (const { table, row, column, figure } of figuresOf(report)) {
    const found = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === table);
    const label = found?.rows.find(({ id }) => id === row)?.label;
    const name = label && ('kk' in label ? label.kk : (countries.of(label.country) ?? ''));
    const value = sheet.get(`${found?.title.kk}|${name}|${found?.columns.find(({ id }) => id === column)?.head.kk}`);
    const should = expected(figure);
    const place = `${table} ${row} ${column}`;
    if (typeof should === 'number') expect([place, Math.abs(Number(value) - should) < 1e-9]).toEqual([place, true]);
    else expect([place, value]).toEqual([place, should]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(300);
}

describe('the workbook', async () => {
  const bytes = await writeReportWorkbook(report);

  test('the same report gives the same bytes', async () => {
    expect(Buffer.from(await writeReportWorkbook(example())).equals(Buffer.from(bytes))).toBe(true);
  });

  test('read by exceljs, every figure is the one of the data, stored as a number', async () => {
    compare(await readBack(bytes));
  });

  test.runIf(hasLibreOffice)('recalculated by LibreOffice, every figure stays', async () => {
    compare(await readBack(await convert(bytes, 'xlsx')));
  });

  test.runIf(hasOpenpyxl)('openpyxl opens it, sees live sums and no link to another file', () => {
    const script = [
      'import sys, json, openpyxl',
      'b = openpyxl.load_workbook(sys.argv[1])',
      'f = [c.value for s in b for r in s.iter_rows() for c in r if isinstance(c.value, str) and c.value.startswith("=")]',
      'print(json.dumps({"sheets": b.sheetnames, "sums": sum("SUM(" in x for x in f), "links": len(b._external_links),',
      '  "frozen": [s.freeze_panes for s in b], "paper": [s.page_setup.paperSize for s in b]}))',
    ].join('\n');
    const seen = askPython<Record<'sheets' | 'frozen' | 'paper', unknown[]> & Record<'sums' | 'links', number>>(
      bytes,
      script,
    );
    expect(seen.sheets[1]).toBe('1 Қатысушылар');
    expect(seen.sums).toBeGreaterThan(20);
    expect(seen.links).toBe(0);
    expect(seen.frozen[3]).toBe('A4');
    expect(new Set(seen.paper)).toEqual(new Set([9]));
  });

  test('the head of each section repeats on each page, under a name Excel accepts', () => {
    const book = readPart(openZip(bytes), 'xl/workbook.xml')?.toString('utf8') ?? '';
    const names = Array.from(book.matchAll(/<definedName ([^>]*)>([^<]*)</g), ([, about, ref]) => [about, ref]);
    expect(names[0]).toEqual(['name="_xlnm.Print_Titles" localSheetId="1"', "'1 Қатысушылар'!$3:$3"]);
    expect(names.filter(([, ref]) => !/^'[^']+'!\$\d+:\$\d+$/.test(ref ?? ''))).toEqual([]);
    expect(names).toHaveLength(7);
  });

  test('a total over withheld rows is a number, not a sum that would miss them', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('4 Экспорт');
    const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, r) => sheet?.getRow(r + 1));
    const withheld = rows.some((row) => row?.getCell(4).value === '*');
    const total = rows.find((row) => row?.getCell(3).value === 'Total foreign income')?.getCell(4);
    expect([withheld, total?.type]).toEqual([true, ExcelJS.ValueType.Number]);
  });

  test('R-35: no participant is named in it, in no cell and in no part of the file', () => {
    const file = openZip(bytes);
    const text = Array.from(file.entries.keys())
      .map((name) => Buffer.from(readPart(file, name) ?? []).toString('utf8'))
      .join('');
    expect(text.length).toBeGreaterThan(1000);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('the keys by which figures are found again are hidden', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('3 Көрсеткіштер');
    expect(sheet?.getColumn(sheet.columnCount).hidden).toBe(true);
    expect(sheet?.getRow(sheet.rowCount).hidden).toBe(true);
    expect(sheet?.getRow(sheet.rowCount).getCell(sheet.columnCount).value).toBe('#indicators');
  });
});
