/** `npm run clasp -- login`: Google's tool for Apps Script, installed when it is first needed. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const clasp = join(import.meta.dirname, 'node_modules/@google/clasp/build/src/index.js');

export const claspInstalled = (): boolean => existsSync(clasp);

/** Installs clasp as deploy/package-lock.json has it; what npm says is shown where it fails. */
function install(): void {
  process.stderr.write('clasp is installed into deploy/ (280 MB, once).\n');
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', import.meta.dirname], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`clasp cannot be installed: ${stderr}`);
}

interface Answer {
  readonly status: number;
  readonly stdout: string;
}

/** Runs clasp in a folder with a `.clasp.json`; its answer is read or, where a person is to see it, shown. */
export function runClasp(args: readonly string[], { cwd = root, shown = false } = {}): Answer {
  if (!claspInstalled()) install();
  const { status, stdout } = spawnSync(process.execPath, [clasp, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: shown ? 'inherit' : ['ignore', 'pipe', 'inherit'],
  });
  return { status: status ?? 1, stdout: stdout ?? '' };
}

/** The files clasp would push, as it says itself without asking Google. */
export function filesToPush(cwd: string = root): readonly string[] {
  const { stdout } = runClasp(['show-file-status', '--json'], { cwd });
  return (JSON.parse(stdout) as { filesToPush: readonly string[] }).filesToPush;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = runClasp(process.argv.slice(2), { shown: true }).status;
}
