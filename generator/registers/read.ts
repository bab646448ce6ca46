/** A register workbook as registers in memory. */

import type { ProcedureEntry } from '../../rules/procedures/procedures.ts';
import { allEntries, registerEntries } from '../../rules/registers/entries.ts';
import { journal } from '../../rules/registers/journal.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { settingsSheetIds } from '../../rules/registers/settle.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Problem } from '../../rules/settings/table.ts';
import { type Marked, markedSheets, missingSheet, type ReadSheet, readRegister } from '../../rules/sheets/read.ts';
import { readSettled } from '../../rules/sheets/readSettings.ts';
import { readWorkbook, type SheetRows, type Workbook, WorkbookError } from '../workbook/port.ts';

export interface LoadedWorkbook {
  readonly workbook: Workbook;
  readonly registers: Registers;
  readonly settled: Settled;
  readonly sheets: ReadonlyMap<string, ReadSheet<SheetRows>>;
  /** The settings sheets there are, by their ids. */
  readonly settings: Marked;
  /** Whether the settings live in this workbook; the personal one goes by those of the main one. */
  readonly keepsSettings: boolean;
  /** What staff should mend in the registers; nothing of it stops the work. */
  readonly problems: readonly Problem[];
}

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
  const marked = markedSheets(workbook.sheets);
  refuseStranger(marked, given?.entries ?? registerEntries);
  const settled = given ?? readSettled(marked, workbook.sheets, workbook.date1904);
  const registers = new Registers();
  const sheets = new Map<string, ReadSheet<SheetRows>>();
  const problems: Problem[] = [];
  for (const { procedure } of settled.entries) {
    const found = marked.get(procedure.id);
    if (found) sheets.set(procedure.id, readRegister(procedure, found, workbook.date1904, registers, problems));
    else problems.push(missingSheet(procedure.id));
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
