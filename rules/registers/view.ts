/** The registers seen together by whoever works out one from another: what it has looked up once stays as it was then. */

import type { Cell } from '../projections/facts.ts';
import type { Occasion } from './occasion.ts';
import { type Participation, participationsByBin } from './participation.ts';
import type { Case, Registers } from './registers.ts';
import type { Settled } from './settled.ts';

type Index = ReadonlyMap<string, readonly Case[]>;

export class View {
  readonly registers: Registers;
  readonly settled: Settled;
  readonly occasion: Occasion;
  readonly #indexes = new Map<string, Index>();
  #byBin: ReadonlyMap<string, readonly Participation[]> | undefined;

  constructor(registers: Registers, settled: Settled, occasion: Occasion) {
    this.registers = registers;
    this.settled = settled;
    this.occasion = occasion;
  }

  /** The cases of a register whose field holds a text, in the order of the rows. */
  where(register: string, field: string, value: Cell): readonly Case[] {
    return this.#index(register, field).get(textOf(value)) ?? [];
  }

  /**
   * The participations of a BIN, read from the dates of the register of participants, in the order they began: staff may
   * sort the rows as they like. Whoever has no BIN is nobody's.
   */
  participationsOf(bin: Cell): readonly Participation[] {
    this.#byBin = this.#byBin ?? participationsByBin(this.registers);
    return this.#byBin.get(textOf(bin)) ?? [];
  }

  /** The participation of a BIN that stood on a day between `first` and `last`; the latest if there are several. */
  standing(bin: Cell, first: number, last: number): Case | undefined {
    const on = this.#begunInTurn(bin).filter(({ cells }) => {
      const begun = typeof cells.contractSignedOn !== 'number' || cells.contractSignedOn <= last;
      return begun && (typeof cells.endedOn !== 'number' || cells.endedOn >= first);
    });
    return on[on.length - 1];
  }

  /** Who a BIN was on a day: the participation that stood, or else the last one begun by then. */
  participantOn(bin: Cell, day: number): Case | undefined {
    const begun = this.#begunInTurn(bin).filter(
      ({ cells }) => typeof cells.contractSignedOn === 'number' && cells.contractSignedOn <= day,
    );
    return this.standing(bin, day, day) ?? begun[begun.length - 1];
  }

  /** The rows of a BIN in the order they began; those whose beginning nobody recorded give way to the others. */
  #begunInTurn(bin: Cell): readonly Case[] {
    const began = ({ cells }: Case): number =>
      typeof cells.contractSignedOn === 'number' ? cells.contractSignedOn : Number.NEGATIVE_INFINITY;
    const inTurn = (a: number, b: number): number => (a === b ? 0 : a - b);
    return this.where('participants', 'bin', bin)
      .slice()
      .sort((a, b) => inTurn(began(a), began(b)));
  }

  #index(register: string, field: string): Index {
    const key = `${register}.${field}`;
    const known = this.#indexes.get(key);
    if (known) return known;
    const index = this.registers.derive(key, [register], () => indexOf(this.registers.cases(register), field));
    this.#indexes.set(key, index);
    return index;
  }
}

function indexOf(cases: readonly Case[], field: string): Index {
  const index = new Map<string, Case[]>();
  for (const one of cases) {
    const value = textOf(one.cells[field]);
    const own = index.get(value);
    if (own) own.push(one);
    else if (value !== '') index.set(value, [one]);
  }
  return index;
}

/** A text cell's text; blank for anything else. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : '');
