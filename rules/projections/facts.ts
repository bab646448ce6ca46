/** A cell of a register as a fact of the case, and back: the one place where units and cell types meet. */

import { isQuarter, numberOfQuarter, type Quarter, quarter, yearOfQuarter } from '../quarter/quarter.ts';
import type { FieldKind, Sort } from '../vocabulary/field.ts';
import { sortOf } from '../vocabulary/procedure.ts';
import { firstSharedDay, scaleOf, type Value } from './evaluate.ts';

/** What a cell can hold; `undefined` is a blank one. */
export type Cell = string | number | boolean | undefined;

/** The fact a cell states, or `undefined` where it is blank or of the wrong type: what the formula would see. */
export function factOf(kind: FieldKind, cell: Cell): Value | undefined {
  const sort = sortOf(kind);
  switch (sort) {
    case 'text':
      return typeof cell === 'string' && cell.length > 0 ? cell : undefined;
    case 'truth':
      return truthOf(cell);
    case 'quarter': {
      const quarter = quarterIn(cell);
      return quarter === undefined ? undefined : quarterNumber(quarter);
    }
    case 'day':
      return typeof cell === 'number' && cell >= firstSharedDay ? Math.floor(cell) : undefined;
    default:
      return typeof cell === 'number' ? units(cell, sort) : undefined;
  }
}

/** The quarter a cell states: of this century, which is as far as the registers go. */
export const quarterIn = (cell: Cell): Quarter | undefined =>
  typeof cell === 'string' && isQuarter(cell) && /^20/.test(cell) ? cell : undefined;

/** Yes or no; LibreOffice saves them as 1 and 0. */
export function truthOf(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  return cell === 1 || cell === 0 ? cell === 1 : undefined;
}

/** The cell that states a fact. */
export function cellOf(kind: FieldKind, value: Value | undefined): Cell {
  if (typeof value !== 'number') return value;
  const sort = sortOf(kind);
  return sort === 'quarter' ? quarterOfNumber(value) : value / scaleOf(sort);
}

/** Whether something stands in a cell that its kind cannot hold: a number typed as text, a BIN typed as a number. */
export const isMistyped = (kind: FieldKind, cell: Cell): boolean =>
  cell !== undefined && cell !== '' && factOf(kind, cell) === undefined;

/** Quarters in order: 4 × year + quarter. */
export const quarterNumber = (q: Quarter): number => 4 * yearOfQuarter(q) + numberOfQuarter(q);
export const quarterOfNumber = (n: number): Quarter => quarter(Math.floor((n - 1) / 4), ((n - 1) % 4) + 1);

/** Rounds half away from zero on fifteen digits, as ROUND in a sheet does. */
function units(cell: number, sort: Sort): number {
  const scale = scaleOf(sort);
  if (scale === 1) return cell;
  // Most amounts are whole, and a whole number of less than sixteen digits is exact as it is.
  if (Number.isInteger(cell) && Math.abs(cell * scale) < 1e15) return cell * scale + 0;
  const exact = Number((Math.abs(cell) * scale).toPrecision(15));
  return Math.sign(cell) * Math.round(exact) + 0;
}

/** Codes of a list field, as they stand in one cell: `A1; A2`. */
export const splitCodes = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');
export const joinCodes = (codes: readonly string[]): string => codes.join('; ');
