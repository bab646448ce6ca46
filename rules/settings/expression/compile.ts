/** A typed condition as an expression of the rules: fields looked up, sorts compared, so that the cell formula follows. */

import { dayNumber, isIsoDay } from '../../calendar/day.ts';
import { scaleOf } from '../../projections/evaluate.ts';
import { quarterNumber } from '../../projections/facts.ts';
import { isQuarter } from '../../quarter/quarter.ts';
import type { Comparison, Expression } from '../../vocabulary/expression.ts';
import type { FieldSpec, Sort } from '../../vocabulary/field.ts';
import { sortOf } from '../../vocabulary/procedure.ts';
import { addDays, all, any, firstKnown, has, known, not, times } from '../../vocabulary/words.ts';
import { withSuggestion } from '../nearest.ts';
import { ExpressionError, expressionFaults as faults, sortWords } from './faults.ts';
import type { Scope } from './scope.ts';
import { type Operator, parseCondition, type Syntax } from './syntax.ts';

/** What was read: an expression, and of a plain field what it may hold. */
interface Read {
  readonly e: Expression;
  readonly spec?: FieldSpec;
}

type Operation = Extract<Syntax, { is: 'operation' }>;
type Call = Extract<Syntax, { is: 'call' }>;
type NumberTyped = Extract<Syntax, { is: 'number' }>;
type TextTyped = Extract<Syntax, { is: 'text' }>;

/** The condition. Throws ExpressionError with one sentence where it is none, or where sorts do not fit. */
export const conditionOf = (typed: string, scope: Scope): Expression<'truth'> =>
  condition(parseCondition(typed), scope);

function condition(syntax: Syntax, scope: Scope): Expression<'truth'> {
  const { e } = read(syntax, scope);
  if (isTruth(e)) return e;
  throw new ExpressionError(faults.notACondition(syntax.typed, sortWords[e.sort]));
}

function read(syntax: Syntax, scope: Scope): Read {
  switch (syntax.is) {
    case 'field':
      return fieldNamed(syntax.name, scope);
    case 'self':
      if (scope.self === undefined) throw new ExpressionError(faults.self);
      return fieldNamed(scope.self, scope);
    case 'number':
      return { e: constant(syntax.value, Number.isInteger(syntax.value) ? 'count' : 'decimal') };
    case 'text':
      return { e: constant(syntax.value, 'text') };
    case 'call':
      return { e: called(syntax, scope) };
    case 'operation':
      return { e: operation(syntax, scope) };
  }
}

function fieldNamed(name: string, scope: Scope): Read {
  const field = scope.fields[name];
  if (field === undefined || !Object.prototype.hasOwnProperty.call(scope.fields, name)) {
    const sentence = faults.unknownField(name, scope.procedure);
    throw new ExpressionError(withSuggestion(sentence, name, Object.keys(scope.fields)));
  }
  return { e: { node: 'field', id: field.id, sort: sortOf(field.spec.kind) }, spec: field.spec };
}

function called({ name, of }: Call, scope: Scope): Expression {
  const [first, second, ...others] = of;
  const needs = (count: number, form: string): void => {
    if (of.length !== count) throw new ExpressionError(faults.arguments(name, form));
  };
  switch (name) {
    case 'not':
      needs(1, 'not( … )');
      return not(condition(first as Syntax, scope));
    case 'true':
    case 'false':
      needs(0, `${name}()`);
      return constant(name === 'true', 'truth');
    case 'date':
      if (first?.is !== 'text' || second) throw new ExpressionError(faults.arguments(name, "date('2026-03-18')"));
      return dayIn(first);
    case 'selected':
      if (first === undefined || second?.is !== 'text' || others.length > 0)
        throw new ExpressionError(faults.arguments(name, "selected(${a}, 'code')"));
      return selected(first, second.value, scope);
    case 'coalesce': {
      if ((first?.is !== 'field' && first?.is !== 'self') || second === undefined || others.length > 0)
        throw new ExpressionError(faults.arguments(name, 'coalesce(${a}, 0)'));
      const [value, otherwise] = alike(first, second, scope, faults.mismatch);
      return firstKnown(value.e, otherwise.e);
    }
    case 'today':
    case 'now':
      throw new ExpressionError(faults.clock(name));
    default:
      throw new ExpressionError(/^(div|mod)$/.test(name) ? faults.division : faults.unknownFunction(name));
  }
}

function selected(of: Syntax, code: string, scope: Scope): Expression<'truth'> {
  const { e, spec } = read(of, scope);
  if (spec === undefined || (spec.kind !== 'choice' && spec.kind !== 'codes') || !isText(e))
    throw new ExpressionError(faults.notASelection(of.typed));
  checkOption(of, spec, code);
  return spec.kind === 'codes' ? has(e, code) : compared('=', e, constant(code, 'text'));
}

function operation(syntax: Operation, scope: Scope): Expression {
  const { operator, left, right } = syntax;
  switch (operator) {
    case 'and':
      return all(...flat('and', syntax).map((one) => condition(one, scope)));
    case 'or':
      return any(...flat('or', syntax).map((one) => condition(one, scope)));
    case '+':
    case '-':
      return added(operator, left, right, scope);
    case '*':
      return multiplied(syntax, scope);
    default:
      return comparison(operator, syntax, scope);
  }
}

/** `a and b and c` is one list, so that its formula is one AND. */
const flat = (operator: Operator, syntax: Syntax): readonly Syntax[] =>
  syntax.is === 'operation' && syntax.operator === operator
    ? [...flat(operator, syntax.left), ...flat(operator, syntax.right)]
    : [syntax];

const signs: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

function comparison(operator: Operator, syntax: Operation, scope: Scope): Expression<'truth'> {
  const { left, right } = syntax;
  const how = signs[operator] as Comparison;
  if (isLiteral(left) && isLiteral(right)) throw new ExpressionError(faults.constant(syntax.typed));
  const blank = [left, right].find(isBlankText);
  if (blank !== undefined) return whetherBlank(how, blank === left ? right : left, scope);
  const [one, other] = alike(left, right, scope, faults.mismatch);
  const several = [one, other].findIndex(({ spec }) => spec?.kind === 'codes');
  if (several >= 0) throw new ExpressionError(faults.severalCodes((several === 0 ? left : right).typed));
  const orders = how !== '=' && how !== '<>';
  if (orders && (one.e.sort === 'text' || one.e.sort === 'truth'))
    throw new ExpressionError(faults.notOrdered(left.typed, sortWords[one.e.sort]));
  return one.e.sort === 'truth' ? sameTruth(how, one.e, other.e, syntax) : compared(how, one.e, other.e);
}

/** `${a} = ''` asks whether a question is unanswered: XLSForm writes it so. */
function whetherBlank(how: Comparison, of: Syntax, scope: Scope): Expression<'truth'> {
  if (how !== '=' && how !== '<>') throw new ExpressionError(faults.notOrdered("''", sortWords.text));
  const given = known(read(of, scope).e);
  return how === '=' ? not(given) : given;
}

/** A yes or no is compared with `'yes'`, `'no'`, `true()` or `false()`; two of them are joined by and, or, not. */
function sameTruth(how: Comparison, one: Expression, other: Expression, { typed }: Operation): Expression<'truth'> {
  const [value, fixed] = one.node === 'constant' ? [other, one] : [one, other];
  if (fixed.node !== 'constant' || !isTruth(value)) {
    throw new ExpressionError(faults.twoTruths(typed));
  }
  return (how === '=') === (fixed.value === true) ? value : not(value);
}

function added(sign: '+' | '-', left: Syntax, right: Syntax, scope: Scope): Expression {
  const first = read(left, scope).e;
  const isDay = first.sort === 'day';
  if (isDay && wholeNumber(right) !== undefined) {
    return addDays(first as Expression<'day'>, (sign === '+' ? 1 : -1) * (wholeNumber(right) ?? 0));
  }
  const [one, other] = alike(left, right, scope, faults.notAdded).map(({ e }) => e) as [Expression, Expression];
  const isBetween = isDay && sign === '-';
  if (!isQuantity(one.sort) && !isBetween)
    throw new ExpressionError(faults.notAdded(left.typed, sortWords[one.sort], right.typed, sortWords[other.sort]));
  if (sign === '-') return { node: 'difference', left: one, right: other, sort: isDay ? 'count' : one.sort };
  const of = one.node === 'sum' ? [...one.of, other] : [one, other];
  return { node: 'sum', of, sort: one.sort };
}

function multiplied({ left, right, typed }: Operation, scope: Scope): Expression {
  const [number, of] = wholeNumber(left) === undefined ? [wholeNumber(right), left] : [wholeNumber(left), right];
  const { e } = read(of, scope);
  if (number === undefined || !isQuantity(e.sort)) throw new ExpressionError(faults.notMultiplied(typed));
  return times(number, e as Expression<'count'>);
}

/** Both sides as values of one sort: a number or text takes the sort of what it is held against. */
function alike(left: Syntax, right: Syntax, scope: Scope, fault: typeof faults.mismatch): readonly [Read, Read] {
  const first = isLiteral(left) && !isLiteral(right) ? literal(left, read(right, scope), right) : read(left, scope);
  const second = isLiteral(right) && !isLiteral(left) ? literal(right, first, left) : read(right, scope);
  if (first.e.sort === second.e.sort) return [first, second];
  throw new ExpressionError(fault(left.typed, sortWords[first.e.sort], right.typed, sortWords[second.e.sort]));
}

function literal(typed: NumberTyped | TextTyped, { e, spec }: Read, beside: Syntax): Read {
  if (typed.is === 'number') return { e: numberAs(typed, e.sort) };
  if (e.sort === 'day') return { e: dayIn(typed) };
  if (e.sort === 'quarter') return { e: quarterIn(typed) };
  if (e.sort === 'truth') return { e: truthIn(typed) };
  if (e.sort !== 'text' && /^-?\d+([.,]\d+)?$/.test(typed.value))
    throw new ExpressionError(faults.quotedNumber(typed.typed, typed.value.replace(',', '.')));
  if (typed.value.length > 255) throw new ExpressionError(faults.longText);
  if (spec && spec.kind !== 'codes') checkOption(beside, spec, typed.value);
  return { e: constant(typed.value, 'text') };
}

function numberAs({ value, typed }: NumberTyped, sort: Sort): Expression {
  if (sort === 'text') throw new ExpressionError(faults.bareCode(typed));
  if (!isQuantity(sort)) return constant(value, 'count');
  const units = Number((value * scaleOf(sort)).toPrecision(15));
  if (!Number.isSafeInteger(units)) throw new ExpressionError(faults.notExact(typed, sortWords[sort]));
  return constant(units, sort);
}

function dayIn({ value, typed }: TextTyped): Expression {
  if (!isIsoDay(value) || value < '1900-03-01') throw new ExpressionError(faults.badDay(typed));
  return constant(dayNumber(value), 'day');
}

function quarterIn({ value, typed }: TextTyped): Expression {
  if (!isQuarter(value) || !/^20/.test(value)) throw new ExpressionError(faults.badQuarter(typed));
  return constant(quarterNumber(value), 'quarter');
}

function truthIn({ value, typed }: TextTyped): Expression {
  if (!/^(yes|no|true|false)$/.test(value)) throw new ExpressionError(faults.badTruth(typed));
  return constant(value === 'yes' || value === 'true', 'truth');
}

function checkOption({ typed }: Syntax, { options }: FieldSpec, code: string): void {
  if (options === undefined || options.indexOf(code) >= 0) return;
  throw new ExpressionError(withSuggestion(faults.notAnOption(typed, code), code, options));
}

const wholeNumber = (syntax: Syntax): number | undefined =>
  syntax.is === 'number' && Number.isInteger(syntax.value) ? syntax.value : undefined;

const isLiteral = (syntax: Syntax): syntax is NumberTyped | TextTyped => syntax.is === 'number' || syntax.is === 'text';
const isBlankText = (syntax: Syntax): boolean => syntax.is === 'text' && syntax.value === '';
const isTruth = (e: Expression): e is Expression<'truth'> => e.sort === 'truth';
const isText = (e: Expression): e is Expression<'text'> => e.sort === 'text';
const isQuantity = (sort: Sort): boolean =>
  sort === 'money' || sort === 'percent' || sort === 'count' || sort === 'decimal';

const constant = <S extends Sort>(value: string | number | boolean, sort: S): Expression<S> =>
  ({ node: 'constant', value, sort }) as Expression<S>;
const compared = (how: Comparison, left: Expression, right: Expression): Expression<'truth'> => ({
  node: 'compare',
  how,
  left,
  right,
  sort: 'truth',
});
