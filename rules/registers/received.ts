/** the reports received so far, by quarter and participant: the latest one gives the figures, the first one the day. */

import { dayNumber, type IsoDay } from '../calendar/day.ts';
import { isQuarter, type Quarter } from '../quarter/quarter.ts';
import { moment, receivedOn } from './moment.ts';
import type { Case, Registers } from './registers.ts';

export interface Received {
  readonly bin: string;
  /** The latest received: the others are superseded and not counted. */
  readonly standing: Case;
  /** The earliest day one was received, which decides whether the term was kept; unknown where no day is recorded. */
  readonly firstOn: number | undefined;
  readonly all: readonly Case[];
}

export interface AllReceived {
  readonly byQuarter: ReadonlyMap<Quarter, ReadonlyMap<string, Received>>;
  /** Rows that name no quarter or no participant, and rows received only after the day that counts as today. */
  readonly unusable: readonly string[];
  readonly later: readonly Case[];
}

export const received = (registers: Registers, on: IsoDay): AllReceived =>
  registers.derive(`received.${on}`, ['quarterlyReports'], () => receivedBy(registers, on));

function receivedBy(registers: Registers, on: IsoDay): AllReceived {
  const byQuarter = new Map<Quarter, Map<string, Received>>();
  const unusable: string[] = [];
  const later: Case[] = [];
  const today = dayNumber(on);
  for (const report of registers.cases('quarterlyReports')) {
    const { bin, quarter } = report.cells;
    if (typeof bin !== 'string' || bin.trim() === '' || typeof quarter !== 'string' || !isQuarter(quarter)) {
      unusable.push(report.id);
      continue;
    }
    const day = receivedOn(report);
    if (day !== undefined && day > today) {
      later.push(report);
      continue;
    }
    const own = byQuarter.get(quarter) ?? new Map<string, Received>();
    byQuarter.set(quarter, own);
    own.set(bin.trim(), joined(own.get(bin.trim()), report, bin.trim()));
  }
  return { byQuarter, unusable, later };
}

function joined(earlier: Received | undefined, report: Case, bin: string): Received {
  const day = receivedOn(report);
  if (earlier === undefined) return { bin, standing: report, firstOn: day, all: [report] };
  const days = [earlier.firstOn, day].filter((one): one is number => one !== undefined);
  return {
    bin,
    standing: moment(report) >= moment(earlier.standing) ? report : earlier.standing,
    firstOn: days.length > 0 ? Math.min(...days) : undefined,
    all: earlier.all.concat([report]),
  };
}
