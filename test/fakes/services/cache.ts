/** CacheService: texts that may be gone at any time, and are gone when their time is over. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';

const mostValue = 100 * 1024;
const mostKey = 250;
const mostSeconds = 21_600;

export class FakeCacheService implements Known<FakeCacheService, GoogleAppsScript.Cache.CacheService> {
  readonly #house: House;
  readonly _kept = new Map<string, { readonly text: string; readonly until: number }>();

  constructor(house: House) {
    this.#house = house;
  }

  getScriptCache = () => this.#cache('script');
  getDocumentCache = () => this.#cache('document');
  getUserCache = () => this.#cache(`user ${this.#house.user}`);

  #cache(store: string): object {
    const { clock } = this.#house;
    const get = (key: string): string | null => {
      const found = this._kept.get(`${store} ${key}`);
      return found && found.until > clock.now ? found.text : null;
    };
    const put = (key: string, value: unknown, seconds = 600): void => {
      const text = String(value);
      if (key.length > mostKey) throw new Error('Argument too large: key');
      if (Buffer.byteLength(text) > mostValue) throw new Error('Argument too large: value');
      if (seconds < 1 || seconds > mostSeconds) throw new Error('Invalid argument: expirationInSeconds');
      this._kept.set(`${store} ${key}`, { text, until: clock.now + seconds * 1000 });
    };
    return this.#house.held('Cache', {
      get,
      getAll: (keys: readonly string[]) =>
        Object.fromEntries(keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key)]]))),
      put,
      putAll: (values: Readonly<Record<string, unknown>>, seconds?: number) => {
        for (const [key, value] of Object.entries(values)) put(key, value, seconds);
      },
      remove: (key: string) => {
        this._kept.delete(`${store} ${key}`);
      },
    });
  }
}
