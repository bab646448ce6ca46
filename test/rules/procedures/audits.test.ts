/** The yearly audit: above 100,000,000 tenge and not at it, by 30 June, what it confirms a person says. */

import { describe, expect, test } from 'vitest';
import { buildCalendar } from '../../../rules/calendar/calendar.ts';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { audits } from '../../../rules/procedures/audits.ts';
import { auditsWords } from '../../../rules/procedures/audits.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, book, on } from './applied.ts';

const good: Cells = {
  status: 'open',
  bin: '240140000001',
  participant: 'p',
  incomeYear: 2025,
  annualIncome: 150_000_000,
  quartersKnown: 4,
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(audits, auditsWords, { ...good, ...cells }, { today: '2026-05-01', ...options });

describe('R-33 annual income above 100,000,000 tenge', () => {
  test.each<[boundary: string, cells: Cells, result: string, due: IsoDay | undefined]>([
    ['a tiyn less', { annualIncome: 99_999_999.99 }, 'pass', undefined],
    ['exactly 100,000,000', { annualIncome: 100_000_000 }, 'pass', undefined],
    ['a tiyn more', { annualIncome: 100_000_000.01 }, 'fail', '2026-06-30'],
    ['not known', { annualIncome: undefined, quartersKnown: 3 }, 'unknown', undefined],
    ['three quarters, at the limit: the fourth is open', { annualIncome: 1e8, quartersKnown: 3 }, 'unknown', undefined],
    ['three quarters, above by themselves', { annualIncome: 1.1e8, quartersKnown: 3 }, 'fail', '2026-06-30'],
    ['another document says less', { incomeStated: 1e8 }, 'pass', undefined],
    ['another document says more', { annualIncome: 1, incomeStated: 100_000_000.01 }, 'fail', '2026-06-30'],
    [
      'another document where reports are missing',
      { annualIncome: undefined, quartersKnown: 1, incomeStated: 5 },
      'pass',
      undefined,
    ],
    ['no year', { incomeYear: undefined }, 'fail', undefined],
  ])('%s', (_, cells, result, due) => {
    const one = applied(cells);
    expect([one.result('audited'), one.due('conclusion')?.due]).toEqual([result, due]);
  });

  test.each(languages)('the sentence in %s gives the limit and the disputed day (X13)', (language) => {
    const words = applied({})
      .finding('audited')
      .message[language].replace(/[\u00a0,]/g, ' ');
    expect(words).toContain('100 000 000');
    expect(words).toMatch(/30 (маусым|июня|June)/);
    expect(words).toMatch(/1 (шілде|июля|July)/);
    expect(auditsWords.deadlines.conclusion[language]).toMatch(/1 (шілде|июля|July)/);
  });

  test('R-31 a duty of the period of participation: whoever left before 30 June owes none', () => {
    const left = (endedOn: IsoDay) => applied({ endedOn: on(endedOn) });
    expect([left('2026-06-29').result('audited'), left('2026-06-29').due('conclusion')]).toEqual([
      'notAsked',
      undefined,
    ]);
    expect(left('2026-06-30').due('conclusion')?.due).toBe('2026-06-30');
  });
});

describe('R-33 by 30 June (DL-18, X13)', () => {
  test.each<[boundary: string, cells: Cells, today: IsoDay, state: string]>([
    ['on the day', {}, '2026-06-30', 'open'],
    ['on 1 July, which is disputed', {}, '2026-07-01', 'overdue'],
    ['given on the day', { conclusionOn: on('2026-06-30') }, '2026-09-01', 'met'],
    ['given on 1 July', { conclusionOn: on('2026-07-01') }, '2026-09-01', 'late'],
  ])('%s', (_, cells, today, state) => {
    expect(applied(cells, { today }).due('conclusion')?.state).toBe(state);
  });

  test('a working day is its own day to plan for', () => {
    expect(applied({}).due('plan')?.due).toBe('2026-06-30');
  });

  test('30 June 2029 is a Saturday: the term does not move, the day to plan for is Friday', () => {
    const newYear = { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' };
    const holiday = { date: '2029-01-01', working: false, kind: 'holiday', name: newYear, status: 'computed' } as const;
    const rules = { ...book, calendar: buildCalendar([holiday], { from: 2029, to: 2029 }) };
    const one = applied({ incomeYear: 2028 }, { rules });
    expect([one.due('conclusion')?.due, one.due('plan')?.due]).toEqual(['2029-06-30', '2029-06-29']);
  });

  test('beyond the calendar the term stands, the day to plan for waits', () => {
    const one = applied({ incomeYear: 2028 });
    expect([one.due('conclusion')?.due, one.due('plan')]).toEqual(['2029-06-30', undefined]);
  });
});

describe('what the audit confirms', () => {
  const given = { conclusionOn: on('2026-05-20') };
  test.each([
    ['conformsToList', 'the priority list'],
    ['conformsToIncome', 'the income structure'],
  ])('%s: whether it confirms %s a person says', (check) => {
    expect(applied({}).result(check)).toBe('notAsked');
    expect(applied(given).finding(check)).toMatchObject({ clause: 'R-33', result: 'person', field: check });
    expect(applied({ ...given, [check]: true }).result(check)).toBe('pass');
    expect(applied({ ...given, [check]: false }).result(check)).toBe('fail');
  });

  test.each<[boundary: string, cells: Cells, check: string, result: string]>([
    ['given with its document', { ...given, conclusionUrl: 'https://x.kz/a' }, 'conclusionGiven', 'pass'],
    ['given, no document', given, 'conclusionGiven', 'fail'],
    ['not given', {}, 'conclusionGiven', 'notAsked'],
    ['R-31 a participant', {}, 'participant', 'pass'],
    ['R-31 nobody', { participant: undefined }, 'participant', 'fail'],
    ['accepted before anybody answered', { ...given, status: 'accepted' }, 'statusFits', 'fail'],
    ['accepted', { ...given, status: 'accepted', conformsToList: true, conformsToIncome: false }, 'statusFits', 'pass'],
    ['not required, though the income is above', { status: 'notRequired' }, 'statusFits', 'fail'],
    ['not required', { status: 'notRequired', annualIncome: 1e8 }, 'statusFits', 'pass'],
  ])('%s', (_, cells, check, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('all answered: nothing is left', () => {
    const all = { ...given, conclusionUrl: 'https://x.kz/a', conformsToList: true, conformsToIncome: true };
    expect(applied(all).outcome).toBe('ready');
  });
});
