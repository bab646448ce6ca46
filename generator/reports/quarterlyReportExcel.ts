/**
 * A report as a workbook: one file in three languages, a sheet a section, real numbers, live totals. It may leave the
 * Fund: no participant is named in it. What is for the Fund alone stands in a workbook of its own beside it.
 */

import type { Report } from '../../reports/report.ts';
import type { Receipt } from '../receipts/receipt.ts';
import type { Place } from './formulas.ts';
import { coverSheet, methodSheet } from './frontAndBack.ts';
import { propertiesOf, writeSheets } from './reportWorkbook.ts';
import { sectionSheet } from './sheet.ts';

/** The bytes of the workbook; the same report and receipt give the same bytes. */
export async function writeReportWorkbook(report: Report, receipt?: Receipt): Promise<Uint8Array> {
  const places = new Map<string, Place>();
  const sections = report.sections.map((section, index) => sectionSheet(section, index + 1, report.period, places));
  return writeSheets([coverSheet(report, places, receipt), ...sections, methodSheet(report)], propertiesOf(report));
}
