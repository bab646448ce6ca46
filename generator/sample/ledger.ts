/** What happens in the fund, day by day: responses come in, officers record what they did. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { type Response, take } from '../../rules/registers/intake.ts';
import type { Cells, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { answersHash } from '../boundary/answersHash.ts';
import type { Answers } from './application.ts';
import { eveningOf } from './days.ts';
import { type Entry, recordEvening } from './evening.ts';

/** One sending of a form; the id is given when the whole order of sendings is known. */
export interface Sending {
  readonly at: string;
  readonly answers: Answers;
}

/** What the office records on a day: of the case, and of its rows, one after the other. */
export interface Step {
  readonly day: IsoDay;
  readonly cells: Cells;
  readonly rows?: { readonly register: string; readonly cells: readonly Cells[] };
}

/** A case as it unfolds: first sent, perhaps sent again, handled by the office. */
export interface Story {
  readonly procedure: string;
  readonly language: Language;
  /** What its id begins with: `R-2025`, `Q-2026Q1`; cases of one series are numbered in the order of arrival. */
  readonly series: string;
  readonly sendings: readonly [Sending, ...Sending[]];
  readonly steps: readonly Step[];
  /** The refused application this one follows. */
  readonly after?: Story;
}

/** A row the office opens by itself; others may name it, so that its id is given. */
export interface Row {
  readonly procedure: string;
  readonly id: string;
  readonly steps: readonly Step[];
}

/** The day of a moment in Almaty: the moments made here are of the day, so that UTC names the same one. */
const dayOf = (at: string): IsoDay => at.slice(0, 10) as IsoDay;

/** What comes every quarter is numbered in five digits. */
const width = (procedure: string): number => (procedure === 'quarterlyReports' || procedure === 'nonResidents' ? 5 : 4);

/** Gives each case its id. */
export function numbered(stories: readonly Story[]): ReadonlyMap<Story, string> {
  const counts = new Map<string, number>();
  const ids = new Map<Story, string>();
  for (const story of byTime(stories, ({ sendings: [first] }) => first.at)) {
    const count = (counts.get(story.series) ?? 0) + 1;
    counts.set(story.series, count);
    ids.set(story, `${story.series}-${String(count).padStart(width(story.procedure), '0')}`);
  }
  return ids;
}

/** What happens at a moment. Of the office's entries of a day, the second of one case comes after the first of all. */
interface Event {
  readonly at: string;
  readonly nth: number;
  readonly does: { readonly response: Response } | { readonly entry: Entry };
}

/** Lets the cases unfold up to the end of a day, in the order of time; answers the responses taken. */
export function happen(
  cases: readonly (Story | Row)[],
  ids: ReadonlyMap<Story, string>,
  until: IsoDay,
  registers: Registers,
  settled: Settled,
): readonly Response[] {
  const end = eveningOf(until);
  const events = cases.flatMap((one) => [
    ...('id' in one ? [] : sent(one, ids.get(one) ?? '')),
    ...recorded(one, 'id' in one ? one.id : (ids.get(one) ?? ''), ids),
  ]);
  const responses: Response[] = [];
  let entries: Entry[] = [];
  const ordered = byTime(events, ({ at, nth }) => `${at}${nth}`).filter(({ at }) => at <= end);
  ordered.forEach(({ at, nth, does }, index) => {
    if ('response' in does) {
      const receipt = take(does.response, registers, settled);
      if (receipt.taken === 'refused')
        throw new Error(`${receipt.id}: ${receipt.notes.map(({ en }) => en).join('; ')}`);
      responses.push(does.response);
      return;
    }
    entries.push(does.entry);
    const next = ordered[index + 1];
    if (next?.at === at && next.nth === nth) return;
    recordEvening(entries, { on: dayOf(at), at }, registers, settled);
    entries = [];
  });
  return responses;
}

function sent({ procedure, language, sendings }: Story, id: string): readonly Event[] {
  return sendings.map(({ at, answers }) => ({
    at,
    nth: 0,
    does: { response: { id, procedure, at, day: dayOf(at), language, answers, hash: answersHash(answers) } },
  }));
}

function recorded(one: Story | Row, id: string, ids: ReadonlyMap<Story, string>): readonly Event[] {
  const { procedure, steps } = one;
  const [first] = steps;
  const before = 'after' in one && one.after ? { previousApplication: ids.get(one.after) } : {};
  return steps.map((step, index) => {
    const nth = steps.slice(0, index).filter(({ day }) => day === step.day).length;
    const cells = step.day === first?.day ? { ...step.cells, ...before } : step.cells;
    return { at: eveningOf(step.day), nth, does: { entry: { ...step, procedure, id, cells } } };
  });
}

/** In the order of moments; equal ones stay as they stood. */
export function byTime<T>(list: readonly T[], at: (one: T) => string): readonly T[] {
  return list
    .map((one) => ({ one, moment: at(one) }))
    .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
    .map(({ one }) => one);
}
