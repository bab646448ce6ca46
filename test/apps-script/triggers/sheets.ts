/** What staff do with rows of a sheet, by the keys of its columns. */

import { positionsOf } from '../../../rules/sheets/read.ts';
import type { SheetState } from '../../fakes/spreadsheet/state.ts';
import type { GoogleWorld } from '../../fakes/world.ts';

export function sheetOf(world: GoogleWorld, id: string): SheetState {
  const found = world.book.sheets.find(({ name }) => name === id);
  if (found === undefined) throw new Error(`no sheet ${id}`);
  return found;
}

type Cells = Readonly<Record<string, string | number>>;

/** Sets cells of the row with this key; a key that is not there gets the next free row. */
export function write(world: GoogleWorld, id: string, key: string, cells: Cells): void {
  const sheet = sheetOf(world, id);
  const contents = sheet.contents();
  const at = positionsOf({ rows: contents as never });
  const keyColumn = at.get(`#${id}`) ?? 1;
  const known = contents.findIndex((row) => row[keyColumn - 1] === key);
  const row = known >= 0 ? known + 1 : Math.max(2, sheet.grid.lastRow()) + 1;
  // Staff add rows at the bottom.
  sheet.grid.maxRows = Math.max(sheet.grid.maxRows, row + 1);
  for (const [name, value] of Object.entries({ ...cells, [`#${id}`]: key })) {
    const column = at.get(name);
    if (column === undefined) throw new Error(`${id} has no column ${name}`);
    sheet.put(row, column, value);
  }
}

/** A row's cells by the keys of their columns. */
export function rowOf(world: GoogleWorld, id: string, key: string): Readonly<Record<string, unknown>> | undefined {
  const contents = sheetOf(world, id).contents();
  const at = positionsOf({ rows: contents as never });
  const row = contents.find((cells) => cells[(at.get(`#${id}`) ?? 1) - 1] === key);
  return row && Object.fromEntries([...at].map(([name, column]) => [name, row[column - 1]]));
}
