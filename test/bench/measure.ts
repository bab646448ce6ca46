/** A whole process measured: by the clock, its processor with that of all it started, the largest memory any of them had. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
  readonly status: number | null;
  readonly stdout: string;
  /** What it said last where it failed. */
  readonly failure: string;
}

export function measured(command: string, args: readonly string[]): Measured {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'qagida-bench-'));
  const times = join(folder.path, 'times');
  const run = ['time', '-o', times, '-f', '%e %U %S %M', command, ...args];
  const { status, stdout, stderr } = spawnSync('/usr/bin/env', run, { maxBuffer: 2 ** 31 - 1, encoding: 'utf8' });
  // The program `time` tells of an exit other than 0 in a line before the numbers.
  const told = existsSync(times) ? readFileSync(times, 'utf8').trim().split('\n') : [];
  const [wall = 0, user = 0, system = 0, peak = 0] = (told[told.length - 1] ?? '').split(' ').map(Number);
  const failure = status === 0 ? '' : ` exit ${status}: ${stderr.trim().split('\n').pop()}`;
  return { wall, cpu: user + system, peak: Math.round(peak / 1024), status, stdout, failure };
}

/** Code as a module, with arguments. */
export const script = (code: string, ...args: readonly string[]): readonly string[] => [
  '--input-type=module',
  '-e',
  code,
  ...args,
];
