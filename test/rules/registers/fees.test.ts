/** R-21 … R-23 in the registers: rows open by themselves, accrual from report and rate, payments credited, arrears. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import type { Dated } from '../../../rules/parameters/parameter.ts';
import { feeRate } from '../../../rules/parameters/parameters.ts';
import { arrearsOf } from '../../../rules/registers/arrears.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { View } from '../../../rules/registers/view.ts';
import { required } from '../procedures/applied.ts';
import { contents, holding, on, settled } from './fund.ts';

type Rows = Readonly<Record<string, Readonly<Record<string, Cells>>>>;
const bin = '240140000001';
const other = '240140000002';
const iban = 'KZ86125KZT5004100100';
const source = { kk: 'ойдан', ru: 'вымысел', en: 'invented' };

/** 1 % in 2025, 1.5 % from 2026 on. */
const rates: readonly Dated[] = [
  { from: '2025-01-01', to: '2026-01-01', value: 1, source },
  { from: '2026-01-01', value: 1.5, source },
];

const withRates = (values: readonly Dated[], plain: Partial<Settled['plain']> = {}): Settled => ({
  ...settled,
  book: { ...settled.book, parameters: { ...settled.book.parameters, feeRate: { ...feeRate, values } } },
  plain: { ...settled.plain, ...plain },
});

interface Setting {
  readonly today?: IsoDay;
  readonly values?: readonly Dated[];
  readonly plain?: Partial<Settled['plain']>;
}

const member = (cells: Cells = {}): Cells => ({
  bin,
  name: 'Үлгі',
  email: 'a@example.kz',
  language: 'kk',
  contractSignedOn: on('2025-02-10'),
  ...cells,
});
const report = (quarter: string, feeBase: number | undefined, cells: Cells = {}): Cells => ({
  bin,
  quarter,
  feeBase,
  status: 'submitted',
  ...cells,
});
const payment = (paidOn: IsoDay, amount: number, cells: Cells = {}): Cells => ({
  bin,
  paidOn: on(paidOn),
  amount,
  iban,
  ...cells,
});

function kept(rows: Rows, { today = '2026-04-28', values = rates, plain = {} }: Setting = {}): Registers {
  const registers = holding({ participants: { p: member() }, ...rows });
  bringUpToDate(registers, withRates(values, plain), { on: today, at: `${today}T06:00:00.000Z` });
  return registers;
}
const opened = (registers: Registers) => registers.cases('fees').map(({ id }) => id);
/** `2026-Q1 base×rate accrued−paid=balance settled` of each row of the BIN, in the order of the quarters. */
const account = (registers: Registers) =>
  registers
    .cases('fees')
    .map(({ cells }) => cells)
    .filter((cells) => cells.bin === bin)
    .sort((a, b) => (String(a.quarter) < String(b.quarter) ? -1 : 1))
    .map(({ quarter, base, rate, accrued, paid, balance, settledOn }) => {
      const shown = [`${quarter}`, `${base}×${rate}`, `${accrued}−${paid}=${balance}`];
      return [...shown, ...(settledOn === undefined ? [] : [Number(settledOn)])].join(' ');
    });

describe('R-21 rows open by themselves', () => {
  const quarterlyReports = { q: report('2025-Q4', 1000) };

  test('for each quarter that has ended, from the first quarter reported on', () => {
    const registers = kept({ quarterlyReports });
    expect(opened(registers)).toEqual([`F-2025-Q4-${bin}`, `F-2026-Q1-${bin}`]);
    expect(registers.find('fees', `F-2026-Q1-${bin}`)?.cells).toMatchObject({
      bin,
      quarter: '2026-Q1',
      participant: 'p',
      name: 'Үлгі',
      email: 'a@example.kz',
      language: 'kk',
      owed: true,
      nominalDue: on('2026-04-25'),
    });
  });

  test.each<[day: IsoDay, rows: number]>([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2026-03-31', 1],
    ['2026-04-01', 2],
  ])('on %s there are %d: a quarter opens the day after its last', (today, rows) => {
    expect(opened(kept({ quarterlyReports }, { today }))).toHaveLength(rows);
  });

  test('nothing while no report names a quarter, and the setting is blank', () => {
    expect(opened(kept({}))).toEqual([]);
  });

  test.each<[setting: string, first: string]>([
    ['2026-Q1', '2026-Q1'],
    ['2025-Q2', '2025-Q2'],
    ['2020-Q1', '2025-Q1'],
  ])('from the quarter the setting names, %s, or the first one of participation: %s', (feesFrom, first) => {
    expect(opened(kept({ quarterlyReports }, { plain: { feesFrom } }))[0]).toBe(`F-${first}-${bin}`);
  });

  test.each<[who: string, cells: Cells, quarters: readonly string[]]>([
    ['signed on the last day of the quarter', { contractSignedOn: on('2026-03-31') }, ['2026-Q1']],
    ['signed the day after', { contractSignedOn: on('2026-04-01') }, []],
    ['ended on its first day', { endedOn: on('2026-01-01') }, ['2025-Q4', '2026-Q1']],
    ['ended the day before', { endedOn: on('2025-12-31') }, ['2025-Q4']],
    ['its term passed, nobody recorded the end', { termTo: on('2025-12-31') }, ['2025-Q4']],
    ['without a day of signing', { contractSignedOn: undefined }, []],
    ['without a BIN', { bin: undefined }, []],
  ])('a participant on at least one day: %s', (_, cells, quarters) => {
    const registers = kept({ participants: { p: member(cells) }, quarterlyReports });
    expect(registers.cases('fees').map(({ cells: row }) => row.quarter)).toEqual(quarters);
  });

  test('two participations of a BIN in a quarter are one row, of the later one', () => {
    const participants = {
      p: member({ endedOn: on('2026-01-20') }),
      r: member({ contractSignedOn: on('2026-02-10'), name: 'Жаңа' }),
    };
    const registers = kept({ participants, quarterlyReports });
    expect(opened(registers)).toEqual([`F-2025-Q4-${bin}`, `F-2026-Q1-${bin}`]);
    expect(registers.find('fees', `F-2026-Q1-${bin}`)?.cells).toMatchObject({ participant: 'r', name: 'Жаңа' });
  });

  test('what staff added or wrote stays, and is not opened again', () => {
    const fees = {
      own: { bin, quarter: '2026-Q1', note: 'қолмен' },
      early: { bin, quarter: '2025-Q1' },
      [`F-2025-Q4-${bin}`]: { bin, quarter: '2025-Q4', baseFixed: 7, baseReason: 'қайтару' },
    };
    const registers = kept({ fees, quarterlyReports });
    expect(opened(registers)).toEqual(['own', 'early', `F-2025-Q4-${bin}`]);
    expect(registers.find('fees', 'own')?.cells).toMatchObject({ note: 'қолмен', participant: 'p' });
  });

  test('a row of nobody’s quarter and a second row are both seen', () => {
    const fees = { a: { bin, quarter: '2024-Q1' }, b: { bin, quarter: '2026-Q1' }, c: { bin, quarter: '2026-Q1' } };
    const registers = kept({ fees, quarterlyReports });
    expect(registers.find('fees', 'a')?.cells).toMatchObject({ owed: false });
    expect(registers.find('fees', 'b')?.cells).toMatchObject({ owed: true, otherRow: 'c' });
    expect(registers.find('fees', 'c')?.cells.otherRow).toBe('b');
  });

  test('running twice changes nothing', () => {
    const registers = kept({
      quarterlyReports,
      payments: { a: payment('2026-04-20', 5), b: payment('2026-04-21', 99) },
    });
    const before = JSON.stringify(contents(registers));
    bringUpToDate(registers, withRates(rates), { on: '2026-04-28', at: '2026-04-28T06:00:00.000Z' });
    expect(JSON.stringify(contents(registers))).toBe(before);
  });
});

describe('R-21, R-23 the accrual', () => {
  test('each quarter at the rate of its last day', () => {
    const quarterlyReports = { a: report('2025-Q4', 1_000_000), b: report('2026-Q1', 1_000_000) };
    expect(account(kept({ quarterlyReports }))).toEqual([
      '2025-Q4 1000000×1 10000−0=10000',
      '2026-Q1 1000000×1.5 15000−0=15000',
    ]);
  });

  test.each<[from: IsoDay, rate: number]>([
    ['2026-03-31', 2],
    ['2026-04-01', 1],
  ])('R-23 a rate that changes on %s: the first quarter is at %d %%', (from, rate) => {
    const values = [
      { from: '2025-01-01', to: from, value: 1, source },
      { from, value: 2, source },
    ] as const;
    const registers = kept({ quarterlyReports: { a: report('2026-Q1', 100) } }, { values });
    expect(account(registers)).toEqual([`2026-Q1 100×${rate} ${rate}−0=${rate}`]);
  });

  test.each<[base: number, accrued: number]>([
    [0.33, 0],
    [0.34, 0.01],
    [0.99, 0.01],
    [1, 0.02],
    [1.66, 0.02],
    [1.67, 0.03],
    [0, 0],
  ])('a base of %d at 1.5 % is %d: half a tiyn goes up', (base, accrued) => {
    const registers = kept({ quarterlyReports: { a: report('2026-Q1', base) } });
    expect(registers.find('fees', `F-2026-Q1-${bin}`)?.cells).toMatchObject({ base, accrued, balance: accrued });
  });

  test('no rate: no accrual, and the payment made stays visible', () => {
    const rows = { quarterlyReports: { a: report('2026-Q1', 100) }, payments: { m: payment('2026-04-20', 5) } };
    expect(account(kept(rows, { values: [] }))).toEqual(['2026-Q1 100×undefined undefined−5=undefined']);
  });

  test('no report, or one that names no base: no accrual', () => {
    const rows = { quarterlyReports: { a: report('2025-Q4', undefined) } };
    expect(account(kept(rows))).toEqual([
      '2025-Q4 undefined×1 undefined−0=undefined',
      '2026-Q1 undefined×1.5 undefined−0=undefined',
    ]);
  });

  test('a base below zero is a question and no accrual', () => {
    expect(account(kept({ quarterlyReports: { a: report('2026-Q1', -100) } }))).toEqual([
      '2026-Q1 -100×1.5 undefined−0=undefined',
    ]);
  });

  test('R-39 of several reports the one received last, whatever its row', () => {
    const quarterlyReports = {
      a: report('2026-Q1', 300, { receivedAt: '2026-04-19T05:00:00.000Z' }),
      b: report('2026-Q1', 100, { receivedAt: '2026-04-18T05:00:00.000Z' }),
      c: report('2026-Q1', 900, { bin: other, receivedAt: '2026-04-20T05:00:00.000Z' }),
    };
    expect(kept({ quarterlyReports }).find('fees', `F-2026-Q1-${bin}`)?.cells).toMatchObject({
      report: 'a',
      base: 300,
    });
  });

  test.each<[fixed: number, accrued: number]>([
    [50, 0.75],
    [0, 0],
  ])('a base of %d fixed by an officer takes the report’s place', (baseFixed, accrued) => {
    const fees = { [`F-2026-Q1-${bin}`]: { bin, quarter: '2026-Q1', baseFixed } };
    const registers = kept({ fees, quarterlyReports: { a: report('2026-Q1', 100) } });
    expect(registers.find('fees', `F-2026-Q1-${bin}`)?.cells).toMatchObject({ report: 'a', base: baseFixed, accrued });
  });
});

describe('R-21 payments are credited', () => {
  const quarterlyReports = { a: report('2025-Q4', 1_000), b: report('2026-Q1', 1_000) };

  test.each<[what: string, payments: Readonly<Record<string, Cells>>, rows: readonly string[]]>([
    ['nothing', {}, ['10−0=10', '15−0=15']],
    ['a part, of the oldest', { m: payment('2026-04-20', 4) }, ['10−4=6', '15−0=15']],
    ['the quarter named', { m: payment('2026-04-20', 4, { quarter: '2026-Q1' }) }, ['10−0=10', '15−4=11']],
    ['more than the oldest', { m: payment('2026-04-20', 12) }, [`10−10=0 ${on('2026-04-20')}`, '15−2=13']],
    [
      'more than both: paid over on the latest',
      { m: payment('2026-04-20', 30) },
      [`10−10=0 ${on('2026-04-20')}`, `15−20=-5 ${on('2026-04-20')}`],
    ],
    [
      'in parts: settled by the last',
      { m: payment('2026-04-22', 6), n: payment('2026-04-20', 4) },
      [`10−10=0 ${on('2026-04-22')}`, '15−0=15'],
    ],
    ['of another BIN', { m: payment('2026-04-20', 4, { bin: other }) }, ['10−0=10', '15−0=15']],
    ['without a day', { m: payment('2026-04-20', 4, { paidOn: undefined }) }, ['10−0=10', '15−0=15']],
    ['of zero', { m: payment('2026-04-20', 0) }, ['10−0=10', '15−0=15']],
    ['typed as text', { m: payment('2026-04-20', 1, { amount: '4' }) }, ['10−0=10', '15−0=15']],
    ['to an account not confirmed yet', { m: payment('2026-04-20', 4, { iban: 'KZ00' }) }, ['10−4=6', '15−0=15']],
  ])('%s', (_, payments, rows) => {
    const shown = account(kept({ quarterlyReports, payments })).map((row) => row.replace(/^\S+ \S+ /, ''));
    expect(shown).toEqual(rows);
  });

  test('each payment says whose it is and where it went', () => {
    const payments = { m: payment('2026-04-20', 12), n: payment('2026-04-21', 1, { quarter: '2024-Q1' }) };
    const registers = kept({ quarterlyReports, payments });
    expect(registers.find('payments', 'm')?.cells).toMatchObject({
      participant: 'p',
      name: 'Үлгі',
      matched: true,
      credited: '2025-Q4; 2026-Q1',
    });
    expect(registers.find('payments', 'n')?.cells).toMatchObject({ matched: false, credited: '2026-Q1' });
  });

  test.each<[account: string | undefined, fundIbans: string, valid: boolean | undefined, funds: boolean | undefined]>([
    [iban, '', true, undefined],
    [iban, iban, true, true],
    ['KZ86 125K ZT50 0410 0100', 'kz86125kzt5004100100', true, true],
    ['KZ87125KZT5004100100', iban, false, false],
    [undefined, iban, undefined, undefined],
  ])('R-22 account %s beside the setting «%s»: valid %s, the Fund’s %s', (given, fundIbans, ibanValid, fundAccount) => {
    const registers = kept(
      { quarterlyReports, payments: { m: payment('2026-04-20', 4, { iban: given }) } },
      { plain: { fundIbans } },
    );
    expect(registers.find('payments', 'm')?.cells).toMatchObject({ ibanValid, fundAccount });
  });
});

describe('R-28.6 arrears', () => {
  const quarterlyReports = { a: report('2025-Q4', 1_000), b: report('2026-Q1', 1_000) };
  const arrears = (rows: Rows, day: IsoDay, setting: Setting = {}) => {
    const chosen = withRates(setting.values ?? rates, setting.plain);
    const view = new View(kept(rows, setting), chosen, { on: day, at: '' });
    return arrearsOf(view, bin, day).map(({ quarter, due, balance, age }) => `${quarter} ${due} ${balance} ${age}`);
  };

  test.each<[day: IsoDay, owed: readonly string[]]>([
    ['2026-01-26', []],
    ['2026-01-27', ['2025-Q4 2026-01-26 1000 1']],
    ['2026-04-27', ['2025-Q4 2026-01-26 1000 91']],
    ['2026-04-28', ['2025-Q4 2026-01-26 1000 92', '2026-Q1 2026-04-27 1500 1']],
  ])('on %s: %j', (day, owed) => {
    expect(arrears({ quarterlyReports }, day)).toEqual(owed);
  });

  test.each<[what: string, payments: Readonly<Record<string, Cells>>, owed: readonly string[]]>([
    ['a tiyn short', { m: payment('2026-04-20', 9.99) }, ['2025-Q4 2026-01-26 1 92', '2026-Q1 2026-04-27 1500 1']],
    ['the oldest paid', { m: payment('2026-04-20', 10) }, ['2026-Q1 2026-04-27 1500 1']],
    ['all paid', { m: payment('2026-04-28', 25) }, []],
    [
      'paid only the day after: on the day it was owed',
      { m: payment('2026-04-29', 25) },
      ['2025-Q4 2026-01-26 1000 92', '2026-Q1 2026-04-27 1500 1'],
    ],
  ])('on 28 April 2026, %s', (_, payments, owed) => {
    expect(arrears({ quarterlyReports, payments }, '2026-04-28')).toEqual(owed);
  });

  test('no rate or no report is a question, never an arrear', () => {
    expect(arrears({ quarterlyReports }, '2026-04-28', { values: [] })).toEqual([]);
    expect(arrears({ quarterlyReports: { a: report('2025-Q4', 1_000) } }, '2026-04-28')).toEqual([
      '2025-Q4 2026-01-26 1000 92',
    ]);
  });

  test('what the arrears say is what the cells say', () => {
    const registers = kept({ quarterlyReports, payments: { m: payment('2026-04-20', 12.34) } });
    const view = new View(registers, withRates(rates), { on: '2026-04-28', at: '' });
    const owed = arrearsOf(view, bin, '2026-04-28');
    expect(owed.map(({ row, balance }) => [row, balance / 100])).toEqual(
      registers.cases('fees').flatMap(({ id, cells }) => (Number(cells.balance) > 0 ? [[id, cells.balance]] : [])),
    );
    expect(required(owed[0]).balance).toBe(1266);
  });
});
