/**
 * What a run is doing with letters, kept before each step: so that the next run knows of each letter whether it went out,
 * did not, or may have.
 */

import { forget, keep, type State } from '../triggers/state.ts';

export type Fate = 'sent' | 'failed' | 'unsure';

export interface SendingRecord {
  /** Until then the run may be alive, and nobody else touches its letters. */
  readonly until: number;
  /** The letters it took into its hands, by their numbers in the outbox. */
  readonly keys: readonly string[];
  /** What became of the first of them. */
  readonly fates: readonly Fate[];
  /** Whether the next one was begun. */
  readonly begun: boolean;
}

/** A run is stopped after six minutes. */
const longestLife = 390_000;

/** So many letters at once: their numbers fit a property, and one stopped run holds up no more. */
export const mostAtOnce = 40;

export const recordIn = ({ sending }: State): SendingRecord | undefined =>
  sending === undefined || sending === '' ? undefined : (JSON.parse(sending) as SendingRecord);

export const newRecord = (keys: readonly string[], now: number): SendingRecord => ({
  until: now + longestLife,
  keys,
  fates: [],
  begun: false,
});

export const keepRecord = (record: SendingRecord): void => keep({ sending: JSON.stringify(record) });
export const forgetRecord = (): void => forget('sending');

/** What became of a letter; nothing where it was not begun. One that was begun and not told of may have gone out. */
export function fateOf({ keys, fates, begun }: SendingRecord, key: string): Fate | undefined {
  const at = keys.indexOf(key);
  return fates[at] ?? (begun && at === fates.length ? 'unsure' : undefined);
}
