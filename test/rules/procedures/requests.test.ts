/** Requests of the Fund (R-32, R-33/s2, R-38): one clock of ten working days from receipt, and a person reads the answer. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workingDaysAfter } from '../../../rules/calendar/calendar.ts';
import { fromDayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { requests } from '../../../rules/procedures/requests.ts';
import { requestsWords } from '../../../rules/procedures/requests.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { apply, book, on, withSwitches } from './applied.ts';

const good: Cells = {
  status: 'received',
  bin: '240140000001',
  participant: 'p',
  ground: '38',
  question: 'келісімшарттардың көшірмелері',
  sentOn: on('2025-12-29'),
  arrivedOn: on('2025-12-30'),
  receivedOn: on('2026-01-05'),
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(requests, requestsWords, { ...good, ...cells }, { today: '2026-01-15', ...options });

const items = [
  ['32', 'R-32', 'DL-16'],
  ['32p2', 'R-32/p2', 'DL-17'],
  ['33s2', 'R-33/s2', 'DL-19'],
  ['38', 'R-38', 'DL-21'],
] as const;

describe('ten working days from receipt (X19)', () => {
  test.each(items)('item %s, %s (%s): received on 5 January 2026, due on the 20th', (ground, clause) => {
    expect(applied({ ground }).due(`answer${ground}`)).toEqual({
      id: `answer${ground}`,
      clause,
      due: '2026-01-20',
      state: 'open',
    });
    const others = items.filter(([other]) => other !== ground);
    expect(others.map(([other]) => applied({ ground }).due(`answer${other}`))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[boundary: string, cells: Cells, due: IsoDay | undefined]>([
    ['arrived, not received yet: it has not begun', { receivedOn: undefined }, undefined],
    ['the day of arrival moves nothing', { arrivedOn: on('2025-12-01') }, '2026-01-20'],
    ['received on a Sunday that was worked', { receivedOn: on('2025-01-05') }, '2025-01-20'],
    ['received in the evening', { receivedOn: on('2026-01-05') + 0.99 }, '2026-01-20'],
    ['over Nauryz', { receivedOn: on('2026-03-18') }, '2026-04-06'],
    ['a ground nobody chose', { ground: undefined }, undefined],
    ['taken back: nothing is due', { status: 'withdrawn' }, undefined],
    ['a status nobody set takes nothing back', { status: undefined }, '2026-01-20'],
  ])('%s', (_, cells, due) => {
    expect(applied(cells).due('answer38')?.due).toBe(due);
  });

  test.each<[boundary: string, cells: Cells, today: IsoDay, state: string]>([
    ['on the day', {}, '2026-01-20', 'open'],
    ['the day after', {}, '2026-01-21', 'overdue'],
    ['answered on the day', { answeredOn: on('2026-01-20') }, '2026-03-01', 'met'],
    ['answered the day after', { answeredOn: on('2026-01-21') }, '2026-03-01', 'late'],
  ])('%s', (_, cells, today, state) => {
    expect(applied(cells, { today }).due('answer38')?.state).toBe(state);
  });

  test('K1 on the day itself: a working day counts as the first', () => {
    expect(applied({}, { rules: withSwitches({ k1: 'sameDay' }) }).due('answer38')?.due).toBe('2026-01-19');
  });

  test('past the calendar’s end: an error, never a guess', () => {
    expect(applied({ receivedOn: on('2027-12-20') }).due('answer38')).toMatchObject({ due: null, state: 'error' });
  });

  test('whatever the day of receipt, it is ten working days on', () => {
    const day = fc.integer({ min: on('2024-01-03'), max: on('2027-12-10') });
    fc.assert(
      fc.property(day, fc.constantFrom(...items), (receivedOn, [ground]) => {
        const due = workingDaysAfter(book.calendar, fromDayNumber(receivedOn), 10);
        expect(applied({ receivedOn, ground }).due(`answer${ground}`)?.due).toBe(due);
      }),
    );
  });
});

describe('what is recorded', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['R-32 described', {}, 'described', 'pass'],
    ['R-32 not said what', { question: undefined }, 'described', 'fail'],
    ['R-32 no ground', { ground: undefined }, 'described', 'fail'],
    ['R-32 no BIN', { bin: undefined }, 'described', 'fail'],
    ['R-31 a participant', {}, 'participant', 'pass'],
    ['R-31 nobody of that BIN', { participant: undefined }, 'participant', 'fail'],
    ['R-31 participation goes on', {}, 'participates', 'notAsked'],
    ['R-31 asked on its last day', { participationEndedOn: on('2025-12-29') }, 'participates', 'pass'],
    ['R-31 asked the day after', { participationEndedOn: on('2025-12-28') }, 'participates', 'fail'],
    [
      'R-31 ended, and not asked yet',
      { participationEndedOn: on('2026-01-04'), sentOn: undefined, arrivedOn: undefined, receivedOn: undefined },
      'participates',
      'fail',
    ],
    ['R-31 no BIN to look for', { bin: undefined }, 'participant', 'notAsked'],
    ['X19 arrived and received', {}, 'receiptRecorded', 'pass'],
    ['X19 arrived, no receipt', { receivedOn: undefined }, 'receiptRecorded', 'fail'],
    ['X19 nothing came yet', { arrivedOn: undefined, receivedOn: undefined }, 'receiptRecorded', 'notAsked'],
    ['the days run on', { answeredOn: on('2026-01-05') }, 'daysInOrder', 'pass'],
    ['all on one day', { sentOn: on('2026-01-05'), arrivedOn: on('2026-01-05') }, 'daysInOrder', 'pass'],
    ['arrived before it was sent', { arrivedOn: on('2025-12-28') }, 'daysInOrder', 'fail'],
    ['received before it arrived', { arrivedOn: on('2026-01-06') }, 'daysInOrder', 'fail'],
    ['received before it was sent', { arrivedOn: undefined, sentOn: on('2026-01-06') }, 'daysInOrder', 'fail'],
    ['answered before receipt', { answeredOn: on('2026-01-04') }, 'daysInOrder', 'fail'],
    ['nothing recorded: nothing out of order', { sentOn: undefined, arrivedOn: undefined }, 'daysInOrder', 'pass'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('days out of order are a warning, not a matter of law', () => {
    expect(applied({ answeredOn: on('2026-01-04'), answerComplete: true })).toMatchObject({ outcome: 'ready' });
  });
});

describe('whether the answer is complete, a person says', () => {
  test.each(items)('item %s: asked under %s once there is an answer', (ground, clause) => {
    const check = `complete${ground}`;
    expect(applied({ ground }).result(check)).toBe('notAsked');
    const answered = { ground, answeredOn: on('2026-01-12') };
    expect(applied(answered).finding(check)).toMatchObject({ clause, result: 'person', field: 'answerComplete' });
    expect(applied({ ...answered, answerComplete: true }).result(check)).toBe('pass');
    expect(applied({ ...answered, answerComplete: false }).failing).toEqual([`${clause} ${check}`]);
  });

  test.each([
    ['statistics', 'statisticsGiven'],
    ['declarations', 'declarationsGiven'],
    ['auditOpinion', 'auditOpinionGiven'],
  ])('R-32/p2 %s: asked of that ground alone', (check, field) => {
    const answered = { answeredOn: on('2026-01-12'), answerComplete: true };
    for (const ground of ['32', '33s2', '38']) expect(applied({ ...answered, ground }).result(check)).toBe('notAsked');
    const asked = { ...answered, ground: '32p2' };
    expect(applied({ ...asked, answeredOn: undefined }).result(check)).toBe('notAsked');
    expect(applied(asked).finding(check)).toMatchObject({ clause: 'R-32/p2', result: 'person', field });
    expect(applied({ ...asked, [field]: true }).result(check)).toBe('pass');
    expect(applied({ ...asked, [field]: false }).result(check)).toBe('fail');
  });

  test('all three kinds given and the answer complete: nothing is left', () => {
    const answered = { ground: '32p2', answeredOn: on('2026-01-12'), answerComplete: true };
    const given = { statisticsGiven: true, declarationsGiven: true, auditOpinionGiven: true };
    expect(applied({ ...answered, ...given }).outcome).toBe('ready');
    expect(applied({ ...answered, ...given, declarationsGiven: undefined }).outcome).toBe('person');
  });
});

describe('statuses', () => {
  test.each<[boundary: string, cells: Cells, result: string]>([
    ['a draft needs nothing', { status: 'draft', sentOn: undefined }, 'pass'],
    ['sent without its day', { status: 'sent', sentOn: undefined }, 'fail'],
    ['received without its day', { status: 'received', receivedOn: undefined }, 'fail'],
    ['answered, and nobody has read it', { status: 'answered', answeredOn: on('2026-01-12') }, 'fail'],
    ['answered and read', { status: 'answered', answeredOn: on('2026-01-12'), answerComplete: false }, 'pass'],
  ])('%s', (_, cells, result) => {
    expect(applied(cells).result('statusFits')).toBe(result);
  });

  test('every status can be reached from the first', () => {
    const reached = new Set(['draft']);
    for (const id of reached) for (const next of requests.statuses[id as 'draft'].next) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(requests.statuses).sort());
  });

  test('the participant is told of a request, not of a draft', () => {
    const shown = Object.entries(requests.statuses).map(([id, status]) => `${id} ${status.shown ?? '—'}`);
    expect(shown).toEqual(['draft —', 'sent awaited', 'received awaited', 'answered done', 'withdrawn withdrawn']);
  });
});
