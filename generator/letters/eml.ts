/** A letter as an e-mail file: text in every language of the letter, the PDF attached, nothing sent. */

import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '../commands/folder.ts';
import type { OutboxLetter } from './fromOutbox.ts';

export interface Sender {
  readonly name: string;
  /** Blank where the Fund has set none: the mail program then asks whose letter it is. */
  readonly email: string;
}

/** The same letter gives the same bytes: its day is its date, its content its number. */
export async function emailOf(letter: OutboxLetter, pdf: Uint8Array, { name, email }: Sender): Promise<Uint8Array> {
  const text = letter.said
    .map(({ title, paragraphs }) => [title, ...paragraphs].join('\n\n'))
    .join(`\n\n${'—'.repeat(12)}\n\n`);
  const mark = sha256(`${letter.key}\n${text}`).slice(0, 32);
  const composer = new MailComposer({
    ...(email === '' ? {} : { from: { name, address: email } }),
    ...(letter.email === undefined ? {} : { to: { name: oneLine(letter.name), address: letter.email } }),
    subject: oneLine(letter.subject),
    date: new Date(`${letter.day}T00:00:00Z`),
    messageId: `<${mark}@qagida.invalid>`,
    baseBoundary: mark,
    // Mail programs open it as a letter to be sent, not as one received.
    headers: { 'X-Unsent': '1' },
    text,
    textEncoding: 'base64',
    attachments: [{ filename: `${letter.file}.pdf`, content: Buffer.from(pdf), contentType: 'application/pdf' }],
  });
  return composer.compile().build();
}

/** A header is one line, whatever stands in the cell it comes from. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
