/** Days and their serial numbers, against JavaScript's own calendar. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as day from '../../../rules/calendar/day.ts';

const serial = fc.integer({ min: 1, max: 2958465 });
const dateOfSerial = (n: number) => new Date((n - 25569) * 86_400_000);

describe('serial numbers', () => {
  it.each([
    ['2026-01-01', 46023],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['1899-12-30', 0],
    ['9999-12-31', 2958465],
    ['0001-01-01', -693593],
  ] as const)('%s is %i', (text, n) => {
    expect(day.dayNumber(text)).toBe(n);
    expect(day.fromDayNumber(n)).toBe(text);
  });

  it('agrees with Date on every serial number', () => {
    fc.assert(
      fc.property(serial, (n) => {
        const text = day.fromDayNumber(n);
        expect(text).toBe(dateOfSerial(n).toISOString().slice(0, 10));
        expect(day.dayNumber(text)).toBe(n);
        expect(day.weekday(text)).toBe(dateOfSerial(n).getUTCDay() || 7);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([46023.5, Number.NaN, 2958466, -693594])('%d is no day', (n) => {
    expect(() => day.fromDayNumber(n)).toThrow(RangeError);
  });
});

describe('isIsoDay', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s', (text) => {
    expect(day.isIsoDay(text)).toBe(true);
  });
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
  ])('not %j', (text) => {
    expect(day.isIsoDay(text)).toBe(false);
  });
  it('a day that is none is refused where it is used', () => {
    expect(() => day.dayNumber('2026-02-30')).toThrow('"2026-02-30" is not a calendar day');
  });
});

describe('months (R-55, X32: clamped to the end of the month)', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2026-05-31', -1, '2026-04-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 14, '2028-01-30'],
    ['2024-02-29', 12, '2025-02-28'],
  ] as const)('%s %i month(s) on is %s', (from, n, to) => {
    expect(day.addMonths(from, n)).toBe(to);
  });

  it('keeps the date or the end of the month, and moves exactly n months', () => {
    fc.assert(
      fc.property(serial, fc.integer({ min: -1000, max: 1000 }), (s, n) => {
        const from = day.fromDayNumber(36526 + (s % 36525));
        const to = day.addMonths(from, n);
        expect(day.yearOf(to) * 12 + day.monthOf(to)).toBe(day.yearOf(from) * 12 + day.monthOf(from) + n);
        if (day.dateOf(to) !== day.dateOf(from)) expect(to).toBe(day.monthEnd(to));
      }),
    );
  });
});

it('days between and added undo each other', () => {
  expect(day.daysBetween('2026-01-05', '2026-01-15')).toBe(10);
  expect(day.daysBetween('2026-01-15', '2026-01-05')).toBe(-10);
  expect(day.addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(day.monthEnd('2026-10-01')).toBe('2026-10-31');
});
