/** Worlds in which the adapter runs, built once; formulas give there what the rules say of their row. */

import { join } from 'node:path';
import { bundle, type Project } from '../../../deploy/bundle.ts';
import { columnsOf } from '../../../rules/projections/columns.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { resultsOf } from '../../../rules/sheets/changes.ts';
import { markedSheets, readRegister } from '../../../rules/sheets/read.ts';
import type { SheetValues } from '../../../rules/sheets/sheet.ts';
import { plain } from '../../fakes/sheets/answers.ts';
import type { SheetState } from '../../fakes/spreadsheet/state.ts';
import { GoogleWorld, type WorldOptions } from '../../fakes/world.ts';

let made: Promise<Project> | undefined;

export async function adapterWorld(options?: WorldOptions): Promise<GoogleWorld> {
  made ??= bundle(join(import.meta.dirname, 'entry.ts'));
  return workingWorld(await made, options);
}

/** A world whose formulas work. */
export function workingWorld({ files }: Project, options?: WorldOptions): GoogleWorld {
  const world = new GoogleWorld(files, options);
  world.sheets._compute = results;
  return world;
}

const rowOf = (sheet: SheetState, row: number) =>
  (sheet.cells({ row, column: 1, rows: 1, columns: sheet.grid.maxColumns })[0] ?? []).map((cell) =>
    cell === undefined || cell.value === '' || cell.formula !== undefined ? undefined : plain(cell.value),
  );

type Results = ReadonlyMap<number, string | number | boolean>;

/** What the formulas of a row gave when its cells were these. */
const given = new WeakMap<SheetState, Map<number, { cells: string; results: Results }>>();

/** That cells and code agree is shown elsewhere by LibreOffice; here the code stands for the cells. */
function results(sheet: SheetState, row: number): Results {
  const rows = [rowOf(sheet, 1), [], rowOf(sheet, row)];
  const cells = JSON.stringify(rows);
  const ofSheet = given.get(sheet) ?? new Map();
  given.set(sheet, ofSheet);
  if (ofSheet.get(row)?.cells !== cells) ofSheet.set(row, { cells, results: resultsIn({ name: sheet.name, rows }) });
  return ofSheet.get(row)?.results ?? new Map();
}

function resultsIn(sheet: SheetValues): Results {
  const found = new Map<number, string | number | boolean>();
  const [[id, marked] = []] = markedSheets([sheet]);
  const procedure = deliveredSettings.entries.find((entry) => entry.procedure.id === id)?.procedure;
  if (procedure === undefined || marked === undefined) return found;
  const registers = new Registers();
  readRegister(procedure, marked, false, registers, []);
  const [one] = registers.cases(procedure.id);
  if (one === undefined) return found;
  const resultOf = resultsOf(procedure, one, deliveredSettings);
  for (const column of columnsOf(procedure)) {
    const at = marked.positions.get(column.key);
    const result = resultOf(column);
    if (at !== undefined) found.set(at, typeof result === 'object' ? result.error : result);
  }
  return found;
}
