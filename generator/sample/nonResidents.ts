/** The personal workbook of the sample: who reports non-residents lists them with the report, mostly. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { firstDay, type Quarter } from '../../rules/quarter/quarter.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { personalSettings, type Settled } from '../../rules/registers/settled.ts';
import type { Answers } from './application.ts';
import { cellDay, sendingMoment, shift } from './days.ts';
import { inventForeigner, type Papers } from './foreigners.ts';
import { happen, numbered, type Step, type Story } from './ledger.ts';
import { officers } from './people.ts';
import { Random } from './random.ts';
import { listedQuarters, type ReportRole } from './reportRoles.ts';
import type { Reporter } from './reports.ts';

/** Marks every person: nobody may take one for real. */
const mark = 'Ойдан шығарылған адам (үлгі)';

/** The lists that belong to these reports: of each participation its own, one list a company and quarter. */
export function listStories(
  seed: number,
  reports: readonly (readonly [Reporter, readonly Story[]])[],
  quarters: readonly Quarter[],
  on: IsoDay,
): readonly Story[] {
  const kept = quarters.slice(-listedQuarters);
  const listed = new Set<string>();
  return reports.flatMap(([{ company, role }, own]) => {
    const first = firstReports(own);
    return kept.flatMap((quarter) => {
      const report = first.get(quarter);
      const key = `${company.index}|${quarter}`;
      // A company that came back within a quarter reports for both of its participations, and lists once.
      if (report === undefined || listed.has(key)) return [];
      listed.add(key);
      return listOf(seed, { company, role, report, quarter, kept, on });
    });
  });
}

/** What a report said, and when it came. */
interface Report {
  readonly at: string;
  readonly answers: Answers;
}

interface Listed extends Pick<Reporter, 'company' | 'role'> {
  readonly report: Report;
  readonly quarter: Quarter;
  readonly kept: readonly Quarter[];
  readonly on: IsoDay;
}

const toldPersons: Readonly<Partial<Record<ReportRole, Pick<Papers, 'told'>>>> = {
  nonResidentsListed: { told: 'family' },
  nonResidentsDiffer: { told: 'stateless' },
};

/** Told roles play in the newest quarter: none listed, another number, a list that comes after the report. */
function listOf(seed: number, { company, role, report, quarter, kept, on }: Listed): readonly Story[] {
  const reported = Number(report.answers.staffNonResidents ?? 0);
  const isNewest = quarter === kept[kept.length - 1];
  if (reported === 0 || (isNewest && role === 'nonResidentsMissing')) return [];
  const count = isNewest && role === 'nonResidentsDiffer' ? differing(reported) : reported;
  const sentOn = report.at.slice(0, 10) as IsoDay;
  const day = isNewest && role === 'nonResidentsListed' ? shift(on, -1) : sentOn;
  return Array.from({ length: count }, (_, index): Story => {
    // The same person from quarter to quarter: the documents are older than the first list.
    const random = new Random(seed, 'foreigner', company.index, index);
    const person = inventForeigner(random, company.language, {
      issued: addDays(firstDay(kept[0] ?? quarter), -30),
      stays: on,
      ...(index === 0 ? toldPersons[role] : {}),
    });
    const answers: Answers = { bin: company.bin, quarter, ...person };
    return listed(new Random(seed, 'listed', company.index, index, quarter), company.language, answers, {
      quarter,
      day,
      isNewest,
      isMended: isNewest && role === 'nonResidentsDiffer' && index === 0,
    });
  });
}

const differing = (reported: number): number => (reported > 1 ? reported - 1 : reported + 1);

/** Each quarter as it was reported last, with the moment it was reported first. */
function firstReports(reports: readonly Story[]): ReadonlyMap<string, Report> {
  const found = new Map<string, Report>();
  for (const { sendings } of reports) {
    const [first] = sendings;
    const last = sendings[sendings.length - 1] ?? first;
    const quarter = String(first.answers.quarter);
    if (!found.has(quarter)) found.set(quarter, { at: first.at, answers: last.answers });
  }
  return found;
}

/** The registers of the personal workbook, once the lists have come in. */
export function keepLists(lists: readonly Story[], on: IsoDay, settled: Settled): Registers {
  const personal = new Registers();
  happen(lists, numbered(lists), on, personal, personalSettings(settled));
  return personal;
}

interface Listing {
  readonly quarter: Quarter;
  readonly day: IsoDay;
  readonly isNewest: boolean;
  /** The number of the passport was mistyped at first. */
  readonly isMended: boolean;
}

function listed(
  random: Random,
  language: Story['language'],
  answers: Answers,
  { quarter, day, isNewest, isMended }: Listing,
): Story {
  const at = sendingMoment(random, day);
  const officer = random.pick(officers);
  const checkedOn = shift(day, random.int(2, 9));
  const entered: Step = { day, cells: { officer, note: mark } };
  const checked: Step = { day: checkedOn, cells: { status: 'checked', checkedOn: cellDay(checkedOn) } };
  const mistyped = { ...answers, docNumber: `${String(answers.docNumber)}0` };
  const again = isMended ? [{ at: sendingMoment(random, addDays(day, 1)), answers }] : [];
  return {
    procedure: 'nonResidents',
    language,
    series: `N-${quarter.replace('-', '')}`,
    sendings: [{ at, answers: isMended ? mistyped : answers }, ...again],
    steps: isNewest && !isMended && random.chance(0.5) ? [entered] : [entered, checked],
  };
}
