/** What participants are called, and names as the words of a report: the same in each language. */

import type { Registers } from '../rules/registers/registers.ts';
import { textOf } from '../rules/registers/view.ts';
import type { Text } from '../rules/vocabulary/text.ts';

/** By BIN. */
export type Names = ReadonlyMap<string, string>;

export function namesOf(registers: Registers): Names {
  const names = new Map<string, string>();
  for (const { cells } of registers.cases('participants')) names.set(textOf(cells.bin), textOf(cells.name));
  return names;
}

export const same = (text: string): Text => ({ kk: text, ru: text, en: text });
