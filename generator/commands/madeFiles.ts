/** The files of a run: put one after the other, with progress for who watches, a table at the end, and opened where asked. */

import { spawn } from 'node:child_process';
import { type CommonOptions, print } from './command.ts';
import { putFile, sha256 } from './folder.ts';
import { progress } from './progress.ts';

export interface MadeFile {
  readonly path: string;
  readonly sha256: string;
}

export interface MadeFiles {
  readonly all: readonly MadeFile[];
  put(folder: string, name: string, bytes: Uint8Array): Promise<void>;
  /** Says what was made, and opens the first workbook that is not for the Fund's own check. */
  end(): Promise<void>;
}

export function madeFiles(label: string, expected: number, options: CommonOptions & { open?: boolean }): MadeFiles {
  const all: MadeFile[] = [];
  const sizes: number[] = [];
  const bar = progress(label, expected);
  bar.at(0);
  return {
    all,
    put: async (folder, name, bytes) => {
      all.push({ path: await putFile(folder, name, bytes), sha256: sha256(bytes) });
      sizes.push(bytes.length);
      bar.at(all.length, Math.max(expected, all.length));
    },
    end: async () => {
      bar.end();
      if (!options.json) for (const line of table(all, sizes)) print(line);
      const main = all.find(({ path }) => path.endsWith('.xlsx') && !/\.(internal|differences)\.xlsx$/.test(path));
      if (options.open && main) await openWithSystem(main.path);
    },
  };
}

/** One path a line; for a person at a terminal with the size beside it. */
function table(files: readonly MadeFile[], sizes: readonly number[]): readonly string[] {
  if (!process.stdout.isTTY) return files.map(({ path }) => path);
  const width = Math.max(...files.map(({ path }) => path.length));
  return files.map(({ path }, index) => `${path.padEnd(width)}  ${Math.ceil((sizes[index] ?? 0) / 1024)} KB`);
}

/** With whatever program the system opens such files; where there is none, nothing happens. */
function openWithSystem(path: string): Promise<void> {
  const [command, ...first] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((done) => {
    const child = spawn(command ?? 'xdg-open', [...first, path], { stdio: 'ignore', detached: true });
    child.once('error', () => done());
    child.once('spawn', () => {
      child.unref();
      done();
    });
  });
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
