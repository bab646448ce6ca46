/** quotas shared out exactly; held against an independent calculation in whole numbers of any size. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion, type Claim, held, methods } from '../../../rules/quota/apportion.ts';
import { decimal, fraction } from '../../../rules/quota/fraction.ts';
import {
  add,
  compare,
  exactly,
  multiply,
  type Natural,
  natural,
  ratio,
  subtract,
  written,
} from '../../../rules/quota/natural.ts';
import { inOrder, placeOf } from '../../../rules/quota/sainteLague.ts';
import { compareQuotients, isZero, weightOf } from '../../../rules/quota/weight.ts';

const claim = (n: number, d = 1, least = 0, most = 1000): Claim => ({
  weight: weightOf([fraction(n, d)]),
  least,
  most,
});
const seats = (claims: readonly Claim[], total: number, method: 'sainteLague' | 'largestRemainder' = 'sainteLague') =>
  apportion(claims, total, method);

describe('Sainte-Laguë', () => {
  test.each<[what: string, claims: readonly Claim[], total: number, given: readonly number[], left: number]>([
    // 53, 24, 23 of 100 for 7: quotients 53 24 23 17.67 10.6 8 7.67 7.57.
    ['the textbook', [claim(53), claim(24), claim(23)], 7, [3, 2, 2], 0],
    ['a tie: the earlier application first', [claim(1), claim(1)], 1, [1, 0], 0],
    ['a tie of 1/3 with 1 at the second seat', [claim(1), claim(1, 3)], 2, [2, 0], 0],
    ['the same tie, the other way round', [claim(1, 3), claim(1)], 2, [1, 1], 0],
    ['capacity binds, the others take the rest', [claim(90, 1, 0, 2), claim(10)], 10, [2, 8], 0],
    ['a minimum counts as seats had', [claim(90), claim(1, 1, 3)], 6, [3, 3], 0],
    ['no capacity left: unallocated', [claim(1, 1, 0, 2), claim(1, 1, 0, 1)], 5, [2, 1], 2],
    ['a course without weight has its minimum only', [claim(0, 1, 1), claim(1, 1, 0, 3)], 9, [1, 3], 5],
  ])('%s', (_, claims, total, given, left) => {
    expect(seats(claims, total)).toMatchObject({ seats: given, unallocated: left });
  });
});

describe('largest remainder', () => {
  test.each<[what: string, claims: readonly Claim[], total: number, given: readonly number[]]>([
    // 4.7, 3.3, 2.0 of 10.
    ['the textbook', [claim(47), claim(33), claim(20)], 10, [5, 3, 2]],
    ['equal remainders: the earlier application first', [claim(1), claim(1), claim(1)], 2, [1, 1, 0]],
    [
      'one beyond its most, the others in proportion to what is left',
      [claim(8, 1, 0, 2), claim(1), claim(1)],
      10,
      [2, 4, 4],
    ],
    ['one below its least', [claim(98), claim(1, 1, 3), claim(1)], 10, [7, 3, 0]],
  ])('%s', (_, claims, total, given) => {
    expect(seats(claims, total, 'largestRemainder')).toMatchObject({ seats: given, unallocated: 0 });
  });
});

describe('rounds that cannot be shared out say so', () => {
  test.each<[what: string, claims: readonly Claim[], total: number, problem: string, left: number]>([
    ['minimums above the total', [claim(1, 1, 3), claim(1, 1, 3)], 5, 'minimumsAboveTotal', 5],
    ['no capacity', [claim(1, 1, 2, 0)], 5, 'noCapacity', 5],
    ['no graduates', [claim(0, 1, 1)], 5, 'noWeights', 4],
    ['no courses', [], 5, 'noClaims', 5],
  ])('%s', (_, claims, total, problem, left) => {
    for (const method of ['sainteLague', 'largestRemainder'] as const)
      expect(seats(claims, total, method)).toMatchObject({ problem, unallocated: left });
  });

  test('minimums equal to the total are met exactly', () => {
    expect(seats([claim(1, 1, 2), claim(9, 1, 3)], 5)).toEqual({ seats: [2, 3], unallocated: 0 });
  });
});

const claims = fc.array(
  fc.record({
    n: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 2, 3, 6)),
    d: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 2, 3, 6)),
    least: fc.integer({ min: 0, max: 4 }),
    most: fc.integer({ min: 0, max: 12 }),
  }),
  { maxLength: 9 },
);
type Raw = { readonly n: number; readonly d: number; readonly least: number; readonly most: number };
const asClaims = (raw: readonly Raw[]): readonly Claim[] =>
  raw.map(({ n, d, least, most }) => claim(n, d, least, most));

/** Seat by seat with fractions of any size, written another way: every claim's next quotients in one sorted list. */
function listed(raw: readonly Raw[], total: number): readonly number[] {
  const own = raw.map(({ least, most }) => Math.min(least, most));
  const next = raw.flatMap(({ n, d, most }, index) =>
    n === 0
      ? []
      : Array.from({ length: Math.max(0, most - (own[index] ?? 0)) }, (_, k) => ({
          index,
          n: BigInt(n),
          d: BigInt(d) * BigInt(2 * ((own[index] ?? 0) + k) + 1),
        })),
  );
  next.sort((a, b) => {
    const difference = b.n * a.d - a.n * b.d;
    return difference === 0n ? a.index - b.index : difference > 0n ? 1 : -1;
  });
  const given = [...own];
  for (const { index } of next.slice(0, total - own.reduce((a, b) => a + b, 0))) given[index] = (given[index] ?? 0) + 1;
  return given;
}

describe('on random rounds with ties, minimums and caps', () => {
  test('Sainte-Laguë is the list of quotients cut off', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 60 }), (raw, total) => {
        const result = seats(asClaims(raw), total);
        fc.pre(result.problem !== 'minimumsAboveTotal');
        expect(result.seats).toEqual(listed(raw, total));
      }),
      { numRuns: 2000 },
    );
  });

  test('the place of a quotient is where it stands in that list', () => {
    fc.assert(
      fc.property(claims, (raw) => {
        const all = asClaims(raw).map(held);
        const list = all.flatMap(({ weight, least, most }, claim) =>
          isZero(weight) ? [] : Array.from({ length: most - least }, (_, k) => ({ claim, seat: least + k + 1 })),
        );
        list.sort((a, b) => inOrder(all, a, b));
        expect(list.map((one) => placeOf(all, one))).toEqual(list.map((_, index) => index + 1));
      }),
      { numRuns: 300 },
    );
  });

  test('a total of ten million is no more work than one of ten', () => {
    const rows = [53, 24, 23, 1].map((n) => claim(n, 7, 3, 10_000_000));
    for (const method of methods) {
      const { seats: given, unallocated } = seats(rows, 10_000_000, method);
      expect([given.reduce((a, b) => a + b, 0), unallocated]).toEqual([10_000_000, 0]);
      given.forEach((n, index) => {
        expect(Math.abs(n / 10_000_000 - ([53, 24, 23, 1][index] ?? 0) / 101)).toBeLessThan(1e-6);
      });
    }
  });

  test('the largest remainder stays between the bounds, within one of the exact share, and leaves nothing that fits', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 60 }), (raw, total) => {
        const result = seats(asClaims(raw), total, 'largestRemainder');
        fc.pre(result.problem !== 'minimumsAboveTotal');
        const bounds = raw.map(({ least, most }) => [Math.min(least, most), most] as const);
        result.seats.forEach((n, index) => {
          const [least = 0, most = 0] = bounds[index] ?? [];
          expect(n).toBeGreaterThanOrEqual(least);
          expect(n).toBeLessThanOrEqual(most);
        });
        const room = raw.reduce((sum, { n, least, most }) => sum + (n === 0 ? Math.min(least, most) : most), 0);
        expect(result.unallocated).toBe(Math.max(0, total - room));
        // Some factor makes every unbounded claim its share but for less than one.
        const exact = raw.map(({ n, d }) => n / d);
        const clamped = (factor: number) =>
          exact.map((w, i) =>
            w === 0 ? (bounds[i]?.[0] ?? 0) : Math.min(bounds[i]?.[1] ?? 0, Math.max(bounds[i]?.[0] ?? 0, factor * w)),
          );
        let [low, high] = [0, 1e6];
        for (let i = 0; i < 200; i += 1) {
          const middle = (low + high) / 2;
          if (clamped(middle).reduce((a, b) => a + b, 0) < Math.min(total, room)) low = middle;
          else high = middle;
        }
        clamped(high).forEach((share, index) => {
          expect(Math.abs((result.seats[index] ?? 0) - share)).toBeLessThan(1 + 1e-6);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of equal claims decides between them and nothing else', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 40 }), (raw, total) => {
        const forward = seats(asClaims(raw), total).seats;
        const backward = [...seats(asClaims([...raw].reverse()), total).seats].reverse();
        raw.forEach(({ n, d, least, most }, index) => {
          const twins = raw.filter((other) => other !== raw[index] && other.n * d === n * other.d);
          if (twins.length === 0 && least <= most)
            expect(Math.abs((forward[index] ?? 0) - (backward[index] ?? 0))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('exact numbers', () => {
  const value = (n: Natural): bigint => n.reduceRight((sum, digit) => sum * 10_000_000n + BigInt(digit), 0n);
  const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const above = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

  test('a weight is the product of its factors in lowest terms, of any size', () => {
    const factors = fc.array(fc.tuple(fc.oneof(above, fc.integer({ min: 1, max: 60 })), above), { maxLength: 6 });
    const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
    fc.assert(
      fc.property(factors, (list) => {
        const weight = weightOf(list.map(([n, d]) => fraction(n, d)));
        const [n, d] = [value(weight.n), value(weight.d)];
        const product = list.reduce<readonly [bigint, bigint]>(
          (all, [a, b]) => [all[0] * BigInt(a), all[1] * BigInt(b)] as const,
          [1n, 1n] as const,
        );
        expect(n * product[1]).toBe(d * product[0]);
        expect(divisor(n, d)).toBe(1n);
        expect(weight.about / (Number(n) / Number(d))).toBeCloseTo(1, 12);
      }),
    );
  });

  test('quotients compare as whole numbers of any size do, the nearest too', () => {
    const sign = (n: bigint): number => (n === 0n ? 0 : n > 0n ? 1 : -1);
    const near = fc.tuple(above, above, fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }));
    const any = fc.tuple(above, above, above, above);
    const pairs = fc.oneof(
      any,
      near.map(([n, d, a, b]) => [n, d, Math.max(1, n + a), Math.max(1, d + b)] as const),
    );
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        ([a, b, c, d], byA, byC) => {
          fc.pre(c <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER);
          const exact = BigInt(a) * BigInt(d) * BigInt(byC) - BigInt(c) * BigInt(b) * BigInt(byA);
          const compared = compareQuotients(weightOf([fraction(a, b)]), byA, weightOf([fraction(c, d)]), byC);
          expect(Math.sign(compared)).toBe(sign(exact));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('decimals are what is written', () => {
    expect(decimal(1.2)).toEqual({ n: 6, d: 5 });
    expect(decimal(0.000001)).toEqual({ n: 1, d: 1_000_000 });
    expect(() => decimal(Math.PI)).toThrow(RangeError);
    expect(() => fraction(-1, 2)).toThrow(RangeError);
  });

  test('naturals add, subtract, multiply and compare as whole numbers of any size do', () => {
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        const product = multiply(multiply(natural(a), natural(b)), natural(c));
        expect(value(product)).toBe(BigInt(a) * BigInt(b) * BigInt(c));
        const more = add(product, natural(a));
        expect(value(more)).toBe(BigInt(a) * BigInt(b) * BigInt(c) + BigInt(a));
        expect([value(subtract(more, product)), value(subtract(more, natural(a)))]).toEqual([
          BigInt(a),
          value(product),
        ]);
        expect(Math.sign(compare(natural(a), natural(b)))).toBe(Math.sign(a - b));
        expect(written(product)).toBe(String(BigInt(a) * BigInt(b) * BigInt(c)));
        expect([exactly(natural(a)), exactly(multiply(natural(2 ** 52), natural(2)))]).toEqual([a, undefined]);
        if (b > 0 && product.length > 0)
          expect(ratio(product, natural(b)) / (Number(a) * Number(c))).toBeCloseTo(1, 12);
      }),
    );
    expect(() => subtract(natural(1), natural(2))).toThrow(RangeError);
    expect([written([]), ratio([], natural(7))]).toEqual(['0', 0]);
  });
});
