/**
 * A report as a workbook: one file in three languages, a sheet a section, real numbers, live totals, charts. It may leave the
 * Fund: no participant is named in it. What is for the Fund alone stands in a workbook of its own beside it.
 */

import type { CellStyle, ConditionalRule, SheetChart, WriteSheet } from 'hucre/xlsx';
import type { Report } from '../../reports/report.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { openZip, writeZip } from '../workbook/zip.ts';
import { chartSheets } from './chartSheets.ts';
import { type Place, placeOf } from './formulas.ts';
import { coverSheet, methodSheet } from './frontAndBack.ts';
import { heightsOf, wrapped } from './heights.ts';
import {
  inAll,
  type Look,
  type PlacedChart,
  type Sheet,
  type SheetCell,
  type SheetRule,
  sectionSheet,
} from './sheet.ts';

interface NamedRange {
  readonly name: string;
  readonly range: string;
}

/** The bytes of the workbook; the same report and receipt give the same bytes. */
export async function writeReportWorkbook(report: Report, receipt?: Receipt): Promise<Uint8Array> {
  const places = new Map<string, Place>();
  const sections = report.sections.map((section, index) => sectionSheet(section, index + 1, report.period, places));
  const [charts, ...data] = chartSheets(report, places);
  const method = methodSheet(report);
  const inside = [...(charts ? [charts] : []), ...sections, method, ...data];
  const names = namesOf(report, places);
  return writeSheets(report, [coverSheet(report, places, inside, receipt), ...inside], names);
}

/** The figures said first and every table, by names people can use in formulas of their own. */
function namesOf(report: Report, places: ReadonlyMap<string, Place>): readonly NamedRange[] {
  const at = ({ sheet, row, letters }: Place, column: string): string => `'${sheet}'!$${letters[column]}$${row}`;
  const figures = report.headline.flatMap(({ table, row }): NamedRange[] => {
    const place = places.get(placeOf(table, row));
    return place ? [{ name: `figure_${table}_${row}`, range: at(place, 'now') }] : [];
  });
  const tables = report.sections.flatMap((section) =>
    section.tables.flatMap((table): NamedRange[] => {
      const rows = table.rows.flatMap(({ id }) => places.get(placeOf(table.id, id)) ?? []);
      const [top, bottom] = [rows[0], rows[rows.length - 1]];
      const [left, right] = [table.columns[0], table.columns[table.columns.length - 1]];
      if (!top || !bottom || !left || !right) return [];
      return [{ name: `table_${table.id}`, range: `${at(top, left.id)}:${at(bottom, right.id).split('!')[1]}` }];
    }),
  );
  return [...figures, ...tables];
}

/** Sheets as a workbook with the title, author and day of a report. */
export async function writeSheets(
  report: Report,
  sheets: readonly Sheet[],
  names: readonly NamedRange[] = [],
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const made = new Date(`${report.on}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(asWritten),
    namedRanges: [...sheets.filter(({ head }) => head > 0).map(printTitle), ...names],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: `${inAll(report.title)}. ${inAll(report.period)}`,
      creator: report.fund.kk,
      created: made,
      modified: made,
    },
  });
  return withCharts(
    bytes,
    sheets.flatMap(({ charts }) => charts ?? []),
  );
}

/** The parts of the charts, which the library numbers in the order of the sheets, in our own words. */
function withCharts(bytes: Uint8Array, charts: readonly PlacedChart[]): Uint8Array {
  if (charts.length === 0) return bytes;
  const zip = openZip(bytes);
  const parts = charts.map(({ xml }, index) => [`xl/charts/chart${index + 1}.xml`, Buffer.from(xml)] as const);
  const lost = parts.find(([name]) => !zip.entries.has(name.toLowerCase()));
  if (lost) throw new Error(`The workbook has no part ${lost[0]} for its chart.`);
  return writeZip(zip, new Map(parts));
}

/** The head repeats on each page. hucre's own print titles leave the name of the sheet unquoted, which Excel refuses. */
const printTitle = ({ name, head }: Sheet) => ({
  name: '_xlnm.Print_Titles',
  range: `'${name}'!$1:$${head}`,
  scope: name,
});

function asWritten(sheet: Sheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, written(cell));
    });
  });
  return {
    name: sheet.name,
    cells,
    columns: sheet.widths.map((width, index) => ({ width, ...(index === sheet.hiddenColumn ? { hidden: true } : {}) })),
    rowDefs: rowsOf(sheet),
    ...(sheet.head > 0 ? { freezePane: { rows: sheet.head } } : {}),
    ...(sheet.rules?.length ? { conditionalRules: sheet.rules.map(conditional) } : {}),
    ...(sheet.choice
      ? { dataValidations: [{ type: 'list', range: sheet.choice.cell, values: [...sheet.choice.words] }] }
      : {}),
    ...(sheet.charts ? { charts: sheet.charts.map(placeholder) } : {}),
    view: { showGridLines: false, ...(sheet.internal ? { tabColor: { rgb: 'C00000' } } : {}) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

function rowsOf(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of heightsOf(sheet)) rows.set(row, { height });
  for (const row of sheet.hiddenRows ?? []) rows.set(row, { hidden: true });
  return rows;
}

const tones = { good: '1B6E3C', bad: 'B00020', warn: '9A5B00' } as const;

const conditional = ({ range, formula, tone }: SheetRule, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  range,
  formula,
  style: { font: { bold: true, color: { rgb: tones[tone] } } },
});

/** Its own XML takes the place of this one; where it stands and what it says aloud are kept. */
const placeholder = ({ title, from, to }: PlacedChart): SheetChart => ({
  type: 'bar',
  title,
  altText: title,
  series: [{ values: '$A$1:$A$1' }],
  anchor: { from, to },
});

function written({
  value,
  look,
  format,
  formula,
  right,
  link,
}: SheetCell): Partial<NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>> {
  const style = styleOf(look, right === true, format);
  const hyperlink = link === undefined ? {} : { hyperlink: { target: '', location: link } };
  if (formula === undefined) return { value, style, ...hyperlink };
  return { value: null, type: 'formula', formula, formulaResult: value, style, ...hyperlink };
}

const ink = { rgb: '17222D' };
const blue = { rgb: '16395A' };
const quiet = { rgb: '5B6B7C' };
const hairline = { bottom: { style: 'thin' as const, color: { rgb: 'D3DBE3' } } };
const filled = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 14, color: blue } },
  subtitle: { font: { size: 11, color: quiet } },
  heading: { font: { bold: true, size: 11, color: blue } },
  head: {
    font: { bold: true, size: 10, color: blue },
    fill: filled('E4ECF4'),
    border: { bottom: { style: 'medium', color: { rgb: '1F4E79' } } },
    alignment: { wrapText: true, vertical: 'bottom' },
  },
  table: {
    font: { bold: true, size: 11, color: blue },
    fill: filled('F3F6FA'),
    alignment: { wrapText: true, vertical: 'center' },
  },
  label: { font: { color: ink }, border: hairline },
  total: { font: { bold: true, color: ink }, border: hairline },
  part: { font: { color: ink }, border: hairline, alignment: { horizontal: 'left', indent: 2 } },
  memo: { font: { italic: true, color: quiet }, border: hairline },
  note: { font: { size: 10, color: quiet } },
  warning: { font: { bold: true, color: { rgb: 'B00020' } } },
  text: { font: { color: ink }, border: hairline },
  day: { font: { color: ink }, border: hairline, alignment: { horizontal: 'left', vertical: 'top' } },
  cell: { font: { color: ink } },
  link: { font: { color: { rgb: '1F4E79' }, underline: true } },
  choice: {
    font: { bold: true, color: blue },
    fill: filled('FFF8E1'),
    border: { bottom: { style: 'medium', color: { rgb: '1F4E79' } } },
  },
};

function styleOf(look: Look, right: boolean, format: string | undefined): CellStyle {
  const base = looks[look];
  const alignment: NonNullable<CellStyle['alignment']> = {
    ...(wrapped.has(look) ? { wrapText: !right || look === 'head', vertical: 'top' as const } : {}),
    ...base.alignment,
    ...(right ? { horizontal: 'right' as const, indent: 0 } : {}),
  };
  return {
    ...base,
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}
