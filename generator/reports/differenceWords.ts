/** The words of a corrected report: what it replaces, and the headings of the workbook of differences. */

import type { Text } from '../../rules/vocabulary/text.ts';

export const differenceWords = {
  title: { kk: 'Есептер арасындағы айырмалар', ru: 'Различия между отчётами', en: 'Differences between the reports' },
  rows: { kk: 'Тізілім жолдары', ru: 'Строки реестров', en: 'Rows of the registers' },
  before: { kk: 'Бұрын', ru: 'Было', en: 'Before' },
  after: { kk: 'Енді', ru: 'Стало', en: 'Now' },
  difference: { kk: 'Айырмасы', ru: 'Разница', en: 'Difference' },
  what: { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What changed' },
  field: { kk: 'Баған', ru: 'Графа', en: 'Column' },
  changed: { kk: 'өзгертілді', ru: 'изменена', en: 'changed' },
  gone: { kk: 'енді есепке алынбайды', ru: 'больше не учитывается', en: 'no longer counted' },
  new: { kk: 'енді есепке алынады', ru: 'теперь учитывается', en: 'counted now' },
  absent: { kk: 'бұл есепте жоқ', ru: 'нет в этом отчёте', en: 'not in that report' },
  corrects: {
    kk: 'Түзетілген есеп: {on} жасалған есептің (деректер {input}) орнына; өзгерген көрсеткіштер: {figures}.',
    ru: 'Исправленный отчёт: вместо составленного {on} (данные {input}); изменившихся показателей: {figures}.',
    en: 'Corrected report: it replaces the one made on {on} (data {input}); figures that changed: {figures}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
