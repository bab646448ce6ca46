/** A report on paper: one PDF a language, tagged, with bookmarks and page numbers; equal reports give equal bytes. */

import type { Report } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Printer } from '../render/pdf/printer.ts';
import { escaped } from './chart.ts';
import { loadReportLayout } from './layout.ts';

/** The PDF of a report in one language. The paper holds aggregates only: no list that names a participant. */
export async function printReport(report: Report, language: Language, printer: Printer): Promise<Uint8Array> {
  const { html } = await loadReportLayout();
  return printer.print(html(report, language), {
    tagged: true,
    outline: true,
    footerTemplate: footer(`${report.title[language]}. ${report.period[language]}`),
    title: `${report.title[language]}. ${report.period[language]}`,
    author: report.fund[language],
    subject: report.basis[language],
    language,
    date: report.on,
  });
}

/** Printed by the browser outside the page: it knows our styles not, and the page numbers only there. */
export const footer = (title: string): string =>
  `<div style="width:100%;padding:0 15mm;display:flex;justify-content:space-between;font:7pt 'Noto Serif',serif;text-rendering:geometricPrecision;color:#5b6b7c">` +
  `<span>${escaped(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
