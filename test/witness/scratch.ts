/** Folders for what a test writes, each gone when the tests of its file are done: `afterEachFile` is a set-up file. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qagida-test-'));
  folders.push(folder);
  return folder;
}

export function removeScratches(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
