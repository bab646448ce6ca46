/** What all fakes of a world share: its calls, its behaviour, its people, and numbers nobody has used yet. */

import type { Behaviour } from './behaviour.ts';
import type { Calls } from './calls.ts';
import type { FormState, ResponseState } from './forms/state.ts';
import { serialOf } from './zone.ts';

export class House {
  readonly calls: Calls;
  readonly behaviour: Behaviour;
  readonly clock: { now: number };
  /** The account the run acts for, and the account whose hand is on the keyboard. */
  owner = 'owner@hub.example';
  user = 'officer@hub.example';
  /** Responses a script sent by itself, whose events are still to come. */
  readonly pending: {
    readonly form: FormState;
    readonly response: ResponseState;
    readonly values: readonly string[];
  }[] = [];
  #last = 1000;

  constructor(calls: Calls, behaviour: Behaviour, clock: { now: number }) {
    this.calls = calls;
    this.behaviour = behaviour;
    this.clock = clock;
  }

  nextNumber(): number {
    this.#last += 1;
    return this.#last;
  }

  nextId(kind: string): string {
    return `${kind}-${this.nextNumber()}`;
  }

  serialOf(zone: string, at: number): number {
    return serialOf(zone, at);
  }

  /** What the script gets to hold, typed as Google types it. */
  held<Real>(name: string, fake: object): Real {
    return this.calls.strict(name, fake) as unknown as Real;
  }
}
