/** Training (R-65 … R-76): every ground of refusal on both sides of its edge, every reading of X8, every term. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { training } from '../../../rules/procedures/training.ts';
import { trainingWords } from '../../../rules/procedures/training.words.ts';
import { letterDue } from '../../../rules/projections/letterPlan.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import type { Switches } from '../../../rules/vocabulary/switches.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, required, withNorms, withSwitches } from './applied.ts';

/** An application of 18 March 2026 with two courses that meets everything, read and answered by an officer. */
const good: Cells = {
  status: 'sent',
  language: 'kk',
  sentOn: on('2026-03-18'),
  name: '«Үлгі» ЖШС',
  bin: '240140000001',
  website: 'https://example.kz',
  email: 'a@example.kz',
  phone: '+77010000000',
  taxDebt: 0,
  pensionDebt: 0,
  socialDebt: 0,
  bankruptcyOrLiquidation: false,
  unfairProcurement: false,
  debtorRegister: false,
  participant: 'resp-1',
  activeParticipant: true,
  intake: 'intake-1',
  courseCount: 2,
  coursesLeft: 2,
  reliable: true,
  showsParticipant: true,
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(training, trainingWords, { ...good, ...cells }, options);
const owed = (taxDebt?: number, pensionDebt?: number, socialDebt?: number): Cells => ({
  taxDebt,
  pensionDebt,
  socialDebt,
});

test('an application that meets everything is ready (R-69)', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('each check', () => {
  const inBetween = { coursesLeft: 1 };
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-65.1 a course', 'coursesGiven', { courseCount: 1 }, 'pass'],
    ['R-65.1 no course', 'coursesGiven', { courseCount: 0 }, 'fail'],
    ['R-65.1 syllabi complete', 'coursesComplete', {}, 'pass'],
    ['R-65.1 a syllabus incomplete', 'coursesComplete', { coursesToMend: '2' }, 'fail'],
    ['R-65.1 syllabi approved', 'coursesApproved', {}, 'pass'],
    ['R-65.1 a syllabus not approved by the head', 'coursesApproved', { unapprovedCourses: '1, 2' }, 'fail'],
    ['R-68 all courses read', 'coursesRead', {}, 'pass'],
    ['R-68 a course nobody has read', 'coursesRead', { coursesToRead: '1' }, 'fail'],
    ['R-64 in an intake', 'withinIntake', {}, 'pass'],
    ['R-64 in none', 'withinIntake', { intake: undefined }, 'fail'],
    ['R-66 the state language (X20)', 'language', { language: 'kk' }, 'pass'],
    ['R-66 Russian', 'language', { language: 'ru' }, 'pass'],
    ['R-66 English', 'language', { language: 'en' }, 'pass'],
    ['R-66 another language', 'language', { language: 'de' }, 'fail'],
    ['R-66 English, no translation yet', 'translation', { language: 'en' }, 'fail'],
    ['R-66 English, translated', 'translation', { language: 'en', translatedOn: on('2026-03-20') }, 'pass'],
    ['R-66 Kazakh needs none', 'translation', {}, 'notAsked'],
    ['R-68.2 reliable', 'reliable', {}, 'pass'],
    ['R-68.2 unreliable', 'reliable', { reliable: false }, 'fail'],
    ['R-68.2 nobody has looked', 'reliable', { reliable: undefined }, 'person'],
    ['R-68.3 neither', 'solvent', {}, 'pass'],
    ['R-68.3 bankruptcy or liquidation', 'solvent', { bankruptcyOrLiquidation: true }, 'fail'],
    ['R-68.3 not said', 'solvent', { bankruptcyOrLiquidation: undefined }, 'unknown'],
    ['R-68.4 in no register', 'fairProcurement', {}, 'pass'],
    ['R-68.4 in a register', 'fairProcurement', { unfairProcurement: true }, 'fail'],
    ['R-68.4 not said', 'fairProcurement', { unfairProcurement: undefined }, 'unknown'],
    ['R-68.5 no debtor', 'noDebtor', {}, 'pass'],
    ['R-68.5 a debtor', 'noDebtor', { debtorRegister: true }, 'fail'],
    ['R-68.5 not said', 'noDebtor', { debtorRegister: undefined }, 'unknown'],
    ['R-68.6 no course too short', 'courseLength', {}, 'pass'],
    ['R-68.6 one too short, one left (X36)', 'courseLength', { shortCourses: '2', ...inBetween }, 'pass'],
    ['R-68.6 none left (X36)', 'courseLength', { shortCourses: '1, 2', coursesLeft: 0 }, 'fail'],
    ['R-68.7 every course has a plan', 'coursePlan', {}, 'pass'],
    ['R-68.7 one without, one left (X36)', 'coursePlan', { planlessCourses: '2', ...inBetween }, 'pass'],
    ['R-68.7 none left (X36)', 'coursePlan', { planlessCourses: '1, 2', coursesLeft: 0 }, 'fail'],
    ['R-68.6 a course that falls out is pointed out', 'allCoursesLeft', inBetween, 'fail'],
    ['R-68.6 none falls out', 'allCoursesLeft', {}, 'pass'],
    ['R-68.8 a resource', 'website', {}, 'pass'],
    ['R-68.8 none', 'website', { website: undefined }, 'fail'],
    ['R-68.8 it shows the participant (X37)', 'showsParticipant', {}, 'pass'],
    ['R-68.8 it does not', 'showsParticipant', { showsParticipant: false }, 'fail'],
    ['R-68.8 nobody has looked', 'showsParticipant', { showsParticipant: undefined }, 'person'],
    ['R-68.8 without a resource there is nothing to look at', 'showsParticipant', { website: undefined }, 'notAsked'],
    ['R-77 an active participant (X35)', 'participantOverride', {}, 'pass'],
    ['R-77 none: a person decides (X35)', 'participantOverride', { activeParticipant: false }, 'person'],
    ['R-77 not known', 'participantOverride', { activeParticipant: undefined }, 'person'],
    [
      'R-77 accepted all the same',
      'participantOverride',
      { activeParticipant: false, participantOverride: true },
      'pass',
    ],
    ['R-77 not accepted', 'participantOverride', { activeParticipant: false, participantOverride: false }, 'fail'],
    ['R-70 no remark', 'officerRemark', {}, 'pass'],
    ['R-70 a remark', 'officerRemark', { officerRemark: 'x' }, 'fail'],
    [
      'R-70 a remark that was removed',
      'officerRemark',
      { officerRemark: 'x', remarksSentOn: on('2026-03-20'), remarksRemovedOn: on('2026-04-01') },
      'pass',
    ],
    [
      'R-70 a second round is open again',
      'officerRemark',
      { officerRemark: 'x', remarksSentOn: on('2026-04-08'), remarksRemovedOn: on('2026-04-01') },
      'fail',
    ],
    ['R-71 receipt not recorded', 'remarksReceived', { remarksSentOn: on('2026-03-20') }, 'fail'],
    [
      'R-71 receipt recorded',
      'remarksReceived',
      { remarksSentOn: on('2026-03-20'), remarksReceivedOn: on('2026-03-20') },
      'pass',
    ],
    [
      'R-71 only those of an earlier round received',
      'remarksReceived',
      { remarksSentOn: on('2026-03-20'), remarksReceivedOn: on('2026-03-10') },
      'fail',
    ],
    ['R-71 no remarks, no receipt', 'remarksReceived', {}, 'notAsked'],
    ['R-72/p2 no seats by course', 'seatsAddUp', { quota: 20 }, 'notAsked'],
    ['R-72/p2 they add up', 'seatsAddUp', { quota: 20, courseSeats: 20 }, 'pass'],
    ['R-72/p2 they do not', 'seatsAddUp', { quota: 20, courseSeats: 19 }, 'fail'],
    ['R-74 a refusal without reasons', 'refusalReasoned', { decision: 'refuse' }, 'fail'],
    ['R-74 a reasoned refusal', 'refusalReasoned', { decision: 'refuse', refusalGround: 'x' }, 'pass'],
    ['R-74 nothing decided yet', 'refusalReasoned', {}, 'notAsked'],
    ['R-74 an admission needs none', 'refusalReasoned', { decision: 'admit' }, 'notAsked'],
    ['R-76 as many as the quota', 'traineesWithinQuota', { quota: 20, traineesCount: 20 }, 'pass'],
    ['R-76 one more', 'traineesWithinQuota', { quota: 20, traineesCount: 21 }, 'fail'],
    ['R-76 no list yet', 'traineesWithinQuota', { quota: 20 }, 'notAsked'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each<[found: string, check: string, cells: Cells]>([
    ['a short course', 'courseLength', { shortCourses: '2', ...inBetween }],
    ['a course without a plan', 'coursePlan', { planlessCourses: '2', ...inBetween }],
  ])('X36 read for the whole application, %s refuses it', (_, check, cells) => {
    const rules = withSwitches({ courseGround: 'application' });
    expect([applied(cells).outcome, applied(cells, { rules }).outcome]).toEqual(['ready', 'refuse']);
    expect(applied(cells, { rules }).result(check)).toBe('fail');
    expect(applied({}, { rules })).toMatchObject({ outcome: 'ready', failing: [] });
  });
});

describe('R-68.1 arrears (X8)', () => {
  const limit = 25_950;
  const result = (cells: Cells, trainingDebt: Switches['trainingDebt']) =>
    applied(cells, { rules: withSwitches({ trainingDebt }) }).result('debts');

  test.each<[boundary: string, cells: Cells, either: string, both: string, sum: string, anySocial: string]>([
    ['none at all', owed(0, 0, 0), 'pass', 'pass', 'pass', 'pass'],
    ['exactly six MCI of tax', owed(limit, 0, 0), 'pass', 'pass', 'pass', 'pass'],
    ['a tiyn more of tax', owed(limit + 0.01, 0, 0), 'fail', 'pass', 'fail', 'fail'],
    ['exactly six MCI of pension and social', owed(0, 20_000, 5_950), 'pass', 'pass', 'pass', 'fail'],
    ['a tiyn more of social', owed(0, 20_000, 5_950.01), 'fail', 'pass', 'fail', 'fail'],
    ['a tiyn more of pension', owed(0, 20_000.01, 5_950), 'fail', 'pass', 'fail', 'fail'],
    ['one tiyn of pension', owed(0, 0.01, 0), 'pass', 'pass', 'pass', 'fail'],
    ['one tiyn of social', owed(0, 0, 0.01), 'pass', 'pass', 'pass', 'fail'],
    ['exactly six on both sides', owed(limit, 20_000, 5_950), 'pass', 'pass', 'fail', 'fail'],
    ['exactly six in all', owed(25_948, 1, 1), 'pass', 'pass', 'pass', 'fail'],
    ['a tiyn more in all', owed(25_948.01, 1, 1), 'pass', 'pass', 'fail', 'fail'],
    ['above on both sides', owed(limit + 0.01, limit, 0.01), 'fail', 'fail', 'fail', 'fail'],
    ['tax above settles it, pension not said', owed(1e6, undefined, 0), 'fail', 'unknown', 'unknown', 'fail'],
    ['pension not said', owed(0, undefined, 0), 'unknown', 'pass', 'unknown', 'unknown'],
    ['tax not said', owed(undefined, 0, 0), 'unknown', 'pass', 'unknown', 'unknown'],
  ])('%s', (_, cells, either, both, sum, anySocial) => {
    expect({
      either: result(cells, 'either'),
      both: result(cells, 'both'),
      sum: result(cells, 'sum'),
      anySocial: result(cells, 'anySocial'),
    }).toEqual({ either, both, sum, anySocial });
  });

  test('the default is the recorded decision: either side above six MCI', () => {
    expect(book.switches.trainingDebt).toBe('either');
  });

  test('whatever is owed, each reading says what its sentence says', () => {
    const tiyn = fc.oneof(fc.integer({ min: 0, max: 5_200_000 }), fc.constantFrom(0, 1, 2_595_000, 2_595_001));
    fc.assert(
      fc.property(tiyn, tiyn, tiyn, (tax, pension, social) => {
        const cells = owed(tax / 100, pension / 100, social / 100);
        const six = limit * 100;
        const refused = {
          either: tax > six || pension + social > six,
          both: tax > six && pension + social > six,
          sum: tax + pension + social > six,
          anySocial: tax > six || pension > 0 || social > 0,
        };
        for (const reading of ['either', 'both', 'sum', 'anySocial'] as const) {
          expect(result(cells, reading)).toBe(refused[reading] ? 'fail' : 'pass');
        }
      }),
      { seed: 703 },
    );
  });

  test.each<[boundary: string, sentOn: IsoDay, debt: number, result: string]>([
    ['2025: 6 × 3,932 = 23,592', '2025-12-31', 23_592, 'pass'],
    ['2025: a tiyn more', '2025-12-31', 23_592.01, 'fail'],
    ['2026: 6 × 4,325 = 25,950', '2026-01-01', 25_950, 'pass'],
    ['2026: a tiyn more', '2026-01-01', 25_950.01, 'fail'],
    ['2027: nobody recorded the MCI, and last year’s is not used', '2027-01-04', 0, 'unknown'],
  ])('%s', (_, sentOn, debt, expected) => {
    expect(applied({ sentOn: on(sentOn), ...owed(debt, 0, 0) }).result('debts')).toBe(expected);
    expect(applied({ sentOn: on(sentOn), ...owed(0, debt, 0) }).result('debts')).toBe(expected);
  });

  test('the MCI is of the day of the application, not of the decision', () => {
    const cells = { sentOn: on('2025-12-30'), decidedOn: on('2026-02-02'), ...owed(23_592.01, 0, 0) };
    for (const caseDate of ['application', 'decision'] as const) {
      expect(applied(cells, { rules: withSwitches({ caseDate }) }).result('debts')).toBe('fail');
    }
  });

  test.each<[boundary: string, confirmed: boolean | undefined, debts: string, asked: string, outcome: string]>([
    ['unconfirmed, the ground is shown', undefined, 'fail', 'person', 'refuse'],
    ['confirmed', true, 'fail', 'pass', 'refuse'],
    ['found to be no ground', false, 'pass', 'fail', 'ready'],
  ])('a person confirms: %s', (_, debtConfirmed, debts, asked, outcome) => {
    const one = applied({ ...owed(limit + 0.01, 0, 0), debtConfirmed });
    expect([one.result('debts'), one.result('debtConfirmed'), one.outcome]).toEqual([debts, asked, outcome]);
  });

  // Read so, arrears far below six MCI are a ground too.
  test.each(languages)('found to be no ground, the sentence in %s says nothing of six MCI', (language) => {
    const rules = withSwitches({ trainingDebt: 'anySocial' });
    const one = applied({ ...owed(0, 100, 0), debtConfirmed: false }, { rules });
    expect(one.finding('debtConfirmed').message[language]).not.toMatch(/алты|шестикратн|six|6/);
  });

  test('within the limit nobody is asked', () => {
    expect(applied(owed(limit, limit, 0)).result('debtConfirmed')).toBe('notAsked');
  });

  test.each(
    languages.flatMap((language) =>
      (['either', 'both', 'sum', 'anySocial'] as const).map((reading) => [language, reading] as const),
    ),
  )('the sentence in %s, read as %s, shows all three figures and the limit', (language, trainingDebt) => {
    const rules = withSwitches({ trainingDebt });
    const sentence = applied(owed(25_950.01, 20_000, 6_000), { rules }).finding('debts').message[language];
    const figures = language === 'en' ? ['25,950.01', '20,000', '6,000'] : ['25 950,01', '20 000', '6 000'];
    for (const figure of figures) expect(sentence).toContain(figure.replace(/ /g, '\u00a0'));
    expect(sentence).toContain(language === 'en' ? '25,950\u00a0₸' : '25\u00a0950\u00a0₸');
    expect(sentence).not.toMatch(/[{}—]/);
  });
});

describe('what the checks add up to', () => {
  test.each<[boundary: string, cells: Cells, outcome: string]>([
    ['R-70 data missing', { email: undefined }, 'remarks'],
    ['R-70 no course', { courseCount: 0, coursesLeft: 0 }, 'remarks'],
    ['R-68 a ground before remarks', { email: undefined, debtorRegister: true }, 'refuse'],
    ['R-68 a ground before what a person decides', { reliable: undefined, website: undefined }, 'refuse'],
    ['R-68.2 nobody has looked', { reliable: undefined }, 'person'],
    ['R-77 no participant: a person, no refusal (X35)', { activeParticipant: false }, 'person'],
    ['R-77 not accepted: still no refusal (X35)', { activeParticipant: false, participantOverride: false }, 'person'],
    ['R-64 outside an intake: no ground, only a warning', { intake: undefined }, 'ready'],
    ['R-66 a translation to come does not hold the case', { language: 'en' }, 'ready'],
    ['R-65.2 … R-65.6 are asked only if there are any', {}, 'ready'],
    ['refused: over', { status: 'refused', debtorRegister: true }, 'closed'],
    ['R-71 closed by a person as not remedied (X39)', { status: 'notFixed' }, 'closed'],
  ])('%s', (_, cells, outcome) => {
    expect(applied(cells).outcome).toBe(outcome);
  });

  test('each missing answer is a finding of its own, under the clause that asks for it', () => {
    const blank = { name: undefined, phone: undefined, socialDebt: undefined, unfairProcurement: undefined };
    expect(applied(blank).failing).toEqual([
      'R-65 name',
      'R-74 phone',
      'R-68.1 socialDebt',
      'R-68.4 unfairProcurement',
    ]);
  });

  test('all grounds are listed, not only the first; no other check refuses', () => {
    const worst = {
      ...owed(1e6, 1e6, 1e6),
      reliable: false,
      bankruptcyOrLiquidation: true,
      unfairProcurement: true,
      debtorRegister: true,
      shortCourses: '1',
      planlessCourses: '2',
      coursesLeft: 0,
      showsParticipant: false,
    };
    const grounds = applied(worst).failing.map((one) => one.split(' ')[0]);
    expect(grounds).toEqual(['R-68.1', 'R-68.2', 'R-68.3', 'R-68.4', 'R-68.5', 'R-68.6', 'R-68.7', 'R-68.8']);
    const refusing = training.checks.filter(({ effect }) => effect === 'refuse').map(({ clause }) => clause);
    expect(new Set(refusing)).toEqual(new Set(grounds));
  });

  test('no sentence of a failing check leaves a placeholder or an unknown value', () => {
    const wrong = applied({
      ...owed(1e6, 1e6, 1e6),
      language: 'de',
      coursesToMend: '1',
      unapprovedCourses: '1',
      coursesToRead: '2',
      shortCourses: '1',
      planlessCourses: '2',
      coursesLeft: 0,
      courseCount: 0,
      intake: undefined,
      debtConfirmed: true,
      reliable: false,
      bankruptcyOrLiquidation: true,
      unfairProcurement: true,
      debtorRegister: true,
      showsParticipant: false,
      activeParticipant: false,
      participantOverride: false,
      officerRemark: 'толықтырыңыз',
      remarksSentOn: on('2026-03-20'),
      decision: 'refuse',
      quota: 3,
      courseSeats: 4,
      traineesCount: 5,
    });
    const failing = training.checks.filter(({ id }) => wrong.result(id) === 'fail');
    expect(failing.length).toBeGreaterThan(17);
    for (const { id } of failing) {
      for (const language of languages) {
        expect(wrong.finding(id).message[language], id).not.toMatch(/[{}]|undefined|NaN|—/);
      }
    }
  });
});

describe('R-70, R-71 remarks and their removal', () => {
  const remarked: Cells = {
    status: 'remarks',
    remarksSentOn: on('2025-12-30'),
    remarksReceivedOn: on('2026-01-05'),
    sentOn: on('2025-12-22'),
  };

  // DL-29: from 5 January, over Christmas (7 January), to 20 January 2026.
  test.each<[boundary: string, cells: Cells, result: string, outcome: string]>([
    ['not removed: nothing follows by itself (X39)', {}, 'notAsked', 'ready'],
    ['on the last day', { remarksRemovedOn: on('2026-01-20') }, 'notAsked', 'ready'],
    ['a day late: a person is asked (X39)', { remarksRemovedOn: on('2026-01-21') }, 'person', 'person'],
    ['late and accepted', { remarksRemovedOn: on('2026-01-21'), lateAccepted: true }, 'pass', 'ready'],
    ['late, not accepted: no refusal', { remarksRemovedOn: on('2026-01-21'), lateAccepted: false }, 'fail', 'person'],
    [
      'receipt not recorded: the term has not begun',
      { remarksReceivedOn: undefined, remarksRemovedOn: on('2026-02-21') },
      'notAsked',
      'ready',
    ],
    [
      'removed after an earlier round only',
      { remarksRemovedOn: on('2025-12-29'), remarksReceivedOn: on('2025-12-01') },
      'notAsked',
      'ready',
    ],
  ])('R-71 %s', (_, cells, result, outcome) => {
    const one = applied({ ...remarked, ...cells });
    expect([one.result('lateAccepted'), one.outcome]).toEqual([result, outcome]);
  });

  test.each<[boundary: string, cells: Cells, state: string]>([
    ['nothing came', {}, 'overdue'],
    ['removed on the last day', { remarksRemovedOn: on('2026-01-20') }, 'met'],
    ['removed a day later', { remarksRemovedOn: on('2026-01-21') }, 'late'],
    ['answered, not yet examined', { editedOn: on('2026-01-19') }, 'met'],
    ['an edit before the remarks removes nothing', { editedOn: on('2025-12-29') }, 'overdue'],
    ['nor does the removal of an earlier round', { remarksRemovedOn: on('2025-12-29') }, 'overdue'],
  ])('R-71 the term: %s', (_, cells, state) => {
    expect(applied({ ...remarked, ...cells }, { today: '2026-03-01' }).due('answer')).toMatchObject({
      due: '2026-01-20',
      state,
    });
  });

  test.each<[boundary: string, cells: Cells, result: string]>([
    ['nothing came back', {}, 'notAsked'],
    ['new answers on the day of the remarks', { editedOn: on('2025-12-30') }, 'fail'],
    ['corrected before the remarks were sent', { editedOn: on('2025-12-29') }, 'pass'],
    ['examined: the case moved on', { editedOn: on('2026-01-10'), status: 'fixed' }, 'pass'],
  ])('R-71 the officer is told of new answers: %s', (_, cells, result) => {
    expect(applied({ ...remarked, ...cells }).result('remarksAnswered')).toBe(result);
  });
});

describe('terms', () => {
  test.each<[boundary: string, term: string, cells: Cells, due: IsoDay | undefined]>([
    ['R-68 ten days of sending (DL-27)', 'examine', { sentOn: on('2025-12-31') }, '2026-01-19'],
    ['R-68 over Nauryz (DL-27)', 'examine', { sentOn: on('2026-03-18') }, '2026-04-06'],
    ['R-70 the same clock (DL-28)', 'remarks', { sentOn: on('2025-12-31') }, '2026-01-19'],
    [
      'R-71 ten days of receipt, not of sending (DL-29)',
      'answer',
      { remarksSentOn: on('2025-12-30'), remarksReceivedOn: on('2026-01-05') },
      '2026-01-20',
    ],
    ['R-71 not received yet', 'answer', { remarksSentOn: on('2025-12-30') }, undefined],
    [
      'R-71 only those of an earlier round received',
      'answer',
      { remarksSentOn: on('2026-02-10'), remarksReceivedOn: on('2026-01-05') },
      undefined,
    ],
    [
      'R-71 refused by the Fund since',
      'answer',
      {
        remarksSentOn: on('2025-12-30'),
        remarksReceivedOn: on('2026-01-05'),
        refusedOn: on('2026-01-12'),
        status: 'refused',
      },
      undefined,
    ],
    [
      'R-71 closed by a person as not remedied (X39)',
      'answer',
      { remarksSentOn: on('2025-12-30'), remarksReceivedOn: on('2026-01-05'), status: 'notFixed' },
      undefined,
    ],
    [
      'R-71 still awaited',
      'answer',
      { remarksSentOn: on('2025-12-30'), remarksReceivedOn: on('2026-01-05'), status: 'remarks' },
      '2026-01-20',
    ],
    [
      'R-72 the day the remarks are removed',
      'referral',
      { remarksSentOn: on('2026-03-20'), remarksRemovedOn: on('2026-04-01') },
      '2026-04-01',
    ],
    [
      'R-72 remarks again: not removed yet',
      'referral',
      { remarksSentOn: on('2026-04-08'), remarksRemovedOn: on('2026-04-01') },
      undefined,
    ],
    ['R-74 five days of the decision (DL-30)', 'notice', { decidedOn: on('2026-12-15') }, '2026-12-23'],
    ['R-74 over New Year (DL-30)', 'notice', { decidedOn: on('2026-12-30') }, '2027-01-11'],
    [
      'R-75 ten days of the decision, not of its notice (DL-31, X41)',
      'contract',
      { decidedOn: on('2026-01-05'), noticeSentOn: on('2026-01-12'), decision: 'admit' },
      '2026-01-20',
    ],
    ['R-75 refused: no contract', 'contract', { decidedOn: on('2026-01-05'), decision: 'refuse' }, undefined],
    ['R-66 the Fund has set no norm', 'translation', { language: 'en' }, undefined],
    ['R-69 the Fund has set no norm', 'firstReferral', {}, undefined],
    ['R-72/p2 the Fund has set no norm', 'decision', { sentToIndependentOn: on('2026-03-20') }, undefined],
  ])('%s', (_, term, cells, due) => {
    expect(applied(cells).due(term)?.due).toBe(due);
  });

  const rules = withNorms(3, 'translationNorm', 'trainingReferralNorm', 'voteNorm');
  test.each<[boundary: string, term: string, cells: Cells, due: IsoDay | undefined]>([
    ['R-66 translation', 'translation', { language: 'en' }, '2026-03-26'],
    ['R-66 Kazakh: none', 'translation', {}, undefined],
    ['R-69 referral', 'firstReferral', {}, '2026-03-26'],
    ['R-69 not after remarks: R-72 has its own day', 'firstReferral', { remarksSentOn: on('2026-03-19') }, undefined],
    ['R-69 not after a refusal', 'firstReferral', { refusedOn: on('2026-03-19') }, undefined],
    ['R-72/p2 vote', 'decision', { sentToIndependentOn: on('2026-03-20') }, '2026-03-30'],
  ])('the Fund’s norm of three days: %s', (_, term, cells, due) => {
    expect(applied(cells, { rules }).due(term)?.due).toBe(due);
  });

  test.each<[boundary: string, cells: Cells, today: IsoDay, state: string]>([
    ['the day itself', {}, '2026-04-06', 'open'],
    ['the day after', {}, '2026-04-07', 'overdue'],
    ['referred on the day', { sentToIndependentOn: on('2026-04-06') }, '2026-06-01', 'met'],
    ['refused a day late', { refusedOn: on('2026-04-07') }, '2026-06-01', 'late'],
    ['remarks count as examined', { remarksSentOn: on('2026-04-06') }, '2026-06-01', 'met'],
  ])('R-68 %s', (_, cells, today, state) => {
    expect(applied(cells, { today }).due('examine')?.state).toBe(state);
  });

  test('R-70 no notice is due once the application was referred or refused', () => {
    expect(applied({ sentToIndependentOn: on('2026-03-20') }).due('remarks')).toBeUndefined();
    expect(applied({ refusedOn: on('2026-03-20') }).due('remarks')).toBeUndefined();
  });

  test('a withdrawn application owes nothing but its notice', () => {
    const all = { remarksSentOn: on('2026-03-19'), remarksReceivedOn: on('2026-03-19'), decision: 'admit' };
    const ids = training.deadlines.map(({ id }) => id);
    const one = applied({ ...all, status: 'withdrawn', decidedOn: on('2026-03-20') });
    expect(ids.filter((id) => one.due(id))).toEqual(['notice']);
  });
});

describe('statuses', () => {
  const decided = { decidedOn: on('2026-04-20'), sentToIndependentOn: on('2026-04-01') };
  const admitted = { decision: 'admit', quota: 5, ...decided };
  test.each<[boundary: string, cells: Cells, result: string]>([
    ['R-68 refused, no day', { status: 'refused' }, 'fail'],
    ['R-68 refused on a day', { status: 'refused', refusedOn: on('2026-03-20') }, 'pass'],
    ['R-71 not remedied, yet never received', { status: 'notFixed' }, 'fail'],
    ['R-69 referred, no day', { status: 'atIndependent' }, 'fail'],
    ['R-72/p2 admitted without a number of quotas', { status: 'admitted', decision: 'admit', ...decided }, 'fail'],
    ['R-72/p2 admitted with it', { status: 'admitted', decision: 'admit', quota: 0, ...decided }, 'pass'],
    ['R-72/p2 admitted against the decision', { status: 'admitted', decision: 'refuse', quota: 1, ...decided }, 'fail'],
    ['R-74 refused without reasons', { status: 'notAdmitted', decision: 'refuse', ...decided }, 'fail'],
    [
      'R-74 refused with reasons',
      { status: 'notAdmitted', decision: 'refuse', refusalGround: 'x', ...decided },
      'pass',
    ],
    ['R-72/p2 admitted, never referred', { status: 'admitted', ...admitted, sentToIndependentOn: undefined }, 'fail'],
    ['R-71 remedied', { status: 'fixed', remarksSentOn: on('2026-03-20'), remarksRemovedOn: on('2026-03-20') }, 'pass'],
    [
      'R-71 remedied in an earlier round only',
      { status: 'fixed', remarksSentOn: on('2026-03-20'), remarksRemovedOn: on('2026-03-19') },
      'fail',
    ],
    ['R-75 contract without its day', { status: 'contract', ...admitted }, 'fail'],
    ['R-75 contract', { status: 'contract', ...admitted, contractSignedOn: on('2026-04-22') }, 'pass'],
    ['R-75 contract without a decision', { status: 'contract', contractSignedOn: on('2026-04-22') }, 'fail'],
    ['R-76 listed, nobody counted', { status: 'listed', contractSignedOn: on('2026-04-22') }, 'fail'],
  ])('%s', (_, cells, result) => {
    expect(applied(cells).result('statusFits')).toBe(result);
  });

  test('every status can be reached from the first; the Independent Commission’s two lead where it decided', () => {
    const reached = new Set(['sent']);
    for (const id of reached) for (const next of training.statuses[id as 'sent'].next) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(training.statuses).sort());
    const { granted, refused, waits, body } = required(training.decided);
    expect([body, waits]).toEqual(['independent', 'atIndependent']);
    expect(training.statuses.atIndependent.next).toEqual(expect.arrayContaining([granted.status, refused.status]));
  });

  test('R-8/p2 an applicant is told of every status', () => {
    expect(Object.entries(training.statuses).filter(([, { shown }]) => shown === undefined)).toEqual([]);
  });
});

describe('letters', () => {
  const due = (cells: Cells, rules = book) => {
    const facts = caseFacts(training, { id: 'case', cells: { ...good, ...cells } });
    const declared: Procedure = training;
    return declared.letters.filter((letter) => letterDue(letter, declared, facts, rules)).map(({ id }) => id);
  };
  const decided = { decidedOn: on('2026-04-20') };

  test.each<[boundary: string, cells: Cells, letters: readonly string[]]>([
    ['R-69 ready: referral', {}, ['referral']],
    ['R-72 remarks removed: referral', { status: 'fixed' }, ['referral']],
    ['already before the Independent Commission', { status: 'atIndependent' }, []],
    ['R-70 data missing: remarks', { phone: undefined }, ['remarks']],
    ['R-70 remarks wait for an answer', { phone: undefined, status: 'remarks' }, []],
    ['R-70 not enough: remarks again', { phone: undefined, status: 'fixed' }, ['remarks']],
    ['a person has to look first', { reliable: undefined }, []],
    ['R-68 a ground', { debtorRegister: true }, ['refusedByFund']],
    ['R-68 a ground found after remarks were sent', { debtorRegister: true, status: 'remarks' }, ['refusedByFund']],
    ['R-68.1 arrears nobody has confirmed', owed(1e6, 0, 0), []],
    ['R-68.1 confirmed', { ...owed(1e6, 0, 0), debtConfirmed: true }, ['refusedByFund']],
    ['R-68.1 found to be no ground', { ...owed(1e6, 0, 0), debtConfirmed: false }, ['referral']],
    ['R-68.1 unconfirmed beside another ground', { ...owed(1e6, 0, 0), debtorRegister: true }, []],
    ['R-68 a ground, arrears not said', { ...owed(0, undefined, 0), debtorRegister: true }, ['refusedByFund']],
    ['R-68 refused already', { debtorRegister: true, status: 'refused' }, []],
    ['R-74, R-75 admitted', { status: 'admitted', decision: 'admit', quota: 10, ...decided }, ['admitted', 'contract']],
    ['R-72/p2 no number of quotas yet', { status: 'atIndependent', decision: 'admit', ...decided }, []],
    ['R-74 refused', { status: 'notAdmitted', decision: 'refuse', refusalGround: 'x', ...decided }, ['refused']],
    ['R-74 refused, no reasons yet', { status: 'atIndependent', decision: 'refuse', ...decided }, []],
    ['withdrawn', { status: 'withdrawn', decision: 'admit', quota: 10, ...decided }, []],
  ])('%s', (_, cells, letters) => {
    expect(due(cells)).toEqual(letters);
  });
});
