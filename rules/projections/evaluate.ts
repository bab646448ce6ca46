/** The answer of an expression for one case: a value, or `undefined` where it is not known; never a guess. */

import { CalendarError, rollBack, rollForward, workingDaysAfter, workingDaysBefore } from '../calendar/calendar.ts';
import { addMonths, dayNumber, fromDayNumber, type IsoDay, isoDay } from '../calendar/day.ts';
import { isSetOn, ParameterError, valueOn } from '../parameters/parameter.ts';
import type { Comparison, Expression, Node } from '../vocabulary/expression.ts';
import type { Sort } from '../vocabulary/field.ts';
import type { Text } from '../vocabulary/text.ts';
import type { Rulebook } from './rulebook.ts';

/** Text, yes or no, or an integer: tiyn, millionths of a percentage point, Excel day number, quarter number. */
export type Value = string | number | boolean;
/** What is recorded of a case, by field id. */
export type Facts = Readonly<Record<string, Value | undefined>>;

/** Why something could not be worked out although its inputs are there: the calendar or a parameter ends. */
export type Trouble = (words: Text) => void;

/** 1 March 1900: before it spreadsheets number the days differently, so nothing there is a day of a case. */
export const firstSharedDay = 61;
/** The largest day number the calendar arithmetic carries: 9999-12-31. */
const lastDayNumber = 2_958_465;
export const isDayNumber = (n: number): boolean => n >= 1 && n <= lastDayNumber;

/** The days from which so many months lead to one both code and spreadsheets know: none before March 1900, none after 9999. */
export const reachOfMonths = (months: number): { readonly first: number; readonly last: number } => ({
  first: firstSharedDay + 31 * Math.max(0, -months),
  last: lastDayNumber - 31 * Math.max(0, months),
});

/** Evaluates in three-valued logic: an unknown operand makes the answer unknown unless the others settle it. */
export function evaluate(
  expression: Expression,
  facts: Facts,
  book: Rulebook,
  trouble: Trouble = () => undefined,
): Value | undefined {
  const number = (of: Expression): number | undefined => {
    const answer = value(of);
    return typeof answer === 'number' ? answer : undefined;
  };
  const countOf = (of: number | Expression): number | undefined => (typeof of === 'number' ? of : number(of));
  const isoOf = (of: Expression): IsoDay | undefined => {
    const n = number(of);
    if (n === undefined) return undefined;
    if (isDayNumber(n)) return fromDayNumber(n);
    trouble(notADay(n));
    return undefined;
  };
  const onDay = (of: Expression, work: (day: IsoDay) => IsoDay): number | undefined => {
    const start = isoOf(of);
    return start === undefined ? undefined : attempt(() => dayNumber(work(start)), trouble);
  };
  return value(expression);

  function value(e: Expression): Value | undefined {
    switch (e.node) {
      case 'field':
        return facts[e.id];
      case 'constant':
        return e.value;
      case 'parameter': {
        const on = isoOf(e.on);
        const parameter = book.parameters[e.id];
        if (on === undefined || parameter === undefined || (e.open && !isSetOn(parameter, on))) return undefined;
        return attempt(() => scaled(valueOn(parameter, on), e.sort), trouble);
      }
      case 'figure':
        return figureIn(e, book);
      case 'compare':
        return compareValues(e.how, value(e.left), value(e.right));
      case 'oneOf': {
        const of = value(e.of);
        return of === undefined ? undefined : e.values.some((allowed) => allowed === of);
      }
      case 'has': {
        const of = value(e.of);
        return typeof of === 'string' ? codesIn(of).indexOf(e.code) >= 0 : undefined;
      }
      case 'all':
        return settled(e.of.map(value), false);
      case 'any':
        return settled(e.of.map(value), true);
      case 'not': {
        const of = value(e.of);
        return of === undefined ? undefined : of !== true;
      }
      case 'known':
        return value(e.of) !== undefined;
      case 'sum':
        return e.of.map(number).reduce(add, 0);
      case 'difference':
        return subtract(number(e.left), number(e.right));
      case 'times': {
        const of = number(e.of);
        const factor = countOf(e.factor);
        return of === undefined || factor === undefined ? undefined : factor * of;
      }
      case 'when': {
        const condition = value(e.condition);
        if (condition === undefined) return undefined;
        const way = condition === true ? e.then : e.otherwise;
        return way && value(way);
      }
      case 'firstKnown':
        return e.of.reduce<Value | undefined>((found, of) => found ?? value(of), undefined);
      case 'earliest': {
        const days = e.of.map(number).filter((n): n is number => n !== undefined);
        return days.length === 0 ? undefined : Math.min(...days);
      }
      case 'bySwitch':
        return value(chosen(e, book));
      case 'workingDays': {
        const days = countOf(e.days);
        if (days === undefined) return undefined;
        return onDay(e.of, (start) =>
          e.direction === 'after'
            ? workingDaysAfter(book.calendar, start, days, book.switches.k1)
            : workingDaysBefore(book.calendar, start, days),
        );
      }
      case 'roll':
        if (e.direction === 'forward' && book.switches.k2 === 'keep') return value(e.of);
        return onDay(e.of, (start) => (e.direction === 'forward' ? rollForward : rollBack)(book.calendar, start));
      case 'addDays':
        return add(number(e.of), countOf(e.days));
      case 'addMonths': {
        const of = number(e.of);
        const months = countOf(e.months);
        if (months === undefined) return undefined;
        const { first, last } = reachOfMonths(months);
        if (of !== undefined && (of < first || of > last)) return undefined;
        return onDay(e.of, (start) => addMonths(start, months));
      }
      case 'quarterDay': {
        const q = number(e.of);
        if (q === undefined) return undefined;
        return dayNumber(isoDay(Math.floor((q - 1) / 4), 3 * (((q - 1) % 4) + 1), 1)) + monthLength(q) + e.day - 1;
      }
      case 'yearDay': {
        const year = number(e.of);
        return year === undefined || year < 1900 || year > 9999 || year % 1 !== 0
          ? undefined
          : dayNumber(isoDay(year, e.month, e.day));
      }
      case 'piece': {
        const of = value(e.of);
        return typeof of === 'string' ? of.substr(e.from - 1, e.length) : undefined;
      }
      case 'whole': {
        const n = number(e.of);
        return n === undefined ? undefined : n % 1 === 0;
      }
      case 'inCalendar': {
        const n = number(e.of);
        if (n === undefined) return undefined;
        return n >= dayNumber(book.calendar.first) && n <= dayNumber(book.calendar.last);
      }
    }
  }
}

/** The case of a switch the Fund chose. */
export function chosen(e: Extract<Expression, { node: 'bySwitch' }>, book: Rulebook): Expression {
  const choice = e.cases[book.switches[e.id]];
  if (choice === undefined) throw new RangeError(`the switch ${e.id} has no case "${book.switches[e.id]}"`);
  return choice;
}

/** The rulebook's value of a figure of the Order; not known where it holds no single one. */
export function figureIn({ id, as, sort }: Extract<Node, { node: 'figure' }>, book: Rulebook): number | undefined {
  const [only, ...others] = book.parameters[id]?.values ?? [];
  if (only === undefined || others.length > 0) return undefined;
  if (as === undefined) return scaled(only.value, sort);
  const [share, whole] = [scaled(only.value, 'percent'), scaled(100, 'percent')];
  return (as === 'numerator' ? share : whole) / greatestDivisor(share, whole);
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** The codes of a list cell as its formula sees them: parted by semicolons, spaces and line breaks around them dropped. */
const codesIn = (cell: string): readonly string[] =>
  cell.split(';').map((code) => code.replace(/^[ \n]+|[ \n]+$/g, ''));

/** A parameter's value in the unit its sort is kept in: tiyn, millionths of a point, or as it is. */
const scaled = (value: number, sort: Sort): number => Math.round(value * scaleOf(sort));

/** How many units of the sort one written unit holds. */
export function scaleOf(sort: Sort): number {
  if (sort === 'money') return 100;
  return sort === 'percent' || sort === 'decimal' ? 1_000_000 : 1;
}

const notADay = (n: number): Text => ({
  kk: `${n} күн емес.`,
  ru: `${n} не является датой.`,
  en: `${n} is not a day.`,
});

function attempt(work: () => number, trouble: Trouble): number | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CalendarError || error instanceof ParameterError)) throw error;
    trouble(error.words);
    return undefined;
  }
}

/** One answer equal to `decisive` settles it; else an unknown one leaves it open. */
function settled(answers: readonly (Value | undefined)[], decisive: boolean): boolean | undefined {
  if (answers.some((answer) => answer === decisive)) return decisive;
  return answers.some((answer) => answer === undefined) ? undefined : !decisive;
}

function compareValues(how: Comparison, left: Value | undefined, right: Value | undefined): boolean | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (how) {
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

const add = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;
const subtract = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a - b;

/** Days of the last month of quarter number `q`. */
function monthLength(q: number): number {
  const year = Math.floor((q - 1) / 4);
  const month = 3 * (((q - 1) % 4) + 1);
  const following = month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1);
  return dayNumber(following) - dayNumber(isoDay(year, month, 1));
}
