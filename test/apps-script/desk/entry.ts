/** The project as it is deployed, with what fills its registers in a test beside it. */

export {
  cardOfSelection,
  examineSelected,
  freezeQuarter,
  guardEdits,
  installRegisters,
  onOpen,
  openCard,
  recordDecision,
  requestCertificate,
  sendRemarks,
  sendToCommission,
  takeStepOfCard,
} from '../../../apps-script/main.ts';
export { fillNow, readNow, sweepNow, takeNow } from '../sheets/entry.ts';
