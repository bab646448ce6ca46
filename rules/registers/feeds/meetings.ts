/** R-15/p2, R-72/p2: a meeting's status follows what is recorded of it, and its minutes get a running number. */

import { series } from '../computed/meetings.ts';
import type { Case } from '../registers.ts';
import { dayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';

/** What staff typed beyond this is no running number. */
const largestNumber = 1_000_000_000;

/** Running it twice changes nothing. */
export function feedMeetings({ registers }: View): void {
  for (const one of registers.cases('meetings')) {
    const status = statusOf(one);
    if (status !== one.cells.status) registers.put('meetings', one.id, { status });
  }
  number(registers.cases('meetings'), (id, minutesNumber) => registers.put('meetings', id, { minutesNumber }));
}

/** A row begins as planned; attendance makes it held, the day of signing signed. Staff's own choice is never undone. */
function statusOf({ cells }: Case): string {
  const status = textOf(cells.status) || 'planned';
  const isHeld = dayOf(cells.heldOn) !== undefined && textOf(cells.present) !== '';
  if (status === 'planned' && isHeld) return dayOf(cells.minutesSignedOn) === undefined ? 'held' : 'signed';
  return status === 'held' && isHeld && dayOf(cells.minutesSignedOn) !== undefined ? 'signed' : status;
}

/**
 * Each meeting that was held gets the next number of its body and year, in the order of the days: no gap, no double. A
 * number staff typed stays and counts.
 */
function number(meetings: readonly Case[], give: (id: string, minutesNumber: string) => void): void {
  const highest = new Map<string, number>();
  for (const one of meetings) {
    const n = Number(one.cells.minutesNumber ?? 0);
    if (Number.isInteger(n) && n < largestNumber) highest.set(series(one), Math.max(n, highest.get(series(one)) ?? 0));
  }
  const held = meetings
    .filter(({ cells }) => cells.status === 'held' || cells.status === 'signed')
    .filter((one) => series(one) !== '' && textOf(one.cells.body) !== '' && one.cells.minutesNumber === undefined)
    .map((one, index) => ({ one, index, day: dayOf(one.cells.heldOn) ?? 0 }))
    .sort((a, b) => a.day - b.day || a.index - b.index);
  for (const { one } of held) {
    const next = (highest.get(series(one)) ?? 0) + 1;
    highest.set(series(one), next);
    give(one.id, String(next));
  }
}
