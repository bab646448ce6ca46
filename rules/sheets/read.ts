/** Sheets as registers in memory: each found by the mark in its key row, columns by their keys. */

import { columnsOf } from '../projections/columns.ts';
import { type Cell, isMistyped } from '../projections/facts.ts';
import type { Cells, Registers } from '../registers/registers.ts';
import type { Problem } from '../settings/table.ts';
import { namesPerson, type Procedure } from '../vocabulary/procedure.ts';
import { withheld } from '../wording/common.ts';
import { address } from './address.ts';
import type { Positions } from './layout.ts';
import { registerProblems } from './problems.ts';
import type { CellValue, SheetValues } from './sheet.ts';

/** Row 1 holds the keys, row 2 the labels. */
export const firstDataRow = 3;

/** A sheet of ours and where its columns are. */
export interface MarkedSheet<Sheet extends SheetValues = SheetValues> {
  readonly sheet: Sheet;
  readonly positions: Positions;
}

/** Our sheets by their ids. */
export type Marked<Sheet extends SheetValues = SheetValues> = ReadonlyMap<string, MarkedSheet<Sheet>>;

/** A register's sheet as it was read. */
export interface ReadSheet<Sheet extends SheetValues = SheetValues> extends MarkedSheet<Sheet> {
  /** Where each case stands, and what its cells held. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly cells: Cells }>;
  readonly lastRow: number;
}

/** Excel's two day counts differ by four years and a day. */
const days1904 = 1462;

/** The sheets that bear a mark; of two with the same one, the first. */
export function markedSheets<Sheet extends SheetValues>(sheets: readonly Sheet[]): Marked<Sheet> {
  const marked = new Map<string, MarkedSheet<Sheet>>();
  for (const sheet of sheets) {
    const positions = positionsOf(sheet);
    const mark = Array.from(positions.keys()).find((key) => key.charAt(0) === '#');
    if (mark !== undefined && !marked.has(mark.slice(1))) marked.set(mark.slice(1), { sheet, positions });
  }
  return marked;
}

/** Keys of row 1 with their columns; a key that stands twice counts where it stands first. */
export function positionsOf({ rows }: Pick<SheetValues, 'rows'>): Positions {
  const positions = new Map<string, number>();
  (rows[0] ?? []).forEach((key, index) => {
    if (typeof key === 'string' && key !== '' && !positions.has(key)) positions.set(key, index + 1);
  });
  return positions;
}

/** A register without a sheet: deleted, or brought by a later version than the workbook. */
export const missingSheet = (id: string): Problem => ({
  sheet: id,
  cell: 'A1',
  message: registerProblems.noSheet(id),
});

/** Puts the cases of a sheet into the registers; what staff should mend goes to `problems`. */
export function readRegister<Sheet extends SheetValues>(
  procedure: Procedure,
  { sheet, positions }: MarkedSheet<Sheet>,
  date1904: boolean,
  registers: Registers,
  problems: Problem[],
): ReadSheet<Sheet> {
  const data = columnsOf(procedure)
    .filter((column) => column.group !== 'check' && column.group !== 'deadline')
    .filter((column) => column.group !== 'case' || column.holds !== 'outcome')
    .flatMap((column) => {
      const at = positions.get(column.key);
      return at === undefined ? [] : [{ column, at: at - 1, key: column.key }];
    });
  const idColumn = positions.get(`#${procedure.id}`) ?? 1;
  const rows = new Map<string, { row: number; cells: Cells }>();
  let lastRow = firstDataRow - 1;
  for (let index = firstDataRow - 1; index < sheet.rows.length; index += 1) {
    const line = sheet.rows[index];
    if (line === undefined || line.every((cell) => cell === undefined || cell === '')) continue;
    const row = index + 1;
    lastRow = row;
    const report = (column: number, message: Problem['message']): void => {
      problems.push({ sheet: sheet.name, cell: address(row, column), message });
    };
    const id = idOf(line[idColumn - 1]);
    if (id === '') {
      if (data.some(({ at }) => line[at] !== undefined && line[at] !== '')) report(idColumn, registerProblems.noId);
      continue;
    }
    const earlier = rows.get(id);
    if (earlier) {
      report(idColumn, registerProblems.doubledId(id, earlier.row));
      continue;
    }
    const cells: Record<string, Cell> = {};
    for (const { column, at, key } of data) {
      const kind = 'spec' in column ? column.spec.kind : 'text';
      const stored = line[at];
      if (typeof stored === 'object' && key.charAt(0) !== '#') report(at + 1, registerProblems.noValue(stored.error));
      const cell = plainCell(stored, date1904 && kind === 'date');
      if (cell === undefined || key.charAt(0) === '#') continue;
      cells[key] = cell;
      if ('spec' in column && isMistyped(kind, cell)) {
        report(at + 1, registerProblems.mistyped(kind, namesPerson(procedure, column.spec) ? withheld : cell));
      }
    }
    rows.set(id, { row, cells });
    registers.put(procedure.id, id, cells);
  }
  if (rows.size > 0) problems.push(...lostKeys(procedure, sheet, positions));
  return { sheet, positions, rows, lastRow };
}

/**
 * Keys that were cleared from row 1: where nobody moved the columns, each stands after the one before it, and what is
 * headed there without a key has lost it. A column that is not there at all is one that a later version brings.
 */
function lostKeys(procedure: Procedure, { name, rows }: SheetValues, positions: Positions): readonly Problem[] {
  const columns = columnsOf(procedure);
  const isHeld = (row: number, index: number): boolean => (rows[row]?.[index] ?? '') !== '';
  return columns.flatMap(({ key }, index) => {
    const after = positions.get(columns[index - 1]?.key ?? '');
    if (positions.has(key) || after === undefined || isHeld(0, after) || !isHeld(1, after)) return [];
    return [{ sheet: name, cell: address(1, after + 1), message: registerProblems.noKey(key) }];
  });
}

/** A case number typed as a number is still its number. */
const idOf = (cell: CellValue | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

export function plainCell(cell: CellValue | undefined, isDay1904 = false): Cell {
  if (cell === undefined || cell === '' || typeof cell === 'object') return undefined;
  return isDay1904 && typeof cell === 'number' ? cell + days1904 : cell;
}
