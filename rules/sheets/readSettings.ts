/** The settings sheets of a workbook as settled values; a sheet that is missing keeps what was delivered. */

import { registerEntries } from '../registers/entries.ts';
import { type SettingsSheetId, settingsSheetIds, settle } from '../registers/settle.ts';
import type { Settled } from '../registers/settled.ts';
import type { Problem, Table } from '../settings/table.ts';
import { letterOf } from './layout.ts';
import { registerProblems, SettingsError } from './problems.ts';
import { firstDataRow, type Marked, type MarkedSheet, plainCell } from './read.ts';
import type { SheetValues } from './sheet.ts';

/** Throws SettingsError with every problem of every settings sheet. `sheets` are all sheets of the workbook. */
export function readSettled(marked: Marked, sheets: readonly SheetValues[], date1904: boolean): Settled {
  const lost = lostMarks(marked, sheets);
  if (lost.length > 0) throw new SettingsError(lost);
  const tables: Partial<Record<SettingsSheetId, Table>> = {};
  for (const id of settingsSheetIds) {
    const found = marked.get(id);
    if (found) tables[id] = tableOf(id, found, date1904);
  }
  const { settled, problems } = settle(tables);
  if (settled) return settled;
  throw new SettingsError(problems.map((problem) => ({ ...problem, sheet: nameOf(problem.sheet, marked) })));
}

const nameOf = (id: string, marked: Marked): string => marked.get(id)?.sheet.name ?? id;

/**
 * Sheets that bear the name of one of ours but have lost the key in A1: read as if they were not there, everything staff
 * wrote in them would be passed over in silence.
 */
function lostMarks(marked: Marked, sheets: readonly SheetValues[]): readonly Problem[] {
  const ours = [...settingsSheetIds, ...registerEntries.map(({ procedure }) => procedure.id)];
  return ours
    .filter((id) => !marked.has(id) && sheets.some(({ name }) => name === id))
    .map((id) => ({ sheet: id, cell: 'A1', message: registerProblems.noMark(id) }));
}

const dateKeys = new Set(['#calendar', 'from', 'to', 'required']);

function tableOf(id: SettingsSheetId, { sheet, positions }: MarkedSheet, date1904: boolean): Table {
  const keys = Array.from(positions.keys());
  const letters = Object.fromEntries(keys.map((key) => [key, letterOf(positions, key)]));
  const rows = sheet.rows.slice(firstDataRow - 1).flatMap((line, index) => {
    const cells = Object.fromEntries(
      keys.map((key) => [key, plainCell(line[(positions.get(key) ?? 1) - 1], date1904 && dateKeys.has(key))]),
    );
    return Object.values(cells).every((cell) => cell === undefined) ? [] : [{ row: index + firstDataRow, cells }];
  });
  return { sheet: id, letters, rows };
}
