/** The functions Google calls by name; nothing else is exported, nothing is decided here. */

export { installRegisters } from './install/command.ts';
export { onOpen } from './menu/onOpen.ts';
export { heard as liveProbeHeard } from './probe/events.ts';
export { liveProbe } from './probe/liveProbe.ts';
