/** a change of address an officer confirmed is carried to the register of participants; the old one is kept. */

import { events } from '../../procedures/events.ts';
import { evaluate } from '../../projections/evaluate.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import type { Case } from '../registers.ts';
import { textOf, type View } from '../view.ts';

interface Change {
  readonly event: Case;
  readonly participant: Case;
  readonly day: number;
}

/**
 * In the order the addresses changed, each once: what staff type in the register of participants afterwards stays. A
 * change older than one already carried is not carried any more.
 */
export function carryAddresses(view: View): void {
  const changes = view.registers
    .cases(events.id)
    .reduce<Change[]>((found, event) => found.concat(changeOf(event, view) ?? []), [])
    .sort((a, b) => a.day - b.day);
  const lastCarried = new Map<string, number>();
  for (const { event, participant, day } of changes) {
    if (event.cells.carriedTo !== undefined) lastCarried.set(participant.id, day);
  }
  for (const { event, participant, day } of changes) {
    if (event.cells.carriedTo !== undefined || day < (lastCarried.get(participant.id) ?? 0)) continue;
    const { cells } = view.registers.find('participants', participant.id) ?? participant;
    const recorded = event.cells.status === 'received' ? { status: 'recorded' } : {};
    view.registers.put(events.id, event.id, { oldAddress: cells.address, carriedTo: participant.id, ...recorded });
    view.registers.put('participants', participant.id, { address: event.cells.newAddress });
  }
}

/** A confirmed change of the address of a participant, carried or not. */
function changeOf(event: Case, view: View): Change | undefined {
  const { cells } = event;
  if (cells.kind !== 'addressChange' || cells.confirmed !== true || cells.status === 'withdrawn') return undefined;
  if (textOf(cells.newAddress) === '') return undefined;
  const day = evaluate(events.caseDate, caseFacts(events as Procedure, event), view.settled.book);
  const participant = typeof day === 'number' ? view.participantOn(cells.bin, day) : undefined;
  return participant && typeof day === 'number' ? { event, participant, day } : undefined;
}
