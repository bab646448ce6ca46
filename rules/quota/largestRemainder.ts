/**
 * The largest remainder: in proportion, held between least and most; then whole numbers, the quotas left over one each
 * to the largest remainders.
 */

import type { Claim } from './apportion.ts';
import { add, compare, multiply, type Natural, natural, ratio, subtract } from './natural.ts';
import { isZero } from './weight.ts';

/** How a total was shared out. What is `undefined` of a claim does not apply to it: a bound holds it. */
export interface Shares {
  readonly seats: readonly number[];
  /** What a bound holds a claim at; `undefined` where its share is its own. */
  readonly heldAt: readonly (number | undefined)[];
  /** What the claims no bound holds have to share. */
  readonly left: number;
  /** The share before it is made whole, right to some fifteen digits. */
  readonly share: readonly (number | undefined)[];
  readonly whole: readonly (number | undefined)[];
  /** How many are left over once every share is made whole. */
  readonly rest: number;
  /** Place of the remainder, the largest first. */
  readonly place: readonly (number | undefined)[];
  /** Claims passed over although their remainder equals the last one that counted. */
  readonly passedOver: readonly number[];
}

export const byShares = (claims: readonly Claim[], total: number): readonly number[] => sharesOf(claims, total).seats;

/**
 * The proportion is that of the claims no bound holds: those beyond a bound are set to it until none is. Of equal
 * remainders the earlier claim's comes first.
 */
export function sharesOf(
  claims: readonly Claim[],
  total: number,
  weights: readonly Natural[] = commonWeights(claims),
): Shares {
  const heldAt = claims.map(({ weight, least, most }) => (isZero(weight) || least === most ? least : undefined));
  for (;;) {
    const free = heldAt.reduce<number[]>((all, at, index) => (at === undefined ? all.concat(index) : all), []);
    const left = total - heldAt.reduce<number>((sum, n) => sum + (n ?? 0), 0);
    const shares = new Map(free.map((index) => [index, multiply(natural(left), weights[index] ?? [])] as const));
    const whole = sumOf(free.map((index) => weights[index] ?? []));
    // A claim's share is left × weight / whole: it is held against a bound without dividing.
    const against = (index: number, bound: number): number =>
      compare(shares.get(index) ?? [], multiply(natural(bound), whole));
    const above = free.filter((index) => against(index, claims[index]?.most ?? 0) > 0);
    const below = free.filter((index) => against(index, claims[index]?.least ?? 0) < 0);
    if (above.length + below.length === 0) return rounded(heldAt, shares, whole, left);
    const beyond = sumOf([...above, ...below].map((index) => shares.get(index) ?? []));
    const bounds =
      above.reduce((sum, index) => sum + (claims[index]?.most ?? 0), 0) +
      below.reduce((sum, index) => sum + (claims[index]?.least ?? 0), 0);
    // What is too much outweighs what is too little, or not: only that side is certain.
    const isTooMuch = compare(beyond, multiply(natural(bounds), whole)) >= 0;
    for (const index of isTooMuch ? above : below) {
      heldAt[index] = isTooMuch ? claims[index]?.most : claims[index]?.least;
    }
  }
}

function rounded(
  heldAt: readonly (number | undefined)[],
  shares: ReadonlyMap<number, Natural>,
  all: Natural,
  left: number,
): Shares {
  const whole: (number | undefined)[] = heldAt.map(() => undefined);
  const remainders = new Map<number, Natural>();
  shares.forEach((share, index) => {
    const own = floorOf(share, all);
    whole[index] = own;
    remainders.set(index, subtract(share, multiply(natural(own), all)));
  });
  const rest = left - whole.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const order = Array.from(remainders.keys()).sort(
    (a, b) => compare(remainders.get(b) ?? [], remainders.get(a) ?? []) || a - b,
  );
  const last = remainders.get(order[rest - 1] ?? -1);
  const place = heldAt.map((at, index) => (at === undefined ? order.indexOf(index) + 1 : undefined));
  return {
    seats: heldAt.map((at, index) => at ?? (whole[index] ?? 0) + ((place[index] ?? 0) <= rest ? 1 : 0)),
    heldAt,
    left,
    share: heldAt.map((at, index) => (at === undefined ? ratio(shares.get(index) ?? [], all) : undefined)),
    whole,
    rest,
    place,
    passedOver: order.slice(rest).filter((index) => last && compare(remainders.get(index) ?? [], last) === 0),
  };
}

/** The largest whole number whose multiple of `all` is at most the share: guessed, then put right. */
function floorOf(share: Natural, all: Natural): number {
  let guess = Math.floor(ratio(share, all));
  while (compare(multiply(natural(guess), all), share) > 0) guess -= 1;
  while (compare(multiply(natural(guess + 1), all), share) <= 0) guess += 1;
  return guess;
}

const sumOf = (list: readonly Natural[]): Natural => list.reduce<Natural>(add, []);

/** The weights over one denominator: the product of all, which is large and exact. */
export function commonWeights(claims: readonly Pick<Claim, 'weight'>[]): readonly Natural[] {
  const distinct: Natural[] = [];
  for (const { weight } of claims) {
    if (!distinct.some((d) => compare(d, weight.d) === 0)) distinct.push(weight.d);
  }
  return claims.map(({ weight }) =>
    distinct.filter((d) => compare(d, weight.d) !== 0).reduce<Natural>(multiply, weight.n),
  );
}
