/** Registers into a workbook: only cells that differ are set, so that everything else stays as staff left it. */

import type { Column } from '../../rules/projections/columns.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import {
  dataChanges,
  goneChanges,
  type Placed,
  placedColumns,
  resultsOf,
  rowsOf,
  type Template,
} from '../../rules/sheets/changes.ts';
import {
  freshParameters,
  type ParameterRanges,
  type Positions,
  parameterRanges,
  placeOf,
  registerSheet,
  workingDaysName,
  workingDaysSheet,
} from '../../rules/sheets/layout.ts';
import type { ReadSheet } from '../../rules/sheets/read.ts';
import { missingRows, settingsCells, settingsSheets } from '../../rules/sheets/settingsSheets.ts';
import { workingDayChanges, workingDaysRef } from '../../rules/sheets/workingDays.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import {
  type CellChange,
  type CellValue,
  type Change,
  decodeFormula,
  encodeFormula,
  type Patch,
  type RowFormulas,
  type SheetRows,
} from '../workbook/port.ts';
import type { LoadedWorkbook } from './read.ts';

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
  const days = workingDayChanges(
    loaded.workbook.sheets.find(({ name }) => name === workingDaysSheet),
    settled,
  );
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
  read: ReadSheet<SheetRows> | undefined,
  positions: Positions,
  ranges: ParameterRanges,
  withResults: boolean,
): readonly CellChange[] {
  const columns = placedColumns(procedure, positions, (cell) => placeOf(cell, settled, ranges));
  const rows = rowsOf(registers.cases(procedure.id), read);
  const results = (one: Case) => resultsOf(procedure, one, settled);
  return [
    ...dataChanges(rows, columns.data, read),
    ...formulaChanges(rows, columns.templates.map(writable), read, results, withResults),
    ...goneChanges(procedure, registers, columns, read),
  ];
}

/** A formula of a column, written once for all rows. */
interface WritableTemplate extends Placed {
  readonly formula: (row: number) => string;
  /** The same as it stands in the file. */
  readonly written: (row: number) => string;
}

function writable({ column, at, pieces }: Template): WritableTemplate {
  const written = pieces.map(encodeFormula);
  return { column, at, formula: (row) => pieces.join(String(row)), written: (row) => written.join(String(row)) };
}

function formulaChanges(
  rows: ReadonlyMap<number, Case>,
  templates: readonly WritableTemplate[],
  read: ReadSheet<SheetRows> | undefined,
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

/** Whether a cell has the formula already; what another program wrote may be escaped in its own way. */
const stands = ({ formula, written }: WritableTemplate, row: number, before: string | undefined): boolean =>
  before !== undefined && (before === written(row) || decodeFormula(before) === formula(row));

const isSame = (value: CellValue, cached: CellValue): boolean =>
  typeof value === 'object' ? typeof cached === 'object' && cached.error === value.error : value === cached;

function workingDaysNameOf(loaded: LoadedWorkbook, settled: Settled): readonly { name: string; ref: string }[] {
  const ref = workingDaysRef(settled);
  const bare = (text: string | undefined): string => (text ?? '').replace(/'/g, '');
  return bare(loaded.workbook.definedNames.get(workingDaysName)) === bare(ref) ? [] : [{ name: workingDaysName, ref }];
}
