/** The menu of the spreadsheet: what staff and the owner start by hand, in the language of the staff. */

import { menuTitle, menuWords } from '../../rules/wording/desk.ts';
import { staffLanguage } from '../desk/language.ts';

export function onOpen(): void {
  const language = staffLanguage();
  SpreadsheetApp.getUi()
    .createMenu(menuTitle)
    .addItem(menuWords.card[language], 'openCard')
    .addSeparator()
    .addItem(menuWords.examine[language], 'examineSelected')
    .addItem(menuWords.remarks[language], 'sendRemarks')
    .addItem(menuWords.commission[language], 'sendToCommission')
    .addItem(menuWords.decide[language], 'recordDecision')
    .addItem(menuWords.certificate[language], 'requestCertificate')
    .addItem(menuWords.freeze[language], 'freezeQuarter')
    .addSeparator()
    .addItem(menuWords.install[language], 'installRegisters')
    .addItem(menuWords.liveProbe[language], 'liveProbe')
    .addToUi();
}
