/** Questions of a step asked one after another in Google's own dialogs, for a command on many rows. */

import type { Asked, Given } from '../../rules/desk/asked.ts';
import type { Spoken } from '../../rules/desk/spoken.ts';
import { fill, type Language } from '../../rules/vocabulary/text.ts';
import { commandWords } from '../../rules/wording/desk.ts';

/** What was given; nothing where the person thought better of it. A choice is made by its number. */
export function askInTurn(asks: readonly Spoken<Asked>[], title: string, language: Language): Given | undefined {
  const given: Record<string, unknown> = {};
  for (const ask of asks) {
    if (ask.only !== undefined && given[ask.only.field] !== ask.only.value) continue;
    const answer = askOne(ask, title, language);
    if (answer === undefined) return undefined;
    given[ask.field] = answer;
  }
  return given;
}

/** Whoever names no choice so often means none. */
const mostTries = 5;

function askOne(ask: Spoken<Asked>, title: string, language: Language): string | undefined {
  const ui = SpreadsheetApp.getUi();
  let complaint = '';
  for (let tried = 0; tried < mostTries; tried += 1) {
    const response = ui.prompt(title, complaint + questionOf(ask, language), ui.ButtonSet.OK_CANCEL);
    if (response.getSelectedButton() !== ui.Button.OK) return undefined;
    const typed = response.getResponseText().trim();
    const answer = typed === '' && ask.offered !== undefined ? ask.offered : typed;
    if (ask.options === undefined || (answer === '' && !ask.required)) return answer;
    const chosen = ask.options[Number(answer) - 1];
    if (chosen !== undefined) return chosen.value;
    complaint = `${fill(commandWords.wrongChoice[language], { given: answer, last: String(ask.options.length) })}\n\n`;
  }
  return undefined;
}

function questionOf({ label, citation, required, options, offered }: Spoken<Asked>, language: Language): string {
  const more = required ? '' : ` ${commandWords.optional[language]}`;
  const heading = `${label} (${citation})${more}`;
  if (options !== undefined) {
    const lines = options.map((option, index) => `${index + 1} – ${option.label}`);
    return [heading, ...lines, commandWords.choose[language]].join('\n');
  }
  return offered === undefined ? heading : `${heading}\n${offered}`;
}
