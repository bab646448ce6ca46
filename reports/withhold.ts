/** a figure behind which too few participants stand is withheld, and so is what would give it away. */

import type { Figure } from './report.ts';

/** Fewer participants than this behind a figure, and it is withheld. */
export const fewest = 3;

/** A figure before it is shown, with the participants behind it. */
export interface Backed {
  readonly figure: Figure;
  /** Who reported it, zero or not. */
  readonly reporters: readonly string[];
  /** Whose amount is not zero. */
  readonly contributors: readonly string[];
}

/**
 * The figures of one column whose total is shown. Where withheld ones could be worked out from the total (a single
 * one, or several of too few participants), the next smallest is withheld with them.
 */
export function withholdColumn(column: readonly Backed[]): readonly Figure[] {
  const hidden = new Set<number>();
  column.forEach((one, index) => {
    if (tooFew(one)) hidden.add(index);
  });
  if (hidden.size === 0) return column.map(({ figure }) => figure);
  const others = column
    .map((one, index) => ({ index, size: Math.abs(one.figure.value ?? 0), backed: one.contributors.length }))
    .filter(({ index, backed }) => !hidden.has(index) && backed > 0)
    .sort((a, b) => a.size - b.size || a.index - b.index);
  while (!safe(column, hidden) && others.length > 0) hidden.add(others.shift()?.index ?? -1);
  return column.map(({ figure }, index) => (hidden.has(index) ? { ...figure, value: null, withheld: true } : figure));
}

function tooFew({ figure, reporters, contributors }: Backed): boolean {
  if (figure.value === null || reporters.length === 0) return false;
  return reporters.length < fewest || (contributors.length > 0 && contributors.length < fewest);
}

function safe(column: readonly Backed[], hidden: ReadonlySet<number>): boolean {
  const behind = new Set<string>();
  hidden.forEach((index) => {
    for (const who of column[index]?.contributors ?? []) behind.add(who);
  });
  // One withheld figure alone never has so many behind it, so there are at least two.
  return behind.size >= fewest;
}
