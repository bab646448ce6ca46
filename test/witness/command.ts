/** The command line, with what it printed and how it ended. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../generator/commands/program.ts';
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
}

export interface ProcessOptions extends RunOptions {
  /** Whose process it is, where the tests may choose: they do when they run as root. */
  readonly uid?: number;
  /** Ends the process the hard way after so many milliseconds. */
  readonly killAfter?: number;
}

const english = (env: RunOptions['env']): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'en_US.UTF-8', ...env });

let running = false;

/**
 * Runs `qagida …` in English, whatever the machine speaks, inside the process of the test: a new one spends more on
 * starting than on most commands. One at a time.
 */
export async function qagida(args: readonly string[], { input = '', cwd, env }: RunOptions = {}): Promise<Ran> {
  if (running) throw new Error('Another command still runs in this process: use qagidaProcess for two at once.');
  running = true;
  const printed = { stdout: '', stderr: '' };
  const keep =
    (stream: keyof typeof printed) =>
    (chunk: string | Uint8Array): boolean => {
      printed[stream] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  const restore = [
    replaced(process, 'env', english(env)),
    replaced(process, 'stdin', Readable.from([Buffer.from(input)])),
    replaced(process.stdout, 'write', keep('stdout')),
    replaced(process.stderr, 'write', keep('stderr')),
  ];
  const { exitCode } = process;
  const folder = process.cwd();
  try {
    process.exitCode = 0;
    if (cwd !== undefined) process.chdir(cwd);
    await run([process.execPath, cli, ...args]);
    return { code: Number(process.exitCode), ...printed };
  } finally {
    process.exitCode = exitCode;
    process.chdir(folder);
    for (const back of restore) back();
    running = false;
  }
}

/** Puts another value in a property's place; the answer puts the old one back. */
function replaced(owner: object, name: string, value: unknown): () => void {
  const old = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, enumerable: true, value });
  return () => {
    if (old) Object.defineProperty(owner, name, old);
    else Reflect.deleteProperty(owner, name);
  };
}

/** The same as people run it, a process of its own: for those that are killed, belong to somebody, or run side by side. */
export function qagidaProcess(
  args: readonly string[],
  { input, cwd = process.cwd(), env = {}, uid, killAfter = timeLimit }: ProcessOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      ...(uid === undefined ? {} : { uid, gid: uid }),
      env: english(env),
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
