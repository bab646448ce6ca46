/** Runs outside programs, each with a time limit: a witness that hangs fails its test and leaves nothing behind. */

import { execFileSync, spawn } from 'node:child_process';

/** Milliseconds after which a program is ended the hard way. */
export const timeLimit = 240_000;

/** What a short program prints; for those that take less than a second. */
export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 28,
  });
}

/** Waits for a long program; past the limit it is ended together with all it started, as soffice is only a script. */
export function runLong(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
    const timer = setTimeout(() => {
      said += `\nended after ${timeLimit / 1000} seconds`;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeLimit);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')}: exit ${code}\n${said.trim().slice(-2000)}`));
    });
  });
}
