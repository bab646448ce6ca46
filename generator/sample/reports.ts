/** The quarterly reports of one participant: when they came, what was wrong, and what the office did. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import {
  dayOfNextMonth,
  firstDay,
  lastDay,
  type Quarter,
  quarterOf,
  quartersBetween,
} from '../../rules/quarter/quarter.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import type { Company } from './company.ts';
import { cellDay, later, sendingMoment, shift, workday } from './days.ts';
import type { Sending, Step, Story } from './ledger.ts';
import { inventPerson, inventPhone, officers } from './people.ts';
import { Random } from './random.ts';
import { noteOnReport } from './remarks.ts';
import { inventFigures, spoiled } from './reportFigures.ts';
import { listedQuarters, type ReportRole } from './reportRoles.ts';

export interface Reporter {
  readonly company: Company;
  /** The day of the contract, and the last day of participation where it is over. */
  readonly from: IsoDay;
  readonly to?: IsoDay;
  readonly role: ReportRole;
}

export function reportStories(seed: number, reporter: Reporter, quarters: readonly Quarter[]): readonly Story[] {
  const { from, to } = reporter;
  const own = quarters.filter((q) => from <= lastDay(q) && (to === undefined || to >= firstDay(q)));
  const last = quarters[quarters.length - 1];
  return own.flatMap((quarter, position) => {
    const left = own.length - position;
    const age = quartersBetween(quarterOf(from), quarter);
    const newest = quarter === last;
    const random = new Random(seed, 'report', reporter.company.index, reporter.from, quarter);
    if (isMissing(random, reporter.role, left)) return [];
    const role = roleIn(random, reporter.role, newest, left);
    const answers = inventAnswers(random, seed, reporter.company, quarter, quarters.indexOf(quarter), age, role);
    const seenElsewhere = quarters.indexOf(quarter) < quarters.length - listedQuarters;
    return storiesOf(random, { reporter, quarter, newest, seenElsewhere, role, answers });
  });
}

function isMissing(random: Random, role: ReportRole, left: number): boolean {
  if (role === 'missingLast') return left === 1;
  if (role === 'missingTwo' || role === 'silent') return left <= 2;
  return role === 'plain' && random.chance(left === 1 ? 0.04 : 0.012);
}

/** A told role plays in the newest quarter and sets habits before it; others err by chance. */
function roleIn(random: Random, role: ReportRole, newest: boolean, left: number): ReportRole {
  const habitual = ['withoutIncome', 'tiyn', 'lastDay', 'late', 'nonResidentsListed', 'feeBaseExplained'];
  if (role === 'editedTooLate') return left === 2 ? role : 'plain';
  if (role !== 'plain')
    return newest || habitual.indexOf(role) >= 0
      ? role
      : role.startsWith('nonResidents')
        ? 'nonResidentsListed'
        : 'plain';
  return random.weighted({
    plain: 880,
    late: 25,
    edited: 40,
    exportMismatch: 15,
    splitMismatch: 12,
    feeBaseUnexplained: 8,
    returned: 10,
    incomplete: 6,
    twice: 4,
  });
}

interface One {
  readonly reporter: Reporter;
  readonly quarter: Quarter;
  readonly newest: boolean;
  /** The lists of non-residents of so old a quarter are not in the personal workbook. */
  readonly seenElsewhere: boolean;
  readonly role: ReportRole;
  readonly answers: Answers;
}

function inventAnswers(
  random: Random,
  seed: number,
  company: Company,
  quarter: Quarter,
  index: number,
  age: number,
  role: ReportRole,
): Answers {
  const people = new Random(seed, 'executor', company.index);
  return {
    bin: company.bin,
    quarter,
    ...inventFigures(seed, company, { quarter, index, age, role }),
    executor: inventPerson(random.chance(0.9) ? people : random, company.language),
    phone: inventPhone(people),
  };
}

/** The 20th or the working day after it. */
const reportDue = (quarter: Quarter): IsoDay => workday(dayOfNextMonth(quarter, 20));

/** Six in ten reports arrive in the last three days. */
function arrival(random: Random, quarter: Quarter, role: ReportRole): IsoDay {
  const due = reportDue(quarter);
  if (role === 'lastDay') return due;
  if (role === 'late') return addDays(due, random.int(1, 2));
  if (role === 'returned' || role === 'edited') return addDays(due, -random.int(6, 12));
  // A told way of reporting is told in time.
  const draw = random.next() * (role === 'plain' ? 1 : 0.95);
  if (draw < 0.26) return due;
  if (draw < 0.62) return addDays(due, -random.int(1, 2));
  if (draw < 0.86) return addDays(due, -random.int(3, 8));
  return draw < 0.97 ? addDays(due, -random.int(9, 16)) : addDays(due, random.int(1, 14));
}

function storiesOf(random: Random, one: One): readonly Story[] {
  const { quarter, role, reporter, newest, seenElsewhere } = one;
  const arrived = arrival(random, quarter, role);
  const { language } = reporter.company;
  const signed = (day: IsoDay): IsoDay =>
    role === 'signedEarly' ? lastDay(quarter) : later(addDays(day, -random.int(0, 2)), addDays(lastDay(quarter), 1));
  const sending = (day: IsoDay, answers: Answers): Sending => ({
    at: sendingMoment(random, day),
    answers: { ...answers, signedOn: signed(day) },
  });
  const sound = one.answers;
  const first = sending(arrived, typed(random, spoiled(sound, role)));
  const base = { procedure: 'quarterlyReports', language, series: `Q-${quarter.replace('-', '')}` } as const;
  const listed = seenElsewhere && Number(sound.staffNonResidents) > 0 ? { nonResidentsListed: true } : {};
  const seen = (from: IsoDay): readonly Step[] =>
    Object.keys(listed).length === 0 ? [] : [{ day: shift(from, 1), cells: listed }];
  const accepted = (from: IsoDay): readonly Step[] => {
    if (newest ? random.chance(0.85) : random.chance(0.015)) return seen(from);
    const day = shift(from, newest ? random.int(1, 3) : random.int(2, 25));
    return [{ day, cells: { status: 'accepted', officer: random.pick(officers), ...listed } }];
  };
  switch (role) {
    case 'edited': {
      const again = addDays(arrived, random.int(1, 4));
      const before = { ...sound, staffResidents: Number(sound.staffResidents) + 1, investmentFounders: 500_000 };
      return [{ ...base, sendings: [sending(arrived, before), sending(again, sound)], steps: accepted(again) }];
    }
    case 'editedTooLate': {
      const taken = shift(arrived, 4);
      const changed = { ...sound, capitalInvestment: Number(sound.capitalInvestment) + 75_000 };
      const steps = [{ day: taken, cells: { status: 'accepted', officer: officers[0], ...listed } }];
      return [{ ...base, sendings: [first, sending(addDays(taken, 20), changed)], steps }];
    }
    case 'twice': {
      const again = addDays(arrived, 1);
      const second: Story = {
        ...base,
        sendings: [sending(again, { ...sound, benefitVat: Number(sound.benefitVat) + 1000 })],
        steps: accepted(again),
      };
      return [{ ...base, sendings: [first], steps: seen(arrived) }, second];
    }
    case 'nonResidentsDiffer':
    case 'nonResidentsMissing':
      return [{ ...base, sendings: [first], steps: [] }];
    case 'nonResidentsListed':
      return [{ ...base, sendings: [first], steps: [...seen(arrived), ...accepted(shift(arrived, 1))] }];
    case 'exportMismatch':
    case 'splitMismatch':
    case 'incomplete':
    case 'signedEarly':
    case 'feeBaseUnexplained':
    case 'returned':
      return [{ ...base, ...mended(random, one, language, arrived, first, sending, accepted) }];
    default:
      return [{ ...base, sendings: [first], steps: accepted(arrived) }];
  }
}

/** A fault found: the report goes back, and older ones come again in order. */
function mended(
  random: Random,
  { newest, role, answers, quarter }: One,
  language: Language,
  arrived: IsoDay,
  first: Sending,
  sending: (day: IsoDay, answers: Answers) => Sending,
  accepted: (from: IsoDay) => readonly Step[],
): Pick<Story, 'sendings' | 'steps'> {
  const returnedOn = shift(arrived, role === 'returned' ? 3 : random.int(2, 8));
  const returned: Step = {
    day: returnedOn,
    cells: {
      status: 'returned',
      officer: random.pick(officers),
      returnedOn: cellDay(returnedOn),
      note: noteOnReport(role, language),
    },
  };
  if (newest) return { sendings: [first], steps: role === 'returned' ? [returned] : [] };
  const again = shift(returnedOn, random.int(1, 7));
  const explained = role === 'feeBaseUnexplained' ? { ...answers, feeBase: answers.incomeQuarter } : answers;
  const second = sending(again, explained);
  const signedOn = later(again, addDays(lastDay(quarter), 1));
  return {
    sendings: [first, { ...second, answers: { ...second.answers, signedOn } }],
    steps: [returned, ...accepted(again)],
  };
}

/** Some people type amounts and quarters by hand; the form understands them. */
function typed(random: Random, answers: Answers): Answers {
  if (!random.chance(0.03)) return answers;
  const [whole, part] = Number(answers.incomeQuarter).toFixed(2).split('.');
  const spaced = (whole ?? '').replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return { ...answers, incomeQuarter: `${spaced},${part ?? '00'} ₸` };
}
