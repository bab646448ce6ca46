/** A value made of texts in three languages as one reader sees it: in one language, and plain data. */

import type { Language, Text } from '../vocabulary/text.ts';

/** The same shape with every text in one language. */
export type Spoken<T> = T extends Text
  ? string
  : T extends readonly (infer One)[]
    ? readonly Spoken<One>[]
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T;

/** What is not there stays out, so that the answer is the same after JSON. */
export function spoken<T>(value: T, language: Language): Spoken<T> {
  return speak(value, language) as Spoken<T>;
}

function speak(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => speak(one, language));
  const record = value as Readonly<Record<string, unknown>>;
  if (isText(record)) return record[language];
  const said: Record<string, unknown> = {};
  for (const key of Object.keys(record)) if (record[key] !== undefined) said[key] = speak(record[key], language);
  return said;
}

const isText = (record: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(record).length === 3 && ['kk', 'ru', 'en'].every((key) => typeof record[key] === 'string');
