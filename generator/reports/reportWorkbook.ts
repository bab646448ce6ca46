/** Sheets of a report as a workbook: their looks, paper, frozen heads; the same sheets give the same bytes. */

import type { CellStyle, SheetChart, WriteSheet } from 'hucre/xlsx';
import type { Report } from '../../reports/report.ts';
import type { IsoDay } from '../../rules/calendar/day.ts';
import { openZip, writeZip } from '../workbook/zip.ts';
import { heightsOf, wrapped } from './heights.ts';
import { inAll } from './inAll.ts';
import type { Look, PlacedChart, Sheet, SheetCell } from './sheet.ts';
import { paperWords } from './words.ts';

export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  readonly on: IsoDay;
  /** Names that formulas and people may use, of a cell or a table. */
  readonly names?: readonly { readonly name: string; readonly range: string }[];
}

/** Those of a report. */
export const propertiesOf = (report: Report): WorkbookProperties => ({
  title: `${inAll(report.title)}. ${inAll(report.period)}`,
  creator: report.fund.kk,
  on: report.on,
});

export async function writeSheets(sheets: readonly Sheet[], properties: WorkbookProperties): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const { title, creator, on, names = [] } = properties;
  const made = new Date(`${on}T00:00:00Z`);
  const bytes = await writeXlsx({
    sheets: sheets.map(asWritten),
    namedRanges: [...sheets.filter(({ head }) => head > 0).map(printTitle), ...names],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title, creator, created: made, modified: made },
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

/** Its own XML takes the place of this one; where it stands and what it says aloud are kept. */
const placeholder = ({ title, from, to }: PlacedChart): SheetChart => ({
  type: 'bar',
  title,
  altText: title,
  series: [{ values: '$A$1:$A$1' }],
  anchor: { from, to },
});

/** The head repeats on each page. hucre's own print titles leave the name of the sheet unquoted, which Excel refuses. */
const printTitle = ({ name, head, repeatsFrom = head }: Sheet) => ({
  name: '_xlnm.Print_Titles',
  range: `'${name}'!$${repeatsFrom}:$${head}`,
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
    ...frozen(sheet),
    ...(sheet.charts ? { charts: sheet.charts.map(placeholder) } : {}),
    ...(sheet.validations ? { dataValidations: sheet.validations.slice() } : {}),
    ...(sheet.rules ? { conditionalRules: sheet.rules.map((rule, index) => ({ ...rule, priority: index + 1 })) } : {}),
    ...(sheet.filter ? { autoFilter: { range: sheet.filter } } : {}),
    ...(sheet.isProtected
      ? { protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true } }
      : {}),
    view: { showGridLines: false, ...(sheet.internal || sheet.isOwn ? { tabColor: { rgb: 'C00000' } } : {}) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&A${sheet.isOwn ? `&C${inAll(paperWords.internalMark)}` : ''}&R&P / &N` },
  };
}

function rowsOf(sheet: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of heightsOf(sheet)) rows.set(row, { height });
  for (const row of sheet.hiddenRows ?? []) rows.set(row, { hidden: true });
  return rows;
}

function frozen({ head, frozenRows = head, frozenColumns = 0 }: Sheet): Pick<WriteSheet, 'freezePane'> {
  if (frozenRows + frozenColumns === 0) return {};
  const columns = frozenColumns > 0 ? { columns: frozenColumns } : {};
  return { freezePane: { ...(frozenRows > 0 ? { rows: frozenRows } : {}), ...columns } };
}

function written({
  value,
  look,
  format,
  formula,
  right,
  indent = 0,
  link,
}: SheetCell): Partial<NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>> {
  // Plain cells are most of a workbook of rows, and are written fastest without a style of their own.
  const isPlain = look === 'cell' && format === undefined && !right;
  const style = isPlain ? {} : { style: styleOf(look, right === true, indent, format) };
  const hyperlink = link === undefined ? {} : { hyperlink: { target: '', location: link } };
  if (formula === undefined) return { value, ...style, ...hyperlink };
  return { value: null, type: 'formula', formula, formulaResult: value, ...style, ...hyperlink };
}

const ink = { rgb: '17222D' };
const blue = { rgb: '16395A' };
const quiet = { rgb: '5B6B7C' };
const hairline = { bottom: { style: 'thin' as const, color: { rgb: 'D3DBE3' } } };
function box(rgb: string): NonNullable<CellStyle['border']> {
  const side = { style: 'thin' as const, color: { rgb } };
  return { top: side, bottom: side, left: side, right: side };
}
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
  cell: {},
  link: { font: { color: { rgb: '1F4E79' }, underline: true } },
  choice: {
    font: { bold: true, color: blue },
    fill: filled('FFF8E1'),
    border: { bottom: { style: 'medium', color: { rgb: '1F4E79' } } },
  },
  input: {
    font: { bold: true, size: 14, color: { rgb: '0B3D91' } },
    fill: filled('FFF3C4'),
    border: box('A3691A'),
    protection: { locked: false },
  },
  entry: {
    font: { color: { rgb: '0B3D91' } },
    fill: filled('FFFBEA'),
    border: box('D9C27A'),
    alignment: { wrapText: true, vertical: 'top' },
    protection: { locked: false },
  },
};

/** One object for each style there is: a workbook may have a million cells. */
const styles = new Map<string, CellStyle>();

function styleOf(look: Look, right: boolean, indent: number, format: string | undefined): CellStyle {
  const key = `${look} ${right} ${indent} ${format}`;
  const known = styles.get(key) ?? newStyle(look, right, indent, format);
  styles.set(key, known);
  return known;
}

function newStyle(look: Look, right: boolean, indent: number, format: string | undefined): CellStyle {
  const base = looks[look];
  const alignment: NonNullable<CellStyle['alignment']> = {
    ...(wrapped.has(look) ? { wrapText: !right || look === 'head', vertical: 'top' as const } : {}),
    ...base.alignment,
    ...(right ? { horizontal: 'right' as const, indent } : {}),
  };
  return {
    ...base,
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}
