/** Computed columns that are copies: of a case's participant, of the case a row belongs to, of a row a field names. */

import { evaluate } from '../../projections/evaluate.ts';
import type { FieldSpec } from '../../vocabulary/field.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

type Copied = NonNullable<FieldSpec['copied']>;

/** The copied cells of a case; nothing for a procedure that copies none. */
export function copies(procedure: Procedure, view: View): ((one: Case) => Cells) | undefined {
  const copied: (readonly [string, Copied])[] = [];
  for (const id of Object.keys(procedure.computed)) {
    const from = procedure.computed[id]?.copied;
    if (from) copied.push([id, from]);
  }
  if (copied.length === 0) return undefined;
  const parent = parentOf(procedure.id, view);
  const fromParticipant = copied.some(([, { from }]) => from === 'participant');
  return (one) => {
    const sources = {
      parent: parent === undefined ? undefined : view.registers.find(parent, String(one.cells.case)),
      participant: fromParticipant ? participantOf(procedure, one, view) : undefined,
    };
    const cells: Record<string, Cells[string]> = {};
    for (const [id, { from, field }] of copied) {
      const named =
        typeof from === 'string' ? undefined : view.registers.find(from.register, textOf(one.cells[from.by]));
      const source = typeof from === 'string' ? sources[from] : named;
      cells[id] = field === 'id' ? source?.id : source?.cells[field];
    }
    return cells;
  };
}

/** The register whose cases the rows of this one belong to. */
const parentOf = (id: string, { settled }: View): string | undefined =>
  settled.entries.find(({ procedure: { rows } }) => Object.keys(rows).some((answer) => rows[answer] === id))?.procedure
    .id;

function participantOf(procedure: Procedure, one: Case, view: View): Case | undefined {
  const day = evaluate(procedure.caseDate, caseFacts(procedure, one), view.settled.book);
  return typeof day === 'number' ? view.participantOn(one.cells.bin, day) : undefined;
}
