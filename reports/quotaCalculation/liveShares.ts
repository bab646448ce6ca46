/** The largest remainder as a table: whole weights, and columns enough for every round in which bounds are resolved. */

import { type Claim, minimumsOf } from '../../rules/quota/apportion.ts';
import { greatestDivisor } from '../../rules/quota/fraction.ts';
import { commonWeights, sharesOf } from '../../rules/quota/largestRemainder.ts';
import { exactly } from '../../rules/quota/natural.ts';
import { isZero } from '../../rules/quota/weight.ts';
import { exactBelow, type Reach } from './reach.ts';
import { shareSteps } from './shareSteps.ts';

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
    const live = shareSteps(claims, weights, total);
    rounds = Math.max(rounds, live.steps.length);
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
