/** How a figure of a report came about, in words: the formulas of `qagida explain`, in three languages. */

import type { Text } from '../rules/vocabulary/text.ts';

export const formulaWords = {
  rows: {
    kk: 'төмендегі жолдардың саны',
    ru: 'число строк, перечисленных ниже',
    en: 'the number of the rows below',
  },
  fields: {
    kk: 'төмендегі жолдар бойынша қосынды: {fields}',
    ru: 'сумма по строкам, перечисленным ниже: {fields}',
    en: 'the sum over the rows below of: {fields}',
  },
  amounts: {
    kk: 'төмендегі жолдар сомаларының қосындысы',
    ru: 'сумма по строкам, перечисленным ниже',
    en: 'the sum over the rows below',
  },
  notBrokenDown: {
    kk: 'жарияланған шетелдік табыстан елдер бойынша көрсетілген сомаларды шегергенде, төмендегі есептер бойынша',
    ru: 'заявленный доход из-за рубежа за вычетом сумм, указанных по странам, по отчётам ниже',
    en: 'the foreign income declared less the amounts given for countries, over the reports below',
  },
  change: {
    kk: '({to} ÷ {from} − 1) × 100',
    ru: '({to} ÷ {from} − 1) × 100',
    en: '({to} ÷ {from} − 1) × 100',
  },
  share: { kk: '{part} ÷ {whole} × 100', ru: '{part} ÷ {whole} × 100', en: '{part} ÷ {whole} × 100' },
} satisfies Readonly<Record<string, Text>>;
