/** After anything was taken in or recorded: certificates numbered, participants fed, computed columns set. */

import { compute } from './computed.ts';
import { feed } from './feed.ts';
import type { Registers } from './registers.ts';
import type { Settled } from './settled.ts';

/** Twice, because a new participant is computed from cases, and a case's extension from its participant. */
export function bringUpToDate(registers: Registers, settled: Settled): void {
  for (let pass = 0; pass < 2; pass += 1) {
    feed(registers, settled);
    compute(registers, settled);
  }
}
