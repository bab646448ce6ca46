/** The cases of the registers as `check` reports them. */

import { allChecks } from '../projections/columns.ts';
import { type Due, dueList } from '../projections/dueList.ts';
import { examine, type Outcome, outcomeOf } from '../projections/examine.ts';
import { type Finding, findings } from '../projections/findings.ts';
import { caseFacts } from './caseFacts.ts';
import type { Registers } from './registers.ts';
import type { Settled } from './settled.ts';

/** A case with its outcome and its terms; the sentences of its findings are written when somebody asks for them. */
export interface ExaminedCase {
  readonly register: string;
  readonly id: string;
  readonly status: string;
  readonly outcome: Outcome;
  readonly findings: () => readonly Finding[];
  readonly deadlines: readonly Due[];
}

export interface CheckedCase extends Omit<ExaminedCase, 'findings'> {
  readonly findings: readonly Finding[];
}

/** One by one, register by register; registers without checks and terms have no cases. `today` is a day number. */
export function* examineCases(
  registers: Registers,
  settled: Settled,
  today: number,
  only?: string,
): Generator<ExaminedCase> {
  const { book, entries } = settled;
  for (const { procedure, words } of entries) {
    if (only !== undefined && procedure.id !== only) continue;
    if (allChecks(procedure).length + procedure.deadlines.length === 0) continue;
    for (const one of registers.cases(procedure.id)) {
      const facts = caseFacts(procedure, one);
      const examined = examine(procedure, facts, book);
      yield {
        register: procedure.id,
        id: one.id,
        status: String(one.cells.status ?? ''),
        outcome: outcomeOf(procedure, facts, examined),
        findings: () => findings(procedure, words, facts, book, examined),
        deadlines: dueList(procedure, facts, book, today),
      };
    }
  }
}

/** The same with every sentence written. */
export function* checkCases(...asked: Parameters<typeof examineCases>): Generator<CheckedCase> {
  for (const one of examineCases(...asked)) yield { ...one, findings: one.findings() };
}
