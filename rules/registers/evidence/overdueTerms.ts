/** Terms of a register's rows that have passed without being met, by the clause that sets them. */

import { dayNumber } from '../../calendar/day.ts';
import type { ClauseId } from '../../order/clauses.ts';
import { evaluate } from '../../projections/evaluate.ts';
import type { Cell } from '../../projections/facts.ts';
import { caseFacts } from '../caseFacts.ts';
import { entryOf } from '../settled.ts';
import type { View } from '../view.ts';

/** The last days of such terms for a BIN; none where the register is not kept. */
export function overdueTerms(view: View, register: string, clause: ClauseId, bin: Cell): readonly number[] {
  const procedure = entryOf(view.settled, register)?.procedure;
  const declared = procedure?.deadlines.filter((one) => one.clause === clause) ?? [];
  if (procedure === undefined || declared.length === 0) return [];
  const { book } = view.settled;
  const today = dayNumber(view.occasion.on);
  const found: number[] = [];
  for (const one of view.where(register, 'bin', bin)) {
    const facts = caseFacts(procedure, one);
    for (const { due, done, applies } of declared) {
      if (applies !== undefined && evaluate(applies, facts, book) !== true) continue;
      const day = evaluate(due, facts, book);
      if (typeof day === 'number' && today > day && evaluate(done, facts, book) === undefined) found.push(day);
    }
  }
  return found;
}
