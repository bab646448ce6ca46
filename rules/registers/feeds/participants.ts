/** Registration and extension feed the register of participants. */

import { addDays, addMonths, dateOf, dayNumber, fromDayNumber } from '../../calendar/day.ts';
import { extension } from '../../procedures/extension.ts';
import { evaluate } from '../../projections/evaluate.ts';
import type { Cell } from '../../projections/facts.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import type { Case, Registers } from '../registers.ts';
import type { Settled } from '../settled.ts';
import type { View } from '../view.ts';

/** Brings the register of participants up to the decisions recorded so far. Running it twice changes nothing. */
export function feedParticipants({ registers, settled }: View): void {
  number(registers, settled);
  for (const one of registers.cases('registration')) if (isRegistered(one)) admit(one, registers, settled);
  for (const one of registers.cases('extension')) if (isExtended(one, settled)) extend(one, registers);
}

/** decided for, not withdrawn since, and the contract signed. */
const isRegistered = ({ cells }: Case): boolean =>
  cells.decision === 'register' && cells.status !== 'withdrawn' && typeof cells.contractSignedOn === 'number';

/** R-25/p2: what was sent late goes through registration, whatever was decided; what was withdrawn asks for nothing. */
function isExtended(one: Case, { book }: Settled): boolean {
  if (one.cells.decision !== 'extend' || one.cells.status === 'withdrawn') return false;
  const onTime = extension.checks.find(({ id }) => id === 'onTime');
  return onTime !== undefined && evaluate(onTime.rule, caseFacts(extension as Procedure, one), book) !== false;
}

/** 2200-01-01: no term begins so late. */
const lastStart = 109_575;

/** What staff typed beyond this is no running number. */
const largestNumber = 1_000_000_000;

/**
 * Gives each signed contract the next running number, in the order of signing: no gap, no double. A number staff typed
 * stays and counts.
 */
function number(registers: Registers, { plain }: Settled): void {
  const signed = registers
    .cases('registration')
    .filter(isRegistered)
    .map((one, index) => ({ one, index, day: Number(one.cells.contractSignedOn) }))
    .sort((a, b) => a.day - b.day || a.index - b.index);
  const taken = [...registers.cases('registration'), ...registers.cases('participants')]
    .map(({ cells }) => Number(cells.certificateNumber ?? 0))
    .filter((n) => Number.isInteger(n) && n < largestNumber);
  let next = taken.reduce((a, b) => Math.max(a, b), 0) + 1;
  for (const { one } of signed) {
    if (one.cells.certificateNumber !== undefined) continue;
    registers.put('registration', one.id, {
      certificateNumber: String(next).padStart(Number(plain.certificateNumberWidth), '0'),
    });
    next += 1;
  }
}

/** A signed contract makes a participant; what staff then change in the register of participants stays theirs. */
function admit(registration: Case, registers: Registers, { plain }: Settled): void {
  const one = registers.find('registration', registration.id) ?? registration;
  const { cells } = one;
  const known = registers.find('participants', one.id);
  const issued = cells.certificateIssuedOn;
  const years = typeof cells.termYears === 'number' ? cells.termYears : Number(plain.defaultTermYears);
  const term = typeof issued === 'number' ? { termFrom: issued, termTo: termEnd(issued, years) } : {};
  if (known === undefined) {
    registers.put('participants', one.id, {
      status: 'active',
      bin: cells.bin,
      name: cells.name,
      address: cells.address,
      region: cells.region,
      activities: cells.activities,
      language: cells.language,
      email: cells.email,
      registration: one.id,
      contractSignedOn: cells.contractSignedOn,
      certificateNumber: cells.certificateNumber,
      certificateIssuedOn: issued,
      ...term,
      listedOn: cells.listedOn,
    });
    return;
  }
  fillIn(registers, known, {
    certificateNumber: cells.certificateNumber,
    certificateIssuedOn: issued,
    ...term,
    listedOn: cells.listedOn,
  });
}

/** No term is longer: what stands beyond it, or is no whole number of years, is a mistake. */
const longestTerm = 50;

/** The last day of a term of whole years that begins on a day. */
export function endOfTerm(from: number, years: number): number {
  const first = fromDayNumber(from);
  const again = addMonths(first, 12 * years);
  // A term begun on 29 February ends on the 28th of a year that has no 29th.
  return dayNumber(dateOf(again) < dateOf(first) ? again : addDays(again, -1));
}

/** The same for what stands in cells: none where the years or the day make no sense. */
const termEnd = (from: number, years: number): number | undefined =>
  Number.isInteger(years) && years >= 1 && years <= longestTerm && from >= 1 && from < lastStart
    ? endOfTerm(Math.floor(from), years)
    : undefined;

/** An extension decided: the new term follows the old one without a gap. */
function extend(one: Case, registers: Registers): void {
  const { cells } = one;
  const participant = registers.find('participants', String(cells.participant ?? ''));
  if (participant === undefined || typeof cells.termEndsOn !== 'number' || typeof cells.termYears !== 'number') return;
  const extendedFrom = typeof cells.extendedFrom === 'number' ? cells.extendedFrom : cells.termEndsOn + 1;
  const extendedTo = typeof cells.extendedTo === 'number' ? cells.extendedTo : termEnd(extendedFrom, cells.termYears);
  if (extendedTo === undefined) return;
  fillIn(registers, one, { extendedFrom, extendedTo }, 'extension');
  if (cells.certificateIssuedOn === undefined) return;
  const later = Number(participant.cells.extendedTo ?? 0);
  if (later >= extendedTo) return;
  registers.put('participants', participant.id, {
    extendedFrom,
    extendedTo,
    ...(participant.cells.status === 'active' ? { status: 'extended' } : {}),
  });
}

/** Sets only what is still blank. */
function fillIn(
  registers: Registers,
  one: Case,
  cells: Readonly<Record<string, Cell>>,
  register = 'participants',
): void {
  const blank: Record<string, Cell> = {};
  for (const id of Object.keys(cells)) if (one.cells[id] === undefined) blank[id] = cells[id];
  registers.put(register, one.id, blank);
}
