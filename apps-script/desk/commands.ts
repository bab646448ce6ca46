/** The commands of the menu on the selected rows; each answers what happened, case by case, in a short dialog. */

import { freezeReport } from '../../rules/desk/freeze.ts';
import { spoken } from '../../rules/desk/spoken.ts';
import { deskCase, type Step, stepsOf } from '../../rules/desk/steps.ts';
import { type Done, examineCase, takeOffered, takeStep } from '../../rules/desk/take.ts';
import { quarterlyReports } from '../../rules/procedures/quarterlyReports.ts';
import { entryOf } from '../../rules/registers/settled.ts';
import type { View } from '../../rules/registers/view.ts';
import { bodies } from '../../rules/vocabulary/parts.ts';
import { fill, type Language } from '../../rules/vocabulary/text.ts';
import { commandWords, menuTitle, menuWords } from '../../rules/wording/desk.ts';
import { askInTurn } from './dialog.ts';
import { staffLanguage } from './language.ts';
import { type Selection, selection } from './selection.ts';
import { BusyError, look, work } from './work.ts';

/** One dialog is read at once, and one run ends in time. */
const mostCases = 50;

export const examineSelected = (): void => eachCase(examineCase);

export const sendToCommission = (): void =>
  eachCase(offered(({ kind, addressee }) => kind === 'send' && bodies.some((body) => body === addressee)));

export const sendRemarks = (): void => eachCase(offered(({ id }) => id === 'send:remarks'));

export const requestCertificate = (): void => eachCase(offered(({ id }) => id === 'send:certificate'));

export function freezeQuarter(): void {
  const chosen = chosenCases();
  if (chosen === undefined) return;
  if (chosen.register === quarterlyReports.id) answerEach(chosen, (_register, id, view) => freezeReport(id, view));
  else tell(commandWords.onlyReports[staffLanguage()]);
}

/** The decision is asked once, by the first case that waits for one, and recorded for all selected. */
export function recordDecision(): void {
  const chosen = chosenCases();
  if (chosen === undefined) return;
  const { register, ids } = chosen;
  const question = look(register, (view, language) => {
    const step = ids.reduce<Step | undefined>((found, id) => found ?? openDecision(register, id, view), undefined);
    return { language, asks: step && spoken(step.asks, language) };
  });
  const { asks, language } = question;
  const given = asks ? askInTurn(asks, menuWords.decide[language], language) : undefined;
  if (asks && given === undefined) tell(commandWords.nothing[language]);
  else answerEach(chosen, (_register, id, view) => takeStep(register, id, 'decide', given ?? {}, view));
}

function openDecision(register: string, id: string, view: View): Step | undefined {
  const entry = entryOf(view.settled, register);
  const one = entry && view.registers.find(register, id);
  return entry && one && stepsOf(deskCase(entry, one), view).find((step) => step.kind === 'decide' && !step.why);
}

type Act = (register: string, id: string, view: View) => Done;

const offered =
  (isMeant: (step: Step) => boolean): Act =>
  (register, id, view) =>
    takeOffered(register, id, isMeant, view);

function eachCase(act: Act): void {
  const chosen = chosenCases();
  if (chosen) answerEach(chosen, act);
}

/** The selected cases; where there are none, a dialog has said what to select. */
function chosenCases(): Selection | undefined {
  const chosen = selection();
  const fault = faultIn(chosen, staffLanguage());
  if (fault === undefined) return chosen;
  tell(fault);
  return undefined;
}

function faultIn(chosen: Selection | undefined, language: Language): string | undefined {
  if (chosen === undefined) return commandWords.noRegister[language];
  if (chosen.ids.length === 0) return commandWords.noRows[language];
  if (chosen.ids.length <= mostCases) return undefined;
  return fill(commandWords.tooMany[language], { n: String(chosen.ids.length), most: String(mostCases) });
}

function answerEach({ register, ids }: Selection, act: Act): void {
  const said = unlessBusy(() =>
    work(register, (view, language) => ids.map((id) => line(id, act(register, id, view), language)).join('\n')),
  );
  tell(said);
}

const line = (id: string, { ok, message }: Done, language: Language): string =>
  `${ok ? '✓' : '✗'} ${id}: ${message[language]}`;

function unlessBusy(answer: () => string): string {
  try {
    return answer();
  } catch (error) {
    if (error instanceof BusyError) return error.message;
    throw error;
  }
}

function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(menuTitle, text, ui.ButtonSet.OK);
}
