/** Names of companies: nature and craft words joined at random, with the form of the legal entity. All invented. */

import type { Language } from '../../rules/vocabulary/text.ts';
import { russified } from './people.ts';
import type { Random } from './random.ts';

const kazakhFirst = [
  'Бозторғай',
  'Көкжал',
  'Тұлпар',
  'Ақиық',
  'Жұпар',
  'Сарыөзек',
  'Қызғалдақ',
  'Бүркіт',
  'Өрнек',
  'Шаңырақ',
  'Тоғай',
  'Мөлдір',
  'Қарағаш',
  'Жебе',
  'Әдіс',
  'Ілкім',
  'Үкілі',
  'Қоржын',
  'Дөңгелек',
  'Шілік',
  'Тарғыл Тас',
  'Көлеңке',
  'Құралай',
  'Бесатар',
  'Жетіқазық',
  'Түйме',
  'Саптама',
  'Ұшқын',
  'Ізет',
  'Кереге',
  'Шоқжұлдыз',
] as const;
const kazakhSecond = [
  'Дерек',
  'Бағдарлама',
  'Зерде',
  'Код',
  'Бұлт',
  'Желі',
  'Шешім',
  'Сараптама',
  'Қалқан',
  'Төлем',
  'Білім',
  'Датчик',
  'Есеп',
  'Жүйе',
  'Тіл',
  'Модель',
  'Көмек',
  'Сілтеме',
  'Қойма',
  'Робот',
] as const;
const russianFirst = [
  'Сизый Стриж',
  'Тихий Омут',
  'Северный Чабрец',
  'Медный Шмель',
  'Степной Кречет',
  'Лунный Полоз',
  'Белая Таволга',
  'Дальний Родник',
  'Рыжий Тушкан',
  'Синий Вьюрок',
  'Каменный Еж',
  'Янтарный Дрозд',
  'Серебряный Уж',
  'Утренний Ковыль',
  'Бурый Суслик',
  'Тёплый Камыш',
  'Горький Тамариск',
  'Гулкий Колодец',
  'Зимний Снегирь',
  'Кривой Саксаул',
  'Лёгкий Войлок',
  'Речной Кулик',
  'Ночной Сверчок',
  'Острый Кремень',
  'Пёстрая Цесарка',
  'Сонный Сурок',
] as const;
const russianSecond = [
  'Софт',
  'Данные',
  'Облако',
  'Код',
  'Аналитика',
  'Защита',
  'Платежи',
  'Сенсор',
  'Учёба',
  'Роботикс',
  'Модели',
  'Логика',
  'Сети',
  'Тест',
] as const;
const englishFirst = [
  'Marmot & Thistle',
  'Seventh Saxaul',
  'Blue Jerboa',
  'Quiet Kobyz',
  'Paper Yurt',
  'Copper Larch',
  'Steppe Lantern',
  'Ninth Meridian',
  'Wool & Wire',
  'Tamarisk',
  'Two Rivers North',
  'Apple Orchard',
  'Grey Heron',
  'Salt Lake Nine',
  'Felt & Feather',
  'Hollow Poplar',
  'Wandering Dune',
  'Brass Compass',
  'Patient Camel',
  'Winter Wren',
] as const;
const englishSecond = [
  'Software',
  'Data',
  'Cloud',
  'Labs',
  'Analytics',
  'Security',
  'Payments',
  'Sensors',
  'Learning',
  'Robotics',
  'Models',
  'Logic',
  'Networks',
  'Testing',
] as const;

/** Put before a name once the pairs of words run out. */
const before = {
  kk: ['Жаңа', 'Кіші', 'Арғы', 'Бергі', 'Екінші', 'Жоғарғы'],
  ru: ['Бюро', 'Студия', 'Мастерская', 'Артель', 'Контора', 'Лаборатория'],
  en: ['New', 'Upper', 'Little', 'Second', 'Far', 'Old'],
} as const;

const words = {
  kk: { first: kazakhFirst, second: kazakhSecond },
  ru: { first: russianFirst, second: russianSecond },
  en: { first: englishFirst, second: englishSecond },
} as const;

/** A name nobody else in the fund has; a number tells two apart when nothing else does. */
export function inventName(random: Random, language: Language, taken: Set<string>): string {
  const { first, second } = words[language];
  for (let round = 0; ; round += 1) {
    const pair = `${random.pick(first)} ${random.pick(second)}`;
    const longer = round < 6 ? pair : `${random.pick(before[language])} ${pair}`;
    const core = round < 40 ? longer : `${longer} ${random.int(2, 999)}`;
    if (taken.has(core)) continue;
    taken.add(core);
    return withForm(random, core, language);
  }
}

function withForm(random: Random, core: string, language: Language): string {
  const share = random.chance(0.06);
  if (language === 'kk') return `«${core}» ${share ? 'АҚ' : 'ЖШС'}`;
  if (language === 'ru') return `${share ? 'АО' : 'ТОО'} «${core}»`;
  return share ? `${core} JSC` : `${core} LLP`;
}

/** More than 250 characters, as the charter of a holding might have it. */
export const longName =
  'ТОО «Объединённая лаборатория прикладных исследований и опытно-конструкторских разработок в области распределённых ' +
  'вычислительных систем, обработки неструктурированных данных, компьютерного зрения и машинного перевода ' +
  '«Тихоомутская вычислительная мастерская имени Сизого Стрижа»';

/** As long an address. */
export const longAddress =
  'область Абай, г. Семей, микрорайон Верхний Тихий Омут, квартал научно-производственных мастерских, проспект ' +
  'Каменистых Родников, д. 148/12, корпус 7, строение 3, блок Б, этаж 9, помещения 901–917, вход со стороны улицы ' +
  'Таволговой, через второй двор (ориентир — бывшая метеорологическая станция), почтовый ящик 1203';

/** Latin letters that look like Cyrillic ones: A, T, C, O and their small brothers. */
export const lookAlikeName = 'ТОО «AЛТЫН КЕРEГЕ-СOФТ»';

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** The name as the domain of an e-mail address; `.example` belongs to nobody. */
export function domainOf(name: string): string {
  const core = /«(.+)»/.exec(name)?.[1] ?? name.replace(/ (LLP|JSC)$/, '');
  const letters = russified(core)
    .toLowerCase()
    .replace(/[а-яё]/g, (letter) => latin[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${letters.slice(0, 40).replace(/-$/, '')}.example`;
}
