/** Terms in words, for the pages staff read: how many days, from when, before what. */

import type { Text } from '../vocabulary/text.ts';

export const termTemplates = {
  after: { kk: '{of} күнінен кейін {days} ішінде', ru: 'в течение {days} после: {of}', en: 'within {days} of {of}' },
  before: { kk: '{of} күніне дейін {days} бұрын', ru: 'не позднее чем за {days} до: {of}', en: '{days} before {of}' },
  rolled: {
    kk: '{of}; жұмыс күні болмаса, келесі жұмыс күні',
    ru: '{of}; если день нерабочий, то в следующий рабочий день',
    en: '{of}; on a day off, the next working day',
  },
  planned: {
    kk: '{of} не оған дейінгі соңғы жұмыс күні',
    ru: 'последний рабочий день не позднее: {of}',
    en: 'the last working day on or before {of}',
  },
  nextDay: { kk: '{of} күнінің ертеңі', ru: 'на следующий день после: {of}', en: 'the day after {of}' },
  addDays: { kk: '{of} + {days} күн', ru: '{of} + {days} дн.', en: '{of} + {days} days' },
  addMonths: { kk: '{of} күнінен кейін {months}', ru: 'через {months} после: {of}', en: '{months} after {of}' },
  monthsBefore: { kk: '{of} күніне дейін {months} бұрын', ru: 'за {months} до: {of}', en: '{months} before {of}' },
  quarterEnd: { kk: '{of}: тоқсанның соңғы күні', ru: 'последний день квартала: {of}', en: 'the last day of {of}' },
  quarterDay: {
    kk: '{of} тоқсанынан кейінгі айдың {day}-күні',
    ru: '{day}-е число месяца, следующего за кварталом: {of}',
    en: 'day {day} of the month after {of}',
  },
  yearDay: { kk: '{day}.{month}, {of} жылы', ru: '{day}.{month} года: {of}', en: '{day}.{month} of {of}' },
  or: { kk: ' не ', ru: ' или ', en: ' or ' },
  norm: {
    kk: 'Қор белгілеген мерзім («{norm}», {id}; Қағидаларда жоқ)',
    ru: 'срока, установленного Фондом («{norm}», {id}; не из Правил)',
    en: 'a term the Fund sets ("{norm}", {id}; not of the Rules)',
  },
} as const satisfies Readonly<Record<string, Text>>;
