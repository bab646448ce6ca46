/** Files of a run: each appears whole under its name or not at all. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from './command.ts';

/** The folder, made where it is missing. Throws CommandError where it cannot be made. */
export async function outputFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return path;
  } catch {
    throw new CommandError(`--out ${path}: the folder cannot be made; choose another one.`);
  }
}

/** Writes a file of the folder in one step; answers its path. */
export async function putFile(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
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
