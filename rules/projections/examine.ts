/** One case examined by the Rules: every check's result, every term's day, and what follows from them. */

import type { Check } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { allChecks, closedStatuses, inForce } from './columns.ts';
import { evaluate, type Facts } from './evaluate.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * `unknown`: an input is missing; `person`: an open norm waits for somebody's answer; `notInForce`: the clause has
 * not begun or has ended on the case date; `notAsked`: the question does not arise in this case.
 */
export type Result = 'pass' | 'fail' | 'unknown' | 'person' | 'notInForce' | 'notAsked';

/**
 * `ready` may go to the Commission; `remarks` as; `refuse` a ground the Order gives the Fund;
 * `person` only open norms are left; `closed` the case is over.
 */
export type Outcome = 'ready' | 'remarks' | 'refuse' | 'person' | 'closed';

export interface Examined {
  readonly check: Check;
  readonly result: Result;
  /** Why it is unknown although its inputs are there. */
  readonly troubles: readonly Text[];
}

export interface Term {
  readonly id: string;
  /** Excel day number; `undefined` while the term has not begun, `error` where the calendar ends before it. */
  readonly due: number | 'error' | undefined;
  readonly troubles: readonly Text[];
}

/** All checks of a case; the failing ones are all there, not only the first. */
export function examine(procedure: Procedure, facts: Facts, book: Rulebook): readonly Examined[] {
  return allChecks(procedure).map((check) => {
    const troubles: Text[] = [];
    return { check, result: resultOf(check, procedure, facts, book, troubles), troubles };
  });
}

function resultOf(check: Check, procedure: Procedure, facts: Facts, book: Rulebook, troubles: Text[]): Result {
  const answer = (of: Parameters<typeof evaluate>[0]) => evaluate(of, facts, book, (words) => troubles.push(words));
  const window = inForce(check, procedure);
  const begun = window ? answer(window) : true;
  if (begun !== true) return begun === false ? 'notInForce' : 'unknown';
  const applies = check.applies ? answer(check.applies) : true;
  if (applies !== true) return applies === false ? 'notAsked' : 'unknown';
  const holds = answer(check.rule);
  if (holds === undefined) return check.decidedBy === undefined ? 'unknown' : 'person';
  return holds === true ? 'pass' : 'fail';
}

/** What the examined checks add up to. */
export function outcomeOf(procedure: Procedure, facts: Facts, examined: readonly Examined[]): Outcome {
  if (isClosed(procedure, facts)) return 'closed';
  const counted = examined.filter(({ check }) => counts(check));
  const fails = (effect: Check['effect']) =>
    counted.some((one) => one.check.effect === effect && one.result === 'fail');
  if (fails('refuse')) return 'refuse';
  if (fails('remarks')) return 'remarks';
  return fails('person') || counted.some((one) => one.result === 'unknown' || one.result === 'person')
    ? 'person'
    : 'ready';
}

/** The outcome of a case nobody has examined yet; one that is over need not be. */
export const outcome = (procedure: Procedure, facts: Facts, book: Rulebook): Outcome =>
  isClosed(procedure, facts) ? 'closed' : outcomeOf(procedure, facts, examine(procedure, facts, book));

const isClosed = (procedure: Procedure, { status }: Facts): boolean =>
  closedStatuses(procedure).some((closed) => closed === status);

/** Warnings decide nothing, and the Commission's own questions do not keep a case from it. */
export const counts = (check: Check): boolean => check.effect !== 'warning' && check.stage !== 'commission';

/** The days of all terms that have begun, in the order of the declaration. */
export function terms(procedure: Procedure, facts: Facts, book: Rulebook): readonly Term[] {
  return procedure.deadlines.map((deadline) => {
    if (deadline.applies && evaluate(deadline.applies, facts, book) !== true) {
      return { id: deadline.id, due: undefined, troubles: [] };
    }
    const troubles: Text[] = [];
    const due = evaluate(deadline.due, facts, book, (words) => troubles.push(words));
    return {
      id: deadline.id,
      due: typeof due === 'number' ? due : troubles.length > 0 ? 'error' : undefined,
      troubles,
    };
  });
}
