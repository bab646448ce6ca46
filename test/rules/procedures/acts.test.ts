/** Internal documents and the Order itself (O-3.3): days in force, one of a kind at a time, ten working days. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { acts } from '../../../rules/procedures/acts.ts';
import { actsWords } from '../../../rules/procedures/acts.words.ts';
import { actsInForce } from '../../../rules/registers/actsInForce.ts';
import { compute } from '../../../rules/registers/computed/computed.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { holding, occasion, settled } from '../registers/fund.ts';
import { apply, on } from './applied.ts';

const good: Cells = {
  kind: 'feeSize',
  title: 'Мүшелік жарналар туралы ереже',
  approvedOn: on('2026-01-12'),
  from: on('2026-02-01'),
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(acts, actsWords, { ...good, ...cells }, options);

describe('O-3.3 ten working days of state registration (DL-01)', () => {
  const order: Cells = { kind: 'order', registeredOn: on('2026-01-05') };
  test.each<[boundary: string, cells: Cells, today: IsoDay, state: string]>([
    ['on the day', {}, '2026-01-20', 'open'],
    ['the day after', {}, '2026-01-21', 'overdue'],
    ['reported on the day', { reportedOn: on('2026-01-20') }, '2026-06-01', 'met'],
    ['reported the day after', { reportedOn: on('2026-01-21') }, '2026-06-01', 'late'],
  ])('%s', (_, cells, today, state) => {
    const due = applied({ ...order, ...cells }, { today }).due('report');
    expect([due?.clause, due?.due, due?.state]).toEqual(['O-3.3', '2026-01-20', state]);
  });

  test('of the Order alone', () => {
    expect(applied({ ...order, kind: 'feeSize' }).due('report')).toBeUndefined();
  });
});

describe('R-2 days in force', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['no end', {}, 'interval', 'notAsked'],
    ['one day', { to: on('2026-02-02') }, 'interval', 'pass'],
    ['no day', { to: on('2026-02-01') }, 'interval', 'fail'],
    ['an end before the beginning', { to: on('2026-01-31') }, 'interval', 'fail'],
    ['described', {}, 'described', 'pass'],
    ['no first day', { from: undefined }, 'described', 'fail'],
    ['no kind', { kind: undefined }, 'described', 'fail'],
    ['another one at the same time', { overlaps: 'x' }, 'overlaps', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('two of a kind at once are a warning', () => {
    expect(applied({ overlaps: 'x' }).outcome).toBe('ready');
  });

  const overlapping = (a: Cells, b: Cells) => {
    const registers = holding({ acts: { a, b } });
    compute(registers, settled, occasion);
    return registers.cases('acts').map(({ cells }) => cells.overlaps);
  };
  const feb = { kind: 'feeSize', from: on('2026-02-01'), to: on('2026-03-01') };

  test.each<[boundary: string, b: Cells, found: boolean]>([
    ['the next begins when the first ends', { ...feb, from: on('2026-03-01'), to: undefined }, false],
    ['the next begins a day early', { ...feb, from: on('2026-02-28'), to: undefined }, true],
    ['the first ends when the next begins', { ...feb, from: on('2026-01-01'), to: on('2026-02-01') }, false],
    ['inside', { ...feb, from: on('2026-02-10'), to: on('2026-02-11') }, true],
    ['both without an end', { ...feb, to: undefined }, true],
    ['another kind', { ...feb, kind: 'priceList' }, false],
    ['no first day', { kind: 'feeSize' }, false],
    ['never in force', { ...feb, to: on('2026-02-01') }, false],
  ])('%s', (_, b, found) => {
    expect(overlapping(feb, b)).toEqual(found ? ['b', 'a'] : [undefined, undefined]);
  });

  test('of the kind that gathers the rest many are in force', () => {
    expect(overlapping({ ...feb, kind: 'other' }, { ...feb, kind: 'other' })).toEqual([undefined, undefined]);
  });

  test.each<[day: IsoDay, id: string | undefined]>([
    ['2026-01-31', undefined],
    ['2026-02-01', 'a'],
    ['2026-02-28', 'a'],
    ['2026-03-01', 'b'],
  ])('in force on %s: %s', (day, id) => {
    const registers = holding({ acts: { a: feb, b: { kind: 'feeSize', from: on('2026-03-01') } } });
    expect(actsInForce(registers, on(day)).get('feeSize')?.id).toBe(id);
  });

  test('two overlap when some day has both in force, and only then', () => {
    const day = fc.integer({ min: 46_000, max: 46_012 });
    const act = fc.record({ kind: fc.constant('feeSize'), from: day, to: fc.option(day, { nil: undefined }) });
    const inForce = (one: Cells, n: number) => actsInForce(holding({ acts: { one } }), n).has('feeSize');
    fc.assert(
      fc.property(act, act, (a, b) => {
        const days = Array.from({ length: 20 }, (_, n) => 46_000 + n);
        const both = days.some((n) => inForce(a, n) && inForce(b, n));
        expect(overlapping(a, b)[0] !== undefined).toBe(both);
      }),
    );
  });
});

test('every internal document the Rules call for has its kind and its clause', () => {
  expect(Object.values(acts.office.kind.optionClauses)).toEqual(
    expect.arrayContaining([
      'O-3.3',
      'R-2',
      'R-13/s2',
      'R-23',
      'R-24',
      'R-39/s3',
      'R-51',
      'R-56',
      'R-69',
      'R-73',
      'R-77',
    ]),
  );
  expect(Object.keys(acts.office.kind.optionClauses)).toEqual(acts.office.kind.options);
});
