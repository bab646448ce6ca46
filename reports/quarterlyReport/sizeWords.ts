/** The words of the breakdown by number of staff. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const sizeWords = {
  title: { kk: 'Персонал саны бойынша', ru: 'По численности персонала', en: 'By number of staff' },
  staff0: { kk: 'Персоналы жоқ', ru: 'Без персонала', en: 'No staff' },
  staff1: { kk: '1–15 адам', ru: '1–15 человек', en: '1 to 15 people' },
  staff16: { kk: '16–100 адам', ru: '16–100 человек', en: '16 to 100 people' },
  staff101: { kk: '101–250 адам', ru: '101–250 человек', en: '101 to 250 people' },
  staff251: { kk: '250 адамнан көп', ru: 'Более 250 человек', en: 'More than 250 people' },
  note: {
    kk: 'Мөлшері тоқсандық есептегі персонал саны бойынша алынды; Қағидаларда мұндай бөлу жоқ, шектері Кәсіпкерлік кодексіндегідей. «Көрсетілмеген» жолында есебі ескерілмегендер.',
    ru: 'Размер взят по численности персонала в отчёте за квартал; Правила такого деления не дают, границы как в Предпринимательском кодексе. В строке «Не указано» – те, чей отчёт не учтён.',
    en: 'Size is taken from the staff in the report for the quarter; the Rules give no such division, the limits are those of the Entrepreneurial Code. "Not stated" holds those whose report is not counted.',
  },
} satisfies Readonly<Record<string, Text>>;
