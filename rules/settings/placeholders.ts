/** The sentence about a placeholder nothing fills: the ones there are, and the one that was probably meant. */

import type { Text } from '../vocabulary/text.ts';
import { withSuggestion } from './nearest.ts';

export function strangePlaceholder(name: string, known: readonly string[]): Text {
  const list = known.join(', ') || '—';
  const sentence: Text = {
    kk: `${name} орнына қойылатын мән жоқ; қолдануға болатындары: ${list}.`,
    ru: `Подстановки ${name} нет; возможны: ${list}.`,
    en: `There is no value for ${name}; possible ones are: ${list}.`,
  };
  return withSuggestion(sentence, name, known);
}
