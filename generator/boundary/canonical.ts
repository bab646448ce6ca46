/** Values as one text each, and the digest of that text: equal values have equal digests, whatever the order of their names. */

import { createHash } from 'node:crypto';

/** JSON with the names of every object in the order of their code units, and without what is undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/** SHA-256 of a value's canonical JSON, 64 hexadecimal digits. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** Short enough to be printed at the foot of a page and typed from it. */
export const shortDigestOf = (value: unknown): string => digestOf(value).slice(0, 16);
