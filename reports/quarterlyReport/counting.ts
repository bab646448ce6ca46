/** Rows that count cases of a register in the three quarters compared, and the share of one row in another. */

import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { count, type Figure, isFigure, type Row } from '../report.ts';
import { compare } from './comparison.ts';

type Rest = Omit<Row, 'id' | 'label' | 'cells'>;

/** A row of counts: `ids` tells the cases of a quarter. */
export function countRow(
  id: string,
  label: Text,
  quarter: Quarter,
  register: string,
  ids: (quarter: Quarter) => readonly string[],
  rest: Rest = {},
): Row {
  return { id, label, ...rest, cells: { ...compare(quarter, (q) => count(ids(q), register)) } };
}

/** The first row in percent of the second, by their own figures. */
export function shareRow(
  id: string,
  label: Text,
  quarter: Quarter,
  rows: readonly Row[],
  share: [string, string],
): Row {
  const [part, whole] = share.map((wanted) => rows.find((row) => row.id === wanted));
  const figure = (column: string): Figure => {
    const [a, b] = [figureIn(part, column), figureIn(whole, column)];
    const known = a?.value !== null && a?.value !== undefined && b?.value !== null && b !== undefined && b.value > 0;
    return {
      value: known ? (Number(a?.value) / Number(b?.value)) * 100 : null,
      unit: 'percent',
      from: b?.from ?? [],
    };
  };
  const cells: Record<string, Figure> = {};
  for (const column of Object.keys(compare(quarter, () => figure('now')))) cells[column] = figure(column);
  return { id, label, look: 'memo', share, cells };
}

function figureIn(row: Row | undefined, column: string): Figure | undefined {
  const cell = row?.cells[column];
  return cell !== undefined && isFigure(cell) ? cell : undefined;
}

/** Whether some figure of a row is not zero. */
export const hasFigures = ({ cells }: Row): boolean =>
  Object.keys(cells).some((id) => {
    const cell = cells[id];
    return cell !== undefined && isFigure(cell) && (cell.value ?? 0) !== 0;
  });

export const addedUp = (rows: readonly Pick<Row, 'id'>[]): NonNullable<Row['sum']> =>
  rows.map(({ id }) => ({ row: id, sign: 1 }));

/** A label that begins a row: options of a field begin small. */
export function capital(text: Text): Text {
  const first = (one: string): string => one.charAt(0).toUpperCase() + one.slice(1);
  return { kk: first(text.kk), ru: first(text.ru), en: first(text.en) };
}
