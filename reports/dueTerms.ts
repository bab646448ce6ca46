/** What is due or overdue, for whom, by which clause: open terms of cases, and quarterly reports nobody has sent yet. */

import { rollForward, workingDaysBetween } from '../rules/calendar/calendar.ts';
import { dayNumber, fromDayNumber, type IsoDay } from '../rules/calendar/day.ts';
import type { ClauseId } from '../rules/order/clauses.ts';
import { dueList } from '../rules/projections/dueList.ts';
import type { Rulebook } from '../rules/projections/rulebook.ts';
import { addQuarters, dayOfNextMonth, lastDay, type Quarter, quarterOf } from '../rules/quarter/quarter.ts';
import { caseFacts } from '../rules/registers/caseFacts.ts';
import { participations } from '../rules/registers/participation.ts';
import type { Registers } from '../rules/registers/registers.ts';
import { dueAmong } from '../rules/registers/reportsDue.ts';
import type { Settled } from '../rules/registers/settled.ts';
import type { Text } from '../rules/vocabulary/text.ts';

export interface DueTerm {
  readonly register: string;
  /** The case; for a report not yet sent, the participant's. */
  readonly id: string;
  readonly bin: string;
  readonly name: string;
  readonly term: string;
  readonly label: Text;
  readonly clause: ClauseId;
  readonly due: IsoDay;
  readonly state: 'open' | 'overdue';
  /** Working days from today to the term; negative once it has passed. */
  readonly workingDaysLeft: number;
  /** The quarter of a report nobody has sent. */
  readonly quarter?: Quarter;
}

/** Open and overdue terms up to `within` working days from today, the earliest first. */
export function dueTerms(registers: Registers, settled: Settled, on: IsoDay, within: number): readonly DueTerm[] {
  return [...caseTerms(registers, settled, on), ...missingReports(registers, settled, on)]
    .filter(({ workingDaysLeft }) => workingDaysLeft <= within)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function caseTerms(registers: Registers, { book, entries }: Settled, on: IsoDay): readonly DueTerm[] {
  const found: DueTerm[] = [];
  for (const { procedure, words } of entries) {
    for (const one of registers.cases(procedure.id)) {
      for (const { id, clause, due, state } of dueList(procedure, caseFacts(procedure, one), book, dayNumber(on))) {
        if (due === null || (state !== 'open' && state !== 'overdue')) continue;
        found.push({
          register: procedure.id,
          id: one.id,
          bin: String(one.cells.bin ?? ''),
          name: String(one.cells.name ?? ''),
          term: id,
          label: words.deadlines[id] ?? { kk: id, ru: id, en: id },
          clause,
          due,
          state,
          workingDaysLeft: left(book, on, due),
        });
      }
    }
  }
  return found;
}

const reportLabel: Text = {
  kk: 'Тоқсан сайынғы есеп ұсынылмады',
  ru: 'Ежеквартальный отчёт не представлен',
  en: 'Quarterly report not submitted',
};

/** ended quarters for which a participant owes a report and none is in the register. */
function missingReports(registers: Registers, { book }: Settled, on: IsoDay): readonly DueTerm[] {
  const { all } = participations(registers);
  const sent = new Set(registers.cases('quarterlyReports').map(({ cells }) => `${cells.bin}|${cells.quarter}`));
  const first = all.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY);
  const found: DueTerm[] = [];
  if (!Number.isFinite(first)) return found;
  for (let quarter = quarterOf(fromDayNumber(first)); lastDay(quarter) < on; quarter = addQuarters(quarter, 1)) {
    const due = reportDay(book, quarter);
    if (due === undefined) continue;
    for (const { bin, participations: own } of dueAmong(all, quarter)) {
      const last = own[own.length - 1];
      if (last === undefined || sent.has(`${bin}|${quarter}`)) continue;
      found.push({
        register: 'quarterlyReports',
        id: last.id,
        bin,
        name: last.name,
        term: 'report',
        label: reportLabel,
        clause: 'R-39',
        due,
        state: due < on ? 'overdue' : 'open',
        workingDaysLeft: left(book, on, due),
        quarter,
      });
    }
  }
  return found;
}

/** The 20th of the month after the quarter, rolled by K2; nothing outside the calendar. */
function reportDay({ calendar, switches }: Rulebook, quarter: Quarter): IsoDay | undefined {
  const day = dayOfNextMonth(quarter, 20);
  if (day < calendar.first || day > calendar.last) return undefined;
  return switches.k2 === 'roll' ? rollForward(calendar, day) : day;
}

/** Counted on the calendar; a day outside it is as far as the calendar reaches. */
function left({ calendar }: Rulebook, on: IsoDay, due: IsoDay): number {
  const inside = (day: IsoDay): IsoDay => {
    const first = calendar.workingDays[0] ?? calendar.first;
    return day < first ? first : day > calendar.last ? calendar.last : day;
  };
  return workingDaysBetween(calendar, inside(on), inside(due));
}
