/**
 * The expression language of checks and deadlines: one tree, evaluated in code and printed as a cell formula.
 * Every node answers a value or *not known*; the words to build trees are in words.ts.
 */

import type { IsoDay } from '../calendar/day.ts';
import type { Sort } from './field.ts';
import { oncePer } from './oncePer.ts';
import type { SwitchId } from './switches.ts';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** `S` is the sort of the answer; money counts tiyn, percent millionths of a point, days Excel day numbers. */
export type Expression<S extends Sort = Sort> = Node & { readonly sort: S };

export type Node =
  | { readonly node: 'field'; readonly id: string; readonly sort: Sort }
  | { readonly node: 'constant'; readonly value: string | number | boolean; readonly sort: Sort }
  | {
      readonly node: 'parameter';
      readonly id: string;
      readonly on: Expression<'day'>;
      /** A norm the Order leaves open: without a value there is simply none. */
      readonly open?: boolean;
      readonly sort: Sort;
    }
  | {
      /** A figure of the Order itself (6 MCI, 50 %): one value whatever the day, a constant of the rulebook. */
      readonly node: 'figure';
      readonly id: string;
      /** Of a percentage as a fraction in lowest terms: the number above or below the line. */
      readonly as?: 'numerator' | 'denominator';
      readonly sort: Sort;
    }
  | {
      readonly node: 'compare';
      readonly how: Comparison;
      readonly left: Expression;
      readonly right: Expression;
      readonly sort: 'truth';
    }
  | {
      readonly node: 'oneOf';
      readonly of: Expression<'text'>;
      readonly values: readonly string[];
      readonly sort: 'truth';
    }
  /** A code among the codes of a list cell: `A1; A2`. */
  | { readonly node: 'has'; readonly of: Expression<'text'>; readonly code: string; readonly sort: 'truth' }
  | { readonly node: 'all' | 'any'; readonly of: readonly Expression<'truth'>[]; readonly sort: 'truth' }
  | { readonly node: 'not'; readonly of: Expression<'truth'>; readonly sort: 'truth' }
  | { readonly node: 'known'; readonly of: Expression; readonly sort: 'truth' }
  | { readonly node: 'sum'; readonly of: readonly Expression[]; readonly sort: Sort }
  | { readonly node: 'difference'; readonly left: Expression; readonly right: Expression; readonly sort: Sort }
  | {
      readonly node: 'times';
      readonly factor: number | Expression<'count'>;
      readonly of: Expression;
      readonly sort: Sort;
    }
  | {
      readonly node: 'when';
      readonly condition: Expression<'truth'>;
      readonly then: Expression;
      /** Without it there is no value where the condition does not hold. */
      readonly otherwise?: Expression;
      readonly sort: Sort;
    }
  | { readonly node: 'firstKnown'; readonly of: readonly Expression[]; readonly sort: Sort }
  | { readonly node: 'earliest'; readonly of: readonly Expression<'day'>[]; readonly sort: 'day' }
  | {
      readonly node: 'bySwitch';
      readonly id: SwitchId;
      readonly cases: Readonly<Record<string, Expression>>;
      readonly sort: Sort;
    }
  | {
      readonly node: 'workingDays';
      readonly days: number | Expression<'count'>;
      readonly direction: 'after' | 'before';
      readonly of: Expression<'day'>;
      readonly sort: 'day';
    }
  | {
      readonly node: 'roll';
      readonly direction: 'forward' | 'back';
      readonly of: Expression<'day'>;
      readonly sort: 'day';
    }
  | {
      readonly node: 'addDays';
      readonly days: number | Expression<'count'>;
      readonly of: Expression<'day'>;
      readonly sort: 'day';
    }
  | {
      readonly node: 'addMonths';
      readonly months: number | Expression<'count'>;
      readonly of: Expression<'day'>;
      readonly sort: 'day';
    }
  | { readonly node: 'quarterDay'; readonly day: number; readonly of: Expression<'quarter'>; readonly sort: 'day' }
  | {
      readonly node: 'yearDay';
      readonly month: number;
      readonly day: number;
      readonly of: Expression<'count'>;
      readonly sort: 'day';
    }
  | {
      readonly node: 'piece';
      readonly from: number;
      readonly length: number;
      readonly of: Expression<'text'>;
      readonly sort: 'text';
    }
  | { readonly node: 'whole'; readonly of: Expression<'count'>; readonly sort: 'truth' }
  | { readonly node: 'inCalendar'; readonly of: Expression<'day'>; readonly sort: 'truth' };

/** The expressions inside a node, in reading order. */
export function parts(expression: Expression): readonly Expression[] {
  switch (expression.node) {
    case 'field':
    case 'constant':
    case 'figure':
      return [];
    case 'parameter':
      return [expression.on];
    case 'compare':
    case 'difference':
      return [expression.left, expression.right];
    case 'when':
      return [expression.condition, expression.then, ...(expression.otherwise ? [expression.otherwise] : [])];
    case 'bySwitch':
      return Object.keys(expression.cases).map((key) => expression.cases[key] as Expression);
    case 'workingDays':
    case 'addDays':
      return withCount(expression.of, expression.days);
    case 'addMonths':
      return withCount(expression.of, expression.months);
    case 'times':
      return withCount(expression.of, expression.factor);
    case 'all':
    case 'any':
    case 'sum':
    case 'firstKnown':
    case 'earliest':
      return expression.of;
    default:
      return [expression.of];
  }
}

/** A number in a declaration is a number, or is itself worked out. */
const withCount = (of: Expression, count: number | Expression): readonly Expression[] =>
  typeof count === 'number' ? [of] : [of, count];

/** The ids of the fields an expression reads, each once, in reading order. */
export const fieldsOf: (expression: Expression) => readonly string[] = oncePer((expression) => {
  const own = expression.node === 'field' ? [expression.id] : [];
  const inner = parts(expression).reduce<readonly string[]>((ids, part) => ids.concat(fieldsOf(part)), own);
  return inner.filter((id, index) => inner.indexOf(id) === index);
});

/** The ids of the parameters an expression reads. */
export function parametersOf(expression: Expression): readonly string[] {
  const own = expression.node === 'parameter' ? [expression.id] : [];
  return parts(expression).reduce<readonly string[]>((ids, part) => ids.concat(parametersOf(part)), own);
}

/** The ids of the Order's own figures an expression reads. */
export const figuresOf: (expression: Expression) => readonly string[] = oncePer((expression) => {
  const own = expression.node === 'figure' ? [expression.id] : [];
  return parts(expression).reduce<readonly string[]>((ids, part) => ids.concat(figuresOf(part)), own);
});

/** The half-open interval `[from, to)` in which a clause is in force. */
export interface InForce {
  readonly since?: IsoDay;
  readonly until?: IsoDay;
}
