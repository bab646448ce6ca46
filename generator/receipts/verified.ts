/** What a verification found: whether a file is as it was made, and whether the registers still say what it says. */

import type { Text } from '../../rules/vocabulary/text.ts';
import type { Receipt } from './receipt.ts';

/** Three answers: `notKnown` is neither. */
export type Answer = 'same' | 'differs' | 'notKnown';

/** What stood there, and what stands there now. */
export interface Difference {
  /** A figure's key or cell, a field, a register and its row. */
  readonly where: string;
  readonly label: Text;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface Verified {
  readonly receipt: Receipt;
  /** The file against its own receipt: what was typed over since it was made. */
  readonly file: { readonly answer: Answer; readonly why?: Text; readonly differences: readonly Difference[] };
  /** The receipt against the registers; nothing where none were given. */
  readonly registers?: { readonly answer: Answer; readonly why?: Text; readonly differences: readonly Difference[] };
}

/** Everything that was compared is the same. */
export const isSame = ({ file, registers }: Verified): boolean =>
  file.answer === 'same' && (registers === undefined || registers.answer === 'same');
