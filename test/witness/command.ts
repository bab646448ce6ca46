/** The command as people run it: a process of its own, with what it printed and how it ended. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const cli = join(import.meta.dirname, '../../generator/cli.ts');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ends the process the hard way after so many milliseconds. */
  readonly killAfter?: number;
}

/** Runs `qagida …` in English, whatever the machine speaks. */
export function qagida(args: readonly string[], { input, env = {}, killAfter }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.stdin.on('error', () => undefined).end(input ?? '');
  });
}

/** The JSON a command printed; the test fails when it printed anything else. */
export async function qagidaJson<T>(args: readonly string[], options?: RunOptions): Promise<T> {
  const { code, stdout, stderr } = await qagida([...args, '--json'], options);
  if (code === 2) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

/** A folder for the files of one test file, gone when its tests are done. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qagida-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
