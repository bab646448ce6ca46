/** Whether the formulas of a register still fit their cells once the Fund's questions are asked. */

import type { ProcedureEntry } from '../procedures/procedures.ts';
import { formulaOf } from '../projections/cellFormulas.ts';
import { columnsOf } from '../projections/columns.ts';
import type { Place } from '../projections/formula.ts';
import type { Rulebook } from '../projections/rulebook.ts';
import { type Question, withQuestions } from './questions.ts';

/** Excel takes no longer formula; Google Sheets and LibreOffice take longer ones. */
const longestFormula = 8192;

/** The first question with which a formula of the register grows too long; nothing while all fit. */
export function tooMany(entry: ProcedureEntry, questions: readonly Question[], book: Rulebook): Question | undefined {
  const own = questions.filter(({ procedure }) => procedure === entry.procedure.id);
  if (own.length === 0 || fits(withQuestions(entry, own), book)) return undefined;
  return own.find((_, index) => !fits(withQuestions(entry, own.slice(0, index + 1)), book));
}

/** At the worst place: columns of three letters in a row of six digits. */
function fits({ procedure }: ProcedureEntry, book: Rulebook): boolean {
  const range = "'parameters'!$AA$3:$AA$302";
  const place: Place = {
    separator: ',',
    book,
    cell: () => 'AAA100000',
    workingDays: 'workingDays',
    parameters: { id: range, from: range, to: range, value: range },
  };
  return columnsOf(procedure).every((column) => (formulaOf(column, procedure, place)?.length ?? 0) <= longestFormula);
}
