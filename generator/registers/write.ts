/** Registers into a workbook: only cells that differ are set, so that everything else stays as staff left it. */

import type { Cell } from '../../rules/projections/facts.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { type FormulaCell, registerChanges } from '../../rules/sheets/changes.ts';
import {
  freshParameters,
  type Positions,
  parameterRanges,
  placeOf,
  registerSheet,
  workingDaysName,
  workingDaysSheet,
} from '../../rules/sheets/layout.ts';
import { firstDataRow, type ReadSheet } from '../../rules/sheets/read.ts';
import { missingRows, settingsCells, settingsSheets } from '../../rules/sheets/settingsSheets.ts';
import { address, quoteSheet } from '../workbook/address.ts';
import type { CellChange, Change, Patch } from '../workbook/port.ts';
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
    const cells = registerChanges(
      {
        procedure,
        read,
        positions,
        place: (cell) => placeOf(cell, settled, ranges),
        outdated: (formulas) => formulas.filter((one) => !stands(read, one)),
        written: ({ formula, result }) => (withResults ? { formula, cached: result() } : { formula }),
      },
      registers,
      settled,
    );
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

/** Whether the cell already holds this formula with this result. */
function stands(read: ReadSheet | undefined, { row, column, formula, result }: FormulaCell): boolean {
  if (read === undefined || read.sheet.formulas?.get(address(row, column)) !== formula) return false;
  const value = read.sheet.rows[row - 1]?.[column - 1] ?? '';
  const cached = result();
  if (typeof value === 'object') return typeof cached === 'object' && cached.error === value.error;
  return value === cached;
}

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
