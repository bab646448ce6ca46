/** which internal document of a kind is in force on a day: from its first day until the day it gives way. */

import type { Case, Registers } from './registers.ts';

interface Interval {
  readonly from: number;
  /** The first day it is no longer in force. */
  readonly to: number;
}

/** Without a first day, or with an end before it, a document is in force on no day. */
function intervalOf({ cells }: Case): Interval | undefined {
  if (typeof cells.from !== 'number') return undefined;
  const to = typeof cells.to === 'number' ? Math.floor(cells.to) : Number.POSITIVE_INFINITY;
  const from = Math.floor(cells.from);
  return from < to ? { from, to } : undefined;
}

export function areInForceTogether(one: Case, other: Case): boolean {
  const [a, b] = [intervalOf(one), intervalOf(other)];
  return a !== undefined && b !== undefined && a.from < b.to && b.from < a.to;
}

/** The documents in force on a day number, by kind; of several of one kind, the one in force last. */
export function actsInForce(registers: Registers, day: number): ReadonlyMap<string, Case> {
  const found = new Map<string, Case>();
  for (const act of registers.cases('acts')) {
    const interval = intervalOf(act);
    if (interval === undefined || day < interval.from || day >= interval.to) continue;
    const kind = String(act.cells.kind);
    const other = found.get(kind);
    if (other === undefined || Number(other.cells.from) <= interval.from) found.set(kind, act);
  }
  return found;
}
