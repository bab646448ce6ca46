/** The words of the figures over five quarters. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const dynamicsWords = {
  title: { kk: 'Бес тоқсандағы серпін', ru: 'Динамика за пять кварталов', en: 'Five quarters at a glance' },
  tab: { kk: 'Серпін', ru: 'Динамика', en: 'Trend' },
  table: {
    kk: 'Негізгі көрсеткіштердің серпіні',
    ru: 'Динамика основных показателей',
    en: 'The main figures over five quarters',
  },
  closing: {
    kk: 'Тоқсан соңындағы қатысушылар',
    ru: 'Участников на конец квартала',
    en: "Participants at the quarter's end",
  },
  expedient: {
    kk: 'Жобасы мақсатқа сәйкес деп танылған',
    ru: 'Проект признан целесообразным',
    en: 'Project found expedient',
  },
  inexpedient: {
    kk: 'Жобасы мақсатқа сай емес деп танылған',
    ru: 'Проект признан нецелесообразным',
    en: 'Project found inexpedient',
  },
  tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  trend: {
    kk: 'Қатысушылар және мониторинг қорытындылары',
    ru: 'Участники и заключения по мониторингу',
    en: 'Participants and conclusions of monitoring',
  },
  income: {
    kk: 'Ішкі және шетелдік табыс',
    ru: 'Доход внутренний и из-за рубежа',
    en: 'Domestic and foreign income',
  },
} satisfies Readonly<Record<string, Text>>;
