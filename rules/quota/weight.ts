/** The weight of a course: a product of fractions in lowest terms, of any size, so that ties are ties. */

import { type Fraction, greatestDivisor } from './fraction.ts';
import { compare, multiply, type Natural, natural, ratio } from './natural.ts';

/** `n / d`, coprime; `about` is the same for reading, right to some fifteen digits. */
export interface Weight {
  readonly n: Natural;
  readonly d: Natural;
  readonly about: number;
}

/** The product, in lowest terms; of no factors it is one. */
export function weightOf(factors: readonly Fraction[]): Weight {
  const above = factors.map(({ n }) => n);
  const below = factors.map(({ d }) => d);
  above.forEach((_, i) => {
    below.forEach((_d, j) => {
      const by = greatestDivisor(above[i] ?? 1, below[j] ?? 1);
      above[i] = (above[i] ?? 1) / by;
      below[j] = (below[j] ?? 1) / by;
    });
  });
  const n = productOf(above);
  const d = productOf(below);
  return { n, d, about: ratio(n, d) };
}

export const noWeight: Weight = weightOf([{ n: 0, d: 1 }]);
export const isZero = ({ n }: Weight): boolean => n.length === 0;

/** Below zero where `a / byA` is smaller than `b / byB`, zero where they are equal; exact whatever their size. */
export function compareQuotients(a: Weight, byA: number, b: Weight, byB: number): number {
  const [left, right] = [a.about / byA, b.about / byB];
  // Far enough apart to be sure without the long way.
  if (Math.abs(left - right) > Math.max(left, right) * 1e-12) return left - right;
  return compare(multiply(multiply(a.n, b.d), natural(byB)), multiply(multiply(b.n, a.d), natural(byA)));
}

function productOf(factors: readonly number[]): Natural {
  return factors.reduce<Natural>((product, factor) => multiply(product, natural(factor)), natural(1));
}
