/** What participants tell the Fund: new addresses, re-registration, liquidation, refusals, results. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Answers } from './application.ts';
import type { Cast, Part } from './cast.ts';
import { cellDay, sendingMoment, shift, workday } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Ending } from './endings.ts';
import type { Row, Step, Story } from './ledger.ts';
import type { Participation } from './participations.ts';
import { officers } from './people.ts';
import { inventAddress } from './places.ts';
import { Random } from './random.ts';
import { explanations } from './reasons.ts';
import { beginning, type Stage, settledPeople, standsOn } from './stage.ts';

type Kind = 'addressChange' | 'reRegistration' | 'liquidation' | 'refusal' | 'resultsAchieved';

interface Notice {
  readonly one: Participation;
  readonly kind: Kind;
  readonly happenedOn?: IsoDay;
  readonly sentOn: IsoDay;
  readonly plannedDecisionOn?: IsoDay;
  /** What the officer found, so many working days later; without it nobody has looked yet. */
  readonly seen?: { readonly after: number; readonly confirmed?: boolean; readonly status: 'recorded' | 'withdrawn' };
}

/** By the form, and one that came on paper. */
export function notices(
  stage: Stage,
  cast: Cast,
  endings: readonly Ending[],
): { readonly stories: readonly Story[]; readonly rows: readonly Row[] } {
  const told = [...endings.flatMap((one) => ofEnding(stage, one)), ...ofCast(stage, cast), ...ofAddresses(stage)];
  const { on } = stage.span;
  return {
    stories: [...told, ...ofRegistration(stage)].filter(({ sentOn }) => sentOn <= on).map((one) => story(stage, one)),
    rows: onPaper(stage),
  };
}

const recorded = { after: 2, status: 'recorded' } as const;
const confirmed = { ...recorded, confirmed: true };

function ofEnding({ seed }: Stage, { one, ground, foundOn, decidedOn }: Ending): readonly Notice[] {
  const random = new Random(seed, 'notice', one.company.index);
  switch (ground) {
    case '28.2':
      return [{ one, kind: 'resultsAchieved', happenedOn: foundOn, sentOn: workday(foundOn), seen: recorded }];
    case '28.3':
      return [{ one, kind: 'refusal', sentOn: foundOn, plannedDecisionOn: decidedOn, seen: recorded }];
    case '28.5':
      return [
        {
          one,
          kind: 'liquidation',
          happenedOn: foundOn,
          sentOn: shift(foundOn, random.int(1, 7)),
          seen: confirmed,
        },
      ];
    default:
      return [];
  }
}

/** How many working days ago who told what. */
function ofCast({ span: { on } }: Stage, cast: Cast): readonly Notice[] {
  const results = (one: Participation, ago: number): Notice => ({
    one,
    kind: 'resultsAchieved',
    happenedOn: shift(on, -ago - 2),
    sentOn: shift(on, -ago),
  });
  const refusal = (one: Participation, ago: number, planned: number): Notice => ({
    one,
    kind: 'refusal',
    sentOn: shift(on, -ago),
    plannedDecisionOn: shift(on, planned),
  });
  const liquidation = (one: Participation, ago: number): Notice => ({
    one,
    kind: 'liquidation',
    happenedOn: shift(on, -ago - 4),
    sentOn: shift(on, -ago),
  });
  const told: readonly (readonly [Part, (one: Participation) => Notice])[] = [
    ['achieved', (one) => results(one, 3)],
    ['achievedAtCommission', (one) => ({ ...results(one, 14), seen: recorded })],
    ['achievedKept', (one) => ({ ...results(one, 52), seen: recorded })],
    ['refuses', (one) => refusal(one, 5, 8)],
    ['refusesLate', (one) => refusal(one, 6, -1)],
    ['refusalTakenBack', (one) => ({ ...refusal(one, 24, -8), seen: { after: 6, status: 'withdrawn' } })],
    ['achievedTakenBack', (one) => ({ ...results(one, 30), seen: { after: 8, status: 'withdrawn' } })],
    ['liquidationTakenBack', (one) => ({ ...liquidation(one, 27), seen: { after: 5, status: 'withdrawn' } })],
    ['refusalKept', (one) => ({ ...refusal(one, 60, -45), seen: recorded })],
    ['liquidates', (one) => liquidation(one, 9)],
    ['liquidationDismissed', (one) => ({ ...liquidation(one, 66), seen: { ...recorded, confirmed: false } })],
  ];
  return told.flatMap(([part, notice]) => {
    const one = cast.get(part);
    return one ? [notice(one)] : [];
  });
}

/** Told: the address changed in time and carried, changed late, not looked at yet; others by chance. */
function ofAddresses(stage: Stage): readonly Notice[] {
  const { on } = stage.span;
  const moved = (one: Participation, happenedOn: IsoDay, after: number, seen?: Notice['seen']): Notice => ({
    one,
    kind: 'addressChange',
    happenedOn,
    sentOn: shift(happenedOn, after),
    ...(seen ? { seen } : {}),
  });
  const people = settledPeople(stage).slice().reverse();
  const tales: readonly ((one: Participation) => Notice)[] = [
    (one) => moved(one, shift(on, -70), 2, confirmed),
    (one) => moved(one, shift(on, -40), 9, confirmed),
    (one) => moved(one, shift(on, -3), 2),
  ];
  const told = tales.flatMap((tale, index) => {
    const one = people[2 * index];
    return one ? [tale(one)] : [];
  });
  return [...told, ...usual(stage, 0.08, told, (one, day, random) => moved(one, day, random.int(1, 4), confirmed))];
}

/** Re-registered: told in time, told late; others by chance. */
function ofRegistration(stage: Stage): readonly Notice[] {
  const { on } = stage.span;
  const registered = (one: Participation, happenedOn: IsoDay, after: number, seen?: Notice['seen']): Notice => ({
    one,
    kind: 'reRegistration',
    happenedOn,
    sentOn: shift(happenedOn, after),
    ...(seen ? { seen } : {}),
  });
  const [first, , third] = settledPeople(stage).slice(2);
  const told = [
    ...(first ? [registered(first, shift(on, -12), 6)] : []),
    ...(third ? [registered(third, shift(on, -80), 16, confirmed)] : []),
  ];
  return [
    ...told,
    ...usual(stage, 0.03, told, (one, day, random) => registered(one, day, random.int(2, 9), confirmed)),
  ];
}

/** Of those nothing is told of, so many once in the years of their participation, dealt with before it ended. */
function usual(
  stage: Stage,
  probability: number,
  told: readonly Notice[],
  notice: (one: Participation, day: IsoDay, random: Random) => Notice,
): readonly Notice[] {
  return stage.people.flatMap((one) => {
    const random = new Random(stage.seed, 'notice', probability, one.company.index, one.reporter.from);
    const day = workday(addDays(one.reporter.from, random.int(60, 700)));
    const dealtWith = addDays(day, 30);
    const happens = random.chance(probability) && !told.some((each) => each.one === one);
    const isOfRegister = day >= beginning(stage) && dealtWith <= stage.span.on && standsOn(one, dealtWith);
    return happens && isOfRegister ? [notice(one, day, random)] : [];
  });
}

function story({ seed }: Stage, notice: Notice): Story {
  const { one, kind, sentOn, seen } = notice;
  const { company } = one;
  const random = new Random(seed, 'told', company.index, kind);
  const steps: readonly Step[] = seen
    ? [{ day: shift(sentOn, seen.after), cells: seenCells(random.pick(officers), seen) }]
    : [];
  return {
    procedure: 'events',
    language: company.language,
    series: `N-${sentOn.slice(0, 4)}`,
    sendings: [{ at: sendingMoment(random, sentOn), answers: answersOf(random, notice) }],
    steps,
  };
}

const seenCells = (officer: string, { confirmed, status }: NonNullable<Notice['seen']>): Step['cells'] => ({
  officer,
  status,
  ...(confirmed === undefined ? {} : { confirmed }),
});

function answersOf(random: Random, { one, kind, happenedOn, plannedDecisionOn }: Notice): Answers {
  const { bin, region, language } = one.company;
  return {
    bin,
    kind,
    ...(happenedOn ? { happenedOn } : {}),
    ...(kind === 'addressChange' ? { newAddress: inventAddress(random, region, language) } : {}),
    ...(plannedDecisionOn ? { plannedDecisionOn } : {}),
    ...(kind === 'refusal' ? {} : { documentsUrl: documentUrl('notice', `${bin.slice(0, 6)}-${kind}`) }),
    explanation: explanations[kind][language],
  };
}

/** A letter on paper, entered by an officer. */
function onPaper(stage: Stage): readonly Row[] {
  const { on } = stage.span;
  const [one] = settledPeople(stage).slice(5);
  if (one === undefined) return [];
  const day = shift(on, -33);
  const cells = {
    bin: one.company.bin,
    kind: 'reRegistration',
    happenedOn: cellDay(shift(day, -5)),
    sentOn: cellDay(day),
    language: one.company.language,
    documentsUrl: documentUrl('notice', 'paper', 1),
    officer: officers[0],
    confirmed: true,
    note: explanations.onPaper.kk,
    status: 'recorded',
  };
  return [{ procedure: 'events', id: `N-${day.slice(0, 4)}-P1`, steps: [{ day, cells }] }];
}
