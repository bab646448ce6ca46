/** Participants by the staff their report of the quarter gives. */

import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Participation } from '../../rules/registers/participation.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { ListEntry } from '../../rules/settings/lists.ts';
import { amountOf, type Sight } from './picture.ts';
import { sizeWords as words } from './sizeWords.ts';

/** The codes a participation stands under; none is `''`. */
export type Codes = (one: Participation) => readonly string[];

/** From how many people; the Rules give no sizes, these are the limits of the Entrepreneurial Code. */
const limits = [
  ['staff0', 0],
  ['staff1', 1],
  ['staff16', 16],
  ['staff101', 101],
  ['staff251', 251],
] as const;

export const sizes: readonly ListEntry[] = limits.map(([code]) => ({ code, name: words[code] }));

export function sizesOf(sight: Sight, quarter: Quarter, settled: Settled): Codes {
  const fields = settled.indicators.find(({ id }) => id === 'staffTotal')?.fields ?? [];
  const sizeOf = new Map<string, string>();
  for (const { bin, report } of sight.picture(quarter).counted) {
    const people = fields.length > 0 ? amountOf(report, fields, sight.fields) : undefined;
    const size = people === undefined ? undefined : limits.filter(([, from]) => people >= from).pop();
    if (size) sizeOf.set(bin, size[0]);
  }
  return ({ bin, id }) => [sizeOf.get(bin === '' ? id : bin) ?? ''];
}
