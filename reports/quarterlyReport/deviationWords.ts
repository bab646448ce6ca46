/** The words of the section on deviations and measures. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const deviationWords = {
  title: { kk: 'Ауытқулар және іс-шаралар', ru: 'Отклонения и меры', en: 'Deviations and measures' },
  tab: { kk: 'Ауытқулар', ru: 'Отклонения и меры', en: 'Deviations' },
  table: {
    kk: 'Мониторинг анықтаған ауытқулар, қатысушылар саны (40-тармақ)',
    ru: 'Отклонения, выявленные мониторингом, участников (пункт 40)',
    en: 'Deviations found by monitoring, participants (item 40)',
  },
  none: { kk: 'Ауытқу жоқ', ru: 'Отклонений нет', en: 'No deviations' },
  prescribed: {
    kk: 'Қорытындысында шаралар белгіленген қатысушылар',
    ru: 'Участники, по которым заключение предписывает меры',
    en: 'Participants whose conclusion prescribes measures',
  },
  several: {
    kk: 'Бір қатысушыда бірнеше ауытқу болуы мүмкін, сондықтан жолдар қосылмайды.',
    ru: 'У одного участника может быть несколько отклонений, поэтому строки не складываются.',
    en: 'One participant may have several deviations, so the rows are not added up.',
  },
  directions: {
    kk: 'Қордың тоқсанда басталған іс-шаралары, қызмет бағыттары бойынша (4-тармақ)',
    ru: 'Мероприятия Фонда, начатые в квартале, по направлениям деятельности (пункт 4)',
    en: 'Measures of the Fund begun in the quarter, by direction of activity (item 4)',
  },
  investors: {
    kk: 'Инвесторларды іздеу тәсілдері бойынша (6-тармақ)',
    ru: 'По способам поиска инвесторов (пункт 6)',
    en: 'By way of searching for investors (item 6)',
  },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
} satisfies Readonly<Record<string, Text>>;
