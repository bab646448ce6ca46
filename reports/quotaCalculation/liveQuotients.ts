/** Sainte-Laguë as a table: a row a course and quota, its quotient as two whole numbers, in the order they are given. */

import type { Claim } from '../../rules/quota/apportion.ts';
import { exactly } from '../../rules/quota/natural.ts';
import { byQuotients, inOrder, type Quotient } from '../../rules/quota/sainteLague.ts';
import { isZero } from '../../rules/quota/weight.ts';
import { exactBelow, type Reach } from './reach.ts';

/** The weight of a course is `n / d`; rounded where `isRounded`, with the order of the quotients the exact one. */
interface Ratio {
  readonly n: number;
  readonly d: number;
}

export interface LiveQuotients extends Reach {
  readonly kind: 'quotients';
  readonly isRounded: boolean;
  readonly weights: readonly Ratio[];
  readonly rows: readonly Quotient[];
}

/** Nothing where no numbers small enough give the same order. */
export function liveQuotients(claims: readonly Claim[], reach: Reach): LiveQuotients | undefined {
  const rows = rowsOf(claims, reach.reach);
  const exact = exactRatios(claims);
  if (exact && rows.length > 0 && isSmall(exact, rows)) {
    return { kind: 'quotients', ...reach, isRounded: false, weights: exact, rows };
  }
  if (rows.length === 0) {
    return { kind: 'quotients', ...reach, isRounded: false, weights: claims.map(() => ({ n: 0, d: 1 })), rows };
  }
  const rounded = roundedRatios(claims, rows);
  const same = rows.every((row, index) => {
    const next = rows[index + 1];
    return next === undefined || isBefore(row, next, rounded);
  });
  return same ? { kind: 'quotients', ...reach, isRounded: true, weights: rounded, rows } : undefined;
}

/** The quotients given away by the time `reach` quotas are shared out, the largest first. */
function rowsOf(claims: readonly Claim[], reach: number): readonly Quotient[] {
  const seats = byQuotients(claims, reach);
  const rows: Quotient[] = [];
  claims.forEach(({ weight, least }, claim) => {
    if (isZero(weight)) return;
    for (let seat = least + 1; seat <= (seats[claim] ?? 0); seat += 1) rows.push({ claim, seat });
  });
  return rows.sort((a, b) => inOrder(claims, a, b));
}

function exactRatios(claims: readonly Claim[]): readonly Ratio[] | undefined {
  const ratios: Ratio[] = [];
  for (const { weight } of claims) {
    const [n, d] = [exactly(weight.n), exactly(weight.d)];
    if (n === undefined || d === undefined) return undefined;
    ratios.push({ n, d });
  }
  return ratios;
}

const denominator = ({ seat }: Quotient, { d }: Ratio): number => d * (2 * seat - 1);

/** The largest product a comparison can need. */
function isSmall(ratios: readonly Ratio[], rows: readonly Quotient[]): boolean {
  const of = (row: Quotient): Ratio => ratios[row.claim] ?? { n: 0, d: 1 };
  const above = rows.reduce((most, row) => Math.max(most, of(row).n), 0);
  const below = rows.reduce((most, row) => Math.max(most, denominator(row, of(row))), 0);
  return above * below < exactBelow;
}

/** The weights in equal small units, so many that the largest product just stays exact. */
function roundedRatios(claims: readonly Claim[], rows: readonly Quotient[]): readonly Ratio[] {
  const heaviest = claims.reduce((most, { weight }) => Math.max(most, weight.about), 0);
  const divisor = rows.reduce((most, { seat }) => Math.max(most, 2 * seat - 1), 1);
  const units = Math.floor((exactBelow - 1) / divisor) / heaviest;
  return claims.map(({ weight }) => ({ n: Math.floor(weight.about * units), d: 1 }));
}

/** Whether the sheet puts one quotient before another: it is larger, or as large and of an earlier application. */
function isBefore(a: Quotient, b: Quotient, ratios: readonly Ratio[]): boolean {
  const [first, second] = [ratios[a.claim], ratios[b.claim]];
  if (first === undefined || second === undefined) return false;
  const difference = first.n * denominator(b, second) - second.n * denominator(a, first);
  return difference === 0 ? a.claim < b.claim : difference > 0;
}
