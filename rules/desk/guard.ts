/**
 * What staff may not type into a register: statuses that do not follow, columns the system works out, decisions locked
 * by signed minutes, answers of a case that is closed. Everything else is theirs.
 */

import type { ClauseId } from '../order/clauses.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { type Column, columnsOf } from '../projections/columns.ts';
import type { Cell } from '../projections/facts.ts';
import { wordsOf } from '../projections/findings.ts';
import { journal } from '../registers/journal.ts';
import type { Case } from '../registers/registers.ts';
import { textOf, type View } from '../registers/view.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { columnWords } from '../wording/common.ts';
import { fieldName, jumpRefusal, refusal, statusName } from './transition.ts';

/** One cell somebody changed. `before` is what stood there, where Google told. */
export interface Edit {
  readonly column: Column;
  /** The case as its row says now. */
  readonly one: Case;
  readonly before: { readonly known: true; readonly cell: Cell } | { readonly known: false };
}

export interface Refused {
  readonly reason: Text;
  /** What to put back; `workOut` where the system knows better, nothing where nobody knows. */
  readonly putBack: { readonly cell: Cell } | 'workOut' | undefined;
}

/** Whether an edit of a column may ever be refused: most of what staff type is never looked at. */
export function isGuarded(procedure: Procedure, { group, ...column }: Column): boolean {
  if (group === 'office') return procedure.id === 'votes' || procedure.id === 'meetings';
  if (group === 'asked') return canReopen(procedure);
  return !('holds' in column) || column.holds !== 'receivedAt';
}

/** Why an edit is refused; nothing where it may stand. */
export function refuseEdit(entry: ProcedureEntry, edit: Edit, view: View): Refused | undefined {
  const { procedure, words } = entry;
  const { column, one, before } = edit;
  const back = before.known ? { cell: before.cell } : undefined;
  switch (column.group) {
    case 'check':
      return worked(wordsOf(column.check, words).label, column.check.clause);
    case 'deadline':
      return worked(words.deadlines[column.deadline.id] ?? procedure.clause, column.deadline.clause);
    case 'computed':
      return worked(fieldName(words, column.field), column.spec.clause);
    case 'office':
      return isLocked(procedure, one, view)
        ? { reason: refusal('sealed', {}, lockClause(one)), putBack: back }
        : undefined;
    case 'asked':
      return closedAnswers(entry, one, back);
    default:
      if (column.holds === 'status') return refuseStatus(entry, edit, view);
      if (column.holds === 'id') {
        const isNew = before.known && (before.cell === undefined || before.cell === '');
        return isNew ? undefined : { reason: refusal('number', {}), putBack: back };
      }
      return {
        ...worked(columnWords[column.holds], procedure.clause),
        putBack: column.holds === 'outcome' ? 'workOut' : back,
      };
  }
}

const worked = (field: Text | string, clause: ClauseId): Refused => ({
  reason: refusal('computed', { field }, clause),
  putBack: 'workOut',
});

/** The log tells where the case stood, whatever was pasted over it; the last move of all may be taken back. */
function refuseStatus(entry: ProcedureEntry, { one, before }: Edit, view: View): Refused | undefined {
  const { procedure } = entry;
  const to = textOf(one.cells.status);
  const logged = textOf(one.cells.loggedStatus);
  const from = logged !== '' ? logged : before.known ? textOf(before.cell) : '';
  if (to === from || takesBack(procedure, one, from, to, view)) return undefined;
  const reason = jumpRefusal(entry, from, to, one.cells, view.settled.book);
  if (reason === undefined) return undefined;
  return { reason, putBack: from === '' ? undefined : { cell: from } };
}

/** Whether the move from one status to the other undoes the last one that was logged. */
function takesBack({ id }: Procedure, one: Case, from: string, to: string, view: View): boolean {
  const moves = view
    .where(journal.id, 'case', one.id)
    .filter(({ cells }) => cells.register === id && cells.action === 'status');
  const last = moves.reduce<Case | undefined>(
    (found, move) => (found && textOf(found.cells.at) > textOf(move.cells.at) ? found : move),
    undefined,
  );
  return last?.cells.answers === `${to} → ${from}`;
}

/** R-15/p2, R-72/p2: a row whose decision is locked, a meeting with such a row. */
function isLocked({ id }: Procedure, one: Case, view: View): boolean {
  if (id === 'votes') return textOf(one.cells.sealed) !== '';
  return view.where('votes', 'meeting', one.id).some(({ cells }) => textOf(cells.sealed) !== '');
}
const lockClause = ({ cells }: Case): ClauseId => (cells.body === 'independent' ? 'R-72/p2' : 'R-15/p2');

/** A closed case from which a lawful way leads back to where answers are edited: that way is gone first. */
function closedAnswers(
  { procedure, words }: ProcedureEntry,
  { cells }: Case,
  putBack: Refused['putBack'],
): Refused | undefined {
  const status = procedure.statuses[textOf(cells.status)];
  const back = status?.closed && status.next.find((id) => procedure.statuses[id]?.editable);
  if (!status || !back) return undefined;
  const clause = procedure.statuses[back]?.clause ?? status.clause;
  const values = { status: statusName(words, textOf(cells.status)), back: statusName(words, back) };
  return { reason: refusal('closedAnswers', values, clause), putBack };
}

const canReopen = ({ statuses }: Procedure): boolean =>
  Object.keys(statuses).some(
    (id) => statuses[id]?.closed && statuses[id]?.next.some((next) => statuses[next]?.editable),
  );

/** The column of a key. */
export const columnOf = (procedure: Procedure, key: string): Column | undefined =>
  columnsOf(procedure).find((column) => column.key === key);
