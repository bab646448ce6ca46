/** Days, periods and quarters as they are written in letters and documents. */

import { dateOf, type IsoDay, monthOf, yearOf } from '../calendar/day.ts';
import { numberOfQuarter, type Quarter, yearOfQuarter } from '../quarter/quarter.ts';
import type { Language } from '../vocabulary/text.ts';
import { monthNamed } from './months.ts';

/** «2026 жылғы 5 қаңтар», «5 января 2026 года», "5 January 2026". */
export function longDate(day: IsoDay, language: Language): string {
  if (language === 'kk') return kazakh(day, 'nominative');
  const month = monthNamed(monthOf(day));
  if (language === 'ru') return `${dateOf(day)} ${month.ru.genitive} ${yearOf(day)} года`;
  return `${dateOf(day)} ${month.en} ${yearOf(day)}`;
}

/** «2026 жылғы 5 қаңтарда», «5 января 2026 года», "on 5 January 2026". */
export function onDay(day: IsoDay, language: Language): string {
  if (language === 'kk') return kazakh(day, 'locative');
  return language === 'ru' ? longDate(day, 'ru') : `on ${longDate(day, 'en')}`;
}

/** The date of a document: «2026 жылғы 5 қаңтардағы», «от 5 января 2026 года», "of 5 January 2026". */
export function ofDay(day: IsoDay, language: Language): string {
  if (language === 'kk') return kazakh(day, 'attributive');
  return language === 'ru' ? `от ${longDate(day, 'ru')}` : `of ${longDate(day, 'en')}`;
}

/** «2026 жылғы 5 қаңтардан», «с 5 января 2026 года», "from 5 January 2026". */
export function fromDay(day: IsoDay, language: Language): string {
  if (language === 'kk') return kazakh(day, 'ablative');
  return language === 'ru' ? `с ${longDate(day, 'ru')}` : `from ${longDate(day, 'en')}`;
}

/** «2026 жылғы 5 қаңтарға дейін», «по 5 января 2026 года», "to 5 January 2026"; whether «дейін» includes the day is X13. */
export function toDay(day: IsoDay, language: Language): string {
  if (language === 'kk') return `${kazakh(day, 'dative')} дейін`;
  return language === 'ru' ? `по ${longDate(day, 'ru')}` : `to ${longDate(day, 'en')}`;
}

/** The month a day is in: «2026 жылғы қаңтарда», «в январе 2026 года», "in January 2026". */
export function inMonth(day: IsoDay, language: Language): string {
  const month = monthNamed(monthOf(day));
  if (language === 'kk') return `${yearOf(day)} жылғы ${month.kk.locative}`;
  return language === 'ru' ? `в ${month.ru.prepositional} ${yearOf(day)} года` : `in ${month.en} ${yearOf(day)}`;
}

/** «05.01.2026», the same in each language. */
export function shortDate(day: IsoDay): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** «05.01.2026 – 04.01.2028», the same in each language: a dash includes both days, which «дейін» may not (X13). */
export function period(from: IsoDay, to: IsoDay, _language?: Language): string {
  return `${shortDate(from)} – ${shortDate(to)}`;
}

/** «… қаңтардан … қаңтарға дейін», «с … по …», "from … to …": for letters; certificates print `period`. */
export function longPeriod(from: IsoDay, to: IsoDay, language: Language): string {
  return `${fromDay(from, language)} ${toDay(to, language)}`;
}

/** «2026 жылғы I тоқсан», «I квартал 2026 года», "Q1 2026". */
export function longQuarter(quarter: Quarter, language: Language): string {
  const year = yearOfQuarter(quarter);
  const roman = ['I', 'II', 'III', 'IV'][numberOfQuarter(quarter) - 1];
  if (language === 'kk') return `${year} жылғы ${roman} тоқсан`;
  return language === 'ru' ? `${roman} квартал ${year} года` : `Q${numberOfQuarter(quarter)} ${year}`;
}

function kazakh(day: IsoDay, form: 'nominative' | 'locative' | 'ablative' | 'dative' | 'attributive'): string {
  return `${yearOf(day)} жылғы ${dateOf(day)} ${monthNamed(monthOf(day)).kk[form]}`;
}
