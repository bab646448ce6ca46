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

function examined(fund: SampleFund, register: string): readonly ExaminedCase[] {
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

/** Funds of several seeds, each register examined once. */
export class ExaminedFunds {
  readonly funds: readonly SampleFund[];
  readonly #examined = new Map<string, readonly (readonly ExaminedCase[])[]>();

  constructor(funds: readonly SampleFund[]) {
    this.funds = funds;
  }

  /** The cases of a register, fund by fund. */
  of(register: string): readonly (readonly ExaminedCase[])[] {
    const known = this.#examined.get(register) ?? this.funds.map((fund) => examined(fund, register));
    this.#examined.set(register, known);
    return known;
  }

  /** In each of the funds, how many cases of the register are so; `on` is the fund's day. */
  counts(register: string, so: (one: ExaminedCase, on: number) => boolean): readonly number[] {
    return this.of(register).map((cases, index) => {
      const on = dayNumber(this.funds[index]?.on ?? '2026-04-22');
      return cases.filter((one) => so(one, on)).length;
    });
  }
}

/** A story, the register it is told in, and how a case of it is recognised. */
export type Told = readonly [story: string, register: string, so: (one: ExaminedCase, on: number) => boolean];
