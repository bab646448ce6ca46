/**
 * The workbook of personal data beside the main one: it lives by the main one's settings, has its own lock and
 * journal, and is read by its owner alone.
 */

import { existsSync } from 'node:fs';
import { access, constants, realpath } from 'node:fs/promises';
import { listedIn } from '../../rules/registers/personal.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { personalSettings, type Settled } from '../../rules/registers/settled.ts';
import { CommandError } from '../commands/command.ts';
import { createPersonalWorkbook } from '../registers/create.ts';
import { changesOf, isEmpty } from '../registers/write.ts';
import { openFile, replaceFile, updateOrMakeFile } from '../workbook/file.ts';
import { patchWorkbook } from '../workbook/port.ts';
import { mainPathOf, personalPathOf } from './personalPath.ts';
import { load, type OpenedSource, readSource } from './source.ts';
import { isSpreadsheet } from './spreadsheet.ts';

/** Beside the file itself, so that a link to the main workbook leads to the same personal one. */
export const personalBeside = async (source: string): Promise<string> =>
  personalPathOf(await realpath(source).catch(() => source));

/** Throws CommandError where the main workbook, whose settings it lives by, is not there. */
async function settingsBeside(source: string): Promise<Settled> {
  const main = mainPathOf(source);
  if (existsSync(main)) return (await readSource(main)).settled;
  throw new CommandError(
    `${source}: its settings stand in the main workbook, and there is no ${main}; put the two side by side.`,
  );
}

/** Reads a personal workbook by itself, to be checked. */
export async function readPersonal(source: string): Promise<OpenedSource> {
  const settled = personalSettings(await settingsBeside(source));
  const { bytes, fingerprint } = await openFile(source);
  return { ...load(source, bytes, { settled }), sha256: fingerprint.sha256 };
}

/** An empty personal workbook beside its main one. */
export async function makePersonal(source: string): Promise<void> {
  const bytes = createPersonalWorkbook(new Registers(), await settingsBeside(source));
  await replaceFile(source, bytes, 'absent', { isPrivate: true });
}

/** How many persons each report lists; nothing where there is no personal workbook, or it is not ours to read. */
export async function listedBeside(source: string, settled: Settled): Promise<ReadonlyMap<string, number> | undefined> {
  if (isSpreadsheet(source)) return undefined;
  const file = await personalBeside(source);
  if (!existsSync(file) || !(await isOurs(file, constants.R_OK))) return undefined;
  const { bytes } = await openFile(file);
  return listedIn(load(file, bytes, { settled: personalSettings(settled) }).registers);
}

export interface PersonalChange {
  readonly file: string;
  readonly made: boolean;
  readonly written: boolean;
  /** What it now lists; nothing where this person may not read it. */
  readonly listed: ReadonlyMap<string, number> | undefined;
}

/**
 * Changes the registers of the personal workbook beside a main one, under a lock of its own; it is made when it is
 * needed and holds something. Answers nothing where there is none.
 */
export async function changePersonal(
  source: string,
  main: Settled,
  work: (personal: Registers) => void,
  isNeeded: boolean,
): Promise<PersonalChange | undefined> {
  const file = await personalBeside(source);
  const settled = personalSettings(main);
  if (!isNeeded && !existsSync(file)) return undefined;
  if (!isNeeded && !(await isOurs(file, constants.R_OK | constants.W_OK))) {
    return { file, made: false, written: false, listed: undefined };
  }
  let registers = new Registers();
  let isThere = true;
  const change = (bytes: Uint8Array | undefined): Uint8Array | undefined => {
    if (bytes === undefined) {
      isThere = false;
      work(registers);
      const isBlank = settled.entries.every(({ procedure }) => registers.cases(procedure.id).length === 0);
      return isBlank ? undefined : createPersonalWorkbook(registers, main);
    }
    const loaded = load(file, bytes, { settled });
    registers = loaded.registers;
    work(registers);
    const patch = changesOf(loaded, registers, settled);
    return isEmpty(patch) ? undefined : patchWorkbook(bytes, patch);
  };
  const written = await updateOrMakeFile(file, change, { isPrivate: true });
  if (!isThere && !written) return undefined;
  return { file, made: !isThere, written, listed: listedIn(registers) };
}

const isOurs = (file: string, rights: number): Promise<boolean> =>
  access(file, rights).then(
    () => true,
    () => false,
  );
