/** a payment pays the quarter it names, else the oldest debt; nothing of it is lost or counted twice. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, type Debt, type Payment } from '../../../rules/money/allocation.ts';

const q1: Debt = { id: 'a', name: 'Q1', amount: 100 };
const q2: Debt = { id: 'b', name: 'Q2', amount: 50 };
const unknown: Debt = { id: 'u', name: 'Q3', amount: undefined };
const paid = (id: string, day: number, amount: number, names?: string): Payment =>
  names === undefined ? { id, day, amount } : { id, day, amount, names };

/** `p>a 100` of each share, `p 20` of what was paid over, `a@3` of each debt settled. */
function shown(debts: readonly Debt[], payments: readonly Payment[]): string {
  const { shares, over, settledOn } = allocate(debts, payments);
  return [
    ...shares.map(({ payment, debt, amount }) => `${payment}>${debt} ${amount}`),
    ...over.map(({ payment, amount }) => `${payment} ${amount}`),
    ...Array.from(settledOn, ([debt, day]) => `${debt}@${day}`),
  ].join(', ');
}

describe('a payment', () => {
  test.each<[what: string, debts: readonly Debt[], payments: readonly Payment[], shown: string]>([
    ['of the whole debt', [q1], [paid('p', 3, 100)], 'p>a 100, a@3'],
    ['of a part', [q1], [paid('p', 3, 99)], 'p>a 99'],
    ['of the rest: settled on the last day', [q1], [paid('p', 3, 99), paid('r', 9, 1)], 'p>a 99, r>a 1, a@9'],
    ['that names nothing: the oldest first', [q1, q2], [paid('p', 3, 120)], 'p>a 100, p>b 20, a@3'],
    ['that names the later quarter', [q1, q2], [paid('p', 3, 50, 'Q2')], 'p>b 50, b@3'],
    ['that names it and has more: on to the oldest', [q1, q2], [paid('p', 3, 70, 'Q2')], 'p>b 50, p>a 20, b@3'],
    [
      'that names a quarter already paid',
      [q1, q2],
      [paid('p', 3, 100), paid('r', 4, 10, 'Q1')],
      'p>a 100, r>b 10, a@3',
    ],
    ['that names a quarter nobody owes', [q1, q2], [paid('p', 3, 10, 'Q9')], 'p>a 10'],
    ['beyond all debts', [q1, q2], [paid('p', 3, 151)], 'p>a 100, p>b 50, p 1, a@3, b@3'],
    ['without any debt', [], [paid('p', 3, 10)], 'p 10'],
    ['where the sum is not known, nothing named: passed by', [unknown, q2], [paid('p', 3, 60)], 'p>b 50, p 10, b@3'],
    ['that names the quarter not known: kept for it whole', [unknown, q2], [paid('p', 3, 60, 'Q3')], 'p>u 60'],
    ['for a debt of zero', [{ ...q1, amount: 0 }], [paid('p', 3, 10, 'Q1')], 'p 10'],
    [
      'of an earlier day comes first',
      [q1],
      [paid('late', 9, 60), paid('early', 3, 60)],
      'early>a 60, late>a 40, late 20, a@9',
    ],
    [
      'of the same day as another: in the order of the rows',
      [q1],
      [paid('z', 3, 60), paid('y', 3, 60)],
      'z>a 60, y>a 40, y 20, a@3',
    ],
    ['in advance: the day stays its own', [q1], [paid('p', -5, 100)], 'p>a 100, a@-5'],
  ])('%s', (_, debts, payments, expected) => {
    expect(shown(debts, payments)).toBe(expected);
  });
});

const names = ['Q1', 'Q2', 'Q3', 'Q4'];
const someDebts = fc
  .array(fc.option(fc.integer({ min: 0, max: 1e15 }), { nil: undefined }), { maxLength: 4 })
  .map((amounts) => amounts.map((amount, index): Debt => ({ id: `d${index}`, name: names[index] ?? '', amount })));
const somePayments = (distinctDays: boolean) =>
  fc
    .uniqueArray(
      fc.record(
        {
          day: fc.integer({ min: 1, max: distinctDays ? 50 : 4 }),
          amount: fc.integer({ min: 1, max: 1e14 }),
          names: fc.constantFrom(...names, 'Q9'),
          key: fc.nat(),
        },
        { requiredKeys: ['day', 'amount', 'key'] },
      ),
      { maxLength: 12, selector: ({ day, key }) => (distinctDays ? day : key) },
    )
    .map((list) => list.map(({ key: _, ...one }, index): Payment => ({ ...one, id: `p${index}` })));
const sumOf = (list: readonly { readonly amount: number }[]): number =>
  list.reduce((sum, { amount }) => sum + amount, 0);

describe('whatever is owed and paid', () => {
  test('the parts and what is paid over are the payment, each of them', () => {
    fc.assert(
      fc.property(someDebts, somePayments(false), (debts, payments) => {
        const { shares, over } = allocate(debts, payments);
        for (const { id, amount } of payments) {
          const own = [...shares, ...over].filter(({ payment }) => payment === id);
          expect(sumOf(own)).toBe(amount);
          expect(own.every((part) => part.amount > 0)).toBe(true);
        }
      }),
    );
  });

  test('no debt takes more than it is, and nothing is paid over while one is open', () => {
    fc.assert(
      fc.property(someDebts, somePayments(false), (debts, payments) => {
        const { shares, over, settledOn } = allocate(debts, payments);
        const known = debts.filter(({ amount }) => amount !== undefined);
        const takenBy = (id: string) => sumOf(shares.filter(({ debt }) => debt === id));
        for (const { id, amount = 0 } of known) {
          expect(takenBy(id)).toBeLessThanOrEqual(amount);
          expect(settledOn.has(id)).toBe(amount > 0 && takenBy(id) === amount);
        }
        if (over.length > 0) for (const { id, amount } of known) expect(takenBy(id)).toBe(amount);
      }),
    );
  });

  test('on distinct days the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        someDebts,
        somePayments(true).chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        (debts, [list, shuffled]) => {
          expect(allocate(debts, shuffled)).toEqual(allocate(debts, list));
        },
      ),
    );
  });
});
