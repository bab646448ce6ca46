/** The file on disk: replaced whole or not at all, never under somebody's hands, and no row lost between two writers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openFile, replaceFile, updateFile, updateOrMakeFile } from '../../../generator/workbook/file.ts';
import { createWorkbook, readWorkbook } from '../../../generator/workbook/port.ts';
import { timeLimit } from '../../witness/run.ts';
import { scratch } from '../../witness/scratch.ts';
import { REGISTER } from './fixtures.ts';

let folder: string;
let path: string;
const lock = () => join(folder, '.register.xlsx.qagida-lock');
const listed = () => readdirSync(folder).sort();
const next = Buffer.from('next');

beforeEach(() => {
  folder = scratch();
  path = join(folder, 'register.xlsx');
  writeFileSync(path, 'first', { mode: 0o640 });
});

describe('replacing', () => {
  test('puts the new bytes there, keeps the rights, leaves nothing beside', async () => {
    const { bytes, fingerprint } = await openFile(path);
    expect(Buffer.from(bytes).toString()).toBe('first');
    await replaceFile(path, next, fingerprint);
    expect(readFileSync(path, 'utf8')).toBe('next');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(listed()).toEqual(['register.xlsx']);
  });

  test('a link stays a link', async () => {
    symlinkSync(path, join(folder, 'link.xlsx'));
    await replaceFile(join(folder, 'link.xlsx'), next);
    expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('next');
  });

  test('is refused when the file changed since, or is gone; a mere new date is no change', async () => {
    const { fingerprint } = await openFile(path);
    utimesSync(path, 1, 1);
    await replaceFile(path, Buffer.from('first'), fingerprint);
    writeFileSync(path, 'FIRST');
    await expect(replaceFile(path, next, fingerprint)).rejects.toThrow(
      `${path} was changed by someone since it was read; nothing was written, run the command again.`,
    );
    await expect(replaceFile(join(folder, 'other.xlsx'), next, fingerprint)).rejects.toThrow('was removed or renamed');
    await expect(replaceFile(path, next, 'absent')).rejects.toThrow('is already there');
    expect(readFileSync(path, 'utf8')).toBe('FIRST');
    await replaceFile(join(folder, 'new.xlsx'), next, 'absent');
    expect(listed()).toEqual(['new.xlsx', 'register.xlsx']);
  });

  test.each([
    ['Excel', '~$register.xlsx'],
    ['LibreOffice', '.~lock.register.xlsx#'],
  ])('is refused while %s has the file open', async (program, mark) => {
    writeFileSync(join(folder, mark), '');
    const sentence = `${path} is open in ${program}; close it there and try again (if nobody has it open, delete ${join(folder, mark)}).`;
    await expect(replaceFile(path, next)).rejects.toThrow(sentence);
    await expect(updateFile(path, () => next)).rejects.toThrow(sentence);
    expect(listed()).toEqual([mark, 'register.xlsx'].sort());
  });

  test('what cannot be read or written says so in one sentence', async () => {
    await expect(openFile(join(folder, 'none.xlsx'))).rejects.toThrow(
      'none.xlsx cannot be read (ENOENT); check the path',
    );
    await expect(replaceFile(join(folder, 'no', 'such.xlsx'), next)).rejects.toThrow('cannot be written (ENOENT)');
  });
});

describe('updating', () => {
  test('tells whether it wrote; the same bytes or none leave the file alone', async () => {
    const { mtimeMs } = statSync(path);
    expect(await updateFile(path, (bytes) => bytes)).toBe(false);
    expect(await updateFile(path, () => undefined)).toBe(false);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(await updateFile(path, async () => next)).toBe(true);
  });

  test('what the change throws is thrown, and the lock is free again', async () => {
    await expect(updateFile(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(listed()).toEqual(['register.xlsx']);
  });

  test('is refused when staff saved the file meanwhile', async () => {
    const change = () => {
      writeFileSync(path, 'by staff');
      return next;
    };
    await expect(updateFile(path, change)).rejects.toThrow('was changed by someone');
    expect(readFileSync(path, 'utf8')).toBe('by staff');
  });

  test('waits for another writer, and says who it is when that takes too long', async () => {
    writeFileSync(
      lock(),
      JSON.stringify({ token: 't', pid: process.pid, host: hostname(), at: '2026-03-18T10:00:00Z' }),
    );
    await expect(updateFile(path, () => next, { patience: 150 })).rejects.toThrow(
      `${path} is being changed by process ${process.pid} on`,
    );
    expect(readFileSync(path, 'utf8')).toBe('first');
  });

  test('takes over the lock of a process that is gone, an old one of another computer, an old unsigned one', async () => {
    const gone = spawn(process.execPath, ['-e', ''], { timeout: timeLimit, killSignal: 'SIGKILL' });
    await once(gone, 'exit');
    const locks = [
      JSON.stringify({ token: 'a', pid: gone.pid, host: hostname(), at: new Date().toISOString() }),
      JSON.stringify({ token: 'b', pid: 1, host: 'elsewhere', at: '2020-01-01T00:00:00Z' }),
      '',
    ];
    for (const text of locks) {
      writeFileSync(lock(), text);
      utimesSync(lock(), 1, 1);
      expect(await updateFile(path, (bytes) => Buffer.concat([bytes, Buffer.from('+')]), { patience: 500 })).toBe(true);
    }
    expect(readFileSync(path, 'utf8')).toBe('first+++');
    expect(listed()).toEqual(['register.xlsx']);
  });

  test('does not take over a fresh lock of another computer', async () => {
    writeFileSync(lock(), JSON.stringify({ token: 'b', pid: 1, host: 'elsewhere', at: new Date().toISOString() }));
    await expect(updateFile(path, () => next, { patience: 100 })).rejects.toThrow(
      'being changed by process 1 on elsewhere',
    );
  });
});

describe('a file that may not be there yet', () => {
  const made = () => join(folder, 'made.xlsx');

  test('is made of what the change returns, changed the next time, and left out where that is nothing', async () => {
    expect(await updateOrMakeFile(made(), () => undefined)).toBe(false);
    expect(listed()).toEqual(['register.xlsx']);
    const change = (bytes: Uint8Array | undefined) => Buffer.from(`${bytes ? Buffer.from(bytes) : ''}+`);
    expect(await updateOrMakeFile(made(), change)).toBe(true);
    expect(await updateOrMakeFile(made(), change)).toBe(true);
    expect(readFileSync(made(), 'utf8')).toBe('++');
  });

  test('is refused when somebody made it meanwhile', async () => {
    const change = () => {
      writeFileSync(made(), 'by staff');
      return next;
    };
    await expect(updateOrMakeFile(made(), change)).rejects.toThrow('made.xlsx is already there');
    expect(readFileSync(made(), 'utf8')).toBe('by staff');
  });

  test('a private one is its owner’s alone, its lock too, also where it was open to others', async () => {
    const look = (bytes: Uint8Array | undefined) => {
      expect(statSync(join(folder, '.made.xlsx.qagida-lock')).mode & 0o777).toBe(0o600);
      return Buffer.from(`${bytes?.length ?? 0}`);
    };
    expect(await updateOrMakeFile(made(), look, { isPrivate: true })).toBe(true);
    expect(statSync(made()).mode & 0o777).toBe(0o600);
    chmodSync(made(), 0o644);
    expect(await updateOrMakeFile(made(), look, { isPrivate: true })).toBe(true);
    expect(statSync(made()).mode & 0o777).toBe(0o600);
  });
});

const FILE = new URL('../../../generator/workbook/file.ts', import.meta.url).href;
const PORT = new URL('../../../generator/workbook/port.ts', import.meta.url).href;

/** A writer in a process of its own, the kind two people start at once. */
const writer = (script: string): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { updateFile } from '${FILE}'; import { patchWorkbook, readWorkbook } from '${PORT}'; ${script}`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: timeLimit, killSignal: 'SIGKILL' },
  );

const ADD = `
const add = (id) => updateFile(${'process.env.REGISTER'} , (bytes) => {
  const row = readWorkbook(bytes).sheets[0].rows.length + 1;
  return patchWorkbook(bytes, { changes: [{ sheet: 'registration', cells: [{ row, column: 1, value: id }] }] });
});`;

test('writers at the same time lose no row', async () => {
  writeFileSync(path, createWorkbook(REGISTER));
  process.env.REGISTER = path;
  const writers = ['a', 'b', 'c', 'd'].map((name) =>
    writer(`${ADD} for (let i = 0; i < 6; i++) await add('${name}' + i);`),
  );
  const codes = await Promise.all(writers.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0, 0]);
  const ids = readWorkbook(readFileSync(path))
    .sheets[0]?.rows.slice(2)
    .map((cells) => cells[0]);
  expect(ids?.length).toBe(24);
  expect(new Set(ids).size).toBe(24);
  expect(listed()).toEqual(['register.xlsx']);
});

test('kill -9 at any moment leaves the file whole, and the next run cleans up and goes on', async () => {
  writeFileSync(path, createWorkbook(REGISTER));
  process.env.REGISTER = path;
  let interrupted = 0;
  for (let round = 0; round < 8; round++) {
    const child = writer(`${ADD} console.log('go'); for (let i = 0; ; i++) await add('r' + i);`);
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    await new Promise((done) => setTimeout(done, 20 + round * 7));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const rows = readWorkbook(readFileSync(path)).sheets[0]?.rows.length ?? 0;
    if (listed().length > 1) interrupted++;
    expect(await updateFile(path, (bytes) => Buffer.from(bytes), { patience: 2_000 })).toBe(true);
    expect(readWorkbook(readFileSync(path)).sheets[0]?.rows.length).toBe(rows);
    expect(listed()).toEqual(['register.xlsx']);
  }
  expect(interrupted).toBeGreaterThan(0);
});

test('a temporary file left by a kill is removed by the next run', async () => {
  writeFileSync(join(folder, '.register.xlsx.qagida-1-x.tmp'), 'half');
  writeFileSync(join(folder, '.other.xlsx.qagida-1-x.tmp'), 'not ours');
  await replaceFile(path, next);
  expect(listed()).toEqual(['.other.xlsx.qagida-1-x.tmp', 'register.xlsx']);
  expect(existsSync(path)).toBe(true);
});
