/**
 * a number of quotas shared out among courses by their weights, with a least and a most for each. Two methods,
 * exact in whole numbers; of equal claims the earlier comes first.
 */

import { byShares } from './largestRemainder.ts';
import { byQuotients } from './sainteLague.ts';
import { isZero, type Weight } from './weight.ts';

export const methods = ['sainteLague', 'largestRemainder'] as const;
export type Method = (typeof methods)[number];

/** A course's claim; claims stand in the order of their applications. */
export interface Claim {
  readonly weight: Weight;
  /** What it gets whatever its weight; where it is above `most`, `most` is meant. */
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
  const bounded = claims.map(held);
  if (minimumsOf(bounded) > total) {
    return { seats: bounded.map(() => 0), unallocated: total, problem: 'minimumsAboveTotal' };
  }
  const seats = method === 'sainteLague' ? byQuotients(bounded, total) : byShares(bounded, total);
  const unallocated = total - seats.reduce((sum, n) => sum + n, 0);
  const problem = unallocated > 0 ? reasonOf(bounded) : undefined;
  return problem ? { seats, unallocated, problem } : { seats, unallocated };
}

/** The claim with its least held below its most. */
export const held = ({ weight, least, most }: Claim): Claim => ({ weight, least: Math.min(least, most), most });

/** What all claims get whatever their weights. */
export const minimumsOf = (claims: readonly Claim[]): number => claims.reduce((sum, { least }) => sum + least, 0);

/** Why quotas are left: nobody asks, nobody has room, or nobody's graduates give a weight. */
function reasonOf(claims: readonly Claim[]): Infeasible | undefined {
  if (claims.length === 0) return 'noClaims';
  if (claims.every(({ most }) => most === 0)) return 'noCapacity';
  return claims.every(({ weight }) => isZero(weight)) ? 'noWeights' : undefined;
}
