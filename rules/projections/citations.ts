/** Where each clause is carried: every field, check, term, status, document and parameter that cites it. */

import type { ClauseId } from '../order/clauses.ts';
import { parameters } from '../parameters/parameters.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { completeId, requiredFields } from './columns.ts';

export type Part = 'field' | 'check' | 'question' | 'deadline' | 'status' | 'document' | 'parameter' | 'procedure';

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
        if (spec) cite(spec.clause, 'field', id);
      }
    }
    for (const check of procedure.checks) cite(check.clause, check.decidedBy ? 'question' : 'check', check.id);
    for (const deadline of procedure.deadlines) cite(deadline.clause, 'deadline', deadline.id);
    for (const id of Object.keys(procedure.statuses)) {
      const status = procedure.statuses[id];
      if (status) cite(status.clause, 'status', id);
    }
    for (const document of procedure.documents) {
      cite(document.clause, 'document', document.id);
      cite(document.form, 'document', document.id);
    }
  }
  for (const { id, clause } of parameters)
    found.push({ clause: clause as ClauseId, part: 'parameter', of: 'parameters', id });
  return found;
}
