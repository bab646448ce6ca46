/** What happens in the fund, day by day: responses come in, officers record what they did. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { type Response, take } from '../../rules/registers/intake.ts';
import type { Cells, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { answersHash } from '../boundary/answersHash.ts';
import type { Answers } from './application.ts';
import { eveningOf } from './days.ts';

/** One sending of a form; the id is given when the whole order of sendings is known. */
export interface Sending {
  readonly at: string;
  readonly answers: Answers;
}

/** What the office records on a day. */
export interface Step {
  readonly day: IsoDay;
  readonly cells: Cells;
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

/** Gives each case its id. */
export function numbered(stories: readonly Story[]): ReadonlyMap<Story, string> {
  const counts = new Map<string, number>();
  const ids = new Map<Story, string>();
  for (const story of byTime(stories, ({ sendings: [first] }) => first.at)) {
    const count = (counts.get(story.series) ?? 0) + 1;
    counts.set(story.series, count);
    ids.set(story, `${story.series}-${String(count).padStart(story.procedure === 'quarterlyReports' ? 5 : 4, '0')}`);
  }
  return ids;
}

/** Lets the cases unfold up to the end of a day, in the order of time; answers the responses taken. */
export function happen(
  cases: readonly (Story | Row)[],
  ids: ReadonlyMap<Story, string>,
  until: IsoDay,
  registers: Registers,
  settled: Settled,
): readonly Response[] {
  const responses: Response[] = [];
  const events: { readonly at: string; readonly run: () => void }[] = [];
  for (const one of cases) {
    const { procedure, steps } = one;
    const id = 'id' in one ? one.id : (ids.get(one) ?? '');
    for (const { at, answers, language } of 'id' in one ? [] : sent(one)) {
      const response: Response = { id, procedure, at, day: dayOf(at), language, answers, hash: answersHash(answers) };
      events.push({
        at,
        run: () => {
          const receipt = take(response, registers, settled);
          if (receipt.taken === 'refused') throw new Error(`${id}: ${receipt.notes.map(({ en }) => en).join('; ')}`);
          responses.push(response);
        },
      });
    }
    const before = 'after' in one && one.after ? { previousApplication: ids.get(one.after) } : {};
    for (const { day, cells } of steps) {
      const own = day === steps[0]?.day ? before : {};
      events.push({ at: eveningOf(day), run: () => void registers.put(procedure, id, { ...cells, ...own }) });
    }
  }
  const end = eveningOf(until);
  for (const event of byTime(events, ({ at }) => at)) if (event.at <= end) event.run();
  return responses;
}

const sent = ({ language, sendings }: Story) => sendings.map((sending) => ({ ...sending, language }));

/** In the order of moments; equal ones stay as they stood. */
export function byTime<T>(list: readonly T[], at: (one: T) => string): readonly T[] {
  return list
    .map((one) => ({ one, moment: at(one) }))
    .sort((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : 0))
    .map(({ one }) => one);
}
