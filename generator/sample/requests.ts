/** What the Fund asked its participants for: answered in time, late, still open, overdue, taken back. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Cells } from '../../rules/registers/registers.ts';
import type { Cast } from './cast.ts';
import { cellDay, shift, workday } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Ending } from './endings.ts';
import type { Row, Step } from './ledger.ts';
import type { Participation } from './participations.ts';
import { Random } from './random.ts';
import { beginning, lastDayOf, type Stage, settledPeople } from './stage.ts';

const questions = {
  '38': 'Жобаның соңғы екі тоқсандағы іске асырылу барысын растайтын құжаттардың көшірмелері',
  '32': 'Өткен жылғы есепке алу саясаты және кірістердің талдамасы',
  '32p2': 'Өткен жылғы статистикалық есептілік, салық декларациялары және аудиторлық қорытынды',
  '33s2': 'Өткен жылғы аудиторлық есеп',
} as const;

type Ground = keyof typeof questions;
const grounds = Object.keys(questions) as Ground[];

type End = 'answered' | 'incomplete' | 'received' | 'arrived' | 'sent' | 'withdrawn' | 'draft';

interface Request {
  readonly one: Participation;
  readonly ground: Ground;
  readonly sentOn: IsoDay;
  /** Working days from sending to receipt, and from receipt to the answer. */
  readonly receivedAfter: number;
  readonly answeredAfter: number;
  readonly end: End;
}

export function requests(stage: Stage, cast: Cast, endings: readonly Ending[]): readonly Row[] {
  const told = [...toldRequests(stage), ...ignored(stage, cast, endings)];
  const others = stage.people.flatMap((one) =>
    told.some((request) => request.one === one)
      ? []
      : usual(new Random(stage.seed, 'request', one.company.index, one.reporter.from), one, stage),
  );
  const all = [...told, ...others].sort((a, b) => (a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : 0));
  const counts = new Map<string, number>();
  return all.map((request) => {
    const series = `S-${request.sentOn.slice(0, 4)}`;
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    return rowOf(`${series}-${String(count).padStart(4, '0')}`, request);
  });
}

/** Under each item one of each end, from the settled participants that play no part in early termination. */
function toldRequests(stage: Stage): readonly Request[] {
  const { on } = stage.span;
  const people = settledPeople(stage).slice().reverse();
  const ends: readonly (readonly [sentAgo: number, answeredAfter: number, end: End])[] = [
    [60, 8, 'answered'],
    [45, 13, 'answered'],
    [6, 0, 'received'],
    [18, 0, 'received'],
  ];
  const byGround = grounds.flatMap((ground) => ends.map((end) => [ground, ...end] as const));
  const single = [
    ['32', 40, 9, 'incomplete'],
    ['32', 2, 0, 'arrived'],
    ['32p2', 1, 0, 'sent'],
    ['33s2', 25, 0, 'withdrawn'],
    ['32', 0, 0, 'draft'],
  ] as const;
  return [...byGround, ...single].flatMap(([ground, sentAgo, answeredAfter, end], index): readonly Request[] => {
    const one = people[index % Math.max(1, Math.floor(people.length / 2))];
    // An overdue request of R-38 is a ground of early termination: it is told by its part.
    if (one === undefined || (ground === '38' && end === 'received' && sentAgo > 12)) return [];
    return [{ one, ground, sentOn: shift(on, -sentAgo), receivedAfter: 1, answeredAfter, end }];
  });
}

/** Requests within monitoring nobody answered: of two participants, and of those that were ended for it. */
function ignored({ span: { on } }: Stage, cast: Cast, endings: readonly Ending[]): readonly Request[] {
  const request = (one: Participation, sentOn: IsoDay, end: End): Request => {
    return { one, ground: '38', sentOn, receivedAfter: 1, answeredAfter: 0, end };
  };
  const [one, kept] = [cast.get('ignoresRequest'), cast.get('requestKept')];
  return [
    ...(one ? [request(one, shift(on, -21), 'received')] : []),
    ...(kept ? [request(kept, shift(on, -75), 'received')] : []),
    ...endings
      .filter(({ ground }) => ground === '28.4')
      .map((ending) => request(ending.one, shift(ending.foundOn, -12), 'received')),
  ];
}

/** One participant in four was asked for something once. */
function usual(random: Random, one: Participation, stage: Stage): readonly Request[] {
  const { on } = stage.span;
  const from = one.reporter.from > beginning(stage) ? one.reporter.from : beginning(stage);
  const sentOn = workday(addDays(from, random.int(40, 900)));
  const isOver = addDays(sentOn, 40) > lastDayOf(one);
  if (!random.chance(0.25) || isOver || sentOn > on) return [];
  const end = random.weighted({ answered: 86, incomplete: 8, withdrawn: 4, received: 2 });
  const answeredAfter = random.chance(0.85) ? random.int(4, 10) : random.int(11, 14);
  const ground = random.pick(grounds);
  // Nobody is left to be ended for a request of long ago.
  const settled = ground === '38' && end === 'received' ? 'answered' : end;
  return [{ one, ground, sentOn, receivedAfter: random.int(0, 2), answeredAfter, end: settled }];
}

function rowOf(id: string, { one, ground, sentOn, receivedAfter, answeredAfter, end }: Request): Row {
  const receivedOn = shift(sentOn, receivedAfter);
  const answeredOn = shift(receivedOn, answeredAfter);
  const asked: Cells = { bin: one.company.bin, ground, question: questions[ground] };
  const drafted: Step = { day: shift(sentOn, -1), cells: { ...asked, status: 'draft' } };
  const sent: Step = { day: sentOn, cells: { status: 'sent', sentOn: cellDay(sentOn) } };
  const arrived: Step = { day: sentOn, cells: { arrivedOn: cellDay(sentOn) } };
  const received: Step = { day: receivedOn, cells: { status: 'received', receivedOn: cellDay(receivedOn) } };
  const answer: Step = {
    day: answeredOn,
    cells: {
      status: 'answered',
      answeredOn: cellDay(answeredOn),
      answerUrl: documentUrl('answer', id),
      answerComplete: end !== 'incomplete',
      ...(ground === '32p2'
        ? { statisticsGiven: true, declarationsGiven: true, auditOpinionGiven: end !== 'incomplete' }
        : {}),
    },
  };
  const withdrawn: Step = { day: shift(receivedOn, 3), cells: { status: 'withdrawn' } };
  const steps: Readonly<Record<End, readonly Step[]>> = {
    draft: [drafted],
    sent: [drafted, sent],
    arrived: [drafted, sent, arrived],
    received: [drafted, sent, arrived, received],
    withdrawn: [drafted, sent, arrived, received, withdrawn],
    answered: [drafted, sent, arrived, received, answer],
    incomplete: [drafted, sent, arrived, received, answer],
  };
  return { procedure: 'requests', id, steps: steps[end] };
}
