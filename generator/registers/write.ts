/** Registers into a workbook: only cells that differ are set, so that everything else stays as staff left it. */

import { formulaOf } from '../../rules/projections/cellFormulas.ts';
import { type Column, columnsOf } from '../../rules/projections/columns.ts';
import { examine, outcomeOf, terms } from '../../rules/projections/examine.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { caseFacts } from '../../rules/registers/caseFacts.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { columnName, quoteSheet } from '../workbook/address.ts';
import {
  type CellChange,
  type CellValue,
  type Change,
  decodeFormula,
  encodeFormula,
  type Patch,
  type RowFormulas,
} from '../workbook/port.ts';
import {
  freshParameters,
  type ParameterRanges,
  type Positions,
  parameterRanges,
  placeOf,
  registerSheet,
  workingDaysName,
  workingDaysSheet,
} from './layout.ts';
import { firstDataRow, type LoadedWorkbook, type ReadSheet } from './read.ts';
import { missingRows, settingsCells, settingsSheets } from './settingsSheets.ts';

/**
 * The changes that make a workbook say what the registers say; empty when it already does. Without results, formulas
 * stand bare and a spreadsheet program has to work them out.
 */
export function changesOf(loaded: LoadedWorkbook, registers: Registers, settled: Settled, withResults = true): Patch {
  const changes: Change[] = [];
  const addColumns: { sheet: string; columns: ReturnType<typeof registerSheet>['columns'] }[] = [];
  const addSheets: ReturnType<typeof registerSheet>[] = [];
  const parameters = loaded.settings.get('parameters');
  const ranges = parameters ? parameterRanges(parameters.sheet.name, parameters.positions) : freshParameters;
  for (const entry of settled.entries) {
    const { procedure } = entry;
    const plan = registerSheet(entry, settled);
    const read = loaded.sheets.get(procedure.id);
    const missing = plan.columns.filter(({ key }) => !read?.positions.has(key));
    if (read === undefined) addSheets.push(plan);
    else if (missing.length > 0) addColumns.push({ sheet: read.sheet.name, columns: missing });
    const positions = withMissing(
      read,
      missing.map(({ key }) => key),
    );
    const cells = registerChanges(procedure, registers, settled, read, positions, ranges, withResults);
    if (cells.length > 0) changes.push({ sheet: read?.sheet.name ?? plan.name, cells });
  }
  for (const settings of loaded.keepsSettings ? settingsSheets(settled) : []) {
    const { plan, rows } = settings;
    const found = loaded.settings.get(plan.name);
    if (found === undefined) {
      addSheets.push(plan);
      changes.push({ sheet: plan.name, cells: settingsCells(rows) });
      continue;
    }
    const missing = plan.columns.filter(({ key }) => !found.positions.has(key));
    if (missing.length > 0) addColumns.push({ sheet: found.sheet.name, columns: missing });
    const cells = missingRows(settings, found);
    if (cells.length > 0) changes.push({ sheet: found.sheet.name, cells });
  }
  const days = workingDayChanges(loaded, settled);
  if (days.length > 0) changes.push({ sheet: workingDaysSheet, cells: days });
  const definedNames = workingDaysNameOf(loaded, settled);
  return {
    changes,
    ...(addColumns.length > 0 ? { addColumns } : {}),
    ...(addSheets.length > 0 ? { addSheets } : {}),
    ...(definedNames.length > 0 ? { definedNames } : {}),
  };
}

export const isEmpty = ({ changes, addColumns, addSheets, definedNames }: Patch): boolean =>
  changes.length === 0 && !addColumns && !addSheets && !definedNames;

/** Columns the workbook lacks are added after its last one. */
function withMissing(read: ReadSheet | undefined, missing: readonly string[]): Positions {
  const width = Math.max(0, ...(read?.sheet.rows ?? []).slice(0, 2).map((row) => row.length));
  return new Map([
    ...(read?.positions ?? []),
    ...missing.map((key, index): [string, number] => [key, width + index + 1]),
  ]);
}

function registerChanges(
  procedure: Procedure,
  registers: Registers,
  settled: Settled,
  read: ReadSheet | undefined,
  positions: Positions,
  ranges: ParameterRanges,
  withResults: boolean,
): readonly CellChange[] {
  const columns = columnsOf(procedure).map((column) => ({ column, at: positions.get(column.key) ?? 1 }));
  const place = placeOf((key) => `${columnName(positions.get(key) ?? 1)}${rowMark}`, settled, ranges);
  const templates = columns.flatMap(({ column, at }) => {
    const formula = formulaOf(column, procedure, place);
    return formula === undefined ? [] : [templateOf(formula, column, at)];
  });
  const data = columns.filter(({ column }) => !templates.some((template) => template.column === column));
  const rows = rowsOf(registers.cases(procedure.id), read);
  const gone = Array.from(read?.rows ?? []).filter(([id]) => !registers.has(procedure.id, id));
  return [
    ...dataChanges(rows, data, read),
    ...formulaChanges(rows, templates, read, (one) => resultsOf(procedure, one, settled), withResults),
    ...gone.flatMap(([, { row }]) => columns.map(({ at }): CellChange => ({ row, column: at, value: null }))),
  ];
}

interface Placed {
  readonly column: Column;
  readonly at: number;
}

/** A formula of a column, written once for all rows. */
interface Template extends Placed {
  readonly formula: (row: number) => string;
  /** The same as it stands in the file. */
  readonly written: (row: number) => string;
}

const rowMark = '\u0001';

function templateOf(formula: string, column: Column, at: number): Template {
  const pieces = formula.split(rowMark);
  const written = pieces.map(encodeFormula);
  return { column, at, formula: (row) => pieces.join(String(row)), written: (row) => written.join(String(row)) };
}

/** Where each case stands: where it was read, or below the last row. */
function rowsOf(cases: readonly Case[], read: ReadSheet | undefined): ReadonlyMap<number, Case> {
  let next = (read?.lastRow ?? firstDataRow - 1) + 1;
  return new Map(cases.map((one) => [read?.rows.get(one.id)?.row ?? next++, one]));
}

function dataChanges(
  rows: ReadonlyMap<number, Case>,
  columns: readonly Placed[],
  read: ReadSheet | undefined,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const [row, one] of rows) {
    const known = read?.rows.get(one.id);
    for (const { column, at } of columns) {
      const value = column.group === 'case' && column.holds === 'id' ? one.id : one.cells[column.key];
      const before = column.key.startsWith('#') && known ? one.id : known?.cells[column.key];
      if (value !== before) changes.push({ row, column: at, value: value ?? null });
    }
  }
  return changes;
}

function formulaChanges(
  rows: ReadonlyMap<number, Case>,
  templates: readonly Template[],
  read: ReadSheet | undefined,
  resultsOf: (one: Case) => (column: Column) => CellValue,
  withResults: boolean,
): readonly CellChange[] {
  if (templates.length === 0) return [];
  const changes: CellChange[] = [];
  const compare = (one: Case, row: number, before: RowFormulas['formulas']): void => {
    const results = resultsOf(one);
    const values = read?.sheet.rows[row - 1] ?? [];
    for (const template of templates) {
      const { column, at } = template;
      const cached = results(column);
      if (stands(template, row, before[at - 1]) && isSame(values[at - 1] ?? '', cached)) continue;
      const formula = template.formula(row);
      changes.push({ row, column: at, value: withResults ? { formula, cached } : { formula } });
    }
  };
  const without = new Map(rows);
  for (const { row, formulas } of read?.sheet.formulas() ?? []) {
    const one = without.get(row);
    if (one && without.delete(row)) compare(one, row, formulas);
  }
  for (const [row, one] of without) compare(one, row, []);
  return changes;
}

/** What the formulas of a case show, from the same examination `check` reports. */
function resultsOf(procedure: Procedure, one: Case, { book }: Settled): (column: Column) => CellValue {
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

/** Whether a cell has the formula already; what another program wrote may be escaped in its own way. */
const stands = ({ formula, written }: Template, row: number, before: string | undefined): boolean =>
  before !== undefined && (before === written(row) || decodeFormula(before) === formula(row));

const isSame = (value: CellValue, cached: CellValue): boolean =>
  typeof value === 'object' ? typeof cached === 'object' && cached.error === value.error : value === cached;

function workingDayChanges(loaded: LoadedWorkbook, { book }: Settled): readonly CellChange[] {
  const sheet = loaded.workbook.sheets.find(({ name }) => name === workingDaysSheet);
  const { numbers } = book.calendar;
  const height = Math.max(numbers.length, (sheet?.rows.length ?? 0) - firstDataRow + 1);
  return Array.from({ length: height }, (_, index): CellChange[] => {
    const row = firstDataRow + index;
    const value: Cell = numbers[index];
    return sheet?.rows[row - 1]?.[0] === value ? [] : [{ row, column: 1, value: value ?? null }];
  }).flat();
}

export const workingDaysRef = (settled: Settled): string =>
  `${quoteSheet(workingDaysSheet)}!$A$${firstDataRow}:$A$${firstDataRow + settled.book.calendar.numbers.length - 1}`;

function workingDaysNameOf(loaded: LoadedWorkbook, settled: Settled): readonly { name: string; ref: string }[] {
  const ref = workingDaysRef(settled);
  const bare = (text: string | undefined): string => (text ?? '').replace(/'/g, '');
  return bare(loaded.workbook.definedNames.get(workingDaysName)) === bare(ref) ? [] : [{ name: workingDaysName, ref }];
}
