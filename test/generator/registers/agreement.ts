/** Compares what the cells of a recalculated workbook show with what the rules say in code. */

import { readWorkbook } from '../../../generator/workbook/port.ts';
import { columnsOf } from '../../../rules/projections/columns.ts';
import { examine, outcomeOf, terms } from '../../../rules/projections/examine.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';

export interface Agreement {
  readonly compared: number;
  /** `registration R-1 check.stateShare: cell pass, rules fail` */
  readonly differences: readonly string[];
}

/** Every check, term and outcome cell of every case. */
export function agreement(recalculated: Uint8Array, registers: Registers, { book, entries }: Settled): Agreement {
  const differences: string[] = [];
  let compared = 0;
  const workbook = readWorkbook(recalculated);
  for (const { procedure } of entries) {
    const sheet = workbook.sheets.find(({ name }) => name === procedure.id);
    if (sheet === undefined) throw new Error(`no sheet ${procedure.id}`);
    const positions = positionsOf(sheet);
    const rows = new Map(sheet.rows.slice(2).map((row) => [row[(positions.get(`#${procedure.id}`) ?? 1) - 1], row]));
    for (const one of registers.cases(procedure.id)) {
      const facts = caseFacts(procedure, one);
      const examined = examine(procedure, facts, book);
      const days = terms(procedure, facts, book);
      const row = rows.get(one.id);
      for (const column of columnsOf(procedure)) {
        const isOutcome = column.group === 'case' && column.holds === 'outcome';
        if (column.group !== 'check' && column.group !== 'deadline' && !isOutcome) continue;
        const cell = row?.[(positions.get(column.key) ?? 0) - 1] ?? '';
        const shown = typeof cell === 'object' ? 'error' : cell;
        const result =
          column.group === 'check' ? examined.find(({ check }) => check.id === column.check.id)?.result : undefined;
        const due = column.group === 'deadline' ? days.find(({ id }) => id === column.deadline.id)?.due : undefined;
        const expected = isOutcome
          ? outcomeOf(procedure, facts, examined)
          : column.group === 'check'
            ? result === 'pass' || result === 'fail'
              ? result
              : ''
            : (due ?? '');
        compared += 1;
        if (shown !== expected) {
          differences.push(
            `${procedure.id} ${one.id} ${column.key}: cell ${String(shown)}, rules ${String(expected)} ${JSON.stringify(one.cells)}`,
          );
        }
      }
    }
  }
  return { compared, differences };
}
