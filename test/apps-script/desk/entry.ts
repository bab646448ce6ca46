/** The desk as it is deployed, with what fills its registers in a test beside it. Forms are tried elsewhere. */

import { rememberLanguage } from '../../../apps-script/desk/language.ts';
import { installGuard } from '../../../apps-script/desk/trigger.ts';
import { install } from '../../../apps-script/install/install.ts';

export {
  cardOfSelection,
  examineSelected,
  freezeQuarter,
  guardEdits,
  onOpen,
  openCard,
  recordDecision,
  requestCertificate,
  sendRemarks,
  sendToCommission,
  takeStepOfCard,
} from '../../../apps-script/main.ts';
export { fillNow, readNow, sweepNow, takeNow } from '../sheets/entry.ts';

export function installDesk(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { language } = install(spreadsheet.getId(), () => Date.now());
  rememberLanguage(language);
  installGuard(spreadsheet);
}
