/** Cell addresses of a file: `C5` and back, and ranges. */

import { address } from '../../rules/sheets/address.ts';

export { address, columnName, quoteSheet } from '../../rules/sheets/address.ts';

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** The number of a column from its letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A rectangle of cells, 1-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The area of `A2:X500` or `C5`; undefined for anything else. */
export function parseArea(ref: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(ref);
  if (!match?.[1] || !match[2]) return undefined;
  const top = Number(match[2]);
  const left = columnNumber(match[1]);
  return { top, left, bottom: match[4] ? Number(match[4]) : top, right: match[3] ? columnNumber(match[3]) : left };
}

export const areaName = (area: Area): string => `${address(area.top, area.left)}:${address(area.bottom, area.right)}`;
