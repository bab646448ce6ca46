/** Sainte-Laguë: each next quota goes to the largest weight / (2 × quotas had + 1). */

import type { Claim } from './apportion.ts';
import { compareQuotients, isZero } from './weight.ts';

/** From the minimums on, as long as there is room; of equal quotients the earlier claim's is larger. */
export function byQuotients(claims: readonly Claim[], total: number): readonly number[] {
  const seats = claims.map(({ least }) => least);
  for (let left = total - seats.reduce((sum, n) => sum + n, 0); left > 0; left -= 1) {
    const best = largest(claims, seats);
    if (best === undefined) break;
    seats[best] = (seats[best] ?? 0) + 1;
  }
  return seats;
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

/** One quotient of a claim: that of its `seat`th quota. */
export interface Quotient {
  /** Which claim. */
  readonly claim: number;
  readonly seat: number;
}

/** The quotients of all quotas beyond the minimums, the largest first: the order in which they are given. */
export function quotientsInOrder(claims: readonly Claim[]): readonly Quotient[] {
  const all: Quotient[] = [];
  claims.forEach(({ weight, least, most }, claim) => {
    if (isZero(weight)) return;
    for (let seat = least + 1; seat <= most; seat += 1) all.push({ claim, seat });
  });
  const weight = ({ claim }: Quotient) => (claims[claim] as Claim).weight;
  return all.sort(
    (a, b) => compareQuotients(weight(b), 2 * b.seat - 1, weight(a), 2 * a.seat - 1) || a.claim - b.claim,
  );
}
