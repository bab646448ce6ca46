/** Participants who change or add activities: the Commission decides within ten working days of the arrival. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { sampleActivities } from '../../rules/settings/sampleActivities.ts';
import type { Answers } from './application.ts';
import type { Company } from './company.ts';
import { cellDay, sendingMoment, shift } from './days.ts';
import { ideas } from './ideas.ts';
import type { Step, Story } from './ledger.ts';
import type { Participation } from './participations.ts';
import { officers } from './people.ts';
import { townOf } from './places.ts';
import { inventPlan } from './plans.ts';
import { Random } from './random.ts';
import { anyOf, refusalsOfChange } from './reasons.ts';
import { beginning, lastDayOf, type Stage, settledPeople } from './stage.ts';

/** How a change goes; where nothing else is said, it is decided for and told to the participant. */
interface Change {
  readonly one: Participation;
  readonly receivedOn: IsoDay;
  readonly kind: 'add' | 'replace' | 'notItsOwn' | 'notListed';
  readonly goes?: 'refused' | 'withdrawn' | 'untold' | 'waits' | 'untouched';
  readonly decidedOn?: IsoDay;
}

export function activityChanges(stage: Stage): readonly Story[] {
  const told = toldChanges(stage);
  const others = stage.people.flatMap((one) => {
    if (told.some((change) => change.one === one)) return [];
    return usual(new Random(stage.seed, 'change', one.company.index, one.reporter.from), one, stage);
  });
  return [...told, ...others].map((change) => story(stage, change));
}

/** The last settled participants, so that those first in the register are told of for something else. */
function toldChanges(stage: Stage): readonly Change[] {
  const { meetings, span } = stage;
  const { on } = span;
  const ago = (n: number): IsoDay => shift(on, -n);
  const decided = (meeting: number) => {
    const decidedOn = meetings.ordinary[meetings.ordinary.length - 1 - meeting] ?? meetings.extraordinary;
    return { decidedOn, receivedOn: shift(decidedOn, -6) };
  };
  const told: readonly Omit<Change, 'one'>[] = [
    { kind: 'add', receivedOn: ago(2), goes: 'waits' },
    { kind: 'add', ...decided(3) },
    { kind: 'replace', ...decided(2), goes: 'refused' },
    { kind: 'replace', ...decided(2) },
    { kind: 'add', receivedOn: ago(9), goes: 'waits' },
    { kind: 'add', ...decided(1), goes: 'untold' },
    { kind: 'notItsOwn', receivedOn: ago(1), goes: 'untouched' },
    { kind: 'notListed', receivedOn: ago(3), goes: 'untouched' },
    { kind: 'replace', receivedOn: ago(31), goes: 'withdrawn' },
  ];
  const people = settledPeople(stage).slice().reverse();
  return told.flatMap((change, index) => {
    const one = people[index];
    return one ? [{ ...change, one }] : [];
  });
}

/** Three in ten change something in the years of their participation. */
function usual(random: Random, one: Participation, stage: Stage): readonly Change[] {
  const from = addDays(one.reporter.from > beginning(stage) ? one.reporter.from : beginning(stage), 60);
  const until = addDays(lastDayOf(one), -40);
  const days = stage.meetings.between(from, until);
  if (days.length === 0 || !random.chance(0.3)) return [];
  const decidedOn = random.pick(days);
  const goes = random.chance(0.1) ? { goes: 'refused' as const } : {};
  const kind = random.chance(0.7) ? 'add' : 'replace';
  return [{ one, kind, receivedOn: shift(decidedOn, -random.int(2, 9)), decidedOn, ...goes }];
}

function story({ seed }: Stage, change: Change): Story {
  const { company } = change.one;
  const random = new Random(seed, 'changed', company.index, change.receivedOn);
  return {
    procedure: 'activityChange',
    language: company.language,
    series: `A-${change.receivedOn.slice(0, 4)}`,
    sendings: [{ at: sendingMoment(random, change.receivedOn), answers: answersOf(random, company, change.kind) }],
    steps: stepsOf(random, company, change),
  };
}

const activities = sampleActivities.filter(({ parent }) => parent === undefined).map(({ code }) => code);

function answersOf(random: Random, company: Company, kind: Change['kind']): Answers {
  const others = activities.filter((code) => company.activities.indexOf(code) < 0);
  const added = random.pick(others);
  const removed = {
    add: [],
    notListed: [],
    replace: company.activities.slice(0, 1),
    notItsOwn: others.filter((code) => code !== added).slice(0, 1),
  };
  const idea = ideas.find(({ activity }) => activity === added) ?? company.idea;
  return {
    bin: company.bin,
    addActivities: kind === 'notListed' ? ['A99'] : [added],
    removeActivities: removed[kind],
    ...inventPlan(random, company.language, idea, townOf(company.region, company.language)),
  };
}

function stepsOf(random: Random, company: Company, { receivedOn, decidedOn, goes, kind }: Change): readonly Step[] {
  const officer = random.pick(officers);
  if (goes === 'untouched') return [];
  const referredOn = shift(receivedOn, random.int(0, 1));
  if (goes === 'withdrawn') return [{ day: referredOn, cells: { officer, status: 'withdrawn' } }];
  const several = kind === 'add' || company.activities.length > 1 ? { projectsShown: true } : {};
  const referred: Step = {
    day: referredOn,
    cells: { officer, ...several, status: 'atCommission', sentToCommissionOn: cellDay(referredOn) },
  };
  if (decidedOn === undefined) return [referred];
  const isRefused = goes === 'refused';
  const noticeOn = shift(decidedOn, random.int(1, 4));
  const decision: Step['cells'] = {
    planMatches: !isRefused,
    activityMatches: true,
    decidedOn: cellDay(decidedOn),
    decision: isRefused ? 'refuse' : 'change',
    status: isRefused ? 'notChanged' : 'changed',
    ...(isRefused ? { decisionReason: anyOf(random, refusalsOfChange, company.language) } : {}),
  };
  const notice: Step = { day: noticeOn, cells: { noticeSentOn: cellDay(noticeOn) } };
  return [referred, { day: decidedOn, cells: decision }, ...(goes === 'untold' ? [] : [notice])];
}
