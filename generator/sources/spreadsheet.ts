/** A Google spreadsheet as a source: read in a few calls, written in one that Google carries out wholly or not at all. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { sheets_v4 } from '@googleapis/sheets';
import { registerEntries } from '../../rules/registers/entries.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import { settingsSheetIds } from '../../rules/registers/settle.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { markedSheets } from '../../rules/sheets/read.ts';
import { type Book, bookOf, keyedSheets, refuseStranger, withRows } from '../../rules/sheets/spreadsheet/book.ts';
import {
  keyRanges,
  type Rows,
  readings,
  rowsIn,
  tabFields,
  tabsIn,
  writings,
} from '../../rules/sheets/spreadsheet/calls.ts';
import {
  bookChanges,
  changeRequests,
  LayoutError,
  lookRanges,
  MovedError,
  refuseMoved,
} from '../../rules/sheets/spreadsheet/changes.ts';
import { CommandError } from '../commands/command.ts';
import type { SourceChanged } from './changed.ts';

const prefix = 'sheets:';

export const isSpreadsheet = (source: string): boolean => source.startsWith(prefix);

/** How Google is reached; tests have a Google of their own. */
export interface Reach {
  readonly fetch?: typeof fetch;
}

type Client = sheets_v4.Resource$Spreadsheets;

const scope = 'https://www.googleapis.com/auth/spreadsheets';

/** Throws CommandError where there is no key to open the spreadsheet with. */
async function clientOf(source: string, reach: Reach): Promise<Client> {
  const key = process.env.GOOGLE_APPLICATION_CREDENTIALS;
  if (!key || !existsSync(key)) {
    throw new CommandError(
      `${source}: GOOGLE_APPLICATION_CREDENTIALS names no key file; give that of a service account with which the spreadsheet is shared, or download the spreadsheet as .xlsx and give its path.`,
    );
  }
  const { auth, sheets } = await import('@googleapis/sheets');
  const clientOptions = reach.fetch ? { transporterOptions: { fetchImplementation: reach.fetch } } : {};
  const google = new auth.GoogleAuth({ scopes: [scope], clientOptions });
  return sheets({ version: 'v4', auth: google }).spreadsheets;
}

interface Opened {
  readonly book: Book;
  /** SHA-256 of everything read, for receipts. */
  readonly sha256: string;
}

async function open(source: string, client: Client): Promise<Opened> {
  const spreadsheetId = source.slice(prefix.length);
  const tabs = tabsIn((await client.get({ spreadsheetId, fields: tabFields })).data as Parameters<typeof tabsIn>[0]);
  const keyed = keyedSheets(tabs, await valuesOf(client, spreadsheetId, keyRanges(tabs)));
  const marked = markedSheets(keyed);
  const ids = [...settingsSheetIds, ...registerEntries.map(({ procedure }) => procedure.id)].filter((id) =>
    marked.has(id),
  );
  const rows: Rows[] = [];
  for (const ranges of readings(ids.flatMap((id) => marked.get(id)?.sheet.tab ?? []))) {
    rows.push(...(await valuesOf(client, spreadsheetId, ranges)));
  }
  const book = bookOf(keyed, withRows(marked, ids, rows), ids, () => []);
  try {
    refuseStranger(book);
  } catch {
    throw new CommandError(`${source} has no registers: install them from its menu «Қағида», or check the id.`);
  }
  // Registers are read here, so that what is wrong in them is known before anybody asks.
  for (const { procedure } of book.settled.entries) book.registers.cases(procedure.id);
  return {
    book,
    sha256: createHash('sha256')
      .update(JSON.stringify([ids, rows]))
      .digest('hex'),
  };
}

async function valuesOf(client: Client, spreadsheetId: string, ranges: readonly string[]): Promise<readonly Rows[]> {
  if (ranges.length === 0) return [];
  const { data } = await client.values.batchGet({
    spreadsheetId,
    ranges: [...ranges],
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return ranges.map((_range, index) => rowsIn(data.valueRanges?.[index]?.values));
}

export async function readSpreadsheet(source: string, reach: Reach = {}) {
  const client = await clientOf(source, reach);
  const { book, sha256 } = await told(source, () => open(source, client));
  const { registers, settled, problems } = book;
  return { registers, settled, problems, sha256 };
}

/** How often the work begins anew when staff moved rows or columns meanwhile. */
const mostTries = 3;

/** `work` may run again on registers read anew. */
export async function changeSpreadsheet(
  source: string,
  work: (registers: Registers, settled: Settled) => void | Promise<void>,
  reach: Reach = {},
): Promise<SourceChanged> {
  const client = await clientOf(source, reach);
  const spreadsheetId = source.slice(prefix.length);
  for (let tried = 1; ; tried += 1) {
    const { book } = await told(source, () => open(source, client));
    await work(book.registers, book.settled);
    try {
      const written = await told(source, async () => {
        const changes = bookChanges(book, 'newRows');
        if (changes.length === 0) return false;
        refuseMoved(changes, await valuesOf(client, spreadsheetId, lookRanges(changes)));
        for (const requests of writings(changeRequests(changes))) {
          await client.batchUpdate({ spreadsheetId, requestBody: { requests } });
        }
        return true;
      });
      return { written, warnings: book.settled.warnings, problems: book.problems };
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
      if (tried === mostTries) throw new CommandError(`${source}: ${error.message}`);
    }
  }
}

/** What Google refuses, as one sentence that says what to do. */
async function told<T>(source: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LayoutError) throw new CommandError(`${source}: ${error.message}`);
    const { status, message } = error as { status?: number; message: string };
    if (status === 403 || status === 404) {
      throw new CommandError(
        `${source}: there is no such spreadsheet, or it is not shared with the account of the key file; check the id and the sharing.`,
      );
    }
    if (status === 401 || /invalid_grant|private key|PEM|DECODER|JSON/i.test(message)) {
      throw new CommandError(`${source}: Google does not accept the key file; make a new key for the account.`);
    }
    if (status !== undefined || /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT/.test(message)) {
      throw new CommandError(
        `${source}: Google did not answer (${status ?? message.split('\n')[0]}); try again later.`,
      );
    }
    throw error;
  }
}
