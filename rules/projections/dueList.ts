/** The terms of a case as of a day: open, met, late or overdue. */

import { fromDayNumber, type IsoDay } from '../calendar/day.ts';
import type { ClauseId } from '../order/clauses.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { evaluate, type Facts, isDayNumber } from './evaluate.ts';
import { terms } from './examine.ts';
import type { Rulebook } from './rulebook.ts';
import { termBasis } from './termBasis.ts';

/** `late`: done after the day; `overdue`: not done and the day has passed; `error`: past the calendar's end. */
export type TermState = 'open' | 'met' | 'late' | 'overdue' | 'error';

export interface Due {
  readonly id: string;
  readonly clause: ClauseId;
  /** `null` where the calendar ends before the term. */
  readonly due: IsoDay | null;
  readonly state: TermState;
  /** It counts by a norm the Fund has set: it is not of the Rules. */
  readonly norm?: true;
  readonly done?: IsoDay;
  readonly error?: Text;
}

/** Every term that has begun, in the order of the declaration. `today` comes from the edge. */
export function dueList(procedure: Procedure, facts: Facts, book: Rulebook, today: number): readonly Due[] {
  return terms(procedure, facts, book).reduce<Due[]>((list, term, index) => {
    const deadline = procedure.deadlines[index];
    if (deadline === undefined || term.due === undefined) return list;
    const { id, clause } = deadline;
    const norm = termBasis(deadline) === 'norm' ? ({ norm: true } as const) : {};
    const error = term.troubles[0];
    if (term.due === 'error' || !isDayNumber(term.due)) {
      list.push({ id, clause, due: null, state: 'error', ...norm, ...(error ? { error } : {}) });
      return list;
    }
    const done = evaluate(deadline.done, facts, book);
    const state =
      typeof done === 'number' ? (done <= term.due ? 'met' : 'late') : today > term.due ? 'overdue' : 'open';
    const base = { id, clause, due: fromDayNumber(term.due), state, ...norm } as const;
    list.push(typeof done === 'number' && isDayNumber(done) ? { ...base, done: fromDayNumber(done) } : base);
    return list;
  }, []);
}
