/** Numbers, sums and percentages as people here type them; what could be read two ways is refused, not guessed. */

import { plainDigits, plainSpaces } from './typed.ts';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      /** `ambiguous`: «1,234» is 1.234 or 1234. `precision`: more than 15 digits, a number cannot hold them. */
      readonly reason: 'ambiguous' | 'notANumber' | 'precision';
    };

const currencyBefore = /^(?:₸|kzt) ?/i;
const currencyAfter = / ?(?:₸|kzt|тг\.?|тенге|теңге|tenge)$/i;
const percentAfter = / ?(?:%|пайыз|процента?|процентов|percent|per cent)$/i;
const signs = /^[-\u2010-\u2013\u2212\ufe63\uff0d]/;
const plain = /^(\d+)(?:[.,](\d+))?$/;
const grouped: readonly RegExp[] = [
  // Groups of three kept apart by spaces or by apostrophes, then perhaps a fraction.
  /^(\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/,
  /^(\d{1,3}(?:['’ʼ]\d{3})+)(?:[.,](\d+))?$/,
  // By points with a fraction after a comma, and the reverse.
  /^(\d{1,3}(?:\.\d{3})+),(\d+)$/,
  /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/,
  // By points alone or commas alone, where there are two or more: one could be a fraction.
  /^(\d{1,3}(?:\.\d{3}){2,})$/,
  /^(\d{1,3}(?:,\d{3}){2,})$/,
];

/**
 * A number, or a sum in tenge with its ₸, тг, тенге, теңге or KZT: «1 234 567,89», «1234.56», «1.234.567,89»,
 * «1,234,567.89». Refuses «1,234» and «1.234».
 */
export function parseNumber(text: string): ParsedNumber {
  const typed = plainSpaces(plainDigits(text));
  return parsePlain(currencyBefore.test(typed) ? typed.replace(currencyBefore, '') : typed.replace(currencyAfter, ''));
}

/** Percentage points, with or without the sign: «49,99 %» is 49.99. */
export function parsePercent(text: string): ParsedNumber {
  return parsePlain(plainSpaces(plainDigits(text)).replace(percentAfter, ''));
}

function parsePlain(text: string): ParsedNumber {
  const negative = signs.test(text);
  const body = text.replace(signs, '').replace(/^\+/, negative ? '+' : '');
  const one = plain.exec(body);
  if (one) {
    const [, integer = '', fraction = ''] = one;
    if (fraction.length === 3 && integer.length <= 3 && integer !== '0') return { ok: false, reason: 'ambiguous' };
    return numberOf(negative, integer, fraction);
  }
  for (const shape of grouped) {
    const match = shape.exec(body);
    if (match) return numberOf(negative, (match[1] ?? '').replace(/\D/g, ''), match[2] ?? '');
  }
  return { ok: false, reason: 'notANumber' };
}

function numberOf(negative: boolean, integer: string, fraction: string): ParsedNumber {
  const significant = `${integer}${fraction.replace(/0+$/, '')}`.replace(/^0+/, '');
  if (significant.length > 15) return { ok: false, reason: 'precision' };
  const value = Number(`${integer}.${fraction}`);
  return { ok: true, value: negative && value !== 0 ? -value : value };
}
