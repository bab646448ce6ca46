/** Session: who runs, who is at the keyboard, in which zone. */

import type { House } from '../house.ts';
import type { Known } from '../known.ts';

export class FakeSession implements Known<FakeSession, GoogleAppsScript.Base.Session> {
  readonly #house: House;
  /** In a trigger, and for people of another domain, Google says nobody is there. */
  _present = false;
  /** The language of the person's account. */
  _locale = 'kk';

  constructor(house: House) {
    this.#house = house;
  }

  #user(email: string) {
    return this.#house.held<GoogleAppsScript.Base.User>('User', { getEmail: () => email });
  }
  getActiveUser = () => this.#user(this._present ? this.#house.user : '');
  getEffectiveUser = () => this.#user(this._present ? this.#house.user : this.#house.owner);
  getScriptTimeZone = (): string => this.#house.behaviour.zone;
  getActiveUserLocale = (): string => this._locale;
}
