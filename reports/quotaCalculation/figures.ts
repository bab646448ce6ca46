/** Figures of a calculation as they are read in a sentence: short, and marked where they are rounded. */

import { decimal } from '../../rules/quota/fraction.ts';
import { weightOf } from '../../rules/quota/weight.ts';
import type { CourseClaim } from '../../rules/registers/quota/claim.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';

/** Weights and shares; quotients are smaller. */
const weightDecimals = 4;
export const quotientDecimals = 5;

/** With so many decimals at most. */
export const short = (value: number, language: Language, decimals = weightDecimals): string =>
  formatNumber(Number(value.toFixed(decimals)), language);

/** «= 0,9», or «~ 0,8333» where that is not all of it; the sign of two waves is not in the fonts. */
export function equal(value: number, language: Language, decimals = weightDecimals): string {
  const rounded = Number(value.toFixed(decimals));
  return `${rounded === value ? '=' : '~'} ${formatNumber(rounded, language)}`;
}

/** All criteria but the region's, multiplied. */
export const factorOf = ({ factors }: Pick<CourseClaim, 'factors'>): number =>
  weightOf(factors.map(({ coefficient }) => decimal(coefficient))).about;

/** «15 / 20 × 1,2 × 1,1». */
export function product({ employed, graduates, regional, factors }: CourseClaim, language: Language): string {
  const coefficients = [...(regional ? [regional] : []), ...factors];
  return [
    `${employed ?? '—'} / ${graduates ?? '—'}`,
    ...coefficients.map(({ coefficient }) => formatNumber(coefficient, language)),
  ].join(' × ');
}
