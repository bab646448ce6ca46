/** A meeting of one of the two bodies as the vote is counted by it: its members on the day, who of them was present (X40). */

import { fromDayNumber, type IsoDay } from '../calendar/day.ts';
import { isDayNumber } from '../projections/evaluate.ts';
import { splitCodes } from '../projections/facts.ts';
import { type Body, bodies } from '../vocabulary/parts.ts';
import { type Switches, switches } from '../vocabulary/switches.ts';
import type { Case, Cells } from './registers.ts';
import { textOf, type View } from './view.ts';

/** By what a meeting decides. A signed meeting keeps the rules it was held by, whatever the Fund chooses later. */
export type VotingRules = Pick<Switches, 'quorum' | 'majority' | 'tie'>;

export interface Sitting {
  readonly meeting: Case;
  readonly body: Body | undefined;
  /** Day number of the meeting. */
  readonly heldOn: number | undefined;
  readonly signedOn: number | undefined;
  readonly rules: VotingRules;
  /** Codes of the members of the body in office on the day, in the order of the register. */
  readonly members: readonly string[];
  /** Those of them who were present; not known while nobody recorded it. */
  readonly present: readonly string[] | undefined;
  /** Recorded as present, but no members of this body on the day. */
  readonly strangers: readonly string[];
}

const bodyOf = (cells: Cells): Body | undefined => bodies.find((body) => body === cells.body);

export const dayOf = (cell: Cells[string]): number | undefined =>
  typeof cell === 'number' && cell >= 1 ? Math.floor(cell) : undefined;

/** The day of a cell; nothing where it is none the calendar arithmetic carries. */
export function isoDayOf(cell: Cells[string]): IsoDay | undefined {
  const day = dayOf(cell);
  return day !== undefined && isDayNumber(day) ? fromDayNumber(day) : undefined;
}

/** Codes of a cell, each once. */
export const codesOf = (cell: Cells[string]): readonly string[] =>
  splitCodes(textOf(cell)).filter((code, index, all) => all.indexOf(code) === index);

/** The members of a body in office on a day: from the first day to the last, both included. */
export const membersOn = (view: View, body: Body, day: number): readonly Case[] =>
  view.registers.cases('members').filter(({ cells }) => {
    const [from, to] = [dayOf(cells.from), dayOf(cells.to)];
    return cells.body === body && from !== undefined && from <= day && (to === undefined || day <= to);
  });

export function sittingOf(meeting: Case, view: View): Sitting {
  const { cells } = meeting;
  const body = bodyOf(cells);
  const heldOn = dayOf(cells.heldOn);
  const members = body === undefined || heldOn === undefined ? [] : membersOn(view, body, heldOn).map(({ id }) => id);
  const recorded = codesOf(cells.present);
  const isMember = (code: string): boolean => members.indexOf(code) >= 0;
  return {
    meeting,
    body,
    heldOn,
    signedOn: dayOf(cells.minutesSignedOn),
    rules: rulesOf(cells, view),
    members,
    present: recorded.length === 0 ? undefined : recorded.filter(isMember),
    strangers: recorded.filter((code) => !isMember(code)),
  };
}

function rulesOf(cells: Cells, { settled }: View): VotingRules {
  const { quorum, majority, tie } = settled.book.switches;
  if (dayOf(cells.minutesSignedOn) === undefined) return { quorum, majority, tie };
  return {
    quorum: switches.quorum.values.find((value) => value === cells.quorumRule) ?? quorum,
    majority: switches.majority.values.find((value) => value === cells.majorityRule) ?? majority,
    tie: switches.tie.values.find((value) => value === cells.tieRule) ?? tie,
  };
}
