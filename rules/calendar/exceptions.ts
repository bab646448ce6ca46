/** The holidays and moved days of Kazakhstan, 2024 to 2027. */

import type { Text } from '../vocabulary/text.ts';
import type { CalendarDay } from './calendar.ts';
import type { IsoDay } from './day.ts';

const names = {
  newYear: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  christmas: { kk: 'Рождество', ru: 'Рождество', en: 'Orthodox Christmas' },
  womensDay: { kk: 'Халықаралық әйелдер күні', ru: 'Международный женский день', en: "International Women's Day" },
  nauryz: { kk: 'Наурыз мейрамы', ru: 'Наурыз', en: 'Nauryz' },
  unityDay: { kk: 'Қазақстан халқының бірлігі мерекесі', ru: 'Праздник единства народа Казахстана', en: 'Unity Day' },
  movedWork: { kk: 'Жұмыс күні (ауыстыру)', ru: 'Рабочий день (перенос)', en: 'Working day (transfer)' },
  defenderDay: { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества', en: 'Defender of the Fatherland Day' },
  movedRest: { kk: 'Демалыс күні (ауыстыру)', ru: 'Выходной день (перенос)', en: 'Day off (transfer)' },
  victoryDay: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  kurbanAit: { kk: 'Құрбан айттың бірінші күні', ru: 'Первый день Курбан-айта', en: 'Kurban Ait, first day' },
  capitalDay: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  constitutionDay: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  republicDay: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  independenceDay: { kk: 'Тәуелсіздік күні', ru: 'День независимости', en: 'Independence Day' },
} satisfies Record<string, Text>;

type Row = readonly [date: IsoDay, name: keyof typeof names, kind: CalendarDay['kind']];

/** As published. 30 August is no holiday from 2026. 7 January and Kurban Ait do not move when they fall on a weekend. */
const official: readonly Row[] = [
  ['2024-01-01', 'newYear', 'holiday'],
  ['2024-01-02', 'newYear', 'holiday'],
  ['2024-01-07', 'christmas', 'dayOff'],
  ['2024-03-08', 'womensDay', 'holiday'],
  ['2024-03-21', 'nauryz', 'holiday'],
  ['2024-03-22', 'nauryz', 'holiday'],
  ['2024-03-23', 'nauryz', 'holiday'],
  ['2024-03-25', 'nauryz', 'substitute'],
  ['2024-05-01', 'unityDay', 'holiday'],
  ['2024-05-04', 'movedWork', 'transfer'],
  ['2024-05-07', 'defenderDay', 'holiday'],
  ['2024-05-08', 'movedRest', 'transfer'],
  ['2024-05-09', 'victoryDay', 'holiday'],
  ['2024-06-16', 'kurbanAit', 'dayOff'],
  ['2024-07-06', 'capitalDay', 'holiday'],
  ['2024-07-08', 'capitalDay', 'substitute'],
  ['2024-08-30', 'constitutionDay', 'holiday'],
  ['2024-10-25', 'republicDay', 'holiday'],
  ['2024-12-16', 'independenceDay', 'holiday'],
  ['2025-01-01', 'newYear', 'holiday'],
  ['2025-01-02', 'newYear', 'holiday'],
  ['2025-01-03', 'movedRest', 'transfer'],
  ['2025-01-05', 'movedWork', 'transfer'],
  ['2025-01-07', 'christmas', 'dayOff'],
  ['2025-03-08', 'womensDay', 'holiday'],
  ['2025-03-10', 'womensDay', 'substitute'],
  ['2025-03-21', 'nauryz', 'holiday'],
  ['2025-03-22', 'nauryz', 'holiday'],
  ['2025-03-23', 'nauryz', 'holiday'],
  ['2025-03-24', 'nauryz', 'substitute'],
  ['2025-03-25', 'nauryz', 'substitute'],
  ['2025-05-01', 'unityDay', 'holiday'],
  ['2025-05-07', 'defenderDay', 'holiday'],
  ['2025-05-09', 'victoryDay', 'holiday'],
  ['2025-06-06', 'kurbanAit', 'dayOff'],
  ['2025-07-06', 'capitalDay', 'holiday'],
  ['2025-07-07', 'capitalDay', 'substitute'],
  ['2025-08-30', 'constitutionDay', 'holiday'],
  ['2025-09-01', 'constitutionDay', 'substitute'],
  ['2025-10-25', 'republicDay', 'holiday'],
  ['2025-10-27', 'republicDay', 'substitute'],
  ['2025-12-16', 'independenceDay', 'holiday'],
  ['2026-01-01', 'newYear', 'holiday'],
  ['2026-01-02', 'newYear', 'holiday'],
  ['2026-01-07', 'christmas', 'dayOff'],
  ['2026-03-08', 'womensDay', 'holiday'],
  ['2026-03-09', 'womensDay', 'substitute'],
  ['2026-03-21', 'nauryz', 'holiday'],
  ['2026-03-22', 'nauryz', 'holiday'],
  ['2026-03-23', 'nauryz', 'holiday'],
  ['2026-03-24', 'nauryz', 'substitute'],
  ['2026-03-25', 'nauryz', 'substitute'],
  ['2026-05-01', 'unityDay', 'holiday'],
  ['2026-05-07', 'defenderDay', 'holiday'],
  ['2026-05-09', 'victoryDay', 'holiday'],
  ['2026-05-11', 'victoryDay', 'substitute'],
  ['2026-05-27', 'kurbanAit', 'dayOff'],
  ['2026-07-06', 'capitalDay', 'holiday'],
  ['2026-10-25', 'republicDay', 'holiday'],
  ['2026-10-26', 'republicDay', 'substitute'],
  ['2026-12-16', 'independenceDay', 'holiday'],
];

/**
 * 2027 from the law on holidays, before its official calendar: Constitution Day is 15 March from this year. It lacks
 * Kurban Ait, which the Spiritual Administration announces, and any transfer the Government may make.
 */
const computed: readonly Row[] = [
  ['2027-01-01', 'newYear', 'holiday'],
  ['2027-01-02', 'newYear', 'holiday'],
  ['2027-01-04', 'newYear', 'substitute'],
  ['2027-01-07', 'christmas', 'dayOff'],
  ['2027-03-08', 'womensDay', 'holiday'],
  ['2027-03-15', 'constitutionDay', 'holiday'],
  ['2027-03-21', 'nauryz', 'holiday'],
  ['2027-03-22', 'nauryz', 'holiday'],
  ['2027-03-23', 'nauryz', 'holiday'],
  ['2027-03-24', 'nauryz', 'substitute'],
  ['2027-05-01', 'unityDay', 'holiday'],
  ['2027-05-03', 'unityDay', 'substitute'],
  ['2027-05-07', 'defenderDay', 'holiday'],
  ['2027-05-09', 'victoryDay', 'holiday'],
  ['2027-05-10', 'victoryDay', 'substitute'],
  ['2027-07-06', 'capitalDay', 'holiday'],
  ['2027-10-25', 'republicDay', 'holiday'],
  ['2027-12-16', 'independenceDay', 'holiday'],
];

const day =
  (status: CalendarDay['status']) =>
  ([date, name, kind]: Row): CalendarDay => ({
    date,
    working: name === 'movedWork',
    kind,
    name: names[name],
    status,
  });

/** Every exception to the five-day week, 2024 to 2027, in order of date. */
export const calendarDays: readonly CalendarDay[] = [
  ...official.map(day('official')),
  ...computed.map(day('computed')),
];
