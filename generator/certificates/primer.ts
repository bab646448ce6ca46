/** The page printed before each chunk of the fast way, so that a certificate's bytes do not tell who stood beside it. */

import { kazakhLetters } from '../render/pdf/fonts.ts';
import type { CertificateData } from './certificate.ts';

/** Letters and signs that certificates are made of; the fonts in every file of the fast way hold exactly these. */
const alphabet = [range(0x20, 0x7e), '\u00a0«»§©®°·', range(0x410, 0x44f), `Ёё${kazakhLetters}`, '–—‘’“”„•…№'].join('');

const known = new Set(alphabet);

/** Everything typed by people that one certificate shows, on any side. */
export function lettersOf({ activity, ...others }: CertificateData): string {
  return [...Object.values(others), ...Object.values(activity)].join('');
}

/** True where the text brings no letter that the primer page has not brought into the fonts already. */
export function isPrimed(text: string): boolean {
  return [...text].every((letter) => letter === '\n' || letter === '\r' || known.has(letter));
}

/**
 * One page with the whole alphabet in each face. The browser names fonts by the order of first use and keeps of each
 * font what the whole print uses: after this page neither depends on the certificates that follow.
 */
export function primerPage(): string {
  const text = alphabet.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<section class="certificate"><article class="side primer"><p>${text}</p><p><i>${text}</i></p><p><b>${text}</b></p></article></section>`;
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
}
