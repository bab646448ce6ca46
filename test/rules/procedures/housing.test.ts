/** Housing and premises (R-57 … R-62): for whom, under which contract, handed back within two working days. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { cite } from '../../../rules/order/citation.ts';
import { housing } from '../../../rules/procedures/housing.ts';
import { housingWords } from '../../../rules/procedures/housing.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, required } from './applied.ts';

const person: Cells = {
  status: 'given',
  kind: 'housing',
  person: 'Үлгі Үлгі',
  programme: 'serpin-1',
  programmeService: 'acceleration',
  settlement: 'Астана',
  hasHousing: false,
  inAcceleration: true,
  address: 'Мәңгілік Ел, 55',
  room: '12',
  waitingSince: on('2026-03-01'),
  contractSignedOn: on('2026-04-01'),
  givenOn: on('2026-04-01'),
};
const office: Cells = {
  status: 'given',
  kind: 'premises',
  bin: '240140000001',
  participant: 'p1',
  purpose: 'administrative',
  contractSignedOn: on('2026-04-01'),
  givenOn: on('2026-04-02'),
  from: on('2026-04-02'),
  to: on('2026-12-31'),
};
const housed = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(housing, housingWords, { ...person, ...cells }, options);
const placed = (cells: Cells) => apply(housing, housingWords, { ...office, ...cells });

test('housing and premises that meet every requirement are ready', () => {
  expect(housed({})).toMatchObject({ outcome: 'ready', failing: [] });
  expect(placed({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('R-59 persons in acceleration without housing in the settlement', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['no housing there', 'noHousing', {}, 'pass'],
    ['has housing there', 'noHousing', { hasHousing: true }, 'fail'],
    ['not said', 'noHousing', { hasHousing: undefined }, 'unknown'],
    ['housing in no named settlement', 'noHousing', { settlement: undefined }, 'notAsked'],
    ['no settlement', 'settlement', { settlement: undefined }, 'fail'],
    ['an acceleration', 'programme', {}, 'pass'],
    ['another service', 'programme', { programmeService: 'incubation' }, 'fail'],
    ['no such programme', 'programme', { programmeService: undefined }, 'unknown'],
    ['nobody named', 'person', { person: undefined }, 'fail'],
    ['in acceleration: a person confirms', 'inAcceleration', { inAcceleration: undefined }, 'person'],
    ['confirmed', 'inAcceleration', {}, 'pass'],
    ['not in acceleration', 'inAcceleration', { inAcceleration: false }, 'fail'],
    ['neither housing nor premises', 'kind', { kind: undefined }, 'fail'],
  ])('%s', (_, check, cells, result) => {
    expect(housed(cells).result(check)).toBe(result);
    if (result !== 'pass') expect(housed(cells).outcome).toBe('person');
  });

  test('none of it is asked of premises', () => {
    for (const check of ['person', 'programme', 'inAcceleration', 'noHousing', 'settlement', 'contract'])
      expect([check, placed({}).result(check)]).toEqual([check, 'notAsked']);
  });

  test.each(languages)('X30 findings in %s cite the second item 59', (language) => {
    expect(cite(housed({ hasHousing: true }).finding('noHousing').clause, language)).toMatch(
      /екінші|второй|second, housing/,
    );
  });
});

describe('R-60, R-58 given only under a contract', () => {
  test.each<[boundary: string, signed: IsoDay | undefined, result: string]>([
    ['signed the day before', '2026-03-31', 'pass'],
    ['signed on the day', '2026-04-01', 'pass'],
    ['signed the day after', '2026-04-02', 'fail'],
    ['no contract', undefined, 'fail'],
  ])('%s', (_, signed, result) => {
    const contractSignedOn = signed && on(signed);
    expect(housed({ contractSignedOn }).result('contract')).toBe(result);
    expect(placed({ contractSignedOn, givenOn: on('2026-04-01') }).result('premisesContract')).toBe(result);
    expect(housed({ contractSignedOn }).result('statusFits')).toBe(result);
  });

  test('not given yet: not asked', () => {
    expect(housed({ givenOn: undefined, status: 'waiting' }).result('contract')).toBe('notAsked');
    expect(placed({ givenOn: undefined, status: 'waiting' }).result('premisesContract')).toBe('notAsked');
  });

  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-58 to a participant', 'participant', {}, 'pass'],
    ['R-58 a participant still', 'participates', { participationEndedOn: undefined }, 'notAsked'],
    ['R-58 on its last day', 'participates', { participationEndedOn: on('2026-04-02') }, 'pass'],
    ['R-58 the day after', 'participates', { participationEndedOn: on('2026-04-01') }, 'fail'],
    ['R-58 no such participant', 'participant', { participant: undefined }, 'fail'],
    ['R-58 for temporary use', 'temporary', {}, 'pass'],
    ['R-58 without an end', 'temporary', { to: undefined }, 'fail'],
    ['ends on the day it begins', 'interval', { to: on('2026-04-02') }, 'pass'],
    ['ends before it begins', 'interval', { to: on('2026-04-01') }, 'fail'],
    ['no beginning', 'interval', { from: undefined }, 'notAsked'],
  ])('%s', (_, check, cells, result) => {
    expect(placed(cells).result(check)).toBe(result);
  });

  test('housing has no end of its own', () => {
    expect([housed({}).result('temporary'), housed({}).result('participant')]).toEqual(['notAsked', 'notAsked']);
  });
});

describe('R-61 two working days after expulsion, vacated and handed over (DL-26, X33)', () => {
  test.each<[boundary: string, expelled: IsoDay, due: IsoDay, next: IsoDay]>([
    ['over Victory Day', '2026-05-06', '2026-05-12', '2026-05-13'],
    ['within a week', '2026-03-16', '2026-03-18', '2026-03-19'],
    ['on a Saturday', '2026-03-14', '2026-03-17', '2026-03-18'],
    ['over Nauryz', '2026-03-19', '2026-03-26', '2026-03-27'],
  ])('%s: expelled %s, by %s, %s is late', (_, expelled, due, next) => {
    const done = (day: IsoDay) =>
      housed({ status: 'expelled', expelledOn: on(expelled), vacatedOn: on(day), handedOverOn: on(day) });
    for (const id of ['vacate', 'handOver']) {
      expect(done(due).due(id)).toMatchObject({ due, state: 'met' });
      expect(done(next).due(id)).toMatchObject({ due, state: 'late' });
    }
  });

  test('vacated and not handed over: the second stays open', () => {
    const half = housed(
      { status: 'expelled', expelledOn: on('2026-05-06'), vacatedOn: on('2026-05-08') },
      { today: '2026-05-13' },
    );
    expect([half.due('vacate')?.state, half.due('handOver')?.state]).toEqual(['met', 'overdue']);
  });

  test('nobody expelled, or premises: no term', () => {
    for (const id of ['vacate', 'handOver']) {
      expect(housed({}).due(id)).toBeUndefined();
      expect(placed({ expelledOn: on('2026-05-06') }).due(id)).toBeUndefined();
    }
  });

  test.each<[boundary: string, cells: Cells, result: string]>([
    ['handed over with its act', { handedOverOn: on('2026-05-08'), actUrl: 'https://example.kz/akt' }, 'pass'],
    ['handed over, no act', { handedOverOn: on('2026-05-08') }, 'fail'],
    ['not handed over', {}, 'notAsked'],
    ['nobody was expelled', { expelledOn: undefined, handedOverOn: on('2026-05-08') }, 'notAsked'],
  ])('the acceptance act: %s', (_, cells, result) => {
    expect(housed({ expelledOn: on('2026-05-06'), ...cells }).result('act')).toBe(result);
  });

  test('the status «handed over» is borne out by the day and the act', () => {
    const over = { status: 'handedOver', expelledOn: on('2026-05-06'), handedOverOn: on('2026-05-08') };
    expect(housed(over).result('statusFits')).toBe('fail');
    expect(housed({ ...over, actUrl: 'https://example.kz/akt' }).result('statusFits')).toBe('pass');
    expect(housed(over).outcome).toBe('closed');
  });
});

describe('R-62 vacated housing goes to the next', () => {
  const rules = {
    ...book,
    parameters: {
      ...book.parameters,
      housingNorm: {
        ...required(book.parameters.housingNorm),
        values: [{ from: '2026-01-01' as IsoDay, value: 5, source: { kk: 'акт', ru: 'акт', en: 'act' } }],
      },
    },
  };
  const back = { status: 'handedOver', expelledOn: on('2026-05-06'), handedOverOn: on('2026-05-12') };

  test('the Rules set no term: none without the Fund’s norm, and none where nobody waits', () => {
    expect(housed({ ...back, nextWaiting: 'h2' }).due('giveAgain')).toBeUndefined();
    expect(housed(back, { rules }).due('giveAgain')).toBeUndefined();
  });

  test('by the norm, from the day it was handed over; met once it is given again', () => {
    const waiting = housed({ ...back, nextWaiting: 'h2' }, { rules, today: '2026-05-20' });
    expect(waiting.due('giveAgain')).toMatchObject({ due: '2026-05-19', state: 'overdue' });
    const given = housed({ ...back, givenAgainOn: on('2026-05-19') }, { rules });
    expect(given.due('giveAgain')).toMatchObject({ due: '2026-05-19', state: 'met' });
  });
});

test('what houses a person is personal, and no check refuses anybody', () => {
  const personal = Object.entries(housing.office).filter(([, spec]) => spec.class === 'personal');
  expect(personal.map(([id]) => id)).toEqual(['person', 'hasHousing', 'address', 'room']);
  expect(housing.checks.filter(({ effect }) => effect !== 'person')).toEqual([]);
});
