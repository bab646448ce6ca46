/** Every figure of the quarterly report can be opened: its rows add up to it, its parts are figures, its clause is named. */

import { describe, expect, test } from 'vitest';
import { type Account, accountsOf, contributions } from '../../reports/accounts.ts';
import { evidenceOf, fieldsOf } from '../../reports/quarterlyReport/evidence.ts';
import { quarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import { isCountry } from '../../reports/report.ts';
import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import { type Case, Registers } from '../../rules/registers/registers.ts';
import { inEachLanguage } from '../../rules/vocabulary/text.ts';
import { day, exported, largeFund, participant, report, settled } from './funds.ts';

const accounts = (registers: Registers, quarter: Quarter = '2026-Q1', on: IsoDay = '2026-04-25', withhold = true) =>
  accountsOf(quarterlyReport(registers, settled, quarter, on, { withhold }), settled, (label) =>
    isCountry(label) ? inEachLanguage(() => label.country) : label,
  );
const sum = (account: Account): number =>
  contributions(account).reduce((total, { value }) => total + Math.round(value * 100), 0) / 100;

describe.each([1, 2, 3])('a fund drawn from seed %i', (seed) => {
  const registers = largeFund(seed);
  const all = accounts(registers, '2025-Q4', '2026-02-10', false);

  test('the rows behind each figure add up to it', () => {
    const counted = all.filter(({ figure }) => figure.unit !== 'percent' && figure.value !== null);
    expect(counted.length).toBeGreaterThan(150);
    expect(counted.filter((one) => sum(one) !== one.figure.value).map(({ key }) => key)).toEqual([]);
  });

  test('each row is of a register, and stands there', () => {
    const lost = all.flatMap((one) =>
      contributions(one)
        .filter(({ register, id }) => !registers.has(register, id))
        .map(({ id }) => `${one.key} ${id}`),
    );
    expect(lost).toEqual([]);
  });

  test('sums, changes and shares are made of figures of the same report, as said', () => {
    const values = new Map(all.map(({ key, figure }) => [key, figure.value]));
    const made = all.filter(({ parts }) => parts.length > 0);
    expect(made.length).toBeGreaterThan(50);
    for (const { key, parts, figure } of made) {
      const of = (role: string) =>
        parts.filter((part) => part.role === role).map((part) => values.get(part.key) ?? null);
      expect([key, parts.filter((part) => !values.has(part.key))]).toEqual([key, []]);
      if (figure.value === null) continue;
      const [[dividend], [divisor]] = [of('dividend'), of('divisor')];
      const total = (list: readonly (number | null)[]) => list.reduce<number>((a, b) => a + (b ?? 0), 0);
      const isRatio = dividend !== undefined && divisor !== undefined;
      const ratio = ((dividend ?? 0) / (divisor ?? 1)) * 100;
      const expected = isRatio
        ? key.startsWith('discipline')
          ? ratio
          : ratio - 100
        : total(of('plus')) - total(of('minus'));
      expect([key, Math.abs(expected - figure.value) < 0.005]).toEqual([key, true]);
    }
  });

  test('each has a clause, a period and a formula in three languages', () => {
    const silent = all.filter(
      ({ clause, period, formula }) =>
        clause === undefined || [period, formula].some((text) => text.kk === '' || text.ru === '' || text.en === ''),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
});

test('how a figure came about is said in words', () => {
  const registers = new Registers();
  for (const n of [1, 2, 3]) {
    participant(registers, n);
    report(registers, `r${n}`, n, '2026-Q1', { incomeQuarter: 100 * n, incomeForeign: 10 * n, staffResidents: n });
  }
  exported(registers, 'r1', [['DE', 4]]);
  const said = (key: string) => accounts(registers).find((one) => one.key === key)?.formula.en;
  expect(said('movement/closing/now')).toBe(
    'At the beginning of the quarter + Registered in the quarter − Ended as planned (item 27) − Terminated early (item 28)',
  );
  expect(said('movement/opening/now')).toBe('the number of the rows below');
  expect(said('amounts/incomeQuarter/now')).toBe('the sum over the rows below of: Income for the quarter');
  expect(said('staff/staffTotal/now')).toBe(
    'the sum over the rows below of: Resident staff + Non-resident staff + Engaged under contracts',
  );
  expect(said('amounts/incomeQuarter/previousChange')).toBe('(Q1 2026 ÷ Q4 2025 − 1) × 100');
  expect(said('discipline/share/now')).toBe('Received in time ÷ Due × 100');
  expect(said('export/-/now')).toContain('less the amounts given for countries');
  const period = (key: string) => accounts(registers).find((one) => one.key === key)?.period.ru;
  expect(period('amounts/incomeQuarter/previous')).toBe('IV квартал 2025 года');
  expect(period('amounts/incomeQuarter/yearAgoChange')).toBe('I квартал 2026 года / I квартал 2025 года');
  expect(period('regions/750000000/participants')).toBe('I квартал 2026 года');
  const third = accounts(registers, '2026-Q3', '2026-10-25');
  expect(third.find(({ key }) => key === 'amounts/incomeQuarter/yearToDate')?.period.en).toBe('Q1 2026 – Q3 2026');
});

describe('what the report rests on', () => {
  test('the fields recorded as read are those that are read', () => {
    const read = new Map<string, Set<string>>();
    /** The registers as they are, each field that is looked at noted. */
    class Watched extends Registers {
      override cases(register: string): readonly Case[] {
        return super.cases(register).map(({ id, cells }) => ({
          id,
          cells: new Proxy(cells, {
            get: (target, field) => {
              const own = read.get(register) ?? new Set<string>();
              read.set(register, own.add(String(field)));
              return Reflect.get(target, field);
            },
          }),
        }));
      }
    }
    const registers = new Watched();
    const fund = largeFund(4);
    for (const register of ['participants', 'quarterlyReports', 'exportByCountry', 'registration', 'extension'])
      for (const { id, cells } of fund.cases(register)) registers.put(register, id, cells);
    registers.put('registration', 'a1', {
      status: 'sent',
      sentOn: day('2026-01-20'),
      decidedOn: day('2026-02-20'),
      decision: 'refuse',
      refusalGround: '16.1',
    });
    registers.put('extension', 'e1', {
      status: 'sent',
      sentOn: day('2026-01-20'),
      decision: 'extend',
      decidedOn: day('2026-02-01'),
      certificateIssuedOn: day('2026-02-03'),
      participant: 'p1',
    });
    accounts(registers);
    for (const register of ['participants', 'quarterlyReports', 'exportByCountry', 'registration', 'extension']) {
      const recorded = fieldsOf(register, settled).map(({ id }) => id);
      // The name of a participant is for the list of who did not report, and in no figure.
      const seen = Array.from(read.get(register) ?? []).filter((field) => field !== 'name');
      expect([register, seen.filter((field) => !recorded.includes(field))]).toEqual([register, []]);
      expect([register, recorded.filter((field) => !seen.includes(field))]).toEqual([register, []]);
    }
  });

  test('rows no figure is made of are not in it, and what the report does not read is not either', () => {
    const registers = new Registers();
    participant(registers, 1, { email: 'a@example.kz', note: 'x' });
    participant(registers, 2, { contractSignedOn: day('2026-05-01') });
    report(registers, 'old', 1, '2024-Q2');
    report(registers, 'now', 1, '2026-Q1', { incomeQuarter: 5, note: 'secret' });
    const evidence = evidenceOf(accounts(registers), registers, settled);
    expect(evidence.map(({ register, rows }) => [register, rows.map(({ id }) => id)])).toEqual([
      ['participants', ['p1']],
      ['quarterlyReports', ['now']],
    ]);
    expect(JSON.stringify(evidence)).not.toMatch(/secret|example\.kz/);
    const [row] = evidence[1]?.rows ?? [];
    expect([row?.name, row?.quarter, row?.cells.incomeQuarter]).toEqual(['ЖШС 1', '2026-Q1', 5]);
  });
});
