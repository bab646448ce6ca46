/** The workbook's file: read with a fingerprint, replaced as a whole or not at all, never under somebody's hands. */
import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WorkbookError } from './errors.ts';
import { type Lock, lockFile } from './lock.ts';

/** What a file was when it was read. */
export interface Fingerprint {
  readonly size: number;
  readonly mtime: number;
  readonly sha256: string;
}

/** A file's contents and what they were. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly fingerprint: Fingerprint;
}

export interface FileOptions {
  /** How long to wait for another process that is changing the same file, in milliseconds. */
  readonly patience?: number;
  /** Only its owner may read the file, its lock and what is written on the way; otherwise the file keeps its rights. */
  readonly isPrivate?: boolean;
}

/** Read and written by the owner, by nobody else. */
const privateMode = 0o600;

/** Reads a file. Throws a WorkbookError that says why it cannot be read. */
export async function openFile(path: string): Promise<OpenedFile> {
  try {
    const bytes = await readFile(path);
    const { mtimeMs } = await stat(path);
    return { bytes, fingerprint: { size: bytes.length, mtime: mtimeMs, sha256: sha256(bytes) } };
  } catch (error) {
    throw new WorkbookError(`${path} cannot be read (${reason(error)}); check the path and that you may read it.`);
  }
}

/**
 * Puts `bytes` in the file's place in one step; what stood there stays whole until then. With a fingerprint, refuses
 * when the file is no longer what was read; with `'absent'`, when there already is one. Refuses while a spreadsheet
 * program has it open.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  was?: Fingerprint | 'absent',
  options: FileOptions = {},
): Promise<void> {
  const target = await throughLinks(path);
  await whileLocked(target, options, (lock) => replaceLocked(target, bytes, was, lock, options));
}

/** The new bytes, or the same ones (or nothing) to leave the file alone. */
type Changed = Uint8Array | undefined;

/**
 * Reads, changes and replaces a file while nobody else of this tool can: two processes that both add a row both keep
 * it. Tells whether it wrote.
 */
export async function updateFile(
  path: string,
  change: (bytes: Uint8Array) => Changed | Promise<Changed>,
  options: FileOptions = {},
): Promise<boolean> {
  return updateOrMakeFile(path, async (bytes) => change(bytes ?? (await openFile(path)).bytes), options);
}

/** The same of a file that may not be there yet: `change` is then given nothing, and what it returns is the new file. */
export async function updateOrMakeFile(
  path: string,
  change: (bytes: Uint8Array | undefined) => Changed | Promise<Changed>,
  options: FileOptions = {},
): Promise<boolean> {
  const target = await throughLinks(path);
  return whileLocked(target, options, async (lock) => {
    const opened = (await exists(target)) ? await openFile(target) : undefined;
    const changed = await change(opened?.bytes);
    if (!changed || changed === opened?.bytes) return false;
    await replaceLocked(target, changed, opened?.fingerprint ?? 'absent', lock, options);
    return true;
  });
}

async function whileLocked<T>(target: string, options: FileOptions, work: (lock: Lock) => Promise<T>): Promise<T> {
  const lock = await lockFile(target, options.patience, options.isPrivate ? privateMode : undefined);
  try {
    await refuseWhileOpen(target);
    return await work(lock);
  } finally {
    lock.release();
  }
}

async function replaceLocked(
  path: string,
  bytes: Uint8Array,
  was: Fingerprint | 'absent' | undefined,
  lock: Lock,
  { isPrivate }: FileOptions,
): Promise<void> {
  await removeLeftovers(path);
  const temporary = join(dirname(path), `${prefixOf(path)}${process.pid}-${randomUUID()}.tmp`);
  try {
    await write(temporary, bytes, isPrivate ? privateMode : await modeOf(path));
    await refuseWhileOpen(path);
    await refuseChanged(path, was);
    if (!lock.held())
      throw new WorkbookError(`${path}: the lock was taken away meanwhile; nothing was written, try again.`);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(
      `${path} cannot be written (${reason(error)}); close it elsewhere, check the disk and try again.`,
    );
  }
  await flushFolder(dirname(path));
}

async function write(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename itself lasting; some systems cannot, and need not. */
async function flushFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r').catch(() => undefined);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

const prefixOf = (path: string): string => `.${basename(path)}.qagida-`;

/** What killed runs left behind; the lock is held, so no living run has anything here. */
async function removeLeftovers(path: string): Promise<void> {
  const prefix = prefixOf(path);
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    if (name.startsWith(prefix) && name !== `${prefix}lock`) await rm(join(dirname(path), name), { force: true });
  }
}

/** Excel leaves `~$name` beside a file it has open, LibreOffice `.~lock.name#`. */
async function refuseWhileOpen(path: string): Promise<void> {
  for (const [program, mark] of [
    ['Excel', `~$${basename(path)}`],
    ['LibreOffice', `.~lock.${basename(path)}#`],
  ] as const) {
    const sign = join(dirname(path), mark);
    if (!(await exists(sign))) continue;
    throw new WorkbookError(
      `${path} is open in ${program}; close it there and try again (if nobody has it open, delete ${sign}).`,
    );
  }
}

async function refuseChanged(path: string, was: Fingerprint | 'absent' | undefined): Promise<void> {
  if (was === undefined) return;
  const there = await exists(path);
  if (was === 'absent') {
    if (there) throw new WorkbookError(`${path} is already there; give another name, or remove it first.`);
    return;
  }
  if (!there)
    throw new WorkbookError(
      `${path} was removed or renamed since it was read; nothing was written, run the command again.`,
    );
  if ((await openFile(path)).fingerprint.sha256 !== was.sha256) {
    throw new WorkbookError(
      `${path} was changed by someone since it was read; nothing was written, run the command again.`,
    );
  }
}

/** The file behind links, so that a link stays one. */
const throughLinks = (path: string): Promise<string> => realpath(path).catch(() => path);

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );

const modeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mode }) => mode & 0o777,
    () => 0o644,
  );

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
