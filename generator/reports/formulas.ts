/** The live formulas of a report's workbook: sums of rows above and below, counts of a list, changes, and shares. */

import type { Column, Figure, Note, Row, Table, Tally, Term } from '../../reports/report.ts';
import { dayNumber } from '../../rules/calendar/day.ts';
import { noData } from './figures.ts';
import { inAll } from './inAll.ts';
import { type Extent, type Place, type Places, placeOf } from './places.ts';

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

/** A part of a hundred, of two columns of the row or of two rows of the column. */
export function shareFormula(table: Table, row: Row, column: Column, at: number, places: Places): string | undefined {
  const cell = (place: Place | undefined, id: string): string | undefined =>
    place?.letters[id] && `${place.letters[id]}${place.row}`;
  const own = places.get(placeOf(table.id, row.id));
  const [part, whole] = column.share
    ? column.share.map((id) => cell(own && { ...own, row: at }, id))
    : (row.share ?? []).map((id) => cell(places.get(placeOf(table.id, id)), column.id));
  if (part === undefined || whole === undefined) return undefined;
  return `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}>0,${part}/${whole},"${noData}"),"${noData}")`;
}

/**
 * `COUNTIFS('3 Қатысушылар'!$E$7:$E$90,$D12,…)`: rows of a list that say the same as the row itself where both have the
 * column, else what is to be counted.
 */
export function countFormula({ where }: Tally, row: Row, own: Place, list: Extent): string | undefined {
  const terms = Object.keys(where).map((id) => {
    const [note, column] = [where[id], list.letters[id]];
    if (note === undefined || column === undefined) return undefined;
    const range = `'${list.sheet}'!$${column}$${list.first}:$${column}$${list.last}`;
    return `${range},${row.cells[id] && own.letters[id] ? `$${own.letters[id]}${own.row}` : criterion(note)}`;
  });
  return terms.includes(undefined) ? undefined : `COUNTIFS(${terms.join(',')})`;
}

/** Quoted, and its signs that stand for any letter taken for themselves. */
function criterion(note: Note): string | number {
  if ('day' in note) return note.day === null ? `"${noData}"` : dayNumber(note.day);
  const text = 'words' in note ? inAll(note.words) : note.text;
  return `"${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;
}
