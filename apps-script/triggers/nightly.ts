/** Once a night: the new day in every register, formulas mended, forms as the settings want them, a digest to each person. */

import { digests } from '../../rules/registers/digest.ts';
import type { Mail } from '../../rules/registers/mail.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import { now } from '../clock.ts';
import { installForms } from '../forms/install.ts';
import { sendDigests } from '../mail/digests.ts';
import { everyRegister } from '../sheets/book.ts';
import { changeRegisters } from '../sheets/change.ts';
import { attempt, type Findings, knownIn, noFindings, tellFindings } from './healthNow.ts';
import { locked } from './lock.ts';
import { note, occasionNow, refusedIn } from './noted.ts';
import { keep, nowIs, readState, registersIn, type State } from './state.ts';
import { besideIds } from './takeIn.ts';

const longestWait = 120_000;
const longestForms = 200_000;

export function nightly(): void {
  night(readState(), noFindings());
}

/** The same from a round that finds that the night was missed. */
export function night(state: State, findings: Findings): void {
  const spreadsheetId = registersIn(state);
  const occasion = occasionNow();
  const { moment } = nowIs();
  const done = attempt(findings, () =>
    locked(longestWait, () => {
      const { at } = nowIs();
      const { answer, book } = changeRegisters<readonly Mail[]>(
        spreadsheetId,
        { wanted: [...besideIds, ...everyRegister()], formulas: 'whereWrong' },
        (registers, settled, read) => {
          bringUpToDate(registers, settled, occasion);
          const everybody = settled.plain.fundEmail || (knownIn(state).owner ?? '');
          return digests(registers, settled, occasion.on, { refused: refusedIn(read) }, everybody);
        },
      );
      note(book, findings);
      findings.problems = book.problems;
      return { mails: answer, at };
    }),
  );
  // Without the lock nothing is told: a later round finds that the night was missed.
  if (done?.ran !== true) {
    tellFindings(spreadsheetId, findings);
    return;
  }
  const { mails, at } = done.answer;
  attempt(findings, () => sendDigests(mails, occasion.on, state));
  attempt(findings, () =>
    installForms(spreadsheetId, occasion.on, () => now() - moment < longestForms, { deep: false }),
  );
  keep({ workedOut: at });
  findings.known.lastNight = now();
  tellFindings(spreadsheetId, findings);
}
