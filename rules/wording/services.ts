/** The Fund's services by name: the two programmes of R-44, advice, educational events, others. */

import type { Text } from '../vocabulary/text.ts';

export const serviceWords = {
  acceleration: { kk: 'Акселерация', ru: 'Акселерация', en: 'Acceleration' },
  incubation: {
    kk: 'Технологиялық бизнес-инкубациялау',
    ru: 'Технологическое бизнес-инкубирование',
    en: 'Technology business incubation',
  },
  consulting: { kk: 'Консультациялар беру', ru: 'Консультирование', en: 'Advice' },
  training: { kk: 'Білім беру іс-шаралары', ru: 'Образовательные мероприятия', en: 'Educational events' },
  other: { kk: 'Өзге қызмет', ru: 'Иная услуга', en: 'Another service' },
} as const satisfies Readonly<Record<string, Text>>;

export const serviceIds = [
  'acceleration',
  'incubation',
  'consulting',
  'training',
  'other',
] as const satisfies readonly (keyof typeof serviceWords)[];
