/** A case put before the Rules: what each check, term and the whole say, so that a test is one line. */

import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import type { Parameter } from '../../../rules/parameters/parameter.ts';
import { type Due, dueList } from '../../../rules/projections/dueList.ts';
import { examine, type Outcome, outcomeOf } from '../../../rules/projections/examine.ts';
import { type Finding, findings } from '../../../rules/projections/findings.ts';
import type { Rulebook } from '../../../rules/projections/rulebook.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import type { Switches } from '../../../rules/vocabulary/switches.ts';
import type { Words } from '../../../rules/vocabulary/wordsOf.ts';

export interface Applied {
  readonly outcome: Outcome;
  /** `pass`, `fail` … of a check; `notAsked` where it gives no finding. */
  readonly result: (check: string) => Finding['result'] | 'notAsked';
  readonly finding: (check: string) => Finding;
  /** `R-7.4 stateShare` of everything that fails and is more than a warning. */
  readonly failing: readonly string[];
  readonly due: (deadline: string) => Due | undefined;
}

export const book = deliveredSettings.book;
export const withSwitches = (switches: Partial<Switches>): Rulebook => ({
  ...book,
  switches: { ...book.switches, ...switches },
});
/** The delivered parameters, the MCI carried on from 2027 at an invented 4,500. */
export const withLaterMci: Rulebook['parameters'] = {
  ...book.parameters,
  mci: {
    ...required(book.parameters.mci),
    values: [
      ...required(book.parameters.mci).values,
      { from: '2027-01-01', value: 4500, source: { kk: 'ойдан', ru: 'вымысел', en: 'invented' } },
    ],
  },
};

/** The delivered rules with norms of the Fund's own, each so many working days from 2026 on. */
export const withNorms = (days: number, ...ids: readonly string[]): Rulebook => {
  const set = (id: string): readonly [string, Parameter] => [
    id,
    {
      ...required(book.parameters[id]),
      values: [{ from: '2026-01-01', value: days, source: { kk: 'норма', ru: 'норма', en: 'norm' } }],
    },
  ];
  return { ...book, parameters: { ...book.parameters, ...Object.fromEntries(ids.map(set)) } };
};

export function apply(
  procedure: Procedure,
  words: Words,
  cells: Cells,
  { rules = book, today = '2026-03-18' }: { readonly rules?: Rulebook; readonly today?: IsoDay } = {},
): Applied {
  const facts = caseFacts(procedure, { id: 'case', cells });
  const examined = examine(procedure, facts, rules);
  const found = findings(procedure, words, facts, rules, examined);
  const terms = dueList(procedure, facts, rules, dayNumber(today));
  return {
    outcome: outcomeOf(procedure, facts, examined),
    result: (check) => found.find((one) => one.check === check)?.result ?? 'notAsked',
    finding: (check) => required(found.find((one) => one.check === check)),
    failing: found
      .filter((one) => one.result === 'fail' && one.effect !== 'warning')
      .map((one) => `${one.clause} ${one.check === 'complete' ? one.field : one.check}`),
    due: (deadline) => terms.find(({ id }) => id === deadline),
  };
}

export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('expected to be there');
  return value;
}

/** A day as the cell that holds it. */
export const on = (day: IsoDay): number => dayNumber(day);
