/** Terms of one case as they stood on a day: what was done later is not done yet. */

import { dayNumber, type IsoDay } from '../rules/calendar/day.ts';
import { fieldOf } from '../rules/projections/columns.ts';
import { type Due, dueList } from '../rules/projections/dueList.ts';
import type { Value } from '../rules/projections/evaluate.ts';
import { factOf } from '../rules/projections/facts.ts';
import type { Case } from '../rules/registers/registers.ts';
import type { Settled } from '../rules/registers/settled.ts';
import { type Expression, parts } from '../rules/vocabulary/expression.ts';
import type { Deadline } from '../rules/vocabulary/parts.ts';
import type { Procedure } from '../rules/vocabulary/procedure.ts';

/** The fields some terms of a procedure are worked out from, in the order they are read. */
export function fieldsOfTerms(deadlines: readonly Deadline[]): readonly string[] {
  const found = new Set<string>();
  const read = (expression: Expression): void => {
    if (expression.node === 'field') found.add(expression.id);
    parts(expression).forEach(read);
  };
  for (const { due, done, applies } of deadlines) {
    read(due);
    read(done);
    if (applies) read(applies);
  }
  return Array.from(found);
}

/** Reads of a case only what these terms of its procedure need. */
export function termsAsOf(
  procedure: Procedure,
  deadlines: readonly Deadline[],
  { book }: Settled,
): (one: Case, on: IsoDay) => readonly Due[] {
  const kinds = fieldsOfTerms(deadlines).map((id) => [id, fieldOf(procedure, id)?.kind ?? 'choice'] as const);
  const some = { ...procedure, deadlines };
  return ({ cells }, on) => {
    const facts: Record<string, Value | undefined> = {};
    for (const [id, kind] of kinds) facts[id] = factOf(kind, cells[id]);
    return dueList(some, facts, book, dayNumber(on)).map((term): Due => {
      const { done, ...rest } = term;
      if (done === undefined || done <= on || term.due === null) return term;
      return { ...rest, state: on > term.due ? 'overdue' : 'open' };
    });
  };
}
