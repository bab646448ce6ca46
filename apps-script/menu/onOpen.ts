/** The menu of the spreadsheet: what staff and the owner start by hand, in the language of the one who opened it. */

import { type Language, languages } from '../../rules/vocabulary/text.ts';
import { menuTitle, menuWords } from '../../rules/wording/desk.ts';

export function onOpen(): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi()
    .createMenu(menuTitle)
    .addItem(menuWords.install[language], 'installRegisters')
    .addItem(menuWords.liveProbe[language], 'liveProbe')
    .addToUi();
}

/** Kazakh for whoever has another language than the three. */
const languageOf = (locale: string): Language => languages.find((one) => locale.slice(0, 2) === one) ?? 'kk';
