/** A letter of the outbox as an e-mail: headers of one line, text as text; nothing an applicant wrote becomes a tag or a link. */

import { type Language, languages } from '../vocabulary/text.ts';
import { fundNameWords } from '../wording/common.ts';
import type { Cells } from './registers.ts';
import type { Settled } from './settled.ts';
import { textOf } from './view.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  /** The sender as the recipient sees it. */
  readonly name: string;
  readonly replyTo?: string;
}

/** One address and nothing else: no second one, no name, no header. */
const address = /^[^@\s"<>(),:;\\[\]]+@[^@\s"<>(),:;\\[\]]+\.[^@\s"<>(),:;\\[\]]+$/;

/** Longer than any address. */
const longestAddress = 254;

export const isAddress = (text: string): boolean => text.length <= longestAddress && address.test(text);

/** A letter goes by e-mail where its row has an address; what has none a person delivers. */
export const hasAddress = (cells: Cells): boolean => textOf(cells.email).trim() !== '';

/** Nothing where the address is none: the row says so, and a person mends it. */
export function mailOf(cells: Cells, settled: Pick<Settled, 'plain'>): Mail | undefined {
  const to = textOf(cells.email).trim();
  const said = languages.map((language) => textOf(cells[saidIn[language]])).filter((text) => text.trim() !== '');
  if (!isAddress(to) || said.length === 0) return undefined;
  const number = cells.number === undefined ? [] : [`№ ${oneLine(String(cells.number))}`];
  return mailWith(to, textOf(cells.subject) || (said[0]?.split('\n')[0] ?? ''), number.concat(said), settled);
}

/** An e-mail of parts, each of paragraphs, one a line. */
export function mailWith(
  to: string,
  subject: string,
  parts: readonly string[],
  { plain }: Pick<Settled, 'plain'>,
): Mail {
  const name = oneLine(plain.fundName)
    .replace(/["<>@,;:\\]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const language = plain.registerLanguage as Language;
  const mail = {
    to,
    subject: oneLine(subject).slice(0, longestSubject),
    body: parts.map(plainLines).join(`\n\n${'—'.repeat(12)}\n\n`),
    htmlBody: `<div>${parts.map(paragraphs).join('<hr>')}</div>`,
    name: name === '' ? fundNameWords[language].replace(/["«»]/g, '') : name,
  };
  return isAddress(plain.fundEmail) ? { ...mail, replyTo: plain.fundEmail } : mail;
}

/** Google takes no subject longer than 250 characters. */
const longestSubject = 250;

const saidIn: Readonly<Record<Language, string>> = { kk: 'saidKk', ru: 'saidRu', en: 'saidEn' };

/** Controls and the marks that turn the direction of writing; line ends are dealt with before. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A header is one line, whatever stands in the cell it comes from. */
const oneLine = (text: string): string => text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();

const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unseen, '').trim();

const paragraphs = (text: string): string =>
  plainLines(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
