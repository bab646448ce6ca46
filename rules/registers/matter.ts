/** The case a vote is about: its procedure, what that lets a Commission decide, and what a decision would say there. */

import { fieldOf } from '../projections/columns.ts';
import type { Decided } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Case, Cells } from './registers.ts';
import { entryOf } from './settled.ts';
import { dayOf } from './sitting.ts';
import { textOf, type View } from './view.ts';

export interface Matter {
  readonly procedure: Procedure;
  readonly decided: Decided;
  readonly one: Case;
}

/** Nothing where no such case is there, or no Commission decides on it. */
export function matterOf({ cells }: Case, { registers, settled }: View): Matter | undefined {
  const procedure = entryOf(settled, textOf(cells.register))?.procedure;
  const one = procedure && registers.find(procedure.id, textOf(cells.case));
  return procedure?.decided && one ? { procedure, decided: procedure.decided, one } : undefined;
}

/** What `decision` of a vote is to its case; a postponed question decides nothing. */
export function branchOf(vote: Cells, decided: Decided): Decided['granted'] | undefined {
  if (vote.decision === 'grant') return decided.granted;
  return vote.decision === 'refuse' ? decided.refused : undefined;
}

/** The code of a ground, however it is typed: «16.1» or « ». */
export const groundOf = (vote: Cells): string => textOf(vote.ground).trim().replace(/^R-/, '');

/** The body's own words for what it decided. */
const reasonsOf = (vote: Cells): string => textOf(vote.reason).trim();

/** Whether a refusal names a ground the procedure admits, or none where it admits none (X6). */
export function isGroundAdmitted(vote: Cells, { procedure, decided }: Matter): boolean {
  const ground = groundOf(vote);
  if (decided.ground === undefined) return ground === '';
  return (fieldOf(procedure, decided.ground)?.options ?? []).indexOf(ground) >= 0;
}

/** The cells of the case a decision decides; nothing while it is none. The day is the day of the meeting. */
export function decisionCells(vote: Cells, heldOn: Cells[string], decided: Decided): Cells | undefined {
  const branch = branchOf(vote, decided);
  const day = dayOf(heldOn);
  if (branch === undefined || day === undefined) return undefined;
  const cells: Record<string, Cells[string]> = { [decided.decision]: branch.option, [decided.decidedOn]: day };
  if (decided.ground) cells[decided.ground] = vote.decision === 'refuse' ? groundOf(vote) || undefined : undefined;
  if (decided.refusalReason)
    cells[decided.refusalReason] = vote.decision === 'refuse' ? reasonsOf(vote) || undefined : undefined;
  if (decided.seats) cells[decided.seats] = vote.decision === 'grant' ? vote.seats : undefined;
  return cells;
}
