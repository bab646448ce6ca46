/** R-13, R-20/s2, R-30, R-69: cases that wait for one of the two bodies are put on the agenda of its next planned meeting. */

import { completeId } from '../../projections/columns.ts';
import { examine } from '../../projections/examine.ts';
import { longestText } from '../../vocabulary/field.ts';
import { type Body, bodies } from '../../vocabulary/parts.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import type { Case, Registers } from '../registers.ts';
import { dayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';

/**
 * Opens a row for every waiting case that is on no agenda yet. A postponed one, one taken off by staff, and one of a
 * cancelled meeting go to a later planned meeting. Nothing is moved or deleted; running it twice changes nothing.
 */
export function feedAgenda(view: View): void {
  for (const body of bodies) {
    const meetings = inOrder(view.registers.cases('meetings').filter(({ cells }) => cells.body === body));
    if (!meetings.some(({ cells }) => cells.status === 'planned')) continue;
    for (const { register, one } of waitingFor(body, view)) {
      const meeting = nextFor(register, one.id, meetings, view);
      if (meeting !== undefined) open(register, one.id, meeting.id, view.registers);
    }
  }
}

/** By day, those without one last; of one day, by row. */
const inOrder = (meetings: readonly Case[]): readonly Case[] =>
  meetings
    .map((one, index) => ({ one, index, day: dayOf(one.cells.heldOn) ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.day === b.day ? a.index - b.index : a.day - b.day))
    .map(({ one }) => one);

function waitingFor(body: Body, { registers, settled }: View) {
  return settled.entries.reduce<readonly { readonly register: string; readonly one: Case }[]>((all, { procedure }) => {
    const { id, decided } = procedure;
    if (decided?.body !== body) return all;
    const waiting = registers.cases(id).filter(({ cells }) => cells.status === decided.waits);
    const due = waiting.filter((one) => !isInBreach(one, procedure, settled));
    return all.concat(due.map((one) => ({ register: id, one })));
  }, []);
}

/**
 * X6: what breaches a requirement stops at the remarks or at the Fund's refusal, though somebody set
 * its status further; who means it to be decided on all the same adds the row.
 */
function isInBreach(one: Case, procedure: Procedure, { book }: View['settled']): boolean {
  return examine(procedure, caseFacts(procedure, one), book).some(
    ({ check: { id, effect }, result }) =>
      result === 'fail' && id !== completeId && (effect === 'remarks' || effect === 'refuse'),
  );
}

/** The planned meeting a case has to be put on; none where it is on an agenda, or there is no later meeting. */
function nextFor(register: string, id: string, meetings: readonly Case[], view: View): Case | undefined {
  const rows = view.where('votes', 'case', id).filter(({ cells }) => cells.register === register);
  const stateOf = (meeting: string) => meetings.find((one) => one.id === meeting)?.cells.status;
  const isOver = ({ cells }: Case): boolean =>
    cells.status === 'postponed' || cells.decision === 'postpone' || stateOf(textOf(cells.meeting)) === 'cancelled';
  if (!rows.every(isOver)) return undefined;
  const key = keyOf(register, id);
  const last = meetings.reduce<number>((found, { id: meeting, cells }, index) => {
    const had = rows.some((row) => row.cells.meeting === meeting) || listed(cells.agenda).indexOf(key) >= 0;
    return had && cells.status !== 'cancelled' ? index : found;
  }, -1);
  return meetings.find(({ cells }, index) => index > last && cells.status === 'planned');
}

const keyOf = (register: string, id: string): string => `${register}/${id}`;
const listed = (agenda: Case['cells'][string]): readonly string[] => textOf(agenda).split('\n');

/** A row at the end of the agenda; the meeting remembers the case, so that one taken off is not put on again. */
function open(register: string, id: string, meeting: string, registers: Registers): void {
  const items = registers.cases('votes').filter(({ cells }) => cells.meeting === meeting);
  let item = items.reduce((most, { cells }) => Math.max(most, dayOf(cells.item) ?? 0), 0) + 1;
  while (registers.has('votes', `${meeting}/${item}`)) item += 1;
  registers.put('votes', `${meeting}/${item}`, { status: 'onAgenda', meeting, item, register, case: id });
  const agenda = textOf(registers.find('meetings', meeting)?.cells.agenda);
  const longer = agenda === '' ? keyOf(register, id) : `${agenda}\n${keyOf(register, id)}`;
  if (longer.length <= longestText) registers.put('meetings', meeting, { agenda: longer });
}
