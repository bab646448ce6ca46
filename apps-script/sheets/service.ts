/** The Sheets service as the registers need it: many ranges read in one call, everything written in one call or not at all. */

import { type Rows, readings, rowsIn, tabFields, tabsIn, writings } from '../../rules/sheets/spreadsheet/calls.ts';
import type { Tab } from '../../rules/sheets/spreadsheet/request.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;

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

/** The sheets in their order; sheets without cells (charts) are left out. One call. */
export function tabsOf(spreadsheetId: string): readonly Tab[] {
  return tabsIn(spreadsheets().get(spreadsheetId, { fields: tabFields }));
}

/** What stands in the ranges: dates as numbers, identifiers as text, blanks left out at the ends. One call. */
export function valuesOf(
  spreadsheetId: string,
  ranges: readonly string[],
  rendering: 'UNFORMATTED_VALUE' | 'FORMULA' = 'UNFORMATTED_VALUE',
): readonly Rows[] {
  if (ranges.length === 0) return [];
  const options = { ranges, valueRenderOption: rendering, dateTimeRenderOption: 'SERIAL_NUMBER' };
  const { valueRanges = [] } = spreadsheets().Values.batchGet(spreadsheetId, options);
  return ranges.map((_range, index) => rowsIn(valueRanges[index]?.values));
}

/** Whole sheets: as many in one call as it can carry. */
export const sheetsOf = (spreadsheetId: string, tabs: readonly Tab[]): readonly Rows[] =>
  readings(tabs).flatMap((ranges) => valuesOf(spreadsheetId, ranges));

/**
 * Writes everything or nothing: Google checks all requests before it carries out the first. One call, none for nothing;
 * only what is too much for one goes in several, in its order.
 */
export function apply(spreadsheetId: string, requests: readonly Request[]): void {
  for (const some of writings(requests)) spreadsheets().batchUpdate({ requests: some }, spreadsheetId);
}
