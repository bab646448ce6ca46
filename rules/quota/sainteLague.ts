/** Sainte-Laguë: each next quota goes to the largest weight / (2 × quotas had + 1). */

import type { Claim } from './apportion.ts';
import { compareQuotients, isZero } from './weight.ts';

/** From the minimums on, as long as there is room; of equal quotients the earlier claim's is larger. */
export function byQuotients(claims: readonly Claim[], total: number): readonly number[] {
  const seats = headStart(claims, total).slice();
  for (let left = total - seats.reduce((sum, n) => sum + n, 0); left > 0; left -= 1) {
    const best = largest(claims, seats);
    if (best === undefined) break;
    seats[best] = (seats[best] ?? 0) + 1;
  }
  return seats;
}

/**
 * Quotas that are surely given, so that a large total takes no longer than a small one: those whose quotients are above
 * a mark. A claim may be counted one short at the mark, so one a claim is left over: then all above it are given.
 */
function headStart(claims: readonly Claim[], total: number): readonly number[] {
  const above = (mark: number): readonly number[] =>
    claims.map(({ weight, least, most }) =>
      isZero(weight) ? least : Math.min(most, Math.max(least, Math.floor((weight.about / mark + 1) * (0.5 - 1e-9)))),
    );
  const isWithin = (seats: readonly number[]): boolean => seats.reduce((sum, n) => sum + n, 0) + claims.length <= total;
  const heaviest = claims.reduce((most, { weight }) => Math.max(most, weight.about), 0);
  let [low, high] = [heaviest / (4 * total + 4), heaviest * 2];
  if (heaviest === 0 || !isWithin(above(high))) return claims.map(({ least }) => least);
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (isWithin(above(middle))) high = middle;
    else low = middle;
  }
  return above(high);
}

function largest(claims: readonly Claim[], seats: readonly number[]): number | undefined {
  let best: number | undefined;
  claims.forEach(({ weight, most }, index) => {
    const own = seats[index] ?? 0;
    if (own >= most || isZero(weight)) return;
    const other = best === undefined ? undefined : claims[best];
    if (other && compareQuotients(weight, 2 * own + 1, other.weight, 2 * (seats[best ?? 0] ?? 0) + 1) <= 0) return;
    best = index;
  });
  return best;
}

/** One quotient: that of the `seat`th quota of a claim. */
export interface Quotient {
  readonly claim: number;
  readonly seat: number;
}

/** Below zero where `a` is given before `b`. */
export function inOrder(claims: readonly Claim[], a: Quotient, b: Quotient): number {
  const [first, second] = [claims[a.claim], claims[b.claim]];
  if (first === undefined || second === undefined) throw new RangeError('There is no such claim.');
  return compareQuotients(second.weight, 2 * b.seat - 1, first.weight, 2 * a.seat - 1) || a.claim - b.claim;
}

/** The place of a quotient among all beyond the minimums, the largest first, from 1. */
export function placeOf(claims: readonly Claim[], one: Quotient): number {
  return claims.reduce(
    (place, { weight, least, most }, claim) => {
      if (isZero(weight) || claim === one.claim) return place;
      let [low, high] = [least, most];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (inOrder(claims, { claim, seat: middle }, one) < 0) low = middle;
        else high = middle - 1;
      }
      return place + low - least;
    },
    one.seat - (claims[one.claim]?.least ?? 0),
  );
}
