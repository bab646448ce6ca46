/** Where each clause is carried: every field, check, term, status, document and parameter that cites it. */

import { type ClauseId, clauseIds } from '../order/clauses.ts';
import { parameters } from '../parameters/parameters.ts';
import { clausesOf } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { completeId, requiredFields } from './columns.ts';

export type Part =
  | 'field'
  | 'option'
  | 'check'
  | 'question'
  | 'deadline'
  | 'status'
  | 'decision'
  | 'document'
  | 'letter'
  | 'parameter'
  | 'procedure'
  /** A clause that only opens a list is carried where every item of the list is. */
  | 'items';

export interface Citation {
  readonly clause: ClauseId;
  readonly part: Part;
  /** The procedure, `parameters` for a dated value. */
  readonly of: string;
  readonly id: string;
}

/** All citations, procedure by procedure in the order given, then the parameters. */
export function citations(procedures: readonly Procedure[]): readonly Citation[] {
  const found: Citation[] = [];
  for (const procedure of procedures) {
    const cite = (clause: ClauseId, part: Part, id: string): void => {
      found.push({ clause, part, of: procedure.id, id });
    };
    cite(procedure.clause, 'procedure', procedure.id);
    if (requiredFields(procedure).length > 0) cite(procedure.examinedBy, 'check', completeId);
    for (const fields of [procedure.asked, procedure.office, procedure.computed]) {
      for (const id of Object.keys(fields)) {
        const spec = fields[id];
        if (spec === undefined) continue;
        cite(spec.clause, 'field', id);
        const of = spec.optionClauses ?? {};
        for (const option of Object.keys(of)) cite(of[option] as ClauseId, 'option', `${id}.${option}`);
      }
    }
    for (const check of procedure.checks)
      for (const clause of clausesOf(check)) cite(clause, check.decidedBy ? 'question' : 'check', check.id);
    for (const deadline of procedure.deadlines) cite(deadline.clause, 'deadline', deadline.id);
    for (const id of Object.keys(procedure.statuses)) {
      const status = procedure.statuses[id];
      if (status) cite(status.clause, 'status', id);
    }
    for (const letter of procedure.letters) cite(letter.clause, 'letter', letter.id);
    if (procedure.decided) cite(procedure.decided.clause, 'decision', procedure.decided.decision);
    for (const document of procedure.documents) {
      cite(document.clause, 'document', document.id);
      cite(document.form, 'document', document.id);
    }
  }
  for (const { id, clause } of parameters)
    found.push({ clause: clause as ClauseId, part: 'parameter', of: 'parameters', id });
  return found.concat(heads(found));
}

/** Clauses nothing cites, but all of whose items something does; the items of are the rows of Annex 1. */
function heads(found: readonly Citation[]): readonly Citation[] {
  const cited = new Set<string>(found.map(({ clause }) => clause));
  const itemsOf = (head: ClauseId): readonly ClauseId[] =>
    clauseIds.filter((id) => id.indexOf(head === 'R-9.1' ? 'A1-' : `${head}.`) === 0 && id.indexOf('/') < 0);
  const carried: Citation[] = [];
  // From the last clause back, so that a head may itself be an item.
  for (const head of clauseIds.slice().reverse()) {
    const items = itemsOf(head);
    const [first] = items;
    if (first === undefined || cited.has(head) || !items.every((id) => cited.has(id))) continue;
    cited.add(head);
    carried.push({ clause: head, part: 'items', of: first, id: items[items.length - 1] ?? first });
  }
  return carried.reverse();
}
