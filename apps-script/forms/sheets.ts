/** Two sheets beside the registers: what belongs to which Google form, and the responses that could not be taken in. */

import type { Settled } from '../../rules/registers/settled.ts';
import type { ColumnPlan, SheetPlan } from '../../rules/sheets/sheet.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import { linkWords, refusedWords } from '../../rules/wording/forms.ts';

/** Which form and which of its items asks what: ids, because titles may be renamed. */
export const linksId = 'forms';
export const refusedId = 'refused';

const column =
  (language: Language) =>
  (key: string, label: Text, width: number): ColumnPlan => ({
    key,
    label: label[language],
    width,
    style: 'text',
    locked: true,
    group: 'computed',
  });

export function linksPlan({ plain }: Settled): SheetPlan {
  const language = plain.registerLanguage as Language;
  const of = column(language);
  return {
    name: linksId,
    title: linkWords.title[language],
    columns: [
      of(`#${linksId}`, linkWords.question, 40),
      of('form', linkWords.form, 46),
      of('item', linkWords.item, 14),
      of('set', linkWords.set, 18),
      of('choices', linkWords.choices, 40),
      of('seenTo', linkWords.seenTo, 26),
      of('seen', linkWords.seen, 40),
      of('takenAt', linkWords.takenAt, 26),
      of('url', linkWords.url, 60),
      of('open', linkWords.open, 14),
    ],
    hidden: true,
    protect: true,
  };
}

export function refusedPlan({ plain }: Settled): SheetPlan {
  const language = plain.registerLanguage as Language;
  const of = column(language);
  return {
    name: refusedId,
    title: refusedWords.title[language],
    columns: [
      of(`#${refusedId}`, refusedWords.id, 40),
      of('procedure', refusedWords.procedure, 20),
      of('language', refusedWords.language, 10),
      of('at', refusedWords.at, 26),
      { ...of('why', refusedWords.why, 90), style: 'wrap' },
    ],
    tabColour: 'C62828',
    protect: true,
  };
}
