/** The command as people run it: a process of its own, with what it printed and how it ended. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { timeLimit } from './run.ts';

const cli = join(import.meta.dirname, '../../generator/cli.ts');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  /** The folder it runs in. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whose process it is, where the tests may choose: they do when they run as root. */
  readonly uid?: number;
  /** Ends the process the hard way after so many milliseconds; two minutes unless told. */
  readonly killAfter?: number;
}

/** Runs `qagida …` in English, whatever the machine speaks. */
export function qagida(
  args: readonly string[],
  { input, cwd = process.cwd(), env = {}, uid, killAfter = timeLimit }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      ...(uid === undefined ? {} : { uid, gid: uid }),
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
    child.stdin.on('error', () => undefined).end(input ?? '');
  });
}

/** The JSON a command printed; the test fails when it printed anything else. */
export async function qagidaJson<T>(args: readonly string[], options?: RunOptions): Promise<T> {
  const { code, stdout, stderr } = await qagida([...args, '--json'], options);
  if (code === 2) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, gone when the tests of the file are done. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qagida-test-'));
  folders.push(folder);
  return folder;
}
