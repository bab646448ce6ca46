/** The words around a letter: to whom it goes where it is no applicant, and what every letter says of itself. */

import type { LetterTo } from '../vocabulary/parts.ts';
import type { Text } from '../vocabulary/text.ts';

export const letterToWords: Readonly<Record<LetterTo, Text>> = {
  applicant: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
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
  public: { kk: 'Қордың интернет-ресурсы', ru: 'Интернет-ресурс Фонда', en: "The Fund's site" },
  file: { kk: 'Іске', ru: 'В дело', en: 'For the file' },
};
