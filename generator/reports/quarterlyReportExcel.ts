/**
 * A report as a workbook: one file in three languages, a sheet a section, real numbers, live totals. The last sheet
 * names participants without a report for the Fund's own work; `internal: false` makes the copy that leaves the Fund.
 */

import type { Report } from '../../reports/report.ts';
import type { Place } from './formulas.ts';
import { coverSheet, internalSheet, methodSheet } from './frontAndBack.ts';
import { writeSheets } from './reportWorkbook.ts';
import { inAll, sectionSheet } from './sheet.ts';

/** The bytes of the workbook; the same report gives the same bytes. */
export async function writeReportWorkbook(
  report: Report,
  options: { readonly internal?: boolean } = {},
): Promise<Uint8Array> {
  const places = new Map<string, Place>();
  const sections = report.sections.map((section, index) => sectionSheet(section, index + 1, report.period, places));
  const sheets = [
    coverSheet(report, places),
    ...sections,
    methodSheet(report),
    ...(options.internal === false ? [] : [internalSheet(report)]),
  ];
  return writeSheets(sheets, {
    title: `${inAll(report.title)}. ${inAll(report.period)}`,
    creator: report.fund.kk,
    on: report.on,
  });
}
