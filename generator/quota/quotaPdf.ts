/** The calculation of quotas on paper: one PDF, Kazakh, Russian, English, tagged; equal calculations give equal bytes. */

import type { QuotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { titleWords } from '../../reports/quotaCalculation/words.ts';
import { pageFooter } from '../render/html.ts';
import { missingLetters } from '../render/pdf/coverage.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { loadQuotaLayout, sides } from './layout.ts';

/** Throws where a text has a letter the fonts lack. */
export async function printQuota(q: QuotaCalculation, printer: Printer): Promise<Uint8Array> {
  const html = await loadQuotaLayout();
  const document = html(q);
  const missing = await missingLetters(document);
  if (missing.length > 0) {
    throw new Error(`Round ${q.round}: the font has no ${missing.join(' ')}; write it in other letters.`);
  }
  const title = `${sides.map((language) => q.title[language]).join(' / ')} № ${q.round}`;
  return printer.print(document, {
    tagged: true,
    outline: true,
    footerTemplate: pageFooter(title),
    title,
    author: q.fund[sides[0]],
    subject: titleWords.basis[sides[0]],
    language: sides[0],
    date: q.calculatedOn ?? q.on,
  });
}
