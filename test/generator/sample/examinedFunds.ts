/** Invented funds of several seeds, each register of each examined once, and how a story is found in them. */

import type { SampleFund } from '../../../generator/sample/fund.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { type ExaminedCase, examined } from './examined.ts';

/** Funds of several seeds, each register examined once. */
export class ExaminedFunds {
  readonly funds: readonly SampleFund[];
  readonly #examined = new Map<string, readonly (readonly ExaminedCase[])[]>();

  constructor(funds: readonly SampleFund[]) {
    this.funds = funds;
  }

  /** The cases of a register, fund by fund. */
  of(register: string): readonly (readonly ExaminedCase[])[] {
    const known = this.#examined.get(register) ?? this.funds.map((fund) => examined(fund, register));
    this.#examined.set(register, known);
    return known;
  }

  /** In each of the funds, how many cases of the register are so; `on` is the fund's day. */
  counts(register: string, so: (one: ExaminedCase, on: number) => boolean): readonly number[] {
    return this.of(register).map((cases, index) => {
      const on = dayNumber(this.funds[index]?.on ?? '2026-04-22');
      return cases.filter((one) => so(one, on)).length;
    });
  }
}

/** A story, the register it is told in, and how a case of it is recognised. */
export type Told = readonly [story: string, register: string, so: (one: ExaminedCase, on: number) => boolean];
