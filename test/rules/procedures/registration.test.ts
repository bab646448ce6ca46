/** Registration (R-7 … R-19): every check on both sides of its edge, every term on its day. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { registration } from '../../../rules/procedures/registration.ts';
import { registrationWords } from '../../../rules/procedures/registration.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on, withLaterMci, withSwitches } from './applied.ts';
import { complete as good } from './complete.ts';

const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(registration, registrationWords, { ...good, ...cells }, options);
/** Filed on a day, with a statement of that day. */
const filed = (day: IsoDay): Cells => ({ sentOn: on(day), taxStatementDate: on(day) });

test('an application that meets every requirement is ready (R-13)', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('each requirement of item 7 and 9', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-7.1 fifth digit 4, resident legal entity', 'legalEntity', { bin: '240140000001' }, 'pass'],
    ['R-7.1 fifth digit 5, non-resident legal entity', 'legalEntity', { bin: '240150000001' }, 'pass'],
    ['R-7.1 fifth digit 6, joint entrepreneurship', 'legalEntity', { bin: '240160000001' }, 'fail'],
    ['R-7.1 fifth digit 3, an individual', 'legalEntity', { bin: '240130000001' }, 'fail'],
    ['R-7.1 sixth digit 1, a branch', 'legalEntity', { bin: '240141000001' }, 'fail'],
    ['R-7.1 sixth digit 2, a representative office', 'legalEntity', { bin: '240142000001' }, 'fail'],
    ['R-7.1 no BIN', 'legalEntity', { bin: undefined }, 'unknown'],
    ['R-7.1 a BIN typed as a number is not a BIN', 'legalEntity', { bin: 240140000001 }, 'unknown'],
    ['R-7.1 check digit off', 'binCheckDigit', { binCheckDigit: false }, 'fail'],
    ['R-7.2 no branches', 'noBranches', { hasBranches: false }, 'pass'],
    ['R-7.2 branches', 'noBranches', { hasBranches: true }, 'fail'],
    ['R-7.2 not said', 'noBranches', { hasBranches: undefined }, 'unknown'],
    ['R-7.3 neither project', 'noInvestmentProject', {}, 'pass'],
    ['R-7.3 priority project', 'noInvestmentProject', { priorityInvestor: true }, 'fail'],
    ['R-7.3 strategic project', 'noInvestmentProject', { strategicInvestor: true }, 'fail'],
    [
      'R-7.3 one is enough, the other not said',
      'noInvestmentProject',
      { priorityInvestor: true, strategicInvestor: undefined },
      'fail',
    ],
    ['R-7.3 one no, the other not said', 'noInvestmentProject', { strategicInvestor: undefined }, 'unknown'],
    ['R-7.4 49.99 % (X10)', 'stateShare', { stateSharePercent: 49.99 }, 'pass'],
    ['R-7.4 49.999999 % (X10)', 'stateShare', { stateSharePercent: 49.999999 }, 'pass'],
    ['R-7.4 exactly 50 % fails (X10)', 'stateShare', { stateSharePercent: 50 }, 'fail'],
    ['R-7.4 50.01 % (X10)', 'stateShare', { stateSharePercent: 50.01 }, 'fail'],
    ['R-7.4 not said', 'stateShare', { stateSharePercent: undefined }, 'unknown'],
    ['R-7.4 zero is an answer', 'stateShare', { stateSharePercent: 0 }, 'pass'],
    ['R-7.5 neither', 'notSubsoilOrSez', {}, 'pass'],
    ['R-7.5 subsoil user', 'notSubsoilOrSez', { subsoilUser: true }, 'fail'],
    ['R-7.5 SEZ participant', 'notSubsoilOrSez', { sezParticipant: true }, 'fail'],
    ['R-7.6 no excise', 'notExcisePayer', {}, 'pass'],
    ['R-7.6 excise payer', 'notExcisePayer', { excisePayer: true }, 'fail'],
    ['R-7.7 in the list', 'priorityActivity', {}, 'pass'],
    ['R-7.7 not in the list', 'priorityActivity', { listedActivities: false }, 'fail'],
    ['R-7.7 no list loaded yet', 'priorityActivity', { listedActivities: undefined }, 'unknown'],
    ['R-9.2 2026: 6 × 4,325 = 25,950', 'taxDebt', { taxDebt: 25_950 }, 'pass'],
    ['R-9.2 2026: one tiyn more', 'taxDebt', { taxDebt: 25_950.01 }, 'fail'],
    [
      'R-9.2 2025: 6 × 3,932 = 23,592',
      'taxDebt',
      { sentOn: on('2025-12-31'), taxStatementDate: on('2025-12-31'), taxDebt: 23_592 },
      'pass',
    ],
    [
      'R-9.2 2025: one tiyn more',
      'taxDebt',
      { sentOn: on('2025-12-31'), taxStatementDate: on('2025-12-31'), taxDebt: 23_592.01 },
      'fail',
    ],
    [
      'R-9.2 the MCI of the application, not of the statement (X9)',
      'taxDebt',
      { sentOn: on('2026-01-05'), taxStatementDate: on('2025-12-28'), taxDebt: 25_950 },
      'pass',
    ],
    [
      'R-9.2 the same, one tiyn more (X9)',
      'taxDebt',
      { sentOn: on('2026-01-05'), taxStatementDate: on('2025-12-28'), taxDebt: 25_950.01 },
      'fail',
    ],
    ['R-9.2 debt not said', 'taxDebt', { taxDebt: undefined }, 'unknown'],
    ['R-9.2 debt typed as text', 'taxDebt', { taxDebt: '25 950' }, 'unknown'],
    [
      'R-9.2 statement of 10 days ago (DL-06)',
      'taxStatement',
      { sentOn: on('2026-01-15'), taxStatementDate: on('2026-01-05') },
      'pass',
    ],
    [
      'R-9.2 statement of 11 days ago (DL-06)',
      'taxStatement',
      { sentOn: on('2026-01-15'), taxStatementDate: on('2026-01-04') },
      'fail',
    ],
    ['R-9.2 statement of the day itself', 'taxStatement', { taxStatementDate: on('2026-03-18') }, 'pass'],
    ['R-9.2 statement dated after the application', 'taxStatement', { taxStatementDate: on('2026-03-19') }, 'fail'],
    ['R-9.2 statement with a time of day', 'taxStatement', { taxStatementDate: on('2026-03-18') + 0.7 }, 'pass'],
    ['R-10 Kazakh', 'language', { language: 'kk' }, 'pass'],
    ['R-10 Russian', 'language', { language: 'ru' }, 'pass'],
    ['R-10 English', 'language', { language: 'en' }, 'pass'],
    ['R-10 another language', 'language', { language: 'de' }, 'fail'],
    ['R-10/s2 English without a translation', 'translation', { language: 'en' }, 'fail'],
    ['R-10/s2 English translated', 'translation', { language: 'en', translatedOn: on('2026-03-19') }, 'pass'],
    ['R-10/s2 Kazakh needs none', 'translation', {}, 'notAsked'],
    ['R-11 confirmed', 'consent', {}, 'pass'],
    ['R-11 not confirmed', 'consent', { consent: false }, 'fail'],
    ['R-14 no remark', 'officerRemark', {}, 'pass'],
    ['R-14 a remark', 'officerRemark', { officerRemark: 'x' }, 'fail'],
    [
      'R-14 a remark that was removed',
      'officerRemark',
      { officerRemark: 'x', remarksSentOn: on('2026-03-20'), remarksRemovedOn: on('2026-04-01') },
      'pass',
    ],
    ['R-17/p2 another application', 'otherCase', { otherCase: 'resp-2' }, 'fail'],
    ['R-16.1 not asked before referral', 'planMatches', {}, 'notAsked'],
    ['R-16.1 asked of the Commission', 'planMatches', { sentToCommissionOn: on('2026-03-20') }, 'person'],
    ['R-16.1 answered no', 'planMatches', { sentToCommissionOn: on('2026-03-20'), planMatches: false }, 'fail'],
    ['R-16.2 answered yes', 'activityMatches', { sentToCommissionOn: on('2026-03-20'), activityMatches: true }, 'pass'],
    ['R-16 a refusal without its ground', 'refusalReasoned', { decision: 'refuse' }, 'fail'],
    ['R-16 a refusal with its ground', 'refusalReasoned', { decision: 'refuse', refusalGround: '16.2' }, 'pass'],
    ['R-16 a registration needs no ground', 'refusalReasoned', { decision: 'register' }, 'notAsked'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });
});

describe('R-7.8 and R-7.9 from 1 January 2029 (O-5, X2)', () => {
  const rules = { ...book, parameters: withLaterMci };
  const income = (stateIncome: number, totalIncome = 1000): Cells => ({ stateIncome, totalIncome });

  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-7.9 on 2028-12-31', 'stateIncome', { ...filed('2028-12-31'), ...income(900) }, 'notInForce'],
    ['R-7.9 on 2029-01-01', 'stateIncome', { ...filed('2029-01-01'), ...income(900) }, 'fail'],
    ['R-7.9 exactly 50 % passes (X10)', 'stateIncome', { ...filed('2029-01-01'), ...income(500) }, 'pass'],
    ['R-7.9 one tiyn more (X10)', 'stateIncome', { ...filed('2029-01-01'), ...income(500.01) }, 'fail'],
    ['R-7.9 49.99 %', 'stateIncome', { ...filed('2029-01-01'), ...income(499.9) }, 'pass'],
    ['R-7.9 half of an odd tiyn', 'stateIncome', { ...filed('2029-01-01'), ...income(0.02, 0.03) }, 'fail'],
    ['R-7.9 no income at all', 'stateIncome', { ...filed('2029-01-01'), ...income(0, 0) }, 'pass'],
    ['R-7.9 income not said', 'stateIncome', { ...filed('2029-01-01'), stateIncome: 1 }, 'unknown'],
    ['R-7.8 on 2028-12-31', 'exportPredominant', filed('2028-12-31'), 'notInForce'],
    ['R-7.8 on 2029-01-01, a person answers (X11)', 'exportPredominant', filed('2029-01-01'), 'person'],
    [
      'R-7.8 a declared share answers nothing (X11)',
      'exportPredominant',
      { ...filed('2029-01-01'), exportSharePercent: 99 },
      'person',
    ],
    ['R-7.8 the person said yes', 'exportPredominant', { ...filed('2029-01-01'), exportPredominant: true }, 'pass'],
    ['R-7.8 the person said no', 'exportPredominant', { ...filed('2029-01-01'), exportPredominant: false }, 'fail'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells, { rules }).result(check)).toBe(result);
  });

  test('not yet in force, they do not touch the outcome, nor is their income asked for', () => {
    const before = applied({ ...filed('2028-12-31'), ...income(1000), exportPredominant: false }, { rules });
    expect(before).toMatchObject({ outcome: 'ready', failing: [] });
    expect(applied(filed('2028-12-31'), { rules })).toMatchObject({ outcome: 'ready', failing: [] });
  });

  test('in force, the three figures are asked for, each with its clause', () => {
    expect(applied(filed('2029-01-01'), { rules }).failing).toEqual([
      'R-7.8 exportSharePercent',
      'R-7.9 stateIncome',
      'R-7.9 totalIncome',
    ]);
  });

  test.each([
    ['application', 'notInForce'],
    ['decision', 'fail'],
  ] as const)('X2 filed in 2028, decided in 2029, the case date is the %s', (caseDate, result) => {
    const cells = { ...filed('2028-12-20'), decidedOn: on('2029-01-10'), ...income(900) };
    const options = { rules: { ...withSwitches({ caseDate }), parameters: withLaterMci } };
    expect(applied(cells, options).result('stateIncome')).toBe(result);
  });

  test('X2 with the decision deciding, an undecided case goes by its application', () => {
    const rules = { ...withSwitches({ caseDate: 'decision' }), parameters: withLaterMci };
    expect(applied({ ...filed('2028-12-20'), ...income(900) }, { rules }).result('stateIncome')).toBe('notInForce');
  });

  test('O-5 the words name the requirement and the day it begins', () => {
    const { message } = applied({}).finding('stateIncome');
    for (const language of languages) expect(message[language]).toMatch(/2029/);
  });
});

describe('R-9.2 in a year whose MCI nobody recorded', () => {
  const in2027 = applied({ ...filed('2027-01-04'), taxDebt: 26_000 });

  test('is unknown, a person decides, and last year’s value is not used', () => {
    expect([in2027.result('taxDebt'), in2027.outcome]).toEqual(['unknown', 'person']);
    expect(applied({ ...filed('2027-01-04'), taxDebt: 0 }).result('taxDebt')).toBe('unknown');
  });

  test.each(languages)('the sentence in %s names the parameter, the day and the sheet', (language) => {
    const sentence = in2027.finding('taxDebt').message[language];
    for (const word of ['mci', 'parameters', '2027-01-04']) expect(sentence).toContain(word);
    expect(sentence).not.toMatch(/4[\s\u00a0,]?325|25[\s\u00a0,]?950/);
  });

  test('the last day of 2026 still has its own', () => {
    expect(applied({ ...filed('2026-12-31'), taxDebt: 25_950 }).result('taxDebt')).toBe('pass');
  });
});

describe('findings', () => {
  test('all failing requirements are listed, not only the first', () => {
    const cells = {
      hasBranches: true,
      stateSharePercent: 50,
      subsoilUser: true,
      excisePayer: true,
      taxDebt: 25_950.01,
    };
    expect(applied(cells).failing).toEqual([
      'R-7.2 noBranches',
      'R-7.4 stateShare',
      'R-7.5 notSubsoilOrSez',
      'R-7.6 notExcisePayer',
      'R-9.2 taxDebt',
    ]);
  });

  test('each missing field is a finding of its own, under the clause that asks for it', () => {
    expect(applied({ name: undefined, plan9: undefined, consent: undefined, works: undefined }).failing).toEqual([
      'R-8 name',
      'A1-9 plan9',
      'R-11 consent',
    ]);
  });

  test('an empty row asks for every required field once and answers for nothing', () => {
    const empty = apply(registration, registrationWords, {});
    const asked = Object.entries(registration.asked).filter(([, spec]) => 'required' in spec && spec.required === true);
    expect(empty.failing).toEqual(asked.map(([id, { clause }]) => `${clause} ${id}`));
    expect(empty.outcome).toBe('remarks');
  });

  test.each(languages)('R-7.4 in %s shows the value, the limit and what to do', (language) => {
    const words = applied({ stateSharePercent: 50.01 }).finding('stateShare').message[language];
    expect(words).toContain(language === 'en' ? '50.01%' : '50,01\u00a0%');
    expect(words).toContain(language === 'en' ? '50%' : '50\u00a0%');
  });

  test.each(languages)('R-9.2 in %s shows the debt and six MCI of the year', (language) => {
    const words = applied({ taxDebt: 25_950.01 }).finding('taxDebt').message[language];
    expect(words).toContain(language === 'en' ? '25,950.01' : '25\u00a0950,01');
    expect(words).toContain(language === 'en' ? '25,950\u00a0₸' : '25\u00a0950\u00a0₸');
  });

  test('no sentence of a failing check leaves a placeholder or an unknown value', () => {
    const everythingWrong = applied({
      bin: '240161000001',
      binCheckDigit: false,
      hasBranches: true,
      priorityInvestor: true,
      stateSharePercent: 100,
      subsoilUser: true,
      excisePayer: true,
      listedActivities: false,
      taxDebt: 1e6,
      taxStatementDate: on('2026-01-01'),
      language: 'de',
      consent: false,
      officerRemark: 'түзетіңіз',
      otherCase: 'resp-2',
      decision: 'refuse',
    });
    for (const { id } of registration.checks) {
      if (everythingWrong.result(id) !== 'fail') continue;
      for (const language of languages) {
        expect(everythingWrong.finding(id).message[language], id).not.toMatch(/[{}]|undefined|NaN|—/);
      }
    }
  });

  // The switch of X2 is off, so the decision's day plays no part.
  test('R-9.2 debt not said: the sentence asks for the debt alone, not for the decision’s day', () => {
    expect(applied({ taxDebt: undefined }).finding('taxDebt').message.en).toBe(
      'Arrears at most 6 MCI: not enough data (Arrears)',
    );
  });

  test.each<[missing: string, cells: Cells, check: string, named: string]>([
    [
      'what no branch of the rule needs is not asked for',
      { taxStatementDate: undefined },
      'taxStatement',
      'Date of the arrears information',
    ],
    [
      'both where both are missing',
      { taxDebt: undefined, sentOn: undefined },
      'taxDebt',
      'Arrears, Application sent on',
    ],
    [
      'the day that decides whether the clause is in force',
      { sentOn: undefined, stateIncome: 1, totalIncome: 2 },
      'stateIncome',
      'Application sent on',
    ],
  ])('%s', (_, cells, check, named) => {
    expect(applied(cells).finding(check).message.en).toMatch(new RegExp(`: not enough data \\(${named}\\)$`));
  });

  // R-15/p2, R-16: the Commission decides, not an officer.
  test.each(languages)('R-16.1 in %s: the Commission is to answer, not an officer', (language) => {
    const { message } = applied({ sentToCommissionOn: on('2026-03-20') }).finding('planMatches');
    expect(message[language]).not.toMatch(/қызметкердің шешімі|решение сотрудника|an officer must decide/);
    expect(message[language]).toMatch(/Комиссияның шешімі қажет|требуется решение Комиссии|the Commission must decide/);
  });

  // The limit of «no later than the application» is lifted once remarks were sent.
  test.each(languages)('R-9.2 in %s: after remarks nobody is told to bring a statement of the past', (language) => {
    const cells = { remarksSentOn: on('2026-03-26'), taxStatementDate: on('2026-03-01') };
    const { message } = applied(cells).finding('taxStatement');
    expect(message[language]).not.toMatch(/кеш те берілмеуі|не позднее подачи|no later than the application/);
  });

  test('O-5 the day in a sentence is written as people write it', () => {
    expect(applied({}).finding('stateIncome').message.ru).toContain('вводится в действие с 01.01.2029');
  });

  test('a clause that has ended is not said to begin', () => {
    const ended: Procedure = {
      ...registration,
      checks: registration.checks.map((check) =>
        check.id === 'stateIncome' ? { ...check, until: '2030-01-01' } : check,
      ),
    };
    const on2030 = { ...good, sentOn: on('2030-01-01') };
    const sentence = (cells: Cells) => apply(ended, registrationWords, cells).finding('stateIncome').message;
    expect(sentence(good).en).toContain('takes effect on 01.01.2029');
    expect(sentence(on2030).en).toContain('no longer applies from 01.01.2030');
    expect(sentence(on2030).kk).toContain('01.01.2030 күнінен бастап қолданылмайды');
  });

  // Any of the data the status needs may be the missing one, or the status itself is wrong.
  test('a status not borne out points at the status', () => {
    expect(applied({ status: 'refused', decision: 'refuse' }).finding('statusFits').field).toBe('status');
  });
});

describe('what the checks add up to', () => {
  const referred = { sentToCommissionOn: on('2026-03-20'), status: 'atCommission' };
  test.each<[boundary: string, cells: Cells, outcome: string]>([
    ['everything met', {}, 'ready'],
    ['one open norm', { listedActivities: undefined }, 'person'],
    ['a remark before an open norm', { listedActivities: undefined, hasBranches: true }, 'remarks'],
    ['a field missing', { name: undefined }, 'remarks'],
    ['a warning alone decides nothing', { binCheckDigit: false, otherCase: 'resp-2' }, 'ready'],
    ['a translation to come does not hold the case (R-10/s2)', { language: 'en' }, 'ready'],
    ['the Commission’s questions do not keep it from the Commission', referred, 'ready'],
    ['nor do its answers: R-16 is not the Fund’s ground (X6)', { ...referred, planMatches: false }, 'ready'],
    ['refused: over, whatever fails', { status: 'refused', hasBranches: true }, 'closed'],
    ['participant: over', { status: 'participant' }, 'closed'],
    ['withdrawn: over', { status: 'withdrawn' }, 'closed'],
    ['contract signed: not over', { status: 'contractSigned', contractSignedOn: on('2026-03-19') }, 'ready'],
    ['status blank', { status: undefined }, 'ready'],
  ])('%s', (_, cells, outcome) => {
    expect(applied(cells).outcome).toBe(outcome);
  });

  test('X6 no check of the Fund leads to a refusal', () => {
    expect(registration.checks.filter(({ effect }) => effect === 'refuse')).toEqual([]);
  });
});

describe('statuses', () => {
  const decidedFor = { sentToCommissionOn: on('2026-03-25'), decision: 'register', decidedOn: on('2026-04-01') };
  const decidedAgainst = { ...decidedFor, decision: 'refuse', refusalGround: '16.1' };
  const notSent = { sentToCommissionOn: undefined };
  const certified = { contractSignedOn: on('2026-04-03'), certificateIssuedOn: on('2026-04-06') };
  const remarked = { remarksSentOn: on('2026-03-26') };
  test.each<[boundary: string, cells: Cells, result: string]>([
    ['R-14 remarks without their day', { status: 'remarks' }, 'fail'],
    ['R-14 remarks with it', { status: 'remarks', remarksSentOn: on('2026-03-20') }, 'pass'],
    [
      'R-15/p2 registered against the decision',
      { status: 'registered', decision: 'refuse', decidedOn: on('2026-04-01') },
      'fail',
    ],
    ['R-15/p2 registered by the decision', { status: 'registered', ...decidedFor }, 'pass'],
    ['R-13 registered, never sent to the Commission', { status: 'registered', ...decidedFor, ...notSent }, 'fail'],
    ['R-16 refused, never sent to the Commission', { status: 'refused', ...decidedAgainst, ...notSent }, 'fail'],
    ['R-16 refused with its ground', { status: 'refused', ...decidedAgainst }, 'pass'],
    ['R-18 a contract without a decision', { status: 'contractSigned', contractSignedOn: on('2026-04-03') }, 'fail'],
    ['R-18 a participant without a decision', { status: 'participant', ...certified }, 'fail'],
    ['R-18 a participant', { status: 'participant', ...decidedFor, ...certified }, 'pass'],
    ['R-15 remedied, though no remarks were sent', { status: 'fixed', remarksRemovedOn: on('2026-04-01') }, 'fail'],
    ['R-15 remedied', { status: 'fixed', ...remarked, remarksRemovedOn: on('2026-03-26') }, 'pass'],
    [
      'R-15 remedied in an earlier round only',
      { status: 'fixed', ...remarked, remarksRemovedOn: on('2026-03-25') },
      'fail',
    ],
    ['R-16 refused without a ground', { status: 'refused', decision: 'refuse', decidedOn: on('2026-04-01') }, 'fail'],
    ['R-18 participant without a certificate', { status: 'participant', contractSignedOn: on('2026-04-01') }, 'fail'],
  ])('%s', (_, cells, result) => {
    expect(applied(cells).result('statusFits')).toBe(result);
  });

  test('every status can be reached from the first, and every one named is declared', () => {
    const reached = new Set(['sent']);
    for (const id of reached) for (const next of registration.statuses[id as 'sent'].next) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(registration.statuses).sort());
  });
});

describe('terms', () => {
  test.each<[boundary: string, term: string, cells: Cells, due: IsoDay]>([
    ['R-12 over Nauryz (DL-04)', 'examine', { sentOn: on('2026-03-18') }, '2026-03-30'],
    ['R-12 over Capital Day (DL-04)', 'examine', { sentOn: on('2026-07-03') }, '2026-07-13'],
    ['R-12 sent on a Sunday', 'examine', { sentOn: on('2026-03-15') }, '2026-03-20'],
    ['R-14 shares the clock of R-12 (X4)', 'remarks', { sentOn: on('2026-03-18') }, '2026-03-30'],
    ['R-15 from referral (DL-08, X5)', 'decision', { sentToCommissionOn: on('2025-12-31') }, '2026-01-19'],
    ['R-17 from the decision (DL-09)', 'notice', { decidedOn: on('2027-03-12') }, '2027-03-25'],
    ['R-18 over Nauryz (DL-10)', 'certificate', { contractSignedOn: on('2026-03-19') }, '2026-03-27'],
    ['R-18 over the May holidays (DL-10)', 'certificate', { contractSignedOn: on('2026-05-05') }, '2026-05-12'],
    ['R-18 over Republic Day (DL-10)', 'certificate', { contractSignedOn: on('2026-10-22') }, '2026-10-28'],
    ['R-19 the same three days (DL-11, X7)', 'listing', { contractSignedOn: on('2026-10-22') }, '2026-10-28'],
  ])('%s', (_, term, cells, due) => {
    expect(applied(cells).due(term)?.due).toBe(due);
  });

  test('K1 on the day itself: a working day counts as the first', () => {
    expect(applied({}, { rules: withSwitches({ k1: 'sameDay' }) }).due('examine')?.due).toBe('2026-03-27');
  });

  test.each<[boundary: string, cells: Cells, today: IsoDay, state: string]>([
    ['the day before', {}, '2026-03-29', 'open'],
    ['exactly on the day', {}, '2026-03-30', 'open'],
    ['the day after', {}, '2026-03-31', 'overdue'],
    ['done on the day', { sentToCommissionOn: on('2026-03-30') }, '2026-06-01', 'met'],
    ['done the day after', { sentToCommissionOn: on('2026-03-31') }, '2026-06-01', 'late'],
    ['remarks count as examined (X4)', { remarksSentOn: on('2026-03-30') }, '2026-06-01', 'met'],
    [
      'the earlier of the two counts',
      { remarksSentOn: on('2026-03-20'), sentToCommissionOn: on('2026-05-20') },
      '2026-06-01',
      'met',
    ],
    ['done at some hour of the day', { sentToCommissionOn: on('2026-03-30') + 0.99 }, '2026-06-01', 'met'],
  ])('R-12 %s', (_, cells, today, state) => {
    expect(applied(cells, { today }).due('examine')?.state).toBe(state);
  });

  test('R-14 no notice is due once the application went to the Commission without remarks', () => {
    expect(applied({ sentToCommissionOn: on('2026-03-20') }).due('remarks')).toBeUndefined();
    expect(
      applied({ sentToCommissionOn: on('2026-05-20'), remarksSentOn: on('2026-03-20') }).due('remarks')?.state,
    ).toBe('met');
  });

  test('a withdrawn application owes nothing, and a status nobody set owes everything', () => {
    const ids = ['examine', 'remarks', 'decision'];
    const terms = (status: string | undefined) =>
      ids.filter((id) =>
        applied({ status, sentToCommissionOn: on('2026-03-20'), remarksSentOn: on('2026-03-19') }).due(id),
      );
    expect([terms('withdrawn'), terms(undefined), terms('sent')]).toEqual([[], ids, ids]);
  });

  test('R-17 a refusal is closed, but its notice is still due', () => {
    const refused = { status: 'refused', decision: 'refuse', refusalGround: '16.1', decidedOn: on('2026-04-01') };
    expect(applied(refused, { today: '2026-06-01' })).toMatchObject({ outcome: 'closed' });
    expect(applied(refused, { today: '2026-06-01' }).due('notice')?.state).toBe('overdue');
  });

  test('terms that have not begun are not listed', () => {
    const ids = ['decision', 'notice', 'certificate', 'listing'];
    expect(ids.map((id) => applied({}).due(id))).toEqual(ids.map(() => undefined));
  });

  test('past the calendar’s end the term is an error with a sentence, never a guess', () => {
    const term = applied(filed('2027-12-30')).due('examine');
    expect(term).toMatchObject({ due: null, state: 'error' });
    for (const language of languages) expect(term?.error?.[language]).toMatch(/2027.*calendar/);
  });

  test('the last term the calendar can carry', () => {
    expect(applied(filed('2027-12-24')).due('examine')?.due).toBe('2027-12-31');
  });
});

describe('remarks and their removal (R-14, R-15)', () => {
  const remarked: Cells = { status: 'remarks', remarksSentOn: on('2026-03-26'), sentOn: on('2026-03-18') };

  test('R-9.2 a fresh statement sent in answer to the remarks removes them', () => {
    const fixed = {
      ...remarked,
      status: 'fixed',
      remarksRemovedOn: on('2026-04-02'),
      taxStatementDate: on('2026-04-01'),
    };
    expect(applied(fixed)).toMatchObject({ outcome: 'ready', failing: [] });
  });

  test('R-9.2 an old statement is not mended by remarks alone', () => {
    expect(applied({ ...remarked, taxStatementDate: on('2026-03-07') }).result('taxStatement')).toBe('fail');
  });

  test.each<[boundary: string, cells: Cells, result: string]>([
    ['nothing came back', {}, 'notAsked'],
    ['new answers on the day of the remarks', { editedOn: on('2026-03-26') }, 'fail'],
    ['new answers later', { editedOn: on('2026-04-01') }, 'fail'],
    ['corrected before the remarks were sent', { editedOn: on('2026-03-20') }, 'pass'],
    ['examined: the case moved on', { editedOn: on('2026-04-01'), status: 'fixed' }, 'pass'],
  ])('R-15 %s', (_, cells, result) => {
    expect(applied({ ...remarked, ...cells }).result('remarksAnswered')).toBe(result);
  });

  // A second round of remarks stands behind the first round's day of removal.
  test('R-14 a second notice with remarks opens the matter again', () => {
    const again = {
      ...remarked,
      officerRemark: 'тағы',
      remarksRemovedOn: on('2026-04-02'),
      remarksSentOn: on('2026-04-08'),
    };
    expect(applied(again).outcome).toBe('remarks');
  });
});
