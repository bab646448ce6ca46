/** The files of a quarterly report, one after the other: `report-2026-Q1.xlsx`, then `report-2026-Q1.<lang>.pdf`. */

import type { QuarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import { writeReportWorkbook } from './quarterlyReportExcel.ts';
import { printReport } from './quarterlyReportPdf.ts';

export interface ReportFileOptions {
  /** The languages on paper; all three unless told. */
  readonly languages?: readonly Language[];
  /** Whether the workbook has the sheet that names participants without a report; it has unless told. */
  readonly internal?: boolean;
}

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook comes first and needs no browser; the browser is closed whatever happens. */
export async function* reportFiles(
  report: QuarterlyReport,
  options: ReportFileOptions = {},
): AsyncGenerator<ReportFile, void, undefined> {
  const name = `report-${report.quarter}`;
  yield { name: `${name}.xlsx`, bytes: await writeReportWorkbook(report, { internal: options.internal !== false }) };
  const wanted = options.languages ?? languages;
  if (wanted.length === 0) return;
  const printer = await openPrinter();
  try {
    const papers = await Promise.all(wanted.map((language) => printReport(report, language, printer)));
    for (const [index, bytes] of papers.entries()) yield { name: `${name}.${wanted[index]}.pdf`, bytes };
  } finally {
    await printer.close();
  }
}
