/** Numbers as typed: understood where there is one reading, refused where there are two. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tenge } from '../../../rules/money/money.ts';
import { parseNumber, parsePercent } from '../../../rules/parsing/number.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { formatMoney, formatNumber, formatPercent } from '../../../rules/wording/numbers.ts';

describe('understood', () => {
  it.each([
    ['1 234 567,89', 1234567.89],
    ['1\u00a0234\u00a0567,89', 1234567.89],
    ['1\u202f234\u2009567,89', 1234567.89],
    ['100 000 000 ₸', 100_000_000],
    ['100 000 000₸', 100_000_000],
    ['100 000 000 тг', 100_000_000],
    ['100 000 000 тг.', 100_000_000],
    ['100000000 тенге', 100_000_000],
    ['100 000 000 Теңге', 100_000_000],
    ['KZT 100,000,000', 100_000_000],
    ['100,000,000 kzt', 100_000_000],
    ['₸ 25 950', 25950],
    ['1234.56', 1234.56],
    ['1234,567', 1234.567],
    ['12,5', 12.5],
    ['12.50', 12.5],
    ['0,125', 0.125],
    ['1.234.567,89', 1234567.89],
    ['1,234,567.89', 1234567.89],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,567', 1234.567],
    ["1'234'567.89", 1234567.89],
    ['1’234’567', 1234567],
    ['1 234', 1234],
    ['−5', -5],
    ['-5,25', -5.25],
    ['–5', -5],
    ['+5', 5],
    ['１２３', 123],
    ['  42\u200b ', 42],
    ['0', 0],
    ['-0', 0],
    ['999999999999999', 999_999_999_999_999],
    ['1,10000000000000000000', 1.1],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });
});

describe('refused', () => {
  it.each(['1,234', '1.234', '12,345', '123.456', '-1,234', '1,234 ₸', '1.000'])('%j is ambiguous', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'ambiguous' });
  });

  it.each([
    '',
    ' ',
    '-',
    '₸',
    'жүз',
    '12 34',
    '1 2345',
    '1,23,456',
    '1.23.456',
    '1,234.567.890',
    '1 234.567.890',
    "1 234'567",
    '5,',
    ',5',
    '.5',
    '1e5',
    '1E+06',
    '0x10',
    'NaN',
    'Infinity',
    '10²',
    '½',
    '1О0',
    '--5',
    '-+5',
    '- 5',
    '(5)',
    '5 $',
    '1,5 млн',
    '5 %',
    '=1+1',
    '1 234 567,89,1',
    '1.234.567.',
    '12:30',
    '18.03.2026',
  ])('%j is not a number', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'notANumber' });
  });

  it.each(['1234567890123456', '0,1234567890123456', '99999999999999,99', '1 000 000 000 000 000,5'])(
    '%j has more digits than a number holds',
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, reason: 'precision' });
    },
  );
});

describe('parsePercent', () => {
  it.each([
    ['49,99', 49.99],
    ['50%', 50],
    ['50,01\u00a0%', 50.01],
    ['12,5 пайыз', 12.5],
    ['5 процентов', 5],
    ['0.5 %', 0.5],
  ])('%j is %d points', (text, value) => {
    expect(parsePercent(text)).toEqual({ ok: true, value });
  });
  it.each([
    ['12,500 %', 'ambiguous'],
    ['50 ₸', 'notANumber'],
    ['%', 'notANumber'],
    ['50 %%', 'notANumber'],
  ])('%j: %s', (text, reason) => {
    expect(parsePercent(text)).toEqual({ ok: false, reason });
  });
});

describe('what we print we can read', () => {
  const amount = fc.integer({ min: -1e15 + 1, max: 1e15 - 1 });
  it.each(languages)('%s: tiyn', (language) => {
    fc.assert(
      fc.property(amount, (n) => {
        const text = formatMoney(n, language);
        // "1,234 ₸" is right in English and still has two readings.
        const ambiguous = language === 'en' && /^\u2212?\d{1,3},\d{3}\u00a0/.test(text);
        expect(parseNumber(text)).toEqual(
          ambiguous ? { ok: false, reason: 'ambiguous' } : { ok: true, value: tenge(n) },
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each(languages)('%s: any decimal but three', (language) => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e12 }), fc.constantFrom(1, 2, 4, 5, 6), (n, decimals) => {
        const value = n / 10 ** decimals;
        const text = formatNumber(value, language, decimals);
        expect(parseNumber(text)).toEqual({ ok: true, value });
        expect(parsePercent(formatPercent(-value, language, decimals))).toEqual({ ok: true, value: -value });
      }),
    );
  });

  it('text is never read as another number than the digits it holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., '’-]{1,16}$/), (text) => {
        const parsed = parseNumber(text);
        if (!parsed.ok) return;
        const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
        expect(
          formatNumber(Math.abs(parsed.value), 'ru')
            .replace(/\D/g, '')
            .replace(/^0+|0+$/g, ''),
        ).toBe(digits);
      }),
      { numRuns: 5000 },
    );
  });
});
