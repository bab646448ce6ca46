/** Housing in the registers: copies, the waiting list, the acceptance act. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outbox } from '../../../rules/registers/outbox.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, occasion, on, settled } from './fund.ts';

const back: Cells = {
  status: 'handedOver',
  kind: 'housing',
  person: 'Бұрынғы',
  settlement: 'Астана',
  address: 'Мәңгілік Ел, 55',
  room: '12',
  contractSignedOn: on('2026-02-01'),
  givenOn: on('2026-02-01'),
  expelledOn: on('2026-05-06'),
  handedOverOn: on('2026-05-12'),
};
const waiting: Cells = {
  status: 'waiting',
  kind: 'housing',
  settlement: 'Астана',
  hasHousing: false,
  inAcceleration: true,
  waitingSince: on('2026-04-01'),
};
function fund(housing: Readonly<Record<string, Cells>>): Registers {
  const registers = holding({
    housing,
    serviceIntakes: { 'serpin-1': { service: 'acceleration' } },
    participants: { p1: { bin: '240140000001', contractSignedOn: on('2026-01-05') } },
  });
  bringUpToDate(registers, settled, occasion);
  return registers;
}
const next = (registers: Registers, id = 'back') => registers.find('housing', id)?.cells.nextWaiting;

describe('R-62 the next of the waiting list', () => {
  test('the one who has waited longest, not the first row', () => {
    const registers = fund({ back, late: waiting, early: { ...waiting, waitingSince: on('2026-03-01') } });
    expect(next(registers)).toBe('early');
  });

  test('of one day, the first row', () => {
    expect(next(fund({ back, a: waiting, b: waiting }))).toBe('a');
  });

  test.each<[boundary: string, cells: Cells]>([
    ['has housing there', { hasHousing: true }],
    ['whether it has housing is not known', { hasHousing: undefined }],
    ['not in acceleration', { inAcceleration: false }],
    ['not confirmed to be in acceleration', { inAcceleration: undefined }],
    ['another settlement', { settlement: 'Алматы' }],
    ['no settlement', { settlement: undefined }],
    ['no longer waiting', { status: 'ended' }],
    ['given already', { givenOn: on('2026-05-13') }],
    ['waits for premises', { kind: 'premises' }],
    ['since when is not known', { waitingSince: undefined }],
  ])('passes over who is not of R-59: %s', (_, cells) => {
    expect(next(fund({ back, a: { ...waiting, ...cells } }))).toBeUndefined();
    expect(next(fund({ back, a: { ...waiting, ...cells }, b: { ...waiting, waitingSince: on('2026-05-01') } }))).toBe(
      'b',
    );
  });

  test('a settlement is the same however it is spaced', () => {
    expect(next(fund({ back, a: { ...waiting, settlement: ' астана ' } }))).toBe('a');
  });

  test('not before the housing is handed over', () => {
    expect(next(fund({ back: { ...back, handedOverOn: undefined }, a: waiting }))).toBeUndefined();
  });

  test('two vacated: what was handed over first goes to the first in turn', () => {
    const second = { ...back, room: '13', handedOverOn: on('2026-05-11') };
    const registers = fund({ back, second, a: waiting, b: { ...waiting, waitingSince: on('2026-04-02') } });
    expect([next(registers, 'second'), next(registers)]).toEqual(['a', 'b']);
  });

  test('given again, it waits for nobody, and its row says when', () => {
    const given = { ...waiting, status: 'given', address: 'Мәңгілік Ел,  55', room: '12', givenOn: on('2026-05-14') };
    const registers = fund({ back, given, a: waiting });
    expect(registers.find('housing', 'back')?.cells.givenAgainOn).toBe(on('2026-05-14'));
    expect(next(registers)).toBeUndefined();
    const other = fund({ back, given: { ...given, room: '13' }, a: waiting });
    expect([other.find('housing', 'back')?.cells.givenAgainOn, next(other)]).toEqual([undefined, 'a']);
    const before = fund({ back, given: { ...given, givenOn: on('2026-05-11') } });
    expect(before.find('housing', 'back')?.cells.givenAgainOn).toBeUndefined();
  });

  test('given and handed back on one day, it has not been given again', () => {
    const oneDay = { ...back, givenOn: on('2026-05-12') };
    const registers = fund({ back: oneDay, a: waiting });
    expect([registers.find('housing', 'back')?.cells.givenAgainOn, next(registers)]).toEqual([undefined, 'a']);
  });

  test('property: nobody is next twice, the queue is never jumped, and twice changes nothing', () => {
    const rows = fc.array(
      fc.record({
        vacated: fc.boolean(),
        settlement: fc.constantFrom('Астана', 'Алматы'),
        day: fc.integer({ min: on('2026-01-01'), max: on('2026-01-10') }),
        eligible: fc.boolean(),
        room: fc.constantFrom('1', '2', '3'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const registers = fund(
          Object.fromEntries(
            list.map(({ vacated, settlement, day, eligible, room }, index) => [
              `h${index}`,
              vacated
                ? { ...back, settlement, room, handedOverOn: day, givenOn: on('2025-01-01') }
                : { ...waiting, settlement, waitingSince: day, hasHousing: !eligible },
            ]),
          ),
        );
        const cases = registers.cases('housing');
        const called = cases.map(({ cells }) => cells.nextWaiting).filter((id) => id !== undefined);
        expect(new Set(called).size).toBe(called.length);
        for (const settlement of ['Астана', 'Алматы']) {
          const queue = cases.filter(({ cells }) => cells.settlement === settlement && cells.hasHousing === false);
          const free = cases.filter(({ cells }) => cells.settlement === settlement && cells.handedOverOn !== undefined);
          const here = queue.filter(({ id }) => called.includes(id));
          expect(here).toHaveLength(Math.min(queue.length, free.length));
          const lastCalled = Math.max(0, ...here.map(({ cells }) => Number(cells.waitingSince)));
          for (const one of queue)
            if (!here.includes(one)) expect(Number(one.cells.waitingSince)).toBeGreaterThanOrEqual(lastCalled);
        }
        const before = JSON.stringify(contents(registers));
        bringUpToDate(registers, settled, occasion);
        expect(JSON.stringify(contents(registers))).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

test('what a row copies: the participant of its BIN (R-58), the service of its programme (R-59)', () => {
  const registers = fund({
    premises: { kind: 'premises', bin: '240140000001', givenOn: on('2026-04-01') },
    early: { kind: 'premises', bin: '240140000001', givenOn: on('2026-01-04') },
    housing: { ...waiting, programme: ' serpin-1' },
  });
  expect(registers.find('housing', 'premises')?.cells.participant).toBe('p1');
  expect(registers.find('housing', 'early')?.cells.participant).toBeUndefined();
  expect(registers.find('housing', 'housing')?.cells.programmeService).toBe('acceleration');
});

describe('R-61 the acceptance act', () => {
  const expelled = { ...back, status: 'expelled', handedOverOn: undefined };
  const act = (registers: Registers) => registers.find(outbox.id, 'housing/back/acceptanceAct')?.cells;

  test('drafted on expulsion, for the file, with the housing and the last day', () => {
    const { status, to, clause, saidKk } = act(fund({ back: expelled })) ?? {};
    expect([status, to, clause]).toEqual(['draft', 'file', 'R-61']);
    for (const said of ['Бұрынғы', 'Мәңгілік Ел, 55', '06.05.2026', '12.05.2026']) expect(saidKk).toContain(said);
  });

  test('nobody expelled, or premises: none', () => {
    expect(act(fund({ back: { ...expelled, expelledOn: undefined } }))).toBeUndefined();
    expect(act(fund({ back: { ...expelled, kind: 'premises' } }))).toBeUndefined();
  });

  test('signed, the row knows the day and stands handed over', () => {
    const registers = fund({ back: expelled });
    registers.put(outbox.id, 'housing/back/acceptanceAct', { status: 'sent', sentOn: on('2026-05-11') });
    bringUpToDate(registers, settled, occasion);
    expect(registers.find('housing', 'back')?.cells).toMatchObject({
      status: 'handedOver',
      handedOverOn: on('2026-05-11'),
    });
  });

  test('handed over as the row says, the draft is settled', () => {
    const registers = fund({ back: expelled });
    registers.put('housing', 'back', { handedOverOn: on('2026-05-12') });
    bringUpToDate(registers, settled, occasion);
    expect(act(registers)).toMatchObject({ status: 'sent', sentOn: on('2026-05-12') });
  });

  test('expelled by mistake: the draft is no longer needed', () => {
    const registers = fund({ back: expelled });
    registers.put('housing', 'back', { expelledOn: undefined });
    bringUpToDate(registers, settled, occasion);
    expect(act(registers)?.status).toBe('void');
  });
});
