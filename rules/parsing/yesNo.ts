/** Yes and no as a form, a sheet or a person gives them. */

import { foldLetters, plainSpaces } from './typed.ts';

export type ParsedYesNo =
  | { readonly ok: true; readonly value: boolean }
  | { readonly ok: false; readonly reason: 'notYesNo' };

const answers = new Map<string, boolean>([
  ...['иә', 'ия', 'да', 'yes', 'true', '1', 'шын', 'истина'].map((word) => [foldLetters(word), true] as const),
  ...['жоқ', 'нет', 'no', 'false', '0', 'жалған', 'ложь'].map((word) => [foldLetters(word), false] as const),
]);

/** «иә», «да», "yes", true, 1 and their opposites, in any letter case. */
export function parseYesNo(text: string): ParsedYesNo {
  const value = answers.get(foldLetters(plainSpaces(text)).replace(/[.!]$/, ''));
  return value === undefined ? { ok: false, reason: 'notYesNo' } : { ok: true, value };
}
