/** … R-28: from which day to which somebody is a participant, read from the dates of the register. */

import { splitCodes } from '../projections/facts.ts';
import { daysOf, type Quarter } from '../quarter/quarter.ts';
import type { Case, Registers } from './registers.ts';

export interface Participation {
  readonly id: string;
  readonly bin: string;
  readonly name: string;
  readonly region: string;
  readonly activities: readonly string[];
  /** Day numbers: the day the contract was signed, and the last day; without one it goes on. */
  readonly from: number;
  readonly last: number | undefined;
  /** Whether somebody recorded the end, or the term of the certificate has passed by itself. */
  readonly recorded: boolean;
  /** `27` or the case of R-28; blank where it is not recorded. */
  readonly ground: string;
  /** The day the extension was certified; without one it is the first term. */
  readonly extendedOn: number | undefined;
}

export interface Participations {
  readonly all: readonly Participation[];
  /** Rows no participation can be read from: no day of signing, or an end before it. */
  readonly unusable: readonly string[];
}

/** The registers participations are read from. */
const readFrom = ['participants', 'extension'];

export const participations = (registers: Registers): Participations =>
  registers.derive('participations', readFrom, () => readParticipations(registers));

/** The same by BIN, in the order they began: staff may sort the rows as they like. Whoever has no BIN is nobody's. */
export const participationsByBin = (registers: Registers): ReadonlyMap<string, readonly Participation[]> =>
  registers.derive('participationsByBin', readFrom, () => {
    const byBin = new Map<string, Participation[]>();
    for (const one of participations(registers).all) {
      const own = byBin.get(one.bin);
      if (own) own.push(one);
      else if (one.bin !== '') byBin.set(one.bin, [one]);
    }
    for (const own of Array.from(byBin.values())) own.sort((a, b) => a.from - b.from);
    return byBin;
  });

function readParticipations(registers: Registers): Participations {
  const all: Participation[] = [];
  const unusable: string[] = [];
  const certified = extensions(registers);
  for (const one of registers.cases('participants')) {
    const { cells } = one;
    const from = day(cells.contractSignedOn);
    const recorded = day(cells.endedOn);
    const last = recorded ?? day(cells.extendedTo) ?? day(cells.termTo);
    if (from === undefined || (last !== undefined && last < from)) {
      unusable.push(one.id);
      continue;
    }
    all.push({
      id: one.id,
      bin: text(cells.bin),
      name: text(cells.name),
      region: text(cells.region),
      activities: splitCodes(text(cells.activities)),
      from,
      last,
      recorded: recorded !== undefined,
      ground: groundOf(one, recorded !== undefined),
      extendedOn: day(cells.extendedTo) === undefined ? undefined : (certified.get(one.id) ?? day(cells.extendedFrom)),
    });
  }
  return { all, unusable };
}

export const startsIn = (one: Participation, quarter: Quarter): boolean => within(one.from, quarter);
export const endsIn = (one: Participation, quarter: Quarter): boolean =>
  one.last !== undefined && within(one.last, quarter);

/** A participant once the quarter is over: its last day, if any, comes after the quarter's. */
export const standsAfter = (one: Participation, quarter: Quarter): boolean =>
  one.from <= daysOf(quarter).last && (one.last === undefined || one.last > daysOf(quarter).last);

/** A participant on at least one day of the quarter. */
export const overlaps = (one: Participation, quarter: Quarter): boolean =>
  one.from <= daysOf(quarter).last && (one.last === undefined || one.last >= daysOf(quarter).first);

function within(n: number, quarter: Quarter): boolean {
  return n >= daysOf(quarter).first && n <= daysOf(quarter).last;
}

function groundOf({ cells }: Case, recorded: boolean): string {
  const ground = text(cells.endGround);
  if (ground !== '') return ground;
  return !recorded || cells.status === 'endedPlanned' ? '27' : '';
}

/** When each participant's extension was first certified (R-25/p3): from then on the register says "extended". */
function extensions(registers: Registers): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { cells } of registers.cases('extension')) {
    const issued = day(cells.certificateIssuedOn);
    const participant = text(cells.participant);
    if (issued === undefined || cells.decision !== 'extend') continue;
    first.set(participant, Math.min(issued, first.get(participant) ?? issued));
  }
  return first;
}

const day = (cell: unknown): number | undefined => (typeof cell === 'number' ? Math.floor(cell) : undefined);
const text = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : '');
