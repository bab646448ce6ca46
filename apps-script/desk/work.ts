/** Work on the registers that a person waits for: alone under the lock, in one batch, in the language of the staff. */

import { View } from '../../rules/registers/view.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { commandWords } from '../../rules/wording/desk.ts';
import { openBook } from '../sheets/book.ts';
import { changeRegisters } from '../sheets/change.ts';
import { locked } from '../triggers/lock.ts';
import { languageOf, staffLanguage } from './language.ts';
import { occasionNow } from './now.ts';

/** Milliseconds a person waits for somebody else's work to end. */
const longestWait = 15_000;

/** What is said instead of an answer while somebody else works. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** The registers a case of one is looked at with. */
const beside = (register: string): readonly string[] =>
  [register, 'outbox', 'journal', 'votes', 'meetings', 'members', 'participants'].filter(
    (id, index, all) => all.indexOf(id) === index,
  );

const bookId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Looks without a lock and changes nothing. */
export function look<Answer>(register: string, at: (view: View, language: Language) => Answer): Answer {
  const { registers, settled } = openBook(bookId(), beside(register));
  return at(new View(registers, settled, occasionNow()), languageOf(settled));
}

/** Changes registers under the lock. Throws BusyError, said in the staff's language, when it cannot be had in time. */
export function work<Answer>(register: string, at: (view: View, language: Language) => Answer): Answer {
  const occasion = occasionNow();
  const done = locked(longestWait, () =>
    changeRegisters(bookId(), { wanted: beside(register) }, (registers, settled) =>
      at(new View(registers, settled, occasion), languageOf(settled)),
    ),
  );
  if (!done.ran) throw new BusyError(commandWords.busy[staffLanguage()]);
  return done.answer.answer;
}
