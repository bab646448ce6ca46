/** The registers of the Fund in memory: cases with their cells, found by id; adapters read and write them. */

import type { Cell } from '../projections/facts.ts';

/** One row of a register. `cells` holds what stands in its columns, formulas left out. */
export interface Case {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export type Cells = Readonly<Record<string, Cell>>;

/** A working copy of all registers. Reading order is the order of the rows; a new case goes to the end. */
export class Registers {
  readonly #registers = new Map<string, Map<string, Case>>();
  #changes = 0;

  /** How often something was changed: the same number later, and nothing was. */
  get changes(): number {
    return this.#changes;
  }

  cases(register: string): readonly Case[] {
    return Array.from(this.#rows(register).values());
  }

  find(register: string, id: string): Case | undefined {
    return this.#rows(register).get(id);
  }

  has(register: string, id: string): boolean {
    return this.#rows(register).has(id);
  }

  /** Adds a case, or sets the given cells of one that is there. */
  put(register: string, id: string, cells: Cells): Case {
    const earlier = this.#rows(register).get(id);
    const isAsItWas = earlier && Object.keys(cells).every((cell) => earlier.cells[cell] === cells[cell]);
    if (!isAsItWas) this.#changes += 1;
    const kept: Case = { id, cells: earlier ? { ...earlier.cells, ...cells } : cells };
    this.#rows(register).set(id, kept);
    return kept;
  }

  remove(register: string, id: string): void {
    if (this.#rows(register).delete(id)) this.#changes += 1;
  }

  #rows(register: string): Map<string, Case> {
    const known = this.#registers.get(register);
    if (known) return known;
    const empty = new Map<string, Case>();
    this.#registers.set(register, empty);
    return empty;
  }
}
