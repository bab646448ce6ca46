/** A register workbook as registers in memory: sheets found by the mark in their key row, columns by their keys. */

import type { ProcedureEntry } from '../../rules/procedures/procedures.ts';
import { columnsOf } from '../../rules/projections/columns.ts';
import { type Cell, isMistyped } from '../../rules/projections/facts.ts';
import { allEntries, registerEntries } from '../../rules/registers/entries.ts';
import { journal } from '../../rules/registers/journal.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import { settingsSheetIds } from '../../rules/registers/settle.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Problem } from '../../rules/settings/table.ts';
import { namesPerson, type Procedure } from '../../rules/vocabulary/procedure.ts';
import { withheld } from '../../rules/wording/common.ts';
import { address } from '../workbook/address.ts';
import { type CellValue, readWorkbook, type SheetRows, type Workbook, WorkbookError } from '../workbook/port.ts';
import type { Positions } from './layout.ts';
import { registerProblems } from './problems.ts';
import { readSettled } from './readSettings.ts';

/** Row 1 holds the keys, row 2 the labels. */
export const firstDataRow = 3;

/** A register's sheet as it was read. */
export interface ReadSheet {
  readonly sheet: SheetRows;
  readonly positions: Positions;
  /** Where each case stands, and what its cells held. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly cells: Cells }>;
  readonly lastRow: number;
}

export interface LoadedWorkbook {
  readonly workbook: Workbook;
  readonly registers: Registers;
  readonly settled: Settled;
  readonly sheets: ReadonlyMap<string, ReadSheet>;
  /** The settings sheets there are, by their ids. */
  readonly settings: ReadonlyMap<string, { readonly sheet: SheetRows; readonly positions: Positions }>;
  /** Whether the settings live in this workbook; the personal one goes by those of the main one. */
  readonly keepsSettings: boolean;
  /** What staff should mend in the registers; nothing of it stops the work. */
  readonly problems: readonly Problem[];
}

/** Excel's two day counts differ by four years and a day. */
const days1904 = 1462;

export interface LoadOptions {
  /** The settings and registers of a workbook that has no settings sheets of its own: the personal one. */
  readonly settled?: Settled;
  /** The registers to read; all unless told. One whose sheet staff renamed is read all the same. */
  readonly only?: readonly string[];
}

/**
 * Reads a register workbook. Throws SettingsError when a setting cannot be used, WorkbookError when the file is none
 * of ours.
 */
export function loadWorkbook(bytes: Uint8Array, { settled: given, only }: LoadOptions = {}): LoadedWorkbook {
  const left = only && registerEntries.map(({ procedure }) => procedure.id).filter((id) => !only.includes(id));
  const workbook = readWorkbook(bytes, left ? { headsOnly: new Set(left) } : {});
  const marked = new Map<string, { sheet: SheetRows; positions: Positions }>();
  for (const sheet of workbook.sheets) {
    const positions = positionsOf(sheet);
    const mark = Array.from(positions.keys()).find((key) => key.startsWith('#'));
    if (mark !== undefined && !marked.has(mark.slice(1))) marked.set(mark.slice(1), { sheet, positions });
  }
  refuseStranger(marked, given?.entries ?? registerEntries);
  const settled = given ?? readSettled(marked, workbook.sheets, workbook.date1904);
  const registers = new Registers();
  const sheets = new Map<string, ReadSheet>();
  const problems: Problem[] = [];
  for (const { procedure } of settled.entries) {
    const found = marked.get(procedure.id);
    if (found) sheets.set(procedure.id, readRegister(procedure, found, workbook.date1904, registers, problems));
  }
  const settings = new Map(Array.from(marked).filter(([id]) => settingsSheetIds.some((one) => one === id)));
  return { workbook, registers, settled, sheets, settings, keepsSettings: given === undefined, problems };
}

/** Both workbooks have a journal: it is the other registers that tell which one this is. */
function refuseStranger(marked: ReadonlyMap<string, unknown>, entries: readonly ProcedureEntry[]): void {
  const has = (of: readonly ProcedureEntry[]): boolean =>
    of.some(({ procedure }) => procedure.id !== journal.id && marked.has(procedure.id));
  if (has(entries)) return;
  const wanted = entries[0]?.procedure.id ?? '';
  throw new WorkbookError(
    has(allEntries)
      ? `it has no register ${wanted}, but others of ours; <name>.xlsx is the main workbook and <name>.personal.xlsx the personal one (R-42): give each its name back.`
      : `it is a workbook, but no register of ours: cell A1 of no sheet is #${wanted} or the like; make one with «qagida new».`,
  );
}

/** Keys of row 1 with their columns; a key that stands twice counts where it stands first. */
export function positionsOf({ rows }: Pick<SheetRows, 'rows'>): Positions {
  const positions = new Map<string, number>();
  (rows[0] ?? []).forEach((key, index) => {
    if (typeof key === 'string' && key !== '' && !positions.has(key)) positions.set(key, index + 1);
  });
  return positions;
}

function readRegister(
  procedure: Procedure,
  { sheet, positions }: { sheet: SheetRows; positions: Positions },
  date1904: boolean,
  registers: Registers,
  problems: Problem[],
): ReadSheet {
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
      const cell = plainCell(line[at], date1904 && kind === 'date');
      if (cell === undefined || key.startsWith('#')) continue;
      cells[key] = cell;
      if ('spec' in column && isMistyped(kind, cell)) {
        report(at + 1, registerProblems.mistyped(kind, namesPerson(procedure, column.spec) ? withheld : cell));
      }
    }
    rows.set(id, { row, cells });
    registers.put(procedure.id, id, cells);
  }
  return { sheet, positions, rows, lastRow };
}

/** A case number typed as a number is still its number. */
const idOf = (cell: CellValue | undefined): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

export function plainCell(cell: CellValue | undefined, isDay1904 = false): Cell {
  if (cell === undefined || cell === '' || typeof cell === 'object') return undefined;
  return isDay1904 && typeof cell === 'number' ? cell + days1904 : cell;
}
