/** The digest of values: equal values have equal digests, whatever the order of their names. */

import { createHash } from 'node:crypto';
import { canonical } from '../../rules/registers/canonical.ts';

/** SHA-256 of a value's canonical JSON, 64 hexadecimal digits. */
export const digestOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

/** Short enough to be printed at the foot of a page and typed from it. */
export const shortDigestOf = (value: unknown): string => digestOf(value).slice(0, 16);
