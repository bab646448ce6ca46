/** The computed columns of a request of the Fund: the participant it goes to. */

import type { Case, Cells } from '../registers.ts';
import type { View } from '../view.ts';

/** A request not yet sent has no day: it is written to whoever the register of participants names last. */
export const ofRequest =
  (view: View) =>
  ({ cells }: Case): Cells => {
    const days = [cells.sentOn, cells.arrivedOn, cells.receivedOn];
    const day = days.find((one): one is number => typeof one === 'number') ?? Number.POSITIVE_INFINITY;
    const found = view.participantOn(cells.bin, day);
    const { name, email, language, endedOn } = found?.cells ?? {};
    return { participant: found?.id, name, email, language, participationEndedOn: endedOn };
  };
