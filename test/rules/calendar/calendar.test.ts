/** Working-day terms: the golden vectors of the deadline catalogue, and an independent walk day by day. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCalendar,
  type CalendarDay,
  CalendarError,
  isWorking,
  rollBack,
  rollForward,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from '../../../rules/calendar/calendar.ts';
import { addDays, addMonths, dayNumber, fromDayNumber, type IsoDay, isoDay } from '../../../rules/calendar/day.ts';
import { calendarDays } from '../../../rules/calendar/exceptions.ts';
import { calendar } from '../../../rules/calendar/years.ts';

describe('golden vectors', () => {
  it.each([
    ['DL-01 O-3.3', '2026-01-05', 10, '2026-01-20'],
    ['DL-04 R-12, Nauryz off', '2026-03-18', 5, '2026-03-30'],
    ['DL-05 R-14', '2026-07-03', 5, '2026-07-13'],
    ['DL-08 R-15', '2025-12-31', 10, '2026-01-19'],
    ['DL-09 R-17, 15 and 22-24 March off', '2027-03-12', 5, '2027-03-25'],
    ['DL-10 R-18', '2026-03-19', 3, '2026-03-27'],
    ['DL-10 R-18', '2026-05-05', 3, '2026-05-12'],
    ['DL-11 R-19', '2026-10-22', 3, '2026-10-28'],
    ['DL-16 R-32', '2026-01-05', 10, '2026-01-20'],
    ['DL-26 R-61', '2026-05-06', 2, '2026-05-12'],
    ['DL-30 R-74', '2026-12-15', 5, '2026-12-23'],
    ['DL-30 R-74, past the year', '2026-12-30', 5, '2027-01-11'],
    ['a working Saturday', '2024-04-30', 3, '2024-05-04'],
    ['past the moved 8 May', '2024-05-03', 3, '2024-05-10'],
    ['a working Sunday', '2024-12-30', 5, '2025-01-09'],
    ['a working Sunday', '2025-01-02', 3, '2025-01-08'],
    ['30 August is a working day from 2026', '2026-08-28', 1, '2026-08-31'],
  ] as const)('%s: %s + %i wd = %s', (_, from, n, to) => {
    expect(workingDaysAfter(calendar, from, n)).toBe(to);
  });

  it.each([
    ['2027-01-14', '2026-12-28'],
    ['2026-03-27', '2026-03-10'],
    ['2026-03-22', '2026-03-06'],
    ['2026-05-12', '2026-04-23'],
  ] as const)('DL-14 R-25: 10 wd before %s is %s', (end, last) => {
    expect(workingDaysBefore(calendar, end, 10)).toBe(last);
  });

  it.each([
    ['DL-13 R-21 2026Q1', '2026-04-25', '2026-04-27'],
    ['DL-13 R-21 2026Q2', '2026-07-25', '2026-07-27'],
    ['DL-13 R-21 2026Q3, Republic Day (X3)', '2026-10-25', '2026-10-27'],
    ['DL-13 R-21 2026Q4', '2027-01-25', '2027-01-25'],
    ['DL-22 R-39 2026Q3', '2026-10-20', '2026-10-20'],
  ] as const)('%s: %s rolls to %s', (_, day, rolled) => {
    expect(rollForward(calendar, day)).toBe(rolled);
  });

  it.each([
    ['DL-18 R-33', '2026-06-30', '2026-06-30'],
    ['DL-23 R-41 2026Q3', '2026-10-31', '2026-10-30'],
    ['DL-23 R-41 2026Q4', '2027-01-31', '2027-01-29'],
  ] as const)('%s: the last working day on or before %s is %s', (_, day, rolled) => {
    expect(rollBack(calendar, day)).toBe(rolled);
  });

  it('years to come, once staff add them: 2028Q4 and 2029Q4 reports, 30 June 2029', () => {
    const day = (date: IsoDay): CalendarDay => ({ ...(calendarDays[0] as CalendarDay), date });
    const later = buildCalendar([day('2028-01-01'), day('2029-01-01'), day('2030-01-01')], { from: 2028, to: 2030 });
    expect(rollForward(later, '2029-01-20')).toBe('2029-01-22');
    expect(rollForward(later, '2030-01-20')).toBe('2030-01-21');
    expect(rollBack(later, '2029-06-30')).toBe('2029-06-29');
  });

  it('K1 sameDay: the day of the event is day 1 if it is a working day', () => {
    expect(workingDaysAfter(calendar, '2026-07-03', 5, 'sameDay')).toBe('2026-07-10');
    expect(workingDaysAfter(calendar, '2026-07-04', 5, 'sameDay')).toBe(workingDaysAfter(calendar, '2026-07-04', 5));
  });
});

describe('the calendar itself', () => {
  it.each([
    [2024, 249],
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('%i has %i working days', (year, count) => {
    expect(calendar.workingDays.filter((day) => day.startsWith(`${year}-`))).toHaveLength(count);
  });

  it('says which year is computed, and has a version that follows its days', () => {
    expect(calendar.computedYears).toEqual([2027]);
    expect(calendar.version).toMatch(/^KZ 2024–2027 · 2027 computed · [0-9a-f]{8}$/);
    const other = buildCalendar(
      calendarDays.filter(({ date }) => date !== '2026-05-27'),
      { from: 2024, to: 2027 },
    );
    expect(other.version).not.toBe(calendar.version);
    expect(buildCalendar([...calendarDays].reverse(), { from: 2024, to: 2027 }).version).toBe(calendar.version);
    expect(buildCalendar(calendarDays, { from: 2024, to: 2026 }).version).toMatch(/^KZ 2024–2026 · [0-9a-f]{8}$/);
  });

  it('is what the regulation file says, row by row', () => {
    const rows = calendarDays.map(({ date, working, kind, name, status }) =>
      [date, working ? 1 : 0, kind, name.kk, name.ru, name.en, status].join(','),
    );
    expect(rows.join('\n')).toBe(csv().slice(1).join('\n').replace(/"/g, ''));
  });

  it('serials and days are the same list, ascending', () => {
    expect(calendar.numbers).toEqual(calendar.workingDays.map(dayNumber));
    expect([...calendar.numbers].sort((a, b) => a - b)).toEqual(calendar.numbers);
  });

  it('a year without rows is an error, not 261 working days', () => {
    expect(() => buildCalendar(calendarDays, { from: 2024, to: 2028 })).toThrow(/no days of 2028.*sheet "calendar"/);
  });

  it('a day both working and not is an error; the same row twice is none', () => {
    const [first] = calendarDays as [CalendarDay];
    expect(() => buildCalendar([...calendarDays, { ...first, working: true }], { from: 2024, to: 2027 })).toThrow(
      '2024-01-01',
    );
    expect(buildCalendar([...calendarDays, first], { from: 2024, to: 2027 }).version).toBe(calendar.version);
  });
});

describe('beyond the calendar: an error, never a guess', () => {
  it.each([
    ['a result past the last year', () => workingDaysAfter(calendar, '2027-12-30', 2)],
    ['a day past the last year, zero days', () => workingDaysAfter(calendar, '2028-01-01', 0)],
    ['a day before the first year', () => workingDaysAfter(calendar, '2023-12-31', 5)],
    ['a day before the first working day', () => workingDaysAfter(calendar, '2024-01-01', 5)],
    ['the same, 2 January', () => workingDaysAfter(calendar, '2024-01-02', 5)],
    ['sameDay on the first working day', () => workingDaysAfter(calendar, '2024-01-03', 5, 'sameDay')],
    ['a term back past the first working day', () => workingDaysBefore(calendar, '2024-01-16', 10)],
    ['back from the first working day', () => workingDaysBefore(calendar, '2024-01-03', 0)],
    ['rolled forward before the first working day', () => rollForward(calendar, '2024-01-01')],
    ['rolled forward past the end', () => rollForward(calendar, '2028-01-01')],
    ['rolled back past the end', () => rollBack(calendar, '2028-01-01')],
    ['rolled back before the first working day', () => rollBack(calendar, '2024-01-02')],
    ['isWorking', () => isWorking(calendar, '2028-01-03')],
    ['counted to a day past the end', () => workingDaysBetween(calendar, '2027-12-30', '2028-01-01')],
  ])('%s', (_, work) => {
    expect(work).toThrow(CalendarError);
  });

  it('the last day inside still answers', () => {
    expect(workingDaysAfter(calendar, '2027-12-30', 1)).toBe('2027-12-31');
    expect(workingDaysBefore(calendar, '2024-01-17', 10)).toBe('2024-01-03');
    expect(rollForward(calendar, '2024-01-03')).toBe('2024-01-03');
    expect(isWorking(calendar, '2024-01-01')).toBe(false);
  });

  it('names the day, the range and the remedy in each language', () => {
    const error = thrown(() => workingDaysAfter(calendar, '2027-12-30', 5));
    expect(error.message).toContain('2027-12-30');
    expect(error.message).toContain('2024-01-01 – 2027-12-31');
    for (const words of Object.values(error.words)) expect(words).toContain('calendar');
  });

  it('a term is a whole number of days', () => {
    for (const n of [-1, 1.5, Number.NaN])
      expect(() => workingDaysAfter(calendar, '2026-01-05', n)).toThrow(RangeError);
  });
});

describe('an independent walk, day by day', () => {
  const exceptions = new Map(
    csv()
      .slice(1)
      .map((row) => [row.slice(0, 10), row.slice(11, 12) === '1']),
  );
  const works = (day: IsoDay) => exceptions.get(day) ?? ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
  const walk = (day: IsoDay, n: number, step: 1 | -1): IsoDay => {
    let at = day;
    for (let left = n; left > 0; ) {
      at = addDays(at, step);
      if (works(at)) left -= 1;
    }
    return at;
  };
  const all = Array.from({ length: dayNumber('2027-11-01') - dayNumber('2024-02-01') }, (_, i) =>
    fromDayNumber(dayNumber('2024-02-01') + i),
  );

  it.each([1, 2, 3, 5, 10, 20])('%i working days after and before every day of 2024 to 2027', (n) => {
    for (const day of all) {
      expect(workingDaysAfter(calendar, day, n)).toBe(walk(day, n, 1));
      expect(workingDaysBefore(calendar, day, n)).toBe(walk(day, n, -1));
    }
  });

  it('rolls as the walk does', () => {
    for (const day of all) {
      expect(isWorking(calendar, day)).toBe(works(day));
      expect(rollForward(calendar, day)).toBe(walk(addDays(day, -1), 1, 1));
      expect(rollBack(calendar, day)).toBe(walk(addDays(day, 1), 1, -1));
    }
  });

  it('after, before and between undo each other', () => {
    const some = fc.constantFrom(...all);
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 15 }), (day, n) => {
        const due = workingDaysAfter(calendar, day, n);
        expect(workingDaysBetween(calendar, day, due)).toBe(n);
        expect(workingDaysBetween(calendar, due, day)).toBe(0 - n);
        expect(workingDaysBefore(calendar, due, n)).toBe(rollBack(calendar, day));
        expect(workingDaysAfter(calendar, workingDaysBefore(calendar, day, n), n)).toBe(rollForward(calendar, day));
        expect(workingDaysAfter(calendar, day, 0)).toBe(rollBack(calendar, day));
      }),
    );
  });

  it('DL-25 R-55: one month before, clamped', () => {
    expect(addMonths('2028-03-31', -1)).toBe('2028-02-29');
    expect(isoDay(2028, 2, 29)).toBe('2028-02-29');
  });
});

function csv(): string[] {
  return readFileSync(new URL('./calendar.csv', import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/);
}

function thrown(work: () => unknown): CalendarError {
  try {
    work();
  } catch (error) {
    if (error instanceof CalendarError) return error;
  }
  throw new Error('no CalendarError');
}
