/** The workbook of the quarterly report holds the report's figures: as other programs read it and as they recalculate it. */

import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { writeReportWorkbook } from '../../../generator/reports/quarterlyReportExcel.ts';
import { openZip, readPart } from '../../../generator/workbook/zip.ts';
import type { Figure } from '../../../reports/report.ts';
import { convert } from '../../witness/libreOffice.ts';
import { askPython } from '../../witness/openpyxl.ts';
import { picture, words } from '../../witness/poppler.ts';
import { hasLibreOffice, hasOpenpyxl, hasPoppler } from '../../witness/witnesses.ts';
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
  for (const rows of Object.values(grid))
    rows.forEach((head, at) => {
      if (head[0] !== 'Көрсеткіш') return;
      // The title stands above the hidden row of keys.
      const table = rows[at - 2]?.[0];
      for (const row of rows.slice(at + 1)) {
        if (row[0] === null) break;
        row.forEach((value, c) => {
          if (c >= 3 && value !== null && head[c])
            found.set(`${table}|${row[0]}|${String(head[c]).split('\n')[0]}`, value);
        });
      }
    });
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
  expect(compared).toBeGreaterThan(600);
}

describe('the workbook', async () => {
  const bytes = await writeReportWorkbook(report);
  const recalculated = hasLibreOffice ? await convert(bytes, 'xlsx') : bytes;

  test('the same report gives the same bytes', async () => {
    expect(Buffer.from(await writeReportWorkbook(example())).equals(Buffer.from(bytes))).toBe(true);
  });

  test('read by exceljs, every figure is the one of the data, stored as a number', async () => {
    compare(await readBack(bytes));
  });

  test.runIf(hasLibreOffice)('recalculated by LibreOffice, every figure stays', async () => {
    compare(await readBack(recalculated));
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
    expect(seen.sheets.slice(0, 4)).toEqual(['Мұқаба', 'Диаграммалар', '1 Орындылық', '2 Қатысушылар']);
    expect(seen.sums).toBeGreaterThan(20);
    expect(seen.links).toBe(0);
    expect(seen.frozen[3]).toBe('A3');
    expect(new Set(seen.paper)).toEqual(new Set([9]));
  });

  test('the head of each section repeats on each page, under a name Excel accepts', () => {
    const book = readPart(openZip(bytes), 'xl/workbook.xml')?.toString('utf8') ?? '';
    const names = Array.from(book.matchAll(/<definedName ([^>]*)>([^<]*)</g), ([, about, ref]) => [about, ref]);
    const titles = names.filter(([about]) => about?.includes('Print_Titles'));
    expect(titles[0]).toEqual(['name="_xlnm.Print_Titles" localSheetId="2"', "'1 Орындылық'!$1:$2"]);
    expect(titles.filter(([, ref]) => !/^'[^']+'!\$\d+:\$\d+$/.test(ref ?? ''))).toEqual([]);
    expect(titles).toHaveLength(12);
  });

  test.runIf(hasOpenpyxl)('charts, names, rules, links and formats, as openpyxl reads them', () => {
    const script = [
      'import sys, json, openpyxl',
      'b = openpyxl.load_workbook(sys.argv[1])',
      'v = openpyxl.load_workbook(sys.argv[1], data_only=True)',
      'def cells(ref):',
      '  sheet, area = ref.rsplit("!", 1)',
      '  found = v[sheet.strip("\'")][area.replace("$", "")]',
      '  return [c.value for row in found for c in row] if isinstance(found, tuple) else [found.value]',
      'charts = [{"kind": type(c).__name__, "dir": getattr(c, "barDir", ""), "grouping": c.grouping,',
      '  "title": cells(c.title.tx.strRef.f), "labels": cells(c.series[0].cat.strRef.f),',
      '  "series": [{"name": cells(s.tx.strRef.f), "values": cells(s.val.numRef.f), "cached": [p.v for p in s.val.numRef.numCache.pt]} for s in c.series]}',
      '  for s in b for c in s._charts]',
      'names = {d.name: [cells(d.attr_text)[0]] for d in getattr(b.defined_names, "definedName", None) or b.defined_names.values()}',
      'links = [c.hyperlink.location for s in b for r in s.iter_rows() for c in r if c.hyperlink]',
      'rules = sum(len(r.rules) for s in b for r in s.conditional_formatting)',
      'formats = sorted({c.number_format for s in b for r in s.iter_rows() for c in r if c.number_format != "General"})',
      'choices = [d.formula1 for s in b for d in s.data_validations.dataValidation]',
      'print(json.dumps({"charts": charts, "names": names, "links": links, "sheets": b.sheetnames, "rules": rules, "formats": formats, "choices": choices}))',
    ].join('\n');
    interface Seen {
      readonly charts: readonly {
        readonly kind: string;
        readonly dir: string;
        readonly grouping: string;
        readonly title: readonly string[];
        readonly labels: readonly string[];
        readonly series: readonly Record<'name' | 'values' | 'cached', readonly (string | number | null)[]>[];
      }[];
      readonly names: Readonly<Record<string, readonly (string | number | null)[]>>;
      readonly links: readonly string[];
      readonly sheets: readonly string[];
      readonly rules: number;
      readonly formats: readonly string[];
      readonly choices: readonly string[];
    }
    const seen = askPython<Seen>(bytes, script);
    const drawn = report.sections.flatMap(({ charts }) => charts);
    expect(drawn.map(({ id }) => id)).toEqual(['expediency', 'trend', 'income', 'export', 'regions', 'funnel']);
    expect(seen.charts.map(({ kind, dir, grouping }) => [kind, dir, grouping])).toEqual([
      ['BarChart', 'bar', 'clustered'],
      ['LineChart', '', 'standard'],
      ['BarChart', 'col', 'stacked'],
      ['BarChart', 'bar', 'clustered'],
      ['BarChart', 'bar', 'clustered'],
      ['BarChart', 'bar', 'clustered'],
    ]);
    drawn.forEach((chart, index) => {
      const own = seen.charts[index];
      expect([own?.title[0]?.startsWith(chart.title.kk), own?.labels]).toEqual([
        true,
        chart.points.map(({ label }) =>
          'kk' in label ? label.kk : new Intl.DisplayNames('kk', { type: 'region' }).of(label.country),
        ),
      ]);
      chart.series.forEach((series, at) => {
        const values = chart.points.map((point) => point.values[at]);
        expect([own?.series[at]?.name, own?.series[at]?.values]).toEqual([[series.kk], values]);
        expect(own?.series[at]?.cached.map(Number)).toEqual(values);
      });
    });
    for (const { table, row } of report.headline) {
      const figure = figuresOf(report).find(
        (one) => one.table === table && one.row === row && one.column === 'now',
      )?.figure;
      expect([row, seen.names[`figure_${table}_${row}`]]).toEqual([row, [figure && expected(figure)]]);
    }
    expect(Object.keys(seen.names).filter((name) => name.startsWith('table_')).length).toBe(
      report.sections.flatMap(({ tables }) => tables).length,
    );
    const targets = new Set(seen.sheets.map((name) => `'${name}'`));
    expect(seen.links.length).toBeGreaterThan(30);
    expect(seen.links.filter((link) => !targets.has(link.split('!')[0] ?? ''))).toEqual([]);
    expect(seen.rules).toBeGreaterThan(30);
    expect(seen.formats).toContain('[$-43F]#,##0');
    expect(seen.choices).toEqual(['"қазақша,русский,English"']);
  });

  test.runIf(hasLibreOffice)('LibreOffice recalculates the cells of the charts to the same', async () => {
    const [before, after] = [await readBack(bytes), await readBack(recalculated)];
    const name = 'Диаграмма деректері';
    expect(after[name]?.length).toBeGreaterThan(40);
    expect(after[name]).toEqual(before[name]);
  });

  test.runIf(hasLibreOffice && hasPoppler)(
    'LibreOffice draws every chart: the page of charts carries their ink and words',
    async () => {
      const pdf = await convert(bytes, 'pdf');
      const said = words(pdf, 2);
      for (const { title, points } of report.sections.flatMap(({ charts }) => charts)) {
        expect(said).toContain(title.kk.split(' ')[0]);
        expect(points.length).toBeGreaterThan(1);
      }
      const { pixels } = picture(pdf, 2, 60);
      const dark = pixels.filter((grey) => grey < 90).length;
      expect(dark / pixels.length).toBeGreaterThan(0.03);
    },
  );

  test('a total over withheld rows is a number, not a sum that would miss them', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const sheet = book.getWorksheet('6 Экспорт');
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
    const sheet = book.getWorksheet('5 Көрсеткіштер');
    expect(sheet?.getColumn(sheet.columnCount).hidden).toBe(true);
    expect(sheet?.getRow(5).hidden).toBe(true);
    expect(sheet?.getRow(5).getCell(sheet.columnCount).value).toBe('#indicators');
  });
});
