/** The computed columns: what follows from other rows and registers, worked out anew each time and written as values. */

import type { IsoDay } from '../calendar/day.ts';
import { dayNumber } from '../calendar/day.ts';
import { inspectBin } from '../identifiers/bin.ts';
import { tenge } from '../money/money.ts';
import { type Cell, factOf, splitCodes } from '../projections/facts.ts';
import { firstDay, isQuarter, lastDay, previous, type Quarter, yearOfQuarter } from '../quarter/quarter.ts';
import { investmentFields, staffFields } from '../settings/indicators.ts';
import type { ListEntry } from '../settings/lists.ts';
import { moment } from './moment.ts';
import { overlaps, type Participation, participations } from './participation.ts';
import type { Case, Cells, Registers } from './registers.ts';
import type { Settled } from './settled.ts';

/** Sets the computed cells of every case. Reads the registers as they are; running it twice changes nothing. */
export function compute(registers: Registers, settled: Settled): void {
  const byBin = indexBy(registers.cases('participants'), 'bin');
  const write = (register: string, work: (one: Case) => Cells): void => {
    for (const one of registers.cases(register)) registers.put(register, one.id, work(one));
  };
  const applications = indexBy(registers.cases('registration'), 'bin');
  write('registration', (one) => ofRegistration(one, applications, byBin, settled));
  write('extension', (one) => ofExtension(one, byBin));
  write('quarterlyReports', reportsOf(registers, byBin));
  write('exportByCountry', (one) => {
    const report = registers.find('quarterlyReports', String(one.cells.case));
    return { bin: report?.cells.bin, quarter: report?.cells.quarter };
  });
  write('participants', participantsOf(registers, byBin));
}

function ofRegistration(one: Case, applications: Index, byBin: Index, { activities }: Settled): Cells {
  const bin = text(one.cells.bin);
  const inspected = inspectBin(bin);
  const open = (applications.get(bin) ?? []).filter((other) => other.id !== one.id && !isOver(other));
  const active = (byBin.get(bin) ?? []).filter((other) => other.id !== one.id && other.cells.endedOn === undefined);
  return {
    binCheckDigit: bin === '' ? undefined : inspected.ok && inspected.checkDigit,
    listedActivities: listed(one, activities),
    otherCase: [...active, ...open].map(({ id }) => id)[0],
  };
}

const isOver = ({ cells }: Case): boolean =>
  cells.status === 'refused' || cells.status === 'withdrawn' || cells.status === 'participant';

/** Whether every activity and work is in the list in force, a work under one of the activities; not known without a list. */
function listed({ cells }: Case, list: readonly ListEntry[]): boolean | undefined {
  const activities = splitCodes(text(cells.activities));
  if (list.length === 0 || activities.length === 0) return undefined;
  const sent = typeof cells.sentOn === 'number' ? cells.sentOn : undefined;
  const entry = (code: string): ListEntry | undefined => list.find((one) => one.code === code && inForceOn(one, sent));
  const fine = (code: string): boolean => {
    const found = entry(code);
    return found !== undefined && found.parent === undefined;
  };
  const workFine = (code: string): boolean => activities.indexOf(entry(code)?.parent ?? '') >= 0;
  return activities.every(fine) && splitCodes(text(cells.works)).every(workFine);
}

const inForceOn = ({ from, to }: ListEntry, day: number | undefined): boolean =>
  day === undefined || (day >= number(from, 0) && day < number(to, Number.POSITIVE_INFINITY));
const number = (day: IsoDay | undefined, otherwise: number): number => (day ? dayNumber(day) : otherwise);

function ofExtension(one: Case, byBin: Index): Cells {
  // Once decided, the case keeps what it was decided on: the term then moves, and with it the register of participants.
  if (one.cells.decision !== undefined && one.cells.termEndsOn !== undefined) return {};
  const sent = typeof one.cells.sentOn === 'number' ? one.cells.sentOn : 0;
  const participant = standing(byBin.get(text(one.cells.bin)), sent, sent);
  const cells = participant?.cells ?? {};
  return {
    participant: participant?.id,
    name: cells.name,
    address: cells.address,
    activities: cells.activities,
    termEndsOn: cells.extendedTo ?? cells.termTo,
    certificateNumber: cells.certificateNumber,
  };
}

/** The participation of a BIN that stood on a day between `first` and `last`; the latest if there are several. */
function standing(participations: readonly Case[] | undefined, first: number, last: number): Case | undefined {
  const on = (participations ?? []).filter(({ cells }) => {
    const begun = typeof cells.contractSignedOn !== 'number' || cells.contractSignedOn <= last;
    return begun && (typeof cells.endedOn !== 'number' || cells.endedOn >= first);
  });
  return on[on.length - 1];
}

const sumOf = (cells: Cells, fields: readonly string[]): number | undefined => {
  const values = fields.map((field) => cells[field]);
  const known = values.filter((value): value is number => typeof value === 'number');
  return known.length === values.length ? known.reduce((a, b) => a + Number(factOf('money', b)), 0) : undefined;
};
const asTenge = (amount: number | undefined): number | undefined =>
  Number.isSafeInteger(amount) ? tenge(Number(amount)) : undefined;

/** A participation whose first day the Fund has not recorded: the gap is the Fund's, and no ground for remarks. */
const undated = (participations: readonly Case[] | undefined, quarter: Quarter): Case | undefined =>
  standing(
    (participations ?? []).filter(({ cells }) => typeof cells.contractSignedOn !== 'number'),
    dayNumber(firstDay(quarter)),
    dayNumber(lastDay(quarter)),
  );

/** Reports of one participant, by quarter: the last one received stands for the quarter. */
function reportsOf(registers: Registers, byBin: Index): (one: Case) => Cells {
  const took = new Map<string, Participation[]>();
  for (const each of participations(registers).all) took.set(each.bin, (took.get(each.bin) ?? []).concat([each]));
  const latestReports = new Map<string, Case>();
  for (const report of registers.cases('quarterlyReports')) {
    const key = reportKey(report.cells.bin, report.cells.quarter);
    const other = latestReports.get(key);
    if (other === undefined || moment(other) <= moment(report)) latestReports.set(key, report);
  }
  const exports = indexBy(registers.cases('exportByCountry'), 'case');
  const amounts: Readonly<Record<string, readonly string[]>> = {
    income: ['incomeQuarter'],
    foreign: ['incomeForeign'],
    investment: investmentFields,
  };
  return (one) => {
    const { cells } = one;
    const own = took.get(text(cells.bin)) ?? [];
    // Whoever took part in the quarter reports on it, though the participation may have ended since.
    const inQuarter = (q: Quarter): Participation | undefined => own.filter((each) => overlaps(each, q)).pop();
    const quarter = typeof cells.quarter === 'string' && isQuarter(cells.quarter) ? cells.quarter : undefined;
    const at = (q: Quarter | undefined): Case | undefined =>
      q ? latestReports.get(reportKey(cells.bin, q)) : undefined;
    const latest = at(quarter);
    const before = at(quarter && previous(quarter));
    const found = quarter && (inQuarter(quarter) ?? undated(byBin.get(text(cells.bin)), quarter));
    const owed = (q: Quarter): boolean => inQuarter(q) !== undefined;
    const countries = (exports.get(one.id) ?? []).map(({ cells: row }) => row.amount);
    const staff = (of: Cells | undefined): number | undefined => (of ? count(of, staffFields) : undefined);
    const computed: Record<string, Cell> = {
      participant: found?.id,
      name: found && registers.find('participants', found.id)?.cells.name,
      newerReport: latest !== undefined && latest.id !== one.id ? latest.id : undefined,
      exportTotal: asTenge(countries.reduce<number>((sum, amount) => sum + Number(factOf('money', amount)), 0)),
      staffTotal: staff(cells),
      staffPrevious: staff(before?.cells),
      investmentTotal: asTenge(sumOf(cells, investmentFields)),
    };
    for (const id of Object.keys(amounts)) {
      const fields = amounts[id] as readonly string[];
      computed[`${id}Previous`] = before ? asTenge(sumOf(before.cells, fields)) : undefined;
      computed[`${id}YearToDate`] = quarter ? asTenge(yearToDate(quarter, at, owed, cells, fields)) : undefined;
    }
    return computed;
  };
}

const reportKey = (bin: Cell, quarter: Cell): string => `${String(bin)}|${String(quarter)}`;

const count = (cells: Cells, fields: readonly string[]): number | undefined => {
  const total = sumOf(cells, fields);
  return total === undefined ? undefined : total / 100;
};

/** The year's quarters up to this one; not known when a report owed for one of them is missing. */
function yearToDate(
  quarter: Quarter,
  at: (q: Quarter) => Case | undefined,
  owed: (q: Quarter) => boolean,
  own: Cells,
  fields: readonly string[],
): number | undefined {
  let total = sumOf(own, fields);
  for (let q = previous(quarter); yearOfQuarter(q) === yearOfQuarter(quarter); q = previous(q)) {
    const earlier = at(q);
    const amount = earlier ? sumOf(earlier.cells, fields) : owed(q) ? undefined : 0;
    total = total === undefined || amount === undefined ? undefined : total + amount;
  }
  return total;
}

function participantsOf(registers: Registers, byBin: Index): (one: Case) => Cells {
  const extensions = indexBy(registers.cases('extension'), 'participant');
  const reports = indexBy(registers.cases('quarterlyReports'), 'participant');
  return (one) => {
    const sent = (extensions.get(one.id) ?? [])
      .filter(({ cells }) => ['extended', 'refused', 'withdrawn'].indexOf(text(cells.status)) < 0)
      .filter(({ cells }) => cells.termEndsOn === (one.cells.extendedTo ?? one.cells.termTo))
      .map(({ cells }) => cells.sentOn)
      .filter((day): day is number => typeof day === 'number');
    const quarters = (reports.get(one.id) ?? []).map(({ cells }) => text(cells.quarter)).sort();
    const others = (byBin.get(text(one.cells.bin)) ?? []).filter(
      (other) => other.id !== one.id && other.cells.endedOn === undefined && one.cells.endedOn === undefined,
    );
    return {
      extensionSentOn: sent[sent.length - 1],
      lastReport: quarters[quarters.length - 1] || undefined,
      sameBin: others[0]?.id,
    };
  };
}

type Index = ReadonlyMap<string, readonly Case[]>;

function indexBy(cases: readonly Case[], field: string): Index {
  const index = new Map<string, Case[]>();
  for (const one of cases) {
    const key = text(one.cells[field]);
    const own = index.get(key);
    if (own) own.push(one);
    else if (key !== '') index.set(key, [one]);
  }
  return index;
}

const text = (cell: Cell): string => (typeof cell === 'string' ? cell : '');
