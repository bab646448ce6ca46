/** R-8/p2: every change of a status is in the journal once, with when and by whom. */

import { expect, test } from 'vitest';
import type { Registers } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { holding, on, response, settled, takeAll } from './fund.ts';

const log = (registers: Registers): readonly unknown[] =>
  registers
    .cases('journal')
    .filter(({ cells }) => cells.action === 'status')
    .map(({ cells }) => [cells.case, cells.answers, cells.at, cells.by]);

test('a change is logged when it is seen, once, with the officer of the case or whoever works', () => {
  const registers = holding({ extension: { 'E-1': { status: 'sent', loggedStatus: 'sent', officer: 'Ұлан' } } });
  const run = (at: string, by?: string): void =>
    bringUpToDate(registers, settled, { on: '2026-04-20', at, ...(by ? { by } : {}) });
  run('2026-04-20T05:00:00.000Z');
  expect(log(registers)).toEqual([]);
  registers.put('extension', 'E-1', { status: 'late' });
  run('2026-04-20T06:00:00.000Z');
  run('2026-04-20T07:00:00.000Z');
  registers.put('extension', 'E-1', { status: 'withdrawn' });
  run('2026-04-20T08:00:00.000Z', 'Айгүл');
  expect(log(registers)).toEqual([
    ['E-1', 'sent → late', '2026-04-20T06:00:00.000Z', 'Ұлан'],
    ['E-1', 'late → withdrawn', '2026-04-20T08:00:00.000Z', 'Айгүл'],
  ]);
});

test('an application that came by the form begins with the status it was given; a row typed in is logged from its first', () => {
  const registers = holding({ extension: { typed: { status: 'refused', sentOn: on('2026-04-01') } } });
  takeAll([response('sent', { bin: '971240001315', termYears: 2, results: 'x' })], registers);
  bringUpToDate(registers, settled, { on: '2026-04-20', at: '2026-04-20T05:00:00.000Z' });
  expect(log(registers)).toEqual([['typed', 'refused', '2026-04-20T05:00:00.000Z', undefined]]);
});

test('registers no applicant is told of are not logged', () => {
  const registers = holding({ participants: { P: { status: 'active', contractSignedOn: on('2026-01-05') } } });
  bringUpToDate(registers, settled, { on: '2026-04-20', at: '2026-04-20T05:00:00.000Z' });
  expect(log(registers)).toEqual([]);
});
