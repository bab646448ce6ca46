/** After anything was taken in or recorded: participants fed, computed columns set, letters drafted, statuses logged. */

import { compute } from './computed/computed.ts';
import { feedActivities } from './feeds/activities.ts';
import { carryAddresses } from './feeds/addresses.ts';
import { feedAgenda } from './feeds/agenda.ts';
import { openAudits } from './feeds/audits.ts';
import { feedConclusions, feedMinistryReports } from './feeds/conclusions.ts';
import { feedDecisions } from './feeds/decisions.ts';
import { feedFees } from './feeds/fees.ts';
import { draftLetters, tellSent } from './feeds/letters.ts';
import { feedMeetings } from './feeds/meetings.ts';
import { feedParticipants } from './feeds/participants.ts';
import { feedQuotas } from './feeds/quotas.ts';
import { followRecords } from './feeds/recorded.ts';
import { logStatuses } from './feeds/statusLog.ts';
import { feedTerminations } from './feeds/terminations.ts';
import type { Occasion } from './occasion.ts';
import type { Registers } from './registers.ts';
import type { Settled } from './settled.ts';
import { View } from './view.ts';

/** What one register follows from others, in this order. */
const feeds: readonly ((view: View) => void)[] = [
  tellSent,
  feedMeetings,
  feedAgenda,
  feedQuotas,
  feedDecisions,
  feedActivities,
  feedParticipants,
  feedFees,
  openAudits,
  carryAddresses,
  feedConclusions,
  feedMinistryReports,
  feedTerminations,
  followRecords,
];

/** One thing follows from another at most so many times; a register that never came to rest would be an error of ours. */
const mostPasses = 8;

/**
 * Rows fed and computed columns set, nothing drafted or logged yet. Until nothing changes any more: a new participant is
 * computed from cases, a case's extension from its participant, and the end of one participation shows the next.
 */
export function workOut(registers: Registers, settled: Settled, occasion: Occasion): void {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = registers.changes();
    for (const feed of feeds) feed(new View(registers, settled, occasion));
    compute(registers, settled, occasion);
    if (registers.changes() === before) return;
  }
}

export function bringUpToDate(registers: Registers, settled: Settled, occasion: Occasion): void {
  workOut(registers, settled, occasion);
  draftLetters(new View(registers, settled, occasion));
  logStatuses(new View(registers, settled, occasion));
}
