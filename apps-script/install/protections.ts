/** Keys, computed cells and formulas are protected with a warning: staff are asked before they type there, the tool is not. */

import { firstDataRow } from '../../rules/sheets/read.ts';
import type { Request } from '../sheets/service.ts';
import type { PlacedColumn } from './columns.ts';

type Protection = GoogleAppsScript.Sheets.Schema.ProtectedRange;
type Range = GoogleAppsScript.Sheets.Schema.GridRange;

/** By this staff see whose protection it is, and so do we. */
const mark = 'Қағида';

export function protectionRequests(
  sheetId: number,
  columns: readonly PlacedColumn[],
  standing: readonly Protection[],
  rowCount: number,
): readonly Request[] {
  const wanted = [keyRow(sheetId)].concat(lockedRuns(sheetId, columns));
  const own = standing.filter(({ description = '' }) => description === mark);
  const told = (ranges: readonly (Range | undefined)[]): string =>
    JSON.stringify(ranges.map((range) => tell(range, rowCount)).sort());
  if (told(own.map(({ range }) => range)) === told(wanted)) return [];
  return [
    ...own.map(({ protectedRangeId = 0 }): Request => ({ deleteProtectedRange: { protectedRangeId } })),
    ...wanted.map(
      (range): Request => ({ addProtectedRange: { protectedRange: { range, description: mark, warningOnly: true } } }),
    ),
  ];
}

const keyRow = (sheetId: number): Range => ({ sheetId, startRowIndex: 0, endRowIndex: 1 });

/** Locked columns beside one another are one range. */
function lockedRuns(sheetId: number, columns: readonly PlacedColumn[]): readonly Range[] {
  const locked = columns.filter(({ plan }) => plan.locked).map(({ at }) => at);
  const runs: Range[] = [];
  for (const at of locked.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.endColumnIndex === at - 1) last.endColumnIndex = at;
    else runs.push({ sheetId, startRowIndex: firstDataRow - 1, startColumnIndex: at - 1, endColumnIndex: at });
  }
  return runs;
}

/** Google may write the edge of the grid where we leave a side open. */
const tell = (range: Range | undefined, rowCount: number): string => {
  const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = range ?? {};
  const isOpen = endRowIndex === undefined || endRowIndex >= rowCount;
  // The row of keys is protected across, whatever the number of columns.
  const across = startRowIndex === 0 ? '' : `${startColumnIndex} ${endColumnIndex ?? ''}`;
  return `${startRowIndex} ${isOpen ? '' : endRowIndex} ${across}`;
};
