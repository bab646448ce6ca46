/** A report on paper: one PDF a language, tagged, with bookmarks and page numbers; equal reports give equal bytes. */

import type { Report } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { pageFooter } from '../render/html.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { loadReportLayout } from './layout.ts';

/** The PDF of a report in one language. The paper holds aggregates only: no list that names a participant. */
export async function printReport(
  report: Report,
  language: Language,
  printer: Printer,
  receipt?: Receipt,
): Promise<Uint8Array> {
  const { html } = await loadReportLayout();
  return printer.print(html(report, language), {
    tagged: true,
    outline: true,
    footerTemplate: pageFooter(`${report.title[language]}. ${report.period[language]}`),
    title: `${report.title[language]}. ${report.period[language]}`,
    author: report.fund[language],
    subject: report.basis[language],
    language,
    date: report.on,
    ...(receipt ? { receipt } : {}),
  });
}
