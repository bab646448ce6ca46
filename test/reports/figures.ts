/** Finds the figure of a row and column in a report, so that a test reads like the sentence it checks. */

import { type Figure, isFigure, type Report, type Row, type Table } from '../../reports/report.ts';

export function tableOf(report: Report, id: string): Table {
  for (const section of report.sections) for (const table of section.tables) if (table.id === id) return table;
  throw new Error(`There is no table ${id}.`);
}

export function rowOf(report: Report, table: string, id: string): Row {
  const found = tableOf(report, table).rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`There is no row ${id} in ${table}.`);
  return found;
}

export function figureOf(report: Report, table: string, row: string, column = 'now'): Figure {
  const cell = rowOf(report, table, row).cells[column];
  if (cell === undefined || !isFigure(cell)) throw new Error(`There is no figure ${table}.${row}.${column}.`);
  return cell;
}

export const valueIn = (report: Report, table: string, row: string, column = 'now'): number | null =>
  figureOf(report, table, row, column).value;

export const hasRow = (report: Report, table: string, id: string): boolean =>
  tableOf(report, table).rows.some((row) => row.id === id);
