/** The computed columns of a participant's notice: the address it changes, kept as it was once the change is carried. */

import type { Case, Cells } from '../registers.ts';
import type { View } from '../view.ts';

export const ofEvent =
  ({ registers }: View) =>
  ({ cells }: Case): Cells => {
    if (cells.carriedTo !== undefined) return {};
    const participant = registers.find('participants', String(cells.participant ?? ''));
    return { oldAddress: cells.kind === 'addressChange' ? participant?.cells.address : undefined };
  };
