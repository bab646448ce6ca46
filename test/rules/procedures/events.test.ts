/** What a participant tells the Fund: each kind its own term, its own questions. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { events } from '../../../rules/procedures/events.ts';
import { eventsWords } from '../../../rules/procedures/events.words.ts';
import { formPlan } from '../../../rules/projections/formPlan.ts';
import { sheetPlan } from '../../../rules/projections/sheetPlan.ts';
import { termBasis } from '../../../rules/projections/termBasis.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { apply, book, on } from './applied.ts';

const good: Cells = {
  status: 'received',
  language: 'kk',
  bin: '240140000001',
  participant: 'p',
  kind: 'reRegistration',
  happenedOn: on('2026-01-05'),
  documentsUrl: 'https://example.kz/copy',
  sentOn: on('2026-01-20'),
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(events, eventsWords, { ...good, ...cells }, { today: '2026-02-01', ...options });

describe('R-34 ten working days of either event (DL-20, X25)', () => {
  test.each(['reRegistration', 'liquidation'])('%s: 5 January 2026, so by the 20th', (kind) => {
    const sent = (day: IsoDay) => applied({ kind, sentOn: on(day) }).due('inform');
    expect(sent('2026-01-20')).toMatchObject({ clause: 'R-34', due: '2026-01-20', state: 'met' });
    expect(sent('2026-01-21')).toMatchObject({ due: '2026-01-20', state: 'late' });
  });

  test('found out otherwise and not told: overdue', () => {
    expect(applied({ kind: 'liquidation', sentOn: undefined }).due('inform')?.state).toBe('overdue');
  });

  test.each(['addressChange', 'refusal', 'resultsAchieved'])('no such term for %s', (kind) => {
    expect(applied({ kind, plannedDecisionOn: on('2026-06-01') }).due('inform')).toBeUndefined();
  });
});

describe('R-29 ten working days before the participant’s own decision (DL-15, X18)', () => {
  test.each<[boundary: string, planned: IsoDay, last: IsoDay, next: IsoDay]>([
    ['over New Year and Christmas', '2027-01-14', '2026-12-28', '2026-12-29'],
    ['over Nauryz', '2026-03-27', '2026-03-10', '2026-03-11'],
    ['a decision planned for a Sunday', '2026-03-22', '2026-03-06', '2026-03-10'],
    ['over the May holidays', '2026-05-12', '2026-04-23', '2026-04-24'],
  ])('%s: %s, so by %s, and %s is late', (_, planned, last, next) => {
    const sent = (day: IsoDay) =>
      applied({ kind: 'refusal', happenedOn: undefined, plannedDecisionOn: on(planned), sentOn: on(day) });
    expect(sent(last).due('refusal')).toMatchObject({ clause: 'R-29', due: last, state: 'met' });
    expect(sent(next).due('refusal')).toMatchObject({ due: last, state: 'late' });
    expect(sent(last).outcome).toBe('ready');
  });

  test('the day of the decision is no day of an event', () => {
    const refusal = applied({ kind: 'refusal', happenedOn: undefined, plannedDecisionOn: on('2026-06-01') });
    expect([refusal.failing, refusal.due('inform'), refusal.due('address')]).toEqual([[], undefined, undefined]);
  });
});

describe('R-9.3/s2 a change of address, «жедел түрде» (DL-07, X12)', () => {
  const moved: Cells = { kind: 'addressChange', newAddress: 'Алматы', documentsUrl: undefined };

  test('by the Fund’s norm of three working days, which is not of the Rules', () => {
    expect(applied({ ...moved, sentOn: on('2026-01-09') }).due('address')).toMatchObject({
      clause: 'R-9.3/s2',
      due: '2026-01-09',
      state: 'met',
    });
    expect(applied({ ...moved, sentOn: on('2026-01-12') }).due('address')?.state).toBe('late');
    expect(events.deadlines.map((one) => `${one.id} ${termBasis(one)}`)).toEqual([
      'address norm',
      'refusal rules',
      'inform rules',
    ]);
    const column = sheetPlan(events as Procedure, eventsWords).columns.find(({ key }) => key === 'due.address');
    expect(column?.note.en).toMatch(/not of the Rules/);
  });

  test('without a norm there is no term', () => {
    const rules = { ...book, parameters: { ...book.parameters } };
    rules.parameters.addressChangeNorm = {
      id: 'addressChangeNorm',
      unit: 'workingDays',
      clause: 'R-9.3/s2',
      values: [],
    };
    expect(applied(moved, { rules }).due('address')).toBeUndefined();
  });

  test('an officer confirms it before it is carried', () => {
    expect(applied(moved).finding('addressConfirmed')).toMatchObject({ result: 'person', field: 'confirmed' });
    expect(applied(moved).result('addressCarried')).toBe('unknown');
    expect(applied({ ...moved, confirmed: false }).failing).toEqual(['R-9.3/s2 addressConfirmed']);
    expect(applied({ ...moved, confirmed: true }).failing).toEqual(['R-9.3/s2 addressCarried']);
    expect(applied({ ...moved, confirmed: true, carriedTo: 'p' }).outcome).toBe('ready');
  });
});

describe('what is asked of a person', () => {
  test.each([
    ['reRegistered', 'R-34', 'reRegistration'],
    ['liquidated', 'R-28.5', 'liquidation'],
    ['addressConfirmed', 'R-9.3/s2', 'addressChange'],
  ])('%s, %s: of %s alone', (check, clause, kind) => {
    const cells = { kind, newAddress: 'Алматы', plannedDecisionOn: on('2026-06-01') };
    expect(applied(cells).finding(check)).toMatchObject({ clause, result: 'person', field: 'confirmed' });
    expect(applied({ ...cells, confirmed: true }).result(check)).toBe('pass');
    expect(applied({ ...cells, confirmed: false }).result(check)).toBe('fail');
    for (const other of events.asked.kind.options.filter((option) => option !== kind))
      expect(applied({ ...cells, kind: other }).result(check)).toBe('notAsked');
  });

  test('X17 a liquidation ends nothing by itself', () => {
    expect(applied({ kind: 'liquidation' }).outcome).toBe('person');
    expect(events.checks.filter(({ effect }) => effect === 'refuse')).toEqual([]);
  });
});

describe('what is checked', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['R-34 copies given', {}, 'documents', 'pass'],
    ['R-34 no copies of re-registration', { documentsUrl: undefined }, 'documents', 'fail'],
    ['R-34 no copies of liquidation', { kind: 'liquidation', documentsUrl: undefined }, 'documents', 'fail'],
    ['R-34 asks none of a change of address', { kind: 'addressChange' }, 'documents', 'notAsked'],
    ['R-31 nobody of that BIN', { participant: undefined }, 'participant', 'fail'],
    ['R-31 a participant', {}, 'participant', 'pass'],
    ['told on the day', { sentOn: on('2026-01-05') }, 'happened', 'pass'],
    ['told the day before', { sentOn: on('2026-01-04') }, 'happened', 'fail'],
    ['no day of an event', { happenedOn: undefined }, 'happened', 'notAsked'],
    ['recorded before it was confirmed', { status: 'recorded' }, 'statusFits', 'fail'],
    ['recorded', { status: 'recorded', confirmed: true }, 'statusFits', 'pass'],
    ['recorded results need no confirmation', { status: 'recorded', kind: 'resultsAchieved' }, 'statusFits', 'pass'],
    ['received without its day', { sentOn: undefined }, 'statusFits', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each<[kind: string, cells: Cells, missing: readonly string[]]>([
    ['addressChange', {}, ['R-9.3/s2 newAddress']],
    ['addressChange', { happenedOn: undefined, newAddress: 'Алматы' }, ['R-34 happenedOn']],
    ['reRegistration', {}, []],
    ['liquidation', { happenedOn: undefined }, ['R-34 happenedOn']],
    ['refusal', { happenedOn: undefined }, ['R-29 plannedDecisionOn']],
    ['resultsAchieved', { happenedOn: undefined }, ['R-34 happenedOn']],
  ])('%s %j lacks %j', (kind, cells, missing) => {
    const failing = applied({ kind, confirmed: true, carriedTo: 'p', ...cells }).failing;
    expect(failing).toEqual(missing);
  });

  test('the form insists only on what every kind needs', () => {
    const { items } = formPlan(events as Procedure, eventsWords, '2026-01-05');
    expect(items.filter(({ required }) => required).map(({ id }) => id)).toEqual(['bin', 'kind']);
    expect(items.find(({ id }) => id === 'kind')?.options?.map(({ code }) => code)).toEqual([
      'addressChange',
      'reRegistration',
      'liquidation',
      'refusal',
      'resultsAchieved',
    ]);
  });
});

// are the remarks the Order knows; of a notice an officer asks for what is missing.
test('R-34 a notice that lacks something is a person’s matter, no remarks are to be sent', () => {
  const wanting = applied({ happenedOn: undefined });
  expect([wanting.failing, wanting.outcome]).toEqual([['R-34 happenedOn'], 'person']);
});
