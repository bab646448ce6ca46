/** The language of the staff: the setting of the registers, remembered for the menu, which may not read them. */

import type { Settled } from '../../rules/registers/settled.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';
import { keep, readState } from '../triggers/state.ts';

const named = (text: string | undefined): Language | undefined => languages.find((language) => language === text);

/** The setting, once something has read it; until then the language of the one who opened the spreadsheet. */
export const staffLanguage = (): Language =>
  named(readState().language) ?? named(Session.getActiveUserLocale().slice(0, 2)) ?? 'kk';

/** The setting as it was just read. */
export function languageOf({ plain }: Settled): Language {
  const language = named(plain.registerLanguage) ?? 'kk';
  rememberLanguage(language);
  return language;
}

export function rememberLanguage(language: Language): void {
  if (readState().language !== language) keep({ language });
}
