/** What the two bodies are called: two names wherever they stand, never one for both. */

import type { Body } from '../vocabulary/parts.ts';
import type { Text } from '../vocabulary/text.ts';

export const bodyWords: Readonly<Record<Body, Text>> = {
  commission: { kk: 'Комиссия', ru: 'Комиссия', en: 'Commission' },
  independent: { kk: 'Тәуелсіз комиссия', ru: 'Независимая комиссия', en: 'Independent Commission' },
};

/** As the Rules name them in full. */
export const bodyNames: Readonly<Record<Body, Text>> = {
  commission: {
    kk: '«Астана Хаб» қатысушыларын іріктеу жөніндегі комиссия',
    ru: 'Комиссия по отбору участников «Астана Хаб»',
    en: 'Commission for the selection of Astana Hub participants',
  },
  independent: {
    kk: 'Кандидаттарды іріктеу жөніндегі тәуелсіз комиссия',
    ru: 'Независимая комиссия по отбору кандидатов',
    en: 'Independent commission for the selection of candidates',
  },
};
