/** Training in the registers: a response with its courses, what they add up to, who takes part, what is written. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { checkCases } from '../../../rules/registers/checkCases.ts';
import { compute } from '../../../rules/registers/computed/computed.ts';
import { take } from '../../../rules/registers/intake.ts';
import { type Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, occasion, on, response, settled } from './fund.ts';

const bin = '240140000001';
const course = (name: string, more: Readonly<Record<string, unknown>> = {}) => ({
  name,
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
const answers = (courses: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) => ({
  name: '«Үлгі» ЖШС',
  bin,
  website: 'https://example.kz',
  email: 'a@example.kz',
  phone: '+77010000000',
  taxDebt: 0,
  pensionDebt: 0,
  socialDebt: 0,
  bankruptcyOrLiquidation: false,
  unfairProcurement: false,
  debtorRegister: false,
  courses,
  ...more,
});
const sent = (given: Readonly<Record<string, unknown>>, at = '2026-03-18T05:00:00.000Z') =>
  response('t1', given, { procedure: 'training', at });
const participants = { p1: { bin, contractSignedOn: on('2026-01-05'), termTo: on('2028-01-04') } };
const trainingIntakes = { spring: { intakeFrom: on('2026-03-02'), intakeTo: on('2026-03-31'), status: 'open' } };

/** A fund with a participant and an open intake, and the application taken in. */
function fund(...responses: readonly ReturnType<typeof sent>[]): Registers {
  const registers = holding({ participants, trainingIntakes });
  for (const one of responses) take(one, registers, settled);
  bringUpToDate(registers, settled, occasion);
  return registers;
}
const cellsOf = (registers: Registers, id = 't1', register = 'training'): Cells =>
  registers.find(register, id)?.cells ?? {};
const outcomeOf = (registers: Registers, id = 't1', register = 'training', rules: Settled = settled) =>
  Array.from(checkCases(registers, rules, on('2026-03-20'), register)).find((one) => one.id === id)?.outcome;
/** An officer has read every course and answered what only a person may. */
function read(registers: Registers, courses: Cells = {}, application: Cells = {}): Registers {
  for (const { id } of registers.cases('courses'))
    registers.put('courses', id, { approvedByHead: true, planDetailed: true, ...courses });
  registers.put('training', 't1', { reliable: true, showsParticipant: true, ...application });
  bringUpToDate(registers, settled, occasion);
  return registers;
}

describe('a response with courses', () => {
  test('opens a case, and each course a row of its own', () => {
    const registers = fund(sent(answers([course('Python'), course('Java', { price: '1 234 567,89' })])));
    expect(cellsOf(registers)).toMatchObject({
      status: 'sent',
      sentOn: on('2026-03-18'),
      language: 'kk',
      participant: 'p1',
      activeParticipant: true,
      intake: 'spring',
      courseCount: 2,
      coursesLeft: 2,
      coursesToRead: '1, 2',
    });
    expect(registers.cases('courses').map(({ id, cells }) => [id, cells.name, cells.provider, cells.price])).toEqual([
      ['t1/1', 'Python', '«Үлгі» ЖШС', 600_000],
      ['t1/2', 'Java', '«Үлгі» ЖШС', 1_234_567.89],
    ]);
    expect(cellsOf(registers, 't1/1', 'courses')).toMatchObject({ case: 't1', bin, sentOn: on('2026-03-18') });
    expect(outcomeOf(registers)).toBe('person');
  });

  test('once read and answered it may go to the Independent Commission (R-69)', () => {
    expect(outcomeOf(read(fund(sent(answers([course('Python')])))))).toBe('ready');
  });

  test('an edit that shortens the list takes the rows away, and the journal keeps them', () => {
    const two = answers([course('Python'), course('Java')]);
    const one = answers([course('Go')]);
    const registers = fund(sent(two), sent(one, '2026-03-19T05:00:00.000Z'));
    expect(registers.cases('courses').map(({ id, cells }) => `${id} ${cells.name}`)).toEqual(['t1/1 Go']);
    expect(cellsOf(registers)).toMatchObject({ courseCount: 1, coursesLeft: 1, editedOn: on('2026-03-19') });
    const kept = registers.cases('journal').find(({ cells }) => cells.action === 'edit');
    expect(JSON.parse(String(kept?.cells.answers)).courses.map(({ name }: { name: string }) => name)).toEqual([
      'Python',
      'Java',
    ]);
  });

  test('what staff answered of a course goes with it through an edit, and not to another course', () => {
    const registers = fund(sent(answers([course('Python'), course('Java'), course('Go')])));
    registers.put('courses', 't1/1', { planDetailed: false });
    registers.put('courses', 't1/2', { planDetailed: true, approvedByHead: true });
    registers.put('courses', 't1/3', { planDetailed: true });
    const edited = answers([course('Java'), course('Go', { hours: 600 }), course('Rust')]);
    take(sent(edited, '2026-03-19T05:00:00.000Z'), registers, settled);
    const told = registers.cases('courses').map(({ cells }) => [cells.name, cells.planDetailed, cells.approvedByHead]);
    expect(told).toEqual([
      ['Java', true, true],
      ['Go', undefined, undefined],
      ['Rust', undefined, undefined],
    ]);
  });

  test('two courses with the same answers keep what was recorded of each', () => {
    const registers = fund(sent(answers([course('A'), course('A')])));
    registers.put('courses', 't1/1', { seats: 1 });
    registers.put('courses', 't1/2', { seats: 2 });
    const edited = answers([course('A'), course('A'), course('B')]);
    take(sent(edited, '2026-03-19T05:00:00.000Z'), registers, settled);
    expect(registers.cases('courses').map(({ cells }) => cells.seats)).toEqual([1, 2, undefined]);
  });

  test('an edit without any course takes all rows away and asks for them (R-65.1)', () => {
    const registers = read(fund(sent(answers([course('A')])), sent(answers([]), '2026-03-19T05:00:00.000Z')));
    expect([registers.cases('courses'), outcomeOf(registers)]).toEqual([[], 'remarks']);
  });

  test('once the Independent Commission has it, answers are only kept in the journal', () => {
    const registers = fund(sent(answers([course('Python')])));
    registers.put('training', 't1', { status: 'atIndependent', sentToIndependentOn: on('2026-03-20') });
    const receipt = take(sent(answers([]), '2026-03-21T05:00:00.000Z'), registers, settled);
    expect([receipt.taken, registers.cases('courses').length]).toEqual(['closed', 1]);
  });

  test('a course that cannot be read refuses the response, and says which one', () => {
    const registers = new Registers();
    const receipt = take(sent(answers([course('A'), course('B', { hours: 'көп' })])), registers, settled);
    expect(receipt.taken).toBe('refused');
    expect(receipt.notes[0]?.en).toContain('courses[1].hours');
    expect(contents(registers)).toEqual(contents(new Registers()));
  });

  test('running again changes nothing', () => {
    const registers = read(fund(sent(answers([course('A', { durationMonths: 5 }), course('B')]))));
    const before = contents(registers);
    bringUpToDate(registers, settled, occasion);
    expect(contents(registers)).toEqual(before);
  });
});

describe('what the courses add up to', () => {
  const added = (courses: readonly Cells[], rules: Settled = settled): Cells => {
    const rows = Object.fromEntries(
      courses.map((cells, n) => [
        `t1/${n + 1}`,
        { ...course('A'), approvedByHead: true, planDetailed: true, case: 't1', ...cells },
      ]),
    );
    const registers = holding({ training: { t1: { sentOn: on('2026-03-18') } }, courses: rows });
    compute(registers, rules, occasion);
    return cellsOf(registers);
  };

  test.each<[boundary: string, courses: readonly Cells[], added: Cells]>([
    ['none', [], { courseCount: 0, coursesLeft: 0, courseSeats: undefined }],
    [
      'R-68.6 exactly six months and a month less (X36)',
      [{ durationMonths: 6 }, { durationMonths: 5 }],
      { shortCourses: '2', coursesLeft: 1, planlessCourses: undefined, coursesToRead: undefined },
    ],
    [
      'R-68.7 no plan, and one that is not detailed',
      [{ planUrl: undefined, planDetailed: undefined }, {}, { planDetailed: false }],
      { planlessCourses: '1, 3', coursesLeft: 1, shortCourses: undefined },
    ],
    [
      'a course barred twice is counted once',
      [{ durationMonths: 1, planUrl: undefined }],
      { shortCourses: '1', planlessCourses: '1', courseCount: 1, coursesLeft: 0 },
    ],
    [
      'a barred course need not be read further',
      [{ durationMonths: 1, planDetailed: undefined }, { planDetailed: undefined }],
      { coursesToRead: '2' },
    ],
    [
      'R-65.1 incomplete, not approved',
      [{ price: undefined }, { approvedByHead: false }, { graduates: 1, employed: 2 }],
      { coursesToMend: '1, 3', unapprovedCourses: '2', coursesLeft: 3 },
    ],
    ['R-72/p2 seats by course', [{ seats: 10 }, {}, { seats: 0 }], { courseSeats: 10 }],
    ['R-72/p2 seats typed as text are none', [{ seats: 'он' }], { courseSeats: undefined }],
  ])('%s', (_, courses, expected) => {
    expect(added(courses)).toMatchObject(expected);
  });

  test('a row staff typed goes by its own id', () => {
    const registers = holding({
      training: { t1: { sentOn: on('2026-03-18') } },
      courses: { 'C-7': { ...course('A'), durationMonths: 3, case: 't1' } },
    });
    compute(registers, settled, occasion);
    expect(cellsOf(registers).shortCourses).toBe('C-7');
  });

  test('whatever the courses, those left and those barred are all there are', () => {
    const some = fc.record({
      durationMonths: fc.constantFrom(undefined, 0, 5, 6, 12),
      planUrl: fc.constantFrom(undefined, 'https://example.kz/plan'),
      planDetailed: fc.constantFrom(undefined, true, false),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (courses) => {
        const cells = added(courses);
        const barred = courses.filter(
          ({ durationMonths: months, planUrl, planDetailed }) =>
            (months !== undefined && months < 6) || planUrl === undefined || planDetailed === false,
        );
        expect([cells.courseCount, cells.coursesLeft]).toEqual([courses.length, courses.length - barred.length]);
        const listed = [cells.shortCourses, cells.planlessCourses].flatMap((list) =>
          typeof list === 'string' ? list.split(', ') : [],
        );
        expect(new Set(listed).size).toBe(barred.length);
      }),
      { seed: 703 },
    );
  });

  test.each<[reading: string, courseGround: 'course' | 'application', outcome: string]>([
    ['only that course', 'course', 'ready'],
    ['the whole application', 'application', 'refuse'],
  ])('X36 one short course of two refuses %s', (_, courseGround, outcome) => {
    const registers = read(fund(sent(answers([course('A', { durationMonths: 5 }), course('B')]))));
    const rules = { ...settled, book: { ...settled.book, switches: { ...settled.book.switches, courseGround } } };
    expect(outcomeOf(registers, 't1', 'training', rules)).toBe(outcome);
    expect(outcomeOf(registers, 't1/1', 'courses', rules)).toBe('refuse');
    expect(outcomeOf(registers, 't1/2', 'courses', rules)).toBe('ready');
  });

  test('R-68.6 the only course is too short: refused, under the clause and with its number', () => {
    const registers = read(fund(sent(answers([course('A', { durationMonths: 5 })]))));
    const found = Array.from(checkCases(registers, settled, on('2026-03-20'), 'training'))[0];
    expect(found?.outcome).toBe('refuse');
    expect(found?.findings.find(({ check }) => check === 'courseLength')).toMatchObject({
      clause: 'R-68.6',
      result: 'fail',
      message: { en: 'The courses numbered 1 last less than six months.' },
    });
  });
});

describe('who applies, and when', () => {
  const of = (rows: Parameters<typeof holding>[0], sentOn: IsoDay | undefined = '2026-03-18') => {
    const registers = holding({ training: { t1: { bin, sentOn: sentOn && on(sentOn) } }, ...rows });
    compute(registers, settled, occasion);
    return cellsOf(registers);
  };
  const from = { bin, contractSignedOn: on('2026-01-05') };

  test.each<[boundary: string, participant: Cells, sentOn: IsoDay, active: boolean | undefined]>([
    ['on the day the contract was signed', from, '2026-01-05', true],
    ['the day before', from, '2026-01-04', false],
    ['on the last day of the term', { ...from, termTo: on('2026-03-18') }, '2026-03-18', true],
    ['the day after', { ...from, termTo: on('2026-03-17') }, '2026-03-18', false],
    ['extended', { ...from, termTo: on('2026-03-17'), extendedTo: on('2028-03-17') }, '2026-03-18', true],
    ['ended early', { ...from, endedOn: on('2026-03-17') }, '2026-03-18', false],
    ['somebody else', { ...from, bin: '971240001315' }, '2026-03-18', false],
    ['nobody recorded since when', { bin }, '2026-03-18', undefined],
    ['nor that, but its end', { bin, endedOn: on('2026-01-01') }, '2026-03-18', false],
  ])('R-77 %s (X35)', (_, participant, sentOn, active) => {
    expect(of({ participants: { p: participant } }, sentOn).activeParticipant).toBe(active);
  });

  test('R-77 a day or a BIN nobody gave: not known', () => {
    const registers = holding({ training: { t1: { bin }, t2: { sentOn: on('2026-03-18') } } });
    compute(registers, settled, occasion);
    expect(cellsOf(registers)).toMatchObject({ activeParticipant: undefined, intake: undefined });
    expect(cellsOf(registers, 't2').activeParticipant).toBeUndefined();
  });

  const spring = { intakeFrom: on('2026-03-02'), intakeTo: on('2026-03-31') };
  test.each<[boundary: string, intakes: Readonly<Record<string, Cells>>, sentOn: IsoDay, intake: string | undefined]>([
    ['its first day', { spring }, '2026-03-02', 'spring'],
    ['the day before', { spring }, '2026-03-01', undefined],
    ['its last day', { spring }, '2026-03-31', 'spring'],
    ['the day after', { spring }, '2026-04-01', undefined],
    ['no last day yet', { spring: { ...spring, intakeTo: undefined } }, '2027-04-01', 'spring'],
    ['two at once: the later', { late: { intakeFrom: on('2026-03-10') }, spring }, '2026-03-18', 'late'],
    ['an intake without days', { blank: {} }, '2026-03-18', undefined],
  ])('R-64 %s', (_, intakes, sentOn, intake) => {
    expect(of({ trainingIntakes: intakes }, sentOn).intake).toBe(intake);
  });
});

describe('letters in the outbox', () => {
  const letterOf = (registers: Registers, letter: string): Cells =>
    cellsOf(registers, `training/t1/${letter}`, 'outbox');
  const send = (registers: Registers, letter: string, more: Cells) => {
    registers.put('outbox', `training/t1/${letter}`, { status: 'sent', ...more });
    bringUpToDate(registers, settled, occasion);
  };

  test('R-70 remarks to the applicant, with each of them; sent and received, the case knows both days', () => {
    const registers = read(fund(sent(answers([course('A', { price: null })], { phone: null }))), {
      approvedByHead: false,
    });
    const draft = letterOf(registers, 'remarks');
    expect(draft).toMatchObject({ status: 'draft', to: 'applicant', email: 'a@example.kz', clause: 'R-70' });
    expect(String(draft.saidRu)).toMatch(/1\. .*Номер телефона.*\n2\. .*с номерами: 1.*\n3\. .*с номерами 1/);
    send(registers, 'remarks', { sentOn: on('2026-03-20'), receivedOn: on('2026-03-27') });
    expect(cellsOf(registers)).toMatchObject({
      status: 'remarks',
      remarksSentOn: on('2026-03-20'),
      remarksReceivedOn: on('2026-03-27'),
    });
    const found = Array.from(checkCases(registers, settled, on('2026-03-30'), 'training'))[0];
    expect(found?.deadlines.find(({ id }) => id === 'answer')).toMatchObject({ due: '2026-04-10', state: 'open' });
  });

  test('R-68 refusal with every ground, and the case is closed', () => {
    const registers = read(fund(sent(answers([course('A', { durationMonths: 5 })], { debtorRegister: true }))));
    const said = String(letterOf(registers, 'refusedByFund').saidKk);
    expect(said).toContain('1. Борышкерлердің бірыңғай тізілімінде');
    expect(said).toMatch(/2\. .*алты айдан кем: 1\. \(68-тармақтың 6\) тармақшасы\)/);
    send(registers, 'refusedByFund', { sentOn: on('2026-03-20') });
    expect(cellsOf(registers)).toMatchObject({ status: 'refused', refusedOn: on('2026-03-20') });
    expect(outcomeOf(registers)).toBe('closed');
  });

  test('R-68.1 arrears above the limit wait for the officer who confirms them', () => {
    const registers = read(fund(sent(answers([course('A')], { taxDebt: 25_950.01 }))));
    expect([outcomeOf(registers), letterOf(registers, 'refusedByFund')]).toEqual(['refuse', {}]);
    read(registers, {}, { debtConfirmed: true });
    expect(String(letterOf(registers, 'refusedByFund').saidEn ?? '')).toBe('');
    expect(String(letterOf(registers, 'refusedByFund').saidRu)).toContain('25\u00a0950,01');
    read(registers, {}, { debtConfirmed: false });
    expect([letterOf(registers, 'refusedByFund').status, letterOf(registers, 'referral').status]).toEqual([
      'void',
      'draft',
    ]);
  });

  test('R-69 referral to the Independent Commission with the check sheet', () => {
    const registers = read(fund(sent(answers([course('A', { durationMonths: 5 }), course('B')]))));
    const draft = letterOf(registers, 'referral');
    expect(draft).toMatchObject({ status: 'draft', to: 'independent', email: undefined });
    const said = String(draft.saidRu);
    expect(said).toContain('Количество курсов: 2. Курсы короче шести месяцев: 1.');
    for (const ground of [1, 2, 3, 4, 5, 6, 7, 8]) expect(said).toContain(`подпункт ${ground}) пункта 68`);
    send(registers, 'referral', { sentOn: on('2026-03-24') });
    expect(cellsOf(registers)).toMatchObject({ status: 'atIndependent', sentToIndependentOn: on('2026-03-24') });
  });

  test('R-74, R-75 the decision to the contacts of the application, and the agreement to be signed', () => {
    const registers = read(
      fund(sent(answers([course('A')]))),
      {},
      {
        status: 'admitted',
        sentToIndependentOn: on('2026-03-24'),
        decision: 'admit',
        decidedOn: on('2026-04-15'),
        quota: 25,
      },
    );
    expect(letterOf(registers, 'admitted')).toMatchObject({ to: 'applicant', email: 'a@example.kz', clause: 'R-74' });
    expect(String(letterOf(registers, 'admitted').saidRu)).toMatch(
      /Количество квот: 25\.(.|\n)*не позднее 29\.04\.2026/,
    );
    send(registers, 'admitted', { sentOn: on('2026-04-16') });
    send(registers, 'contract', { sentOn: on('2026-04-20') });
    expect(cellsOf(registers)).toMatchObject({
      status: 'contract',
      noticeSentOn: on('2026-04-16'),
      contractSignedOn: on('2026-04-20'),
    });
  });

  test('R-74 a reasoned refusal', () => {
    const registers = read(
      fund(sent(answers([course('A')]))),
      {},
      {
        status: 'notAdmitted',
        decision: 'refuse',
        decidedOn: on('2026-04-15'),
        refusalGround: 'таныстырылым өлшемшарттарға сай емес',
      },
    );
    expect(String(letterOf(registers, 'refused').saidKk)).toContain('таныстырылым өлшемшарттарға сай емес');
  });

  test('R-64 the announcement goes to the public and opens the intake', () => {
    const registers = holding({ trainingIntakes: { spring: { ...trainingIntakes.spring, status: 'planned' } } });
    bringUpToDate(registers, settled, occasion);
    const key = 'trainingIntakes/spring/announcement';
    expect(cellsOf(registers, key, 'outbox')).toMatchObject({ status: 'draft', to: 'public' });
    expect(String(cellsOf(registers, key, 'outbox').saidEn ?? '')).toBe('');
    registers.put('outbox', key, { status: 'sent', sentOn: on('2026-02-20') });
    bringUpToDate(registers, settled, occasion);
    expect(cellsOf(registers, 'spring', 'trainingIntakes')).toMatchObject({
      status: 'open',
      announcedOn: on('2026-02-20'),
    });
  });
});
