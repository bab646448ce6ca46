/** Places of the invented companies: the main town of each region, and streets that no map has to know. */

import { regions } from '../../rules/settings/regions.ts';
import type { Language, Text } from '../../rules/vocabulary/text.ts';
import type { Random } from './random.ts';

const towns: Readonly<Record<string, Text>> = {
  '100000000': { kk: 'Семей', ru: 'Семей', en: 'Semey' },
  '110000000': { kk: 'Көкшетау', ru: 'Кокшетау', en: 'Kokshetau' },
  '150000000': { kk: 'Ақтөбе', ru: 'Актобе', en: 'Aktobe' },
  '190000000': { kk: 'Қонаев', ru: 'Конаев', en: 'Konaev' },
  '230000000': { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' },
  '270000000': { kk: 'Орал', ru: 'Уральск', en: 'Oral' },
  '310000000': { kk: 'Тараз', ru: 'Тараз', en: 'Taraz' },
  '330000000': { kk: 'Талдықорған', ru: 'Талдыкорган', en: 'Taldykorgan' },
  '350000000': { kk: 'Қарағанды', ru: 'Караганда', en: 'Karaganda' },
  '390000000': { kk: 'Қостанай', ru: 'Костанай', en: 'Kostanay' },
  '430000000': { kk: 'Қызылорда', ru: 'Кызылорда', en: 'Kyzylorda' },
  '470000000': { kk: 'Ақтау', ru: 'Актау', en: 'Aktau' },
  '550000000': { kk: 'Павлодар', ru: 'Павлодар', en: 'Pavlodar' },
  '590000000': { kk: 'Петропавл', ru: 'Петропавловск', en: 'Petropavl' },
  '610000000': { kk: 'Түркістан', ru: 'Туркестан', en: 'Turkistan' },
  '620000000': { kk: 'Жезқазған', ru: 'Жезказган', en: 'Zhezkazgan' },
  '630000000': { kk: 'Өскемен', ru: 'Усть-Каменогорск', en: 'Oskemen' },
  '710000000': { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  '750000000': { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
  '790000000': { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' },
};

const streets: readonly Text[] = [
  { kk: 'Бұлақты', ru: 'Родниковая', en: 'Bulakty' },
  { kk: 'Тобылғылы', ru: 'Таволговая', en: 'Tobylgyly' },
  { kk: 'Көгілдір', ru: 'Лазурная', en: 'Kogildir' },
  { kk: 'Самал жел', ru: 'Ветровая', en: 'Samal Zhel' },
  { kk: 'Қарлығаш ұясы', ru: 'Ласточкино гнездо', en: 'Karlygash Uyasy' },
  { kk: 'Аққайың', ru: 'Берёзовая', en: 'Akkaiyn' },
  { kk: 'Жаңа таң', ru: 'Утренняя', en: 'Zhana Tan' },
  { kk: 'Тасбұйрат', ru: 'Каменистая', en: 'Tasbuirat' },
  { kk: 'Үкілі', ru: 'Совиная', en: 'Ukili' },
  { kk: 'Шырша', ru: 'Еловая', en: 'Shyrsha' },
];

/** Half in the two great cities, the rest everywhere; the first twenty companies give every region one. */
export function inventRegion(random: Random, index: number): string {
  const own = regions[index % regions.length]?.code ?? '710000000';
  if (index < regions.length) return own;
  const draw = random.next();
  if (draw < 0.34) return '710000000';
  if (draw < 0.64) return '750000000';
  return draw < 0.7 ? '790000000' : own;
}

export const townOf = (region: string, language: Language): string => towns[region]?.[language] ?? 'Астана';

/** An address as an applicant writes it; a town that is no region of its own has the region's name before it. */
export function inventAddress(random: Random, region: string, language: Language): string {
  const town = townOf(region, language);
  const city = region >= '700000000';
  const area = regions.find(({ code }) => code === region)?.name[language] ?? '';
  const street = random.pick(streets)[language];
  const house = random.int(1, 180);
  const room = random.int(1, 420);
  const before = city ? '' : `${area}, `;
  if (language === 'kk') return `${before}${town} қ., ${street} көшесі, ${house}-үй, ${room}-кеңсе`;
  if (language === 'ru') return `${before}г. ${town}, ул. ${street}, д. ${house}, офис ${room}`;
  return `${house} ${street} Street, office ${room}, ${town}${city ? '' : `, ${area}`}`;
}
