/** How Google behaves where its documentation is silent: liveProbe's answers from a real account, cautious guesses until then. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Behaviour {
  /** `=1+1` written by setValues into a cell of the format `@`: a formula unless the probe saw a text. */
  readonly formulaInTextCell: 'formula' | 'text';
  /** `'007` written into a cell of the format `@`: whether the apostrophe stays. */
  readonly apostropheInTextCell: 'kept' | 'taken';
  /** `+7 701` or `-A1`: what a sign before something that is no number leads to. */
  readonly signedText: 'formula' | 'text';
  /** Whether a formula with `,` between arguments is understood where the locale writes decimals with a comma. */
  readonly commaInFormula: 'understood' | 'error';
  /** Whether a form made by a script takes responses before `setPublished(true)`. */
  readonly newForm: 'unpublished' | 'published';
  /** Whether everybody may answer a published form before it is shared with them. */
  readonly newFormOpen: boolean;
  /** Whether `Intl` is there. */
  readonly intl: boolean;
  /** Longest wait for a lock that Google grants, in milliseconds. */
  readonly longestLock: number;
  /** Recipients of e-mail a day. */
  readonly mailQuota: number;
  /** The script's zone and the new spreadsheet's. */
  readonly zone: string;
  readonly locale: string;
  /** Longest run, in milliseconds. */
  readonly runLimit: number;
  /** `Service.method` -> milliseconds of a call that goes to Google's servers; `Service.*` prices the rest of a service, what is not named costs nothing. */
  readonly costs: Readonly<Record<string, number>>;
}

const read = (name: string): Partial<Behaviour> => {
  const file = join(import.meta.dirname, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Behaviour>) : {};
};

const guessed = read('behaviour.json') as Behaviour;
const probed = read('probed.json');

/** What liveProbe found, and guesses for the rest. A call that was too quick to be measured still goes to Google. */
export const behaviour: Behaviour = {
  ...guessed,
  ...probed,
  costs: {
    ...guessed.costs,
    ...Object.fromEntries(Object.entries(probed.costs ?? {}).map(([method, ms]) => [method, Math.max(1, ms)])),
  },
};
