/** The words around the Fund's own questions: the heading of a constraint, and what is said where it is not met. */

import type { Text } from '../vocabulary/text.ts';

export const ownQuestionWords = {
  constraint: { kk: '{label}: шарты', ru: '{label}: условие', en: '{label}: condition' },
  unmet: {
    kk: '{label}: «{value}» жауабы қойылған шартқа сай емес ({condition}), жауапты түзетіңіз.',
    ru: '{label}: ответ «{value}» не отвечает условию ({condition}), исправьте ответ.',
    en: '{label}: the answer "{value}" does not meet the condition ({condition}), correct the answer.',
  },
} as const satisfies Readonly<Record<string, Text>>;
