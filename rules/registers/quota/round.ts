/** A round of quotas as its row states it: what is shared out, how, among whose courses, and what day decides. */

import type { IsoDay } from '../../calendar/day.ts';
import { type Method, methods } from '../../quota/apportion.ts';
import type { Case, Cells } from '../registers.ts';
import { isoDayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';

export interface Round {
  readonly id: string;
  readonly cells: Cells;
  /** The intake whose courses take part; blank: those of all applications that are still to be decided. */
  readonly intake: string;
  /** The meeting of the Independent Commission. */
  readonly heldOn: IsoDay | undefined;
  readonly calculatedOn: IsoDay | undefined;
  /** The day that dates the criteria: of the meeting, else of the calculation, else the occasion's. */
  readonly day: IsoDay;
  /** What is `undefined` is blank, or no whole number. */
  readonly total: number | undefined;
  readonly method: Method | undefined;
  readonly minPerCourse: number | undefined;
  readonly maxPerCourse: number | undefined;
}

export function roundOf({ id, cells }: Case, { occasion }: View): Round {
  const [heldOn, calculatedOn] = [isoDayOf(cells.heldOn), isoDayOf(cells.calculatedOn)];
  return {
    id,
    cells,
    intake: typeof cells.intake === 'number' ? String(cells.intake) : textOf(cells.intake).trim(),
    heldOn,
    calculatedOn,
    day: heldOn ?? calculatedOn ?? occasion.on,
    total: wholeOf(cells.total),
    method: methods.find((method) => method === cells.method),
    minPerCourse: wholeOf(cells.minPerCourse),
    maxPerCourse: wholeOf(cells.maxPerCourse),
  };
}

/** The fields that are missing, or that hold something nothing can be calculated with. */
export function lacking({ cells, total, method, minPerCourse, maxPerCourse }: Round): readonly string[] {
  const isBad = (cell: Cells[string], read: number | undefined): boolean => !isBlank(cell) && read === undefined;
  return [
    ...(total === undefined ? ['total'] : []),
    ...(method === undefined ? ['method'] : []),
    ...(isBad(cells.minPerCourse, minPerCourse) ? ['minPerCourse'] : []),
    ...(isBad(cells.maxPerCourse, maxPerCourse) ? ['maxPerCourse'] : []),
  ];
}

/** As many quotas or people as a register takes at most: what is typed beyond it is a slip. */
const largest = 10_000_000;

/** A whole number from zero on. */
export const wholeOf = (cell: Cells[string]): number | undefined =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= largest ? cell : undefined;

export const isBlank = (cell: Cells[string]): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '');
