/** The sheet `calendar`: public holidays, days off and moved days, from which the working days follow. */

import { buildCalendar, type Calendar, type CalendarDay } from '../calendar/calendar.ts';
import { yearOf } from '../calendar/day.ts';
import type { Text } from '../vocabulary/text.ts';
import { shortDate } from '../wording/dates.ts';
import { type Problem, Reader, type Table } from './table.ts';

/** The working days the sheet describes; years between the first and the last row, each with its public holidays. */
export function readCalendar(table: Table): { readonly calendar?: Calendar; readonly problems: readonly Problem[] } {
  const reader = new Reader(table, ['#calendar', 'working', 'kind', 'name_kk', 'name_ru', 'name_en', 'status']);
  const days: CalendarDay[] = [];
  const rows: Record<number, number[]> = {};
  for (const row of reader.rows) {
    const date = reader.day(row, '#calendar');
    const kind = reader.oneOf(row, 'kind', ['holiday', 'dayOff', 'substitute', 'transfer']);
    const status = reader.oneOf(row, 'status', ['official', 'computed']);
    const name = reader.words(row, { kk: 'name_kk', ru: 'name_ru', en: 'name_en' });
    const working = reader.truth(row, 'working');
    if (
      date === undefined ||
      kind === undefined ||
      status === undefined ||
      name === undefined ||
      working === undefined
    ) {
      continue;
    }
    reader.isFirst(row, '#calendar', shortDate(date));
    const ofYear = rows[yearOf(date)] ?? [];
    ofYear.push(row.row);
    rows[yearOf(date)] = ofYear;
    days.push({ date, working, kind, name, status });
  }
  if (reader.problems.length > 0) return { problems: reader.problems };
  const years = Object.keys(rows).map(Number);
  if (years.length === 0) return { problems: [{ sheet: table.sheet, cell: 'A3', message: emptyCalendar }] };
  reportYears(reader, rows);
  if (reader.problems.length > 0) return { problems: reader.problems };
  return { calendar: buildCalendar(days, { from: Math.min(...years), to: Math.max(...years) }), problems: [] };
}

/** Kazakhstan has more public holidays than this in every year: a year with fewer rows is only begun. */
const fewestDays = 5;

/** Reports the years left out between two others, or else the years that are only begun; `rows` of each year. */
function reportYears(reader: Reader, rows: Readonly<Record<number, readonly number[]>>): void {
  const years = Object.keys(rows).map(Number);
  const length = (year: number): number => rows[year]?.length ?? 0;
  const report = (year: number, message: Text): undefined =>
    reader.report({ row: Math.min(...(rows[year] ?? [])), cells: {} }, '#calendar', message);
  years.forEach((year, index) => {
    const next = years[index + 1];
    if (next === undefined || next === year + 1) return;
    // A mistyped year stands almost alone.
    report(length(year) < length(next) ? year : next, missingYears(year + 1, next - 1));
  });
  if (reader.problems.length > 0) return;
  for (const year of years) if (length(year) < fewestDays) report(year, thinYear(year, length(year)));
}

const missingYears = (from: number, to: number): Text => {
  const years = from === to ? String(from) : `${from}–${to}`;
  return {
    kk: `Күнтізбеде жетіспейтін жылдар: ${years}. Олардың мереке күндерін қосыңыз не осы жолдағы жылды түзетіңіз.`,
    ru: `В календаре недостаёт лет: ${years}. Добавьте их праздничные дни или исправьте год в этой строке.`,
    en: `The calendar lacks years: ${years}. Add their public holidays or correct the year in this row.`,
  };
};
const thinYear = (year: number, rows: number): Text => ({
  kk: `${year} жылға арналған жолдар саны – ${rows} ғана: барлық мереке мен ауыстырылған күндерді қосыңыз не жылды түзетіңіз.`,
  ru: `Строк за ${year} год всего ${rows}: внесите все праздничные и перенесённые дни или исправьте год.`,
  en: `The year ${year} has only ${rows} rows: add all public holidays and moved days, or correct the year.`,
});
const emptyCalendar: Text = {
  kk: 'Күнтізбе бос: мереке күндерін қосыңыз.',
  ru: 'Календарь пуст: добавьте праздничные дни.',
  en: 'The calendar is empty: add the public holidays.',
};
