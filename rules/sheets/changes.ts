/** The cells of a register's sheet that differ from the registers: data, and the formulas of each row. */

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
import type { CellChange, CellInput, CellValue } from './sheet.ts';

/** A formula that belongs into a cell, and what it shows there. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
  readonly result: () => CellValue;
}

export interface Target {
  readonly procedure: Procedure;
  /** The sheet as it was read, or nothing where it is yet to be made. */
  readonly read: ReadSheet | undefined;
  /** Where its columns are once those it lacks are added; what has no place is not written. */
  readonly positions: Positions;
  /** Where formulas stand: the separator, the settings and the ranges of the spreadsheet. */
  readonly place: (cell: Place['cell']) => Place;
  /** Which of the formulas of one row are to be written. */
  readonly outdated: (formulas: readonly FormulaCell[]) => readonly FormulaCell[];
  readonly written: (formula: FormulaCell) => CellInput;
}

export function registerChanges(target: Target, registers: Registers, settled: Settled): readonly CellChange[] {
  const { procedure, read, positions } = target;
  const columns = columnsOf(procedure).flatMap((column) => {
    const at = positions.get(column.key);
    return at === undefined ? [] : [{ column, at }];
  });
  const templates = templatesOf(target);
  const data = columns.filter(({ column }) => !templates.some((template) => template.column === column));
  const changes: CellChange[] = [];
  let next = (read?.lastRow ?? firstDataRow - 1) + 1;
  for (const one of registers.cases(procedure.id)) {
    const known = read?.rows.get(one.id);
    const row = known ? known.row : next;
    if (known === undefined) next += 1;
    for (const { column, at } of data) {
      const value = column.group === 'case' && column.holds === 'id' ? one.id : one.cells[column.key];
      const before = column.key.charAt(0) === '#' && known ? one.id : known?.cells[column.key];
      if (value !== before) changes.push({ row, column: at, value: value === undefined ? null : value });
    }
    if (templates.length === 0) continue;
    const results = resultsOf(procedure, one, settled);
    const formulas = templates.map(
      ({ column, at, formula }): FormulaCell => ({
        row,
        column: at,
        formula: formula(row),
        result: () => results(column),
      }),
    );
    for (const one of target.outdated(formulas)) {
      changes.push({ row, column: one.column, value: target.written(one) });
    }
  }
  for (const [id, { row }] of Array.from(read?.rows ?? [])) {
    if (registers.has(procedure.id, id)) continue;
    for (const { at } of columns) changes.push({ row, column: at, value: null });
  }
  return changes;
}

/** The columns of a register that hold formulas, with the formula of a row. */
export function templatesOf({
  procedure,
  positions,
  place,
}: Pick<Target, 'procedure' | 'positions' | 'place'>): readonly {
  readonly column: Column;
  readonly at: number;
  readonly formula: (row: number) => string;
}[] {
  const rowMark = '\u0001';
  const own = place((key) => `${letterOf(positions, key)}${rowMark}`);
  return columnsOf(procedure).flatMap((column) => {
    const at = positions.get(column.key);
    const formula = at === undefined ? undefined : formulaOf(column, procedure, own);
    if (at === undefined || formula === undefined) return [];
    const pieces = formula.split(rowMark);
    return [{ column, at, formula: (row: number) => pieces.join(String(row)) }];
  });
}

/** What the formulas of a case show, from the same examination `check` reports. */
export function resultsOf(procedure: Procedure, one: Case, { book }: Settled): (column: Column) => CellValue {
  const facts = caseFacts(procedure, one);
  let examined: ReturnType<typeof examine> | undefined;
  let days: ReturnType<typeof terms> | undefined;
  return (column) => {
    if (column.group === 'deadline') {
      days = days || terms(procedure, facts, book);
      const due = days.find(({ id }) => id === column.deadline.id)?.due;
      return due === 'error' ? { error: '#N/A' } : due === undefined ? '' : due;
    }
    examined = examined || examine(procedure, facts, book);
    if (column.group !== 'check') return outcomeOf(procedure, facts, examined);
    const result = examined.find(({ check }) => check.id === column.check.id)?.result;
    return result === 'pass' || result === 'fail' ? result : '';
  };
}
