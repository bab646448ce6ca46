/** Whole tiyn, whole millionths of a point. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf, percentPoints, percentUnits, sum, tenge, tiyn } from '../../../rules/money/money.ts';

describe('tiyn', () => {
  it.each([
    [25950, 2_595_000],
    [0.1 + 0.2, 30],
    [1.15, 115],
    [-0.01, -1],
    [100_000_000.01, 10_000_000_001],
    [1e13, 1e15],
    [9_999_999_999_999.99, 999_999_999_999_999],
  ])('%d tenge is %d', (amount, expected) => {
    expect(tiyn(amount)).toBe(expected);
  });

  it('minus zero is zero', () => {
    expect(Object.is(tiyn(-0), 0)).toBe(true);
    expect(Object.is(tiyn(-1e-12), 0)).toBe(true);
  });

  it.each([0.005, 1.001, 1.999, 999_999_999_999.995, 1e13 + 1, -1e14, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is refused',
    (amount) => {
      expect(() => tiyn(amount)).toThrow(RangeError);
    },
  );

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (n) => {
        expect(tiyn(tenge(n))).toBe(n);
      }),
      { numRuns: 5000 },
    );
  });

  it('is exact after additions in tenge', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 50 }), (amounts) => {
        expect(tiyn(amounts.reduce((total, n) => total + n / 100, 0))).toBe(sum(amounts));
      }),
    );
  });
});

describe('percent', () => {
  it.each([
    [49.99, 49_990_000],
    [50, 50_000_000],
    [50.01, 50_010_000],
    [0.000001, 1],
    [100 / 8, 12_500_000],
  ])('R-7.4, R-7.9: %d is %d', (points, units) => {
    expect(percentUnits(points)).toBe(units);
    expect(percentPoints(units)).toBe(points);
  });

  it.each([100 / 3, 1e-7, 1e10, Number.NaN])('%d is refused', (points) => {
    expect(() => percentUnits(points)).toThrow(RangeError);
  });
});

it('a sum is of whole amounts, and exact', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2, -3])).toBe(0);
  expect(() => sum([0.5])).toThrow(RangeError);
  expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  expect(() => tenge(0.5)).toThrow(RangeError);
});

describe('R-23 a percentage of an amount', () => {
  it.each<[amount: number, points: number, expected: number, why: string]>([
    [100_000_000, 1, 1_000_000, 'one percent of a million tenge'],
    [50, 1, 1, 'half a tiyn goes up'],
    [49, 1, 0, 'just below half goes down'],
    [150, 1, 2, 'one and a half goes up'],
    [149, 1, 1, 'just below it goes down'],
    [1, 50, 1, 'half of a tiyn'],
    [1, 49.999999, 0, 'the smallest step below half'],
    [12_345, 0, 0, 'nothing'],
    [12_345, 100, 12_345, 'all'],
    [1e15, 100, 1e15, 'ten trillion tenge'],
    [999_999_999_999_999, 99.999999, 999_999_989_999_999, 'where the product is beyond exact numbers'],
  ])('%d tiyn at %d %% is %d: %s', (amount, points, expected) => {
    expect(percentOf(amount, percentUnits(points))).toBe(expected);
  });

  it('is what exact arithmetic says, half up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), fc.integer({ min: 0, max: 100_000_000 }), (amount, units) => {
        const doubled = (2n * BigInt(amount) * BigInt(units) + 100_000_000n) / 200_000_000n;
        expect(percentOf(amount, units)).toBe(Number(doubled));
      }),
      { numRuns: 5000 },
    );
  });
});
