/**
 * The files of a report, one after the other: the workbook, then a paper a language. Before those of a quarterly report
 * comes `report-2026-Q1.internal.xlsx` for the Fund alone, because the next report is compared with it.
 */

import type { Report } from '../../reports/report.ts';
import { type Language, languages } from '../../rules/vocabulary/text.ts';
import type { Receipt } from '../receipts/receipt.ts';
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

type ReportFiles = AsyncGenerator<ReportFile, void, undefined>;

export async function* reportFiles(made: MadeReport, options: ReportFileOptions = {}): ReportFiles {
  const { report, receipt } = made;
  const name = options.name ?? `report-${report.quarter}`;
  yield { name: `${name}.internal.xlsx`, bytes: await writeRowsWorkbook(made) };
  yield* workbookAndPapers(report, name, options.languages, receipt);
}

/** `fees-2026-10-27.xlsx`, then `fees-2026-10-27.kk.pdf`: the workbook needs no browser; it is closed whatever happens. */
export async function* workbookAndPapers(
  report: Report,
  name: string,
  wanted: readonly Language[] = languages,
  receipt?: Receipt,
): ReportFiles {
  yield { name: `${name}.xlsx`, bytes: await writeReportWorkbook(report, receipt) };
  if (wanted.length === 0) return;
  const printer = await openPrinter();
  try {
    const papers = await Promise.all(wanted.map((language) => printReport(report, language, printer, receipt)));
    for (const [index, bytes] of papers.entries()) yield { name: `${name}.${wanted[index]}.pdf`, bytes };
  } finally {
    await printer.close();
  }
}
