/** Shared formulas whose first cell is about to change: each cell that leaned on it gets its formula in full. */
import { type CellContext, locateCell, newCell, readCell } from './cells.ts';
import { moveFormula } from './formula.ts';
import { C, F, nextTag, ROW, scanBytes, wholeNumber } from './scan.ts';
import { encodeText } from './text.ts';

interface Leaning {
  readonly row: number;
  readonly column: number;
  readonly shared: string;
  readonly formula: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The rows with every shared formula written out whose first cell is `touched`; the same bytes where there is none. */
export function expandShared(
  rows: Buffer,
  prefix: string,
  context: CellContext,
  touched: (row: number, column: number) => boolean,
): Buffer {
  if (!rows.includes('shared')) return rows;
  const cells = sharedCells(rows, { ...context, formulas: true });
  const masters = new Map(cells.filter(({ formula }) => formula !== undefined).map((cell) => [cell.shared, cell]));
  const pieces: Buffer[] = [];
  let done = 0;
  for (const { row, column, shared, start, end } of cells) {
    const master = masters.get(shared);
    if (!master?.formula || !touched(master.row, master.column)) continue;
    const formula = moveFormula(master.formula, row - master.row, column - master.column);
    pieces.push(rows.subarray(done, start), Buffer.from(`<${prefix}f>${encodeText(formula)}</${prefix}f>`));
    done = end;
  }
  return done === 0 ? rows : Buffer.concat([...pieces, rows.subarray(done)]);
}

/** Every cell with a shared formula, and where its `<f>` stands. */
function sharedCells(rows: Buffer, context: CellContext): Leaning[] {
  const scan = scanBytes(rows);
  const cell = newCell();
  const found: Leaning[] = [];
  let row = 0;
  let column = 0;
  while (nextTag(scan)) {
    if (scan.close) continue;
    if (scan.name === ROW) {
      const stated = wholeNumber(rows, scan.rStart, scan.rEnd);
      row = stated < 0 ? row + 1 : stated;
      column = 0;
    } else if (scan.name === C) {
      locateCell(scan, cell);
      column = cell.column || column + 1;
      const from = scan.end;
      readCell(scan, cell, context);
      if (cell.shared === undefined) continue;
      found.push({ row, column, shared: cell.shared, formula: cell.formula, ...formulaExtent(rows, from, scan.end) });
    }
  }
  return found;
}

function formulaExtent(rows: Buffer, from: number, limit: number): { readonly start: number; readonly end: number } {
  const scan = scanBytes(rows, from, limit);
  let start = from;
  while (nextTag(scan)) {
    if (scan.name !== F) continue;
    if (!scan.close) start = scan.start;
    if (scan.close || scan.empty) break;
  }
  return { start, end: scan.end };
}
