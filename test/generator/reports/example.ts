/** The report the paper and the workbook are tested with: the invented fund, on the day it calls today. */

import { type MadeReport, makeReport } from '../../../generator/reports/madeReport.ts';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { type QuarterlyReport, quarterlyReport } from '../../../reports/quarterlyReport/quarterlyReport.ts';
import { type Figure, isFigure } from '../../../reports/report.ts';

const quarter = '2026-Q1';
export const fund = inventFund({ ...sampleDefaults, lastQuarter: quarter });

export const example = (withhold = true): QuarterlyReport =>
  quarterlyReport(fund.registers, fund.settled, quarter, fund.on, { withhold, rules: '0.1.0', input: 'sha256:0123' });

/** The same with its receipt and the rows behind it. */
export const made = (): MadeReport => makeReport(fund.registers, fund.settled, quarter, fund.on);

/** Every figure of the sections with where it stands. */
export function figuresOf(report: QuarterlyReport) {
  const found: { table: string; row: string; column: string; figure: Figure }[] = [];
  for (const { tables } of report.sections)
    for (const { id, rows, columns } of tables)
      for (const row of rows)
        for (const column of columns) {
          const cell = row.cells[column.id];
          if (cell && isFigure(cell)) found.push({ table: id, row: row.id, column: column.id, figure: cell });
        }
  return found;
}

/** What nobody outside the Fund may read in a report: names and BINs of participants. */
export const secrets: readonly string[] = fund.registers
  .cases('participants')
  .flatMap(({ cells }) => [String(cells.name), String(cells.bin)]);
