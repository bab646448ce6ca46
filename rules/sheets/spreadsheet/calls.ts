/** What passes between us and Google's Sheets service: what to ask for, how its answers read, how much goes in one call. */

import { quoteSheet } from '../address.ts';
import type { CellValue } from '../sheet.ts';
import type { Tab } from './request.ts';

export const tabFields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';

interface Properties {
  readonly sheetId?: number | null | undefined;
  readonly title?: string | null | undefined;
  readonly gridProperties?:
    | { readonly rowCount?: number | null | undefined; readonly columnCount?: number | null | undefined }
    | undefined;
}

/** The sheets in their order; sheets without cells (charts) are left out. */
export const tabsIn = ({
  sheets = [],
}: {
  readonly sheets?: readonly { readonly properties?: Properties | undefined }[] | undefined;
}): readonly Tab[] =>
  sheets.flatMap(({ properties }) => {
    const grid = properties?.gridProperties;
    if (!properties || !grid) return [];
    const { sheetId, title } = properties;
    return [{ id: sheetId ?? 0, title: title ?? '', rows: grid.rowCount ?? 0, columns: grid.columnCount ?? 0 }];
  });

export type Rows = readonly (readonly (CellValue | undefined)[])[];

/** Values as Google sends them, unformatted: an error is a text there. */
export const rowsIn = (values: readonly (readonly unknown[])[] | null | undefined): Rows =>
  (values ?? []).map((row) => row.map(plainValue));

const errorNames = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'];

function plainValue(cell: unknown): CellValue | undefined {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' || cell === '') return undefined;
  return errorNames.indexOf(cell) < 0 ? cell : { error: cell };
}

/** The row of keys of each sheet. */
export const keyRanges = (tabs: readonly Tab[]): readonly string[] =>
  tabs.map(({ title }) => `${quoteSheet(title)}!1:1`);

/** Cells one call fetches at most, unless one sheet has more: what Google sends at once is limited. */
const mostCells = 250_000;

/** Whole sheets, call by call: as many in each as it can carry. */
export function readings(tabs: readonly Tab[]): readonly (readonly string[])[] {
  const calls: string[][] = [];
  let cells = 0;
  for (const { title, rows, columns } of tabs) {
    const own = rows * columns;
    const last = calls[calls.length - 1];
    if (last === undefined || cells + own > mostCells) {
      calls.push([quoteSheet(title)]);
      cells = own;
    } else {
      last.push(quoteSheet(title));
      cells += own;
    }
  }
  return calls;
}

/** Characters one call carries at most. */
const mostCharacters = 4_000_000;

/** Requests call by call: one unless they are too much for it. */
export function writings<Request>(requests: readonly Request[]): readonly Request[][] {
  const calls: Request[][] = [];
  let characters = 0;
  for (const request of requests) {
    const own = JSON.stringify(request).length;
    const last = calls[calls.length - 1];
    if (last === undefined || characters + own > mostCharacters) {
      calls.push([request]);
      characters = own;
    } else {
      last.push(request);
      characters += own;
    }
  }
  return calls;
}
