/** Counted nouns: «5 жұмыс күні», «5 рабочих дней», "5 working days". */

import type { Language } from '../vocabulary/text.ts';
import { formatNumber } from './numbers.ts';
import { russianForm } from './russianForm.ts';
import { spell } from './spell.ts';

/** A noun after a number: one form in Kazakh, three in Russian (день, дня, дней), two in English. */
export interface Noun {
  readonly kk: string;
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, other: string];
}

export const workingDay: Noun = {
  kk: 'жұмыс күні',
  ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  en: ['working day', 'working days'],
};
export const month: Noun = { kk: 'ай', ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] };
export const year: Noun = { kk: 'жыл', ru: ['год', 'года', 'лет'], en: ['year', 'years'] };

/** The form of a noun after the number `n`; a fraction takes the Russian genitive singular (2,5 дня). */
export function plural(n: number, noun: Noun, language: Language): string {
  if (language === 'kk') return noun.kk;
  if (language === 'en') return noun.en[Math.abs(n) === 1 ? 0 : 1];
  return noun.ru[russianForm(Math.abs(n))];
}

/** «5 рабочих дней». */
export function counted(n: number, noun: Noun, language: Language): string {
  return `${formatNumber(n, language)}\u00a0${plural(n, noun, language)}`;
}

/** Figure, words in brackets, noun, as the Order writes terms: «10 (он) жұмыс күні», «10 (десять) рабочих дней». */
export function term(n: number, noun: Noun, language: Language): string {
  return `${formatNumber(n, language)} (${spell(n, language)}) ${plural(n, noun, language)}`;
}

/** A term of participation: «2 (екі) жыл», «2 (два) года», "2 (two) years". */
export function yearsTerm(years: number, language: Language): string {
  return term(years, year, language);
}
