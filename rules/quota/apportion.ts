/**
 * a number of quotas shared out among courses by their weights, with a least and a most for each. Two methods,
 * exact in whole numbers; of equal claims the earlier comes first.
 */

import { compare, type Fraction, fraction, multiply as times, zero } from './fraction.ts';
import { add, compare as compareNaturals, multiply, type Natural, natural } from './natural.ts';

export type Method = 'sainteLague' | 'largestRemainder';

/** A course's claim; claims stand in the order of their applications. */
export interface Claim {
  readonly weight: Fraction;
  /** What it gets whatever its weight; never more than `most`. */
  readonly least: number;
  readonly most: number;
}

/** Why a round cannot be shared out as asked. */
export type Infeasible = 'noClaims' | 'minimumsAboveTotal' | 'noCapacity' | 'noWeights';

export interface Apportionment {
  /** In the order of the claims. */
  readonly seats: readonly number[];
  readonly unallocated: number;
  readonly problem?: Infeasible;
}

/**
 * Shares `total` out. Beyond the least of each a claim without weight gets nothing. What nobody can take stays
 * unallocated. Where the minimums alone exceed the total nobody gets anything: that is for people to mend.
 */
export function apportion(claims: readonly Claim[], total: number, method: Method): Apportionment {
  const bounded = claims.map(({ weight, least, most }) => ({ weight, least: Math.min(least, most), most }));
  const minimums = bounded.reduce((sum, { least }) => sum + least, 0);
  if (minimums > total) return { seats: bounded.map(() => 0), unallocated: total, problem: 'minimumsAboveTotal' };
  const seats = method === 'sainteLague' ? sainteLague(bounded, total) : largestRemainder(bounded, total);
  const unallocated = total - seats.reduce((sum, n) => sum + n, 0);
  const problem = unallocated > 0 ? reasonOf(bounded) : undefined;
  return problem ? { seats, unallocated, problem } : { seats, unallocated };
}

/** Why quotas are left: nobody asks, nobody has room, or nobody's graduates give a weight. */
function reasonOf(claims: readonly Claim[]): Infeasible | undefined {
  if (claims.length === 0) return 'noClaims';
  if (claims.every(({ most }) => most === 0)) return 'noCapacity';
  return claims.every(({ weight }) => weight.n === 0) ? 'noWeights' : undefined;
}

/** Each next quota to the largest weight / (2 × seats + 1), from the minimums on, as long as there is room. */
function sainteLague(claims: readonly Claim[], total: number): readonly number[] {
  const seats = claims.map(({ least }) => least);
  const quotients = claims.map((claim, index) => quotient(claim, seats[index] ?? 0));
  for (let left = total - seats.reduce((sum, n) => sum + n, 0); left > 0; left -= 1) {
    const best = quotients.reduce<number | undefined>((first, own, index) => {
      if (own.n === 0) return first;
      return first === undefined || compare(own, quotients[first] ?? zero) > 0 ? index : first;
    }, undefined);
    if (best === undefined) break;
    seats[best] = (seats[best] ?? 0) + 1;
    quotients[best] = quotient(claims[best] as Claim, seats[best] ?? 0);
  }
  return seats;
}

const quotient = ({ weight, most }: Claim, seats: number): Fraction =>
  seats < most ? times(weight, fraction(1, 2 * seats + 1)) : zero;

/**
 * In proportion, held between least and most; then whole numbers, the quotas left over one each to the largest
 * remainders. The proportion is that of the claims no bound holds: those beyond a bound are set to it until none is.
 */
function largestRemainder(claims: readonly Claim[], total: number): readonly number[] {
  const weights = commonWeights(claims);
  const seats = claims.map(({ weight, least, most }) => (weight.n === 0 || least === most ? least : undefined));
  for (;;) {
    const free = seats.flatMap((set, index) => (set === undefined ? [index] : []));
    const left = natural(total - seats.reduce<number>((sum, n) => sum + (n ?? 0), 0));
    const whole = free.reduce<Natural>((sum, index) => add(sum, weights[index] ?? []), []);
    // A claim's share is left × weight / whole: it is held against a bound without dividing.
    const share = (index: number): Natural => multiply(left, weights[index] ?? []);
    const bound = (n: number): Natural => multiply(natural(n), whole);
    const mostOf = (index: number): number => claims[index]?.most ?? 0;
    const leastOf = (index: number): number => claims[index]?.least ?? 0;
    const above = free.filter((index) => compareNaturals(share(index), bound(mostOf(index))) > 0);
    const below = free.filter((index) => compareNaturals(share(index), bound(leastOf(index))) < 0);
    if (above.length + below.length === 0) return roundedOff(claims, seats, free, share, whole, left);
    const shares = [...above, ...below].reduce<Natural>((sum, index) => add(sum, share(index)), []);
    const bounds = natural(
      above.reduce((sum, index) => sum + mostOf(index), 0) + below.reduce((sum, index) => sum + leastOf(index), 0),
    );
    // What is too much outweighs what is too little, or not: only that side is certain.
    const tooMuch = compareNaturals(shares, multiply(bounds, whole)) >= 0;
    for (const index of tooMuch ? above : below) seats[index] = tooMuch ? mostOf(index) : leastOf(index);
  }
}

function roundedOff(
  claims: readonly Claim[],
  set: readonly (number | undefined)[],
  free: readonly number[],
  share: (index: number) => Natural,
  whole: Natural,
  left: Natural,
): readonly number[] {
  const seats = set.map((n) => n ?? 0);
  let given = 0;
  for (const index of free) {
    const own = floorOf(share(index), whole, claims[index]?.most ?? 0);
    seats[index] = own;
    given += own;
  }
  const rest = toNumber(left) - given;
  // Remainders are compared as share + other's whole seats, so that nothing is subtracted.
  const byRemainder = free.slice().sort((a, b) => {
    const ofA = add(share(a), multiply(natural(seats[b] ?? 0), whole));
    const ofB = add(share(b), multiply(natural(seats[a] ?? 0), whole));
    return compareNaturals(ofB, ofA) || a - b;
  });
  for (const index of byRemainder.slice(0, Math.max(0, rest))) seats[index] = (seats[index] ?? 0) + 1;
  return seats;
}

/** The largest `n` up to `most` with `n` × whole at most the share. */
function floorOf(share: Natural, whole: Natural, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compareNaturals(multiply(natural(middle), whole), share) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

const toNumber = (n: Natural): number => n.reduceRight((sum, digit) => sum * 10_000_000 + digit, 0);

/** The weights over one denominator: the product of all, which is large and exact. */
function commonWeights(claims: readonly Claim[]): readonly Natural[] {
  const denominators = claims.map(({ weight }) => weight.d);
  const distinct = denominators.filter((d, index) => denominators.indexOf(d) === index);
  return claims.map(({ weight }) =>
    distinct
      .filter((d) => d !== weight.d)
      .reduce<Natural>((product, d) => multiply(product, natural(d)), natural(weight.n)),
  );
}
