/** Bringing the registers up to date is done when nothing follows any more: the second time changes nothing. */

import { expect, test } from 'vitest';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, on, withFee } from './fund.ts';

const bin = '240140000001';
const registered = (contract: Parameters<typeof on>[0]) => ({
  bin,
  decision: 'register',
  contractSignedOn: on(contract),
});

/** The end of the second participation shows the first, which still goes on and owes a fee. */
test('a chain of three: a participant made, its end recorded, another one’s arrears seen', () => {
  const registers = holding({
    registration: { a: registered('2024-01-10'), b: registered('2026-01-05') },
    terminations: {
      t: { bin, ground: '28.3', decision: 'end', decidedOn: on('2026-01-12'), endedOn: on('2026-01-12') },
    },
    fees: { f: { bin, quarter: '2025-Q4', baseFixed: 500, baseReason: 'x' } },
  });
  const occasion = { on: '2026-07-30', at: '2026-07-30T06:00:00.000Z' } as const;
  bringUpToDate(registers, withFee, occasion);
  const once = JSON.stringify(contents(registers));
  expect(registers.find('participants', 'b')?.cells.endedOn).toBe(on('2026-01-12'));
  expect(registers.cases('terminations').map(({ cells }) => cells.ground)).toContain('28.6');
  const changes = registers.changes();
  bringUpToDate(registers, withFee, occasion);
  expect(JSON.stringify(contents(registers))).toBe(once);
  expect(registers.changes()).toBe(changes);
});

test('what is put as it stands is no change', () => {
  const registers = holding({ fees: { f: { bin } } });
  const changes = registers.changes();
  registers.put('fees', 'f', { bin, quarter: undefined });
  registers.remove('fees', 'g');
  expect(registers.changes()).toBe(changes);
  registers.put('fees', 'f', { quarter: '2026-Q1' });
  expect(registers.changes()).toBe(changes + 1);
});
