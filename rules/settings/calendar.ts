/** The sheet `calendar`: public holidays, days off and moved days, from which the working days follow. */

import { buildCalendar, type Calendar, type CalendarDay } from '../calendar/calendar.ts';
import { type IsoDay, yearOf } from '../calendar/day.ts';
import type { Text } from '../vocabulary/text.ts';
import { type Problem, Reader, type Table } from './table.ts';

/** The working days the sheet describes; years between the first and the last row, each with at least one row. */
export function readCalendar(table: Table): { readonly calendar?: Calendar; readonly problems: readonly Problem[] } {
  const reader = new Reader(table);
  const days: CalendarDay[] = [];
  const rowOf: Partial<Record<IsoDay, number>> = {};
  for (const row of table.rows) {
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
    const earlier = rowOf[date];
    if (earlier !== undefined) reader.report(row, '#calendar', doubled(date, earlier));
    rowOf[date] = row.row;
    days.push({ date, working, kind, name, status });
  }
  if (reader.problems.length > 0) return { problems: reader.problems };
  const years = days.map(({ date }) => yearOf(date));
  if (years.length === 0) return { problems: [{ sheet: table.sheet, cell: 'A3', message: emptyCalendar }] };
  const from = Math.min(...years);
  const to = Math.max(...years);
  for (let year = from; year <= to; year += 1) {
    if (years.indexOf(year) < 0) return { problems: [{ sheet: table.sheet, cell: 'A3', message: missingYear(year) }] };
  }
  return { calendar: buildCalendar(days, { from, to }), problems: [] };
}

const doubled = (date: string, row: number): Text => ({
  kk: `${date} күні ${row}-жолда бар: бір жолын қалдырыңыз.`,
  ru: `${date} уже есть в строке ${row}: оставьте одну строку.`,
  en: `${date} is already in row ${row}: keep one row.`,
});
const missingYear = (year: number): Text => ({
  kk: `${year} жылдың мереке күндері жоқ: оларды қосыңыз.`,
  ru: `Нет праздничных дней ${year} года: добавьте их.`,
  en: `The public holidays of ${year} are missing: add them.`,
});
const emptyCalendar: Text = {
  kk: 'Күнтізбе бос: мереке күндерін қосыңыз.',
  ru: 'Календарь пуст: добавьте праздничные дни.',
  en: 'The calendar is empty: add the public holidays.',
};
