/** The month a word means, in the three languages, whatever its case ending or common abbreviation. */

import { months } from '../wording/months.ts';
import { foldLetters } from './typed.ts';

/** Kazakh possessives («2026 жылдың 18 наурызы») and the short forms of calendars and phones. */
const otherForms: readonly (readonly string[])[] = [
  ['қаңтары', 'қаң', 'янв', 'jan'],
  ['ақпаны', 'ақп', 'фев', 'февр', 'feb'],
  ['наурызы', 'нау', 'мар', 'mar'],
  ['сәуірі', 'сәу', 'апр', 'apr'],
  ['мамыры', 'мам'],
  ['маусымы', 'мау', 'июн', 'jun'],
  ['шілдесі', 'шіл', 'июл', 'jul'],
  ['тамызы', 'там', 'авг', 'aug'],
  ['қыркүйегі', 'қыр', 'сен', 'сент', 'sep', 'sept'],
  ['қазаны', 'қаз', 'окт', 'oct'],
  ['қарашасы', 'қар', 'ноя', 'нояб', 'nov'],
  ['желтоқсаны', 'жел', 'дек', 'dec'],
];

const numbers = new Map<string, number>();
months.forEach((month, index) => {
  const words = [...Object.values(month.kk), ...Object.values(month.ru), month.en, ...(otherForms[index] ?? [])];
  for (const word of words) numbers.set(foldLetters(word), index + 1);
});

/** 1 to 12, or undefined for a word that is no month. */
export function monthOfWord(word = ''): number | undefined {
  return numbers.get(foldLetters(word));
}
