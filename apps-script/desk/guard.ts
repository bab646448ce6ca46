/**
 * Staff type into a register: what breaks a transition, a column the system works out, or a locked decision is put back,
 * with a note that cites the clause and says what to do. Runs as an installed trigger, for a simple one may not.
 */

import { columnOf, type Edit, isGuarded, type Refused, refuseEdit } from '../../rules/desk/guard.ts';
import type { ProcedureEntry } from '../../rules/procedures/procedures.ts';
import type { Column } from '../../rules/projections/columns.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { readAnswer } from '../../rules/registers/answer.ts';
import { computeCases } from '../../rules/registers/computed/computed.ts';
import { registerEntries } from '../../rules/registers/entries.ts';
import type { Case } from '../../rules/registers/registers.ts';
import { entryOf } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { firstDataRow, type ReadSheet } from '../../rules/sheets/read.ts';
import type { CellChange } from '../../rules/sheets/sheet.ts';
import type { Book, BookSheet } from '../../rules/sheets/spreadsheet/book.ts';
import { cellRequests } from '../../rules/sheets/spreadsheet/cells.ts';
import { lookRanges, refuseMoved, registerColumns } from '../../rules/sheets/spreadsheet/changes.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { menuTitle } from '../../rules/wording/desk.ts';
import { refusalWords } from '../../rules/wording/steps.ts';
import { openBook } from '../sheets/book.ts';
import { apply, type Request, valuesOf } from '../sheets/service.ts';
import { locked } from '../triggers/lock.ts';
import { languageOf } from './language.ts';
import { occasionNow } from './now.ts';
import { keysOf, markOf } from './selection.ts';

type Event = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** By this our notes are known from those of staff. */
const ours = `${menuTitle}: `;

/** A toast is read at once. Seconds. */
const shownFor = 20;

/** Milliseconds a check waits for other work: what it cannot look at now, the nightly run finds. */
const longestWait = 30_000;

interface GuardedColumn {
  readonly at: number;
  readonly column: Column;
}

interface Finding extends GuardedColumn {
  readonly row: number;
  readonly one: Case | undefined;
  readonly refused: Refused | undefined;
}

/** Most of what staff type is guarded by nothing: one call, and it is left alone. */
export function guardEdits(event: Event): void {
  const { range } = event;
  if (range === undefined || range.getLastRow() < firstDataRow) return;
  const keys = keysOf(range.getSheet());
  const mark = markOf(keys);
  const entry = mark && registerEntries.find(({ procedure }) => procedure.id === mark.register);
  if (entry === undefined) return;
  const guarded = keys.reduce<GuardedColumn[]>((found, key, index) => {
    const at = index + 1;
    const column = at < range.getColumn() || at > range.getLastColumn() ? undefined : columnOf(entry.procedure, key);
    return column && isGuarded(entry.procedure, column) ? found.concat({ at, column }) : found;
  }, []);
  if (guarded.length === 0) return;
  locked(longestWait, () => check(event, entry.procedure.id, guarded));
}

function check(event: Event, register: string, guarded: readonly GuardedColumn[]): void {
  const { range, source } = event;
  const book = openBook(source.getId(), [register, 'journal']);
  const entry = entryOf(book.settled, register);
  book.registers.cases(register);
  const read = book.sheets.get(register);
  if (entry === undefined || read === undefined) return;
  const language = languageOf(book.settled);
  const view = new View(book.registers, book.settled, occasionNow());
  const findings = findingsOf(event, guarded, entry, read, view);
  const refused = findings.filter(({ refused: reason }) => reason !== undefined);
  const notes = noteRequests(range, read, findings, language);
  if (refused.length + notes.length === 0) return;
  const cells = putBack(refused, entry, read, book, view);
  const changes = [{ id: register, read, cells }];
  refuseMoved(changes, valuesOf(source.getId(), lookRanges(changes)));
  apply(source.getId(), [...cellRequests(read.sheet.tab.id, cells), ...notes]);
  const [first] = refused;
  if (first) source.toast(sentence(first, language), menuTitle, shownFor);
}

function findingsOf(
  event: Event,
  guarded: readonly GuardedColumn[],
  entry: ProcedureEntry,
  read: ReadSheet<BookSheet>,
  view: View,
): readonly Finding[] {
  const { range } = event;
  const byRow = new Map(Array.from(read.rows, ([id, { row }]): [number, string] => [row, id]));
  const findings: Finding[] = [];
  const last = Math.min(range.getLastRow(), Math.max(read.lastRow, range.getRow()));
  for (let row = Math.max(firstDataRow, range.getRow()); row <= last; row += 1) {
    const id = byRow.get(row);
    const one = id === undefined ? undefined : view.registers.find(entry.procedure.id, id);
    for (const { at, column } of guarded) {
      const isNumber = column.group === 'case' && column.holds === 'id';
      if (one === undefined && !isNumber) continue;
      const edit: Edit = { column, one: one ?? { id: '', cells: {} }, before: before(event, column, view) };
      findings.push({ row, at, column, one, refused: refuseEdit(entry, edit, view) });
    }
  }
  return findings;
}

/** Google tells what stood there of a single cell, and nothing at all where something was pasted. */
function before({ range, value, oldValue }: Event, column: Column, { settled }: View): Edit['before'] {
  const isSingle = range.getNumRows() === 1 && range.getNumColumns() === 1;
  if (!isSingle || (value === undefined && oldValue === undefined)) return { known: false };
  if (oldValue === undefined || oldValue === '') return { known: true, cell: undefined };
  if (!('spec' in column)) return { known: true, cell: String(oldValue) };
  // A day comes as its number.
  const isDay = column.spec.kind === 'date' && /^\d+(\.\d+)?$/.test(String(oldValue));
  if (isDay) return { known: true, cell: Number(oldValue) };
  const cell = readAnswer(column.spec, oldValue, settled);
  return cell.ok ? { known: true, cell: cell.cell } : { known: false };
}

/** What the cells are to hold again: the earlier value, or what the system works out. */
function putBack(
  refused: readonly Finding[],
  { procedure }: ProcedureEntry,
  read: ReadSheet<BookSheet>,
  book: Book,
  view: View,
): readonly CellChange[] {
  const worked = refused.filter((one) => one.refused?.putBack === 'workOut');
  const ids = worked.reduce<string[]>((found, { one }) => (one ? found.concat(one.id) : found), []);
  if (ids.length > 0) computeCases(procedure.id, ids, view);
  const { templates } = registerColumns(book, procedure, read);
  return refused.reduce<CellChange[]>((changes, { row, at, column, one, refused: reason }) => {
    const back = reason?.putBack;
    if (back === undefined) return changes;
    if (back !== 'workOut') return changes.concat({ row, column: at, value: back.cell ?? null });
    const formula = templates.find((template) => template.at === at);
    if (formula) return changes.concat({ row, column: at, value: { formula: formula.pieces.join(String(row)) } });
    const cell: Cell = one && view.registers.find(procedure.id, one.id)?.cells[column.key];
    return changes.concat({ row, column: at, value: cell ?? null });
  }, []);
}

const sentence = ({ refused }: Finding, language: Language): string =>
  refused === undefined
    ? ''
    : `${refused.reason[language]} ${refusalWords[refused.putBack === undefined ? 'notPut' : 'put'][language]}`;

/** A note where something was refused; ours is taken away where the cell is right again. A note of staff stays. */
function noteRequests(
  range: Range,
  read: ReadSheet<BookSheet>,
  findings: readonly Finding[],
  language: Language,
): readonly Request[] {
  const standing = range.getNotes();
  return findings.reduce<Request[]>((requests, finding) => {
    const { row, at } = finding;
    const known = standing[row - range.getRow()]?.[at - range.getColumn()] ?? '';
    const isOurs = known.indexOf(ours) === 0;
    const wanted = finding.refused ? ours + sentence(finding, language) : '';
    if ((known !== '' && !isOurs) || known === wanted) return requests;
    const start = { sheetId: read.sheet.tab.id, rowIndex: row - 1, columnIndex: at - 1 };
    return requests.concat({ updateCells: { start, rows: [{ values: [{ note: wanted }] }], fields: 'note' } });
  }, []);
}
