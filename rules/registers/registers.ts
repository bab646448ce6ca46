/** The registers of the Fund in memory: cases with their cells, found by id; adapters read and write them. */

import type { Cell } from '../projections/facts.ts';

/** One row of a register. `cells` holds what stands in its columns, formulas left out. */
export interface Case {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export type Cells = Readonly<Record<string, Cell>>;

/** What was worked out from registers, and how often each of them had been changed by then. */
interface Derived {
  readonly changes: readonly number[];
  readonly value: unknown;
}

/** Puts the cases of one register into it. */
export type Fill = (register: string, registers: Registers) => void;

/** A working copy of all registers. Reading order is the order of the rows; a new case goes to the end. */
export class Registers {
  readonly #fill: Fill | undefined;
  readonly #registers = new Map<string, Map<string, Case>>();
  readonly #changes = new Map<string, number>();
  readonly #derived = new Map<string, Derived>();

  /** With `fill`, each register is fetched when it is first asked for; that is no change. */
  constructor(fill?: Fill) {
    this.#fill = fill;
  }

  cases(register: string): readonly Case[] {
    return this.derive(`cases of ${register}`, [register], () => Array.from(this.#rows(register).values()));
  }

  find(register: string, id: string): Case | undefined {
    return this.#rows(register).get(id);
  }

  has(register: string, id: string): boolean {
    return this.#rows(register).has(id);
  }

  /** Adds a case, or sets the given cells of one that is there; one that says all of it already is left alone. */
  put(register: string, id: string, cells: Cells): Case {
    const earlier = this.#rows(register).get(id);
    if (earlier && Object.keys(cells).every((key) => earlier.cells[key] === cells[key])) return earlier;
    const kept: Case = { id, cells: earlier ? { ...earlier.cells, ...cells } : cells };
    this.#rows(register).set(id, kept);
    this.#changed(register);
    return kept;
  }

  remove(register: string, id: string): void {
    if (this.#rows(register).delete(id)) this.#changed(register);
  }

  /** How often anything was changed: the same number twice, and nothing was in between. */
  changes(): number {
    return Array.from(this.#changes.values()).reduce((sum, count) => sum + count, 0);
  }

  /** What follows from some registers alone: worked out once, and anew only when one of them was changed since. */
  derive<T>(name: string, from: readonly string[], work: () => T): T {
    const changes = from.map((register) => this.#changes.get(register) ?? 0);
    const known = this.#derived.get(name);
    if (known?.changes.every((count, index) => count === changes[index])) return known.value as T;
    const value = work();
    this.#derived.set(name, { changes, value });
    return value;
  }

  #changed(register: string): void {
    this.#changes.set(register, (this.#changes.get(register) ?? 0) + 1);
  }

  #rows(register: string): Map<string, Case> {
    const known = this.#registers.get(register);
    if (known) return known;
    const empty = new Map<string, Case>();
    this.#registers.set(register, empty);
    this.#fill?.(register, this);
    this.#changes.delete(register);
    return empty;
  }
}
