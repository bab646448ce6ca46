/**
 * The vocabulary tried on a procedure that comes later: training (R-65 … R-75). It is declared here only; that it
 * compiles and answers is the test.
 */

import { describe, expect, test } from 'vitest';
import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { fixed } from '../../../rules/parameters/parameter.ts';
import { debtLimitInMci, shortestCourse } from '../../../rules/parameters/parameters.ts';
import { examine, outcomeOf, terms } from '../../../rules/projections/examine.ts';
import { caseFacts } from '../../../rules/registers/caseFacts.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { ask, check, deadline } from '../../../rules/vocabulary/parts.ts';
import { type Procedure, procedure } from '../../../rules/vocabulary/procedure.ts';
import { fill, inEachLanguage } from '../../../rules/vocabulary/text.ts';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  count,
  equals,
  firstKnown,
  inForceOn,
  known,
  not,
  sum,
  text,
  times,
  workingDays,
} from '../../../rules/vocabulary/words.ts';
import { book } from '../procedures/applied.ts';

const on = (day: IsoDay) => dayNumber(day);
const applied = (declared: Procedure, cells: Cells) => {
  const facts = caseFacts(declared, { id: 'case', cells });
  const examined = examine(declared, facts, book);
  const due = (id: string) => terms(declared, facts, book).find((term) => term.id === id)?.due;
  return {
    outcome: outcomeOf(declared, facts, examined),
    result: (id: string) => examined.find((one) => one.check.id === id)?.result,
    failing: examined.filter(({ result }) => result === 'fail').map(({ check }) => `${check.clause} ${check.effect}`),
    due,
  };
};

const debt = { kind: 'money', clause: 'R-68.1', required: true, class: 'confidential' } as const;
const flag = { kind: 'yesNo', class: 'internal' } as const;

/** R-65 … R-75: a provider of training. */
const training = procedure({
  id: 'trainingIntakes',
  clause: 'R-65',
  examinedBy: 'R-70',
  asked: {
    name: { kind: 'text', clause: 'R-65', required: true, class: 'public' },
    bin: { kind: 'bin', clause: 'R-65', required: true, class: 'public' },
    website: { kind: 'url', clause: 'R-68.8', class: 'public' },
    taxDebt: debt,
    pensionDebt: debt,
    socialDebt: debt,
    bankruptcyOrLiquidation: { ...flag, clause: 'R-68.3', required: true },
    unfairProcurement: { ...flag, clause: 'R-68.4', required: true },
    debtorRegister: { ...flag, clause: 'R-68.5', required: true },
  },
  rows: { courses: 'courses' },
  computed: { shortCourse: { kind: 'text', clause: 'R-68.6', class: 'internal' } },
  office: {
    sentOn: { kind: 'date', clause: 'R-68', class: 'internal' },
    reliable: { ...flag, clause: 'R-68.2' },
    debtConfirmed: { ...flag, clause: 'R-68.1' },
    showsParticipant: { ...flag, clause: 'R-68.8' },
    remarksSentOn: { kind: 'date', clause: 'R-70', class: 'internal' },
    remarksReceivedOn: { kind: 'date', clause: 'R-71', class: 'internal' },
    remarksRemovedOn: { kind: 'date', clause: 'R-71', class: 'internal' },
    sentToCommissionOn: { kind: 'date', clause: 'R-69', class: 'internal' },
    decision: { kind: 'choice', clause: 'R-72/p2', options: ['admit', 'refuse'], class: 'internal' },
    quota: { kind: 'count', clause: 'R-72/p2', class: 'internal' },
    decidedOn: { kind: 'date', clause: 'R-72/p2', class: 'internal' },
    noticeSentOn: { kind: 'date', clause: 'R-74', class: 'internal' },
    contractSignedOn: { kind: 'date', clause: 'R-75', class: 'internal' },
  },
  caseDate: (f) => f.sentOn,
  statuses: (f) => ({
    sent: { clause: 'R-65', next: ['refused', 'remarks', 'atCommission'], requires: known(f.sentOn) },
    refused: { clause: 'R-68', next: [], closed: true },
    remarks: { clause: 'R-70', next: ['fixed'], requires: known(f.remarksSentOn) },
    fixed: { clause: 'R-71', next: ['atCommission'], requires: known(f.remarksRemovedOn) },
    atCommission: { clause: 'R-69', next: ['admitted', 'notAdmitted'], requires: known(f.sentToCommissionOn) },
    admitted: {
      clause: 'R-72/p2',
      next: ['contract'],
      requires: all(equals(f.decision, text('admit')), known(f.quota)),
    },
    notAdmitted: { clause: 'R-72/p2', next: [], closed: true, requires: equals(f.decision, text('refuse')) },
    contract: { clause: 'R-75', next: [], closed: true, requires: known(f.contractSignedOn) },
  }),
  checks: (f) => {
    const limit = times(fixed(debtLimitInMci), inForceOn('money', 'mci', f.caseDate));
    return [
      // X8: either debt above six MCI; a person confirms where one is.
      check('debts', 'R-68.1', all(atMost(f.taxDebt, limit), atMost(sum(f.pensionDebt, f.socialDebt), limit)), {
        effect: 'refuse',
      }),
      ask('debtConfirmed', 'R-68.1', f.debtConfirmed, {
        effect: 'person',
        applies: any(above(f.taxDebt, limit), above(sum(f.pensionDebt, f.socialDebt), limit)),
      }),
      ask('reliable', 'R-68.2', f.reliable, { effect: 'refuse' }),
      check('solvent', 'R-68.3', not(f.bankruptcyOrLiquidation), { effect: 'refuse' }),
      check('fairProcurement', 'R-68.4', not(f.unfairProcurement), { effect: 'refuse' }),
      check('noDebtor', 'R-68.5', not(f.debtorRegister), { effect: 'refuse' }),
      check('courseLength', 'R-68.6', not(known(f.shortCourse)), { effect: 'refuse' }),
      ask('website', 'R-68.8', f.showsParticipant, { effect: 'refuse', applies: known(f.website) }),
    ];
  },
  deadlines: (f) => [
    deadline('examine', 'R-68', workingDays(10).after(f.sentOn), firstKnown(f.remarksSentOn, f.sentToCommissionOn)),
    deadline('remarks', 'R-70', workingDays(10).after(f.sentOn), f.remarksSentOn, not(known(f.sentToCommissionOn))),
    deadline('answer', 'R-71', workingDays(10).after(f.remarksReceivedOn), f.remarksRemovedOn),
    deadline('notice', 'R-74', workingDays(5).after(f.decidedOn), f.noticeSentOn),
    deadline(
      'contract',
      'R-75',
      workingDays(10).after(f.decidedOn),
      f.contractSignedOn,
      equals(f.decision, text('admit')),
    ),
  ],
});

/** The courses of an application, a register of their own. */
const courses = procedure({
  id: 'courses',
  clause: 'R-65.1',
  asked: {
    name: { kind: 'text', clause: 'R-65.1', required: true, class: 'public' },
    durationMonths: { kind: 'count', clause: 'R-68.6', required: true, class: 'public' },
    planUrl: { kind: 'url', clause: 'R-68.7', class: 'internal' },
  },
  rows: {},
  computed: {
    case: { kind: 'text', clause: 'R-65', class: 'internal' },
    sentOn: { kind: 'date', clause: 'R-68', class: 'internal' },
  },
  office: { planDetailed: { kind: 'yesNo', clause: 'R-68.7', class: 'internal' } },
  caseDate: (f) => f.sentOn,
  statuses: () => ({}),
  checks: (f) => [
    check('length', 'R-68.6', atLeast(f.durationMonths, count(fixed(shortestCourse))), { effect: 'refuse' }),
    check('plan', 'R-68.7', known(f.planUrl), { effect: 'refuse' }),
    ask('planDetailed', 'R-68.7', f.planDetailed, { effect: 'refuse', applies: known(f.planUrl) }),
  ],
  deadlines: () => [],
});

describe('R-68 training, sent on 18 March 2026', () => {
  const good: Cells = {
    status: 'sent',
    sentOn: on('2026-03-18'),
    name: 'Үлгі',
    bin: '240140000001',
    website: 'https://example.kz',
    taxDebt: 25_950,
    pensionDebt: 20_000,
    socialDebt: 5_950,
    bankruptcyOrLiquidation: false,
    unfairProcurement: false,
    debtorRegister: false,
    reliable: true,
    showsParticipant: true,
  };

  test.each<[boundary: string, cells: Cells, outcome: string, failing: readonly string[]]>([
    ['exactly six MCI on both sides (X8)', {}, 'ready', []],
    ['R-68.1 tax debt a tiyn above', { taxDebt: 25_950.01 }, 'refuse', ['R-68.1 refuse']],
    ['R-68.1 pension and social debt together a tiyn above', { socialDebt: 5_950.01 }, 'refuse', ['R-68.1 refuse']],
    [
      'R-68.1 tax debt alone settles it, the others not said',
      { taxDebt: 1e6, pensionDebt: undefined },
      'refuse',
      ['R-68.1 refuse', 'R-70 remarks'],
    ],
    ['R-68.2 nobody has looked yet', { reliable: undefined }, 'person', []],
    ['R-68.2 unreliable', { reliable: false }, 'refuse', ['R-68.2 refuse']],
    ['R-68.3 bankruptcy', { bankruptcyOrLiquidation: true }, 'refuse', ['R-68.3 refuse']],
    [
      'R-68.4 and R-68.5, both named',
      { unfairProcurement: true, debtorRegister: true },
      'refuse',
      ['R-68.4 refuse', 'R-68.5 refuse'],
    ],
    ['R-68.6 a course of the register is too short', { shortCourse: 'case/2' }, 'refuse', ['R-68.6 refuse']],
    ['R-70 data missing', { name: undefined }, 'remarks', ['R-70 remarks']],
    [
      'R-70 and a ground of refusal',
      { name: undefined, debtorRegister: true },
      'refuse',
      ['R-70 remarks', 'R-68.5 refuse'],
    ],
  ])('%s', (_, cells, outcome, failing) => {
    const one = applied(training, { ...good, ...cells });
    expect([one.outcome, [...one.failing].sort()]).toEqual([outcome, [...failing].sort()]);
  });

  test('X8 where there is such a debt, a person is asked', () => {
    expect(applied(training, good).result('debtConfirmed')).toBe('notAsked');
    expect(applied(training, { ...good, taxDebt: 25_950.01 }).result('debtConfirmed')).toBe('person');
  });

  test.each<[boundary: string, cells: Cells, length: string | undefined]>([
    ['below six months (X36)', { durationMonths: 5 }, 'fail'],
    ['five months and a half', { durationMonths: 5.5 }, 'fail'],
    ['exactly six', { durationMonths: 6 }, 'pass'],
    ['not said', {}, 'unknown'],
  ])('R-68.6 a course: %s', (_, cells, length) => {
    expect(applied(courses, { planUrl: 'https://x.kz', ...cells }).result('length')).toBe(length);
  });

  test('R-68.7 a plan is there, whether it is detailed a person says', () => {
    expect(applied(courses, { planUrl: 'https://x.kz' }).result('planDetailed')).toBe('person');
    expect(applied(courses, {}).result('plan')).toBe('fail');
  });

  test.each<[boundary: string, term: string, cells: Cells, due: IsoDay | undefined]>([
    ['R-68 ten days of sending (DL-27)', 'examine', { sentOn: on('2025-12-31') }, '2026-01-19'],
    ['R-70 the same clock (DL-28)', 'remarks', { sentOn: on('2025-12-31') }, '2026-01-19'],
    [
      'R-71 ten days of receipt, not of sending (DL-29)',
      'answer',
      { remarksSentOn: on('2025-12-30'), remarksReceivedOn: on('2026-01-05') },
      '2026-01-20',
    ],
    ['R-71 not received yet', 'answer', { remarksSentOn: on('2025-12-30') }, undefined],
    ['R-74 five days of the decision (DL-30)', 'notice', { decidedOn: on('2026-12-15') }, '2026-12-23'],
    ['R-74 over New Year (DL-30)', 'notice', { decidedOn: on('2026-12-30') }, '2027-01-11'],
    [
      'R-75 ten days, admitted (DL-31, X41)',
      'contract',
      { decidedOn: on('2026-01-05'), decision: 'admit' },
      '2026-01-20',
    ],
    ['R-75 refused: no contract', 'contract', { decidedOn: on('2026-01-05'), decision: 'refuse' }, undefined],
  ])('%s', (_, term, cells, due) => {
    expect(applied(training, cells).due(term)).toBe(due && on(due));
  });
});

describe('fill', () => {
  test('puts values in, once, and leaves what it has no value for', () => {
    expect(fill('{a} {b} {a}', { a: '{b}', b: '1' })).toBe('{b} 1 {b}');
    expect(fill('{x} { a } {}', { a: '1' })).toBe('{x} { a } {}');
    expect(fill('{a}', { a: '$& $1' })).toBe('$& $1');
    expect(inEachLanguage((language) => language)).toEqual({ kk: 'kk', ru: 'ru', en: 'en' });
  });

  // `values.constructor` is a function every object has.
  test('a placeholder named like a property of every object stays as it is', () => {
    expect(fill('{constructor}', {})).toBe('{constructor}');
    expect(fill('{үлес} {__proto__}', { үлес: '1' })).toBe('1 {__proto__}');
  });
});
