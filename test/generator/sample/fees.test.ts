/** Membership fees of an invented fund: accounts add up, and each way of paying has somebody. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { inspectIban, inspectIbans } from '../../../rules/identifiers/iban.ts';
import { isQuarter } from '../../../rules/quarter/quarter.ts';
import { arrearsOf } from '../../../rules/registers/arrears.ts';
import { feeAccount, payDays } from '../../../rules/registers/feeAccount.ts';
import { textOf, View } from '../../../rules/registers/view.ts';
import { examined } from './examined.ts';

describe.each([703, 1, 20_260_427])('seed %i', (seed) => {
  const fund = inventFund({ ...sampleDefaults, seed });
  const { registers, settled, on } = fund;
  const view = new View(registers, settled, { on, at: '' });
  const fees = examined(fund, 'fees');
  const payments = examined(fund, 'payments');
  const owing = new Set(fees.map(({ cells }) => textOf(cells.bin)));
  const tiyn = (cell: unknown): number => Math.round(Number(cell ?? 0) * 100);
  const accounts = [...owing].map((bin) => ({ bin, account: feeAccount(view, bin) }));

  test('what came in is what was paid, of each and of all, and every payment went somewhere or is paid over', () => {
    for (const { bin, account } of accounts) {
      const own = payments.filter(({ cells }) => cells.bin === bin);
      const came = own.reduce((sum, { cells }) => sum + tiyn(cells.amount), 0);
      const paid = fees.filter(({ cells }) => cells.bin === bin).reduce((sum, { cells }) => sum + tiyn(cells.paid), 0);
      expect([bin, paid]).toEqual([bin, came]);
      for (const { amount, credited, over } of account.payments) {
        expect(credited.reduce((sum, one) => sum + one.amount, over)).toBe(amount);
      }
    }
  });

  test('the register says what the account says', () => {
    for (const { account } of accounts) {
      for (const { row, accrued, balance } of account.lines) {
        const cells = registers.find('fees', row)?.cells;
        expect([row, cells?.accrued, cells?.balance]).toEqual([
          row,
          accrued === undefined ? undefined : accrued / 100,
          balance === undefined ? undefined : balance / 100,
        ]);
      }
    }
  });

  test('two rates, each by an act of its own that stands among the internal documents, marked as a sample', () => {
    const { values } = settled.book.parameters.feeRate ?? { values: [] };
    expect(new Set(fees.map(({ cells }) => cells.rate))).toEqual(new Set(values.map(({ value }) => value)));
    expect(values).toHaveLength(2);
    for (const { source } of values) expect([source.kk, source.ru, source.en].join()).toMatch(/үлгі.*образец.*sample/);
    const acts = registers.cases('acts').filter(({ cells }) => cells.kind === 'feeSize');
    expect(acts.map(({ cells }) => cells.from)).toEqual(values.map(({ from }) => dayNumber(from)));
  });

  test('most pay by the day', () => {
    const over = fees.filter(({ cells }) => cells.accrued !== undefined && Number(cells.accrued) > 0);
    const inTime = over.filter(({ due }) => due.pay?.state === 'met');
    expect(inTime.length / over.length).toBeGreaterThan(0.8);
  });

  test('somebody pays late, somebody in parts, somebody names the quarter, somebody pays too much', () => {
    expect(fees.some(({ due }) => due.pay?.state === 'late')).toBe(true);
    const quarters = fees.map(({ cells }) => `${cells.bin} ${cells.quarter}`);
    const open = fees.filter(({ cells }) => Number(cells.balance) > 0 && Number(cells.paid) > 0);
    expect(open.length).toBeGreaterThan(0);
    expect(payments.some(({ cells }) => quarters.includes(`${cells.bin} ${cells.quarter}`))).toBe(true);
    expect(fees.some(({ cells }) => Number(cells.balance) < 0)).toBe(true);
  });

  test('somebody has never paid, others owe for one quarter: arrears of different ages', () => {
    const arrears = accounts.map(({ bin }) => arrearsOf(view, bin, on)).filter((own) => own.length > 0);
    expect(arrears.some((own) => own.length > 5)).toBe(true);
    expect(arrears.some((own) => own.length === 1)).toBe(true);
    const ages = arrears.map((own) => own[0]?.age ?? 0);
    expect(ages.some((age) => age > 300)).toBe(true);
    expect(ages.some((age) => age < 120)).toBe(true);
  });

  test('payments to the Fund’s account are in order, but one mistyped, one to another account, one of a stranger', () => {
    const accountsOfFund = inspectIbans(settled.plain.fundIbans);
    expect(accountsOfFund.map(({ ok }) => ok)).toEqual([true]);
    const failing = (check: string) => payments.filter(({ results }) => results[check] === 'fail');
    expect(failing('iban')).toHaveLength(1);
    expect(failing('accountConfirmed')).toHaveLength(1);
    expect(failing('accountConfirmed').every(({ cells }) => inspectIban(textOf(cells.iban)).ok)).toBe(true);
    expect(failing('participant').map(({ cells }) => owing.has(textOf(cells.bin)))).toEqual([false]);
    expect(failing('matched').length).toBeGreaterThan(1);
    expect(payments.filter(({ results }) => results.paidOn === 'fail' || results.amount === 'fail')).toEqual([]);
    expect(payments.every(({ cells }) => Number(cells.paidOn) <= dayNumber(on))).toBe(true);
  });

  test('an advance names a quarter that has no row yet', () => {
    const named = payments.filter(({ cells }) => isQuarter(textOf(cells.quarter)));
    expect(named.filter(({ cells }) => textOf(cells.quarter) > sampleDefaults.lastQuarter)).toHaveLength(1);
  });

  test('of the last quarter somebody has yet to pay', () => {
    const { due = on } = payDays(sampleDefaults.lastQuarter, settled.book);
    const last = fees.filter(({ cells }) => cells.quarter === sampleDefaults.lastQuarter);
    const states = last.map(({ due: terms }) => terms.pay?.state);
    expect(states).toContain(due < on ? 'overdue' : 'open');
  });
});
