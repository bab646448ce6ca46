/** The computed columns of an application for extension: the participant, its term and its certificate. */

import type { Case, Cells } from '../registers.ts';
import type { View } from '../view.ts';

export const ofExtension =
  (view: View) =>
  (one: Case): Cells => {
    // Once decided, the case keeps what it was decided on: the term then moves, and with it the register of participants.
    if (one.cells.decision !== undefined && one.cells.termEndsOn !== undefined) return {};
    const sent = typeof one.cells.sentOn === 'number' ? one.cells.sentOn : 0;
    const participant = view.standing(one.cells.bin, sent, sent);
    const cells = participant?.cells ?? {};
    return {
      participant: participant?.id,
      name: cells.name,
      address: cells.address,
      email: cells.email,
      activities: cells.activities,
      termEndsOn: cells.extendedTo ?? cells.termTo,
      certificateNumber: cells.certificateNumber,
    };
  };
