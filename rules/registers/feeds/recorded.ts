/** Cases the register keeps by itself stand where what people recorded puts them: a status says no more than that. */

import { evaluate } from '../../projections/evaluate.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import type { Case } from '../registers.ts';
import { entryOf } from '../settled.ts';
import { textOf, type View } from '../view.ts';

/** Thousands of rows a quarter are not moved by hand; registers of applications are, or by their letters. */
const followed = ['conclusions', 'terminations'];

/** Moves each case on for as long as all that the next status requires is recorded. Never back. */
export function followRecords(view: View): void {
  for (const register of followed) {
    const procedure = entryOf(view.settled, register)?.procedure;
    if (procedure === undefined) continue;
    for (const one of view.registers.cases(register)) {
      const status = reached(one, procedure, view);
      if (status !== one.cells.status) view.registers.put(register, one.id, { status });
    }
  }
}

function reached(one: Case, procedure: Procedure, { settled: { book } }: View): Case['cells'][string] {
  const facts = caseFacts(procedure, one);
  let status = one.cells.status;
  for (;;) {
    const next = procedure.statuses[textOf(status)]?.next ?? [];
    const recorded = next.find((id) => {
      const requires = procedure.statuses[id]?.requires;
      return requires !== undefined && evaluate(requires, facts, book) === true;
    });
    if (recorded === undefined) return status;
    status = recorded;
  }
}
