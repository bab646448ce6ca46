/** The error of a day the production calendar does not know. */

import type { Text } from '../vocabulary/text.ts';
import type { IsoDay } from './day.ts';

/** Thrown instead of a guess. `message` is English; `words` says the same in each language. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly words: Text;

  constructor(words: Text) {
    super(words.en);
    this.words = words;
  }
}

/** A day, or a term counted from it, lies outside the years of the calendar. */
export function outsideCalendar(day: IsoDay, calendar: { first: IsoDay; last: IsoDay }): CalendarError {
  const range = `${calendar.first} – ${calendar.last}`;
  return new CalendarError({
    kk: `${day}: өндірістік күнтізбе ${range} аралығын ғана қамтиды. Жетіспейтін жылды «calendar» парағына қосыңыз.`,
    ru: `${day}: производственный календарь охватывает только ${range}. Добавьте недостающий год на лист «calendar».`,
    en: `${day}: the production calendar covers ${range} only. Add the missing year to the sheet "calendar".`,
  });
}

/** A year between the first and the last one has no rows at all. */
export function missingYear(year: number): CalendarError {
  return new CalendarError({
    kk: `Өндірістік күнтізбеде ${year} жыл жоқ. Оның мереке күндерін «calendar» парағына қосыңыз.`,
    ru: `В производственном календаре нет ${year} года. Добавьте его праздничные дни на лист «calendar».`,
    en: `The production calendar has no days of ${year}. Add its public holidays to the sheet "calendar".`,
  });
}

/** The same day is given once as working and once as not. */
export function contradictoryDay(day: IsoDay): CalendarError {
  return new CalendarError({
    kk: `${day}: «calendar» парағында бұл күн жұмыс күні де, демалыс күні де деп көрсетілген. Бір жолын қалдырыңыз.`,
    ru: `${day}: на листе «calendar» этот день указан и рабочим, и нерабочим. Оставьте одну строку.`,
    en: `${day}: the sheet "calendar" gives this day both as working and as not working. Keep one row.`,
  });
}
