/**
 * A report as a workbook: one file in three languages, a sheet a section, real numbers, live totals, charts. It may leave the
 * Fund: no participant is named in it, unless the report says that it is for the Fund's own use.
 */

import type { Report } from '../../reports/report.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { chartSheets } from './chartSheets.ts';
import { coverSheet, methodSheet } from './frontAndBack.ts';
import { type Place, type Places, placeOf, planOf } from './places.ts';
import { propertiesOf, type WorkbookProperties, writeSheets } from './reportWorkbook.ts';
import { sectionSheet } from './sheet.ts';

/** The bytes of the workbook; the same report and receipt give the same bytes. */
export async function writeReportWorkbook(report: Report, receipt?: Receipt): Promise<Uint8Array> {
  const plan = planOf(report.sections);
  const { places } = plan;
  const sections = report.sections.map((section, index) => sectionSheet(section, index + 1, report.period, plan));
  const [charts, ...data] = chartSheets(report, places);
  const inside = [...(charts ? [charts] : []), ...sections, methodSheet(report), ...data];
  const cover = coverSheet(report, places, inside, receipt);
  const sheets = [cover, ...inside].map((sheet) => (report.isOwn ? { ...sheet, isOwn: report.isOwn } : sheet));
  return writeSheets(sheets, { ...propertiesOf(report), names: namesOf(report, places) });
}

type Names = NonNullable<WorkbookProperties['names']>;

/** The figures said first and every table, by names people can use in formulas of their own. */
function namesOf(report: Report, places: Places): Names {
  const at = ({ sheet, row, letters }: Place, column: string): string => `'${sheet}'!$${letters[column]}$${row}`;
  const figures = report.headline.flatMap(({ table, row, column = 'now' }): Names => {
    const place = places.get(placeOf(table, row));
    return place ? [{ name: `figure_${table}_${row}`, range: at(place, column) }] : [];
  });
  const tables = report.sections.flatMap((section) =>
    section.tables.flatMap((table): Names => {
      const rows = table.rows.flatMap(({ id }) => places.get(placeOf(table.id, id)) ?? []);
      const [top, bottom] = [rows[0], rows[rows.length - 1]];
      const [left, right] = [table.columns[0], table.columns[table.columns.length - 1]];
      if (!top || !bottom || !left || !right) return [];
      return [{ name: `table_${table.id}`, range: `${at(top, left.id)}:${at(bottom, right.id).split('!')[1]}` }];
    }),
  );
  return [...figures, ...tables];
}
