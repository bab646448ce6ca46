/** The files of letters, one after the other: a PDF each, and for an applicant an .eml with the PDF inside. */

import { inOrder } from '../certificates/in-order.ts';
import { sha256 } from '../commands/folder.ts';
import { pageFooter } from '../render/html.ts';
import { missingLetters } from '../render/pdf/coverage.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import { emailOf } from './eml.ts';
import type { OutboxLetter } from './fromOutbox.ts';
import { fundIn, type Letterhead, loadLetterLayout } from './layout.ts';

export interface LetterFiles {
  readonly letter: OutboxLetter;
  readonly pdf: Uint8Array;
  /** Only a letter that goes to somebody by e-mail. */
  readonly eml?: Uint8Array;
}

/** In the order given. Throws before the first where a text has a letter the fonts lack. */
export async function* letterFiles(
  letters: readonly OutboxLetter[],
  letterhead: Letterhead & { readonly fundEmail: string },
  onProgress: (done: number) => void = () => undefined,
): AsyncIterable<LetterFiles> {
  if (letters.length === 0) return;
  for (const { key, said } of letters) {
    const missing = await missingLetters(said.map(({ title, paragraphs }) => title + paragraphs.join('')).join(''));
    if (missing.length > 0)
      throw new Error(`Letter ${key}: the font has no "${missing.join('", "')}"; change the text.`);
  }
  const layout = await loadLetterLayout();
  const printer = await openPrinter({ tabs: Math.min(2, letters.length) });
  try {
    const one = async (letter: OutboxLetter): Promise<LetterFiles> => {
      const pdf = await printer.print(layout.html(letter, letterhead), {
        tagged: true,
        footerTemplate: pageFooter(`${letter.key} · ${letter.clause}`),
        title: letter.subject,
        author: fundIn('kk', letterhead),
        subject: `${letter.key} · ${sha256(letter.said.map(({ paragraphs }) => paragraphs.join('\n')).join('\n')).slice(0, 16)}`,
        language: 'kk',
        date: letter.day,
      });
      if (letter.to !== 'applicant') return { letter, pdf };
      return {
        letter,
        pdf,
        eml: await emailOf(letter, pdf, { name: fundIn('kk', letterhead), email: letterhead.fundEmail }),
      };
    };
    let done = 0;
    for await (const files of inOrder(letters, printer.width * 2, one)) {
      done += 1;
      onProgress(done);
      yield files;
    }
  } finally {
    await printer.close();
  }
}
