/** The digest of the day, to each person at most once: who was written to is kept before the e-mail goes. */

import type { Mail } from '../../rules/registers/mail.ts';
import { keep, type State } from '../triggers/state.ts';

interface Digested {
  readonly on: string;
  readonly to: readonly string[];
}

/** Two calls a person; who was written to today is passed over. */
export function sendDigests(mails: readonly Mail[], on: string, { digested }: State): void {
  const last = digested ? (JSON.parse(digested) as Digested) : undefined;
  let told = last?.on === on ? last.to : [];
  const waiting = mails.filter(({ to }) => told.indexOf(to) < 0);
  if (waiting.length === 0 || MailApp.getRemainingDailyQuota() < waiting.length) return;
  for (const mail of waiting) {
    told = told.concat(mail.to);
    const now: Digested = { on, to: told };
    keep({ digested: JSON.stringify(now) });
    MailApp.sendEmail({ ...mail });
  }
}
