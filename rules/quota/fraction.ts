/** Exact fractions of whole numbers, not negative: what a weight is made of is never rounded. */

export interface Fraction {
  readonly n: number;
  readonly d: number;
}

/** `n / d` in lowest terms. Throws RangeError unless both are whole, `n` not negative, `d` positive, and carried exactly. */
export function fraction(n: number, d: number): Fraction {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || n < 0 || d < 1) {
    throw new RangeError(`${n} / ${d} is no exact fraction of whole numbers.`);
  }
  const by = greatestDivisor(n, d);
  return { n: n / by, d: d / by };
}

/** A decimal as people write it: 1.2 is 6/5. Throws RangeError for what is negative or too fine to be exact. */
export function decimal(value: number): Fraction {
  const text = Number(value.toPrecision(15));
  for (let d = 1; d <= 1e9; d *= 10) {
    const n = Math.round(text * d);
    if (n / d === text) return fraction(n, d);
  }
  throw new RangeError(`${value} has too many decimals.`);
}

export function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
