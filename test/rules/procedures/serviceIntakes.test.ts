/** An intake of a service (R-43 … ): its conditions a month before, its contract whole, its price set. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, dateOf, dayNumber, fromDayNumber, type IsoDay, monthOf } from '../../../rules/calendar/day.ts';
import { serviceIntakes } from '../../../rules/procedures/serviceIntakes.ts';
import { serviceIntakesWords } from '../../../rules/procedures/serviceIntakes.words.ts';
import { citations } from '../../../rules/projections/citations.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, on, required } from './applied.ts';

/** Published on the last day for an intake that begins on 1 June 2026. */
const good: Cells = {
  status: 'announced',
  service: 'acceleration',
  titleKk: 'Серпін',
  intakeFrom: on('2026-06-01'),
  intakeTo: on('2026-06-30'),
  needsProject: true,
  needsTeam: false,
  needsPresentation: true,
  conditionsPublishedOn: on('2026-05-01'),
  conditionsUrl: 'https://example.kz/talap',
  contractConditions: true,
  contractPaymentOrder: true,
  contractPaymentAmount: true,
  price: 0,
  priceAct: '12-Н',
  thirdParty: false,
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(serviceIntakes, serviceIntakesWords, { ...good, ...cells }, options);

test('an intake that meets every requirement is ready', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('R-55 no later than one month before the intake begins (DL-25, X32)', () => {
  test.each<[boundary: string, from: IsoDay, due: IsoDay, after: IsoDay]>([
    ['the 31st of March of a leap year', '2028-03-31', '2028-02-29', '2028-03-01'],
    ['the 31st of March', '2027-03-31', '2027-02-28', '2027-03-01'],
    ['the 29th of March of a leap year', '2028-03-29', '2028-02-29', '2028-03-01'],
    ['the 31st of May', '2026-05-31', '2026-04-30', '2026-05-01'],
    ['the 1st', '2026-06-01', '2026-05-01', '2026-05-02'],
    ['January', '2027-01-31', '2026-12-31', '2027-01-01'],
    ['the due day is a Sunday: not rolled', '2026-04-15', '2026-03-15', '2026-03-16'],
  ])('%s: %s, so by %s, and %s is late', (_, from, due, after) => {
    const published = (day: IsoDay | undefined) =>
      applied({ intakeFrom: on(from), intakeTo: on(from), conditionsPublishedOn: day && on(day) });
    expect(published(due).due('conditions')).toMatchObject({ due, state: 'met' });
    expect([published(due).result('published'), published(due).outcome]).toEqual(['pass', 'ready']);
    expect(published(after).due('conditions')).toMatchObject({ due, state: 'late' });
    expect([published(after).result('published'), published(after).outcome]).toEqual(['fail', 'person']);
    expect([published(undefined).result('published'), published(undefined).outcome]).toEqual(['unknown', 'person']);
  });

  test('publishing earlier is fine', () => {
    expect(applied({ conditionsPublishedOn: on('2025-01-01') }).result('published')).toBe('pass');
  });

  test('property: the same date of the month before, or that month’s last day; that day passes and the next fails', () => {
    const days = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2040-12-31') });
    fc.assert(
      fc.property(days, (n) => {
        const from = fromDayNumber(n);
        const due = required(required(applied({ intakeFrom: n, intakeTo: n }).due('conditions')).due ?? undefined);
        expect(monthOf(due)).toBe(((monthOf(from) + 10) % 12) + 1);
        const clamped = monthOf(fromDayNumber(dayNumber(due) + 1)) === monthOf(from);
        expect(dateOf(due) === dateOf(from) || (clamped && dateOf(due) < dateOf(from))).toBe(true);
        expect(addMonths(due, 1) <= from).toBe(true);
        const result = (day: number) =>
          applied({ intakeFrom: n, intakeTo: n, conditionsPublishedOn: day }).result('published');
        expect([result(dayNumber(due)), result(dayNumber(due) + 1)]).toEqual(['pass', 'fail']);
      }),
    );
  });

  test('an intake opened without its conditions published in time does not bear out its status', () => {
    expect(applied({ status: 'open' }).result('statusFits')).toBe('pass');
    expect(applied({ status: 'open', conditionsPublishedOn: on('2026-05-02') }).result('statusFits')).toBe('fail');
    expect(applied({ status: 'open', conditionsPublishedOn: undefined }).result('statusFits')).toBe('unknown');
    expect(applied({ status: 'open', intakeTo: undefined }).result('statusFits')).toBe('fail');
    expect(applied({ status: 'announced', service: undefined }).result('statusFits')).toBe('fail');
  });

  test.each(languages)('the sentence in %s names the three days and forbids to open', (language) => {
    const words = applied({ conditionsPublishedOn: on('2026-05-02') }).finding('published').message[language];
    for (const day of ['02.05.2026', '01.05.2026', '01.06.2026']) expect(words).toContain(day);
    expect(words).toMatch(/бастамаңыз|не открывайте|do not open/);
  });
});

describe('checks', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-47 one day', 'interval', { intakeTo: on('2026-06-01') }, 'pass'],
    ['R-47 ends before it begins', 'interval', { intakeTo: on('2026-05-31') }, 'fail'],
    ['R-47 no end', 'interval', { intakeTo: undefined }, 'unknown'],
    ['R-55 published, no link', 'publishedWhere', { conditionsUrl: undefined }, 'fail'],
    ['R-55 published, with its link', 'publishedWhere', {}, 'pass'],
    ['R-55 not yet published', 'publishedWhere', { conditionsPublishedOn: undefined }, 'notAsked'],
    ['R-56 free of charge, by an act', 'price', {}, 'pass'],
    ['R-56 no act', 'price', { priceAct: undefined }, 'fail'],
    ['R-56 no price', 'price', { price: undefined }, 'fail'],
    ['R-56/p2 no third party', 'offers', { thirdParty: false }, 'notAsked'],
    ['R-56/p2 not said', 'offers', { thirdParty: undefined }, 'unknown'],
    ['R-56/p2 a third party, no offers', 'offers', { thirdParty: true }, 'fail'],
    ['R-56/p2 offers, none chosen', 'offers', { thirdParty: true, offers: 'А: 1' }, 'fail'],
    ['R-56/p2 one chosen', 'offers', { thirdParty: true, offers: 'А: 1', offerChosen: 'А' }, 'pass'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each(['contractConditions', 'contractPaymentOrder', 'contractPaymentAmount'])(
    'R-55/p2 %s is asked of a person',
    (part) => {
      const answered = (answer: boolean | undefined) => applied({ [part]: answer });
      expect([undefined, true, false].map((answer) => answered(answer).result(part))).toEqual([
        'person',
        'pass',
        'fail',
      ]);
      expect([undefined, true, false].map((answer) => answered(answer).outcome)).toEqual(['person', 'ready', 'person']);
    },
  );

  test('nothing here leads to remarks or a refusal', () => {
    expect(serviceIntakes.checks.filter(({ effect }) => effect !== 'person')).toEqual([]);
  });
});

test('R-43 … R-46 each service stands for its clause', () => {
  const cited = citations([serviceIntakes as never]).filter(({ part }) => part === 'option');
  expect(cited.map(({ clause, id }) => `${clause} ${id}`)).toEqual([
    'R-44 service.acceleration',
    'R-44/p2 service.incubation',
    'R-45 service.consulting',
    'R-46 service.training',
    'R-43 service.other',
  ]);
});
