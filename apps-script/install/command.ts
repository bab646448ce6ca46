/** Menu «Қағида» → Install: what the owner starts by hand, and what it answers in the staff's language. */

import { SettingsError } from '../../rules/sheets/problems.ts';
import { fill, type Language } from '../../rules/vocabulary/text.ts';
import { installWords } from '../../rules/wording/health.ts';
import { now } from '../clock.ts';
import { rememberLanguage } from '../desk/language.ts';
import { installGuard } from '../desk/trigger.ts';
import { installForms, responsesBook } from '../forms/install.ts';
import { tellHealth } from '../health/kept.ts';
import { knownIn } from '../triggers/healthNow.ts';
import { installTriggers } from '../triggers/install.ts';
import { keep, nowIs, readState } from '../triggers/state.ts';
import { install } from './install.ts';

/** Registers, settings, forms and triggers; whatever there was no time for the next run goes on with. */
export function installRegisters(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  SpreadsheetApp.getUi().alert('Қағида', said(spreadsheet), SpreadsheetApp.getUi().ButtonSet.OK);
}

/** No new form is begun after so many milliseconds of the six minutes. */
const longestRun = 270_000;

function said(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  const started = now();
  const spreadsheetId = spreadsheet.getId();
  try {
    const { made, mended, finished, problems, language } = install(spreadsheetId, now);
    rememberLanguage(language);
    keep({ registers: spreadsheetId });
    installGuard(spreadsheet);
    const forms = finished
      ? installForms(spreadsheetId, nowIs().on, () => now() - started < longestRun, { deep: true })
      : noForms;
    // Responses are taken in as soon as there is a form: the triggers do not wait for the last of them.
    const triggers = finished ? installTriggers(knownIn(readState()), responsesBook()) : undefined;
    const installed = finished && forms.finished;
    tellHealth(
      spreadsheetId,
      { installed, error: undefined, ...(triggers && { owner: triggers.owner }) },
      problems,
      language,
    );
    const sheets = made.length + mended.length + forms.made + forms.mended;
    const words = !installed ? installWords.again : sheets > 0 ? installWords.done : installWords.nothing;
    return fill(words[language], {
      made: String(made.length + forms.made),
      mended: String(mended.length + forms.mended),
    });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // Which language the staff read stands in the very sheets that cannot be used.
    return error.problems.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${told(message)}`).join('\n');
  }
}

const noForms = { made: 0, mended: 0, finished: false };

const told = (message: Readonly<Record<Language, string>>): string => `${message.kk}\n${message.ru}\n${message.en}`;
