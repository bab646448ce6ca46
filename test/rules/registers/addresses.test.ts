/** R-9.3/s2: a confirmed change of address goes to the register of participants once; the old address is kept. */

import { describe, expect, test } from 'vitest';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, occasion, on, response, settled, takeAll } from './fund.ts';

const bin = '240140000001';
const participant: Cells = {
  status: 'active',
  bin,
  name: 'Үлгі',
  address: 'Астана, Сығанақ 1',
  contractSignedOn: on('2024-02-01'),
};
const moved = (day: Parameters<typeof on>[0], newAddress: string, more: Cells = {}): Cells => ({
  status: 'received',
  bin,
  kind: 'addressChange',
  happenedOn: on(day),
  sentOn: on(day),
  newAddress,
  ...more,
});
function fed(
  events: Readonly<Record<string, Cells>>,
  participants: Readonly<Record<string, Cells>> = { p: participant },
) {
  const registers = holding({ participants, events });
  bringUpToDate(registers, settled, occasion);
  return registers;
}
const address = (registers: Registers, id = 'p') => registers.find('participants', id)?.cells.address;
const event = (registers: Registers, id: string) => {
  const { status, oldAddress, carriedTo } = registers.find('events', id)?.cells ?? {};
  return { status, oldAddress, carriedTo };
};

describe('R-9.3/s2 a new address', () => {
  test('waits for an officer, the present one beside it', () => {
    const registers = fed({ e: moved('2026-03-02', 'Алматы') });
    expect(address(registers)).toBe('Астана, Сығанақ 1');
    expect(event(registers, 'e')).toEqual({
      status: 'received',
      oldAddress: 'Астана, Сығанақ 1',
      carriedTo: undefined,
    });
  });

  test('confirmed: the participant has it, the event keeps the old one', () => {
    const registers = fed({ e: moved('2026-03-02', 'Алматы', { confirmed: true }) });
    expect(address(registers)).toBe('Алматы');
    expect(event(registers, 'e')).toEqual({ status: 'recorded', oldAddress: 'Астана, Сығанақ 1', carriedTo: 'p' });
  });

  test('once: what staff type afterwards stays, and so does the old address', () => {
    const registers = fed({ e: moved('2026-03-02', 'Алматы', { confirmed: true }) });
    registers.put('participants', 'p', { address: 'Шымкент' });
    const before = contents(registers);
    bringUpToDate(registers, settled, occasion);
    expect(contents(registers)).toEqual(before);
    expect([address(registers), event(registers, 'e').oldAddress]).toEqual(['Шымкент', 'Астана, Сығанақ 1']);
  });

  test('an old address that was blank is carried once as well', () => {
    const registers = fed(
      { e: moved('2026-03-02', 'Алматы', { confirmed: true }) },
      { p: { ...participant, address: undefined } },
    );
    registers.put('participants', 'p', { address: 'Шымкент' });
    bringUpToDate(registers, settled, occasion);
    expect(address(registers)).toBe('Шымкент');
  });

  test('two at once go in the order they happened, not of the rows', () => {
    const registers = fed({
      later: moved('2026-03-20', 'Алматы', { confirmed: true }),
      earlier: moved('2026-03-02', 'Қарағанды', { confirmed: true }),
    });
    expect(address(registers)).toBe('Алматы');
    expect([event(registers, 'earlier').oldAddress, event(registers, 'later').oldAddress]).toEqual([
      'Астана, Сығанақ 1',
      'Қарағанды',
    ]);
  });

  test('an older change confirmed after a newer one is not carried', () => {
    const registers = fed({
      later: moved('2026-03-20', 'Алматы', { confirmed: true }),
      earlier: moved('2026-03-02', 'Қарағанды'),
    });
    registers.put('events', 'earlier', { confirmed: true });
    bringUpToDate(registers, settled, occasion);
    expect([address(registers), event(registers, 'earlier').carriedTo]).toEqual(['Алматы', undefined]);
  });

  test.each<[boundary: string, cells: Cells]>([
    ['an officer said no', { confirmed: false }],
    ['no address', { confirmed: true, newAddress: undefined }],
    ['withdrawn', { confirmed: true, status: 'withdrawn' }],
    ['another event', { confirmed: true, kind: 'reRegistration' }],
    ['another BIN', { confirmed: true, bin: '1' }],
    ['before there was a participant', { confirmed: true, happenedOn: on('2024-01-31') }],
  ])('%s: nothing changes', (_, cells) => {
    const registers = fed({ e: { ...moved('2026-03-02', 'Алматы'), ...cells } });
    expect([address(registers), event(registers, 'e').carriedTo]).toEqual(['Астана, Сығанақ 1', undefined]);
  });

  test('of two participations of a BIN the one that stood on the day', () => {
    const participants = {
      old: { ...participant, endedOn: on('2025-12-31') },
      now: { ...participant, contractSignedOn: on('2026-02-01'), address: 'Астана' },
    };
    const registers = fed({ e: moved('2026-03-02', 'Алматы', { confirmed: true }) }, participants);
    expect([address(registers, 'old'), address(registers, 'now')]).toEqual(['Астана, Сығанақ 1', 'Алматы']);
  });
});

describe('sent by the form', () => {
  const answers = { bin, kind: 'addressChange', happenedOn: '2026-03-02', newAddress: 'Алматы' };
  const send = (registers: Registers, given: Readonly<Record<string, unknown>>, at: string) =>
    takeAll([response('e', given, { procedure: 'events', at })], registers)[0]?.taken;

  test('an edit asks the officer anew: the address he confirmed is not the one now there', () => {
    const registers = holding({ participants: { p: participant } });
    expect(send(registers, answers, '2026-03-03T05:00:00.000Z')).toBe('new');
    registers.put('events', 'e', { confirmed: true, officer: 'Үлгі' });
    expect(send(registers, { ...answers, newAddress: 'Тараз' }, '2026-03-04T05:00:00.000Z')).toBe('edit');
    bringUpToDate(registers, settled, occasion);
    const { confirmed, officer, sentOn } = registers.find('events', 'e')?.cells ?? {};
    expect([address(registers), confirmed, officer, sentOn]).toEqual([
      'Астана, Сығанақ 1',
      undefined,
      'Үлгі',
      on('2026-03-03'),
    ]);
  });

  test('once carried the notice is closed, and a later edit is only kept', () => {
    const registers = holding({ participants: { p: participant } });
    send(registers, answers, '2026-03-03T05:00:00.000Z');
    registers.put('events', 'e', { confirmed: true });
    bringUpToDate(registers, settled, occasion);
    expect(send(registers, { ...answers, newAddress: 'Тараз' }, '2026-03-04T05:00:00.000Z')).toBe('closed');
    bringUpToDate(registers, settled, occasion);
    expect(address(registers)).toBe('Алматы');
  });

  test('each change of status is logged (R-8/p2)', () => {
    const registers = holding({ participants: { p: participant } });
    send(registers, answers, '2026-03-03T05:00:00.000Z');
    registers.put('events', 'e', { confirmed: true });
    bringUpToDate(registers, settled, occasion);
    expect(registers.cases('journal').map(({ cells }) => cells.answers)).toEqual(['received → recorded']);
  });
});
