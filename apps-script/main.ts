/** The functions Google calls by name; nothing else is exported, nothing is decided here. */

export { installRegisters } from './install/command.ts';
export { onOpen } from './menu.ts';
export { liveProbe } from './probe/liveProbe.ts';
