/** The language of the staff: the setting of the registers, remembered for the menu, which may not read them. */

import type { Settled } from '../../rules/registers/settled.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';

const key = 'staffLanguage';

const named = (text: string | null): Language | undefined => languages.find((language) => language === text);

/** The setting, once something has read it; until then the language of the one who opened the spreadsheet. */
export const staffLanguage = (): Language =>
  named(PropertiesService.getDocumentProperties().getProperty(key)) ??
  named(Session.getActiveUserLocale().slice(0, 2)) ??
  'kk';

/** The setting as it was just read. */
export function languageOf({ plain }: Settled): Language {
  const language = named(plain.registerLanguage) ?? 'kk';
  rememberLanguage(language);
  return language;
}

export function rememberLanguage(language: Language): void {
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(key) !== language) properties.setProperty(key, language);
}
