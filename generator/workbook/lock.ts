/** One writer at a time: a lock file beside the workbook, taken over only when its owner is gone. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkbookError } from './errors.ts';

interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly at: string;
}

/** A lock that is held; `release` may be called twice. */
export interface Lock {
  readonly held: () => boolean;
  readonly release: () => void;
}

/** A lock of another computer is thought forgotten after this long. */
const FORGOTTEN = 15 * 60_000;
/** A lock is signed at once; one still unsigned after this long never will be. */
const SIGNING = 10_000;
const UNSIGNED = 'unsigned';
const POLL = 50;

/** What everybody may read, unless the system says otherwise. */
const OPEN = 0o666;

/**
 * Takes the lock of a file, waiting up to `patience` milliseconds for whoever holds it. The lock's own file has the
 * rights `mode`.
 */
export async function lockFile(path: string, patience = 30_000, mode = OPEN): Promise<Lock> {
  const lock = join(dirname(path), `.${basename(path)}.qagida-lock`);
  const mine: Owner = { token: randomUUID(), pid: process.pid, host: hostname(), at: new Date().toISOString() };
  const deadline = Date.now() + patience;
  for (;;) {
    if (create(lock, mine, mode) || takeOver(lock, mine, mode)) break;
    if (Date.now() > deadline) throw busy(path, lock);
    await sleep(POLL + Math.random() * POLL);
  }
  const held = () => ownerOf(lock)?.token === mine.token;
  return { held, release: () => void (held() && rmSync(lock, { force: true })) };
}

/** Signs a file of its own and links it to the lock's name in one step, so that a lock is never seen unsigned. */
function create(lock: string, owner: Owner, mode: number): boolean {
  const signed = `${lock}-${owner.token}.tmp`;
  try {
    sign(signed, owner, mode);
  } catch (error) {
    throw cannotLock(lock, error);
  }
  try {
    linkSync(signed, lock);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whoever held the lock may have cleaned up our signed file: the next round makes another.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    // Some file systems have no links: there the lock is created first and signed at once.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return createInPlace(lock, owner, mode);
    throw cannotLock(lock, error);
  } finally {
    rmSync(signed, { force: true });
  }
}

function createInPlace(lock: string, owner: Owner, mode: number): boolean {
  try {
    sign(lock, owner, mode);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cannotLock(lock, error);
  }
}

function sign(path: string, owner: Owner, mode: number): void {
  const file = openSync(path, 'wx', mode);
  writeSync(file, JSON.stringify(owner));
  fsyncSync(file);
  closeSync(file);
}

/**
 * Takes over the lock of an owner who is gone. Only one process can create the file that stands for taking over this
 * very lock, and it looks again before it does, so a lock that has changed hands meanwhile is left alone.
 */
function takeOver(lock: string, mine: Owner, mode: number): boolean {
  const stale = ownerOf(lock);
  if (!stale || !isGone(stale)) return false;
  const claim = `${lock}-${stale.token}`;
  if (!create(claim, mine, mode)) {
    const rival = ownerOf(claim);
    if (rival && isGone(rival)) rmSync(claim, { force: true });
    return false;
  }
  const unchanged = ownerOf(lock)?.token === stale.token;
  if (unchanged) renameSync(claim, lock);
  else rmSync(claim, { force: true });
  return unchanged;
}

/** Who holds the lock; undefined where nobody does. A lock nobody signed was left by a process killed while at it. */
function ownerOf(lock: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Owner;
  } catch {
    const there = statSync(lock, { throwIfNoEntry: false });
    return there && { token: UNSIGNED, pid: 0, host: '', at: there.mtime.toISOString() };
  }
}

function isGone({ token, pid, host, at }: Owner): boolean {
  if (token === UNSIGNED) return Date.now() - Date.parse(at) > SIGNING;
  if (host !== hostname()) return Date.now() - Date.parse(at) > FORGOTTEN;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function busy(path: string, lock: string): WorkbookError {
  const owner = ownerOf(lock);
  const who = owner ? `process ${owner.pid} on ${owner.host} since ${owner.at}` : 'another process';
  return new WorkbookError(
    `${path} is being changed by ${who}; wait for it to end, or delete ${lock} if nothing is running.`,
  );
}

const cannotLock = (lock: string, error: unknown): WorkbookError =>
  new WorkbookError(
    `${lock} cannot be written (${(error as NodeJS.ErrnoException).code}); give yourself the right to write in that folder.`,
  );
