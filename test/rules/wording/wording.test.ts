/** Dates, figures and numbers in words, in three languages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as dates from '../../../rules/wording/dates.ts';
import { monthNamed, months } from '../../../rules/wording/months.ts';
import { formatMoney, formatNumber, formatPercent } from '../../../rules/wording/numbers.ts';
import { counted, month, plural, term, workingDay, year, yearsTerm } from '../../../rules/wording/plural.ts';
import { spell } from '../../../rules/wording/spell.ts';

const nbsp = '\u00a0';

describe('dates', () => {
  const day = '2026-01-05';
  it.each([
    [dates.longDate, '2026 жылғы 5 қаңтар', '5 января 2026 года', '5 January 2026'],
    [dates.onDay, '2026 жылғы 5 қаңтарда', '5 января 2026 года', 'on 5 January 2026'],
    [dates.ofDay, '2026 жылғы 5 қаңтардағы', 'от 5 января 2026 года', 'of 5 January 2026'],
    [dates.fromDay, '2026 жылғы 5 қаңтардан', 'с 5 января 2026 года', 'from 5 January 2026'],
    [dates.toDay, '2026 жылғы 5 қаңтарға дейін', 'по 5 января 2026 года', 'to 5 January 2026'],
    [dates.inMonth, '2026 жылғы қаңтарда', 'в январе 2026 года', 'in January 2026'],
  ])('%o', (write, kk, ru, en) => {
    expect([write(day, 'kk'), write(day, 'ru'), write(day, 'en')]).toEqual([kk, ru, en]);
  });

  it('the Order itself: «2025 жылғы 31 желтоқсандағы № 703/НҚ»', () => {
    expect(dates.ofDay('2025-12-31', 'kk')).toBe('2025 жылғы 31 желтоқсандағы');
  });

  it('a period on a certificate is two dates and a dash', () => {
    expect(dates.period('2026-01-05', '2028-01-04', 'kk')).toBe('05.01.2026 – 04.01.2028');
  });

  it('a period in a letter', () => {
    const write = (language: 'kk' | 'ru' | 'en') => dates.longPeriod('2026-01-05', '2028-01-04', language);
    expect(write('kk')).toBe('2026 жылғы 5 қаңтардан 2028 жылғы 4 қаңтарға дейін');
    expect(write('ru')).toBe('с 5 января 2026 года по 4 января 2028 года');
    expect(write('en')).toBe('from 5 January 2026 to 4 January 2028');
  });

  it('a quarter', () => {
    expect(dates.longQuarter('2026-Q4', 'kk')).toBe('2026 жылғы IV тоқсан');
    expect(dates.longQuarter('2026-Q4', 'ru')).toBe('IV квартал 2026 года');
    expect(dates.longQuarter('2026-Q4', 'en')).toBe('Q4 2026');
  });

  it('the Kazakh endings follow the harmony of the glossary', () => {
    expect(months.map(({ kk }) => kk.ablative.slice(kk.nominative.length)).join(' ')).toBe(
      'дан нан дан ден дан нан ден дан тен нан дан нан',
    );
    expect(months.map(({ kk }) => kk.dative.slice(kk.nominative.length)).join(' ')).toBe(
      'ға ға ға ге ға ға ге ға ке ға ға ға',
    );
    for (const { kk } of months) expect(kk.attributive).toBe(`${kk.locative}${/е$/.test(kk.locative) ? 'гі' : 'ғы'}`);
    expect(() => monthNamed(13)).toThrow(RangeError);
  });
});

describe('figures', () => {
  it.each([
    [1234567.89, undefined, `1${nbsp}234${nbsp}567,89`, '1,234,567.89'],
    [1234, undefined, `1${nbsp}234`, '1,234'],
    [999, undefined, '999', '999'],
    [0, 2, '0,00', '0.00'],
    [1.005, 2, '1,01', '1.01'],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '−3', '−3'],
    [-0.4, 0, '0', '0'],
    [999.995, 2, `1${nbsp}000,00`, '1,000.00'],
    [0.0000015, undefined, '0,0000015', '0.0000015'],
    [1.5e-7, 8, '0,00000015', '0.00000015'],
    [0.05, 1, '0,1', '0.1'],
    [49.99, 1, '50,0', '50.0'],
    [-1234.5, 2, `−1${nbsp}234,50`, '−1,234.50'],
  ])('%d with %s decimals: %j, %j', (value, decimals, local, en) => {
    expect(formatNumber(value, 'kk', decimals)).toBe(local);
    expect(formatNumber(value, 'ru', decimals)).toBe(local);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });

  it('money shows tiyn only where there are any', () => {
    expect(formatMoney(2_595_000, 'kk')).toBe(`25${nbsp}950${nbsp}₸`);
    expect(formatMoney(2_595_050, 'ru')).toBe(`25${nbsp}950,50${nbsp}₸`);
    expect(formatMoney(2_595_005, 'en')).toBe(`25,950.05${nbsp}₸`);
    expect(formatMoney(-100, 'ru')).toBe(`−1${nbsp}₸`);
    expect(formatMoney(0, 'kk')).toBe(`0${nbsp}₸`);
  });

  it('percent', () => {
    expect(formatPercent(49.99, 'kk')).toBe(`49,99${nbsp}%`);
    expect(formatPercent(50, 'en', 1)).toBe('50.0%');
  });

  it('agrees with Intl where both round alike', () => {
    const intl = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (n) => {
        const expected = intl
          .format(n / 100)
          .replace('-', '−')
          .replace(/^−(?=0\.00$)/, '');
        expect(formatNumber(n / 100, 'en', 2)).toBe(expected);
      }),
    );
  });

  it.each([1e15, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (value) => {
    expect(() => formatNumber(value, 'kk')).toThrow(RangeError);
  });
});

describe('nouns after numbers', () => {
  it.each([
    [0, 'рабочих дней'],
    [1, 'рабочий день'],
    [2, 'рабочих дня'],
    [4, 'рабочих дня'],
    [5, 'рабочих дней'],
    [11, 'рабочих дней'],
    [14, 'рабочих дней'],
    [21, 'рабочий день'],
    [112, 'рабочих дней'],
    [122, 'рабочих дня'],
    [2.5, 'рабочих дня'],
  ])('%d %s', (n, form) => {
    expect(plural(n, workingDay, 'ru')).toBe(form);
  });

  it('kk has one form, en two', () => {
    expect(counted(5, workingDay, 'kk')).toBe(`5${nbsp}жұмыс күні`);
    expect(counted(1, workingDay, 'en')).toBe(`1${nbsp}working day`);
    expect(counted(0, month, 'en')).toBe(`0${nbsp}months`);
  });

  it('R-24: a term in figures and words', () => {
    expect([yearsTerm(2, 'kk'), yearsTerm(2, 'ru'), yearsTerm(2, 'en')]).toEqual([
      '2 (екі) жыл',
      '2 (два) года',
      '2 (two) years',
    ]);
    expect([yearsTerm(1, 'kk'), yearsTerm(1, 'ru'), yearsTerm(1, 'en')]).toEqual([
      '1 (бір) жыл',
      '1 (один) год',
      '1 (one) year',
    ]);
    expect(yearsTerm(5, 'ru')).toBe('5 (пять) лет');
    expect(term(10, workingDay, 'kk')).toBe('10 (он) жұмыс күні');
    expect(term(21, year, 'ru')).toBe('21 (двадцать один) год');
  });
});

describe('numbers in words', () => {
  it.each([
    [0, 'нөл', 'ноль', 'zero'],
    [1, 'бір', 'один', 'one'],
    [10, 'он', 'десять', 'ten'],
    [12, 'он екі', 'двенадцать', 'twelve'],
    [20, 'жиырма', 'двадцать', 'twenty'],
    [50, 'елу', 'пятьдесят', 'fifty'],
    [90, 'тоқсан', 'девяносто', 'ninety'],
    [99, 'тоқсан тоғыз', 'девяносто девять', 'ninety-nine'],
    [100, 'жүз', 'сто', 'one hundred'],
    [105, 'жүз бес', 'сто пять', 'one hundred and five'],
    [342, 'үш жүз қырық екі', 'триста сорок два', 'three hundred and forty-two'],
    [1000, 'бір мың', 'одна тысяча', 'one thousand'],
    [1001, 'бір мың бір', 'одна тысяча один', 'one thousand and one'],
    [2026, 'екі мың жиырма алты', 'две тысячи двадцать шесть', 'two thousand and twenty-six'],
    [11_000, 'он бір мың', 'одиннадцать тысяч', 'eleven thousand'],
    [12_012, 'он екі мың он екі', 'двенадцать тысяч двенадцать', 'twelve thousand and twelve'],
    [21_500, 'жиырма бір мың бес жүз', 'двадцать одна тысяча пятьсот', 'twenty-one thousand five hundred'],
    [112_000, 'жүз он екі мың', 'сто двенадцать тысяч', 'one hundred and twelve thousand'],
    [100_000_000, 'жүз миллион', 'сто миллионов', 'one hundred million'],
    [2_000_003, 'екі миллион үш', 'два миллиона три', 'two million and three'],
    [1_000_000_000, 'бір миллиард', 'один миллиард', 'one billion'],
    [1e12, 'бір триллион', 'один триллион', 'one trillion'],
    [
      987_654_321,
      'тоғыз жүз сексен жеті миллион алты жүз елу төрт мың үш жүз жиырма бір',
      'девятьсот восемьдесят семь миллионов шестьсот пятьдесят четыре тысячи триста двадцать один',
      'nine hundred and eighty-seven million six hundred and fifty-four thousand three hundred and twenty-one',
    ],
  ])('%d: %s, %s, %s', (n, kk, ru, en) => {
    expect([spell(n, 'kk'), spell(n, 'ru'), spell(n, 'en')]).toEqual([kk, ru, en]);
  });

  it.each([-1, 1.5, 1e12 + 1, Number.NaN])('%d is refused', (n) => {
    expect(() => spell(n, 'kk')).toThrow(RangeError);
  });

  it('different numbers have different words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1e12 }), (a, b) => {
        for (const language of ['kk', 'ru', 'en'] as const) {
          expect(spell(a, language) === spell(b, language)).toBe(a === b);
          expect(spell(a, language)).not.toMatch(/ {2}|undefined|^ | $/);
        }
      }),
    );
    for (const language of ['kk', 'ru', 'en'] as const) {
      expect(new Set(Array.from({ length: 20_000 }, (_, n) => spell(n, language))).size).toBe(20_000);
    }
  });
});
