/** The functions Google calls by name; nothing else is exported, nothing is decided here. */

export { cardOfSelection, openCard, takeStepOfCard } from './desk/card.ts';
export {
  examineSelected,
  freezeQuarter,
  recordDecision,
  requestCertificate,
  sendRemarks,
  sendToCommission,
} from './desk/commands.ts';
export { guardEdits } from './desk/guard.ts';
export { installRegisters } from './install/command.ts';
export { onOpen } from './menu/onOpen.ts';
export { heard as liveProbeHeard } from './probe/events.ts';
export { liveProbe } from './probe/liveProbe.ts';
export { nightly } from './triggers/nightly.ts';
export { formSubmitted } from './triggers/submitted.ts';
export { sweep } from './triggers/sweep.ts';
