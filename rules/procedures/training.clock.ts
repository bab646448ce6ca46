/** R-68 … R-75: until when the terms of an application run, and from which remarks on. */

import type { Expression } from '../vocabulary/expression.ts';
import { any, known, not, notAfter, oneOf, provided } from '../vocabulary/words.ts';

/** The terms end with an application that was withdrawn, or is over in another way; a status nobody set ends nothing. */
export const standing = (status: Expression<'text'>, ...over: readonly string[]): Expression<'truth'> =>
  any(not(known(status)), not(oneOf(status, 'withdrawn', ...over)));

/** removed after the remarks sent last, not after those of an earlier round. */
export const sinceRemarks = (
  on: Expression<'day'>,
  f: { readonly remarksSentOn: Expression<'day'> },
): Expression<'day'> => provided(any(not(known(f.remarksSentOn)), notAfter(f.remarksSentOn, on)), on);
