/** The cases a person has selected: which register, and the numbers in the selected rows. */

import { firstDataRow } from '../../rules/sheets/read.ts';

export interface Selection {
  readonly register: string;
  readonly ids: readonly string[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The keys of a sheet's columns, as they stand in its first row. */
export const keysOf = (sheet: Sheet): readonly string[] =>
  (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0] ?? []).map((key) => key.trim());

/** Where the numbers of the cases stand, 1-based, and of which register; nothing in a sheet that is none of ours. */
export function markOf(keys: readonly string[]): { readonly register: string; readonly at: number } | undefined {
  const index = keys.findIndex((key) => key.charAt(0) === '#');
  return index < 0 ? undefined : { register: (keys[index] ?? '').slice(1), at: index + 1 };
}

/** Nothing where the sheet is none of ours. */
export function selection(): Selection | undefined {
  const sheet = SpreadsheetApp.getActiveSheet();
  const mark = markOf(keysOf(sheet));
  if (mark === undefined) return undefined;
  const last = sheet.getLastRow();
  const ids: string[] = [];
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  for (const range of ranges) {
    const from = Math.max(firstDataRow, range.getRow());
    const to = Math.min(last, range.getLastRow());
    if (to < from) continue;
    for (const [id = ''] of sheet.getRange(from, mark.at, to - from + 1, 1).getDisplayValues()) {
      const known = id.trim();
      if (known !== '' && ids.indexOf(known) < 0) ids.push(known);
    }
  }
  return { register: mark.register, ids };
}
