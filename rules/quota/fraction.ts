/** Exact fractions of whole numbers, not negative: a weight is never rounded, so that ties are ties. */

export interface Fraction {
  readonly n: number;
  readonly d: number;
}

export const zero: Fraction = { n: 0, d: 1 };

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

/** The product. Throws RangeError where it can no longer be carried exactly. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  const [left, right] = [greatestDivisor(a.n, b.d), greatestDivisor(b.n, a.d)];
  return fraction((a.n / left) * (b.n / right), (a.d / right) * (b.d / left));
}

/** Below zero where `a` is smaller, zero where they are equal; exact whatever their size, as no product is made. */
export function compare(a: Fraction, b: Fraction): number {
  const [wholeA, restA] = divided(a);
  const [wholeB, restB] = divided(b);
  if (wholeA !== wholeB) return wholeA - wholeB;
  if (restA === 0 || restB === 0) return restA - restB;
  // Of two fractions below one the larger has the smaller reciprocal.
  return compare({ n: b.d, d: restB }, { n: a.d, d: restA });
}

const divided = ({ n, d }: Fraction): readonly [whole: number, rest: number] => [(n - (n % d)) / d, n % d];

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
