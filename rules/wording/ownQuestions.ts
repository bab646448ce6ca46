/** The words around the Fund's own questions: the heading of a constraint, and what is said where it is not met. */

import type { Text } from '../vocabulary/text.ts';

export const ownQuestionWords = {
  constraint: { kk: '{label}: шарты', ru: '{label}: условие', en: '{label}: condition' },
  unmet: {
    kk: '{label}: «{value}» жауабы қойылған шартқа сай емес ({condition}).',
    ru: '{label}: ответ «{value}» не отвечает условию ({condition}).',
    en: '{label}: the answer "{value}" does not meet the condition ({condition}).',
  },
} as const satisfies Readonly<Record<string, Text>>;
