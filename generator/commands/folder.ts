/**
 * Files of a run: each appears whole under its name or not at all. While it is written it has a hidden name that says by
 * which process; what a killed one left is removed by the next run into the folder.
 */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The folder, made where it is missing. Throws CommandError where it cannot be made. */
export async function outputFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    await sweep(path);
    return path;
  } catch {
    throw new CommandError(`--out ${path}: the folder cannot be made; choose another one.`);
  }
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = /^\.qagida-(\d+)-[-\da-f]+\.tmp$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes a file of the folder in one step; answers its path. */
export async function putFile(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  const temporary = join(folder, `.qagida-${process.pid}-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
    return path;
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CommandError(`${path} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
  }
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
