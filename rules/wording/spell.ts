/** Whole numbers in words: «он екі», «двенадцать», "twelve". */

import type { Language } from '../vocabulary/text.ts';
import { russianForm } from './russianForm.ts';

const list = (text: string): readonly string[] => text.split(' ');

const zero = { kk: 'нөл', ru: 'ноль', en: 'zero' };

const kk = {
  ones: list('бір екі үш төрт бес алты жеті сегіз тоғыз'),
  tens: list('он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'),
};
const ru = {
  ones: list('один два три четыре пять шесть семь восемь девять'),
  teens: [
    ...list('десять одиннадцать двенадцать тринадцать четырнадцать'),
    ...list('пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'),
  ],
  tens: list('десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  hundreds: list('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'),
};
const en = {
  ones: list('one two three four five six seven eight nine'),
  teens: list('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
  tens: list('ten twenty thirty forty fifty sixty seventy eighty ninety'),
};

/** A thousand and its powers; in Russian after one, two to four, and more. */
const scales = {
  kk: list('мың миллион миллиард триллион'),
  en: list('thousand million billion trillion'),
  ru: [
    list('тысяча тысячи тысяч'),
    list('миллион миллиона миллионов'),
    list('миллиард миллиарда миллиардов'),
    list('триллион триллиона триллионов'),
  ],
};

/**
 * A whole number from 0 to 10^12 in words, in the nominative, masculine in Russian (один год): «жүз миллион»,
 * «две тысячи двадцать шесть», "one hundred and five". Throws RangeError for any other number.
 */
export function spell(n: number, language: Language): string {
  if (!Number.isInteger(n) || n < 0 || n > 1e12) throw new RangeError(`${n} is not a whole number from 0 to 10^12.`);
  if (n === 0) return zero[language];
  const parts: string[] = [];
  for (let power = 4; power >= 0; power -= 1) {
    const three = Math.floor(n / 1000 ** power) % 1000;
    if (three === 0) continue;
    if (language === 'en' && power === 0 && three < 100 && parts.length > 0) parts.push('and');
    parts.push(belowThousand[language](three, power === 1));
    if (power > 0) parts.push(scaleWord(three, power - 1, language));
  }
  return parts.join(' ');
}

const belowThousand: Readonly<Record<Language, (n: number, ofThousands: boolean) => string>> = {
  kk: (n) => {
    const hundreds = Math.floor(n / 100);
    // «жүз», not «бір жүз»: the Order's «100 000 000 (жүз миллион)».
    return join(hundreds > 1 && word(kk.ones, hundreds), hundreds > 0 && 'жүз', tensAndOnes(n % 100, kk));
  },
  ru: (n, ofThousands) => {
    const last = n % 100;
    const feminine = ofThousands && Math.floor(last / 10) !== 1 && last % 10 <= 2;
    const ones = feminine ? ['одна', 'две'] : ru.ones;
    return join(word(ru.hundreds, Math.floor(n / 100)), tensAndOnes(last, { ...ru, ones }));
  },
  en: (n) => {
    const hundreds = Math.floor(n / 100);
    const rest = tensAndOnes(n % 100, en).replace(' ', '-');
    return join(hundreds > 0 && `${word(en.ones, hundreds)} hundred`, hundreds > 0 && rest !== '' && 'and', rest);
  },
};

function tensAndOnes(
  n: number,
  names: { readonly ones: readonly string[]; readonly teens?: readonly string[]; readonly tens: readonly string[] },
): string {
  if (names.teens && n >= 10 && n <= 19) return word(names.teens, n - 9);
  return join(word(names.tens, Math.floor(n / 10)), word(names.ones, n % 10));
}

function scaleWord(three: number, scale: number, language: Language): string {
  return language === 'ru' ? (scales.ru[scale]?.[russianForm(three)] ?? '') : (scales[language][scale] ?? '');
}

/** Lists begin with one; zero has no word. */
function word(names: readonly string[], n: number): string {
  return names[n - 1] ?? '';
}

function join(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' ');
}
