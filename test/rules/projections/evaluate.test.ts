/** Three answers: true, false and not known; an unknown operand never becomes a guess. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, fromDayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { evaluate, type Facts } from '../../../rules/projections/evaluate.ts';
import { cellOf, factOf, isMistyped, quarterNumber, quarterOfNumber } from '../../../rules/projections/facts.ts';
import { monthAfterEnd } from '../../../rules/quarter/quarter.ts';
import type { Expression } from '../../../rules/vocabulary/expression.ts';
import type { Sort } from '../../../rules/vocabulary/field.ts';
import * as words from '../../../rules/vocabulary/words.ts';
import { book, required, withSwitches } from '../procedures/applied.ts';

const { all, any, not, known, when, firstKnown } = words;
const field = <S extends Sort>(id: string, sort: S): Expression<S> => ({ node: 'field', id, sort });
const truth = (id: string) => field(id, 'truth');
const d = (day: IsoDay) => dayNumber(day);
const dayOf = (e: Expression, facts: Facts = {}, rules = book) => {
  const n = evaluate(e, facts, rules);
  return typeof n === 'number' ? fromDayNumber(n) : n;
};

/** Kleene: false < unknown < true; all is the least, any the greatest, not turns the order round. */
const rank = (value: boolean | undefined) => (value === undefined ? 1 : value ? 2 : 0);
const answerOf = (n: number) => [false, undefined, true][n];
const answers = fc.array(fc.constantFrom(true, false, undefined), { minLength: 1, maxLength: 6 });
const factsOf = (values: readonly (boolean | undefined)[]): Facts =>
  Object.fromEntries(values.map((value, index) => [`f${index}`, value]));
const refs = (values: readonly unknown[]) => values.map((_, index) => truth(`f${index}`));

describe('three-valued logic (law 2)', () => {
  test('all is the least of its answers', () => {
    fc.assert(
      fc.property(answers, (values) => {
        expect(evaluate(all(...refs(values)), factsOf(values), book)).toBe(answerOf(Math.min(...values.map(rank))));
      }),
    );
  });

  test('any is the greatest of its answers', () => {
    fc.assert(
      fc.property(answers, (values) => {
        expect(evaluate(any(...refs(values)), factsOf(values), book)).toBe(answerOf(Math.max(...values.map(rank))));
      }),
    );
  });

  test('not turns true and false round and leaves the unknown; De Morgan holds', () => {
    fc.assert(
      fc.property(answers, (values) => {
        const facts = factsOf(values);
        const negated = refs(values).map(not);
        expect(evaluate(not(all(...refs(values))), facts, book)).toBe(evaluate(any(...negated), facts, book));
        expect(evaluate(not(not(truth('f0'))), facts, book)).toBe(values[0]);
      }),
    );
  });

  test('knowing more never turns an answer round', () => {
    const tree = fc.letrec<{ tree: Expression<'truth'> }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constantFrom('f0', 'f1', 'f2').map(truth),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
        tie('tree').map(not),
        fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => when(a, b, c)),
      ),
    })).tree;
    const three = fc.array(fc.constantFrom(true, false, undefined), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(tree, three, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (e, values, rest) => {
        const before = evaluate(e, factsOf(values), book);
        const after = evaluate(e, factsOf(values.map((value, index) => value ?? rest[index])), book);
        if (before !== undefined) expect(after).toBe(before);
        expect(after).not.toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('nothing asked is met, nothing offered is not', () => {
    expect([evaluate(all(), {}, book), evaluate(any(), {}, book)]).toEqual([true, false]);
  });

  test('known is always known; false and zero and blank text are known', () => {
    const of = (value: boolean | number | string | undefined) => evaluate(known(truth('x')), { x: value }, book);
    expect([of(undefined), of(false), of(0), of('')]).toEqual([false, true, true, true]);
  });

  test('firstKnown takes false and zero for what they are', () => {
    const e = firstKnown(truth('a'), truth('b'));
    expect(evaluate(e, { a: false, b: true }, book)).toBe(false);
    expect(evaluate(firstKnown(field('m', 'money'), words.money(5)), { m: 0 }, book)).toBe(0);
  });

  test('when does not know without its condition, even where both ways agree', () => {
    expect(evaluate(when(truth('a'), words.count(1), words.count(1)), {}, book)).toBeUndefined();
  });

  test('provided has a value only where its condition holds', () => {
    const e = words.provided(truth('a'), words.count(1));
    expect([true, false, undefined].map((a) => evaluate(e, { a }, book))).toEqual([1, undefined, undefined]);
  });

  test('a whole number is one without a fraction, below zero too', () => {
    const e = words.isWhole(field('n', 'count'));
    expect([0, 7, -3, 0.5, -0.5, undefined].map((n) => evaluate(e, { n }, book))).toEqual([
      true,
      true,
      true,
      false,
      false,
      undefined,
    ]);
  });

  test.each(['=', '<>', '<', '<=', '>', '>='] as const)('%s with an unknown side is not known', (how) => {
    const e: Expression = { node: 'compare', how, left: field('a', 'count'), right: words.count(1), sort: 'truth' };
    expect(evaluate(e, {}, book)).toBeUndefined();
    expect(evaluate(e, { a: 1 }, book)).toBe(how.includes('='));
  });
});

describe('sums and days', () => {
  test('a sum of an unknown part is not known; earliest passes over what is not', () => {
    const { sum, difference, times, earliest } = words;
    const a = field('a', 'money');
    const b = field('b', 'money');
    expect(evaluate(sum(a, b), { a: 1 }, book)).toBeUndefined();
    expect(evaluate(difference(a, b), { b: 1 }, book)).toBeUndefined();
    expect(evaluate(times(6, a), {}, book)).toBeUndefined();
    expect(evaluate(earliest(field('x', 'day'), field('y', 'day')), { y: 9 }, book)).toBe(9);
    expect(evaluate(earliest(field('x', 'day')), {}, book)).toBeUndefined();
  });

  test.each<[what: string, e: Expression, answer: IsoDay | undefined]>([
    ['addDays', words.addDays(words.day('2026-02-28'), 1), '2026-03-01'],
    ['addDays back', words.addDays(words.day('2026-03-01'), -10), '2026-02-19'],
    ['addMonths clamps', words.addMonths(words.day('2026-08-31'), 6), '2027-02-28'],
    ['R-55, X32 addMonths back clamps', words.addMonths(words.day('2028-03-31'), -1), '2028-02-29'],
    ['a month back over the year', words.addMonths(words.day('2027-01-15'), -1), '2026-12-15'],
    // Spreadsheets differ on the days before March 1900, and no month follows December 9999.
    ['the first day a month back is told from', words.addMonths(words.day('1900-04-01'), -1), '1900-03-01'],
    ['a month back from before it', words.addMonths(words.day('1900-03-31'), -1), undefined],
    ['a month on from the last days', words.addMonths(words.day('9999-12-01'), 1), undefined],
    [
      'R-39 the 20th',
      words.dayAfterQuarter({ node: 'constant', value: quarterNumber('2026-Q4'), sort: 'quarter' }, 20),
      '2027-01-20',
    ],
    [
      'the quarter’s last day',
      words.dayAfterQuarter({ node: 'constant', value: quarterNumber('2028-Q1'), sort: 'quarter' }, 0),
      '2028-03-31',
    ],
    ...(['2026-Q3', '2026-Q4', '2024-Q4', '2027-Q4'] as const).map((quarter): [string, Expression, IsoDay] => [
      `R-41 the end of the month after ${quarter}`,
      words.monthEndAfterQuarter({ node: 'constant', value: quarterNumber(quarter), sort: 'quarter' }),
      monthAfterEnd(quarter),
    ]),
    ['R-33 30 June', words.dateOfYear(words.count(2026), 6, 30), '2026-06-30'],
    ['a year that is none', words.dateOfYear(words.count(0), 6, 30), undefined],
    ['K2 rolled', words.rolled(words.day('2026-10-25')), '2026-10-27'],
    ['planned before', words.plannedBefore(words.day('2026-10-31')), '2026-10-30'],
    ['R-25 before', words.workingDays(10).before(words.day('2027-01-14')), '2026-12-28'],
  ])('%s', (_, e, answer) => {
    expect(dayOf(e)).toBe(answer);
  });

  test('K2 kept, and plannedBefore does not heed it', () => {
    const kept = withSwitches({ k2: 'keep' });
    expect(dayOf(words.rolled(words.day('2026-10-25')), {}, kept)).toBe('2026-10-25');
    expect(dayOf(words.plannedBefore(words.day('2026-10-31')), {}, kept)).toBe('2026-10-30');
  });

  test('past the calendar or without a value: not known, and the trouble is told', () => {
    const told: string[] = [];
    const trouble = ({ en }: { readonly en: string }) => void told.push(en);
    expect(evaluate(words.workingDays(5).after(words.day('2027-12-30')), {}, book, trouble)).toBeUndefined();
    expect(evaluate(words.inForceOn('money', 'mci', words.day('2027-01-01')), {}, book, trouble)).toBeUndefined();
    expect(evaluate(words.workingDays(5).after(field('x', 'day')), { x: 5e9 }, book, trouble)).toBeUndefined();
    expect(told).toHaveLength(3);
    expect(evaluate(words.workingDays(5).after(field('x', 'day')), {}, book, trouble)).toBeUndefined();
    expect(told).toHaveLength(3);
  });

  test('a figure of the Order is the rulebook’s: money, percent, a number of days, a fraction in lowest terms', () => {
    const value = (id: string, value: number) => ({
      ...book,
      parameters: { ...book.parameters, [id]: { ...required(book.parameters[id]), values: [{ ...one, value }] } },
    });
    const one = required(required(book.parameters.auditIncome).values[0]);
    expect(evaluate(words.figure('money', { id: 'auditIncome' }), {}, book)).toBe(10_000_000_000);
    expect(evaluate(words.figure('percent', { id: 'stateShareLimit' }), {}, book)).toBe(50_000_000);
    expect(evaluate(words.figure('count', { id: 'debtLimitInMci' }), {}, value('debtLimitInMci', 10))).toBe(10);
    expect(evaluate(words.figure('count', { id: 'mci' }), {}, book)).toBeUndefined();
    const atMost = (part: number, whole: number, rules = book) =>
      evaluate(words.atMostShare(words.money(part), words.money(whole), { id: 'stateIncomeLimit' }), {}, rules);
    expect([atMost(50, 100), atMost(50.01, 100)]).toEqual([true, false]);
    // The largest sums a register holds are compared exactly, as 2 * part and 1 * whole.
    expect([atMost(5e12, 1e13), atMost(5e12 + 0.01, 1e13)]).toEqual([true, false]);
    expect([
      atMost(12.5, 100, value('stateIncomeLimit', 12.5)),
      atMost(13, 100, value('stateIncomeLimit', 12.5)),
    ]).toEqual([true, false]);
  });

  test('days, months and factors may themselves be worked out; unknown ones leave the answer unknown', () => {
    const years = field('y', 'count');
    expect(dayOf(words.addMonths(words.day('2024-02-29'), words.times(12, years)), { y: 1 })).toBe('2025-02-28');
    expect(dayOf(words.addDays(words.day('2026-03-01'), words.times(-1, years)), { y: 10 })).toBe('2026-02-19');
    expect(evaluate(words.times(years, words.money(2)), { y: 3 }, book)).toBe(600);
    for (const e of [
      words.addMonths(words.day('2024-02-29'), years),
      words.addDays(words.day('2024-02-29'), years),
      words.times(years, words.money(2)),
    ])
      expect(evaluate(e, {}, book)).toBeUndefined();
  });

  test.each<[cell: string, has: boolean]>([
    ['A1', true],
    ['A1; A2', true],
    ['A2;A1', true],
    [' A1 ', true],
    ['A2 ;  A1;', true],
    ['A2;\nA1', true],
    ['A11', false],
    ['a1', false],
    ['A 1', false],
    ['A2; XA1', false],
    [';', false],
  ])('a code among codes: %j', (cell, expected) => {
    expect(evaluate(words.has(field('c', 'text'), 'A1'), { c: cell }, book)).toBe(expected);
  });

  test('what is surely so: unknown counts as no', () => {
    const surely = (x: boolean | undefined) => evaluate(words.surely(truth('x')), { x }, book);
    expect([surely(true), surely(false), surely(undefined)]).toEqual([true, false, false]);
  });

  test('a year with a fraction is no crash', () => {
    expect(dayOf(words.dateOfYear(field('y', 'count'), 6, 30), { y: 2026.5 })).toBeUndefined();
  });
});

describe('cells as facts', () => {
  test.each<[kind: Parameters<typeof factOf>[0], cell: Parameters<typeof factOf>[1], fact: unknown]>([
    ['money', 25_950.01, 2_595_001],
    ['money', 1.005, 101],
    ['money', -1.005, -101],
    ['money', '1', undefined],
    ['percent', 49.999999, 49_999_999],
    ['count', 2, 2],
    ['decimal', 0.1, 100_000],
    ['decimal', 2.500001, 2_500_001],
    ['decimal', '2,5', undefined],
    ['date', d('2026-03-18') + 0.999, d('2026-03-18')],
    ['date', 60, undefined],
    ['date', 61, 61],
    ['date', '2026-03-18', undefined],
    ['yesNo', 1, true],
    ['yesNo', 2, undefined],
    ['yesNo', false, false],
    ['bin', 240140000001, undefined],
    ['text', '', undefined],
    ['quarter', '2026-Q1', 8105],
    ['quarter', '2026-q1', undefined],
    ['quarter', '2026-Q5', undefined],
    ['quarter', 20261, undefined],
  ])('%s %j', (kind, cell, fact) => {
    expect(factOf(kind, cell)).toBe(fact);
    expect(isMistyped(kind, cell)).toBe(fact === undefined && cell !== '');
  });

  test('there and back', () => {
    expect(cellOf('money', 2_595_001)).toBe(25_950.01);
    expect(cellOf('quarter', quarterNumber('2026-Q3'))).toBe('2026-Q3');
    expect(quarterOfNumber(quarterNumber('2025-Q4') + 1)).toBe('2026-Q1');
  });

  // The cell formula knows quarters of the years 2000 to 2099 only (law 1).
  test.each(['1999-Q4', '2126-Q1'])('%s is no quarter, as in the cell', (cell) => {
    expect(factOf('quarter', cell)).toBeUndefined();
  });
});
