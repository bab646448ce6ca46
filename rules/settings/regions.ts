/** The twenty regions of Kazakhstan with their KATO and ISO 3166-2 codes; staff may correct them in the sheet `regions`. */

import type { Text } from '../vocabulary/text.ts';

export interface Region {
  /** KATO: nine digits, text. */
  readonly code: string;
  readonly iso: string;
  readonly name: Text;
}

/** In the order of the codes: regions first, then the three cities of their own standing. */
export const regions: readonly Region[] = [
  { code: '100000000', iso: 'KZ-10', name: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai Region' } },
  { code: '110000000', iso: 'KZ-11', name: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola Region' } },
  { code: '150000000', iso: 'KZ-15', name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe Region' } },
  { code: '190000000', iso: 'KZ-19', name: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty Region' } },
  { code: '230000000', iso: 'KZ-23', name: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau Region' } },
  {
    code: '270000000',
    iso: 'KZ-27',
    name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область', en: 'West Kazakhstan Region' },
  },
  { code: '310000000', iso: 'KZ-31', name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl Region' } },
  { code: '330000000', iso: 'KZ-33', name: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetisu Region' } },
  {
    code: '350000000',
    iso: 'KZ-35',
    name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda Region' },
  },
  {
    code: '390000000',
    iso: 'KZ-39',
    name: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay Region' },
  },
  {
    code: '430000000',
    iso: 'KZ-43',
    name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda Region' },
  },
  {
    code: '470000000',
    iso: 'KZ-47',
    name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau Region' },
  },
  {
    code: '550000000',
    iso: 'KZ-55',
    name: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar Region' },
  },
  {
    code: '590000000',
    iso: 'KZ-59',
    name: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область', en: 'North Kazakhstan Region' },
  },
  {
    code: '610000000',
    iso: 'KZ-61',
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan Region' },
  },
  { code: '620000000', iso: 'KZ-62', name: { kk: 'Ұлытау облысы', ru: 'область Ұлытау', en: 'Ulytau Region' } },
  {
    code: '630000000',
    iso: 'KZ-63',
    name: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область', en: 'East Kazakhstan Region' },
  },
  { code: '710000000', iso: 'KZ-71', name: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana (city)' } },
  { code: '750000000', iso: 'KZ-75', name: { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty (city)' } },
  { code: '790000000', iso: 'KZ-79', name: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent (city)' } },
];
