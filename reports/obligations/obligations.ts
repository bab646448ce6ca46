/** The calendar of obligations: what is or was due from each participant and from the Fund, and how it stands. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Who } from '../../rules/order/clause.ts';
import { type ClauseId, clauseIds } from '../../rules/order/clauses.ts';
import type { TermState } from '../../rules/projections/dueList.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { allTerms, type Term } from '../../rules/registers/terms.ts';

/** Commissions are the Fund's bodies. */
export type Party = 'participant' | 'fund';

/** `late`: done after the day; `overdue`: not done and the day has passed; `unknown`: past the calendar's end. */
export type ObligationState = 'due' | 'done' | 'late' | 'overdue' | 'unknown';
export const obligationStates: readonly ObligationState[] = ['due', 'done', 'late', 'overdue', 'unknown'];

export interface Obligation extends Omit<Term, 'state'> {
  readonly party: Party;
  readonly state: ObligationState;
}

export interface ClauseTotal extends Readonly<Record<ObligationState, number>> {
  readonly party: Party;
  readonly clause: ClauseId;
  readonly total: number;
}

export interface Scope {
  /** Only what is due from or about this BIN. */
  readonly bin?: string;
  /** First and last day of what is due, both included. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

export interface Obligations {
  /** By day; what is past the calendar's end comes last. */
  readonly obligations: readonly Obligation[];
  /** By party, in the order of the Order. */
  readonly totals: readonly ClauseTotal[];
}

export function obligationsOf(registers: Registers, settled: Settled, on: IsoDay, scope: Scope): Obligations {
  const obligations: Obligation[] = [];
  const told = new Map<string, string>();
  for (const term of allTerms(registers, settled, on)) {
    const party = partyOf(term.who);
    // A day to plan for is no duty of its own: the term it stands for is in the list.
    if (party === undefined || term.basis === 'plan' || !isWithin(term, scope) || isToldAgain(term, told)) continue;
    obligations.push({ ...term, party, state: stateOf[term.state] });
  }
  obligations.sort((a, b) => compare(a.due ?? '~', b.due ?? '~') || compare(a.bin, b.bin) || compare(a.id, b.id));
  return { obligations, totals: totalsOf(obligations) };
}

const stateOf: Readonly<Record<TermState, ObligationState>> = {
  open: 'due',
  met: 'done',
  late: 'late',
  overdue: 'overdue',
  error: 'unknown',
};

/** Applicants, candidates and the ministry have no place in this calendar. */
function partyOf(who: readonly Who[]): Party | undefined {
  if (who.indexOf('PT') >= 0) return 'participant';
  return who.some((one) => one === 'FD' || one === 'CM' || one === 'IC') ? 'fund' : undefined;
}

/** What has no day is past the calendar's end, and so after any `to`. */
function isWithin({ bin, due }: Term, { bin: only, from, to }: Scope): boolean {
  if (only !== undefined && bin !== only) return false;
  if (due === null) return to === undefined;
  return (from === undefined || due >= from) && (to === undefined || due <= to);
}

/** The same deed recorded in two registers, an extension in its own and in that of participants, is one obligation. */
function isToldAgain({ register, clause, bin, due, done }: Term, told: Map<string, string>): boolean {
  if (bin === '' || due === null || done === undefined) return false;
  const key = [clause, bin, due, done].join('|');
  const by = told.get(key);
  if (by === undefined) told.set(key, register);
  return by !== undefined && by !== register;
}

function totalsOf(obligations: readonly Obligation[]): readonly ClauseTotal[] {
  const totals = new Map<string, Record<ObligationState, number> & Pick<ClauseTotal, 'party' | 'clause'>>();
  for (const { party, clause, state } of obligations) {
    const key = `${party}|${clause}`;
    const own = totals.get(key) ?? { party, clause, due: 0, done: 0, late: 0, overdue: 0, unknown: 0 };
    own[state] += 1;
    totals.set(key, own);
  }
  const parties: readonly Party[] = ['participant', 'fund'];
  return Array.from(totals.values(), (own): ClauseTotal => {
    return { ...own, total: obligationStates.reduce((sum, state) => sum + own[state], 0) };
  }).sort(
    (a, b) =>
      parties.indexOf(a.party) - parties.indexOf(b.party) || clauseIds.indexOf(a.clause) - clauseIds.indexOf(b.clause),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
