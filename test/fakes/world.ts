/** A world in which the built project runs: its services, its clock, its people. State outlives a run, globals do not. */

import { Script } from 'node:vm';
import { type Behaviour, behaviour as probed } from './behaviour.ts';
import { Calls, type Crash, type Run, RunEnded } from './calls.ts';
import { FakeFormApp } from './forms/app.ts';
import type { FormState } from './forms/state.ts';
import { House } from './house.ts';
import { createRealm } from './realm.ts';
import { FakeCacheService } from './services/cache.ts';
import { FakeDriveApp } from './services/drive.ts';
import { FakeHtmlService } from './services/html.ts';
import { FakeLockService } from './services/lock.ts';
import { FakeLog } from './services/log.ts';
import { FakeMailApp } from './services/mail.ts';
import { FakeDrive } from './services/permissions.ts';
import { FakePropertiesService } from './services/properties.ts';
import { FakeScriptApp } from './services/script.ts';
import { FakeSession } from './services/session.ts';
import { FakeUi } from './services/ui.ts';
import { FakeUtilities } from './services/utilities.ts';
import { FakeSheets } from './sheets/service.ts';
import { FakeSpreadsheetApp } from './spreadsheet/app.ts';
import { BookState } from './spreadsheet/state.ts';

export interface RunOptions {
  readonly crash?: Crash;
  /** Round trip -> what happens elsewhere while the script waits for it. */
  readonly meanwhile?: Readonly<Record<number, () => void>>;
  /** A person started it from the menu or the sidebar; otherwise a trigger did. */
  readonly byHand?: boolean;
}

export interface RunReport {
  readonly result: unknown;
  /** What the run threw, or how it ended. */
  readonly failure: string | undefined;
  /** What was thrown, with the place in code.js. */
  readonly cause: unknown;
  readonly roundTrips: number;
  /** `Service.method` -> how often it was called. */
  readonly counts: ReadonlyMap<string, number>;
  /** Virtual milliseconds it took. */
  readonly took: number;
}

export interface WorldOptions {
  readonly behaviour?: Partial<Behaviour>;
  /** Where the clock stands at first, ISO with an offset. */
  readonly now?: string;
}

export class GoogleWorld {
  readonly clock: { now: number };
  readonly behaviour: Behaviour;
  readonly house: House;
  readonly calls: Calls;
  readonly books = new Map<string, BookState>();
  readonly forms = new Map<string, FormState>();
  /** The spreadsheet the script belongs to. */
  readonly book: BookState;
  readonly ui: FakeUi;
  readonly mail: FakeMailApp;
  readonly lock: FakeLockService;
  readonly properties: FakePropertiesService;
  readonly cache: FakeCacheService;
  readonly session: FakeSession;
  readonly script: FakeScriptApp;
  readonly drive: FakeDriveApp;
  readonly permissions: FakeDrive;
  readonly log: FakeLog;
  readonly sheets: FakeSheets;
  readonly #code: Script;
  readonly #text: string;
  readonly #services: Readonly<Record<string, object>>;

  /** `files` are those of dist/apps-script. */
  constructor(
    files: ReadonlyMap<string, string>,
    { behaviour = {}, now = '2026-03-16T09:00:00+05:00' }: WorldOptions = {},
  ) {
    this.clock = { now: Date.parse(now) };
    this.behaviour = { ...probed, ...behaviour };
    this.calls = new Calls(this.clock, this.behaviour.costs);
    this.house = new House(this.calls, this.behaviour, this.clock);
    this.book = new BookState(this.house, 'registers', 'Registers');
    this.books.set(this.book.id, this.book);
    this.ui = new FakeUi(this.house);
    this.mail = new FakeMailApp(this.house);
    this.lock = new FakeLockService(this.house);
    this.properties = new FakePropertiesService(this.house);
    this.cache = new FakeCacheService(this.house);
    this.session = new FakeSession(this.house);
    this.script = new FakeScriptApp(this.house);
    this.drive = new FakeDriveApp(this.house, (id) => this.books.has(id) || this.forms.has(id));
    this.permissions = new FakeDrive(this.house, this.forms);
    this.log = new FakeLog(this.house);
    this.sheets = new FakeSheets(this.house, this.books);
    this.#text = files.get('code.js') ?? '';
    this.#code = new Script(this.#text, { filename: 'code.js' });
    this.#services = {
      SpreadsheetApp: new FakeSpreadsheetApp(this.house, this.books, this.book, this.ui),
      Sheets: this.sheets,
      FormApp: new FakeFormApp(this.house, this.forms, this.books),
      HtmlService: new FakeHtmlService(this.house, files),
      LockService: this.lock,
      PropertiesService: this.properties,
      CacheService: this.cache,
      MailApp: this.mail,
      Session: this.session,
      ScriptApp: this.script,
      Drive: this.permissions,
      DriveApp: this.drive,
      Utilities: new FakeUtilities(this.house),
      Logger: this.log,
      console: this.log,
    };
  }

  /** Whether the project has a top-level function of that name. */
  defines(name: string): boolean {
    return new RegExp(`^function ${name}\\(`, 'm').test(this.#text);
  }

  /** Runs a function of the project in a fresh context; a failure is thrown. */
  run(name: string, ...args: readonly unknown[]): unknown {
    const { result, failure, cause } = this.attempt(name, args);
    if (failure !== undefined) throw new Error(failure, { cause });
    return result;
  }

  /** Runs a function as a person does from the menu. */
  runByHand(name: string, ...args: readonly unknown[]): unknown {
    const { result, failure, cause } = this.attempt(name, args, { byHand: true });
    if (failure !== undefined) throw new Error(failure, { cause });
    return result;
  }

  /** What `google.script.run` does: plain data there and back, by hand. */
  callFromPage(name: string, ...args: readonly unknown[]): unknown {
    const sent = args.map((one) => (one === undefined ? undefined : JSON.parse(JSON.stringify(one))));
    const result = this.runByHand(name, ...sent);
    if (JSON.stringify(result, refuseDates) === undefined) return null;
    return JSON.parse(JSON.stringify(result));
  }

  /** Runs a function and tells how it went, whatever happened. */
  attempt(
    name: string,
    args: readonly unknown[] = [],
    { crash, meanwhile = {}, byHand = false }: RunOptions = {},
  ): RunReport {
    const realm = createRealm(() => Math.floor(this.clock.now), this.behaviour);
    const run: Run = {
      realm,
      started: this.clock.now,
      limit: this.behaviour.runLimit,
      crash,
      meanwhile: new Map(Object.entries(meanwhile).map(([at, happen]) => [Number(at), happen])),
      roundTrips: 0,
      counts: new Map(),
      ended: undefined,
    };
    const person = this.#person;
    this.#person = byHand;
    this.calls.runs.push(run);
    let result: unknown;
    let failure: string | undefined;
    let cause: unknown;
    try {
      for (const [service, fake] of Object.entries(this.#services)) {
        Object.defineProperty(realm.globals, service, { value: this.calls.strict(service, fake) });
      }
      this.#code.runInContext(realm.globals);
      const called = realm.globals[name];
      if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
      result = called(...args);
    } catch (error) {
      cause = error;
      failure = error instanceof RunEnded ? error.message : String((error as Error).message ?? error);
    } finally {
      this.calls.runs.pop();
      this.#person = person;
      this.lock._release(run);
    }
    // A run that was killed has no result, whatever the script caught.
    if (run.ended) failure = run.ended.message;
    const { roundTrips, counts, started } = run;
    return {
      result: failure === undefined ? result : undefined,
      failure,
      cause,
      roundTrips,
      counts,
      took: this.clock.now - started,
    };
  }

  get #person(): boolean {
    return this.ui._present;
  }
  set #person(present: boolean) {
    this.ui._present = present;
    this.session._present = present;
  }

  /** Lets time pass; clock triggers fire when they are due, in order. */
  advance(ms: number): readonly RunReport[] {
    const until = this.clock.now + ms;
    const reports: RunReport[] = [];
    let from = this.clock.now;
    for (;;) {
      const due = this.script._triggers
        .filter(({ event }) => event === 'CLOCK')
        .map((trigger) => ({ trigger, at: trigger.next(from) }))
        .filter(({ at }) => at <= until)
        .sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      // A trigger that fell due while another run was at work fires after it, late.
      from = due.at;
      this.clock.now = Math.max(this.clock.now, due.at);
      for (const { handler } of this.script._triggers.filter(
        (one) => one.event === 'CLOCK' && one.next(due.at - 1) === due.at,
      )) {
        const report = this.fire(handler, { triggerUid: due.trigger.id });
        if (report) reports.push(report);
      }
    }
    this.clock.now = Math.max(this.clock.now, until);
    return reports;
  }

  /** Fires a trigger's function; without the owner's authorisation Google does not run it. */
  fire(handler: string, event: object = {}, options: RunOptions = {}): RunReport | undefined {
    if (!this.script._authorized) return undefined;
    return this.attempt(handler, [event], options);
  }
}

function refuseDates(this: unknown, key: string, value: unknown): unknown {
  const own = (this as Record<string, unknown>)[key];
  if (typeof own === 'function' || Object.prototype.toString.call(own) === '[object Date]') {
    throw new Error(`google.script.run cannot carry ${key}: only plain data.`);
  }
  return value;
}
