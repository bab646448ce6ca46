/** An invented fund: participants, applications, extensions and reports of a few years, the same for the same seed. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import { addQuarters, dayOfNextMonth, firstDay, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Response } from '../../rules/registers/intake.ts';
import { bringPersonalUpToDate, listedIn } from '../../rules/registers/personal.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';
import { sampleActivities } from '../../rules/settings/sampleActivities.ts';
import { Companies } from './company.ts';
import { eveningOf, workday } from './days.ts';
import { extensionStory } from './extensions.ts';
import { byTime, happen, numbered, type Story } from './ledger.ts';
import { MeetingDays } from './meetingDays.ts';
import { keepLists, listStories } from './nonResidents.ts';
import { numberOn, recordEnd, takenOver } from './office.ts';
import { decidedStories, openStories, ordinaryStories, strangerStories } from './openStories.ts';
import { withOwnRules } from './ownRules.ts';
import { inventParticipations, type Participation } from './participations.ts';
import type { Span } from './profiles.ts';
import { Random } from './random.ts';
import { reportStories } from './reports.ts';
import type { Stage } from './stage.ts';
import { workOf } from './work.ts';
import { correspondence, liveThrough } from './years.ts';

export interface SampleOptions {
  readonly seed: number;
  /** How many participations, running or over. */
  readonly participants: number;
  /** How many quarters of reports, the last one included. */
  readonly quarters: number;
  readonly lastQuarter: Quarter;
}

export const sampleDefaults: SampleOptions = { seed: 703, participants: 60, quarters: 8, lastQuarter: '2026-Q3' };

export interface SampleFund {
  readonly registers: Registers;
  /** The registers of the personal workbook. */
  readonly personal: Registers;
  readonly settled: Settled;
  /** Every response taken into the main registers, in the order of its moment. */
  readonly responses: readonly Response[];
  /** The fund's today: a few days after the reports of the last quarter were due. */
  readonly on: IsoDay;
}

/** Throws RangeError unless there is at least one participant and one quarter. */
export function inventFund(options: SampleOptions): SampleFund {
  const { seed, participants, quarters, lastQuarter } = options;
  for (const [name, n] of Object.entries({ participants, quarters })) {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`${name}: ${n} is not a whole number from 1 on`);
  }
  const list = Array.from({ length: quarters }, (_, index) => addQuarters(lastQuarter, index + 1 - quarters));
  const on = workday(dayOfNextMonth(lastQuarter, 22 + new Random(seed, 'on').int(0, 4)));
  const span: Span = { first: firstDay(list[0] ?? lastQuarter), on };
  const unmonitored: Settled = withOwnRules({
    ...deliveredSettings,
    plain: { ...deliveredSettings.plain, sampleMark: 'yes' },
    activities: sampleActivities,
  });
  const monitoringFrom = list[0] ?? lastQuarter;
  const settled: Settled = { ...unmonitored, plain: { ...unmonitored.plain, monitoringFrom } };
  const registers = new Registers();
  const companies = new Companies(seed);
  const meetings = new MeetingDays(span.first < calendar.first ? span.first : calendar.first, on);
  const people = inventParticipations(seed, span, participants, companies, meetings);
  const applications = [
    ...people.flatMap(({ stories }) => stories),
    ...decidedStories(seed, on, companies, people.find(({ profile }) => profile.end === undefined)?.company),
    ...openStories(seed, on, companies),
    ...ordinaryStories(seed, on, companies, Math.floor(participants * 0.05)),
  ];
  const ids = numbered(applications);
  const taken = takenOver(people, registers, settled);
  const responses = [...happen(applications, ids, on, registers, settled)];
  numberOn(taken, registers, settled);
  // Of no report anybody could say yet that it is missing.
  bringUpToDate(registers, unmonitored, { on, at: eveningOf(on) });

  const idOf = (one: Participation): string =>
    one.legacyId ?? ids.get(one.stories[one.stories.length - 1] as Story) ?? '';
  for (const one of people) recordEnd(one, idOf(one), on, registers);
  const extensions = people.flatMap(({ extension, company, random }) =>
    extension ? [extensionStory(random, company, extension)] : [],
  );
  const reports = people.map(({ reporter }) => [reporter, reportStories(seed, reporter, list)] as const);
  const strangers = strangerStories(seed, on, companies, lastQuarter);
  const stage: Stage = { seed, span, quarters: list, people, companies, meetings };
  const told = correspondence(stage);
  const work = workOf(stage);
  const others = [...extensions, ...reports.flatMap(([, own]) => own), ...strangers, ...told.stories, ...work.stories];
  responses.push(...happen([...others, ...told.rows, ...work.rows], numbered(others), on, registers, settled));

  const personal = keepLists(listStories(seed, reports, list, on), on, settled);
  const occasion = { on, at: eveningOf(on), nonResidents: listedIn(personal) };
  bringPersonalUpToDate(personal, registers, settled, occasion);
  liveThrough(stage, registers, settled, occasion);
  bringUpToDate(registers, settled, occasion);
  return { registers, personal, settled, responses: byTime(responses, ({ at }) => at), on };
}
