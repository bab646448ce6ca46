/** One run at a time writes registers. Who does not get the lock gives up: the next round finds what was missed. */

export type Locked<Answer> = { readonly ran: true; readonly answer: Answer } | { readonly ran: false };

/** Waits so many milliseconds at most. */
export function locked<Answer>(wait: number, work: () => Answer): Locked<Answer> {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(wait)) return { ran: false };
  try {
    return { ran: true, answer: work() };
  } finally {
    lock.releaseLock();
  }
}
