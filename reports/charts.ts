/** Charts made of tables: over columns, a series a row; or over rows, one series. */

import { type Chart, type Drawn, isFigure, type Row, type Table } from './report.ts';

type Titled = Pick<Chart, 'id' | 'kind' | 'title' | 'unit'>;

export const figureKey = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;

/** The rows of a table as series over its columns; nothing where fewer than two columns have a value above zero. */
export function chartOverColumns(table: Table | undefined, rows: readonly string[], titled: Titled): Chart | undefined {
  if (table === undefined) return undefined;
  const series = rows.map((id) => table.rows.find((row) => row.id === id)).filter((row): row is Row => !!row);
  const points = table.columns.map((column) => ({
    label: column.head,
    values: series.map((row) => drawn(row, column.id)),
    keys: series.map((row) => figureKey(table.id, row.id, column.id)),
  }));
  const filled = points.filter(({ values }) => values.some(isAboveZero));
  return filled.length < 2 ? undefined : { ...titled, series: series.map(({ label }) => named(label)), points };
}

/** Some rows of a table in one column; nothing where fewer than two have a value above zero. */
export function chartOverRows(
  table: Table | undefined,
  rows: readonly string[],
  column: string,
  titled: Titled & { readonly series: Chart['series'][number] },
): Chart | undefined {
  if (table === undefined) return undefined;
  const { series, ...rest } = titled;
  const points = rows
    .map((id) => table.rows.find((row) => row.id === id))
    .filter((row): row is Row => !!row)
    .map((row) => ({
      label: row.label,
      values: [drawn(row, column)],
      keys: [figureKey(table.id, row.id, column)],
    }));
  return points.filter(({ values }) => values.some(isAboveZero)).length < 2
    ? undefined
    : { ...rest, series: [series], points };
}

export function drawn({ cells }: Row, column: string): Drawn {
  const cell = cells[column];
  if (cell === undefined || !isFigure(cell)) return null;
  return cell.withheld ? 'withheld' : cell.value;
}

const isAboveZero = (value: Drawn): boolean => typeof value === 'number' && value > 0;
const named = (label: Row['label']): Chart['series'][number] =>
  'country' in label ? { kk: label.country, ru: label.country, en: label.country } : label;
