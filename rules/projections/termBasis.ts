/** What a term rests on: the Rules themselves, a norm the Fund set where they give no number, or a day to plan for. */

import { type Expression, parts } from '../vocabulary/expression.ts';
import type { Deadline } from '../vocabulary/parts.ts';

/** `plan` is the last working day before a term that does not move: missing it breaks nothing yet. */
export type TermBasis = 'rules' | 'norm' | 'plan';

export function termBasis({ due }: Deadline): TermBasis {
  if (due.node === 'roll' && due.direction === 'back') return 'plan';
  return restsOnNorm(due) ? 'norm' : 'rules';
}

const restsOnNorm = (e: Expression): boolean =>
  (e.node === 'parameter' && e.open === true) || parts(e).some(restsOnNorm);
