/** Figures as they are printed: non-breaking spaces and a decimal comma in Kazakh and Russian, 1,234.5 in English. */

import { tenge } from '../money/money.ts';
import type { Language } from '../vocabulary/text.ts';

const nbsp = '\u00a0';
const minus = '\u2212';

/**
 * A number with its thousands apart. Without `decimals` all its own decimals; with them, rounded half away from zero as
 * a spreadsheet does. Throws RangeError from 10^15 on and for what is not a number.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const [integer, fraction] = rounded(value, decimals);
  const groups = integer.replace(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : nbsp);
  const figure = fraction === '' ? groups : `${groups}${language === 'en' ? '.' : ','}${fraction}`;
  return value < 0 && /[1-9]/.test(figure) ? `${minus}${figure}` : figure;
}

/** Whole tiyn as tenge: «25 950 ₸», with two decimals only where there are tiyn. */
export function formatMoney(tiyn: number, language: Language): string {
  return `${formatNumber(tenge(tiyn), language, tiyn % 100 === 0 ? 0 : 2)}${nbsp}₸`;
}

/** Percentage points: «49,99 %», in English "49.99%". */
export function formatPercent(points: number, language: Language, decimals?: number): string {
  return `${formatNumber(points, language, decimals)}${language === 'en' ? '' : nbsp}%`;
}

/** Integer and fraction digits of the shortest decimal that is this number, rounded as asked. */
function rounded(value: number, decimals?: number): [integer: string, fraction: string] {
  if (!(Math.abs(value) < 1e15)) throw new RangeError(`${value} cannot be printed exactly.`);
  const [digits, point] = decimal(Math.abs(value));
  const own = digits.length - point;
  const kept = Math.min(decimals ?? own, own);
  let all = digits.slice(0, point + kept);
  if (Number(digits[point + kept] ?? 0) >= 5) all = increment(all);
  const integer = all.slice(0, all.length - kept).replace(/^0+(?=\d)/, '');
  const fraction = kept > 0 ? all.slice(-kept) : '';
  return [integer, fraction.padEnd(decimals ?? 0, '0')];
}

/** All digits in a row, and how many of them stand before the point. */
function decimal(value: number): [digits: string, point: number] {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [integer = '', fraction = ''] = mantissa.split('.');
  // Below 10^-6 numbers print as 1.5e-7; above, never with an exponent before 10^21.
  const zeros = Math.max(0, -Number(exponent));
  return [`${'0'.repeat(zeros)}${integer}${fraction}`, integer.length];
}

/** One more in the last place; a digit is added where it carries over. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const last = Number(head.slice(-1)) + 1;
  return `${head.slice(0, -1)}${last}${'0'.repeat(nines)}`;
}
