/** The one place that writes cells. What is text goes in as text and is never read as a formula, a number or a date. */

import type { CellChange, CellInput } from '../sheet.ts';
import type { CellData, CellRequest, Tab } from './request.ts';

/** A value as a cell keeps it: unlike typed text, `stringValue` is taken as it stands. */
export function cellData(value: CellInput | null): CellData {
  if (value === null || value === '') return {};
  if (typeof value === 'string') return { userEnteredValue: { stringValue: value } };
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  if ('formula' in value) return { userEnteredValue: { formulaValue: `=${value.formula}` } };
  throw new RangeError(`A cell cannot be given the error ${value.error}.`);
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly rows: (CellInput | null)[][];
}

/** The cells of one sheet as the fewest rectangles; cells beside them stay as they are. */
export function cellRequests(sheetId: number, changes: readonly CellChange[]): readonly CellRequest[] {
  return formulaRequests(sheetId, changes).concat(
    blocksOf(changes.filter(({ value }) => !isFormula(value))).map(({ row, column, rows }) => ({
      updateCells: {
        start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
        rows: rows.map((cells) => ({ values: cells.map(cellData) })),
        fields: 'userEnteredValue',
      },
    })),
  );
}

type Formula = { readonly formula: string };
const isFormula = (value: CellChange['value']): value is Formula =>
  typeof value === 'object' && value !== null && 'formula' in value;

/** Rows one request holds: a longer block is cut, so that what is too much for one call can go in several. */
const mostRows = 500;

/** Cells in rows, neighbours joined; rows of the same width below one another are one block. */
function blocksOf(changes: readonly CellChange[]): readonly Block[] {
  const sorted = changes.slice().sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Block[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const cells = last?.rows[0];
    if (last && cells && last.row === row && last.column + cells.length === column) cells.push(value);
    else runs.push({ row, column, width: 0, rows: [[value]] });
  }
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  for (const run of runs) {
    const cells = run.rows[0] ?? [];
    const key = `${run.column}:${cells.length}`;
    const above = open.get(key);
    const isNext = above && above.row + above.rows.length === run.row && above.rows.length < mostRows;
    if (isNext) above.rows.push(cells);
    else {
      const block = { ...run, width: cells.length };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** Formulas below one another are written once: Google counts their rows on. */
function formulaRequests(sheetId: number, changes: readonly CellChange[]): readonly CellRequest[] {
  const byColumn = new Map<number, { row: number; formula: string }[]>();
  for (const { row, column, value } of changes) {
    if (!isFormula(value)) continue;
    const own = byColumn.get(column);
    if (own) own.push({ row, formula: value.formula });
    else byColumn.set(column, [{ row, formula: value.formula }]);
  }
  const requests: CellRequest[] = [];
  for (const [column, cells] of Array.from(byColumn)) {
    cells.sort((a, b) => a.row - b.row);
    for (let from = 0; from < cells.length; ) {
      const first = cells[from] as { row: number; formula: string };
      let to = from + 1;
      while (to < cells.length && cells[to]?.row === first.row + to - from) to += 1;
      requests.push({
        repeatCell: {
          range: {
            sheetId,
            startRowIndex: first.row - 1,
            endRowIndex: first.row - 1 + to - from,
            startColumnIndex: column - 1,
            endColumnIndex: column,
          },
          cell: cellData({ formula: first.formula }),
          fields: 'userEnteredValue',
        },
      });
      from = to;
    }
  }
  return requests;
}

/** Blank rows kept below the last case, so that staff have where to type. */
const spareRows = 100;

/**
 * Rows a sheet needs before cells are written down there. They go in above the blank last row: so formats, drop-downs,
 * colours and protections, which reach to it, reach over them too.
 */
export function growth(
  { id: sheetId, rows }: Tab,
  lastRow: number,
  changes: readonly CellChange[],
): readonly CellRequest[] {
  const last = changes.reduce((found, { row }) => Math.max(found, row), 0);
  if (last < rows) return [];
  const length = last + spareRows - rows;
  if (lastRow >= rows) return [{ appendDimension: { sheetId, dimension: 'ROWS', length } }];
  const range = { sheetId, dimension: 'ROWS', startIndex: rows - 1, endIndex: rows - 1 + length };
  return [{ insertDimension: { range, inheritFromBefore: true } }];
}
