/** The computed columns of an application for services: the refusal it comes after, its first remarks. */

import { firstRemarksOn } from '../firstRemarks.ts';
import type { Case, Cells } from '../registers.ts';
import type { View } from '../view.ts';

export const ofService =
  (view: View) =>
  (one: Case): Cells => ({
    previousApplication: refusedBefore(one, view)?.id,
    firstRemarksOn: firstRemarksOn(one, 'services', view),
  });

/** The last application of the same recipient for the same service that was refused by the day this one was sent. */
function refusedBefore(one: Case, view: View): Case | undefined {
  const { service, sentOn, recipientType } = one.cells;
  if (service === undefined || typeof sentOn !== 'number') return undefined;
  // A natural person gives no BIN: the address tells it from others.
  const field = recipientType === 'naturalPerson' ? 'email' : 'bin';
  const refused = view
    .where('services', field, one.cells[field])
    .filter(({ id, cells }) => id !== one.id && cells.service === service && cells.decision === 'refuse')
    .filter(({ cells }) => typeof cells.decidedOn === 'number' && cells.decidedOn <= sentOn)
    .sort((a, b) => Number(a.cells.decidedOn) - Number(b.cells.decidedOn));
  return refused[refused.length - 1];
}
