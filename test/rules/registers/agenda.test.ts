/** The agenda (R-13, R-20/s2): every waiting case once, on the next planned meeting of its own body. */

import { describe, expect, test } from 'vitest';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { cellsOf, meeting, members, settle, waiting } from './commission.ts';
import { contents, holding, on } from './fund.ts';

const planned = (more: Cells = {}): Cells => ({ body: 'commission', status: 'planned', ...more });
const many = (n: number) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`r${i + 1}`, waiting({ bin: String(240140000000 + i) })]));

/** `M/1 r1 onAgenda` of every row. */
const rows = (registers: Registers): readonly string[] =>
  registers.cases('votes').map(({ id, cells }) => `${id} ${cells.case} ${cells.status}`);

function agenda(meetings: Readonly<Record<string, Cells>>, registration: Readonly<Record<string, Cells>>) {
  return settle(holding({ members, meetings, registration }));
}

describe('what is put on the agenda', () => {
  test('twenty applications, numbered from one, and again nothing', () => {
    const registers = agenda({ M: planned({ heldOn: on('2026-04-24') }) }, many(20));
    expect(rows(registers)).toEqual(Array.from({ length: 20 }, (_, i) => `M/${i + 1} r${i + 1} onAgenda`));
    expect(cellsOf(registers, 'votes', 'M/7')).toMatchObject({
      meeting: 'M',
      item: 7,
      register: 'registration',
      case: 'r7',
      body: 'commission',
      heldOn: on('2026-04-24'),
      applicant: '«Үлгі» ЖШС',
      waits: true,
    });
    const before = contents(registers);
    expect(contents(settle(registers))).toEqual(before);
  });

  test('a case that comes to wait later goes behind them', () => {
    const registers = agenda({ M: planned() }, many(2));
    registers.put('registration', 'late', waiting());
    expect(rows(settle(registers))[2]).toBe('M/3 late onAgenda');
  });

  test.each<[what: string, status: string]>([
    ['sent', 'sent'],
    ['with remarks', 'remarks'],
    ['decided already', 'registered'],
    ['withdrawn', 'withdrawn'],
  ])('not one that is %s', (_, status) => {
    expect(rows(agenda({ M: planned() }, { r: waiting({ status }) }))).toEqual([]);
  });

  test.each<[what: string, cells: Cells, listed: readonly string[]]>([
    ['breaches R-7.2', { hasBranches: true }, []],
    ['breaches R-7.4 at 50 %', { stateSharePercent: 50 }, []],
    ['lacks something, as rows typed by hand do', { stateSharePercent: 49.99 }, ['M/1 r onAgenda']],
  ])('X6 a case that %s, though its status says it waits', (_, cells, listed) => {
    expect(rows(agenda({ M: planned() }, { r: waiting(cells) }))).toEqual(listed);
  });

  test.each<[what: string, cells: Cells]>([
    ['held', meeting()],
    ['cancelled', planned({ status: 'cancelled' })],
    ['of the Independent Commission', planned({ body: 'independent' })],
    ['of no body', planned({ body: undefined })],
  ])('nothing on a meeting that is %s', (_, cells) => {
    expect(rows(agenda({ M: cells }, many(1)))).toEqual([]);
  });

  test('a meeting staff added without a status is planned; of several, the next by day gets them', () => {
    const registers = agenda(
      {
        none: { body: 'commission' },
        late: planned({ heldOn: on('2026-05-04') }),
        next: planned({ heldOn: on('2026-04-24') }),
      },
      many(1),
    );
    expect(rows(registers)).toEqual(['next/1 r1 onAgenda']);
    expect(rows(agenda({ M: { body: 'commission' } }, many(1)))).toEqual(['M/1 r1 onAgenda']);
  });

  test('two bodies: each case goes to its own', () => {
    const registers = holding({
      members,
      meetings: { C: planned(), I: planned({ body: 'independent' }) },
      registration: { r: waiting() },
      training: { t: { name: 'Курс', status: 'atIndependent', website: 'https://example.kz' } },
      courses: {
        't/1': {
          case: 't',
          name: 'Курс',
          weeks: 26,
          hours: 200,
          durationMonths: 6,
          price: 1,
          criteria: 'x',
          planUrl: 'https://example.kz/plan',
        },
      },
      activityChange: { a: { status: 'atCommission' } },
    });
    settle(registers);
    const where = registers.cases('votes').map(({ cells }) => `${cells.meeting} ${cells.register} ${cells.case}`);
    expect(where).toEqual(['C registration r', 'C activityChange a', 'I training t']);
  });

  test('rows staff made themselves count: no second one, and no number of theirs', () => {
    const registers = holding({
      members,
      meetings: { M: planned() },
      registration: { r: waiting(), s: waiting() },
      votes: { 'M/3': { meeting: 'M', item: 2, register: 'registration', case: 'r' } },
    });
    expect(rows(settle(registers))).toEqual(['M/3 r onAgenda', 'M/4 s onAgenda']);
    expect(cellsOf(registers, 'votes', 'M/4').item).toBe(4);
  });

  test('a referral let go is on the agenda at once', () => {
    const registers = holding({
      members,
      meetings: { M: planned() },
      registration: { r: waiting({ status: 'sent', sentToCommissionOn: undefined }) },
      outbox: {
        'registration/r/referral': {
          status: 'sent',
          letter: 'referral',
          register: 'registration',
          case: 'r',
          sentOn: on('2026-04-17'),
        },
      },
    });
    expect(rows(settle(registers))).toEqual(['M/1 r onAgenda']);
    expect(cellsOf(registers, 'registration', 'r')).toMatchObject({
      status: 'atCommission',
      sentToCommissionOn: on('2026-04-17'),
    });
  });
});

describe('what goes to a later meeting', () => {
  const two = { A: planned({ heldOn: on('2026-04-24') }), B: planned({ heldOn: on('2026-05-04') }) };

  test.each<[what: string, cells: Cells]>([
    ['postponed by decision', { decision: 'postpone' }],
    ['postponed by status', { status: 'postponed' }],
  ])('%s: the next planned one, once', (_, cells) => {
    const registers = agenda(two, many(1));
    registers.put('votes', 'A/1', cells);
    expect(rows(settle(settle(registers)))).toEqual(['A/1 r1 postponed', 'B/1 r1 onAgenda']);
  });

  test('postponed with no later meeting planned: it waits for one', () => {
    const registers = agenda({ A: planned() }, many(1));
    registers.put('votes', 'A/1', { status: 'postponed' });
    expect(rows(settle(registers))).toEqual(['A/1 r1 postponed']);
    registers.put('meetings', 'B', planned());
    expect(rows(settle(registers))).toEqual(['A/1 r1 postponed', 'B/1 r1 onAgenda']);
  });

  test('postponed never goes back to an earlier meeting', () => {
    const registers = agenda({ B: planned({ heldOn: on('2026-05-04') }) }, many(1));
    registers.put('votes', 'B/1', { status: 'postponed' });
    registers.put('meetings', 'A', planned({ heldOn: on('2026-04-24') }));
    expect(rows(settle(registers))).toEqual(['B/1 r1 postponed']);
  });

  test('taken off by staff: not put on that meeting again, but on the next', () => {
    const registers = agenda({ A: planned() }, many(2));
    registers.remove('votes', 'A/1');
    expect(rows(settle(registers))).toEqual(['A/2 r2 onAgenda']);
    registers.put('meetings', 'B', planned());
    expect(rows(settle(registers))).toEqual(['A/2 r2 onAgenda', 'B/1 r1 onAgenda']);
  });

  test('a cancelled meeting leaves its cases to any planned one', () => {
    const registers = agenda({ B: planned({ heldOn: on('2026-05-04') }) }, many(1));
    registers.put('meetings', 'B', { status: 'cancelled' });
    registers.put('meetings', 'A', planned({ heldOn: on('2026-04-24') }));
    expect(rows(settle(registers))).toEqual(['B/1 r1 onAgenda', 'A/1 r1 onAgenda']);
  });

  test.each<[what: string, cells: Cells]>([
    ['decided and not yet signed', { decision: 'grant' }],
    ['not decided in a meeting that was held', {}],
  ])('%s: it stays where it is', (_, cells) => {
    const registers = agenda(two, many(1));
    registers.put('votes', 'A/1', cells);
    registers.put('meetings', 'A', { status: 'held', present: 'C-1; C-2; C-3', chair: 'C-1' });
    expect(registers.cases('votes')).toHaveLength(1);
    expect(rows(settle(registers))).toHaveLength(1);
  });

  test('a withdrawn application is left on the agenda, and the row says so', () => {
    const registers = agenda({ A: planned() }, many(1));
    registers.put('registration', 'r1', { status: 'withdrawn' });
    expect(cellsOf(settle(registers), 'votes', 'A/1')).toMatchObject({ status: 'onAgenda', waits: false });
  });
});

test('an agenda remembers only what fits a cell', () => {
  const long = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${'x'.repeat(1200)}${i}`, waiting()]));
  const registers = settle(holding({ members, meetings: { M: planned() }, registration: long }));
  expect(registers.cases('votes')).toHaveLength(40);
  expect(String(cellsOf(registers, 'meetings', 'M').agenda).length).toBeLessThanOrEqual(32_767);
});
