/** The Fund's services over the years (chapter 4): intakes and whoever applied for them. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { Companies } from './company.ts';
import { shift } from './days.ts';
import type { Story } from './ledger.ts';
import { Random } from './random.ts';
import { dayWithin, type ServiceApplication, type ServiceCourse, serviceStory } from './serviceApplications.ts';
import type { ServiceIntake } from './serviceIntakes.ts';
import { inventRecipient, type Recipient, type RecipientType } from './serviceRecipients.ts';
import type { Stage } from './stage.ts';

/** One application somebody has to be told of. */
interface Told {
  readonly course: ServiceCourse;
  readonly type?: RecipientType;
  readonly language?: Language;
  /** Working days before the fund's day it was sent; within the intake where it is not said. */
  readonly ago?: number;
  /** Calendar days after the last day of the intake. */
  readonly lateBy?: number;
  /** Whoever was refused in the intake of the same service before. */
  readonly again?: 'decided' | 'open';
  readonly intakeNamed?: string;
}

/** By the turn of the intake, the open one first: what has to occur. */
const told: Readonly<Record<number, readonly Told[]>> = {
  0: [
    { course: 'untouched', ago: 0 },
    { course: 'untouched', ago: 1, language: 'en' },
    { course: 'incomplete', ago: 1 },
    { course: 'remarked', ago: 5 },
    { course: 'answered', ago: 5 },
    { course: 'mended', ago: 5 },
    { course: 'untouched', ago: 2, intakeNamed: 'SVI-2062-1' },
    { course: 'untouched', ago: 3, again: 'open' },
  ],
  1: [
    { course: 'decided' },
    { course: 'offered' },
    { course: 'untouched', ago: 3, type: 'legalEntity' },
    { course: 'plain', again: 'decided' },
  ],
  2: [{ course: 'refusedA' }, { course: 'late', lateBy: 2 }, { course: 'plain', language: 'en', type: 'legalEntity' }],
  3: [{ course: 'refusedB' }, { course: 'plain', type: 'naturalPerson' }, { course: 'remarks', language: 'kk' }],
  4: [{ course: 'plain', type: 'legalEntity' }, { course: 'withdrawn' }, { course: 'remarks', language: 'ru' }],
  5: [{ course: 'refusedC' }, { course: 'plain' }],
  6: [{ course: 'refusedC' }, { course: 'plain' }],
};

/** So many applications in an intake of a fund of so many participants: some 20 a year of 60, some 150 of 2,000. */
const usual = (participants: number): number => Math.round((15 + participants * 0.0675) / 5.4);

/** How the others go. */
const courses = {
  plain: 70,
  remarks: 19,
  refusedC: 3,
  refusedA: 2,
  refusedB: 2,
  late: 2,
  withdrawn: 2,
} as const satisfies Readonly<Partial<Record<ServiceCourse, number>>>;

export function serviceStories(stage: Stage, intakes: readonly ServiceIntake[]): readonly Story[] {
  const strangers = new Companies(stage.seed, 'serviceRecipient', stage.companies);
  const refused = new Map<string, Recipient>();
  // The oldest first: who applies again is known by then.
  return intakes
    .filter(({ ago }) => ago >= 0)
    .reverse()
    .flatMap((intake) => {
      const own = told[intake.ago] ?? [];
      const others = Math.max(0, usual(stage.people.length) - own.length);
      const applied = new Set<string>();
      return [...own, ...Array.from({ length: others }, () => undefined)].map((one, index) => {
        const random = new Random(stage.seed, 'service', intake.ago, index);
        const application = applicationOf(random, stage, strangers, intake, one, { applied, refused });
        const { course, recipient } = application;
        applied.add(keyOf(recipient));
        if (course.startsWith('refused')) refused.set(`${intake.service}|${keyOf(recipient)}`, recipient);
        if (one?.course === 'refusedC') refused.set(`${intake.service}|told`, recipient);
        return serviceStory(random, application, stage.span.on);
      });
    });
}

const keyOf = ({ answers: { bin, email } }: Recipient): string => String(bin ?? email);

interface Before {
  readonly applied: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, Recipient>;
}

function applicationOf(
  random: Random,
  stage: Stage,
  strangers: Companies,
  intake: ServiceIntake,
  one: Told | undefined,
  { applied, refused }: Before,
): ServiceApplication {
  const { on } = stage.span;
  const course = one?.course ?? random.weighted(courses);
  const sentOn = sentDay(random, intake, one, course, on);
  const type = one?.type ?? random.weighted({ participant: 60, legalEntity: 22, naturalPerson: 18 });
  const returning = one?.again && refused.get(`${intake.service}|told`);
  const language = one?.language === undefined ? {} : { language: one.language };
  const recipient = returning ?? inventRecipient(random, stage, strangers, sentOn, type, { ...language, applied });
  const wasRefused = refused.has(`${intake.service}|${keyOf(recipient)}`);
  return {
    intake,
    recipient,
    sentOn,
    course,
    ...(wasRefused && one?.again !== 'open' ? { causesRemoved: true } : {}),
    ...(one?.intakeNamed === undefined ? {} : { intakeNamed: one.intakeNamed }),
  };
}

function sentDay(
  random: Random,
  intake: ServiceIntake,
  one: Told | undefined,
  course: ServiceCourse,
  on: IsoDay,
): IsoDay {
  if (one?.ago !== undefined) return shift(on, -one.ago);
  if (course === 'late') return addDays(intake.to, one?.lateBy ?? random.int(1, 4));
  return dayWithin(random, intake, on);
}
