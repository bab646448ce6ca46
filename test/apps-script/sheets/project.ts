/** Worlds in which the adapter runs, built once; formulas give there what the rules say of their row. */

import { join } from 'node:path';
import { bundle, type Project } from '../../../deploy/bundle.ts';
import { columnsOf } from '../../../rules/projections/columns.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { resultsOf } from '../../../rules/sheets/changes.ts';
import { markedSheets, readRegister } from '../../../rules/sheets/read.ts';
import { plain } from '../../fakes/sheets/answers.ts';
import type { SheetState } from '../../fakes/spreadsheet/state.ts';
import { GoogleWorld, type WorldOptions } from '../../fakes/world.ts';

let made: Promise<Project> | undefined;

export async function adapterWorld(options?: WorldOptions): Promise<GoogleWorld> {
  made ??= bundle(join(import.meta.dirname, 'entry.ts'));
  const world = new GoogleWorld((await made).files, options);
  world.sheets._compute = results;
  return world;
}

const rowOf = (sheet: SheetState, row: number) =>
  (sheet.cells({ row, column: 1, rows: 1, columns: sheet.grid.maxColumns })[0] ?? []).map((cell) =>
    cell === undefined || cell.value === '' || cell.formula !== undefined ? undefined : plain(cell.value),
  );

/** That cells and code agree is shown elsewhere by LibreOffice; here the code stands for the cells. */
function results(sheet: SheetState, row: number, column: number): string | number | boolean {
  const rows = [rowOf(sheet, 1), [], rowOf(sheet, row)];
  const [[id, marked] = []] = markedSheets([{ name: sheet.name, rows }]);
  const procedure = deliveredSettings.entries.find((entry) => entry.procedure.id === id)?.procedure;
  if (procedure === undefined || marked === undefined) return '';
  const registers = new Registers();
  readRegister(procedure, marked, false, registers, []);
  const [one] = registers.cases(procedure.id);
  const found = columnsOf(procedure).find(({ key }) => marked.positions.get(key) === column);
  if (one === undefined || found === undefined) return '';
  const result = resultsOf(procedure, one, deliveredSettings)(found);
  return typeof result === 'object' ? result.error : result;
}
