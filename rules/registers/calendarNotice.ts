/** A calendar that runs out is said aloud before terms begin to be missing. */

import { dayNumber, type IsoDay } from '../calendar/day.ts';
import type { Problem } from '../settings/table.ts';
import type { Settled } from './settled.ts';

/** Terms reach this far ahead, and the next year's calendar is published in autumn. Calendar days. */
const noticeDays = 90;

/** One problem when the calendar ends soon or has ended, none otherwise. */
export function calendarNotice({ book }: Settled, on: IsoDay): readonly Problem[] {
  const { last } = book.calendar;
  if (dayNumber(last) - dayNumber(on) > noticeDays) return [];
  const message = {
    kk: `Өндірістік күнтізбе ${last} күні аяқталады: келесі жылды қосыңыз, әйтпесе одан кейінгі мерзімдер белгісіз.`,
    ru: `Производственный календарь заканчивается ${last}: добавьте следующий год, иначе сроки после него неизвестны.`,
    en: `The production calendar ends on ${last}: add the next year, or the terms after it are not known.`,
  };
  return [{ sheet: 'calendar', cell: 'A3', message }];
}
