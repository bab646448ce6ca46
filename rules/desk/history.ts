/** What happened to a case, latest first: the journal, the letters, the day it came. */

import { addDays, fromDayNumber, type IsoDay } from '../calendar/day.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { isDayNumber } from '../projections/evaluate.ts';
import { journal } from '../registers/journal.ts';
import { outbox } from '../registers/outbox.ts';
import type { Case } from '../registers/registers.ts';
import { textOf, type View } from '../registers/view.ts';
import { fill, inEachLanguage, type Text } from '../vocabulary/text.ts';
import { historyWords } from '../wording/steps.ts';
import { statusName } from './transition.ts';

export interface Happened {
  /** A moment, UTC, or a day where only that is known. */
  readonly at: string;
  readonly day: IsoDay;
  readonly what: Text;
  readonly by?: string;
}

export function historyOf(entry: ProcedureEntry, one: Case, view: View): readonly Happened[] {
  const { id } = entry.procedure;
  const ofCase = ({ cells }: Case): boolean => cells.register === id;
  const events = [
    ...received(one),
    ...view
      .where(journal.id, 'case', one.id)
      .filter(ofCase)
      .reduce<Happened[]>((all, row) => all.concat(logged(row, entry)), []),
    ...view
      .where(outbox.id, 'case', one.id)
      .filter(ofCase)
      .reduce<Happened[]>((all, row) => all.concat(posted(row, entry)), []),
  ];
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (a.event.at < b.event.at ? 1 : a.event.at > b.event.at ? -1 : b.index - a.index))
    .map(({ event }) => event);
}

const event = (
  at: string,
  template: keyof typeof historyWords,
  values: Readonly<Record<string, Text>>,
  by = '',
): Happened => ({
  at,
  day: dayOfMoment(at),
  what: inEachLanguage((language) => {
    const said: Record<string, string> = {};
    for (const name of Object.keys(values)) said[name] = values[name]?.[language] ?? '';
    return fill(historyWords[template][language], said);
  }),
  ...(by === '' ? {} : { by }),
});

/** The day in Almaty of a moment in UTC: five hours ahead since 1 March 2024. */
function dayOfMoment(at: string): IsoDay {
  const day = at.slice(0, 10) as IsoDay;
  if (at.length <= 10 || Number(at.slice(11, 13)) < 19) return day;
  return addDays(day, 1);
}

function received({ cells }: Case): readonly Happened[] {
  const at = textOf(cells.receivedAt);
  return at === '' ? [] : [event(at, 'received', {})];
}

function logged({ cells }: Case, { words }: ProcedureEntry): readonly Happened[] {
  const [action, at, by] = [textOf(cells.action), textOf(cells.at), textOf(cells.by)];
  if (action === 'status') {
    const [from = '', to] = textOf(cells.answers).split(' → ');
    if (to === undefined) return [event(at, 'opened', { to: statusName(words, from) }, by)];
    return [event(at, 'status', { from: statusName(words, from), to: statusName(words, to) }, by)];
  }
  // A long answer goes on in further rows of the journal.
  if (textOf(cells.part).indexOf('1/') !== 0 && action !== 'sealed') return [];
  return action === 'edit' || action === 'superseded' || action === 'closed' || action === 'sealed'
    ? [event(at, action, {}, by)]
    : [];
}

function posted({ cells }: Case, { words }: ProcedureEntry): readonly Happened[] {
  if (cells.status === 'void') return [];
  const subject = textOf(cells.subject);
  const title = words.letters[textOf(cells.letter)]?.title ?? inEachLanguage(() => subject);
  const on = (
    field: 'draftedOn' | 'sentOn' | 'receivedOn',
    template: keyof typeof historyWords,
  ): readonly Happened[] => {
    const day = cells[field];
    return typeof day === 'number' && isDayNumber(Math.floor(day))
      ? [event(fromDayNumber(Math.floor(day)), template, { title })]
      : [];
  };
  return [...on('draftedOn', 'drafted'), ...on('sentOn', 'sent'), ...on('receivedOn', 'delivered')];
}
