/**
 * A report as a workbook: one file in three languages, a sheet a section, real numbers, live totals. It may leave the
 * Fund: no participant is named in it. What is for the Fund alone stands in a workbook of its own beside it.
 */

import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Report } from '../../reports/report.ts';
import type { Receipt } from '../receipts/receipt.ts';
import type { Place } from './formulas.ts';
import { coverSheet, methodSheet } from './frontAndBack.ts';
import { heightsOf, wrapped } from './heights.ts';
import { inAll, type Look, type Sheet, type SheetCell, sectionSheet } from './sheet.ts';

/** The bytes of the workbook; the same report and receipt give the same bytes. */
export async function writeReportWorkbook(report: Report, receipt?: Receipt): Promise<Uint8Array> {
  const places = new Map<string, Place>();
  const sections = report.sections.map((section, index) => sectionSheet(section, index + 1, report.period, places));
  return writeSheets(report, [coverSheet(report, places, receipt), ...sections, methodSheet(report)]);
}

/** Sheets as a workbook with the title, author and day of a report. */
export async function writeSheets(report: Report, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const made = new Date(`${report.on}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(asWritten),
    namedRanges: sheets.filter(({ head }) => head > 0).map(printTitle),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: `${inAll(report.title)}. ${inAll(report.period)}`,
      creator: report.fund.kk,
      created: made,
      modified: made,
    },
  });
}

/** The head repeats on each page. hucre's own print titles leave the name of the sheet unquoted, which Excel refuses. */
const printTitle = ({ name, head }: Sheet) => ({
  name: '_xlnm.Print_Titles',
  range: `'${name}'!$${head}:$${head}`,
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
  if (sheet.hiddenRow !== undefined) rows.set(sheet.hiddenRow, { hidden: true });
  return rows;
}

function written({
  value,
  look,
  format,
  formula,
  right,
}: SheetCell): Partial<NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>> {
  const style = styleOf(look, right === true, format);
  if (formula === undefined) return { value, style };
  return { value: null, type: 'formula', formula, formulaResult: value, style };
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
