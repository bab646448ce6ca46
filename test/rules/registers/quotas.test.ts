/** whose courses take part in a round, with what weight and limits, and what is written into the registers. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { courses as coursesProcedure } from '../../../rules/procedures/training.courses.ts';
import { type Calculation, calculate } from '../../../rules/registers/quota/calculation.ts';
import { recordOf } from '../../../rules/registers/quota/record.ts';
import { lacking, roundOf } from '../../../rules/registers/quota/round.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { View } from '../../../rules/registers/view.ts';
import { conditionOf } from '../../../rules/settings/expression/compile.ts';
import { scopeOf } from '../../../rules/settings/expression/scope.ts';
import type { QuotaCriterion } from '../../../rules/settings/quotaCriteria.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { required } from '../procedures/applied.ts';
import { cellsOf, meeting, members, type Rows, settle, signed } from './commission.ts';
import { contents, holding, occasion, on, settled } from './fund.ts';

const course = (application: string, more: Cells = {}): Cells => ({
  case: application,
  name: 'Python',
  weeks: 26,
  hours: 520,
  durationMonths: 6,
  price: 600_000,
  planUrl: 'https://example.kz/plan',
  criteria: 'сынақ',
  capacity: 30,
  region: '710000000',
  graduates: 20,
  employed: 15,
  ...more,
});
const application = (more: Cells = {}): Cells => ({
  name: '«Үлгі» ЖШС',
  bin: '240140000001',
  status: 'sent',
  sentOn: on('2026-03-18'),
  ...more,
});
const round = (more: Cells = {}): Cells => ({ status: 'planned', total: 10, method: 'sainteLague', ...more });

/** A round R, an application a with one course a/1, and what the test adds. */
const fund = (rows: Rows = {}, r: Cells = {}): Registers =>
  holding({
    quotaRounds: { R: round(r) },
    training: { a: application() },
    courses: { 'a/1': course('a') },
    ...rows,
  });
const viewOf = (registers: Registers, by: Settled = settled): View => new View(registers, by, occasion);
const calculated = (registers: Registers, by: Settled = settled, id = 'R'): Calculation => {
  const view = viewOf(registers, by);
  return required(calculate(roundOf(required(registers.find('quotaRounds', id)), view), view));
};
const seatsOf = (registers: Registers, by: Settled = settled): Readonly<Record<string, number>> =>
  Object.fromEntries(calculated(registers, by).courses.map(({ id, seats }) => [id, seats]));
/** The one course of a round. */
const alone = (cells: Cells, by: Settled = settled, r: Cells = {}) =>
  required(calculated(fund({ courses: { 'a/1': course('a', cells) } }, r), by).courses[0]);

describe('who takes part', () => {
  test.each<[what: string, cells: Cells, r: Cells, takes: boolean]>([
    ['just sent', {}, {}, true],
    ['no status yet', { status: undefined }, {}, true],
    ['remarks sent', { status: 'remarks' }, {}, true],
    ['before the Independent Commission', { status: 'atIndependent' }, {}, true],
    ['refused by the Fund', { status: 'refused' }, {}, false],
    ['remarks not removed', { status: 'notFixed' }, {}, false],
    ['withdrawn', { status: 'withdrawn' }, {}, false],
    ['not admitted', { status: 'notAdmitted', decidedOn: on('2026-05-12') }, { heldOn: on('2026-05-12') }, false],
    [
      'admitted by this meeting',
      { status: 'admitted', decidedOn: on('2026-05-12') },
      { heldOn: on('2026-05-12') },
      true,
    ],
    ['admitted later', { status: 'contract', decidedOn: on('2026-05-13') }, { heldOn: on('2026-05-12') }, true],
    [
      'admitted by an earlier one',
      { status: 'listed', decidedOn: on('2026-05-11') },
      { heldOn: on('2026-05-12') },
      false,
    ],
    ['decided before today, no meeting yet', { status: 'admitted', decidedOn: on('2026-04-19') }, {}, false],
    ['admitted, the day not recorded', { status: 'admitted' }, { heldOn: on('2026-05-12') }, true],
    ['withdrawn, of the intake', { status: 'withdrawn' }, { intake: 'spring' }, false],
  ])('%s', (_, cells, r, takes) => {
    const trainingIntakes = { spring: { intakeFrom: on('2026-03-02'), intakeTo: on('2026-03-31') } };
    const registers = fund({ training: { a: application(cells) }, trainingIntakes }, r);
    expect(Object.keys(seatsOf(registers))).toEqual(takes ? ['a/1'] : []);
  });

  test('an intake takes its own applications alone, whether or not anybody has brought the register up to date', () => {
    const trainingIntakes = {
      spring: { intakeFrom: on('2026-03-02'), intakeTo: on('2026-03-31') },
      autumn: { intakeFrom: on('2026-09-01') },
    };
    const training = { a: application(), b: application({ sentOn: on('2026-09-02') }) };
    const courses = { 'a/1': course('a'), 'b/1': course('b'), stray: course('nobody') };
    const of = (intake: string) => Object.keys(seatsOf(fund({ training, courses, trainingIntakes }, { intake })));
    expect([of('spring'), of('autumn'), of('')]).toEqual([['a/1'], ['b/1'], ['a/1', 'b/1']]);
    const { problem, notes } = calculated(fund({ training, courses, trainingIntakes }, { intake: 'summer' }));
    expect(problem?.kind).toBe('noClaims');
    expect(notes.map(({ en }) => en)).toEqual(['There is no intake "summer" in the register.']);
  });

  test('those left out of an intake are named, of all only counted', () => {
    const rows: Rows = {
      training: {
        a: application(),
        b: application({ status: 'withdrawn' }),
        c: application({ status: 'listed', decidedOn: on('2026-01-15') }),
      },
      trainingIntakes: { spring: { intakeFrom: on('2026-03-02') } },
    };
    const said = (r: Cells) => calculated(fund(rows, r)).notes.map(({ en }) => en);
    expect(said({ intake: 'spring' })).toContain(
      'Applications left out of the calculation: b (Withdrawn); c (decided on 15.01.2026).',
    );
    expect(said({})).toContain('Applications already decided or over that are not in it: 2.');
  });

  test('ties: the day sent, the moment received, the row of the application, the row of the course', () => {
    const training = {
      late: application({ sentOn: on('2026-03-19'), receivedAt: '2026-03-19T01:00:00.000Z' }),
      undated: application({ sentOn: undefined }),
      byHand: application(),
      noon: application({ receivedAt: '2026-03-18T07:00:00.000Z' }),
      alsoByHand: application(),
      morning: application({ receivedAt: '2026-03-18T05:00:00.000Z' }),
    };
    const courses = Object.fromEntries(
      ['late', 'undated', 'byHand', 'noon', 'alsoByHand', 'morning'].flatMap((id) =>
        [2, 1].map((n) => [`${id}/${n}`, course(id)]),
      ),
    );
    const order = [
      'morning/2',
      'morning/1',
      'noon/2',
      'noon/1',
      'byHand/2',
      'byHand/1',
      'alsoByHand/2',
      'alsoByHand/1',
    ];
    const rest = ['late/2', 'late/1', 'undated/2', 'undated/1'];
    expect(calculated(fund({ training, courses })).courses.map(({ id }) => id)).toEqual([...order, ...rest]);
    const given = seatsOf(fund({ training, courses }, { total: 3 }));
    expect(Object.keys(given).filter((id) => given[id] === 1)).toEqual(order.slice(0, 3));
  });
});

describe('what a course brings', () => {
  test.each<[what: string, cells: Cells, weight: number, seats: number, note: RegExp | undefined]>([
    ['its share of employed graduates', {}, 0.75, 10, undefined],
    ['all employed', { employed: 20 }, 1, 10, undefined],
    ['no graduates', { graduates: undefined, employed: undefined }, 0, 0, /no graduates/],
    ['none at all', { graduates: 0, employed: 0 }, 0, 0, /no graduates/],
    ['employed not stated', { employed: undefined }, 0, 0, /employed graduates is not stated/],
    ['nobody employed', { employed: 0 }, 0, 0, /None of the graduates/],
    ['more employed than there are', { employed: 21 }, 0, 0, /more employed \(21\) than graduates \(20\)/],
    ['half a graduate', { graduates: 20.5 }, 0, 0, /Graduates \(20.5\) and employed \(15\) must be whole/],
    ['typed as text', { graduates: '20' }, 0, 0, /must be whole/],
    ['no capacity', { capacity: undefined }, 0.75, 0, /capacity is not stated/],
    ['no room', { capacity: 0 }, 0.75, 0, /capacity is 0/],
    ['half a place', { capacity: 2.5 }, 0.75, 0, /capacity \(2.5\) must be a whole number/],
    ['too short (R-68.6)', { durationMonths: 5 }, 0.75, 0, /lasts 5 months, .* So no quota is calculated \(.*68/],
    [
      'no plan came with the form (R-68.7)',
      { planUrl: undefined, receivedAt: '2026-03-18T05:15:00.000Z' },
      ...([0.75, 0, /no study plan.*So no quota/] as const),
    ],
    ['no plan entered by hand is not known', { planUrl: undefined }, 0.75, 10, /^No study plan is entered/],
    ['entered by hand that there is none', { planUrl: undefined, planDetailed: false }, 0.75, 0, /no study plan/],
    ['a plan that is not detailed (R-68.7)', { planDetailed: false }, 0.75, 0, /not detailed.*So no quota/],
    ['a plan nobody has read yet', { planDetailed: undefined }, 0.75, 10, undefined],
    ['no region, and no coefficients', { region: undefined }, 0.75, 10, undefined],
  ])('%s', (_, cells, weight, seats, note) => {
    const one = alone(cells);
    expect([one.weight.about, one.seats]).toEqual([weight, seats]);
    expect(one.notes).toHaveLength(note ? 1 : 0);
    if (note) expect(one.notes[0]?.en).toMatch(note);
    for (const { kk, ru } of one.notes) expect(`${kk}${ru}`).not.toMatch(/[{}]|undefined/);
  });

  test.each<[what: string, cells: Cells, r: Cells, least: number, most: number]>([
    ['no limits', {}, {}, 0, 30],
    ['a most below the capacity', {}, { maxPerCourse: 12 }, 0, 12],
    ['a most above it', {}, { maxPerCourse: 40 }, 0, 30],
    ['a least', {}, { minPerCourse: 4 }, 4, 30],
    ['a least above the capacity', { capacity: 3 }, { minPerCourse: 4 }, 3, 3],
    ['a least above the most', {}, { minPerCourse: 9, maxPerCourse: 5 }, 5, 5],
    ['a least, no capacity', { capacity: undefined }, { minPerCourse: 4 }, 0, 0],
    ['a least, barred', { durationMonths: 1 }, { minPerCourse: 4 }, 0, 0],
    ['a least without weight', { employed: 0 }, { minPerCourse: 4 }, 4, 30],
  ])('limits: %s', (_, cells, r, least, most) => {
    expect(alone(cells, settled, r)).toMatchObject({ least, most });
  });

  test('a course without weight has its least and no more', () => {
    expect(alone({ employed: 0 }, settled, { minPerCourse: 4 }).seats).toBe(4);
  });
});

describe('criteria', () => {
  const same = (text: string) => ({ kk: text, ru: text, en: text });
  const criterion = (id: string, coefficient: number, more: Partial<QuotaCriterion> = {}): QuotaCriterion => ({
    id,
    kind: id.startsWith('region:') ? 'regionCoefficient' : 'factor',
    ...(id.startsWith('region:') ? { region: id.slice(7) } : {}),
    coefficient,
    from: '2026-01-01',
    name: same(id),
    source: same('act'),
    ...more,
  });
  const when = (written: string) => ({
    applies: { written, rule: conditionOf(written, scopeOf(coursesProcedure as Procedure)) },
  });
  const withCriteria = (...quotaCriteria: readonly QuotaCriterion[]): Settled => ({ ...settled, quotaCriteria });

  test('a coefficient of the region of the course, and of no other', () => {
    const by = withCriteria(criterion('region:710000000', 1.2), criterion('region:350000000', 1.5));
    expect(alone({}, by).weight).toMatchObject({ n: [9], d: [10] });
    expect(alone({ region: '350000000' }, by).weight.about).toBe(1.125);
    expect(alone({ region: '110000000' }, by).weight.about).toBe(0.75);
    expect(alone({ region: undefined }, by).notes.map(({ en }) => en)).toEqual([
      'The region is not stated: its coefficient is 1.',
    ]);
  });

  test('every factor that applies, none that does not; what is not known is said', () => {
    const by = withCriteria(
      criterion('long', 1.5, when('${durationMonths} >= 9')),
      criterion('placed', 1.1, when('4 * ${employed} >= 3 * ${graduates}')),
      criterion('everyone', 0.5),
      criterion('cheap', 2, when('${price} <= 1000')),
    );
    expect(alone({}, by).weight).toMatchObject({ n: [33], d: [80] });
    expect(alone({}, by).factors.map(({ id }) => id)).toEqual(['placed', 'everyone']);
    const { weight, notes } = alone({ durationMonths: 9, price: undefined }, by);
    expect(weight).toMatchObject({ n: [99], d: [160] });
    expect(notes.map(({ en }) => en)).toEqual([
      'Whether the criterion "cheap" applies is not known, as data for its condition are missing (${price} <= 1000): its coefficient is 1.',
    ]);
  });

  test.each<[what: string, r: Cells, weight: number]>([
    ['the meeting', { heldOn: on('2026-05-12'), calculatedOn: on('2025-02-01') }, 1.5],
    ['the last day before it', { heldOn: on('2026-04-30'), calculatedOn: on('2026-05-02') }, 0.75],
    ['without a meeting the calculation', { calculatedOn: on('2026-05-01') }, 1.5],
    ['without both today, 20 April 2026', {}, 0.75],
    ['after the last day it is 1 again', { heldOn: on('2026-06-01') }, 0.75],
  ])('dated by %s', (_, r, weight) => {
    const by = withCriteria(criterion('double', 2, { from: '2026-05-01', to: '2026-06-01' }));
    expect(alone({}, by, r).weight.about).toBe(weight);
  });

  test('many fine coefficients are carried exactly, whatever the size of the fraction', () => {
    const fine = Array.from({ length: 8 }, (_, n) => criterion(`f${n}`, 1.0001 + n / 1000));
    const rows = fund({ courses: { 'a/1': course('a'), 'a/2': course('a', { graduates: 9973, employed: 7481 }) } });
    expect(calculated(rows, withCriteria(...fine)).courses.map(({ seats }) => seats)).toEqual([5, 5]);
  });
});

describe('a round that cannot be calculated', () => {
  test.each<[what: string, r: Cells, missing: readonly string[]]>([
    ['no total', { total: undefined }, ['total']],
    ['half a quota', { total: 1.5 }, ['total']],
    ['typed as text', { total: '10' }, ['total']],
    ['no method', { method: undefined }, ['method']],
    ['another one', { method: 'dHondt' }, ['method']],
    ['a least that is no number', { minPerCourse: 'бес' }, ['minPerCourse']],
    ['a most below zero', { maxPerCourse: -1 }, ['maxPerCourse']],
    ['everything there', {}, []],
  ])('%s', (_, r, missing) => {
    const registers = fund({}, r);
    expect(lacking(roundOf(required(registers.find('quotaRounds', 'R')), viewOf(registers)))).toEqual(missing);
    settle(registers);
    expect(cellsOf(registers, 'courses', 'a/1').calculatedSeats).toBe(missing.length === 0 ? 10 : undefined);
  });

  test.each<[what: string, rows: Rows, r: Cells, kind: string]>([
    ['no course', { courses: {} }, {}, 'noClaims'],
    ['minimums above the total', {}, { total: 3, minPerCourse: 4 }, 'minimumsAboveTotal'],
    ['no capacity', { courses: { 'a/1': course('a', { capacity: undefined }) } }, {}, 'noCapacity'],
    ['no weight', { courses: { 'a/1': course('a', { employed: 0 }) } }, {}, 'noWeights'],
  ])('%s: a sentence in three languages', (_, rows, r, kind) => {
    const { problem } = calculated(fund(rows, r));
    expect(problem?.kind).toBe(kind);
    for (const sentence of Object.values(problem?.words ?? {})) expect(sentence).toMatch(/^[^{}\n]{40,}\.$/);
  });

  test('more quotas than room is no problem, and is said', () => {
    const { problem, unallocated, notes } = calculated(fund({}, { total: 50 }));
    expect([problem, unallocated]).toEqual([undefined, 20]);
    expect(notes.map(({ en }) => en)).toEqual(['Quotas left: 20. Every course with a weight has reached its most.']);
  });
});

describe('what is written', () => {
  const two: Rows = { courses: { 'a/1': course('a'), 'a/2': course('a', { employed: 5 }) } };
  const numbers = (registers: Registers) =>
    registers.cases('courses').map(({ id, cells }) => [id, cells.calculatedSeats] as const);

  test.each(['planned', 'calculated', undefined])('while the round is %s its numbers follow the register', (status) => {
    const registers = settle(fund(two, { status, calculatedOn: on('2026-04-20') }));
    expect(numbers(registers)).toEqual([
      ['a/1', 8],
      ['a/2', 2],
    ]);
    registers.put('courses', 'a/2', { employed: 15 });
    expect(numbers(settle(registers))).toEqual([
      ['a/1', 5],
      ['a/2', 5],
    ]);
  });

  test('once considered they stand', () => {
    const registers = settle(fund(two));
    registers.put('quotaRounds', 'R', { status: 'considered' });
    registers.put('courses', 'a/2', { employed: 15 });
    expect(numbers(settle(registers))).toEqual([
      ['a/1', 8],
      ['a/2', 2],
    ]);
  });

  test('running it again changes nothing; what the Commission decided, and why, stays', () => {
    const registers = settle(fund({ courses: { 'a/1': course('a', { seats: 4, seatsReason: 'сұраныс' }) } }));
    expect(cellsOf(registers, 'courses', 'a/1')).toMatchObject({
      calculatedSeats: 10,
      seats: 4,
      seatsReason: 'сұраныс',
    });
    const before = contents(registers);
    expect(contents(settle(registers))).toEqual(before);
  });

  test('neither the day nor the version of a round', () => {
    const registers = settle(fund());
    expect(cellsOf(registers, 'quotaRounds', 'R')).toMatchObject({ status: 'planned' });
    expect(cellsOf(registers, 'quotaRounds', 'R').calculatedOn).toBeUndefined();
    expect(cellsOf(registers, 'quotaRounds', 'R').methodVersion).toBeUndefined();
  });

  test('minimums above the total leave a blank, not a zero', () => {
    const registers = settle(fund(two));
    registers.put('quotaRounds', 'R', { minPerCourse: 6 });
    expect(numbers(settle(registers)).map(([, seats]) => seats)).toEqual([undefined, undefined]);
  });

  test('an application that was withdrawn loses its number, one that was decided keeps it', () => {
    const registers = settle(fund({ ...two, training: { a: application(), b: application() } }));
    registers.put('training', 'a', { status: 'withdrawn' });
    expect(numbers(settle(registers)).map(([, seats]) => seats)).toEqual([undefined, undefined]);
    const decided = settle(fund(two));
    decided.put('training', 'a', { status: 'notAdmitted', decision: 'refuse', decidedOn: on('2026-04-20') });
    expect(numbers(settle(decided)).map(([, seats]) => seats)).toEqual([8, 2]);
  });

  test('a course of two rounds goes by the meeting that comes first', () => {
    const registers = fund();
    registers.put('quotaRounds', 'R', { heldOn: on('2026-06-01') });
    registers.put('quotaRounds', 'S', round({ total: 3, heldOn: on('2026-05-12') }));
    registers.put('quotaRounds', 'T', round({ total: 1 }));
    expect(numbers(settle(registers))).toEqual([['a/1', 3]]);
  });

  const recordedRound = (): Registers => {
    const registers = settle(fund(two, { heldOn: on('2026-05-12'), calculatedOn: on('2026-05-06') }));
    registers.put('quotaRounds', 'R', { calculation: recordOf(calculated(registers).courses) });
    return registers;
  };

  test('a recorded calculation the register has left behind is marked, and one it has not is not', () => {
    const registers = settle(recordedRound());
    expect(cellsOf(registers, 'quotaRounds', 'R')).toMatchObject({ calculation: 'a/1: 8\na/2: 2', outdated: false });
    registers.put('courses', 'a/2', { employed: 15 });
    expect(cellsOf(settle(registers), 'quotaRounds', 'R').outdated).toBe(true);
  });

  test('a decision of its meeting freezes the round, refusal or not', () => {
    const registers = recordedRound();
    registers.put('training', 'a', { status: 'notAdmitted', decision: 'refuse', decidedOn: on('2026-05-12') });
    registers.put('training', 'b', application());
    registers.put('courses', 'b/1', course('b'));
    settle(registers);
    expect(numbers(registers)).toEqual([
      ['a/1', 8],
      ['a/2', 2],
      ['b/1', undefined],
    ]);
    const { courses, isFrozen } = calculated(registers);
    expect([isFrozen, courses.map(({ id, seats }) => [id, seats])]).toEqual([
      true,
      [
        ['a/1', 8],
        ['a/2', 2],
      ],
    ]);
  });

  test('a frozen round says where the register would now give other numbers', () => {
    const registers = recordedRound();
    registers.put('quotaRounds', 'R', { status: 'considered' });
    registers.put('courses', 'a/2', { employed: 15 });
    expect(calculated(registers).notes.map(({ en }) => en)).toEqual([
      'The calculation put before the Independent Commission had other numbers: a/1 – 8 (5); a/2 – 2 (5); in brackets, by what the register holds now.',
    ]);
  });

  test('a later round takes over the postponed applications of a considered one, and no others', () => {
    const registers = recordedRound();
    registers.put('quotaRounds', 'R', { status: 'considered' });
    registers.put('quotaRounds', 'S', round({ total: 3, heldOn: on('2026-06-09') }));
    registers.put('meetings', 'M', { body: 'independent', heldOn: on('2026-05-12'), status: 'held' });
    registers.put('votes', 'v', { meeting: 'M', register: 'training', case: 'a' });
    expect(numbers(settle(registers)).map(([, seats]) => seats)).toEqual([8, 2]);
    registers.put('votes', 'v', { decision: 'postpone' });
    expect(numbers(settle(registers)).map(([, seats]) => seats)).toEqual([2, 1]);
  });
});

describe('the vote on an application', () => {
  const rows = (vote: Cells, minutes: Cells = {}): Rows => ({
    courses: { 'a/1': course('a'), 'a/2': course('a', { employed: 5 }) },
    training: { a: application({ status: 'atIndependent' }) },
    members,
    meetings: {
      I: meeting({ body: 'independent', present: 'I-1; I-2; I-3', chair: 'I-1', heldOn: on('2026-04-20'), ...minutes }),
    },
    votes: { v: { meeting: 'I', item: 1, register: 'training', case: 'a', ...vote } },
  });

  test('has what its courses were calculated to get (R-73, X40)', () => {
    expect(cellsOf(settle(fund(rows({}))), 'votes', 'v').calculatedSeats).toBe(10);
    expect(cellsOf(settle(fund(rows({}), { total: undefined })), 'votes', 'v').calculatedSeats).toBeUndefined();
  });

  test('keeps it from the signing of the minutes on', () => {
    const registers = settle(fund(rows({}, signed)));
    registers.put('quotaRounds', 'R', { total: 5 });
    expect(cellsOf(settle(registers), 'votes', 'v').calculatedSeats).toBe(10);
  });

  test('another number is not sealed without its reason, though everything was recorded at once', () => {
    const vote = { votedFor: 'I-1; I-2', votedAgainst: 'I-3', decision: 'grant', seats: 9 };
    const day: IsoDay = '2026-04-20';
    const told = (more: Cells) =>
      cellsOf(settle(fund(rows({ ...vote, ...more }, signed), { heldOn: on(day) })), 'training', 'a').quota;
    expect([told({}), told({ seatsReason: 'сұраныс' }), told({ seats: 10 })]).toEqual([undefined, 9, 10]);
  });
});
