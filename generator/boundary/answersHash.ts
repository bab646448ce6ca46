/** The digest of a response's answers: the same answers in any order of their names have the same one. */

import { createHash } from 'node:crypto';

/** SHA-256 of the canonical JSON of the answers, 64 hexadecimal digits. */
export function answersHash(answers: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonical(answers)).digest('hex');
}

/** JSON with the names of every object in the order of their code units, and without what is undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
