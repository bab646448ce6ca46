/** The minutes of a meeting on paper: one PDF, Kazakh then Russian, tagged, with page numbers; equal minutes give equal bytes. */

import type { Minutes } from '../../reports/minutes/minutes.ts';
import { shortDate } from '../../rules/wording/dates.ts';
import { pageFooter } from '../render/html.ts';
import { missingLetters } from '../render/pdf/coverage.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { loadMinutesLayout, sides } from './layout.ts';

/** Throws where a text has a letter the fonts lack. */
export async function printMinutes(minutes: Minutes, printer: Printer): Promise<Uint8Array> {
  const html = await loadMinutesLayout();
  const document = html(minutes);
  const missing = await missingLetters(document);
  if (missing.length > 0) {
    throw new Error(`Meeting ${minutes.meeting}: the font has no ${missing.join(' ')}; write it in other letters.`);
  }
  const { number, heldOn, bodyName, title, fund } = minutes;
  const date = minutes.signedOn ?? heldOn;
  const language = sides[0];
  const named = `№ ${number || '____'}${heldOn ? ` · ${shortDate(heldOn)}` : ''}`;
  return printer.print(document, {
    tagged: true,
    outline: true,
    footerTemplate: pageFooter(`${sides.map((side) => bodyName[side]).join(' / ')}. ${named}`),
    title: `${title[language]} ${named}`,
    author: fund[language],
    subject: minutes.meeting,
    language,
    ...(date ? { date } : {}),
  });
}
