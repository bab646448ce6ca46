/**
 * Numbers with which a spreadsheet works the quotas out again: whole numbers so small that it multiplies and
 * compares them exactly. Where that cannot be had the workbook holds values, and says why.
 */

import { type Claim, held, type Method, minimumsOf } from '../../rules/quota/apportion.ts';
import { type LiveQuotients, liveQuotients } from './liveQuotients.ts';
import { type LiveShares, liveShares } from './liveShares.ts';
import { many, reachOf } from './reach.ts';

/** `tooFine`: no such numbers give the same result; `tooMany`: the table would be too long to be worked with. */
export type WhyValues = 'tooFine' | 'tooMany';

export type Live = LiveQuotients | LiveShares | { readonly kind: 'values'; readonly why: WhyValues };

export function liveOf(claims: readonly Claim[], total: number, method: Method): Live {
  const bounded = claims.map(held);
  const reach = reachOf(bounded, total);
  if (reach.reach - minimumsOf(bounded) > many) return { kind: 'values', why: 'tooMany' };
  const found = method === 'sainteLague' ? liveQuotients(bounded, reach) : liveShares(bounded, reach);
  return found ?? { kind: 'values', why: 'tooFine' };
}
