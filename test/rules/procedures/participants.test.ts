/** The register of participants (R-18, R-19, R-24 … R-28): the term, its extension and its end. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { participants } from '../../../rules/procedures/participants.ts';
import { participantsWords } from '../../../rules/procedures/participants.words.ts';
import { documentPlans } from '../../../rules/projections/documentPlan.ts';
import { calendarNotice } from '../../../rules/registers/calendarNotice.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { apply, book, on, withSwitches } from './applied.ts';

const good: Cells = {
  status: 'active',
  bin: '240140000001',
  name: '«Үлгі» ЖШС',
  address: 'Астана',
  activities: 'A1',
  contractSignedOn: on('2025-01-10'),
  certificateNumber: '0001',
  certificateIssuedOn: on('2025-01-15'),
  termFrom: on('2025-01-15'),
  termTo: on('2027-01-14'),
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(participants, participantsWords, { ...good, ...cells }, options);
const term = (from: IsoDay, to: IsoDay): Cells => ({ termFrom: on(from), termTo: on(to) });

describe('R-24 the term (X14)', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['a day short of a year', term('2026-01-05', '2027-01-03'), 'term', 'fail'],
    ['exactly a year is long enough', term('2026-01-05', '2027-01-04'), 'term', 'pass'],
    ['exactly a year is asked about', term('2026-01-05', '2027-01-04'), 'termOneYear', 'person'],
    ['a day more than a year is not', term('2026-01-05', '2027-01-05'), 'termOneYear', 'notAsked'],
    ['a year over 29 February', term('2027-03-01', '2028-02-29'), 'term', 'pass'],
    ['a day short of it', term('2027-03-01', '2028-02-28'), 'term', 'fail'],
    ['a year from 29 February', term('2028-02-29', '2029-02-28'), 'termOneYear', 'person'],
    ['a day short of it', term('2028-02-29', '2029-02-27'), 'term', 'fail'],
    ['a day more than it', term('2028-02-29', '2029-03-01'), 'termOneYear', 'notAsked'],
    ['no term yet', { termFrom: undefined, termTo: undefined, certificateIssuedOn: undefined }, 'term', 'notAsked'],
    ['a last day without a first', { termFrom: undefined }, 'term', 'unknown'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each([
    ['ask', 'person', 'person'],
    ['allow', 'pass', 'ready'],
    ['forbid', 'fail', 'person'],
  ] as const)('X14 %s: a term of one year gives %s, and the case is %s', (termOneYear, result, outcome) => {
    const one = applied(term('2026-01-05', '2027-01-04'), { rules: withSwitches({ termOneYear }) });
    expect([one.result('termOneYear'), one.outcome]).toEqual([result, outcome]);
  });

  test('X14 the question is asked in words, and answered in its field', () => {
    const { field, message } = applied(term('2026-01-05', '2027-01-04')).finding('termOneYear');
    expect([field, message.en]).toEqual([
      'termConfirmed',
      'Term of exactly one year: an officer must decide (Is the one-year term confirmed)',
    ]);
  });

  test('a short term leads to a person, not to remarks: nobody applies here', () => {
    expect(applied(term('2026-01-05', '2026-06-30')).outcome).toBe('person');
  });
});

describe('terms', () => {
  test.each<[boundary: string, cells: Cells, today: IsoDay, due: IsoDay, state: string]>([
    ['R-25 the day to apply by', {}, '2026-12-28', '2026-12-28', 'open'],
    ['R-25 nobody applied', {}, '2026-12-29', '2026-12-28', 'overdue'],
    ['R-25 applied on the day', { extensionSentOn: on('2026-12-28') }, '2027-01-10', '2026-12-28', 'met'],
    ['R-25 applied the day after', { extensionSentOn: on('2026-12-29') }, '2027-01-10', '2026-12-28', 'late'],
    [
      'R-25 an extended term counts from its own end',
      { status: 'extended', extendedTo: on('2026-05-12'), termTo: on('2025-05-12') },
      '2026-04-01',
      '2026-04-23',
      'open',
    ],
  ])('%s', (_, cells, today, due, state) => {
    expect(applied(cells, { today }).due('extension')).toMatchObject({ due, state });
  });

  test('R-25 ended early: no extension is due', () => {
    const ended = { status: 'endedEarly', endedOn: on('2026-06-30'), endGround: '28.3' };
    expect(applied(ended).due('extension')).toBeUndefined();
    expect(applied(ended).due('plannedEnd')).toBeUndefined();
  });

  test('R-27 the planned end is the day after the last day of the term, extended or not', () => {
    expect(applied({}).due('plannedEnd')?.due).toBe('2027-01-15');
    expect(applied({ status: 'extended', extendedTo: on('2029-01-14') }).due('plannedEnd')?.due).toBe('2029-01-15');
  });

  test('R-25 ended as planned: nothing is left to apply for', () => {
    const ended = { status: 'endedPlanned', endedOn: on('2027-01-14'), endGround: '27' };
    expect(applied(ended, { today: '2027-02-01' }).due('extension')).toBeUndefined();
  });

  // A term years ahead is no error of today's; that the calendar runs out is said once, a quarter before it does.
  test('R-25 the calendar ends before the term: the day is not listed, and the end of the calendar is announced', () => {
    expect(applied({ termTo: on('2028-01-04') }, { today: '2027-12-20' }).due('extension')).toBeUndefined();
    expect(calendarNotice(deliveredSettings, '2027-12-20').map(({ sheet }) => sheet)).toEqual(['calendar']);
    expect(calendarNotice(deliveredSettings, '2027-09-01')).toEqual([]);
  });
});

describe('statuses and numbers', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['R-18 no number once the term stands', { certificateNumber: undefined }, 'certificateNumber', 'fail'],
    [
      'R-18 no number before the certificate',
      { certificateNumber: undefined, termFrom: undefined, termTo: undefined },
      'certificateNumber',
      'notAsked',
    ],
    ['R-24 issued, and nobody knows until when', { termTo: undefined }, 'term', 'unknown'],
    ['R-24 not issued yet', { termTo: undefined, certificateIssuedOn: undefined }, 'term', 'notAsked'],
    ['R-19 who it is', {}, 'identified', 'pass'],
    ['R-19 without a BIN', { bin: undefined }, 'identified', 'fail'],
    ['R-19 without a name', { name: undefined }, 'identified', 'fail'],
    ['R-18 nobody knows since when', { contractSignedOn: undefined }, 'identified', 'fail'],
    ['R-19 one BIN twice', { sameBin: 'resp-9' }, 'sameBin', 'fail'],
    ['R-28 ended early without its ground', { status: 'endedEarly', endedOn: on('2026-06-30') }, 'statusFits', 'fail'],
    [
      'R-28 ended early with it',
      { status: 'endedEarly', endedOn: on('2026-06-30'), endGround: '28.6' },
      'statusFits',
      'pass',
    ],
    [
      'R-28 ended early, on the ground of the planned end',
      { status: 'endedEarly', endedOn: on('2026-06-30'), endGround: '27' },
      'statusFits',
      'fail',
    ],
    ['R-27 as planned, on the last day', { status: 'endedPlanned', endedOn: on('2027-01-14') }, 'statusFits', 'pass'],
    ['R-27 as planned, a day before', { status: 'endedPlanned', endedOn: on('2027-01-13') }, 'statusFits', 'fail'],
    [
      'R-27 as planned, the first term of an extended one',
      { status: 'endedPlanned', endedOn: on('2027-01-14'), extendedTo: on('2029-01-14') },
      'statusFits',
      'fail',
    ],
    [
      'R-27 as planned, on a ground of R-28',
      { status: 'endedPlanned', endedOn: on('2027-01-14'), endGround: '28.3' },
      'statusFits',
      'fail',
    ],
    ['R-25/p3 extended without the new term', { status: 'extended' }, 'statusFits', 'fail'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('R-28 all seven grounds and R-27, and no status ends by itself (X17)', () => {
    expect(participants.office.endGround.options).toEqual([
      '27',
      '28.1',
      '28.2',
      '28.3',
      '28.4',
      '28.5',
      '28.6',
      '28.7',
    ]);
    expect(participants.checks.filter(({ effect }) => effect === 'refuse' || effect === 'remarks')).toEqual([]);
  });
});

describe('Annex 2', () => {
  const documents = (cells: Cells) =>
    documentPlans(participants, caseFacts(participants, { id: 'case', cells: { ...good, ...cells } }), book);

  test('its eight lines', () => {
    expect(documents({}).map(({ form, lines }) => [form, Object.keys(lines), lines.validTo])).toEqual([
      ['A2', ['number', 'name', 'bin', 'address', 'activity', 'issuedOn', 'validFrom', 'validTo'], on('2027-01-14')],
    ]);
  });

  test('an extension does not rewrite the period of the first certificate', () => {
    expect(documents({ status: 'extended', extendedTo: on('2029-01-14') })[0]?.lines.validTo).toBe(on('2027-01-14'));
  });

  test.each(['certificateNumber', 'certificateIssuedOn', 'termFrom', 'termTo'])('without %s: none', (field) => {
    expect(documents({ [field]: undefined })).toEqual([]);
  });

  test.each<[what: string, cells: Cells, switched: Parameters<typeof withSwitches>[0], count: number]>([
    ['a day short of a year', { termTo: on('2026-01-13') }, {}, 0],
    ['exactly a year, the question open', { termTo: on('2026-01-14') }, {}, 1],
    ['exactly a year, confirmed', { termTo: on('2026-01-14'), termConfirmed: true }, {}, 1],
    ['exactly a year, not confirmed', { termTo: on('2026-01-14'), termConfirmed: false }, {}, 0],
    ['exactly a year, forbidden', { termTo: on('2026-01-14') }, { termOneYear: 'forbid' }, 0],
    ['exactly a year, allowed', { termTo: on('2026-01-14') }, { termOneYear: 'allow' }, 1],
    ['longer, though a year is forbidden', {}, { termOneYear: 'forbid' }, 1],
  ])('R-24 a term %s (X14)', (_, cells, switched, count) => {
    const facts = caseFacts(participants, { id: 'case', cells: { ...good, ...cells } });
    expect(documentPlans(participants, facts, withSwitches(switched))).toHaveLength(count);
  });

  test.each(['name', 'bin', 'address', 'activities'])('without %s, a line of the form: none', (field) => {
    expect(documents({ [field]: undefined })).toEqual([]);
  });
});
