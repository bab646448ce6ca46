/** The words a declaration is written in: each builds one expression, and only sorts that fit together compile. */

import { dayNumber, type IsoDay } from '../calendar/day.ts';
import type { Comparison, Expression } from './expression.ts';
import type { Sort } from './field.ts';
import type { SwitchId } from './switches.ts';

type Quantity = 'money' | 'percent' | 'count' | 'decimal';

const compare = <S extends Sort>(how: Comparison, left: Expression<S>, right: Expression<S>): Expression<'truth'> => ({
  node: 'compare',
  how,
  left,
  right,
  sort: 'truth',
});

/** A sum of money in tenge (kept as tiyn). */
export const money = (tenge: number): Expression<'money'> => ({
  node: 'constant',
  value: Math.round(tenge * 100),
  sort: 'money',
});
/** A percentage in points (kept as millionths of a point). */
export const percent = (points: number): Expression<'percent'> => ({
  node: 'constant',
  value: Math.round(points * 1_000_000),
  sort: 'percent',
});
export const count = (value: number): Expression<'count'> => ({ node: 'constant', value, sort: 'count' });
export const day = (value: IsoDay): Expression<'day'> => ({ node: 'constant', value: dayNumber(value), sort: 'day' });
export const text = (value: string): Expression<'text'> => ({ node: 'constant', value, sort: 'text' });

/** The parameter's value in force on a day: an error, never last year's value, when nobody recorded it. */
export const inForceOn = <S extends Quantity>(sort: S, id: string, on: Expression<'day'>): Expression<S> => ({
  node: 'parameter',
  id,
  on,
  sort,
});

/**
 * A figure of the Order (6 MCI, 50 %, ten working days). Never baked into a declaration: where the Fund has settled to
 * deviate, the rulebook has another value, and every output says so.
 */
export const figure = <S extends Quantity>(sort: S, { id }: { readonly id: string }): Expression<S> => ({
  node: 'figure',
  id,
  sort,
});

/**
 * A norm the Order leaves to the Fund: a number of working days, not known while the Fund has set none. Terms that
 * count by it are the Fund's own, not of the Rules.
 */
export const norm = (id: string, on: Expression<'day'>): Expression<'count'> => ({
  node: 'parameter',
  id,
  on,
  open: true,
  sort: 'count',
});

export const equals = <S extends Sort>(left: Expression<S>, right: Expression<S>) => compare('=', left, right);
export const below = <S extends Quantity | 'day'>(left: Expression<S>, right: Expression<S>) =>
  compare('<', left, right);
export const atMost = <S extends Quantity | 'day'>(left: Expression<S>, right: Expression<S>) =>
  compare('<=', left, right);
export const above = <S extends Quantity | 'day'>(left: Expression<S>, right: Expression<S>) =>
  compare('>', left, right);
export const atLeast = <S extends Quantity | 'day'>(left: Expression<S>, right: Expression<S>) =>
  compare('>=', left, right);
export const notAfter = (left: Expression<'day'>, right: Expression<'day'>) => compare('<=', left, right);

/** `part` is at most the percentage of the Order's figure of `whole`, compared in integers so that the edge is exact. */
export const atMostShare = (
  part: Expression<'money'>,
  whole: Expression<'money'>,
  { id }: { readonly id: string },
): Expression<'truth'> => {
  const term = (as: 'numerator' | 'denominator'): Expression<'count'> => ({ node: 'figure', id, as, sort: 'count' });
  return compare('<=', times(term('denominator'), part), times(term('numerator'), whole));
};

export const times = <S extends Quantity>(factor: number | Expression<'count'>, of: Expression<S>): Expression<S> => ({
  node: 'times',
  factor,
  of,
  sort: of.sort,
});
export const sum = <S extends Quantity>(...of: readonly [Expression<S>, ...Expression<S>[]]): Expression<S> => ({
  node: 'sum',
  of,
  sort: of[0].sort,
});
export const difference = <S extends Quantity>(left: Expression<S>, right: Expression<S>): Expression<S> => ({
  node: 'difference',
  left,
  right,
  sort: left.sort,
});

export const oneOf = (of: Expression<'text'>, ...values: readonly string[]): Expression<'truth'> => ({
  node: 'oneOf',
  of,
  values,
  sort: 'truth',
});
/** Whether a code stands among the codes of a list. */
export const has = (of: Expression<'text'>, code: string): Expression<'truth'> => ({
  node: 'has',
  of,
  code,
  sort: 'truth',
});
export const all = (...of: readonly Expression<'truth'>[]): Expression<'truth'> => ({ node: 'all', of, sort: 'truth' });
export const any = (...of: readonly Expression<'truth'>[]): Expression<'truth'> => ({ node: 'any', of, sort: 'truth' });
export const not = (of: Expression<'truth'>): Expression<'truth'> => ({ node: 'not', of, sort: 'truth' });
/** Whether a value has been given at all; always itself known. */
export const known = (of: Expression): Expression<'truth'> => ({ node: 'known', of, sort: 'truth' });
export const when = <S extends Sort>(
  condition: Expression<'truth'>,
  then: Expression<S>,
  otherwise: Expression<S>,
): Expression<S> => ({ node: 'when', condition, then, otherwise, sort: then.sort });
/** A value where a condition holds; where it does not, there is none. */
export const provided = <S extends Sort>(condition: Expression<'truth'>, then: Expression<S>): Expression<S> => ({
  node: 'when',
  condition,
  then,
  sort: then.sort,
});
export const firstKnown = <S extends Sort>(...of: readonly [Expression<S>, ...Expression<S>[]]): Expression<S> => ({
  node: 'firstKnown',
  of,
  sort: of[0].sort,
});
/** What is not known counts as no: only for what somebody else's silence must not hold up, such as whether to ask. */
export const surely = (of: Expression<'truth'>): Expression<'truth'> =>
  firstKnown<'truth'>(of, { node: 'constant', value: false, sort: 'truth' });
/** The earliest of the days that are known. */
export const earliest = (...of: readonly Expression<'day'>[]): Expression<'day'> => ({
  node: 'earliest',
  of,
  sort: 'day',
});
/** What the Fund chose in a recorded decision (an oddity's switch) picks the expression. */
export const bySwitch = <S extends Sort>(
  id: SwitchId,
  cases: Readonly<Record<string, Expression<S>>>,
  sort: S,
): Expression<S> => ({
  node: 'bySwitch',
  id,
  cases,
  sort,
});

/** Characters `from` (1-based) of a text. */
export const piece = (of: Expression<'text'>, from: number, length: number): Expression<'text'> => ({
  node: 'piece',
  from,
  length,
  of,
  sort: 'text',
});

/** N working days after a day (the day of the event is day 0, convention K1), or before it. */
export const workingDays = (days: number | Expression<'count'>) => ({
  after: (of: Expression<'day'>): Expression<'day'> => ({
    node: 'workingDays',
    days,
    direction: 'after',
    of,
    sort: 'day',
  }),
  before: (of: Expression<'day'>): Expression<'day'> => ({
    node: 'workingDays',
    days,
    direction: 'before',
    of,
    sort: 'day',
  }),
});
/** A date-type term that falls on a non-working day moves to the next working day (convention K2). */
export const rolled = (of: Expression<'day'>): Expression<'day'> => ({
  node: 'roll',
  direction: 'forward',
  of,
  sort: 'day',
});
/** The last working day on or before a day: where a term must not be missed, the day to plan for. */
export const plannedBefore = (of: Expression<'day'>): Expression<'day'> => ({
  node: 'roll',
  direction: 'back',
  of,
  sort: 'day',
});
export const addDays = (of: Expression<'day'>, days: number | Expression<'count'>): Expression<'day'> => ({
  node: 'addDays',
  days,
  of,
  sort: 'day',
});
/** Months later, clamped to the month's end. */
export const addMonths = (of: Expression<'day'>, months: number | Expression<'count'>): Expression<'day'> => ({
  node: 'addMonths',
  months,
  of,
  sort: 'day',
});
/** The given day of the month after a quarter: 20 for R-39, 25 for R-21. Day 0 is the quarter's last day. */
export const dayAfterQuarter = (of: Expression<'quarter'>, dayOfMonth: number): Expression<'day'> => ({
  node: 'quarterDay',
  day: dayOfMonth,
  of,
  sort: 'day',
});
/** The last day of the month after a quarter, not rolled. */
export const monthEndAfterQuarter = (of: Expression<'quarter'>): Expression<'day'> =>
  addDays(addMonths(dayAfterQuarter(of, 1), 1), -1);
/** A calendar date of a given year: 30 June for R-33. */
export const dateOfYear = (of: Expression<'count'>, month: number, dayOfMonth: number): Expression<'day'> => ({
  node: 'yearDay',
  month,
  day: dayOfMonth,
  of,
  sort: 'day',
});
/** Whether a number people type is a whole one: seats and people are not halved. */
export const isWhole = (of: Expression<'count'>): Expression<'truth'> => ({ node: 'whole', of, sort: 'truth' });
/** Whether the working calendar reaches the day: terms beyond it are not known yet. */
export const inCalendar = (of: Expression<'day'>): Expression<'truth'> => ({ node: 'inCalendar', of, sort: 'truth' });
