/**
 * The registers of a Google spreadsheet: settings read at once, each register when somebody asks for it, and what
 * changed written in one call that Google carries out wholly or not at all.
 */

import type { ProcedureEntry } from '../../rules/procedures/procedures.ts';
import { registerEntries } from '../../rules/registers/entries.ts';
import { type Fill, Registers } from '../../rules/registers/registers.ts';
import { settingsSheetIds } from '../../rules/registers/settle.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import type { Problem } from '../../rules/settings/table.ts';
import { quoteSheet } from '../../rules/sheets/address.ts';
import { type MarkedSheet, markedSheets, positionsOf, type ReadSheet, readRegister } from '../../rules/sheets/read.ts';
import { readSettled } from '../../rules/sheets/readSettings.ts';
import type { SheetValues } from '../../rules/sheets/sheet.ts';
import { sheetsOf, type Tab, tabsOf, valuesOf } from './service.ts';

/** A sheet as it was read, and which one of the spreadsheet it is. */
export interface BookSheet extends SheetValues {
  readonly tab: Tab;
}

export interface Book {
  readonly spreadsheetId: string;
  readonly tabs: readonly Tab[];
  readonly settled: Settled;
  /** Fetches a register on its first use. */
  readonly registers: Registers;
  /** Every sheet of ours, by its id; of registers only the row of keys, until they are fetched. */
  readonly marked: ReadonlyMap<string, MarkedSheet<BookSheet>>;
  /** The registers fetched so far. */
  readonly sheets: ReadonlyMap<string, ReadSheet<BookSheet>>;
  /** What staff should mend in the registers fetched so far; nothing of it stops the work. */
  readonly problems: readonly Problem[];
}

/**
 * Opens a spreadsheet in three calls whatever its size. The registers `wanted` come with the settings; any other costs
 * one more call, when the rules first look into it. Throws SettingsError when a setting cannot be used, and an error
 * when the spreadsheet is none of ours.
 */
export function openBook(spreadsheetId: string, wanted: readonly string[]): Book {
  const book = openAny(spreadsheetId, wanted);
  refuseStranger(book.marked, book.settled.entries);
  return book;
}

/** The same for a spreadsheet that may have no registers yet. */
export function openAny(spreadsheetId: string, wanted: readonly string[]): Book {
  const tabs = tabsOf(spreadsheetId);
  const keyRows = valuesOf(
    spreadsheetId,
    tabs.map(({ title }) => `${quoteSheet(title)}!1:1`),
  );
  const keyed = tabs.map((tab, index): BookSheet => ({ name: tab.title, tab, rows: keyRows[index] ?? [] }));
  const marked = new Map(markedSheets(keyed));
  const fetch = (ids: readonly string[]): void => {
    const found = ids.filter((id) => marked.has(id));
    const sheets = found.flatMap((id) => marked.get(id)?.sheet ?? []);
    sheetsOf(
      spreadsheetId,
      sheets.map(({ tab }) => tab),
    ).forEach((rows, index) => {
      const sheet = sheets[index];
      // The keys are those read together with the cells: a column may have moved since the keys were first looked at.
      if (sheet) marked.set(found[index] ?? '', { sheet: { ...sheet, rows }, positions: positionsOf({ rows }) });
    });
  };
  fetch([...settingsSheetIds, ...wanted]);
  const settled = readSettled(marked, keyed, false);
  const fetched = new Set<string>(wanted);
  const sheets = new Map<string, ReadSheet<BookSheet>>();
  const problems: Problem[] = [];
  const fill: Fill = (register, registers) => {
    const procedure = entryOf(settled, register)?.procedure;
    if (procedure === undefined || !marked.has(register)) return;
    if (!fetched.has(register)) fetch([register]);
    fetched.add(register);
    const found = marked.get(register);
    if (found) sheets.set(register, readRegister(procedure, found, false, registers, problems));
  };
  return { spreadsheetId, tabs, settled, registers: new Registers(fill), marked, sheets, problems };
}

function refuseStranger(marked: ReadonlyMap<string, unknown>, entries: readonly ProcedureEntry[]): void {
  if (entries.some(({ procedure }) => marked.has(procedure.id))) return;
  throw new Error('This spreadsheet has no registers yet: menu «Қағида», Install.');
}

/** The main registers: all of them, for a run that brings everything up to date. */
export const everyRegister = (): readonly string[] => registerEntries.map(({ procedure }) => procedure.id);
