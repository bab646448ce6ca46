/** A PDF against the same document printed again: equal bytes, other pages, or another browser that settles nothing. */

import { fill, inEachLanguage } from '../../rules/vocabulary/text.ts';
import { pdfReceipt } from '../boundary/pdfReceipt.ts';
import type { Verified } from './verified.ts';
import { verifyWords as words } from './words.ts';

/** `prints` are the ways in which the document may have been printed. */
export async function reprinted(
  bytes: Uint8Array,
  prints: readonly (() => Promise<Uint8Array>)[],
): Promise<Verified['file']> {
  const producer = pdfReceipt(bytes)?.producer ?? '';
  let here = '';
  for (const print of prints) {
    const again = await print();
    if (Buffer.compare(again, bytes) === 0) return { answer: 'same', differences: [] };
    here = pdfReceipt(again)?.producer ?? '';
  }
  if (producer === here) return { answer: 'differs', why: words.pages, differences: [] };
  const why = inEachLanguage((language) => fill(words.browser[language], { producer, here }));
  return { answer: 'notKnown', why, differences: [] };
}
