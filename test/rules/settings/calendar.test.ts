/** The sheet `calendar`: a working day is never guessed from a row that cannot be read. */

import { describe, expect, test } from 'vitest';
import { isWorking, workingDaysAfter } from '../../../rules/calendar/calendar.ts';
import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { calendarDays } from '../../../rules/calendar/exceptions.ts';
import { calendar as delivered } from '../../../rules/calendar/years.ts';
import type { Cell } from '../../../rules/projections/facts.ts';
import { readCalendar } from '../../../rules/settings/calendar.ts';
import { places, table } from './tables.ts';

const keys = ['#calendar', 'working', 'kind', 'name_kk', 'name_ru', 'name_en', 'status'];
const calendar = (rows: readonly (readonly Cell[])[]) => readCalendar(table('calendar', keys, rows));
const off = (day: IsoDay | Cell, change: Readonly<Record<number, Cell>> = {}): readonly Cell[] => {
  const date = typeof day === 'string' && /^\d{4}-/.test(day) ? dayNumber(day as IsoDay) : day;
  return [date, false, 'holiday', 'Мереке', 'Праздник', 'Holiday', 'official'].map((cell, column) =>
    column in change ? change[column] : cell,
  );
};

/** Five days off: as many as a year must have. */
const yearOf = (year: number) => [1, 2, 3, 4, 5].map((date) => off(`${year}-01-0${date}`));

test('the delivered days read back are the delivered calendar', () => {
  const rows = calendarDays.map(({ date, working, kind, name, status }) => [
    dayNumber(date),
    working,
    kind,
    name.kk,
    name.ru,
    name.en,
    status,
  ]);
  const read = calendar(rows);
  expect(read.problems).toEqual([]);
  expect(read.calendar).toEqual(delivered);
});

describe('each bad row gives one problem with its cell', () => {
  test.each<[what: string, rows: readonly (readonly Cell[])[], problems: readonly string[]]>([
    ['a text that is no date', [off('күн')], ['calendar!A3']],
    ['no date', [off(undefined)], ['calendar!A3']],
    ['true as a date', [off(true)], ['calendar!A3']],
    ['a date before spreadsheets', [off(0)], ['calendar!A3']],
    ['working day as text', [off('2026-01-01', { 1: 'жоқ' })], ['calendar!B3']],
    ['an unknown kind', [off('2026-01-01', { 2: 'Holiday' })], ['calendar!C3']],
    ['a missing language', [off('2026-01-01', { 4: undefined })], ['calendar!E3']],
    ['an unknown status', [off('2026-01-01', { 6: '' })], ['calendar!G3']],
    ['a doubled holiday', [off('2026-01-01'), off('2026-01-02'), off('2026-01-01')], ['calendar!A5']],
    ['two faults of one row', [off('күн', { 1: 2 })], ['calendar!A3', 'calendar!B3']],
    // Formulas see the cell itself, and to them it is no day.
    ['a day typed as text', [off('01.01.2026')], ['calendar!A3']],
    ['a day with a time', [off(46_023.5)], ['calendar!A3']],
    ['two bad rows', [off('x'), off('2026-01-01'), off('y')], ['calendar!A3', 'calendar!A5']],
    ['nothing at all', [], ['calendar!A3']],
    ['a year between left blank', [off('2025-01-01'), off('2027-01-01')], ['calendar!A4']],
    ['a year of four rows', [...yearOf(2025), ...yearOf(2026).slice(0, 4)], ['calendar!A8']],
  ])('%s', (_, rows, problems) => {
    const read = calendar(rows);
    expect(places(read.problems)).toEqual(problems);
    expect(read.calendar).toBeUndefined();
  });

  test('the blank year and the earlier row are named', () => {
    expect(calendar([off('2025-01-01'), off('2027-01-01')]).problems[0]?.message.en).toContain('2026');
    expect(calendar([off('2026-01-01'), off('2026-01-01')]).problems[0]?.message.en).toContain('row 3');
  });

  // 2206 for 2026: 180 years are missing, and the row to mend is the one that stands alone.
  test('a mistyped year is pointed at where it stands', () => {
    expect(places(calendar([off('2025-01-01'), off('2206-01-02')]).problems)).toEqual(['calendar!A4']);
    expect(places(calendar([off('1926-01-01'), ...yearOf(2026)]).problems)).toEqual(['calendar!A3']);
  });

  test('a day typed as text: the sentence says how to type it', () => {
    const message = calendar([off('01.01.2026')]).problems[0]?.message;
    expect(message?.en).toBe(
      'The cell holds the text "01.01.2026", not a date: give the cell a date format and type the date again as 18.03.2026.',
    );
  });
});

test('a working Saturday counts', () => {
  const read = calendar([...yearOf(2026), off('2026-05-09', { 1: true, 2: 'transfer' })]);
  expect(read.problems).toEqual([]);
  if (read.calendar === undefined) throw new Error('no calendar');
  expect(isWorking(read.calendar, '2026-01-01')).toBe(false);
  expect(isWorking(read.calendar, '2026-05-09')).toBe(true);
  expect(workingDaysAfter(read.calendar, '2026-05-08', 1)).toBe('2026-05-09');
});

test('a year added by staff carries the terms on', () => {
  const rows = [...calendarDays.map(({ date, working }) => off(date, { 1: working })), ...yearOf(2028)];
  expect(calendar(rows).calendar?.last).toBe('2028-12-31');
});
