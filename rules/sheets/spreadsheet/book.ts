/** A spreadsheet of registers as it was read: settings, marked sheets, and each register once somebody asks for it. */

import type { ProcedureEntry } from '../../procedures/procedures.ts';
import { type Fill, Registers } from '../../registers/registers.ts';
import { entryOf, type Settled } from '../../registers/settled.ts';
import type { Problem } from '../../settings/table.ts';
import { type MarkedSheet, missingSheet, positionsOf, type ReadSheet, readRegister } from '../read.ts';
import { readSettled } from '../readSettings.ts';
import type { SheetValues } from '../sheet.ts';
import type { Rows } from './calls.ts';
import type { Tab } from './request.ts';

/** A sheet as it was read, and which one of the spreadsheet it is. */
export interface BookSheet extends SheetValues {
  readonly tab: Tab;
}

export type MarkedTabs = ReadonlyMap<string, MarkedSheet<BookSheet>>;

export interface Book {
  readonly tabs: readonly Tab[];
  readonly settled: Settled;
  /** Fetches a register on its first use. */
  readonly registers: Registers;
  /** Every sheet of ours, by its id; of registers only the row of keys, until they are fetched. */
  readonly marked: MarkedTabs;
  /** The registers fetched so far. */
  readonly sheets: ReadonlyMap<string, ReadSheet<BookSheet>>;
  /** What staff should mend in the registers fetched so far; nothing of it stops the work. */
  readonly problems: readonly Problem[];
}

/** Sheets with their rows of keys; those of ours are marked there. */
export const keyedSheets = (tabs: readonly Tab[], keyRows: readonly Rows[]): readonly BookSheet[] =>
  tabs.map((tab, index) => ({ name: tab.title, tab, rows: keyRows[index] ?? [] }));

/** The same sheets with all their rows. A column may have moved since the keys were first looked at: they count anew. */
export function withRows(marked: MarkedTabs, ids: readonly string[], rows: readonly Rows[]): MarkedTabs {
  const found = new Map(marked);
  ids.forEach((id, index) => {
    const sheet = marked.get(id)?.sheet;
    const own = rows[index] ?? [];
    if (sheet) found.set(id, { sheet: { ...sheet, rows: own }, positions: positionsOf({ rows: own }) });
  });
  return found;
}

/**
 * The book of a spreadsheet whose settings were fetched already, and the registers `fetched`; `fetch` gets any other.
 * Throws SettingsError when a setting cannot be used.
 */
export function bookOf(
  keyed: readonly BookSheet[],
  read: MarkedTabs,
  fetched: readonly string[],
  fetch: (id: string, tab: Tab) => Rows,
): Book {
  let marked = read;
  const settled = readSettled(marked, keyed, false);
  const sheets = new Map<string, ReadSheet<BookSheet>>();
  const problems: Problem[] = [];
  const fill: Fill = (register, registers) => {
    const procedure = entryOf(settled, register)?.procedure;
    const known = marked.get(register);
    if (procedure === undefined) return;
    if (known === undefined) {
      problems.push(missingSheet(register));
      return;
    }
    if (fetched.indexOf(register) < 0) marked = withRows(marked, [register], [fetch(register, known.sheet.tab)]);
    const found = marked.get(register);
    if (found) sheets.set(register, readRegister(procedure, found, false, registers, problems));
  };
  return {
    tabs: keyed.map(({ tab }) => tab),
    settled,
    registers: new Registers(fill),
    get marked() {
      return marked;
    },
    sheets,
    problems,
  };
}

/** Throws where no sheet is a register of ours. */
export function refuseStranger({ marked, settled }: Book): void {
  const isOurs = ({ procedure }: ProcedureEntry): boolean => marked.has(procedure.id);
  if (!settled.entries.some(isOurs)) {
    throw new Error('This spreadsheet has no registers yet: menu «Қағида», Install.');
  }
}
