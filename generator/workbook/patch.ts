/** Changes a workbook in place of rewriting it: parts nobody named are copied as they are, packed bytes and all. */

import { addColumns, columnStyles } from './addColumns.ts';
import { areaName, quoteSheet } from './address.ts';
import { type Book, findSheet, inspectBook } from './book.ts';
import { WorkbookError } from './errors.ts';
import { growChoices, growDimension, growFilter, growTables } from './grow.ts';
import { roomOf } from './heights.ts';
import { type Name, recalculateOnLoad, setNames } from './names.ts';
import { closePackage, dropPart, needText, openPackage, type Package, partBytes, setPart, toUtf8 } from './package.ts';
import type { CellChange, ColumnPlan, Patch } from './port.ts';
import { bookContext, readSheet } from './read.ts';
import { byRow, setCells } from './rows.ts';
import { expandShared } from './shared.ts';
import { joinSheet, splitSheet } from './sheetFile.ts';
import { addSheets, openStyles } from './sheets.ts';

interface SheetWork {
  readonly cells: readonly CellChange[];
  readonly columns: readonly ColumnPlan[];
}

interface SheetOutcome {
  readonly changed: boolean;
  readonly formulas: boolean;
  readonly names: readonly Name[];
}

/**
 * The file with the patch applied. Sheets are added first, then columns (after the last used one, in the order given),
 * then cells are set, then names. The same bytes come back when everything already stood as the patch wants it.
 */
export function patchWorkbook(bytes: Uint8Array, patch: Patch): Uint8Array {
  const pack = openPackage(bytes);
  if (patch.addSheets?.length) addSheets(pack, patch.addSheets);
  const book = inspectBook(pack);
  const before = needText(pack, book.part);
  const outcomes = [...workBySheet(book, patch)].map(([name, work]) => changeSheet(book, name, work));
  if (outcomes.some(({ formulas }) => formulas)) dropCalculationOrder(book);
  const names = [...outcomes.flatMap((outcome) => outcome.names), ...(patch.definedNames ?? [])];
  let after = setNames(before, names);
  if (outcomes.some(({ changed }) => changed)) after = recalculateOnLoad(after);
  if (after !== before) setPart(pack, book.part, after);
  return pack.changed.size === 0 ? bytes : closePackage(pack);
}

function workBySheet(book: Book, patch: Patch): Map<string, SheetWork> {
  const work = new Map<string, SheetWork>();
  const add = (sheet: string, more: SheetWork) => {
    const { name } = findSheet(book, sheet);
    const there = work.get(name);
    work.set(
      name,
      there ? { cells: [...there.cells, ...more.cells], columns: [...there.columns, ...more.columns] } : more,
    );
  };
  for (const { sheet, columns } of patch.addColumns ?? []) add(sheet, { cells: [], columns });
  for (const { sheet, cells } of patch.changes) add(sheet, { cells, columns: [] });
  return work;
}

function changeSheet(book: Book, name: string, work: SheetWork): SheetOutcome {
  const { part } = findSheet(book, name);
  const bytes = partBytes(book.pack, part);
  if (!bytes) throw new WorkbookError(`The file is damaged (sheet "${name}" is missing); restore it from a copy.`);
  const sheet = splitSheet(toUtf8(bytes));
  const context = bookContext(book, true);
  const labels = work.columns.length > 0 ? newColumns(book, part, sheet, work.columns) : [];
  const settings = byRow(name, [...labels, ...work.cells]);
  const touched = new Map(settings.map(([row, cells]) => [row, new Set(cells.map(({ column }) => column))]));
  const rows = expandShared(sheet.rows, sheet.prefix, context, (row, column) => touched.get(row)?.has(column) ?? false);
  const rowsContext = {
    sheet: name,
    prefix: sheet.prefix,
    cells: context,
    columnStyle: columnStyles(sheet.head),
    room: roomOf(book, sheet.head),
  };
  const result = setCells(rows, settings, rowsContext);
  if (!result.changed) return { changed: false, formulas: false, names: [] };
  sheet.rows = result.rows;
  const reach = { row: result.lastRow, column: result.lastColumn };
  growDimension(sheet, reach);
  const filter = growFilter(sheet, reach, work.columns.length);
  growChoices(sheet, reach);
  growTables(
    book,
    part,
    settings.map(([row]) => row),
  );
  setPart(book.pack, part, joinSheet(sheet));
  return { changed: true, formulas: result.formulas, names: filter ? [filterName(book, name, areaName(filter))] : [] };
}

function newColumns(book: Book, part: string, sheet: ReturnType<typeof splitSheet>, plans: readonly ColumnPlan[]) {
  const rows = readSheet(book, part, bookContext(book, false));
  const first = rows.reduce((widest, row) => Math.max(widest, row.length), 0) + 1;
  const { styles, save } = openStyles(book);
  const labels = addColumns(book, part, sheet, styles, plans, first);
  save();
  return labels;
}

/** The hidden name that repeats the range of a sheet's filter, and must agree with it. */
const filterName = (book: Book, sheet: string, area: string): Name => ({
  name: '_xlnm._FilterDatabase',
  ref: `${quoteSheet(sheet)}!${area.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
  sheet: book.sheets.findIndex(({ name }) => name === sheet),
  hidden: true,
});

function dropCalculationOrder(book: Book): void {
  const chain = book.relations.find(({ type }) => type === 'calcChain')?.target;
  if (chain) dropPart(book.pack as Package, book.part, chain);
}
