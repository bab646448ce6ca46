/** Where the cells of a quota workbook are that formulas of other sheets look at. */

import { columnName, quoteSheet } from '../workbook/address.ts';

/** Cells of the sheet of results. */
export interface ResultPlaces {
  readonly sheet: string;
  /** The row of the total that may be changed, from 1. */
  readonly totalRow: number;
  readonly firstCourse: number;
}

/** Columns of the sheet of results, in their order. */
export const resultColumns = [
  'number',
  'provider',
  'course',
  'id',
  'region',
  'graduates',
  'employed',
  'regional',
  'factor',
  'weight',
  'capacity',
  'least',
  'most',
  'seats',
  'decided',
  'difference',
  'reason',
  'note',
] as const;
export type ResultColumn = (typeof resultColumns)[number];

export const resultLetter = (column: ResultColumn): string => columnName(resultColumns.indexOf(column) + 1);

/** The column in which the facts of the round stand, the total among them. */
export const factColumn = 'graduates' satisfies ResultColumn;

/** `'Нәтиже'!$F$9`. */
export const totalCell = ({ sheet, totalRow }: ResultPlaces): string =>
  `${quoteSheet(sheet)}!$${resultLetter(factColumn)}$${totalRow}`;

/** `'Нәтиже'!$L$13:$L$40`. */
export const courseRange = ({ sheet, firstCourse }: ResultPlaces, column: ResultColumn, courses: number): string =>
  `${quoteSheet(sheet)}!${columnRange(resultLetter(column), firstCourse, courses)}`;

/** `$L$13:$L$40`: `count` rows from the first. */
export const columnRange = (letter: string, first: number, count: number): string =>
  `$${letter}$${first}:$${letter}$${first + count - 1}`;
