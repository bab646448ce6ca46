/**
 * Where registers come from: a workbook file, read whole, changed under a lock and replaced in one step; or a Google
 * spreadsheet, `sheets:<id>`.
 */

import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { CommandError } from '../commands/command.ts';
import { type LoadedWorkbook, type LoadOptions, loadWorkbook } from '../registers/read.ts';
import { changesOf, isEmpty } from '../registers/write.ts';
import { openFile, updateFile } from '../workbook/file.ts';
import { dropBytes } from '../workbook/memory.ts';
import { patchWorkbook, WorkbookError } from '../workbook/port.ts';
import type { SourceChanged } from './changed.ts';
import { isPersonalPath, mainPathOf } from './personalPath.ts';
import { changeSpreadsheet, isSpreadsheet, readSpreadsheet } from './spreadsheet.ts';

/** The path of a main workbook. Throws CommandError for a source that is none. */
export function workbookPath(source: string): string {
  if (isSpreadsheet(source))
    throw new CommandError(`${source} is a Google spreadsheet; give the path of a workbook here.`);
  if (isPersonalPath(source)) {
    throw new CommandError(
      `${source} is the name of a workbook of personal data (R-42), which is only made and checked by itself; give the main workbook, ${mainPathOf(source)}.`,
    );
  }
  return source;
}

export interface OpenedSource extends Pick<LoadedWorkbook, 'registers' | 'settled' | 'problems'> {
  /** SHA-256 of what was read, for receipts. */
  readonly sha256: string;
}

/** Errors of the file name it. */
export function load(source: string, bytes: Uint8Array, options: LoadOptions = {}): LoadedWorkbook {
  try {
    return loadWorkbook(bytes, options);
  } catch (error) {
    throw error instanceof WorkbookError ? new WorkbookError(`${source}: ${error.message}`) : error;
  }
}

export async function readSource(source: string, options: LoadOptions = {}): Promise<OpenedSource> {
  if (isSpreadsheet(source)) return readSpreadsheet(source);
  const { bytes, fingerprint } = await openFile(workbookPath(source));
  const { registers, settled, problems } = load(source, bytes, options);
  dropBytes(bytes);
  return { registers, settled, problems, sha256: fingerprint.sha256 };
}

export async function changeSource(
  source: string,
  work: (registers: Registers, settled: Settled) => void | Promise<void>,
): Promise<SourceChanged> {
  if (isSpreadsheet(source)) return changeSpreadsheet(source, work);
  let told: Omit<SourceChanged, 'written'> = { warnings: [], problems: [] };
  const written = await updateFile(workbookPath(source), async (bytes) => {
    const loaded = load(source, bytes);
    told = { warnings: loaded.settled.warnings, problems: loaded.problems };
    await work(loaded.registers, loaded.settled);
    const patch = changesOf(loaded, loaded.registers, loaded.settled);
    return isEmpty(patch) ? undefined : patchWorkbook(bytes, patch);
  });
  return { written, ...told };
}
