/** The words that belong to paper and workbook, not to a report: headings of the cover, legend, scales, receipt. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const paperWords = {
  to: { kk: 'Кімге', ru: 'Кому', en: 'To' },
  basis: { kk: 'Негіздеме', ru: 'Основание', en: 'Basis' },
  period: { kk: 'Есепті кезең', ru: 'Отчётный период', en: 'Reporting period' },
  made: { kk: 'Жасалған күні', ru: 'Составлено', en: 'Made on' },
  legend: {
    kk: '— деректер жоқ; * құпия (35-тармақ)',
    ru: '— нет данных; * конфиденциально (пункт 35)',
    en: '— no data; * confidential (item 35)',
  },
  noData: { kk: 'деректер жоқ', ru: 'нет данных', en: 'no data' },
  row: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  method: { kk: 'Есептеу әдісі', ru: 'Как получены данные', en: 'How the figures were made' },
  receipt: { kk: 'Есептің түбіртегі', ru: 'Квитанция расчёта', en: 'Receipt' },
  order: { kk: 'бұйрық', ru: 'приказ', en: 'Order' },
  calendar: { kk: 'күнтізбе', ru: 'календарь', en: 'calendar' },
  rules: { kk: 'қағидалар нұсқасы', ru: 'версия правил', en: 'rules version' },
  input: { kk: 'деректер', ru: 'данные', en: 'data' },
  previous: { kk: 'алдыңғы тоқсанға', ru: 'к прошлому кварталу', en: 'on the previous quarter' },
  before: { kk: 'алдыңғы тоқсанда', ru: 'в прошлом квартале', en: 'in the previous quarter' },
  cover: { kk: 'Мұқаба', ru: 'Обложка', en: 'Cover' },
  headline: { kk: 'Басты көрсеткіштер', ru: 'Главное', en: 'At a glance' },
  internal: { kk: 'Ішкі тізім', ru: 'Внутренний список', en: 'Internal list' },
  figures: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Figures' },
  internalMark: {
    kk: 'Қордың ішінде пайдалануға арналған',
    ru: 'Для внутреннего пользования Фонда',
    en: 'For use within the Fund',
  },
  participant: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
} satisfies Readonly<Record<string, Text>>;

/** Headings of the workbook of the rows behind a report. */
export const rowsWords = {
  figure: { kk: 'Көрсеткіштің кілті', ru: 'Ключ показателя', en: 'Key of the figure' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица', en: 'Unit' },
  of: { kk: 'Қаншадан', ru: 'Из скольких', en: 'Of how many' },
  withheld: { kk: 'Құпия', ru: 'Конфиденциально', en: 'Confidential' },
  clause: { kk: 'Тармақ', ru: 'Пункт', en: 'Clause' },
  label: { kk: 'Атауы', ru: 'Наименование', en: 'Name' },
  table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  column: { kk: 'Баған', ru: 'Графа', en: 'Column' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  formula: { kk: 'Қалай есептелді', ru: 'Как получено', en: 'How it was made' },
  parts: { kk: 'Құрамдас көрсеткіштер', ru: 'Из каких показателей', en: 'Figures it is made of' },
  register: { kk: 'Тізілім', ru: 'Реестр', en: 'Register' },
  rows: { kk: 'Жол нөмірлері', ru: 'Номера строк', en: 'Numbers of rows' },
  values: { kk: 'Жолдардың мәндері', ru: 'Значения строк', en: 'Values of the rows' },
  ordinal: { kk: '№', ru: '№', en: '№' },
  quarter: { kk: 'Тоқсан', ru: 'Квартал', en: 'Quarter' },
} satisfies Readonly<Record<string, Text>>;

/** Large money is printed in millions or billions: on a chart in the scale of its largest value. */
export interface Scale {
  readonly from: number;
  readonly by: number;
  readonly unit: Text;
}

const scales: readonly Scale[] = [
  { from: 1e10, by: 1e9, unit: { kk: 'млрд теңге', ru: 'млрд тенге', en: 'billion tenge' } },
  { from: 1e7, by: 1e6, unit: { kk: 'млн теңге', ru: 'млн тенге', en: 'million tenge' } },
  { from: 1e4, by: 1e3, unit: { kk: 'мың теңге', ru: 'тыс. тенге', en: 'thousand tenge' } },
];
const tenge: Scale = { from: 0, by: 1, unit: { kk: 'теңге', ru: 'тенге', en: 'tenge' } };

export const scaleOf = (amount: number): Scale => scales.find(({ from }) => Math.abs(amount) >= from) ?? tenge;
