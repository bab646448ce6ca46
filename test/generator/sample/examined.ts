/** The cases of an invented fund, examined by the Rules as of its day. */

import type { SampleFund } from '../../../generator/sample/fund.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { procedureOf } from '../../../rules/procedures/procedures.ts';
import { fieldOf } from '../../../rules/projections/columns.ts';
import { type Due, dueList } from '../../../rules/projections/dueList.ts';
import type { Value } from '../../../rules/projections/evaluate.ts';
import { examine, type Outcome, outcomeOf, type Result } from '../../../rules/projections/examine.ts';
import { factOf } from '../../../rules/projections/facts.ts';
import type { Case } from '../../../rules/registers/registers.ts';

export interface ExaminedCase extends Case {
  readonly outcome: Outcome;
  readonly results: Readonly<Record<string, Result>>;
  readonly due: Readonly<Record<string, Due>>;
}

export function examined(fund: SampleFund, register: string): readonly ExaminedCase[] {
  const procedure = procedureOf(register)?.procedure;
  if (procedure === undefined) throw new RangeError(register);
  const ids = Object.keys({ ...procedure.asked, ...procedure.computed, ...procedure.office });
  const registers = procedure.workbook === 'personal' ? fund.personal : fund.registers;
  return registers.cases(register).map((one) => {
    const facts: Record<string, Value | undefined> = { status: one.cells.status };
    for (const id of ids) facts[id] = factOf(fieldOf(procedure, id)?.kind ?? 'text', one.cells[id]);
    const answers = examine(procedure, facts, fund.settled.book);
    const due = dueList(procedure, facts, fund.settled.book, dayNumber(fund.on));
    return {
      ...one,
      outcome: outcomeOf(procedure, facts, answers),
      results: Object.fromEntries(answers.map(({ check, result }) => [check.id, result])),
      due: Object.fromEntries(due.map((term) => [term.id, term])),
    };
  });
}
