/**
 * «Қағида» → Install: makes what a spreadsheet lacks and mends what is ours. Sheet by sheet, each whole or not at all, so
 * that a run that stopped is completed by the next one, and a second one changes nothing.
 */

import type { Problem } from '../../rules/settings/table.ts';
import { quoteSheet } from '../../rules/sheets/address.ts';
import { parameterRanges, workingDaysName, workingDaysSheet } from '../../rules/sheets/layout.ts';
import { firstDataRow } from '../../rules/sheets/read.ts';
import { missingRows, settingsCells } from '../../rules/sheets/settingsSheets.ts';
import type { ColumnPlan } from '../../rules/sheets/sheet.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import { cellRequests, growth } from '../../rules/sheets/spreadsheet/cells.ts';
import { registerColumns } from '../../rules/sheets/spreadsheet/changes.ts';
import type { Tab } from '../../rules/sheets/spreadsheet/request.ts';
import { lastWorkingDayRow, workingDayChanges } from '../../rules/sheets/workingDays.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { everyRegister, openAny } from '../sheets/book.ts';
import { apply, type Request, valuesOf } from '../sheets/service.ts';
import { colourRequests, plainFormula } from './colours.ts';
import { mendedColumns, newColumns, type PlacedColumn } from './columns.ts';
import { colour } from './looks.ts';
import { colouredPlan, type WantedSheet, wantedSheets } from './plan.ts';
import { protectionRequests } from './protections.ts';
import { firstCaseRow, type SheetStanding, type Standing, standingOf } from './standing.ts';

export interface Installed {
  /** The sheets that were made and those that were mended, by their ids. */
  readonly made: readonly string[];
  readonly mended: readonly string[];
  /** Whether there was time for everything: otherwise the next run goes on from there. */
  readonly finished: boolean;
  /** What staff should mend in the registers. */
  readonly problems: readonly Problem[];
  /** In which the staff read. */
  readonly language: Language;
}

const zone = 'Asia/Almaty';

/** Google ends a run after six minutes; no new batch is begun after four. */
const longestRun = 240_000;

/** One call carries at most so many requests, unless one sheet needs more. */
const mostRequests = 400;

/** A wide batch is cut between sheets, so that each sheet is whole. */
export function install(spreadsheetId: string, now: () => number): Installed {
  const started = now();
  const registers = everyRegister();
  const book = openAny(spreadsheetId, registers);
  for (const id of registers) book.registers.cases(id);
  const standing = standingOf(spreadsheetId, book);
  const made: string[] = [];
  const mended: string[] = [];
  let batch: Request[] = zoneRequests(standing);
  const used = new Set(book.tabs.map(({ id }) => id));
  let finished = true;
  for (const wanted of wantedSheets(book.settled)) {
    if (now() - started > longestRun) {
      finished = false;
      break;
    }
    const { name } = wanted.plan;
    const found = book.marked.get(name)?.sheet.tab ?? unmarkedDays(book, name);
    const requests = found ? mend(wanted, found, book, standing, spreadsheetId) : make(wanted, newId(name, used), book);
    if (requests.length === 0) continue;
    (found ? mended : made).push(name);
    batch = batch.concat(requests);
    if (batch.length < mostRequests) continue;
    apply(spreadsheetId, batch);
    batch = [];
  }
  apply(spreadsheetId, batch);
  return { made, mended, finished, problems: book.problems, language: book.settled.plain.registerLanguage as Language };
}

/** The list of working days bears no mark: its key stands bare, and its name is what formulas know. */
const unmarkedDays = ({ tabs }: Book, name: string): Tab | undefined =>
  name === workingDaysSheet ? tabs.find(({ title }) => title === workingDaysSheet) : undefined;

/** A number of its own for a sheet, the same each time it is made. */
function newId(name: string, used: Set<number>): number {
  let id = 1;
  for (let at = 0; at < name.length; at += 1) id = (id * 31 + name.charCodeAt(at)) % 1_000_000_007;
  while (used.has(id)) id += 1;
  used.add(id);
  return id;
}

const zoneRequests = (standing: Standing): Request[] =>
  standing.zone === zone
    ? []
    : [{ updateSpreadsheetProperties: { properties: { timeZone: zone }, fields: 'timeZone' } }];

/** Rows a new sheet has: as many as its settings need, and room to type. */
const roomyRows = 100;

function make(wanted: WantedSheet, id: number, book: Book): readonly Request[] {
  const { plan, settings } = wanted;
  const cells = settings
    ? settingsCells(settings.rows)
    : plan.name === workingDaysSheet
      ? workingDayChanges(undefined, book.settled)
      : [];
  const last = cells.reduce((found, { row }) => Math.max(found, row), firstDataRow);
  const columns = plan.columns.map((column, index) => ({ plan: column, at: index + 1 }));
  const rowCount = last + roomyRows;
  return [
    {
      addSheet: {
        properties: {
          sheetId: id,
          title: titleOf(plan.name, book.tabs),
          hidden: plan.hidden === true,
          gridProperties: { rowCount, columnCount: plan.columns.length, frozenRowCount: firstDataRow - 1 },
          ...(plan.tabColour ? { tabColorStyle: colour(plan.tabColour) } : {}),
        },
      },
    },
    ...newColumns(id, 1, plan.columns),
    hiddenKeys(id),
    ...lookRequests(wanted, id, columns, undefined, book, rowCount),
    ...cellRequests(id, cells),
    ...(plan.name === workingDaysSheet ? nameRequests(id, book, []) : []),
  ];
}

/** A sheet of staff may bear the name already. */
function titleOf(name: string, tabs: readonly Tab[]): string {
  const isTaken = (title: string): boolean => tabs.some((tab) => tab.title.toLowerCase() === title.toLowerCase());
  let title = name;
  for (let next = 2; isTaken(title); next += 1) title = `${name} ${next}`;
  return title;
}

const hiddenKeys = (sheetId: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
    properties: { hiddenByUser: true },
    fields: 'hiddenByUser',
  },
});

function mend(
  wanted: WantedSheet,
  tab: Tab,
  book: Book,
  standing: Standing,
  spreadsheetId: string,
): readonly Request[] {
  const { plan, settings } = wanted;
  if (plan.name === workingDaysSheet) return mendDays(spreadsheetId, tab, book, standing);
  const found = book.marked.get(plan.name);
  const stands = standing.sheets.get(tab.id);
  if (found === undefined || stands === undefined) return [];
  const missing = plan.columns.filter(({ key }) => !found.positions.has(key));
  const width = found.sheet.rows.slice(0, firstDataRow - 1).reduce((most, row) => Math.max(most, row.length), 0);
  const columns = plan.columns.map((column) => ({
    plan: column,
    at: found.positions.get(column.key) ?? width + 1 + missing.indexOf(column),
  }));
  const cells = settings ? missingRows(settings, found) : [];
  const short = width + missing.length - tab.columns;
  return [
    ...(missing.length > 0 && short > 0
      ? [{ appendDimension: { sheetId: tab.id, dimension: 'COLUMNS', length: short } }]
      : []),
    ...(missing.length > 0 ? newColumns(tab.id, width + 1, missing) : []),
    ...mendedColumns(
      tab.id,
      columns.filter(({ plan }) => missing.indexOf(plan) < 0),
      stands,
    ),
    ...(stands.isKeyRowHidden ? [] : [hiddenKeys(tab.id)]),
    ...(stands.frozenRows >= firstDataRow - 1 ? [] : [frozen(tab.id)]),
    ...lookRequests(wanted, tab.id, columns, stands, book, tab.rows),
    ...growth(tab, found.sheet.rows.length, cells),
    ...cellRequests(tab.id, cells),
    ...formulaRequests(wanted, tab, columns, stands, book),
  ];
}

const frozen = (sheetId: number): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { frozenRowCount: firstDataRow - 1 } },
    fields: 'gridProperties.frozenRowCount',
  },
});

/** Colours and protections, wherever the columns stand. */
function lookRequests(
  wanted: WantedSheet,
  sheetId: number,
  columns: readonly PlacedColumn[],
  stands: SheetStanding | undefined,
  { settled, marked }: Book,
  rowCount: number,
): readonly Request[] {
  const parameters = marked.get('parameters');
  const positions = new Map(columns.map(({ plan, at }): [string, number] => [plan.key, at]));
  const coloured = colouredPlan(
    wanted,
    settled,
    positions,
    parameters && parameterRanges(parameters.sheet.name, parameters.positions),
  );
  const byKey = new Map(coloured.columns.map((column): [string, ColumnPlan] => [column.key, column]));
  const placed = columns.map(({ plan, at }) => ({ plan: byKey.get(plan.key) ?? plan, at }));
  return [
    ...colourRequests(sheetId, placed, stands?.rules ?? [], rowCount),
    ...(wanted.plan.protect ? protectionRequests(sheetId, placed, stands?.protections ?? [], rowCount) : []),
  ];
}

/**
 * Formulas of an earlier version are written anew in all rows with a case: the first of them tells. What differs in one
 * row alone the nightly run mends, which sees what its cells show.
 */
function formulaRequests(
  { entry }: WantedSheet,
  tab: Tab,
  columns: readonly PlacedColumn[],
  { first }: SheetStanding,
  book: Book,
): readonly Request[] {
  const read = entry && book.sheets.get(entry.procedure.id);
  if (entry === undefined || read === undefined || read.rows.size === 0) return [];
  const positions = new Map(columns.map(({ plan, at }): [string, number] => [plan.key, at]));
  const { templates } = registerColumns(book, entry.procedure, { positions });
  const row = firstCaseRow(book, entry.procedure.id);
  const outdated = templates.filter(({ at, pieces }) => {
    const stands = first[at - 1]?.userEnteredValue?.formulaValue ?? '';
    return plainFormula(stands) !== plainFormula(`=${pieces.join(String(row))}`);
  });
  const rows = Array.from(read.rows.values());
  return cellRequests(
    tab.id,
    outdated.flatMap(({ at, pieces }) =>
      rows.map(({ row }) => ({ row, column: at, value: { formula: pieces.join(String(row)) } })),
    ),
  );
}

function mendDays(spreadsheetId: string, tab: Tab, book: Book, standing: Standing): readonly Request[] {
  const [rows = []] = valuesOf(spreadsheetId, [quoteSheet(tab.title)]);
  const cells = workingDayChanges({ rows }, book.settled);
  return [
    ...growth(tab, rows.length, cells),
    ...cellRequests(tab.id, cells),
    ...nameRequests(tab.id, book, standing.names),
  ];
}

/** The name of the list covers exactly the days there are: past its end a term is an error, and must be. */
function nameRequests(sheetId: number, { settled }: Book, names: Standing['names']): readonly Request[] {
  const range = {
    sheetId,
    startRowIndex: firstDataRow - 1,
    endRowIndex: lastWorkingDayRow(settled),
    startColumnIndex: 0,
    endColumnIndex: 1,
  };
  const known = names.find(({ name }) => name === workingDaysName);
  if (known === undefined) return [{ addNamedRange: { namedRange: { name: workingDaysName, range } } }];
  const has = known.range ?? {};
  const isSame =
    has.sheetId === sheetId && has.startRowIndex === range.startRowIndex && has.endRowIndex === range.endRowIndex;
  const namedRange = { namedRangeId: known.namedRangeId ?? '', name: workingDaysName, range };
  return isSame ? [] : [{ updateNamedRange: { namedRange, fields: 'range' } }];
}
