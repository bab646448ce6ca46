/** Every ten minutes: responses a trigger missed, what follows from those taken in, letters a person let go. */

import type { Occasion } from '../../rules/registers/occasion.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import { now } from '../clock.ts';
import { formLinks } from '../forms/links.ts';
import { type Fresh, freshResponses } from '../forms/responses.ts';
import { recordIn } from '../mail/record.ts';
import { countLetters, putDown, sendLetters } from '../mail/sending.ts';
import { everyRegister, openBook } from '../sheets/book.ts';
import { changeRegisters } from '../sheets/change.ts';
import { attempt, type Findings, knownIn, noFindings, tellFindings } from './healthNow.ts';
import { locked } from './lock.ts';
import { night } from './nightly.ts';
import { note, occasionNow } from './noted.ts';
import { keep, nowIs, readState, registersIn, type State } from './state.ts';
import { besideIds, besideIntake, type Intake, takeAll } from './takeIn.ts';

/** Nothing is begun after these parts of the six minutes; what is left the next round does. */
const longestReading = 120_000;
const longestSending = 240_000;
const longestWait = 60_000;

/** A night is missed when the last one is so long ago. */
const latestNight = 25.5 * 3_600_000;

export function sweep(): void {
  const state = readState();
  const findings = noFindings();
  const { moment } = nowIs();
  if (isNightMissed(state, moment)) {
    night(state, findings);
    return;
  }
  const spreadsheetId = registersIn(state);
  const occasion = occasionNow();
  const left = recordIn(state);
  const isInHand = left !== undefined && left.until > moment;
  const within = (time: number) => (): boolean => now() - moment < time;

  if (left !== undefined && !isInHand) attempt(findings, () => putDown(spreadsheetId, left, occasion));
  const workedOut = attempt(findings, () => {
    const book = openBook(spreadsheetId, besideIds);
    note(book, findings);
    const fresh = readForms(book, findings, within(longestReading));
    const isStale = formLinks(book).some(({ takenAt }) => takenAt > (state.workedOut ?? ''));
    const letters = countLetters(spreadsheetId, book);
    findings.known.unsent = letters.unsent;
    const done = fresh.length > 0 || isStale ? takeAndWorkOut(spreadsheetId, fresh, occasion) : undefined;
    if (letters.toSend > 0 && !isInHand)
      attempt(findings, () => sendLetters(spreadsheetId, occasion, within(longestSending)));
    return done;
  });
  if (workedOut !== undefined) keep({ workedOut });
  findings.known.lastSweep = now();
  tellFindings(spreadsheetId, findings);
}

function isNightMissed(state: State, moment: number): boolean {
  const { lastNight } = knownIn(state);
  return lastNight !== undefined && moment - lastNight > latestNight;
}

/** Outside the lock: reading is slow. Forms with nothing new are left out. */
function readForms(book: Book, findings: Findings, hasTime: () => boolean): readonly Fresh[] {
  return formLinks(book).reduce<readonly Fresh[]>((found, link) => {
    if (!hasTime()) return found;
    const fresh = freshResponses(book, link, hasTime);
    if (fresh.trouble !== undefined) findings.troubles.push(fresh.trouble);
    return fresh.responses.length > 0 ? found.concat(fresh) : found;
  }, []);
}

/** Everything in one writing. Answers the moment up to which all that was taken in is worked out. */
function takeAndWorkOut(spreadsheetId: string, fresh: readonly Fresh[], occasion: Occasion): string | undefined {
  const done = locked(longestWait, () => {
    const { at } = nowIs();
    changeRegisters<readonly Intake[]>(
      spreadsheetId,
      {
        wanted: [...besideIds, ...everyRegister()],
        beside: (intakes, book) => besideIntake(fresh, intakes, book, at),
      },
      (registers, settled) => {
        const intakes = takeAll(fresh, registers, settled);
        bringUpToDate(registers, settled, occasion);
        return intakes;
      },
    );
    return at;
  });
  return done.ran ? done.answer : undefined;
}
