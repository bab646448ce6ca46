/** Where each clause is carried: every field, check, term, status, document and parameter that cites it. */

import { type ClauseId, clauseIds } from '../order/clauses.ts';
import { parameters } from '../parameters/parameters.ts';
import type { FieldSpec } from '../vocabulary/field.ts';
import { clausesOf } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { completeId, fieldOf, requiredFields } from './columns.ts';

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
  /** A field kept confidential. */
  | 'class'
  | 'parameter'
  | 'procedure'
  /** Fields that are a participant's secret, marked so. */
  | 'class'
  /** A clause that only opens a list is carried where every item of the list is. */
  | 'items';

export interface Citation {
  readonly clause: ClauseId;
  readonly part: Part;
  /** The procedure, `parameters` for a dated value. */
  readonly of: string;
  readonly id: string;
}

/** The clause that makes information confidential. */
const confidentiality: ClauseId = 'R-35';

/** The options of a choice that stand for clauses. */
const options = ({ optionClauses = {} }: FieldSpec): readonly (readonly [string, ClauseId])[] =>
  Object.keys(optionClauses).map((option) => [option, optionClauses[option] as ClauseId] as const);

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
        if (spec.class === 'confidential') cite(confidentiality, 'class', id);
        for (const [option, clause] of options(spec)) cite(clause, 'option', `${id}.${option}`);
      }
    }
    if (keepsSecrets(procedure)) cite('R-35', 'class', 'confidential');
    for (const check of procedure.checks)
      for (const clause of clausesOf(check)) cite(clause, check.decidedBy ? 'question' : 'check', check.id);
    for (const deadline of procedure.deadlines) cite(deadline.clause, 'deadline', deadline.id);
    for (const id of Object.keys(procedure.statuses)) {
      const status = procedure.statuses[id];
      if (status) cite(status.clause, 'status', id);
    }
    for (const { id, clause, clauseBy } of procedure.letters) {
      const by = clauseBy === undefined ? undefined : fieldOf(procedure, clauseBy);
      if (by === undefined) cite(clause, 'letter', id);
      else for (const [option, served] of options(by)) cite(served, 'letter', `${id}.${option}`);
    }
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

const keepsSecrets = ({ asked, office, computed }: Procedure): boolean =>
  [asked, office, computed].some((fields) => Object.keys(fields).some((id) => fields[id]?.class === 'confidential'));

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
