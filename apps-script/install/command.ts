/** Menu «Қағида» → Install: what the owner starts by hand, and what it answers in the staff's language. */

import { SettingsError } from '../../rules/sheets/problems.ts';
import { fill, type Language } from '../../rules/vocabulary/text.ts';
import { installWords } from '../../rules/wording/health.ts';
import { rememberLanguage } from '../desk/language.ts';
import { installGuard } from '../desk/trigger.ts';
import { install } from './install.ts';

/** Registers, settings and the guard of edits: the forms and the other triggers follow with their own steps. */
export function installRegisters(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const answer = said(spreadsheet.getId());
  installGuard(spreadsheet);
  SpreadsheetApp.getUi().alert('Қағида', answer, SpreadsheetApp.getUi().ButtonSet.OK);
}

function said(spreadsheetId: string): string {
  try {
    const { made, mended, finished, language } = install(spreadsheetId, () => Date.now());
    rememberLanguage(language);
    const words = !finished
      ? installWords.again
      : made.length + mended.length > 0
        ? installWords.done
        : installWords.nothing;
    return fill(words[language], { made: String(made.length), mended: String(mended.length) });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // Which language the staff read stands in the very sheets that cannot be used.
    return error.problems.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${told(message)}`).join('\n');
  }
}

const told = (message: Readonly<Record<Language, string>>): string => `${message.kk}\n${message.ru}\n${message.en}`;
