/** Logger and console: what a run wrote, with the moment. */

import { inspect } from 'node:util';
import type { House } from '../house.ts';
import type { Known } from '../known.ts';

export interface LogLine {
  readonly at: number;
  readonly level: string;
  readonly text: string;
}

const textOf = (said: readonly unknown[]): string =>
  said.map((one) => (typeof one === 'string' ? one : inspect(one))).join(' ');

export class FakeLog implements Known<FakeLog, Console & GoogleAppsScript.Base.Logger> {
  readonly #house: House;
  readonly _lines: LogLine[] = [];
  constructor(house: House) {
    this.#house = house;
  }
  #write = (level: string, said: readonly unknown[]): void => {
    this._lines.push({ at: this.#house.clock.now, level, text: textOf(said) });
  };
  log = (...said: readonly unknown[]): void => this.#write('log', said);
  info = (...said: readonly unknown[]): void => this.#write('info', said);
  warn = (...said: readonly unknown[]): void => this.#write('warn', said);
  error = (...said: readonly unknown[]): void => this.#write('error', said);
}
