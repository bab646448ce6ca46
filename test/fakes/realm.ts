/** One run's world of globals: a bare context in which only the clock of the test and the services of Google exist. */

import { createContext, runInContext } from 'node:vm';
import type { Behaviour } from './behaviour.ts';
import { momentOf, wallOf } from './zone.ts';

export interface Realm {
  readonly globals: Record<string, unknown>;
  /** A Date as the script knows it. */
  date(at: number): Date;
  /** An exception as the script knows it. */
  error(message: string): Error;
  isDate(value: unknown): value is Date;
}

/** The clock and the zone of the project: `getHours` and its kin answer by Asia/Almaty wherever the test runs. */
const dateOfTheScript = `(function (now, toWall, toMoment) {
  const Native = Date;
  const zoned = (text) => /T/.test(text) && !/(Z|[+-]\\d\\d:?\\d\\d)$/.test(text);
  const at = (args) => {
    if (args.length === 0) return now();
    if (args.length === 1) {
      const [one] = args;
      if (typeof one === 'string') return zoned(one) ? toMoment(Native.parse(one + 'Z')) : Native.parse(one);
      return Number(one);
    }
    return toMoment(Native.UTC(...args));
  };
  class ScriptDate extends Native {
    constructor(...args) { super(at(args)); }
    static now() { return now(); }
  }
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    ScriptDate.prototype['get' + part] = function () { return new Native(toWall(this.getTime()))['getUTC' + part](); };
    if (part === 'Day') continue;
    ScriptDate.prototype['set' + part] = function (...values) {
      const wall = new Native(toWall(this.getTime()));
      wall['setUTC' + part](...values);
      return this.setTime(toMoment(wall.getTime()));
    };
  }
  ScriptDate.prototype.getTimezoneOffset = function () { return (this.getTime() - toWall(this.getTime())) / 60000; };
  for (const words of ['toString', 'toDateString', 'toTimeString', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    ScriptDate.prototype[words] = function () {
      throw new Error('Date.' + words + ' depends on the machine: use Utilities.formatDate.');
    };
  }
  globalThis.Date = ScriptDate;
})`;

/** A context in which the clock reads `now`, in a time zone, with or without Intl. */
export function createRealm(now: () => number, { zone, intl }: Pick<Behaviour, 'zone' | 'intl'>): Realm {
  const globals = createContext({}, { codeGeneration: { strings: false, wasm: false } }) as Record<string, unknown>;
  const install = runInContext(dateOfTheScript, globals) as (...functions: readonly unknown[]) => void;
  install(
    now,
    (at: number) => wallOf(zone, at),
    (wall: number) => momentOf(zone, wall),
  );
  // What V8 puts into a context and Apps Script does not have.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', ...(intl ? [] : ['Intl'])]) {
    runInContext(`delete globalThis.${name}`, globals);
  }
  const { makeDate, makeError } = runInContext(
    '({ makeDate: (at) => new Date(at), makeError: (message) => new Error(message) })',
    globals,
  ) as { makeDate(at: number): Date; makeError(message: string): Error };
  return {
    globals,
    date: makeDate,
    error: makeError,
    isDate: (value): value is Date => Object.prototype.toString.call(value) === '[object Date]',
  };
}
