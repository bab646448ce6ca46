/** The Sheets service as the registers need it: many ranges read in one call, everything written in one call or not at all. */

import { quoteSheet } from '../../rules/sheets/address.ts';
import type { CellValue } from '../../rules/sheets/sheet.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A sheet of the spreadsheet. */
export interface Tab {
  readonly id: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
}

type Collection = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;

/** Throws where the project has no Sheets service: its manifest names it. */
export function spreadsheets(): Collection {
  const found = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (found === undefined) {
    throw new Error(
      'The advanced service Sheets (v4) is not enabled: add it under Services, or deploy the manifest anew.',
    );
  }
  return found;
}

const ofTabs = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';

/** The sheets in their order; sheets without cells (charts) are left out. One call. */
export function tabsOf(spreadsheetId: string): readonly Tab[] {
  const { sheets = [] } = spreadsheets().get(spreadsheetId, { fields: ofTabs });
  return sheets.reduce<Tab[]>((tabs, { properties }) => {
    const grid = properties?.gridProperties;
    if (properties && grid) {
      tabs.push({
        id: properties.sheetId ?? 0,
        title: properties.title ?? '',
        rows: grid.rowCount ?? 0,
        columns: grid.columnCount ?? 0,
      });
    }
    return tabs;
  }, []);
}

export type Rows = readonly (readonly (CellValue | undefined)[])[];

/** What stands in the ranges: dates as numbers, identifiers as text, blanks left out at the ends. One call. */
export function valuesOf(
  spreadsheetId: string,
  ranges: readonly string[],
  rendering: 'UNFORMATTED_VALUE' | 'FORMULA' = 'UNFORMATTED_VALUE',
): readonly Rows[] {
  if (ranges.length === 0) return [];
  const options = { ranges, valueRenderOption: rendering, dateTimeRenderOption: 'SERIAL_NUMBER' };
  const { valueRanges = [] } = spreadsheets().Values.batchGet(spreadsheetId, options);
  return ranges.map((_range, index) => (valueRanges[index]?.values ?? []).map((row) => row.map(plainValue)));
}

const errorNames = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

function plainValue(cell: unknown): CellValue | undefined {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' || cell === '') return undefined;
  return errorNames.indexOf(cell) < 0 ? cell : { error: cell };
}

/** Cells one call fetches at most, unless one sheet has more: what Google sends at once is limited. */
const mostCells = 250_000;

/** Whole sheets: as many in one call as it can carry. */
export function sheetsOf(spreadsheetId: string, tabs: readonly Tab[]): readonly Rows[] {
  const calls: Tab[][] = [];
  let cells = 0;
  for (const tab of tabs) {
    const own = tab.rows * tab.columns;
    const last = calls[calls.length - 1];
    if (last === undefined || cells + own > mostCells) {
      calls.push([tab]);
      cells = own;
    } else {
      last.push(tab);
      cells += own;
    }
  }
  return calls.flatMap((some) =>
    valuesOf(
      spreadsheetId,
      some.map(({ title }) => quoteSheet(title)),
    ),
  );
}

/** Characters one call carries at most; a register is written with its case or not at all, a great many rows in parts. */
const mostCharacters = 4_000_000;

/**
 * Writes everything or nothing: Google checks all requests before it carries out the first. One call, none for nothing;
 * only what is too much for one goes in several, in its order.
 */
export function apply(spreadsheetId: string, requests: readonly Request[]): void {
  let from = 0;
  let characters = 0;
  const send = (to: number): void => {
    if (to > from) spreadsheets().batchUpdate({ requests: requests.slice(from, to) }, spreadsheetId);
    from = to;
    characters = 0;
  };
  requests.forEach((request, index) => {
    const own = JSON.stringify(request).length;
    if (characters > 0 && characters + own > mostCharacters) send(index);
    characters += own;
  });
  send(requests.length);
}
