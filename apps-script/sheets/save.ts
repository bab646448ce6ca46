/** What the registers say now, into the spreadsheet: one look whether everything stands still, then one write. */

import type { Book } from '../../rules/sheets/spreadsheet/book.ts';
import {
  bookChanges,
  cellsChanged,
  changeRequests,
  type Formulas,
  lookRanges,
  refuseMoved,
} from '../../rules/sheets/spreadsheet/changes.ts';
import { apply, type Request, valuesOf } from './service.ts';

/**
 * Two calls, none where nothing differs; `beside` is written in the same call. Tells how many cells were set. Throws
 * MovedError or LayoutError, and then nothing was written.
 */
export function saveBook(
  spreadsheetId: string,
  book: Book,
  formulas: Formulas,
  beside: readonly Request[] = [],
): number {
  const changes = bookChanges(book, formulas);
  if (changes.length > 0) refuseMoved(changes, valuesOf(spreadsheetId, lookRanges(changes)));
  apply(spreadsheetId, beside.concat(changeRequests(changes)));
  return cellsChanged(changes);
}
