/** LockService: one run at a time holds a lock; the others wait in virtual time, and may not get it. */

import type { Run } from '../calls.ts';
import type { House } from '../house.ts';
import type { Known } from '../known.ts';

export class FakeLockService implements Known<FakeLockService, GoogleAppsScript.Lock.LockService> {
  readonly #house: House;
  readonly #holders = new Map<string, Run>();
  /** Somebody else has the script's lock until then. */
  _heldUntil = 0;

  constructor(house: House) {
    this.#house = house;
  }

  getScriptLock = () => this.#lock('script');
  getDocumentLock = () => this.#lock('document');
  getUserLock = () => this.#lock(`user ${this.#house.user}`);

  /** A run that ends gives back what it holds. */
  _release(run: Run): void {
    for (const [name, holder] of this.#holders) if (holder === run) this.#holders.delete(name);
  }

  #lock(name: string): object {
    const { calls, clock, behaviour } = this.#house;
    const holds = (): boolean => this.#holders.get(name) === calls.run;
    const take = (wait: number): boolean => {
      if (holds()) return true;
      const longest = Math.min(wait, behaviour.longestLock);
      const free = Math.max(0, this._heldUntil - clock.now);
      // Another run holds it and stands still while this one works: it will not come free in time.
      if (this.#holders.has(name) || free > longest) {
        calls.spend(longest);
        return false;
      }
      calls.spend(free);
      this.#holders.set(name, calls.run);
      return true;
    };
    return this.#house.held('Lock', {
      tryLock: take,
      waitLock: (wait: number) => {
        if (!take(wait)) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: holds,
      releaseLock: () => {
        if (holds()) this.#holders.delete(name);
      },
    });
  }
}
