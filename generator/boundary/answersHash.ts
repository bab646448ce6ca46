/** The digest of a response's answers: the same answers in any order of their names have the same one. */

import { digestOf } from './canonical.ts';

/** SHA-256 of the canonical JSON of the answers, 64 hexadecimal digits. */
export const answersHash = (answers: Readonly<Record<string, unknown>>): string => digestOf(answers);
