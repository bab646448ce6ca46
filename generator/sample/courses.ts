/** Courses in applications for training: six months and more, with plan, price, seats and graduates. */

import { regions } from '../../rules/settings/regions.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import { documentUrl } from './documents.ts';
import type { Random } from './random.ts';

const names: readonly Text[] = [
  {
    kk: 'Python тілінде бағдарламалау негіздері',
    ru: 'Основы программирования на Python',
    en: 'Foundations of programming in Python',
  },
  { kk: 'Деректерді талдау', ru: 'Анализ данных', en: 'Data analysis' },
  { kk: 'Машиналық оқыту', ru: 'Машинное обучение', en: 'Machine learning' },
  { kk: 'Веб-әзірлеу: серверлік бөлігі', ru: 'Веб-разработка: серверная часть', en: 'Web development: the server' },
  { kk: 'Веб-әзірлеу: интерфейстер', ru: 'Веб-разработка: интерфейсы', en: 'Web development: interfaces' },
  { kk: 'Мобильді қосымшаларды әзірлеу', ru: 'Разработка мобильных приложений', en: 'Mobile app development' },
  {
    kk: 'Бағдарламалық қамтылымды тестілеу',
    ru: 'Тестирование программного обеспечения',
    en: 'Software testing',
  },
  {
    kk: 'Ақпараттық қауіпсіздік маманы',
    ru: 'Специалист по информационной безопасности',
    en: 'Information security specialist',
  },
  {
    kk: 'Бұлттық инфрақұрылым инженері',
    ru: 'Инженер облачной инфраструктуры',
    en: 'Cloud infrastructure engineer',
  },
  { kk: 'Өнім дизайны', ru: 'Дизайн цифровых продуктов', en: 'Digital product design' },
];

const criteria: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Жасы 18-ден асқан; логикалық тест және сұхбат.',
    'Орта білім; математикадан кіру тесті; аптасына 12 сағат бос уақыт.',
  ],
  ru: [
    'Возраст от 18 лет; логический тест и собеседование.',
    'Среднее образование; вступительный тест по математике; 12 свободных часов в неделю.',
  ],
  en: [
    'Over 18 years of age; a logic test and an interview.',
    'Secondary education; an entrance test in mathematics; 12 free hours a week.',
  ],
};

/** The rows of an application; no course twice. */
export function inventCourses(random: Random, language: Language, region: string, count: number): readonly Answers[] {
  return random.several(names, count).map((name) => {
    const durationMonths = random.pick([6, 6, 7, 8, 9, 10]);
    const weeks = Math.round(durationMonths * 4.3);
    const graduates = random.int(24, 140);
    return {
      name: name[language],
      weeks,
      hours: weeks * random.int(8, 16),
      durationMonths,
      price: random.int(68, 190) * 5000,
      planUrl: documentUrl('plan', random.int(100_000, 999_999)),
      criteria: random.pick(criteria[language]),
      capacity: random.int(3, 12) * 5,
      region: random.chance(0.7) ? region : random.pick(regions).code,
      graduates,
      employed: Math.round(graduates * (0.42 + 0.5 * random.next())),
    };
  });
}
