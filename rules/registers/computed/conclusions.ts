/** The computed columns of a conclusion: the evidence of its quarter, and what it suggests to the officer. */

import { dayNumber, type IsoDay } from '../../calendar/day.ts';
import { evaluate } from '../../projections/evaluate.ts';
import { type Cell, factOf, joinCodes, quarterIn } from '../../projections/facts.ts';
import { firstDay, lastDay, type Quarter } from '../../quarter/quarter.ts';
import type { Expression } from '../../vocabulary/expression.ts';
import { day } from '../../vocabulary/words.ts';
import { overdueRequests } from '../evidence/overdueRequests.ts';
import { overdueTerms } from '../evidence/overdueTerms.ts';
import { reportTerm } from '../evidence/reportTerm.ts';
import { unpaidFees } from '../evidence/unpaidFees.ts';
import { overlaps } from '../participation.ts';
import { type Received, received } from '../received.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

/** What the reports of one quarter are held against. */
interface Yardstick {
  readonly quarter: Quarter;
  readonly first: number;
  readonly last: number;
  /** The last day for the report; not known where the calendar ends before it. */
  readonly term: number | undefined;
  /** The Fund's own thresholds (not from the Rules), if it has set them. */
  readonly fall: number | undefined;
  readonly deviations: number | undefined;
}

/** Works out the evidence anew until a person concludes; what a conclusion rested on then stays. */
export function ofConclusion(view: View): (one: Case) => Cells {
  const reports = received(view.registers, view.occasion.on).byQuarter;
  const yardsticks = new Map<string, Yardstick>();
  return ({ cells }) => {
    if (cells.conclusion !== undefined && cells.suggestion !== undefined) return {};
    const quarter = quarterIn(cells.quarter);
    const bin = textOf(cells.bin).trim();
    if (quarter === undefined || bin === '') return nothing;
    const yardstick = yardsticks.get(quarter) ?? yardstickOf(quarter, view);
    yardsticks.set(quarter, yardstick);
    return evidence(bin, yardstick, reports.get(quarter)?.get(bin), view);
  };
}

const nothing: Cells = {
  owed: undefined,
  report: undefined,
  reportedOn: undefined,
  reportState: undefined,
  income: undefined,
  incomePrevious: undefined,
  staff: undefined,
  deviations: undefined,
  suggestion: undefined,
  suggestionReason: undefined,
};

function yardstickOf(quarter: Quarter, { settled: { book } }: View): Yardstick {
  const set = (id: string, sort: 'percent' | 'count', on: IsoDay): number | undefined => {
    const parameter: Expression = { node: 'parameter', id, on: day(on), open: true, sort };
    const value = evaluate(parameter, {}, book);
    return typeof value === 'number' ? value : undefined;
  };
  const end = lastDay(quarter);
  return {
    quarter,
    first: dayNumber(firstDay(quarter)),
    last: dayNumber(end),
    term: reportTerm(quarter, book),
    fall: set('incomeFallLimit', 'percent', end),
    deviations: set('deviationLimit', 'count', end),
  };
}

function evidence(bin: string, yardstick: Yardstick, found: Received | undefined, view: View): Cells {
  const owed = view.participationsOf(bin).some((one) => overlaps(one, yardstick.quarter));
  const reportState = stateOf(found, yardstick, view);
  const figures = figuresOf(found);
  const deviations = owed ? deviationsOf(bin, reportState, found, figures, yardstick, view) : [];
  return {
    owed,
    report: found?.standing.id,
    reportedOn: found?.firstOn,
    reportState,
    ...figures,
    deviations: joinCodes(deviations) || undefined,
    ...suggested(owed, reportState, found, figures, deviations, yardstick),
  };
}

/** Blank while the term of the report runs, and where nobody recorded the day it came. */
function stateOf(found: Received | undefined, { term }: Yardstick, { occasion }: View): string | undefined {
  if (term === undefined) return undefined;
  if (found === undefined) return dayNumber(occasion.on) > term ? 'missing' : undefined;
  if (found.standing.cells.status === 'returned') return 'returned';
  if (found.firstOn === undefined) return undefined;
  return found.firstOn <= term ? 'onTime' : 'late';
}

interface Figures {
  readonly income: Cell;
  readonly incomePrevious: Cell;
  readonly staff: Cell;
}

function figuresOf(found: Received | undefined): Figures {
  const cells = found?.standing.cells ?? {};
  const number = (cell: Cell): Cell => (typeof cell === 'number' ? cell : undefined);
  return {
    income: number(cells.incomeQuarter),
    incomePrevious: number(cells.incomePrevious),
    staff: number(cells.staffTotal),
  };
}

/** Each deviation that is surely there; the codes and their clauses stand in the declaration. */
function deviationsOf(
  bin: string,
  reportState: string | undefined,
  found: Received | undefined,
  { income, incomePrevious, staff }: Figures,
  { quarter, first, last, term, fall }: Yardstick,
  view: View,
): readonly string[] {
  const inQuarter = (due: number): boolean => due >= first && due <= last;
  const now = factOf('money', income);
  const before = factOf('money', incomePrevious);
  // Equal shares are equal quotients: the edge of the threshold is exact.
  const fell =
    fall !== undefined &&
    typeof now === 'number' &&
    typeof before === 'number' &&
    before > 0 &&
    (before - now) / before >= fall / 100_000_000;
  const there: readonly (readonly [string, boolean])[] = [
    ['noReport', reportState === 'missing'],
    ['lateReport', found?.firstOn !== undefined && term !== undefined && found.firstOn > term],
    ['remarksOpen', reportState === 'returned'],
    ['requestsUnanswered', overdueRequests(view, bin).some(({ due }) => inQuarter(due))],
    ['feesUnpaid', unpaidFees(view, bin).some((fee) => fee.quarter === quarter)],
    ['auditMissing', overdueTerms(view, 'audits', 'R-33', bin).some(inQuarter)],
    ['noIncome', now === 0],
    ['incomeFell', fell],
    ['noStaff', staff === 0],
  ];
  return there.filter(([, is]) => is).map(([code]) => code);
}

/**
 * A suggestion, never a conclusion: the project is going on where the report is there and nothing deviates; inexpedient
 * is suggested only by the Fund's own number of deviations; everything between is left to the officer.
 */
function suggested(
  owed: boolean,
  reportState: string | undefined,
  found: Received | undefined,
  { income, staff }: Figures,
  deviations: readonly string[],
  { term, deviations: limit }: Yardstick,
): Cells {
  const undecided = (suggestionReason: string): Cells => ({ suggestion: 'undecided', suggestionReason });
  if (!owed) return undecided('notOwed');
  if (limit !== undefined && limit > 0 && deviations.length >= limit) {
    return { suggestion: 'inexpedient', suggestionReason: 'manyDeviations' };
  }
  if (reportState === undefined) return undecided(found === undefined && term !== undefined ? 'awaited' : 'undated');
  if (deviations.length > 0) return undecided('deviations');
  if (income === undefined || staff === undefined) return undecided('incomplete');
  return { suggestion: 'expedient', suggestionReason: 'noDeviations' };
}
