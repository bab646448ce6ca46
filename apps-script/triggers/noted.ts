/** What every run knows at its start: the day and the moment, and what the sheets tell of earlier runs. */

import { type IsoDay, isIsoDay } from '../../rules/calendar/day.ts';
import type { Occasion } from '../../rules/registers/occasion.ts';
import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { formLinks } from '../forms/links.ts';
import { refusedId } from '../forms/sheets.ts';
import { tableOf } from '../sheets/table.ts';
import type { Findings } from './healthNow.ts';
import { nowIs } from './state.ts';

export function occasionNow(): Occasion {
  const { on, at } = nowIs();
  return { on: dayIn(on), at };
}

function dayIn(on: string): IsoDay {
  if (!isIsoDay(on)) throw new RangeError(`${on} is no day.`);
  return on;
}

/** What the health sheet tells of a book that could be opened. */
export function note(book: Book, findings: Findings): void {
  findings.language = book.settled.plain.registerLanguage as Language;
  findings.known.waiting = refusedIn(book);
  findings.known.closed = formLinks(book).filter(({ isOpen }) => !isOpen).length;
}

/** Responses that could not be taken in and were not corrected since. */
export const refusedIn = (book: Pick<Book, 'marked'>): number =>
  Array.from(tableOf(book, refusedId).rows.values()).filter(({ texts }) => (texts.why ?? '') !== '').length;
