/** The formulas of a sheet, row by row; shared ones are written out for each cell. */
import { MAX_COLUMN, MAX_ROW } from './address.ts';
import { locateCell, newCell, sharedNumber } from './cells.ts';
import { moveFormula } from './formula.ts';
import type { RowFormulas } from './port.ts';
import { C, F, nextTag, ROW, scanBytes, wholeNumber, writtenText } from './scan.ts';
import { decodeFormula, encodeText } from './text.ts';

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The rows that have formulas, in the order of the file; never more than one of them in memory. */
export function* readFormulas(bytes: Buffer): Generator<RowFormulas> {
  const scan = scanBytes(bytes);
  const masters = new Map<string, Master>();
  const cell = newCell();
  let row = 0;
  let column = 0;
  let isInCell = false;
  let formulas: (string | undefined)[] = [];
  while (nextTag(scan)) {
    if (scan.close) {
      if (scan.name === C) isInCell = false;
    } else if (scan.name === ROW) {
      if (formulas.length > 0) yield { row, formulas };
      const stated = wholeNumber(bytes, scan.rStart, scan.rEnd);
      row = stated < 0 ? row + 1 : stated;
      column = 0;
      formulas = [];
    } else if (scan.name === C) {
      locateCell(scan, cell);
      row = cell.row || row;
      column = cell.column || column + 1;
      isInCell = !scan.empty && row >= 1 && row <= MAX_ROW && column <= MAX_COLUMN;
    } else if (scan.name === F && isInCell) {
      const shared = sharedNumber(scan);
      const formula = writtenText(scan);
      while (formulas.length < column) formulas.push(undefined);
      const here = shared === undefined ? formula : writtenOut(shared, formula, row, column, masters);
      formulas[column - 1] = here || undefined;
    }
  }
  if (formulas.length > 0) yield { row, formulas };
}

/** A formula shared with another cell as it reads here. */
function writtenOut(shared: string, formula: string, row: number, column: number, masters: Map<string, Master>) {
  if (formula !== '') masters.set(shared, { formula: decodeFormula(formula), row, column });
  const master = formula === '' ? masters.get(shared) : undefined;
  return master ? encodeText(moveFormula(master.formula, row - master.row, column - master.column)) : formula;
}
