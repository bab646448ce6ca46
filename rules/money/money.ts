/** Money in whole tiyn and percentages in millionths of a point, so that sums and thresholds are exact. */

const limit = 1e13;

/**
 * Tenge as tiyn (1/100 tenge), a whole number. Throws RangeError for more than two decimals (the noise of binary
 * fractions apart), beyond 10^13 tenge either way, and for what is not a number.
 */
export function tiyn(tenge: number): number {
  return scaled(tenge, 100, limit, 'tenge with two decimals');
}

/** Tiyn as tenge. Throws RangeError for a fraction of a tiyn. */
export function tenge(tiyn: number): number {
  return whole(tiyn) / 100;
}

/** The sum of whole amounts (tiyn or percent units), 0 of none. Throws RangeError where it can no longer be exact. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => whole(total + whole(amount)), 0);
}

/**
 * Percentage points as millionths of a point, a whole number: 49.99 is 49,990,000. Throws RangeError for more than six
 * decimals and beyond 10^9 points either way.
 */
export function percentUnits(points: number): number {
  return scaled(points, 1_000_000, 1e9, 'percentage points with six decimals');
}

/** Millionths of a percentage point as points. */
export function percentPoints(units: number): number {
  return whole(units) / 1_000_000;
}

/**
 * A percentage (millionths of a point, at most 100 points) of an amount (tiyn, not below zero), rounded half up to a
 * whole tiyn. Worked out in pieces, for the product itself may be too large to be exact.
 */
export function percentOf(amount: number, units: number): number {
  const wholes = Math.floor(whole(amount) / hundredPercent);
  const rest = amount % hundredPercent;
  const high = Math.floor(rest / 10_000) * whole(units);
  const low = (rest % 10_000) * units;
  const fraction = Math.round(((high % 10_000) * 10_000 + low) / hundredPercent);
  return whole(wholes * units + Math.floor(high / 10_000) + fraction);
}

/** A hundred percent in millionths of a point. */
const hundredPercent = 100_000_000;

function scaled(value: number, scale: number, most: number, what: string): number {
  if (!(Math.abs(value) <= most)) throw new RangeError(`${value} is out of range: ${what}, at most ${most}.`);
  const exact = value * scale;
  const rounded = Math.round(exact);
  // One step of a binary fraction at this size, and the small change of a few additions.
  const noise = 1e-6 + Math.abs(exact) * 2 ** -52;
  if (Math.abs(exact - rounded) > noise) throw new RangeError(`${value} is too fine: ${what} at most.`);
  return rounded === 0 ? 0 : rounded;
}

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number that is exact.`);
  return amount === 0 ? 0 : amount;
}
