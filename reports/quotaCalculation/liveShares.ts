/** The largest remainder as a table: whole weights, and columns enough for every round in which bounds are resolved. */

import { type Claim, minimumsOf } from '../../rules/quota/apportion.ts';
import { greatestDivisor } from '../../rules/quota/fraction.ts';
import { commonWeights, sharesOf } from '../../rules/quota/largestRemainder.ts';
import { exactly } from '../../rules/quota/natural.ts';
import { isZero } from '../../rules/quota/weight.ts';
import { exactBelow, type Reach } from './reach.ts';

export interface LiveShares extends Reach {
  readonly kind: 'shares';
  /** Whether the weights are rounded; then every total in reach was worked out exactly as well, with the same result. */
  readonly isRounded: boolean;
  readonly weights: readonly number[];
  /** How often claims beyond a bound are set to it, at most. */
  readonly rounds: number;
}

/** Nothing where no numbers small enough give the same result for every total in reach. */
export function liveShares(claims: readonly Claim[], reach: Reach): LiveShares | undefined {
  const exact = exactWeights(claims, reach.reach);
  const weights = exact ?? roundedWeights(claims, reach.reach);
  const isRounded = exact === undefined;
  if (weights.some((weight, index) => weight === 0 && !isZero((claims[index] as Claim).weight))) return undefined;
  const common = isRounded ? commonWeights(claims) : [];
  let rounds = 0;
  for (let total = minimumsOf(claims); total <= reach.reach; total += 1) {
    const live = shared(claims, weights, total);
    rounds = Math.max(rounds, live.rounds);
    if (!isRounded || live.isSure) continue;
    const { seats } = sharesOf(claims, total, common);
    if (seats.some((n, index) => n !== live.seats[index])) return undefined;
  }
  return { kind: 'shares', ...reach, isRounded, weights, rounds };
}

/** The weights over their least common denominator, if that is small enough. */
function exactWeights(claims: readonly Claim[], reach: number): readonly number[] | undefined {
  let common = 1;
  const ratios: { readonly n: number; readonly d: number }[] = [];
  for (const { weight } of claims) {
    const [n, d] = [exactly(weight.n), exactly(weight.d)];
    if (n === undefined || d === undefined) return undefined;
    ratios.push({ n, d });
    common *= d / greatestDivisor(common, d);
    if (common >= exactBelow) return undefined;
  }
  const weights = ratios.map(({ n, d }) => n * (common / d));
  const by = weights.reduce((divisor, weight) => greatestDivisor(divisor, weight), 0) || 1;
  const small = weights.map((weight) => weight / by);
  return small.reduce((sum, weight) => sum + weight, 0) * Math.max(1, reach) < exactBelow ? small : undefined;
}

/** The weights in equal small units, so many that the largest product just stays exact. */
function roundedWeights(claims: readonly Claim[], reach: number): readonly number[] {
  const sum = claims.reduce((all, { weight }) => all + weight.about, 0);
  const units = Math.floor(exactBelow / Math.max(1, reach) - claims.length) / sum;
  return claims.map(({ weight }) => Math.round(weight.about * units));
}

interface Shared {
  readonly seats: readonly number[];
  readonly rounds: number;
  /** Whether every comparison came out so clearly that weights half a unit larger or smaller would change none. */
  readonly isSure: boolean;
}

/** What the sheet does, step by step, in plain numbers. */
function shared(claims: readonly Claim[], weights: readonly number[], total: number): Shared {
  const set: (number | undefined)[] = claims.map(({ least, most }, index) =>
    weights[index] === 0 || least === most ? least : undefined,
  );
  const sum = (of: (index: number) => number): number => claims.reduce((all, _, index) => all + of(index), 0);
  let isSure = true;
  for (let rounds = 0; ; rounds += 1) {
    const free = set.reduce<number[]>((all, at, index) => (at === undefined ? all.concat(index) : all), []);
    const left = total - sum((index) => set[index] ?? 0);
    const whole = free.reduce((all, index) => all + (weights[index] ?? 0), 0);
    const share = weights.map((weight) => left * weight);
    // `times` weights and `bound` times all free ones are compared: each may be half a unit off.
    const compare = (a: number, times: number, bound: number): number => {
      const difference = a - bound * whole;
      isSure = isSure && Math.abs(difference) > (left * times + bound * free.length) / 2;
      return difference;
    };
    const above = free.filter((index) => compare(share[index] ?? 0, 1, claims[index]?.most ?? 0) > 0);
    const below = free.filter((index) => compare(share[index] ?? 0, 1, claims[index]?.least ?? 0) < 0);
    if (above.length + below.length === 0) {
      const last = rounded(set, free, share, whole, left);
      return { seats: last.seats, rounds, isSure: isSure && last.isSure };
    }
    const beyond = [...above, ...below].reduce((all, index) => all + (share[index] ?? 0), 0);
    const bounds =
      above.reduce((all, index) => all + (claims[index]?.most ?? 0), 0) +
      below.reduce((all, index) => all + (claims[index]?.least ?? 0), 0);
    const isTooMuch = compare(beyond, above.length + below.length, bounds) >= 0;
    for (const index of isTooMuch ? above : below) {
      set[index] = isTooMuch ? claims[index]?.most : claims[index]?.least;
    }
  }
}

function rounded(
  set: readonly (number | undefined)[],
  free: readonly number[],
  share: readonly number[],
  whole: number,
  left: number,
): Omit<Shared, 'rounds'> {
  const floor = new Map(free.map((index) => [index, floorOf(share[index] ?? 0, whole)] as const));
  const floors = free.map((index) => floor.get(index) ?? 0);
  const remainder = (index: number): number => (share[index] ?? 0) - (floor.get(index) ?? 0) * whole;
  const rest = left - floors.reduce((sum, n) => sum + n, 0);
  const order = free.slice().sort((a, b) => remainder(b) - remainder(a) || a - b);
  const off = (2 * left + (Math.max(0, ...floors) + 1) * free.length) / 2;
  const [last, next] = [order[rest - 1], order[rest]];
  const isSure =
    free.every((index) => remainder(index) > off && whole - remainder(index) > off) &&
    (last === undefined || next === undefined || remainder(last) - remainder(next) > off);
  return {
    seats: set.map((at, index) => at ?? (floor.get(index) ?? 0) + (order.indexOf(index) < rest ? 1 : 0)),
    isSure,
  };
}

function floorOf(share: number, whole: number): number {
  const guess = Math.floor(share / whole);
  if (guess * whole > share) return guess - 1;
  return (guess + 1) * whole <= share ? guess + 1 : guess;
}
