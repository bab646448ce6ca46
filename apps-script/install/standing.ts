/** What a spreadsheet has already: the heads of our sheets, their formats, rules and protections, its names and zone. */

import { quoteSheet } from '../../rules/sheets/address.ts';
import { firstDataRow } from '../../rules/sheets/read.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import { spreadsheets } from '../sheets/service.ts';

type Schema<Name extends keyof SchemaOf> = SchemaOf[Name];
interface SchemaOf {
  cell: GoogleAppsScript.Sheets.Schema.CellData;
  rule: GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
  protection: GoogleAppsScript.Sheets.Schema.ProtectedRange;
  name: GoogleAppsScript.Sheets.Schema.NamedRange;
}

export interface SheetStanding {
  /** The labels with their notes. */
  readonly labels: readonly Schema<'cell'>[];
  /** The first row of data: formats, drop-downs, formulas. */
  readonly first: readonly Schema<'cell'>[];
  readonly isKeyRowHidden: boolean;
  readonly frozenRows: number;
  readonly rules: readonly Schema<'rule'>[];
  readonly protections: readonly Schema<'protection'>[];
}

export interface Standing {
  readonly zone: string | undefined;
  readonly names: readonly Schema<'name'>[];
  /** By the id of the sheet. */
  readonly sheets: ReadonlyMap<number, SheetStanding>;
}

const fields = [
  'properties.timeZone',
  'namedRanges',
  'sheets.properties(sheetId,gridProperties.frozenRowCount)',
  'sheets.conditionalFormats',
  'sheets.protectedRanges',
  'sheets.data(startRow,rowMetadata.hiddenByUser,rowData.values(note,dataValidation,userEnteredFormat.numberFormat,userEnteredValue.formulaValue))',
].join(',');

/** The first row with a case, whose formulas stand for those of all rows. */
export const firstCaseRow = (book: Pick<Book, 'sheets'>, id: string): number =>
  Array.from(book.sheets.get(id)?.rows.values() ?? []).reduce(
    (first, { row }) => (first === undefined || row < first ? row : first),
    undefined as number | undefined,
  ) ?? firstDataRow;

/** One call. Only sheets of ours are looked into. */
export function standingOf(spreadsheetId: string, book: Pick<Book, 'marked' | 'sheets'>): Standing {
  const ranges = Array.from(book.marked).flatMap(([id, { sheet }]) => {
    const name = quoteSheet(sheet.name);
    const row = firstCaseRow(book, id);
    return sheet.tab.rows < row ? [`${name}!1:2`] : [`${name}!1:2`, `${name}!${row}:${row}`];
  });
  // Without a range Google would send the cells of every sheet.
  const wanted = ranges.length > 0 ? { fields, ranges } : { fields: 'properties.timeZone,namedRanges' };
  const { properties, namedRanges = [], sheets = [] } = spreadsheets().get(spreadsheetId, wanted);
  const found = new Map<number, SheetStanding>();
  for (const sheet of sheets) {
    const [head, data] = sheet.data ?? [];
    found.set(sheet.properties?.sheetId ?? 0, {
      labels: head?.rowData?.[1]?.values ?? [],
      first: data?.rowData?.[0]?.values ?? [],
      isKeyRowHidden: head?.rowMetadata?.[0]?.hiddenByUser === true,
      frozenRows: sheet.properties?.gridProperties?.frozenRowCount ?? 0,
      rules: sheet.conditionalFormats ?? [],
      protections: sheet.protectedRanges ?? [],
    });
  }
  return { zone: properties?.timeZone, names: namedRanges, sheets: found };
}
