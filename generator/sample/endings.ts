/** How the participations that ended early came to their end (R-28 … R-30): when the ground was found, who decided. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { dayOfNextMonth, lastDay, type Quarter } from '../../rules/quarter/quarter.ts';
import { shift, workday } from './days.ts';
import type { Participation } from './participations.ts';
import { Random } from './random.ts';
import { beginning, type Stage } from './stage.ts';

export interface Ending {
  readonly one: Participation;
  readonly ground: string;
  /** The day of the notice, the event, the conclusion or the breach. */
  readonly foundOn: IsoDay;
  /** To the Commission; none where the Fund decides by itself (X17). */
  readonly sentOn?: IsoDay;
  readonly decidedOn: IsoDay;
  readonly endedOn: IsoDay;
  /** The quarter whose conclusion was against the project, where the register has it. */
  readonly quarter?: Quarter;
}

/** only these go to the Commission. */
const forCommission = ['28.1', '28.2', '28.7'] as const;
export const isForCommission = (ground: string): boolean => forCommission.some((one) => one === ground);

/** When the conclusion on a quarter is ready, where nothing else is told of it. */
const conclusionDay = (quarter: Quarter): IsoDay => workday(dayOfNextMonth(quarter, 24));

/** Those that ended before the registers began were dealt with on paper. */
export function endingsOf(stage: Stage): readonly Ending[] {
  return stage.people.flatMap((one) => {
    const { end } = one.profile;
    if (end === undefined || end.ground === '27' || end.on > stage.span.on) return [];
    const random = new Random(stage.seed, 'ending', one.company.index);
    const ending = endingOf(random, one, end.ground, end.on, stage);
    return ending && ending.foundOn >= beginning(stage) ? [ending] : [];
  });
}

function endingOf(
  random: Random,
  one: Participation,
  ground: string,
  endedOn: IsoDay,
  { meetings, quarters }: Stage,
): Ending | undefined {
  if (!isForCommission(ground)) {
    const decidedOn = shift(endedOn, -random.int(1, 4));
    return { one, ground, foundOn: shift(decidedOn, -random.int(10, 18)), decidedOn, endedOn };
  }
  const decidedOn = meetings.by(endedOn);
  if (decidedOn === undefined) return undefined;
  const sentOn = shift(decidedOn, -random.int(2, 8));
  const concluded = quarters.filter((q) => one.reporter.from <= lastDay(q) && conclusionDay(q) < sentOn).pop();
  if (ground === '28.1' && concluded)
    return { one, ground, foundOn: conclusionDay(concluded), sentOn, decidedOn, endedOn, quarter: concluded };
  return { one, ground, foundOn: workday(addDays(sentOn, -random.int(3, 12))), sentOn, decidedOn, endedOn };
}
