/** Choices from a list of the settings, or the quarters a report may be on; the code stands behind the name, for the way back. */

import type { IsoDay } from '../calendar/day.ts';
import type { FormItem } from '../projections/formPlan.ts';
import { addQuarters, numberOfQuarter, quarterOf, yearOfQuarter } from '../quarter/quarter.ts';
import type { Settled } from '../registers/settled.ts';
import type { ListEntry } from '../settings/lists.ts';
import type { Language } from '../vocabulary/text.ts';
import type { LayoutChoice } from './layout.ts';

/** Quarters a report may still be sent or corrected on, the last one ended first. */
const quartersShown = 12;

/** None where the list is empty: the question is then a line of codes. */
export function listChoices(
  list: NonNullable<FormItem['list']>,
  settled: Settled,
  on: IsoDay,
  language: Language,
): readonly LayoutChoice[] {
  if (list === 'quarters') return quarterChoices(on, language);
  const entries =
    list === 'regions'
      ? settled.regions
      : list === 'members'
        ? []
        : settled.activities.filter(({ parent }) => (parent === undefined) === (list === 'activities'));
  return entries
    .filter((entry) => inForce(entry, on))
    .map(({ code, name }) => ({ value: named(name[language], code), code }));
}

const inForce = ({ from, to }: ListEntry, on: IsoDay): boolean =>
  (from === undefined || from <= on) && (to === undefined || on < to);

function quarterChoices(on: IsoDay, language: Language): readonly LayoutChoice[] {
  const choices: LayoutChoice[] = [];
  for (let back = 1; back <= quartersShown; back += 1) {
    const code = addQuarters(quarterOf(on), -back);
    const [year, number] = [yearOfQuarter(code), numberOfQuarter(code)];
    const words = {
      kk: `${year} жылғы ${number}-тоқсан`,
      ru: `${number} квартал ${year} года`,
      en: `quarter ${number} of ${year}`,
    };
    choices.push({ value: named(words[language], code), code });
  }
  return choices;
}

const named = (name: string, code: string): string => `${name} [${code}]`;

/** The code a choice of a list bears; nothing for a choice that bears none. */
export function codeIn(value: string): string | undefined {
  return /\[([^[\]]+)\]\s*$/.exec(value)?.[1];
}
