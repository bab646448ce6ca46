/** Every term of the registers as of a day: those of the cases, and the quarterly reports owed, sent or not. */

import { dayNumber, fromDayNumber, type IsoDay } from '../calendar/day.ts';
import type { Who } from '../order/clause.ts';
import { type Clause, type ClauseId, clauses } from '../order/clauses.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { quarterlyReports } from '../procedures/quarterlyReports.ts';
import { type Due, dueList, type TermState } from '../projections/dueList.ts';
import type { Facts } from '../projections/evaluate.ts';
import { quarterNumber } from '../projections/facts.ts';
import { type TermBasis, termBasis } from '../projections/termBasis.ts';
import { addQuarters, dayOfNextMonth, isQuarter, lastDay, type Quarter, quarterOf } from '../quarter/quarter.ts';
import { inEachLanguage, type Text } from '../vocabulary/text.ts';
import { caseFacts } from './caseFacts.ts';
import { participations } from './participation.ts';
import { received } from './received.ts';
import type { Registers } from './registers.ts';
import { dueAmong } from './reportsDue.ts';
import { entryOf, type Settled } from './settled.ts';

export interface Term {
  readonly register: string;
  /** The case; for a report not yet sent, the participant's. */
  readonly id: string;
  readonly bin: string;
  readonly name: string;
  readonly term: string;
  readonly label: Text;
  readonly clause: ClauseId;
  /** Whom it binds: the clause's own, unless the declaration says otherwise. */
  readonly who: readonly Who[];
  /** Whether the Rules give the term, a norm of the Fund does, or it is a day to plan for. */
  readonly basis: TermBasis;
  /** `null` where the calendar ends before the term. */
  readonly due: IsoDay | null;
  readonly state: TermState;
  readonly done?: IsoDay;
  /** The quarter of a report. */
  readonly quarter?: Quarter;
}

/** Case by case, then the reports of each quarter that has ended. */
export function* allTerms(registers: Registers, settled: Settled, on: IsoDay): Generator<Term> {
  for (const entry of settled.entries) yield* caseTerms(entry, registers, settled, on);
  const reports = entryOf(settled, quarterlyReports.id);
  if (reports) yield* reportTerms(reports, registers, settled, on);
}

/** The term of R-39: one for each quarter a participant owes, whatever rows there are. */
const reportTerm = 'report';

function* caseTerms(entry: ProcedureEntry, registers: Registers, settled: Settled, on: IsoDay): Generator<Term> {
  const { procedure } = entry;
  if (procedure.deadlines.length === 0) return;
  for (const one of registers.cases(procedure.id)) {
    const whose = { id: one.id, bin: String(one.cells.bin ?? ''), name: String(one.cells.name ?? '') };
    for (const term of termsOf(entry, caseFacts(procedure, one), settled, on)) {
      if (procedure.id !== quarterlyReports.id || term.term !== reportTerm) yield { ...term, ...whose };
    }
  }
}

type Bare = Omit<Term, 'id' | 'bin' | 'name'>;

/** The terms of one case that have begun, without whose they are. */
function termsOf({ procedure, words }: ProcedureEntry, facts: Facts, { book }: Settled, on: IsoDay): readonly Bare[] {
  const deadlineOf = (id: string) => procedure.deadlines.find((one) => one.id === id);
  // A right nobody used in time is no arrears.
  const isLapsed = ({ id, state }: Due): boolean => state === 'overdue' && deadlineOf(id)?.right === true;
  const terms = dueList(procedure, facts, book, dayNumber(on)).filter((term) => !isLapsed(term));
  return terms.map(({ id, clause, due, state, done }: Due): Bare => {
    const deadline = deadlineOf(id);
    const { who } = clauses[clause] as Clause;
    return {
      register: procedure.id,
      term: id,
      label: words.deadlines[id] ?? inEachLanguage(() => id),
      clause,
      who: deadline?.who ?? who,
      basis: deadline ? termBasis(deadline) : 'rules',
      due,
      state,
      ...(done === undefined ? {} : { done }),
    };
  });
}

const missingReport: Text = {
  kk: 'Тоқсан сайынғы есеп ұсынылмады',
  ru: 'Ежеквартальный отчёт не представлен',
  en: 'Quarterly report not submitted',
};

/**
 * ended quarters for which a participant owes a report; the day the first one was received decides whether the
 * term was kept. Quarters before the calendar are nobody's duty under these Rules; of those before the Fund's first
 * monitored one, where it has set one, the register tells nothing.
 */
function* reportTerms(entry: ProcedureEntry, registers: Registers, settled: Settled, on: IsoDay): Generator<Term> {
  const { all } = participations(registers);
  const { byQuarter } = received(registers, on);
  const first = all.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first)) return;
  const { monitoringFrom } = settled.plain;
  const joined = quarterOf(fromDayNumber(first));
  const begin = isQuarter(monitoringFrom) && monitoringFrom > joined ? monitoringFrom : joined;
  for (let quarter = begin; lastDay(quarter) < on; quarter = addQuarters(quarter, 1)) {
    if (dayOfNextMonth(quarter, 20) < settled.book.calendar.first) continue;
    for (const { bin, participations: own } of dueAmong(all, quarter)) {
      const last = own[own.length - 1];
      const sent = byQuarter.get(quarter)?.get(bin);
      const facts = { quarter: quarterNumber(quarter), receivedOn: sent?.firstOn };
      const term = termsOf(entry, facts, settled, on).find((one) => one.term === reportTerm);
      if (last === undefined || term === undefined) continue;
      const whose = { id: sent?.standing.id ?? last.id, bin, name: last.name, quarter };
      yield { ...term, ...whose, label: sent ? term.label : missingReport };
    }
  }
}
