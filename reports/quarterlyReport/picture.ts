/** What is known of one quarter, worked out once: who was a participant, who owed a report, whose report counts. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { quarterlyReports } from '../../rules/procedures/quarterlyReports.ts';
import { factOf } from '../../rules/projections/facts.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import { type Participation, participations } from '../../rules/registers/participation.ts';
import { type Received, received } from '../../rules/registers/received.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { dueAmong, type ReportDue } from '../../rules/registers/reportsDue.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { statusesOn } from '../../rules/registers/statusOn.ts';
import type { Fields } from '../../rules/vocabulary/field.ts';
import type { Words } from '../../rules/vocabulary/wordsOf.ts';

export interface Counted {
  readonly bin: string;
  readonly due: ReportDue;
  readonly received: Received;
  readonly report: Case;
}

interface Picture {
  readonly quarter: Quarter;
  readonly due: readonly ReportDue[];
  /** The standing reports of those who owed one: the only reports that enter the figures. */
  readonly counted: readonly Counted[];
  /** Reports for the quarter from a BIN that owed none. */
  readonly unasked: readonly Received[];
}

/** Everything the sections read: the pictures of any quarter and the rows that could not be used. */
export interface Sight {
  readonly registers: Registers;
  readonly on: IsoDay;
  readonly participations: readonly Participation[];
  readonly unusable: { readonly participants: readonly string[]; readonly quarterlyReports: readonly string[] };
  readonly later: readonly Case[];
  /** The status a case stood in at the end of the day of the report. */
  statusOf(register: string, one: Case): string;
  picture(quarter: Quarter): Picture;
  /** The words of a register, with what the staff changed in them. */
  words(register: string): Words;
  /** Everything a quarterly report holds, the Fund's own questions too. */
  readonly fields: Fields;
}

export function look(registers: Registers, on: IsoDay, settled: Settled): Sight {
  const { all, unusable } = participations(registers);
  const reports = received(registers, on);
  const pictures = new Map<Quarter, Picture>();
  const paint = (quarter: Quarter): Picture => {
    const due = dueAmong(all, quarter);
    const own = reports.byQuarter.get(quarter) ?? new Map<string, Received>();
    const owing = new Set(due.map(({ bin }) => bin));
    const counted: Counted[] = [];
    for (const one of due) {
      const found = own.get(one.bin);
      if (found) counted.push({ bin: one.bin, due: one, received: found, report: found.standing });
    }
    return { quarter, due, counted, unasked: Array.from(own.values()).filter(({ bin }) => !owing.has(bin)) };
  };
  return {
    registers,
    on,
    participations: all,
    unusable: { participants: unusable, quarterlyReports: reports.unusable },
    later: reports.later,
    statusOf: statusesOn(registers, on),
    words: (register) => wordsOf(register, settled),
    fields: fieldsOf(settled),
    picture: (quarter) => {
      const known = pictures.get(quarter) ?? paint(quarter);
      pictures.set(quarter, known);
      return known;
    },
  };
}

/**
 * What the fields of a report add up to, in whole tiyn or people; unknown where one of them is blank. `asked` are the
 * fields there are: the Fund's own questions too, for an indicator of its own.
 */
export function amountOf(
  { cells }: Case,
  fields: readonly string[],
  asked: Fields = quarterlyReports.asked,
): number | undefined {
  let total = 0;
  for (const field of fields) {
    const spec = asked[field];
    const value = spec === undefined ? undefined : factOf(spec.kind, cells[field]);
    if (typeof value !== 'number') return undefined;
    total += value;
  }
  return total;
}

function fieldsOf(settled: Settled): Fields {
  const { asked, computed } = (entryOf(settled, quarterlyReports.id) ?? { procedure: quarterlyReports }).procedure;
  return { ...computed, ...asked };
}

function wordsOf(register: string, settled: Settled): Words {
  const words = entryOf(settled, register)?.words;
  if (words === undefined) throw new RangeError(`There is no register "${register}".`);
  return words;
}
