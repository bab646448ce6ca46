/**
 * The files of a quarterly report, one after the other: `report-2026-Q1.internal.xlsx` for the Fund alone, first because
 * the next report is compared with it, then `report-2026-Q1.xlsx`, then `report-2026-Q1.<lang>.pdf`.
 */

import { type Language, languages } from '../../rules/vocabulary/text.ts';
import { openPrinter } from '../render/pdf/printer.ts';
import type { MadeReport } from './madeReport.ts';
import { writeReportWorkbook } from './quarterlyReportExcel.ts';
import { printReport } from './quarterlyReportPdf.ts';
import { writeRowsWorkbook } from './rowsWorkbook.ts';

export interface ReportFileOptions {
  /** The languages on paper; all three unless told. */
  readonly languages?: readonly Language[];
  /** What the names begin with: `report-2026-Q1` unless told. */
  readonly name?: string;
}

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbooks come first and need no browser; the browser is closed whatever happens. */
export async function* reportFiles(
  made: MadeReport,
  options: ReportFileOptions = {},
): AsyncGenerator<ReportFile, void, undefined> {
  const { report, receipt } = made;
  const name = options.name ?? `report-${report.quarter}`;
  yield { name: `${name}.internal.xlsx`, bytes: await writeRowsWorkbook(made) };
  yield { name: `${name}.xlsx`, bytes: await writeReportWorkbook(report, receipt) };
  const wanted = options.languages ?? languages;
  if (wanted.length === 0) return;
  const printer = await openPrinter();
  try {
    const papers = await Promise.all(wanted.map((language) => printReport(report, language, printer, receipt)));
    for (const [index, bytes] of papers.entries()) yield { name: `${name}.${wanted[index]}.pdf`, bytes };
  } finally {
    await printer.close();
  }
}
