/** Every call of a service passes here: it is counted, it takes virtual time, it may be the last one of its run. */

import type { Realm } from './realm.ts';

/** A run that ended: nothing it does afterwards has any effect. */
export class RunEnded extends Error {}

/** Ends the run at a call: the machine dies, or the service throws something the script may catch. */
export interface Crash {
  /** The n-th round trip of the run, from 1. */
  readonly at: number;
  /** Whether Google had done the work by then. */
  readonly when: 'before' | 'after';
  readonly how: 'killed' | 'throws';
}

export interface Run {
  readonly realm: Realm;
  readonly started: number;
  readonly limit: number;
  crash: Crash | undefined;
  /** What happens elsewhere while the script waits for its n-th round trip. */
  readonly meanwhile: Map<number, () => void>;
  roundTrips: number;
  /** `Service.method` -> how often. */
  readonly counts: Map<string, number>;
  ended: RunEnded | undefined;
}

export class Calls {
  /** The runs that have begun and not ended; the last is at work, the others wait. */
  readonly runs: Run[] = [];
  readonly #clock: { now: number };
  readonly #costs: Readonly<Record<string, number>>;
  readonly #revealed = new WeakMap<object, object>();
  readonly #strict = new WeakMap<object, object>();

  constructor(clock: { now: number }, costs: Readonly<Record<string, number>>) {
    this.#clock = clock;
    this.#costs = costs;
  }

  get run(): Run {
    const run = this.runs[this.runs.length - 1];
    if (!run) throw new Error('A service of Google is called outside a run: use world.run or world.inside.');
    return run;
  }

  /** What the script holds: a fake of which an unknown member throws and each call is counted. An open one can be set. */
  strict<T extends object>(name: string, fake: T, open = false): T {
    const known = this.#strict.get(fake) as T | undefined;
    if (known) return known;
    const made = new Proxy<object>(fake, {
      get: (target, member) => this.#member(name, target, member),
      ...(open ? {} : { set: refuseToSet(name) }),
    }) as T;
    this.#revealed.set(made, fake);
    this.#strict.set(fake, made);
    return made;
  }

  #member(name: string, fake: object, member: string | symbol): unknown {
    if (typeof member === 'symbol' || member === 'toJSON') return undefined;
    if (member === 'toString') return () => name;
    if (!(member in fake) || member.startsWith('_') || member === 'constructor') {
      throw this.#realError(
        `The fake ${name} has no ${member}: add it under test/fakes, as Google's documentation describes it.`,
      );
    }
    const value = (fake as Record<string, unknown>)[member];
    if (typeof value !== 'function') return value;
    return (...given: readonly unknown[]) => {
      const result = this.#call(`${name}.${member}`, () =>
        value.apply(
          fake,
          given.map((one) => this.reveal(one)),
        ),
      );
      return result === fake ? this.#strict.get(fake) : result;
    };
  }

  /** The fake itself behind what the script holds. */
  reveal<T>(held: T): T {
    return typeof held === 'object' && held !== null ? ((this.#revealed.get(held) as T | undefined) ?? held) : held;
  }

  #call(method: string, work: () => unknown): unknown {
    const { run } = this;
    if (run.ended) throw run.ended;
    run.counts.set(method, (run.counts.get(method) ?? 0) + 1);
    const cost = this.#costs[method] ?? this.#costs[method.replace(/\..*/, '.*')] ?? 0;
    const crash = cost > 0 ? this.#roundTrip(run, cost) : undefined;
    if (crash?.when === 'before') this.#fail(run, crash, method);
    try {
      return work();
    } catch (error) {
      throw error instanceof RunEnded ? error : this.#realError((error as Error).message);
    } finally {
      if (crash?.when === 'after') this.#fail(run, crash, method);
    }
  }

  /** Counts a round trip; answers the crash that is due at it. */
  #roundTrip(run: Run, cost: number): Crash | undefined {
    run.roundTrips += 1;
    run.meanwhile.get(run.roundTrips)?.();
    this.spend(cost);
    return run.crash?.at === run.roundTrips ? run.crash : undefined;
  }

  /** Lets virtual time pass; past its six minutes the run is over. */
  spend(ms: number): void {
    this.#clock.now += ms;
    const { run } = this;
    if (this.#clock.now - run.started > run.limit) this.#end(run, 'Exceeded maximum execution time');
  }

  #fail(run: Run, crash: Crash, method: string): never {
    if (crash.how === 'killed') this.#end(run, `The run was killed at ${method}, round trip ${crash.at}.`);
    throw this.#realError(`Service invoked too many times or timed out: ${method}`);
  }

  #end(run: Run, reason: string): never {
    run.ended = new RunEnded(reason);
    throw run.ended;
  }

  #realError(message: string): Error {
    return this.runs.length > 0 ? this.run.realm.error(message) : new Error(message);
  }
}

const refuseToSet = (name: string) => (_: object, member: string | symbol) => {
  throw new Error(`${name}.${String(member)} cannot be set.`);
};
