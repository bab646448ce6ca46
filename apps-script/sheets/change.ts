/** One piece of work on the registers of a spreadsheet: read, worked on, written; begun anew when staff moved something. */

import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import { type Formulas, MovedError } from '../../rules/sheets/spreadsheet/changes.ts';
import { openBook } from './book.ts';
import { saveBook } from './save.ts';
import type { Request } from './service.ts';

export interface Change<Answer> {
  readonly answer: Answer;
  readonly book: Book;
  /** How many cells were set. */
  readonly written: number;
}

export interface ChangeOptions<Answer> {
  /** The registers to fetch at once; the others come when they are asked for, one call each. */
  readonly wanted: readonly string[];
  readonly formulas?: Formulas;
  /** What is written with the registers, in the same call: wholly with them or not at all. */
  readonly beside?: (answer: Answer, book: Book) => readonly Request[];
}

/** How often the work begins anew before the error is told. */
const mostTries = 3;

/**
 * At most five calls and one for each register not foreseen. `work` may run again from the start: it changes the
 * registers it is given and nothing else.
 */
export function changeRegisters<Answer>(
  spreadsheetId: string,
  { wanted, formulas = 'newRows', beside = () => [] }: ChangeOptions<Answer>,
  work: (registers: Registers, settled: Settled, book: Book) => Answer,
): Change<Answer> {
  for (let tried = 1; ; tried += 1) {
    const book = openBook(spreadsheetId, wanted);
    const answer = work(book.registers, book.settled, book);
    try {
      return { answer, book, written: saveBook(spreadsheetId, book, formulas, beside(answer, book)) };
    } catch (error) {
      if (!(error instanceof MovedError) || tried === mostTries) throw error;
    }
  }
}
