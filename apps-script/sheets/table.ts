/** A sheet of the machinery's own: rows of texts by a key, read with the registers and written beside them. */

import { firstDataRow } from '../../rules/sheets/read.ts';
import type { CellChange } from '../../rules/sheets/sheet.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import { cellRequests, growth } from '../../rules/sheets/spreadsheet/cells.ts';
import { LayoutError } from '../../rules/sheets/spreadsheet/changes.ts';
import type { Tab } from '../../rules/sheets/spreadsheet/request.ts';
import type { Request } from './service.ts';

/** The texts of a row by the keys of their columns. */
export type Texts = Readonly<Record<string, string>>;

export interface Table {
  readonly id: string;
  readonly tab: Tab;
  readonly positions: ReadonlyMap<string, number>;
  /** By the key in the column that bears the mark. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly texts: Texts }>;
  readonly lastRow: number;
}

/** The book must have been opened with the sheet among those wanted. Throws LayoutError where the sheet is missing. */
export function tableOf({ marked }: Pick<Book, 'marked'>, id: string): Table {
  const found = marked.get(id);
  if (found === undefined) throw new LayoutError(`There is no sheet ${id}: menu «Қағида», Install, makes it.`);
  const { sheet, positions } = found;
  const rows = new Map<string, { row: number; texts: Texts }>();
  const keyColumn = (positions.get(`#${id}`) ?? 1) - 1;
  sheet.rows.forEach((cells, index) => {
    const key = String(cells[keyColumn] ?? '');
    if (index < firstDataRow - 1 || key === '' || rows.has(key)) return;
    const texts: Record<string, string> = {};
    positions.forEach((column, name) => {
      texts[name] = String(cells[column - 1] ?? '');
    });
    rows.set(key, { row: index + 1, texts });
  });
  return { id, tab: sheet.tab, positions, rows, lastRow: Math.max(sheet.rows.length, firstDataRow - 1) };
}

/** Requests that set the given texts; a key that is new gets a row below the last one. Nothing for what stands already. */
export function tableRequests(table: Table, wanted: ReadonlyMap<string, Texts>): readonly Request[] {
  const changes: CellChange[] = [];
  let last = table.lastRow;
  wanted.forEach((texts, key) => {
    const known = table.rows.get(key);
    if (known === undefined) last += 1;
    const row = known?.row ?? last;
    const all: Texts = known ? texts : { ...texts, [`#${table.id}`]: key };
    for (const name of Object.keys(all)) {
      const column = table.positions.get(name);
      const text = all[name] ?? '';
      if (column !== undefined && (known?.texts[name] ?? '') !== text) {
        changes.push({ row, column, value: text === '' ? null : text });
      }
    }
  });
  return changes.length === 0
    ? []
    : [...growth(table.tab, table.lastRow, changes), ...cellRequests(table.tab.id, changes)];
}
