/** What staff type into guarded cells: refused with the clause and put back; everything else is theirs. */

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { paste, type } from '../../fakes/people.ts';
import { a1Of } from '../../fakes/spreadsheet/grid.ts';
import type { RunReport } from '../../fakes/world.ts';
import { application } from '../../generator/commands/applications.ts';
import { type Office, office } from './office.ts';

let desk: Office;
beforeAll(async () => {
  desk = await office();
});

let id = '';
let count = 0;
beforeEach(() => {
  count += 1;
  id = `case-${count}`;
  desk.take([application(id)]);
  desk.world.book.toasts.length = 0;
});

const place = (register: string, of: string, key: string): string =>
  a1Of({ ...desk.at(register, of, key), rows: 1, columns: 1 });

function typed(key: string, written: string, register = 'registration', of = id): RunReport {
  const [report] = type(desk.world, desk.sheet(register), place(register, of, key), written);
  if (!report) throw new Error('no trigger heard of it');
  expect(report.failure).toBe(undefined);
  return report;
}

const cellOf = (key: string, register = 'registration', of = id) => {
  const { row, column } = desk.at(register, of, key);
  return desk.sheet(register).grid.at(row, column);
};
const noteOf = (key: string, register = 'registration', of = id) => String(cellOf(key, register, of)?.look?.note ?? '');

test('what nobody guards is looked at in one call, and left alone', () => {
  const { counts } = typed('officer', 'Б. Асқаров');
  expect([...counts.keys()].filter((name) => /^(Sheets|Lock)/.test(name))).toEqual([]);
  expect(desk.cells('registration', id).officer).toBe('Б. Асқаров');
});

describe('R-8 … R-18: a status', () => {
  test('that does not follow is put back, with the clause and what may follow', () => {
    typed('status', 'participant');
    expect(desk.cells('registration', id).status).toBe('sent');
    expect(noteOf('status')).toMatch(
      /^Қағида: The status "Received" cannot be followed by .* \(item 8\)\. What may follow: /,
    );
    expect(desk.world.book.toasts).toHaveLength(1);
  });

  test('whose day is not recorded is put back, with what to fill in first', () => {
    typed('status', 'atCommission');
    expect(desk.cells('registration', id).status).toBe('sent');
    expect(noteOf('status')).toContain('first fill in: ');
    typed('sentToCommissionOn', '18.03.2026');
    typed('status', 'atCommission');
    expect(desk.cells('registration', id).status).toBe('atCommission');
    expect(noteOf('status')).toBe('');
  });

  test('of no list is put back', () => {
    typed('status', 'approved');
    expect(desk.cells('registration', id).status).toBe('sent');
    expect(noteOf('status')).toContain('There is no status "approved"');
  });

  test('set by mistake can be taken back, before it is logged and after', () => {
    typed('status', 'withdrawn');
    typed('status', 'sent');
    expect(desk.cells('registration', id).status).toBe('sent');
    typed('status', 'withdrawn');
    desk.world.run('sweepNow', { on: '2026-03-18', at: '2026-03-18T12:00:00.000Z', nonResidents: 'none' });
    expect(desk.cells('registration', id).loggedStatus).toBe('withdrawn');
    typed('status', 'remarks');
    expect(desk.cells('registration', id).status).toBe('withdrawn');
    typed('status', 'sent');
    expect(desk.cells('registration', id).status).toBe('sent');
  });
});

test('a column the system works out is worked out again: a value, a check, a term, the outcome', () => {
  desk.select('registration', id);
  desk.command('examineSelected');
  const formulas = ['check.noBranches', 'due.examine', 'outcome'];
  const before = formulas.map((key) => cellOf(key)?.formula);
  expect(before.every((formula) => formula?.startsWith('='))).toBe(true);
  for (const key of formulas) typed(key, 'pass');
  expect(formulas.map((key) => cellOf(key)?.formula)).toEqual(before);
  expect(noteOf('due.examine')).toContain('(item 12)');
  typed('binCheckDigit', 'FALSE');
  expect(desk.cells('registration', id).binCheckDigit).toBe(true);
});

test('the number of a case stays', () => {
  const { row, column } = desk.at('registration', id, '#registration');
  type(desk.world, desk.sheet('registration'), a1Of({ row, column, rows: 1, columns: 1 }), 'another');
  expect(desk.cells('registration', id).status).toBe('sent');
  type(desk.world, desk.sheet('registration'), a1Of({ row, column, rows: 1, columns: 1 }), '');
  expect(desk.cells('registration', id).status).toBe('sent');
});

test('R-15/p2: a decision locked by signed minutes is corrected by a new row, not typed over', () => {
  desk.fill({
    meetings: [[`M-${id}`, { status: 'signed', body: 'commission', heldOn: dayNumber('2026-03-17') }]],
    votes: [
      [
        `V-${id}`,
        { status: 'decided', meeting: `M-${id}`, item: 1, decision: 'grant', sealed: 'vote: x', body: 'commission' },
      ],
      [`W-${id}`, { status: 'onAgenda', meeting: `M-${id}`, item: 2 }],
    ],
  });
  typed('decision', 'refuse', 'votes', `V-${id}`);
  expect(desk.cells('votes', `V-${id}`).decision).toBe('grant');
  expect(noteOf('decision', 'votes', `V-${id}`)).toContain('correct a mistake by a new row');
  typed('heldOn', '01.03.2026', 'meetings', `M-${id}`);
  expect(desk.cells('meetings', `M-${id}`).heldOn).toBe(dayNumber('2026-03-17'));
  typed('decision', 'refuse', 'votes', `W-${id}`);
  expect(desk.cells('votes', `W-${id}`).decision).toBe('refuse');
});

test('R-37.2: the figures of an accepted report change only once it has been given back', () => {
  const report = `q-${id}`;
  desk.fill({
    quarterlyReports: [
      [report, { status: 'accepted', loggedStatus: 'accepted', receivedOn: 46000, incomeQuarter: 100 }],
    ],
  });
  typed('incomeQuarter', '200', 'quarterlyReports', report);
  expect(desk.cells('quarterlyReports', report).incomeQuarter).toBe(100);
  expect(noteOf('incomeQuarter', 'quarterlyReports', report)).toContain('item 37(2)');
  typed('returnedOn', '18.03.2026', 'quarterlyReports', report);
  typed('status', 'returned', 'quarterlyReports', report);
  typed('incomeQuarter', '200', 'quarterlyReports', report);
  expect(desk.cells('quarterlyReports', report).incomeQuarter).toBe(200);
});

test('a block pasted over many cells is judged cell by cell, and mended in one call', () => {
  desk.take([application(`${id}b`), application(`${id}c`)]);
  const at = desk.at('registration', id, 'status');
  expect(desk.at('registration', `${id}c`, 'status').row).toBe(at.row + 2);
  const [report] = paste(desk.world, desk.sheet('registration'), a1Of({ ...at, rows: 1, columns: 1 }), [
    ['participant'],
    ['withdrawn'],
    ['registered'],
  ]);
  expect(report?.failure).toBe(undefined);
  expect(report?.counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(1);
  const statuses = [id, `${id}b`, `${id}c`].map((one) => desk.cells('registration', one).status);
  expect(statuses).toEqual(['sent', 'withdrawn', 'sent']);
});

test('where nobody knows what stood there, a note says what to do', () => {
  const event = `e-${id}`;
  desk.fill({ meetings: [[event, { status: 'planned', body: 'commission', heldOn: 46000, present: 'A; B' }]] });
  paste(desk.world, desk.sheet('meetings'), place('meetings', event, 'status'), [['signed']]);
  expect(noteOf('status', 'meetings', event)).toContain('press Ctrl+Z');
});

test('a note of staff is not touched', () => {
  const { row, column } = desk.at('registration', id, 'status');
  desk.sheet('registration').grid.make(row, column).look = { note: 'Менің жазбам' };
  typed('status', 'participant');
  expect(noteOf('status')).toBe('Менің жазбам');
  expect(desk.cells('registration', id).status).toBe('sent');
});

test('headings and sheets of staff are theirs', () => {
  expect(type(desk.world, desk.sheet('registration'), 'B2', 'Мәртебесі')[0]?.failure).toBe(undefined);
  expect(desk.sheet('registration').contents()[1]?.[1]).toBe('Мәртебесі');
  expect(type(desk.world, desk.sheet('Лист1'), 'B5', 'x')[0]?.failure).toBe(undefined);
});

test('installing twice leaves one guard', () => {
  desk.world.runByHand('installDesk');
  expect(desk.world.script._triggers.filter(({ handler }) => handler === 'guardEdits')).toHaveLength(1);
});
