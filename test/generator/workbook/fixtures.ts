/** Plans, patches and hand-made packages for the tests of the workbook engine. */
import ExcelJS from 'exceljs';
import { address } from '../../../generator/workbook/address.ts';
import {
  type CellInput,
  type ColumnPlan,
  decodeFormula,
  type Patch,
  type SheetRows,
  type WorkbookPlan,
} from '../../../generator/workbook/port.ts';
import { openZip, readPart, writeZip } from '../../../generator/workbook/zip.ts';

export const column = (key: string, more: Partial<ColumnPlan> = {}): ColumnPlan => ({
  key,
  label: `Label of ${key}`,
  width: 12,
  style: 'text',
  locked: false,
  ...more,
});

/** A small register: every style, a note, both kinds of drop-down, rules, a hidden column, a hidden sheet. */
export const REGISTER: WorkbookPlan = {
  title: 'Тіркелім & «реестр»',
  creator: 'Qagida',
  definedNames: [{ name: 'W', ref: "'calendar'!$A$3:$A$20" }],
  sheets: [
    {
      name: 'registration',
      title: 'Тіркеу & 7',
      protect: true,
      tabColour: '1F6F54',
      columns: [
        column('#registration', { note: 'R-12: «өтініш» <қараңыз>', group: 'case' }),
        column('bin', { style: 'code', group: 'asked' }),
        column('sentOn', { style: 'date', group: 'office' }),
        column('taxDebt', { style: 'money', note: 'R-9.2' }),
        column('share', { style: 'percent' }),
        column('status', { style: 'code', choices: ['sent', 'remarks'] }),
        column('region', { style: 'code', choices: { sheet: 'calendar', range: '$A$3:$A$20' } }),
        column('stateShare', {
          style: 'check',
          locked: true,
          group: 'check',
          rules: [
            { formula: '$H3="fail"', look: 'fail' },
            { formula: '$H3="pass"', look: 'pass' },
          ],
        }),
        column('examine', { style: 'dueDate', locked: true, group: 'deadline' }),
        column('hidden', { hidden: true, style: 'boolean' }),
      ],
    },
    { name: 'calendar', protect: false, hidden: true, columns: [column('#calendar', { style: 'date' })] },
  ],
};

/** Cells of one row, from column A on; undefined leaves a cell alone. */
export const row = (number: number, ...values: (CellInput | null | undefined)[]) =>
  values.flatMap((value, index) => (value === undefined ? [] : [{ row: number, column: index + 1, value }]));

export const patchOf = (sheet: string, ...rows: ReturnType<typeof row>[]): Patch => ({
  changes: [{ sheet, cells: rows.flat() }],
});

/** The formulas of a sheet by their addresses. */
export function formulasOf(sheet: SheetRows | undefined): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { row: number, formulas } of sheet?.formulas() ?? []) {
    formulas.forEach((formula, index) => {
      if (formula !== undefined) found[address(number, index + 1)] = decodeFormula(formula);
    });
  }
  return found;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A package written by hand around the XML of one sheet, as any program might have written it. */
export function handMade(
  sheet: string,
  more: { strings?: string; date1904?: boolean; parts?: Record<string, string | Uint8Array> } = {},
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${more.date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${more.strings ?? ''}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more.parts,
  };
  return writeZip(
    undefined,
    new Map(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content as string)])),
  );
}

export const sheetOf = (rows: string, tail = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${tail}</worksheet>`;

/** Each part of a file by name, unpacked. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = openZip(bytes);
  return new Map([...zip.entries.values()].map(({ name }) => [name, readPart(zip, name)?.toString('latin1') ?? '']));
}

/** The text of one part. */
export const partOf = (bytes: Uint8Array, name: string): string =>
  readPart(openZip(bytes), name)?.toString('utf8') ?? '';

export async function byExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

const cells = (...values: (string | number)[]) =>
  `<table:table-row>${values.map((value) => (typeof value === 'number' ? `<table:table-cell office:value-type="float" office:value="${value}"/>` : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`)).join('')}</table:table-row>`;

/** A flat OpenDocument sheet with a pivot table, for LibreOffice to save as .xlsx. */
export const PIVOT = `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="data">${cells('region', 'sum')}${cells('north', 1)}${cells('south', 2)}</table:table><table:table table:name="pivot">${cells('region', 'Sum - sum')}${cells('north', 1)}${cells('south', 2)}</table:table><table:data-pilot-tables><table:data-pilot-table table:name="P" table:application-data="" table:target-range-address="pivot.A1:pivot.B4" table:buttons="pivot.A1"><table:source-cell-range table:cell-range-address="data.A1:data.B3"/><table:data-pilot-field table:source-field-name="region" table:orientation="row" table:function="auto"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field><table:data-pilot-field table:source-field-name="sum" table:orientation="data" table:function="sum"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field></table:data-pilot-table></table:data-pilot-tables></office:spreadsheet></office:body></office:document>`;
