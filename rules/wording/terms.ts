/** Terms in words, for the pages staff read: how many days, from when, before what. */

import type { Text } from '../vocabulary/text.ts';

export const termTemplates = {
  after: {
    kk: '{of}: осы күннен бастап {days} ішінде',
    ru: 'в течение {days} со дня: {of}',
    en: 'within {days} of {of}',
  },
  before: {
    kk: '{of}: осы күнге дейін кемінде {days} бұрын',
    ru: 'не позднее чем за {days} до: {of}',
    en: 'no later than {days} before {of}',
  },
  rolled: {
    kk: '{of}; жұмыс күні болмаса, келесі жұмыс күні',
    ru: '{of}; если день нерабочий, то в следующий рабочий день',
    en: '{of}; if it is not a working day, the next working day',
  },
  planned: {
    kk: '{of}; жұмыс күні болмаса, оған дейінгі соңғы жұмыс күні',
    ru: 'последний рабочий день не позднее: {of}',
    en: 'the last working day on or before {of}',
  },
  nextDay: { kk: '{of}: осы күннен кейінгі күн', ru: 'на следующий день после: {of}', en: 'the day after {of}' },
  addDays: {
    kk: '{of} ({days} күнге жылжытып)',
    ru: '{of} (со сдвигом на {days} дн.)',
    en: '{of} (moved by {days} days)',
  },
  addMonths: {
    kk: '{of}: осы күннен кейін {months} өткенде',
    ru: 'через {months} после: {of}',
    en: '{months} after {of}',
  },
  monthsBefore: { kk: '{of}: осы күнге дейін {months} бұрын', ru: 'за {months} до: {of}', en: '{months} before {of}' },
  quarterEnd: { kk: '{of}: тоқсанның соңғы күні', ru: 'последний день квартала: {of}', en: 'the last day of {of}' },
  quarterDay: {
    kk: '{of} аяқталғаннан кейінгі айдың {day}-күні',
    ru: '{day}-е число месяца, следующего за кварталом: {of}',
    en: 'day {day} of the month after {of}',
  },
  yearDay: { kk: '{day}.{month}, {of}', ru: '{day}.{month} года: {of}', en: '{day}.{month} of {of}' },
  nextYearDay: {
    kk: '{day}.{month}, {of}: одан кейінгі жылы',
    ru: '{day}.{month} года, следующего за: {of}',
    en: '{day}.{month} of the year after {of}',
  },
  monthEnd: {
    kk: '{of}: осы тоқсаннан кейінгі айдың соңғы күні',
    ru: 'последний день месяца, следующего за кварталом: {of}',
    en: 'the last day of the month after {of}',
  },
  or: { kk: ' не ', ru: ' или ', en: ' or ' },
  norm: {
    kk: 'Қор белгілейтін мерзім («{norm}», {id}; Қағидаларда жоқ)',
    ru: 'срока, установленного Фондом («{norm}», {id}; не из Правил)',
    en: 'a term the Fund sets ("{norm}", {id}; not of the Rules)',
  },
} as const satisfies Readonly<Record<string, Text>>;
