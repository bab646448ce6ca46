/** the day remarks were sent for the first time, which the term of the Fund is kept by. */

import type { Case } from './registers.ts';
import { textOf, type View } from './view.ts';

/**
 * The case keeps the day of the remarks sent last, the outbox keeps every letter. What staff recorded in the case holds,
 * unless those remarks came after others had been removed.
 */
export function firstRemarksOn({ id, cells }: Case, register: string, view: View): number | undefined {
  const last = cells.remarksSentOn;
  const removed = cells.remarksRemovedOn;
  const isLater = typeof removed === 'number' && (typeof last !== 'number' || removed <= last);
  if (!isLater) return typeof last === 'number' ? last : undefined;
  return view
    .where('outbox', 'case', id)
    .filter(({ cells: letter }) => letter.register === register && letter.letter === 'remarks')
    .map(({ cells: letter }) => (textOf(letter.status) === 'sent' ? letter.sentOn : undefined))
    .concat(last)
    .reduce<number | undefined>(
      (first, day) => (typeof day === 'number' ? Math.min(first ?? day, day) : first),
      undefined,
    );
}
