/** Quarters as people here type them: 2026-Q1, «1 кв. 2026», «I квартал 2026 года», «2026 ж. 1-тоқсан». */

import { type Quarter, quarter } from '../quarter/quarter.ts';
import { foldLetters, plainDigits, plainSpaces } from './typed.ts';

export type ParsedQuarter =
  | { readonly ok: true; readonly value: Quarter }
  | { readonly ok: false; readonly reason: 'notAQuarter' };

/** Roman figures too, with the Cyrillic І of the Kazakh keyboard. */
const numbers = new Map<string, number>();
[
  ['1', 'i', 'і', 'бірінші', 'первый', 'first'],
  ['2', 'ii', 'іі', 'екінші', 'второй', 'second'],
  ['3', 'iii', 'ііі', 'үшінші', 'третий', 'third'],
  ['4', 'iv', 'іv', 'төртінші', 'четвертый', 'fourth'],
].forEach((words, index) => {
  for (const word of words) numbers.set(foldLetters(word), index + 1);
});

const quarterWord = /^(?:q|кв|квартал[аеу]?|quarter|токсан(?:ы|да|ында)?)$/;
const year = /^(?:19|2[01])\d\d$/;
const filler = new Set(
  ['г', 'год', 'года', 'ж', 'жыл', 'жылғы', 'жылдың', 'й', 'ый', 'ой', 'ші', 'st', 'nd', 'rd', 'th', 'of', 'the'].map(
    foldLetters,
  ),
);

/** A quarter: one year of four digits, one number 1 to 4, the word for a quarter, and nothing that is not understood. */
export function parseQuarter(text: string): ParsedQuarter {
  const spread = foldLetters(plainDigits(text))
    .replace(/[-\u2010-\u2014.,«»"“”]/g, ' ')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=\d)/gu, '$1 ');
  const tokens = plainSpaces(spread)
    .split(' ')
    .filter((token) => !filler.has(token));
  const years = tokens.filter((token) => year.test(token));
  const named = tokens.filter((token) => quarterWord.test(token));
  const [number, ...others] = tokens.flatMap((token) => numbers.get(token) ?? []);
  const understood = years.length + named.length + 1 === tokens.length;
  if (number === undefined || others.length > 0 || years.length !== 1 || named.length !== 1 || !understood) {
    return { ok: false, reason: 'notAQuarter' };
  }
  return { ok: true, value: quarter(Number(years[0]), number) };
}
