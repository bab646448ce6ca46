/** What a document of an annex says for one case: the values of the form's lines, or nothing while it is not ready. */

import type { ClauseId } from '../order/clauses.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { evaluate, type Facts, type Value } from './evaluate.ts';
import type { Rulebook } from './rulebook.ts';

export interface DocumentPlan {
  readonly id: string;
  readonly clause: ClauseId;
  readonly form: ClauseId;
  readonly lines: Readonly<Record<string, Value | undefined>>;
}

/** The documents a case is ready for, in the order of the declaration. */
export function documentPlans(procedure: Procedure, facts: Facts, book: Rulebook): readonly DocumentPlan[] {
  return procedure.documents
    .filter(({ ready }) => evaluate(ready, facts, book) === true)
    .map(({ id, clause, form, lines }) => {
      const values: Record<string, Value | undefined> = {};
      for (const line of Object.keys(lines)) {
        const expression = lines[line];
        if (expression) values[line] = evaluate(expression, facts, book);
      }
      return { id, clause, form, lines: values };
    });
}
