/** Quarters and the days of. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber } from '../../../rules/calendar/day.ts';
import * as q from '../../../rules/quarter/quarter.ts';

describe('R-39: the reporting period is a calendar quarter', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ] as const)('%s is in %s', (day, quarter) => {
    expect(q.quarterOf(day)).toBe(quarter);
  });

  it.each(['2026-Q0', '2026-Q5', '26-Q1', '2026-q1', '2026Q1', '0000-Q1', ''])('%j is no quarter', (text) => {
    expect(q.isQuarter(text)).toBe(false);
  });
});

it.each([
  ['2026-Q1', '2026-04-20', '2026-04-25', '2026-04-30'],
  ['2026-Q2', '2026-07-20', '2026-07-25', '2026-07-31'],
  ['2026-Q3', '2026-10-20', '2026-10-25', '2026-10-31'],
  ['2026-Q4', '2027-01-20', '2027-01-25', '2027-01-31'],
] as const)('%s: report %s (R-39), fee %s (R-21), ministry %s (R-41)', (quarter, report, fee, ministry) => {
  expect(q.dayOfNextMonth(quarter, 20)).toBe(report);
  expect(q.dayOfNextMonth(quarter, 25)).toBe(fee);
  expect(q.monthAfterEnd(quarter)).toBe(ministry);
});

it('neighbours over the turn of the year', () => {
  expect(q.next('2026-Q4')).toBe('2027-Q1');
  expect(q.previous('2026-Q1')).toBe('2025-Q4');
  expect(q.addQuarters('2026-Q3', -7)).toBe('2024-Q4');
  expect(q.sameQuarterLastYear('2026-Q3')).toBe('2025-Q3');
  expect(q.quartersBetween('2025-Q4', '2026-Q3')).toBe(3);
  expect(['2026-Q1', '2025-Q4', '2026-Q4'].sort((a, b) => q.compareQuarters(a as q.Quarter, b as q.Quarter))).toEqual([
    '2025-Q4',
    '2026-Q1',
    '2026-Q4',
  ]);
});

it('every day lies in its quarter, and quarters leave no gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36526, max: 73050 }), fc.integer({ min: -40, max: 40 }), (n, k) => {
      const day = fromDayNumber(n);
      const quarter = q.quarterOf(day);
      expect(q.firstDay(quarter) <= day && day <= q.lastDay(quarter)).toBe(true);
      expect(q.firstDay(q.next(quarter))).toBe(addDays(q.lastDay(quarter), 1));
      expect(q.quartersBetween(quarter, q.addQuarters(quarter, k))).toBe(k);
      expect(q.quarter(q.yearOfQuarter(quarter), q.numberOfQuarter(quarter))).toBe(quarter);
    }),
  );
});

it('what is no quarter is refused where it is used', () => {
  expect(() => q.next('2026-Q7' as q.Quarter)).toThrow('"2026-Q7" is not a quarter');
  expect(() => q.quarter(2026, 5)).toThrow(RangeError);
});
