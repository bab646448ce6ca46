/** PropertiesService: texts by key, 9 KB a value and 500 KB a store. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';

const mostValue = 9 * 1024;
const mostStore = 500 * 1024;
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export class FakePropertiesService
  implements Known<FakePropertiesService, GoogleAppsScript.Properties.PropertiesService>
{
  readonly #house: House;
  readonly _stores = new Map<string, Map<string, string>>();

  constructor(house: House) {
    this.#house = house;
  }

  getScriptProperties = () => this.#store('script');
  getDocumentProperties = () => this.#store('document');
  getUserProperties = () => this.#store(`user ${this.#house.user}`);

  #store(name: string): object {
    const kept = this._stores.get(name) ?? new Map<string, string>();
    this._stores.set(name, kept);
    const set = (key: string, value: unknown): void => {
      const text = String(value);
      if (bytes(text) > mostValue) throw new Error(`Argument too large: value of ${key}`);
      kept.set(key, text);
      const total = [...kept].reduce((sum, [one, other]) => sum + bytes(one) + bytes(other), 0);
      if (total > mostStore) throw new Error('You have exceeded the property storage quota.');
    };
    const store = {
      getProperty: (key: string) => kept.get(key) ?? null,
      getProperties: () => Object.fromEntries(kept),
      getKeys: () => [...kept.keys()],
      setProperty: (key: string, value: unknown) => {
        set(key, value);
        return store;
      },
      setProperties: (values: Readonly<Record<string, unknown>>, deleteAllOthers = false) => {
        if (deleteAllOthers) kept.clear();
        for (const [key, value] of Object.entries(values)) set(key, value);
        return store;
      },
      deleteProperty: (key: string) => {
        kept.delete(key);
        return store;
      },
      deleteAllProperties: () => {
        kept.clear();
        return store;
      },
    };
    return this.#house.held('Properties', store);
  }
}
