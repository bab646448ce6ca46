/** Fills the template of a letter: a side a language, every word ready, the template only places them. */

import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import type { Language } from '../../rules/vocabulary/text.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import { longDate } from '../../rules/wording/dates.ts';
import { letterToWords } from '../../rules/wording/letters.ts';
import words from '../../templates/letter/words.json' with { type: 'json' };
import { whole } from '../render/html.ts';
import type { OutboxLetter, Said } from './fromOutbox.ts';

/** What the Fund says of itself on every letter, as the settings give it. */
export interface Letterhead {
  readonly fundName: string;
  readonly fundContacts: string;
  readonly signatory: string;
  readonly sampleMark: boolean;
}

export interface LetterLayout {
  /** A whole HTML document. */
  html(letter: OutboxLetter, letterhead: Letterhead): string;
}

const folder = new URL('../../templates/letter/', import.meta.url);

export async function loadLetterLayout(): Promise<LetterLayout> {
  const bars = Handlebars.create();
  bars.registerHelper('whole', (text: string) => new Handlebars.SafeString(whole(text)));
  const fill = bars.compile(await readFile(new URL('letter.hbs', folder), 'utf8'), { strict: true });
  const css = await readFile(new URL('letter.css', folder), 'utf8');
  return {
    html: (letter, letterhead) =>
      `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title></title><style>${css}</style></head>` +
      `<body>${fill({ sides: letter.said.map((said) => side(said, letter, letterhead)) })}</body></html>`,
  };
}

function side({ language, title, paragraphs }: Said, letter: OutboxLetter, head: Letterhead) {
  const marks = [letter.state === 'draft' ? words.draft : undefined, head.sampleMark ? words.sample : undefined];
  return {
    language,
    words: { number: words.number[language], signature: words.signature[language] },
    fund: fundIn(language, head),
    contacts: head.fundContacts,
    date: longDate(letter.day, language),
    number: letter.number,
    marks: marks.flatMap((mark) => (mark ? [mark[language]] : [])).join(' · '),
    addressee: letter.to in letterToWords && letter.to !== 'applicant' ? toIn(letter.to, language) : letter.name,
    title,
    paragraphs: paragraphs.map((text, index) => ({ text, kind: kindOf(text, index) })),
    signatory: head.signatory === '' ? fundIn(language, head) : head.signatory,
  };
}

export const fundIn = (language: Language, { fundName }: Pick<Letterhead, 'fundName'>): string =>
  fundName === '' ? fundNameWords[language] : fundName;

const toIn = (to: string, language: Language): string =>
  letterToWords[to as keyof typeof letterToWords]?.[language] ?? to;

/** A salutation opens, numbered findings hang, the rest is running text. */
function kindOf(text: string, index: number): 'salutation' | 'item' | 'text' {
  if (index === 0 && /[!:]$|^To /.test(text) && text.length < 160) return 'salutation';
  return /^\d+\. /.test(text) ? 'item' : 'text';
}
