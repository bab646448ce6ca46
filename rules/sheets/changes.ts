/** What differs between a register's sheet and the registers: its data, and the formulas its rows should have. */

import { formulaOf } from '../projections/cellFormulas.ts';
import { type Column, columnsOf } from '../projections/columns.ts';
import { examine, outcomeOf, terms } from '../projections/examine.ts';
import type { Place } from '../projections/formula.ts';
import { caseFacts } from '../registers/caseFacts.ts';
import type { Case, Registers } from '../registers/registers.ts';
import type { Settled } from '../registers/settled.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { letterOf, type Positions } from './layout.ts';
import { firstDataRow, type ReadSheet } from './read.ts';
import type { CellChange, CellValue } from './sheet.ts';

/** A column that has its place in a sheet. */
export interface Placed {
  readonly column: Column;
  /** 1-based. */
  readonly at: number;
}

/** A formula of a column, cut where the number of its row stands: `pieces.join('3')`, without the leading `=`. */
export interface Template extends Placed {
  readonly pieces: readonly string[];
}

export interface RegisterColumns {
  readonly data: readonly Placed[];
  readonly templates: readonly Template[];
}

const rowMark = '\u0001';

/** The columns of a register where a sheet has them; one that has no place is left out. */
export function placedColumns(
  procedure: Procedure,
  positions: Positions,
  place: (cell: Place['cell']) => Place,
): RegisterColumns {
  const here = place((key) => `${letterOf(positions, key)}${rowMark}`);
  const data: Placed[] = [];
  const templates: Template[] = [];
  for (const column of columnsOf(procedure)) {
    const at = positions.get(column.key);
    if (at === undefined) continue;
    const formula = formulaOf(column, procedure, here);
    if (formula === undefined) data.push({ column, at });
    else templates.push({ column, at, pieces: formula.split(rowMark) });
  }
  return { data, templates };
}

/** Where each case stands: where it was read, or below the last row. */
export function rowsOf(cases: readonly Case[], read: ReadSheet | undefined): ReadonlyMap<number, Case> {
  let next = (read?.lastRow ?? firstDataRow - 1) + 1;
  return new Map(cases.map((one): [number, Case] => [read?.rows.get(one.id)?.row ?? next++, one]));
}

/** The cells of the rows that hold something else than their cases. */
export function dataChanges(
  rows: ReadonlyMap<number, Case>,
  columns: readonly Placed[],
  read: ReadSheet | undefined,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const [row, one] of Array.from(rows)) {
    const known = read?.rows.get(one.id);
    for (const { column, at } of columns) {
      const isId = column.group === 'case' && column.holds === 'id';
      const value = isId ? one.id : one.cells[column.key];
      const before = isId ? known && one.id : known?.cells[column.key];
      if (value !== before) changes.push({ row, column: at, value: value ?? null });
    }
  }
  return changes;
}

/** Rows of cases that are no more: our columns blank, what staff wrote beside them stays. */
export function goneChanges(
  procedure: Procedure,
  registers: Registers,
  { data, templates }: RegisterColumns,
  read: ReadSheet | undefined,
): readonly CellChange[] {
  const gone = Array.from(read?.rows ?? []).filter(([id]) => !registers.has(procedure.id, id));
  const columns: readonly Placed[] = [...data, ...templates];
  return gone.flatMap(([, { row }]) => columns.map(({ at }): CellChange => ({ row, column: at, value: null })));
}

/** What each column with a formula shows. */
export type Results = (column: Column) => CellValue;

/** What the formulas of a case show, from the same examination `check` reports. */
export function resultsOf(procedure: Procedure, one: Case, { book }: Settled): Results {
  const facts = caseFacts(procedure, one);
  const examined = examine(procedure, facts, book);
  const days = terms(procedure, facts, book);
  return (column) => {
    if (column.group === 'check') {
      const result = examined.find(({ check }) => check.id === column.check.id)?.result;
      return result === 'pass' || result === 'fail' ? result : '';
    }
    if (column.group === 'deadline') {
      const due = days.find(({ id }) => id === column.deadline.id)?.due;
      return due === 'error' ? { error: '#N/A' } : (due ?? '');
    }
    return outcomeOf(procedure, facts, examined);
  };
}
