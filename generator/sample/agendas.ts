/** Which case was on which meeting of the two Commissions, gathered from what the cases say was decided and when. */

import { dayNumber, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { fieldOf } from '../../rules/projections/columns.ts';
import type { Case, Cells, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { textOf } from '../../rules/registers/view.ts';
import type { Body, Decided } from '../../rules/vocabulary/parts.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { shift } from './days.ts';
import { Random } from './random.ts';
import type { Stage } from './stage.ts';

/** A question put to a meeting, and what came of it. */
export interface Item {
  readonly procedure: Procedure;
  readonly decided: Decided;
  readonly case: string;
  readonly decision: 'grant' | 'refuse' | 'postpone';
  readonly ground?: string;
  readonly seats?: number;
  /** Why it is another number than was calculated. */
  readonly seatsReason?: string;
  readonly reason?: string;
  /** The meeting whose row said something wrong, which this one corrects. */
  readonly corrects?: IsoDay;
}

export interface Agenda {
  readonly body: Body;
  readonly day: IsoDay;
  readonly items: readonly Item[];
  readonly isQuorate: boolean;
  /** The minutes are not signed yet. */
  readonly isDraft: boolean;
}

interface Row {
  readonly register: string;
  readonly row: Case;
}

/** A case that was decided on, or waits for it. */
interface Matter {
  readonly item: Item;
  readonly body: Body;
  readonly referredOn: IsoDay;
  readonly decidedOn: IsoDay | undefined;
}

/** Meetings with something on them, in the order of their days. */
export function agendas(stage: Stage, registers: Registers, settled: Settled): readonly Agenda[] {
  const matters = mattersOf(stage, registers, settled);
  const found = new Map<string, { body: Body; day: IsoDay; items: Item[] }>();
  const put = (body: Body, day: IsoDay, item: Item): void => {
    const agenda = found.get(`${body}|${day}`) ?? { body, day, items: [] };
    agenda.items.push(item);
    found.set(`${body}|${day}`, agenda);
  };
  let corrected = 0;
  for (const { item, body, referredOn, decidedOn } of matters) {
    if (decidedOn === undefined) continue;
    const before = body === 'commission' ? stage.meetings.between(referredOn, shift(decidedOn, -1)) : [];
    const [first] = before;
    const isCorrection = first !== undefined && item.ground !== undefined && corrected === 0;
    if (isCorrection) corrected += 1;
    for (const day of before) put(body, day, isCorrection ? wrongGround(item) : { ...item, decision: 'postpone' });
    put(body, decidedOn, isCorrection ? { ...item, corrects: first } : item);
  }
  const signed = Array.from(found.values(), (agenda) => ({ ...agenda, isQuorate: true, isDraft: false }));
  const all = [...signed, ...withoutQuorum(stage, signed, matters), ...draft(stage, matters)];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.body < b.body ? -1 : 1));
}

function mattersOf({ seed }: Stage, registers: Registers, { entries }: Settled): readonly Matter[] {
  return entries.flatMap(({ procedure }) => {
    const { decided } = procedure;
    if (decided === undefined) return [];
    // What the Fund decided by itself was never sent to a Commission.
    const referral = procedure.letters.find(({ moves }) => moves === decided.waits)?.sentOn ?? '';
    return registers.cases(procedure.id).flatMap((one): readonly Matter[] => {
      const decidedOn = dayIn(one.cells[decided.decidedOn]);
      const referredOn = dayIn(one.cells[referral]);
      if (referredOn === undefined) return [];
      const known = { body: decided.body, referredOn };
      if (decidedOn !== undefined && one.cells[decided.decision] !== undefined)
        return [{ ...known, item: decidedItem(procedure, decided, one, registers), decidedOn }];
      if (one.cells.status !== decided.waits) return [];
      const random = new Random(seed, 'waiting', procedure.id, one.id);
      return [{ ...known, item: openItem(random, procedure, decided, one.id), decidedOn: undefined }];
    });
  });
}

const dayIn = (cell: Cells[string]): IsoDay | undefined => (typeof cell === 'number' ? fromDayNumber(cell) : undefined);

function decidedItem(procedure: Procedure, decided: Decided, one: Case, registers: Registers): Item {
  const { id, cells } = one;
  const isGranted = cells[decided.decision] === decided.granted.option;
  const text = (field: string | undefined): string | undefined =>
    field !== undefined && typeof cells[field] === 'string' ? cells[field] : undefined;
  const ground = text(decided.ground);
  // the body's own words, where the Order wants a refusal reasoned.
  const reason = text(isGranted ? decided.reason : (decided.refusalReason ?? decided.reason));
  const seats = decided.seats === undefined ? undefined : cells[decided.seats];
  const rows = rowsOf(procedure, one.id, registers);
  const seatsReason = Array.from(new Set(rows.map(({ row }) => textOf(row.cells.seatsReason)).filter(Boolean))).join(
    ' ',
  );
  return {
    procedure,
    decided,
    case: id,
    decision: isGranted ? 'grant' : 'refuse',
    ...(ground !== undefined && !isGranted ? { ground } : {}),
    ...(typeof seats === 'number' && isGranted ? { seats, ...(seatsReason ? { seatsReason } : {}) } : {}),
    ...(reason !== undefined ? { reason } : {}),
  };
}

/** The rows under a case: an application's courses. */
export const rowsOf = ({ rows }: Procedure, id: string, registers: Registers): readonly Row[] =>
  Object.values(rows).flatMap((register) =>
    registers
      .cases(register)
      .filter(({ cells }) => cells.case === id)
      .map((row) => ({ register, row })),
  );

/** What the meeting with the unsigned minutes decided on a case that still waits to be told. */
function openItem(random: Random, procedure: Procedure, decided: Decided, id: string): Item {
  const isGranted = random.chance(0.85);
  const [ground] = (!isGranted && decided.ground && fieldOf(procedure, decided.ground)?.options) || [];
  return { procedure, decided, case: id, decision: isGranted ? 'grant' : 'refuse', ...(ground ? { ground } : {}) };
}

/** The other ground was written down at first. */
const wrongGround = (item: Item): Item => ({
  ...item,
  ground: fieldOf(item.procedure, item.decided.ground ?? '')?.options?.find((ground) => ground !== item.ground) ?? '',
});

/** Some days before one of the meetings too few had come: what was on its agenda waited until then. */
function withoutQuorum({ meetings }: Stage, held: readonly Agenda[], matters: readonly Matter[]): readonly Agenda[] {
  const days = meetings.ordinary.slice(0, -3).reverse();
  for (const day of days) {
    const before = shift(day, -3);
    const items = matters.filter(
      ({ body, decidedOn, referredOn }) => body === 'commission' && decidedOn === day && referredOn < before,
    );
    if (items.length === 0 || held.some(({ body, day: other }) => body === 'commission' && other === before)) continue;
    const postponed = items.map(({ item }): Item => ({ ...item, decision: 'postpone' }));
    return [{ body: 'commission', day: before, items: postponed, isQuorate: false, isDraft: false }];
  }
  return [];
}

/** The last meeting of the Commission: its minutes are not signed, and the case that has waited longest was postponed. */
function draft({ meetings, span: { on } }: Stage, matters: readonly Matter[]): readonly Agenda[] {
  const day = meetings.ordinary[meetings.ordinary.length - 1] ?? on;
  const waiting = matters
    .filter(({ body, decidedOn, referredOn }) => body === 'commission' && decidedOn === undefined && referredOn < day)
    .sort((a, b) => dayNumber(a.referredOn) - dayNumber(b.referredOn));
  const items = waiting.map(({ item }, index): Item => {
    return index === 0 && waiting.length > 1 ? { ...item, decision: 'postpone' } : item;
  });
  return items.length === 0 ? [] : [{ body: 'commission', day, items, isQuorate: true, isDraft: true }];
}
