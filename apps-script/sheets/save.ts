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
import { apply, valuesOf } from './service.ts';

/**
 * Two calls, none where nothing differs. Tells how many cells were set. Throws MovedError or LayoutError, and then
 * nothing was written.
 */
export function saveBook(spreadsheetId: string, book: Book, formulas: Formulas): number {
  const changes = bookChanges(book, formulas);
  if (changes.length === 0) return 0;
  refuseMoved(changes, valuesOf(spreadsheetId, lookRanges(changes)));
  apply(spreadsheetId, changeRequests(changes));
  return cellsChanged(changes);
}
