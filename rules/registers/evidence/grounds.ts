/** what the registers show for each ground of early termination of a participation; a decision is nobody's but people's. */

import { dayNumber } from '../../calendar/day.ts';
import { type Cell, factOf, quarterIn } from '../../projections/facts.ts';
import { overlaps, type Participation } from '../participation.ts';
import { received } from '../received.ts';
import type { Case } from '../registers.ts';
import type { View } from '../view.ts';
import { monitoredQuarters } from './monitored.ts';
import { overdueRequests } from './overdueRequests.ts';
import { reportTerm } from './reportTerm.ts';
import { unpaidFees } from './unpaidFees.ts';

/** The grounds a register can show; 28.7 is found by people alone. */
export const shownGrounds = ['28.1', '28.2', '28.3', '28.4', '28.5', '28.6'] as const;
export type ShownGround = (typeof shownGrounds)[number];

export interface Evidence {
  /** A clause and what it refers to: `R-39 2026-Q1`. It stays the same while the fact does. */
  readonly code: string;
  /** The day from which it stands. */
  readonly day: number;
  /** The row it was read from, where a case copies from it. */
  readonly source?: Case;
}

/** The evidence on one participation by ground, the earliest first. Only what arose in it counts. */
export function groundsOf(view: View): (one: Participation, ground: ShownGround) => readonly Evidence[] {
  const reports = received(view.registers, view.occasion.on).byQuarter;
  const today = dayNumber(view.occasion.on);
  const quarters = monitoredQuarters(view).map((quarter) => ({
    quarter,
    term: reportTerm(quarter, view.settled.book),
  }));
  const missing = (one: Participation): readonly Evidence[] => {
    const found: Evidence[] = [];
    for (const { quarter, term } of quarters) {
      if (term === undefined || today <= term || !overlaps(one, quarter)) continue;
      if (!reports.get(quarter)?.has(one.bin)) found.push({ code: `R-39 ${quarter}`, day: term + 1 });
    }
    return found;
  };
  const events = (one: Participation, kind: string, code: string, dayOf: (cells: Case['cells']) => Cell) =>
    view
      .where('events', 'bin', one.bin)
      // What was taken back, or what an officer did not find to be so, is no ground.
      .filter(({ cells }) => cells.kind === kind && cells.status !== 'withdrawn' && cells.confirmed !== false)
      .reduce<readonly Evidence[]>((found, event) => {
        const day = factOf('date', dayOf(event.cells));
        if (typeof day !== 'number' || day > today || !isWithin(day, one)) return found;
        return found.concat({ code: `${code} ${event.id}`, day, source: event });
      }, []);
  const happened = ({ happenedOn, sentOn }: Case['cells']): Cell => happenedOn ?? sentOn;
  const shown: Readonly<Record<ShownGround, (one: Participation) => readonly Evidence[]>> = {
    '28.1': (one) => inexpedient(one, view),
    '28.2': (one) => events(one, 'resultsAchieved', 'R-28.2', happened),
    '28.3': (one) =>
      events(one, 'refusal', 'R-29', ({ sentOn, happenedOn, plannedDecisionOn }) => {
        return sentOn ?? happenedOn ?? plannedDecisionOn;
      }),
    '28.4': (one) =>
      missing(one).concat(
        overdueRequests(view, one.bin)
          .filter(({ ground, due }) => ground === '38' && isWithin(due, one))
          .map(({ id, due }) => ({ code: `R-38 ${id}`, day: due + 1 })),
      ),
    '28.5': (one) => events(one, 'liquidation', 'R-34', happened),
    '28.6': (one) =>
      unpaidFees(view, one.bin)
        .filter(({ quarter }) => overlaps(one, quarter))
        .map(({ quarter, due }) => ({ code: `R-21 ${quarter}`, day: due + 1 })),
  };
  return (one, ground) =>
    shown[ground](one)
      .slice()
      .sort((a, b) => a.day - b.day);
}

/** conclusions a person has prepared; the suggestion of the machine is none. */
function inexpedient(one: Participation, view: View): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const { cells } of view.where('conclusions', 'bin', one.bin)) {
    const quarter = quarterIn(cells.quarter);
    const day = factOf('date', cells.preparedOn);
    if (cells.conclusion !== 'inexpedient' || typeof day !== 'number') continue;
    if (quarter !== undefined && overlaps(one, quarter)) found.push({ code: `R-40 ${quarter}`, day });
  }
  return found;
}

const isWithin = (day: number, { from, last }: Participation): boolean =>
  day >= from && (last === undefined || day <= last);

/** The participation a case of early termination is about: the one begun last by the day its ground was found. */
export function participationOf(view: View, { cells }: Case): Participation | undefined {
  const { foundOn } = cells;
  const begun = view.participationsOf(cells.bin).filter(({ from }) => typeof foundOn !== 'number' || from <= foundOn);
  return begun[begun.length - 1];
}
