/** The files of the report on fees and arrears, one after the other: `fees-2026-10-27.xlsx`, then `….<lang>.pdf`. */

import type { FeesReport } from '../../reports/fees/feesReport.ts';
import { languages } from '../../rules/vocabulary/text.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import { writeReportWorkbook } from './quarterlyReportExcel.ts';
import { printReport } from './quarterlyReportPdf.ts';
import type { ReportFile } from './reportFiles.ts';

export async function* feesFiles(report: FeesReport): AsyncGenerator<ReportFile, void, undefined> {
  const name = `fees-${report.on}`;
  yield { name: `${name}.xlsx`, bytes: await writeReportWorkbook(report) };
  const printer = await openPrinter();
  try {
    const papers = await Promise.all(languages.map((language) => printReport(report, language, printer)));
    for (const [index, bytes] of papers.entries()) yield { name: `${name}.${languages[index]}.pdf`, bytes };
  } finally {
    await printer.close();
  }
}
