/** What people's keyboards put between the characters that matter, brought to one form. */

/** Every kind of space as one space, none at the ends: no-break, narrow, thin, figure, ideographic; invisible marks go. */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Full-width digits as digits. Superscripts and other numerals are left as they are: 10² is not 102. */
export function plainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

const folds: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  і: 'и',
  һ: 'х',
  ё: 'е',
};

/** Small letters, Kazakh ones as they are typed on a Russian keyboard (қаңтар and кантар are one word). */
export function foldLetters(text: string): string {
  return text.toLowerCase().replace(/[әғқңөұүіһё]/g, (letter) => folds[letter] ?? letter);
}
