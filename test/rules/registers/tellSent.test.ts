/** A letter that was sent tells its case, before anything else follows from the case; a letter of an earlier round does not. */

import { expect, test } from 'vitest';
import type { Cells } from '../../../rules/registers/registers.ts';
import { cellsOf, settle, waiting } from './commission.ts';
import { holding, on } from './fund.ts';

const remarks = (more: Cells): Cells => ({ letter: 'remarks', register: 'registration', case: 'r', ...more });
const told = (application: Cells, key: string, letter: Cells) => {
  const registers = holding({
    registration: { r: waiting({ status: 'sent', sentToCommissionOn: undefined, ...application }) },
    outbox: { [key]: remarks(letter) },
  });
  const { status, remarksSentOn } = cellsOf(settle(registers), 'registration', 'r');
  return [status, remarksSentOn];
};
const fixed: Cells = { status: 'fixed', remarksRemovedOn: on('2026-04-10') };

test.each<[what: string, application: Cells, key: string, letter: Cells, status: string, sentOn: number | undefined]>([
  ['sent', {}, 'registration/r/remarks', { status: 'sent', sentOn: on('2026-04-08') }, 'remarks', on('2026-04-08')],
  ['ready, not sent yet', {}, 'registration/r/remarks', { status: 'ready' }, 'sent', undefined],
  [
    'sent in an earlier round',
    fixed,
    'registration/r/remarks',
    { status: 'sent', sentOn: on('2026-04-08') },
    'fixed',
    undefined,
  ],
  [
    'sent in this round',
    fixed,
    'registration/r/remarks/2026-04-10',
    { status: 'sent', sentOn: on('2026-04-13') },
    'remarks',
    on('2026-04-13'),
  ],
  [
    'sent before the day the case knows',
    { status: 'remarks', remarksSentOn: on('2026-04-09') },
    'registration/r/remarks',
    { status: 'sent', sentOn: on('2026-04-08') },
    'remarks',
    on('2026-04-09'),
  ],
])('%s', (_, application, key, letter, status, sentOn) => {
  expect(told(application, key, letter)).toEqual([status, sentOn]);
});
