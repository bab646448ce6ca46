/** Invented people: names in the three languages, combined at random from lists. */

import type { Language } from '../../rules/vocabulary/text.ts';
import type { Random } from './random.ts';

const surnames = [
  'Бозжанов',
  'Тұмаров',
  'Көксалов',
  'Жайсаңов',
  'Ақбұлақов',
  'Қоңыратов',
  'Сайынов',
  'Дарханов',
  'Төлегенов',
  'Жолдыбаев',
  'Есенқұлов',
  'Қарағашев',
  'Мыңжасаров',
  'Байсеңгіров',
  'Орынтаев',
  'Шіліков',
  'Үкібаев',
  'Талапқеров',
  'Керегебаев',
  'Сырымов',
] as const;
const men: readonly (readonly [string, string])[] = [
  ['Ерасыл', 'Ерасыл'],
  ['Нұрқанат', 'Нурканат'],
  ['Дәурен', 'Даурен'],
  ['Әділет', 'Адилет'],
  ['Бекзат', 'Бекзат'],
  ['Мирас', 'Мирас'],
  ['Сұңқар', 'Сункар'],
  ['Олжас', 'Олжас'],
  ['Қуаныш', 'Куаныш'],
  ['Жандос', 'Жандос'],
];
const women: readonly (readonly [string, string])[] = [
  ['Айсұлу', 'Айсулу'],
  ['Гүлім', 'Гулим'],
  ['Әсем', 'Асем'],
  ['Назгүл', 'Назгуль'],
  ['Жұлдыз', 'Жулдыз'],
  ['Меруерт', 'Меруерт'],
  ['Толқын', 'Толкын'],
  ['Қарлығаш', 'Карлыгаш'],
  ['Балжан', 'Балжан'],
  ['Індира', 'Индира'],
];
const fathers = [
  ['Серік', 'Серикович', 'Сериковна'],
  ['Болат', 'Болатович', 'Болатовна'],
  ['Марат', 'Маратович', 'Маратовна'],
  ['Қайрат', 'Кайратович', 'Кайратовна'],
  ['Талғат', 'Талгатович', 'Талгатовна'],
  ['Ғани', 'Ганиевич', 'Ганиевна'],
  ['Әбіл', 'Абилевич', 'Абилевна'],
  ['Сәкен', 'Сакенович', 'Сакеновна'],
] as const;
const russianSurnames = ['Ветрогон', 'Лугов', 'Синегор', 'Тополев', 'Рябин', 'Звонар', 'Кречет', 'Берегов'] as const;
const russianMen = ['Антон', 'Павел', 'Игорь', 'Денис', 'Роман', 'Егор'] as const;
const russianWomen = ['Ольга', 'Марина', 'Вера', 'Анна', 'Ирина', 'Дарья'] as const;
const russianFathers = [
  ['Петрович', 'Петровна'],
  ['Андреевич', 'Андреевна'],
  ['Львович', 'Львовна'],
  ['Юрьевич', 'Юрьевна'],
] as const;
const abroad = [
  'Marsh',
  'Verhelst',
  'Okonjo',
  'Lindqvist',
  'Tanabe',
  'Da Rocha',
  'Fairweather',
  'Novotná',
  'O’Dell',
  'Şahbaz',
] as const;
const abroadGiven = ['Tomas', 'Elin', 'Haruko', 'Peter', 'Ines', 'Milo', 'Judith', 'Deniz', 'Aino', 'Samuel'] as const;

/** Kazakh letters as a Russian text without them writes them. */
const plain: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  і: 'и',
  һ: 'х',
  Ә: 'А',
  Ғ: 'Г',
  Қ: 'К',
  Ң: 'Н',
  Ө: 'О',
  Ұ: 'У',
  Ү: 'У',
  І: 'И',
  Һ: 'Х',
};
export const russified = (text: string): string =>
  text.replace(/[әғқңөұүіһӘҒҚҢӨҰҮІҺ]/g, (letter) => plain[letter] ?? letter);

/** A full name as its bearer would write it in the language of the form. */
export function inventPerson(random: Random, language: Language): string {
  if (language === 'en') return `${random.pick(abroadGiven)} ${random.pick(abroad)}`;
  const woman = random.chance(0.4);
  if (language === 'ru' && random.chance(0.35)) {
    const [his, hers] = random.pick(russianFathers);
    const surname = russianSurname(random.pick(russianSurnames), woman);
    return `${surname} ${woman ? random.pick(russianWomen) : random.pick(russianMen)} ${woman ? hers : his}`;
  }
  const surname = `${random.pick(surnames)}${woman ? 'а' : ''}`;
  const given = random.pick(woman ? women : men);
  const [father, his, hers] = random.pick(fathers);
  return language === 'kk'
    ? `${surname} ${given[0]} ${father}${woman ? 'қызы' : 'ұлы'}`
    : `${russified(surname)} ${given[1]} ${woman ? hers : his}`;
}

const russianSurname = (stem: string, woman: boolean): string =>
  /(ов|ев|ин)$/.test(stem) ? `${stem}${woman ? 'а' : ''}` : stem;

/** A telephone number in one of the ways people write it; the digits 555 mark it as invented. */
export function inventPhone(random: Random): string {
  const code = random.pick(['700', '701', '702', '705', '747', '777']);
  const last = String(random.int(0, 9999)).padStart(4, '0');
  const [a, b] = [last.slice(0, 2), last.slice(2)];
  return random.pick([
    `+7 ${code} 555 ${a} ${b}`,
    `+7 (${code}) 555-${a}-${b}`,
    `+7${code}555${last}`,
    `8 ${code} 555 ${last}`,
  ]);
}

/** The Fund's officers who examine cases. */
export const officers = ['Талапқерова Әсем', 'Орынтаев Мирас', 'Кречет Вера', 'Сайынов Дәурен'] as const;
