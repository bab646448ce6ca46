/** Calendar days as people here type them: the day comes first, the year has four digits. */

import { type IsoDay, isIsoDay } from '../calendar/day.ts';
import { monthOfWord } from './month.ts';
import { foldLetters, plainDigits, plainSpaces } from './typed.ts';

export type ParsedDay =
  | { readonly ok: true; readonly value: IsoDay }
  | {
      readonly ok: false;
      /** `shortYear`: 05.01.26 names no century. `impossible`: no such day, or not of the years 1900 to 2199. */
      readonly reason: 'notADay' | 'shortYear' | 'impossible';
    };

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const dayFirst = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/;
/** «18 наурыз 2026», «18 марта 2026», "18th March 2026". */
const wordThenYear = /^(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}+)\.?[ -](\d{4}|\d{2})$/u;
/** «2026 жылғы 18 наурыз», «2026 18 наурыз». */
const yearThenWord = /^(\d{4}|\d{2}) (?:(?:ж|жыл|жылгы|жылдын|г|год|года)\.? )?(\d{1,2})[ -](\p{L}+)\.?$/u;
/** "March 18, 2026". */
const wordFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4}|\d{2})$/u;
const yearWord = /(\d) ?(?:г|год|года|году|ж|жыл|жылы|жылгы)\.?$/;

/**
 * A day from «2026-03-18», «18.03.2026», «18/03/2026» (day first), «18 наурыз 2026», «2026 жылғы 18 наурыз»,
 * «18 марта 2026 г.» or "18 March 2026".
 */
export function parseDay(text: string): ParsedDay {
  const typed = foldLetters(
    plainSpaces(
      plainDigits(text)
        .replace(/[«»"“”,]/g, ' ')
        .replace(/[\u2010-\u2013]/g, '-'),
    ),
  );
  const bare = typed.replace(yearWord, '$1');
  let match = yearFirst.exec(bare);
  if (match) return dayOf(match[1], Number(match[3]), match[4]);
  match = dayFirst.exec(bare);
  if (match) return dayOf(match[4], Number(match[3]), match[1]);
  match = wordThenYear.exec(bare);
  if (match) return dayOf(match[3], monthOfWord(match[2]), match[1]);
  match = yearThenWord.exec(bare);
  if (match) return dayOf(match[1], monthOfWord(match[3]), match[2]);
  match = wordFirst.exec(bare);
  if (match) return dayOf(match[3], monthOfWord(match[1]), match[2]);
  return { ok: false, reason: 'notADay' };
}

function dayOf(year = '', month: number | undefined, date = ''): ParsedDay {
  if (month === undefined) return { ok: false, reason: 'notADay' };
  if (year.length !== 4) return { ok: false, reason: 'shortYear' };
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  // A register keeps days as serial numbers, which spreadsheets share only from 1900 on.
  if (!isIsoDay(day) || Number(year) < 1900 || Number(year) > 2199) return { ok: false, reason: 'impossible' };
  return { ok: true, value: day };
}
