/** Training over the years (chapter 6): intakes, whoever applied, the rounds of quotas. */

import { addDays, dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { apportion, type Claim } from '../../rules/quota/apportion.ts';
import { decimal, fraction } from '../../rules/quota/fraction.ts';
import { weightOf } from '../../rules/quota/weight.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import { Companies, type Company } from './company.ts';
import { inventCourses } from './courses.ts';
import type { Row, Story } from './ledger.ts';
import { quotaCriteria } from './ownRules.ts';
import { Random } from './random.ts';
import {
  isBarred,
  isDecided,
  type TrainingApplication,
  type TrainingCourse,
  trainingStory,
} from './trainingApplications.ts';
import { inventTrainingIntakes, type QuotaRound, roundOf, roundRow, type TrainingIntake } from './trainingIntakes.ts';
import { standingOn, type World } from './world.ts';

interface Told {
  readonly course: TrainingCourse;
  readonly language?: Language;
  readonly isStranger?: 'allowed' | 'undecided';
}

/** By the turn of the intake, the newest first: what has to occur. */
const told: Readonly<Record<number, readonly Told[]>> = {
  0: [
    { course: 'untouched' },
    { course: 'remarked' },
    { course: 'debtUnconfirmed' },
    { course: 'plain', isStranger: 'undecided' },
    { course: 'plain', language: 'en' },
    { course: 'remarks' },
  ],
  1: [
    { course: '68.1' },
    { course: '68.6' },
    { course: 'lateRemarks' },
    { course: 'courseBarred' },
    { course: 'contractOverdue' },
    { course: 'listAwaited' },
    { course: 'notAdmitted' },
  ],
  2: [
    { course: '68.2' },
    { course: '68.3' },
    { course: '68.8' },
    { course: 'neverMended' },
    { course: 'lateNotice' },
    { course: 'lateContract' },
    { course: 'plain', isStranger: 'allowed' },
  ],
  3: [
    { course: '68.4' },
    { course: '68.5' },
    { course: '68.7' },
    { course: 'debtCleared' },
    { course: 'withdrawn' },
    { course: 'remarks' },
  ],
};

/** So many applications in an intake of a fund of so many participants: ten of 60, thirty of 2,000. */
const usual = (participants: number): number => Math.round(9.4 + participants * 0.0104);

export interface Training {
  readonly rows: readonly Row[];
  readonly stories: readonly Story[];
}

export function inventTraining(world: World): Training {
  const strangers = new Companies(world.seed, 'trainer', world.companies);
  const rows: Row[] = [];
  const stories: Story[] = [];
  for (const intake of inventTrainingIntakes(world)) {
    const applications = applicationsOf(world, strangers, intake);
    const decided = applications.filter(isDecided);
    const places = decided.flatMap((one) =>
      one.courses.map((course, index) => ({ one, index, course })).filter(({ index }) => !isBarred(one, index)),
    );
    const round = roundOf(
      intake,
      places.reduce((sum, { course }) => sum + Number(course.capacity), 0),
    );
    const claims = places.map(({ course }) => claimOf(course, intake, round));
    const { seats } = apportion(claims, round.total, round.method);
    rows.push(intake.row, roundRow(intake, round));
    for (const one of applications) {
      const own = one.courses.map(
        (_, index) => seats[places.findIndex((place) => place.one === one && place.index === index)],
      );
      stories.push(trainingStory(one, own, world.span.on));
    }
  }
  return { rows, stories };
}

function claimOf(course: Answers, { heldOn }: TrainingIntake, round: QuotaRound): Claim {
  const regional = quotaCriteria.find(({ region, from }) => region === course.region && from <= heldOn);
  const share = fraction(Number(course.employed), Number(course.graduates));
  const most = Math.min(Number(course.capacity), round.maxPerCourse);
  return {
    weight: weightOf([share, decimal(regional?.coefficient ?? 1)]),
    least: Math.min(round.minPerCourse, most),
    most,
  };
}

function applicationsOf(world: World, strangers: Companies, intake: TrainingIntake): readonly TrainingApplication[] {
  const own = told[intake.ago] ?? [];
  const others = Math.max(0, usual(world.participants.length) - own.length);
  const applied = new Set<string>();
  return [...own, ...Array.from({ length: others }, () => undefined)].flatMap((one, index) => {
    const random = new Random(world.seed, 'training', intake.ago, index);
    const sentOn = dayOf(random, intake);
    const company = one?.isStranger ? strangers.next() : applicant(random, world, sentOn, applied, one?.language);
    if (company === undefined) return [];
    applied.add(company.bin);
    const course = one?.course ?? random.weighted({ plain: 80, remarks: 20 });
    const least = course === 'courseBarred' ? 2 : 1;
    const courses = inventCourses(random, company.language, company.region, random.int(least, 4));
    return [{ random, intake, company, isStranger: one?.isStranger, sentOn, course, courses }];
  });
}

/** A day of the window. */
const dayOf = (random: Random, { from, to }: TrainingIntake): IsoDay =>
  addDays(from, random.int(0, dayNumber(to) - dayNumber(from)));

/** A participant that has not applied in the intake yet, of a language if there is one. */
function applicant(
  random: Random,
  world: World,
  day: IsoDay,
  applied: ReadonlySet<string>,
  language: Language | undefined,
): Company | undefined {
  const standing = standingOn(world, day).filter(({ bin }) => !applied.has(bin));
  const speaking = standing.filter((one) => one.language === language);
  const list = speaking.length > 0 ? speaking : standing;
  return list.length === 0 ? undefined : random.pick(list);
}
