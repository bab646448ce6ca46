/** Membership fees (R-21 … R-23): due on the 25th moved by K2, no accrual without report or rate, payments to the Fund. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { fees, payments } from '../../../rules/procedures/membershipFee.ts';
import { feesWords, paymentsWords } from '../../../rules/procedures/membershipFee.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, on, withSwitches } from './applied.ts';

/** One percent of a million for the first quarter of 2026, not paid yet. */
const good: Cells = {
  bin: '240140000001',
  quarter: '2026-Q1',
  participant: 'r',
  owed: true,
  report: 'Q-1',
  base: 1_000_000,
  rate: 1,
  accrued: 10_000,
  paid: 0,
  balance: 10_000,
};
const fee = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(fees, feesWords, { ...good, ...cells }, { today: '2026-04-20', ...options });

describe('R-21 no later than the 25th of the month after the quarter (DL-13, X3, X13)', () => {
  test.each<[quarter: string, rolled: IsoDay, kept: IsoDay]>([
    ['2026-Q1', '2026-04-27', '2026-04-25'],
    ['2026-Q2', '2026-07-27', '2026-07-25'],
    ['2026-Q3', '2026-10-27', '2026-10-25'],
    ['2026-Q4', '2027-01-25', '2027-01-25'],
  ])('%s: by %s; with K2 keep, by %s', (quarter, rolled, kept) => {
    expect(fee({ quarter }).due('pay')).toMatchObject({ clause: 'R-21', due: rolled });
    expect(fee({ quarter }, { rules: withSwitches({ k2: 'keep' }) }).due('pay')?.due).toBe(kept);
  });

  test.each<[what: string, settledOn: IsoDay | undefined, today: IsoDay, state: string]>([
    ['not paid on the last day', undefined, '2026-04-27', 'open'],
    ['not paid the day after', undefined, '2026-04-28', 'overdue'],
    ['paid on the last day', '2026-04-27', '2026-05-01', 'met'],
    ['paid the day after', '2026-04-28', '2026-05-01', 'late'],
    ['paid in advance', '2026-03-01', '2026-05-01', 'met'],
  ])('%s', (_, settledOn, today, state) => {
    expect(fee({ settledOn: settledOn && on(settledOn) }, { today }).due('pay')?.state).toBe(state);
  });

  test.each<[what: string, accrued: number | undefined, due: IsoDay | undefined]>([
    ['a fee of zero is not due', 0, undefined],
    ['a tiyn is', 0.01, '2026-04-27'],
    ['one nobody knows yet is', undefined, '2026-04-27'],
  ])('%s', (_, accrued, due) => {
    expect(fee({ accrued }).due('pay')?.due).toBe(due);
  });

  test.each([
    ['a participant in the quarter', true, '2026-04-27'],
    ['nobody knows', undefined, '2026-04-27'],
    ['none: nothing is due', false, undefined],
  ])('R-21 %s', (_, owed, due) => {
    expect(fee({ owed }).due('pay')?.due).toBe(due);
  });
});

describe('what is asked of a fee', () => {
  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['R-39 the base of the report', {}, 'base', 'pass'],
    ['R-39 a base of zero', { base: 0 }, 'base', 'pass'],
    ['R-39 below zero', { base: -0.01 }, 'base', 'fail'],
    ['R-39 no report has come', { report: undefined, base: undefined }, 'base', 'unknown'],
    ['R-23 a rate', {}, 'rate', 'pass'],
    ['R-23 a rate of zero', { rate: 0 }, 'rate', 'pass'],
    ['R-23 below zero', { rate: -1 }, 'rate', 'fail'],
    ['R-23 none set', { rate: undefined, accrued: undefined }, 'rate', 'unknown'],
    ['R-21 the base of the report needs no reason', {}, 'baseReason', 'notAsked'],
    ['R-21 another base with its reason', { baseFixed: 5, baseReason: 'қайтару' }, 'baseReason', 'pass'],
    ['R-21 another base without one', { baseFixed: 5 }, 'baseReason', 'fail'],
    ['R-21 another base of zero without one', { baseFixed: 0 }, 'baseReason', 'fail'],
    ['R-21 a participant in the quarter', {}, 'owed', 'pass'],
    ['R-21 none', { owed: false }, 'owed', 'fail'],
    ['R-21 of nobody', { owed: undefined }, 'owed', 'unknown'],
    ['R-21 the only row', {}, 'onlyRow', 'pass'],
    ['R-21 a second row', { otherRow: 'F-2' }, 'onlyRow', 'fail'],
  ])('%s', (_, cells, check, result) => {
    const one = fee(cells);
    expect(one.result(check)).toBe(result);
    // Each of them is a question for a person, and never remarks to the participant.
    expect(one.outcome).toBe(result === 'fail' || result === 'unknown' ? 'person' : 'ready');
  });

  test.each(languages)('R-23 no rate, in %s: the clause, the parameter, the sheet and the quarter', (language) => {
    const { clause, message } = fee({ rate: undefined }).finding('rate');
    expect(clause).toBe('R-23');
    const item = { kk: '23-тармағы', ru: 'пункт 23 Правил', en: 'item 23 of the Rules' }[language];
    for (const said of [item, '«feeRate»', '«parameters»', '2026-Q1'])
      expect(message[language].replace(/"(\w+)"/g, '«$1»')).toContain(said);
  });

  test.each(languages)('R-39 no report, in %s: the item and the quarter', (language) => {
    const { clause, message } = fee({ base: undefined }).finding('base');
    expect(clause).toBe('R-39');
    expect(message[language]).toMatch(/39-тармақ|пункту 39|item 39/);
    expect(message[language]).toContain('2026-Q1');
  });
});

describe('what is asked of a payment', () => {
  const came: Cells = {
    bin: '240140000001',
    paidOn: on('2026-04-20'),
    amount: 10_000,
    iban: 'KZ86125KZT5004100100',
    participant: 'r',
    ibanValid: true,
    fundAccount: true,
    matched: true,
  };
  const payment = (cells: Cells) => apply(payments, paymentsWords, { ...came, ...cells });

  test.each<[boundary: string, cells: Cells, check: string, result: string, outcome: string]>([
    ['R-21 in order', {}, 'amount', 'pass', 'ready'],
    ['R-21 no day', { paidOn: undefined }, 'paidOn', 'fail', 'person'],
    ['R-21 a tiyn', { amount: 0.01 }, 'amount', 'pass', 'ready'],
    ['R-21 zero', { amount: 0 }, 'amount', 'fail', 'person'],
    ['R-21 given back', { amount: -1 }, 'amount', 'fail', 'person'],
    ['R-21 no amount', { amount: undefined }, 'amount', 'unknown', 'person'],
    ['R-21 of no participant', { participant: undefined }, 'participant', 'fail', 'person'],
    ['R-22 an account of no bank', { ibanValid: false }, 'iban', 'fail', 'person'],
    ['R-22 no account', { iban: undefined, ibanValid: undefined }, 'iban', 'unknown', 'person'],
    ['R-22 the Fund’s account', {}, 'accountConfirmed', 'pass', 'ready'],
    ['R-22 another account', { fundAccount: false }, 'accountConfirmed', 'fail', 'person'],
    [
      'R-22 another account, though confirmed',
      { fundAccount: false, accountConfirmed: true },
      'accountConfirmed',
      'fail',
      'person',
    ],
    ['R-22 no list of accounts: a person', { fundAccount: undefined }, 'accountConfirmed', 'person', 'person'],
    [
      'R-22 confirmed by a person',
      { fundAccount: undefined, accountConfirmed: true },
      'accountConfirmed',
      'pass',
      'ready',
    ],
    [
      'R-22 denied by a person',
      { fundAccount: undefined, accountConfirmed: false },
      'accountConfirmed',
      'fail',
      'person',
    ],
    ['R-21 of a quarter nobody owes', { matched: false }, 'matched', 'fail', 'ready'],
  ])('%s', (_, cells, check, result, outcome) => {
    const one = payment(cells);
    expect([one.result(check), one.outcome]).toEqual([result, outcome]);
  });

  test('R-22 the question points to the field where it is answered', () => {
    expect(payment({ fundAccount: undefined }).finding('accountConfirmed')).toMatchObject({
      clause: 'R-22',
      field: 'accountConfirmed',
    });
  });
});
