/** The live formulas of a report's workbook: sums of the rows above and below, and changes between two columns. */

import type { Column, Figure, Table, Term } from '../../reports/report.ts';
import { noData } from './figures.ts';

/** Where a row of a table stands: sheet and row number, and the letter of each column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly letters: Readonly<Record<string, string>>;
}
export type Places = ReadonlyMap<string, Place>;

export const placeOf = (table: string, row: string): string => `${table}/${row}`;

/** `SUM(D5:D9,D11)-SUM(D10)`; amounts are rounded to the tiyn, as the report counts them. */
export function sumFormula(
  table: Table,
  sum: readonly Term[],
  column: string,
  total: Figure,
  places: Places,
): string | undefined {
  const cells = (sign: 1 | -1): string => {
    const rows = sum
      .filter((term) => term.sign === sign)
      .map(({ row }) => places.get(placeOf(table.id, row)))
      .filter((place): place is Place => place !== undefined);
    const at = rows[0]?.letters[column] ?? '';
    return rows.length === 0
      ? ''
      : `SUM(${runs(rows.map(({ row }) => row))
          .map(([a, b]) => (a === b ? `${at}${a}` : `${at}${a}:${at}${b}`))
          .join(',')})`;
  };
  const minus = cells(-1);
  const formula = minus === '' ? cells(1) : `${cells(1)}-${minus}`;
  return total.unit === 'tenge' ? `ROUND(${formula},2)` : formula;
}

/** Neighbouring rows as ranges. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

export function changeFormula(
  change: NonNullable<Column['change']>,
  at: number,
  place: Place | undefined,
): string | undefined {
  const [from, to] = [place?.letters[change.from], place?.letters[change.to]];
  if (from === undefined || to === undefined) return undefined;
  const [base, now] = [`${from}${at}`, `${to}${at}`];
  return `IF(AND(ISNUMBER(${base}),ISNUMBER(${now})),IF(${base}>0,${now}/${base}-1,"${noData}"),"${noData}")`;
}
