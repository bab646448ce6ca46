/** The case card beside the register: opened from the menu, it asks for the selected case and has its steps taken. */

import type { CardAnswer } from '../../rules/desk/cardAnswer.ts';
import { caseCard } from '../../rules/desk/caseCard.ts';
import { spoken } from '../../rules/desk/spoken.ts';
import { takeStep } from '../../rules/desk/take.ts';
import type { View } from '../../rules/registers/view.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { cardWords, commandWords, menuTitle } from '../../rules/wording/desk.ts';
import { staffLanguage } from './language.ts';
import { selection } from './selection.ts';
import { BusyError, look, work } from './work.ts';

export function openCard(): void {
  const page = HtmlService.createHtmlOutputFromFile('card').setTitle(menuTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The case of the first selected row. */
export function cardOfSelection(): CardAnswer {
  const chosen = selection();
  const [id] = chosen?.ids ?? [];
  if (chosen === undefined || id === undefined) {
    const language = staffLanguage();
    return without(commandWords[chosen === undefined ? 'noRegister' : 'noRows'][language], language);
  }
  return look(chosen.register, (view, language) => answer(chosen.register, id, view, language));
}

/** Takes a step of a case with what the officer filled in, and shows the case as it then stands. */
export function takeStepOfCard(
  register: string,
  id: string,
  step: string,
  given: Readonly<Record<string, unknown>>,
): CardAnswer {
  try {
    const done = work(register, (view, language) => {
      const { ok, message } = takeStep(register, id, step, given, view);
      return { ok, message: message[language] };
    });
    // Read anew: formulas of the sheet and what somebody else wrote meanwhile are seen too.
    return { ...look(register, (view, language) => answer(register, id, view, language)), ...done };
  } catch (error) {
    if (!(error instanceof BusyError)) throw error;
    return {
      ...look(register, (view, language) => answer(register, id, view, language)),
      ok: false,
      message: error.message,
    };
  }
}

function answer(register: string, id: string, view: View, language: Language): CardAnswer {
  const card = caseCard(register, id, view);
  if (card === undefined) return without(commandWords.noRows[language], language);
  return { language, words: spoken(cardWords, language), card: spoken(card, language), ok: true };
}

const without = (message: string, language: Language): CardAnswer => ({
  language,
  words: spoken(cardWords, language),
  message,
  ok: false,
});
