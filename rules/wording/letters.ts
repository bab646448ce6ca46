/** The words around a letter: to whom it goes where it is no applicant, and what every letter says of itself. */

import type { LetterTo } from '../vocabulary/parts.ts';
import type { Text } from '../vocabulary/text.ts';
import { bodyNames } from './bodies.ts';

export const letterToWords: Readonly<Record<LetterTo, Text>> = {
  applicant: { kk: 'Өтініш беруші', ru: 'Заявитель', en: 'Applicant' },
  ...bodyNames,
  public: { kk: 'Қордың интернет-ресурсы', ru: 'Интернет-ресурс Фонда', en: "The Fund's internet resource" },
  file: { kk: 'Іс материалдарына', ru: 'В материалы дела', en: 'For the file' },
};
