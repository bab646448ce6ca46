/** Whether a case may stand in another status: what may follow by the declaration, and what has to be recorded first. */

import { cite } from '../order/citation.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { fieldOf } from '../projections/columns.ts';
import { evaluate } from '../projections/evaluate.ts';
import { isMistyped } from '../projections/facts.ts';
import type { Rulebook } from '../projections/rulebook.ts';
import { caseFacts } from '../registers/caseFacts.ts';
import type { Cells } from '../registers/registers.ts';
import { type Expression, fieldsOf } from '../vocabulary/expression.ts';
import { fill, inEachLanguage, type Language, type Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { refusalWords } from '../wording/steps.ts';

export const statusName = (words: Words, id: string): Text =>
  words.statuses[id] ?? inEachLanguage(() => (id === '' ? '—' : id));

export const fieldName = (words: Words, id: string): Text => words.fields[id]?.label ?? inEachLanguage(() => id);

/** A refusal with its clause; placeholders are texts of each language. */
export const refusal = (
  template: keyof typeof refusalWords,
  values: Readonly<Record<string, Text | string>>,
  clause?: ClauseId,
): Text => {
  const inLanguage = (value: Text | string, language: Language): string =>
    typeof value === 'string' ? value : value[language];
  return inEachLanguage((language) => {
    const said: Record<string, string> = clause === undefined ? {} : { clause: cite(clause, language) };
    for (const name of Object.keys(values)) said[name] = inLanguage(values[name] ?? '', language);
    return fill(refusalWords[template][language], said);
  });
};

/** Names one after another. */
export const listed = (names: readonly Text[]): Text =>
  inEachLanguage((language) => names.map((name) => name[language]).join(', '));

/** Why a case cannot go from one status to another as it stands; nothing where it can. A new row may begin anywhere. */
export function jumpRefusal(
  entry: ProcedureEntry,
  from: string,
  to: string,
  cells: Cells,
  book: Rulebook,
): Text | undefined {
  const { procedure, words } = entry;
  if (procedure.statuses[to] === undefined) return refusal('noStatus', { status: to });
  const before = procedure.statuses[from];
  if (before !== undefined && from !== to && before.next.indexOf(to) < 0) {
    const next = listed(before.next.map((id) => statusName(words, id)));
    const values = { from: statusName(words, from), to: statusName(words, to), next };
    return refusal(before.next.length === 0 ? 'last' : 'notNext', values, before.clause);
  }
  return unborne(entry, to, cells, book);
}

/** What a status requires and the case does not bear out; nothing where all of it is recorded. */
function unborne({ procedure, words }: ProcedureEntry, to: string, cells: Cells, book: Rulebook): Text | undefined {
  const status = procedure.statuses[to];
  const requires = status?.requires;
  if (status === undefined || requires === undefined) return undefined;
  const facts = caseFacts(procedure, { id: '', cells: { ...cells, status: to } });
  if (evaluate(requires, facts, book) === true) return undefined;
  const read = fieldsRead(requires);
  const missing = read.filter(
    (id) => facts[id] === undefined || isMistyped(fieldOf(procedure, id)?.kind ?? 'text', cells[id]),
  );
  const names = listed((missing.length > 0 ? missing : read).map((id) => fieldName(words, id)));
  return refusal(
    missing.length > 0 ? 'lacking' : 'contradicted',
    { to: statusName(words, to), missing: names },
    status.clause,
  );
}

/** The fields a requirement reads, the status itself left out. */
export const fieldsRead = (requires: Expression): readonly string[] =>
  fieldsOf(requires).filter((id) => id !== 'status' && id !== 'caseDate');

/** What a requirement says outright: `decision = register`. */
export function stated(e: Expression): Readonly<Record<string, string>> {
  if (e.node === 'all') return e.of.reduce<Record<string, string>>((found, of) => Object.assign(found, stated(of)), {});
  if (e.node !== 'compare' || e.how !== '=') return {};
  const { left, right } = e;
  return left.node === 'field' && right.node === 'constant' && typeof right.value === 'string'
    ? { [left.id]: right.value }
    : {};
}
