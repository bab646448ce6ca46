/** A report on paper: one PDF a language, tagged, with contents, bookmarks and page numbers; equal reports give equal bytes. */

import type { Report } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { pageFooter } from '../render/html.ts';
import { pagesOfHeadings } from '../render/pdf/outlinePages.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { loadReportLayout } from './layout.ts';
import { paperWords } from './words.ts';

/** The PDF of a report in one language. One that names participants says at the foot of each page whose it is. */
export async function printReport(
  report: Report,
  language: Language,
  printer: Printer,
  receipt?: Receipt,
): Promise<Uint8Array> {
  const { html } = await loadReportLayout();
  const title = `${report.title[language]}. ${report.period[language]}`;
  const foot = report.isOwn ? `${paperWords.internalMark[language]}. ${title}` : title;
  const paper = { tagged: true, outline: true, footerTemplate: pageFooter(foot) };
  // Printed once to learn the pages of the contents, which keep their place, and once with them.
  const pages = pagesOfHeadings(await printer.printRaw(html(report, language), language, paper));
  const numbers = [...report.sections, 'method'].map((_, index) => pages.get(index + 1) ?? 0);
  return printer.print(html(report, language, numbers), {
    ...paper,
    title,
    author: report.fund[language],
    subject: report.basis[language],
    language,
    date: report.on,
    ...(receipt ? { receipt } : {}),
  });
}
