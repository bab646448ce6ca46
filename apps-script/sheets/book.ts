/** The registers of a Google spreadsheet: settings read at once, each register when somebody asks for it. */

import { registerEntries } from '../../rules/registers/entries.ts';
import { settingsSheetIds } from '../../rules/registers/settle.ts';
import { markedSheets } from '../../rules/sheets/read.ts';
import { type Book, bookOf, keyedSheets, refuseStranger, withRows } from '../../rules/sheets/spreadsheet/book.ts';
import { keyRanges } from '../../rules/sheets/spreadsheet/calls.ts';
import { sheetsOf, tabsOf, valuesOf } from './service.ts';

/**
 * Opens a spreadsheet in three calls whatever its size. The registers `wanted` come with the settings; any other costs
 * one more call, when the rules first look into it. Throws SettingsError when a setting cannot be used, and an error
 * when the spreadsheet is none of ours.
 */
export function openBook(spreadsheetId: string, wanted: readonly string[]): Book {
  const book = openAny(spreadsheetId, wanted);
  refuseStranger(book);
  return book;
}

/** The same for a spreadsheet that may have no registers yet. */
export function openAny(spreadsheetId: string, wanted: readonly string[]): Book {
  const tabs = tabsOf(spreadsheetId);
  const keyed = keyedSheets(tabs, valuesOf(spreadsheetId, keyRanges(tabs)));
  const marked = markedSheets(keyed);
  const ids = [...settingsSheetIds, ...wanted].filter((id) => marked.has(id));
  const fetched = ids.flatMap((id) => marked.get(id)?.sheet.tab ?? []);
  const read = withRows(marked, ids, sheetsOf(spreadsheetId, fetched));
  return bookOf(keyed, read, ids, (_id, tab) => sheetsOf(spreadsheetId, [tab])[0] ?? []);
}

/** The main registers: all of them, for a run that brings everything up to date. */
export const everyRegister = (): readonly string[] => registerEntries.map(({ procedure }) => procedure.id);
