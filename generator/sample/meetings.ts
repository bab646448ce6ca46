/** The meetings of the two Commissions are held: who came, how they voted, minutes numbered and signed, decisions locked. */

import { dayNumber, fromDayNumber, type IsoDay, yearOf } from '../../rules/calendar/day.ts';
import { joinCodes } from '../../rules/projections/facts.ts';
import { feedDecisions } from '../../rules/registers/feeds/decisions.ts';
import { journal } from '../../rules/registers/journal.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import { sealKey } from '../../rules/registers/seal.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { membersOn } from '../../rules/registers/sitting.ts';
import { textOf, View } from '../../rules/registers/view.ts';
import type { Body } from '../../rules/vocabulary/parts.ts';
import { type Agenda, agendas, type Item, rowsOf } from './agendas.ts';
import { type Attendance, attendance, ballot, type Members, noQuorum } from './ballots.ts';
import { cellDay, eveningOf, shift } from './days.ts';
import { seatMembers } from './members.ts';
import { Random } from './random.ts';
import type { Stage } from './stage.ts';

interface Meeting extends Agenda {
  readonly id: string;
  readonly number: number;
}

const place = 'Астана қ., Қор кеңсесі';

/** After the cases are as they are: each meeting is lived through on its day, and the next of each body planned. */
export function holdMeetings(stage: Stage, registers: Registers, settled: Settled): void {
  seatMembers(stage, registers);
  const meetings = numbered(agendas(stage, registers, settled));
  const kinds = tellingVotes(meetings);
  for (const meeting of meetings) hold(meeting, kinds, stage, registers, settled);
  plan(stage, meetings, registers);
}

/** Minutes are numbered for each body and year anew, as the registers do it. */
function numbered(all: readonly Agenda[]): readonly Meeting[] {
  const counts = new Map<string, number>();
  return all.map((agenda) => {
    const series = seriesOf(agenda.body, agenda.day);
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return { ...agenda, number, id: `${series}-${String(number).padStart(2, '0')}` };
  });
}

const seriesOf = (body: Body, day: IsoDay): string => `${body === 'commission' ? 'CM' : 'IC'}-${yearOf(day)}`;

type Kind = 'usual' | 'conflict' | 'tie';

/** Of the questions decided last, the newest was a tie, and of the next a member was concerned. */
function tellingVotes(meetings: readonly Meeting[]): ReadonlyMap<Item, Kind> {
  const decided = meetings
    .filter(({ isDraft, isQuorate }) => isQuorate && !isDraft)
    .flatMap(({ items }) => items)
    .filter(({ decision }) => decision === 'grant')
    .reverse();
  return new Map(decided.slice(0, 2).map((item, index) => [item, index === 0 ? 'tie' : 'conflict'] as const));
}

function hold(
  meeting: Meeting,
  kinds: ReadonlyMap<Item, Kind>,
  stage: Stage,
  registers: Registers,
  settled: Settled,
): void {
  const { id, body, day, isDraft, isQuorate } = meeting;
  const random = new Random(stage.seed, 'meeting', body, day);
  const view = new View(registers, settled, { on: day, at: eveningOf(day) });
  const members = membersOf(view, body, day);
  const here = isQuorate ? attendance(random, members) : noQuorum(random, members);
  const signedOn = isDraft ? undefined : shift(day, random.int(0, 1));
  const isAbsentee = body === 'commission' && day === stage.meetings.extraordinary;
  const rows = meeting.items.map((item, index) => {
    const kind = kinds.get(item) ?? (random.chance(0.03) ? 'conflict' : 'usual');
    return [`${id}/${index + 1}`, item, voteOf(random, meeting, item, index + 1, here, kind, registers)] as const;
  });
  registers.put('meetings', id, {
    status: isDraft ? 'held' : 'signed',
    body,
    heldOn: cellDay(day),
    ...(isAbsentee ? { form: 'inAbsentia' } : { form: 'inPerson', place }),
    present: joinCodes(here.present),
    chair: here.chair,
    secretary: here.secretary,
    minutesNumber: String(meeting.number),
    minutesSignedOn: signedOn && cellDay(signedOn),
    agenda: meeting.items.map(({ procedure, case: one }) => `${procedure.id}/${one}`).join('\n'),
  });
  for (const [vote, , cells] of rows) registers.put('votes', vote, cells);
  if (signedOn) lock(meeting, signedOn, rows, registers, settled);
}

function membersOf(view: View, body: Body, day: IsoDay): Members {
  const members = membersOn(view, body, dayNumber(day));
  const code = (role: string): string => members.find(({ cells }) => cells.role === role)?.id ?? '';
  return {
    codes: members.map(({ id }) => id),
    chair: code('chair'),
    deputy: code('deputy'),
    secretary: code('secretary'),
  };
}

function voteOf(
  random: Random,
  { id, isQuorate, body }: Meeting,
  { procedure, case: one, decision, ground, seats, seatsReason, reason, corrects }: Item,
  item: number,
  here: Attendance,
  kind: Kind,
  registers: Registers,
): Cells {
  const question = { meeting: id, item, register: procedure.id, case: one };
  if (decision === 'postpone' || !isQuorate) return { ...question, status: 'postponed', decision: 'postpone' };
  const corrected = registers
    .cases('votes')
    .find(({ cells }) => corrects && cells.register === procedure.id && cells.case === one && cells.body === body);
  return {
    ...question,
    status: 'decided',
    ...ballot(random, here, decision === 'grant', kind),
    decision,
    ...(decision === 'refuse' && ground ? { ground } : {}),
    ...(decision === 'grant' && seats !== undefined ? { seats, seatsReason } : {}),
    ...(reason ? { reason } : {}),
    ...(corrected ? { corrects: corrected.id } : {}),
  };
}

/**
 * The day the minutes were signed is lived through with the cases as they stood then, waiting: what the feed locks and
 * writes into the journal is kept, with the moment it would have had.
 */
function lock(
  meeting: Meeting,
  signedOn: IsoDay,
  rows: readonly (readonly [string, Item, Cells])[],
  registers: Registers,
  settled: Settled,
): void {
  const then = new Registers();
  const copy = (register: string, id: string): void => {
    const one = registers.find(register, id);
    if (one) then.put(register, id, one.cells);
  };
  for (const { id } of registers.cases('members')) copy('members', id);
  copy('meetings', meeting.id);
  for (const [vote, { procedure, decided, case: one }, cells] of rows) {
    copy('votes', vote);
    const corrected = textOf(cells.corrects);
    if (corrected !== '') {
      copy('votes', corrected);
      copy('meetings', textOf(registers.find('votes', corrected)?.cells.meeting));
      copy(journal.id, sealKey(corrected));
    }
    const { decision, decidedOn, ground, seats, refusalReason, reason } = decided;
    const undecided: Record<string, undefined> = {};
    for (const field of [decision, decidedOn, ground, seats, refusalReason, reason])
      if (field) undecided[field] = undefined;
    for (const { register, row } of rowsOf(procedure, one, registers)) copy(register, row.id);
    const waiting = { ...registers.find(procedure.id, one)?.cells, ...undecided, status: decided.waits };
    then.put(procedure.id, one, waiting);
  }
  const by = textOf(registers.find('members', membersSecretary(meeting, registers))?.cells.name);
  feedDecisions(new View(then, settled, { on: signedOn, at: eveningOf(signedOn), by }));
  for (const [vote] of rows) {
    registers.put('votes', vote, then.find('votes', vote)?.cells ?? {});
    const sealed = then.find(journal.id, sealKey(vote));
    if (sealed) registers.put(journal.id, sealed.id, sealed.cells);
  }
  registers.put('meetings', meeting.id, then.find('meetings', meeting.id)?.cells ?? {});
}

const membersSecretary = ({ id }: Meeting, registers: Registers): string =>
  textOf(registers.find('meetings', id)?.cells.secretary);

/** The Independent Commission meets for the next round of quotas. */
function nextRound(on: IsoDay, registers: Registers): IsoDay {
  const days = registers.cases('quotaRounds').map(({ cells }) => Number(cells.heldOn));
  const ahead = days.filter((day) => day > dayNumber(on));
  return ahead.length === 0 ? shift(on, 8) : fromDayNumber(Math.min(...ahead));
}

/** The next meeting of each body; what waits is put on its agenda by the registers themselves. */
function plan({ meetings, span: { on } }: Stage, held: readonly Meeting[], registers: Registers): void {
  for (const body of ['commission', 'independent'] as const) {
    const day = body === 'commission' ? meetings.planned : nextRound(on, registers);
    const series = seriesOf(body, day);
    const number = held.filter((one) => seriesOf(one.body, one.day) === series).length + 1;
    registers.put('meetings', `${series}-${String(number).padStart(2, '0')}`, {
      status: 'planned',
      body,
      heldOn: cellDay(day),
      form: 'inPerson',
      place,
    });
  }
}
