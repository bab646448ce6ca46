/** The sheet `fields`: questions the Fund adds to a form, a row each, under XLSForm's column names. */

import type { ProcedureEntry } from '../procedures/procedures.ts';
import type { Choice } from './choices.ts';
import { withConditions } from './fieldConditions.ts';
import { withRelevance } from './fieldRelevance.ts';
import { type Asked, askedIn, nameColumn, neededKeys } from './fieldRow.ts';
import type { Question } from './questions.ts';
import { type Problem, Reader, type Table } from './table.ts';

/** The questions in the order of the rows; `entries` are the registers without them. */
export function readFields(
  table: Table,
  choices: readonly Choice[],
  entries: readonly ProcedureEntry[],
): { readonly questions: readonly Question[]; readonly problems: readonly Problem[] } {
  const reader = new Reader(table, neededKeys);
  const forms = formsAmong(entries);
  const rows = reader.rows.map((row) => askedIn(row, reader, choices, forms));
  const asked = rows.filter((one): one is Asked => one !== undefined);
  const lost = reader.rows.filter((_, index) => rows[index] === undefined).map((row) => reader.text(row, nameColumn));
  const questions = asked.map((one) => withConditions(one, asked, lost, reader));
  return { questions: withRelevance(questions, asked, reader), problems: reader.problems };
}

/** What somebody outside answers: forms and the rows that come with them. */
const formsAmong = (entries: readonly ProcedureEntry[]): readonly ProcedureEntry[] =>
  entries.filter(({ procedure }) => Object.keys(procedure.asked).length > 0);
