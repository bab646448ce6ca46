/** The facts of a case: its cells read by the kinds of their fields. */

import { fieldOf } from '../projections/columns.ts';
import type { Facts, Value } from '../projections/evaluate.ts';
import { factOf } from '../projections/facts.ts';
import type { FieldKind } from '../vocabulary/field.ts';
import { oncePer } from '../vocabulary/oncePer.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Case } from './registers.ts';

/** A case as the rules see it; a cell of the wrong type is not known, as in the formulas. */
export function caseFacts(procedure: Procedure, { cells }: Case): Facts {
  const facts: Record<string, Value | undefined> = {};
  for (const [id, kind] of fieldKinds(procedure)) facts[id] = factOf(kind, cells[id]);
  facts.status = factOf('choice', cells.status);
  return facts;
}

const fieldKinds = oncePer((procedure: Procedure): readonly (readonly [string, FieldKind])[] => {
  const ids = [procedure.asked, procedure.computed, procedure.office].reduce<readonly string[]>(
    (all, fields) => all.concat(Object.keys(fields)),
    [],
  );
  return ids.map((id) => [id, fieldOf(procedure, id)?.kind ?? 'text'] as const);
});
