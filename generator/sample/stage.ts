/** What is told of the years after registration is told on this stage: the fund's days, its participants, its meetings. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Companies, Company } from './company.ts';
import { later } from './days.ts';
import type { MeetingDays } from './meetingDays.ts';
import { longName } from './names.ts';
import type { Participation } from './participations.ts';
import { type Span, termEnd } from './profiles.ts';

export interface Stage {
  readonly seed: number;
  readonly span: Span;
  /** Those reported for, the earliest first. */
  readonly quarters: readonly Quarter[];
  readonly people: readonly Participation[];
  /** Those of the participants and applicants; strangers are of a series of their own. */
  readonly companies: Companies;
  readonly meetings: MeetingDays;
}

/** Begins as the fund does; not before the calendar, by which working days are counted. */
export const beginning = ({ span }: Stage): IsoDay => later(span.first, calendar.first);

/** The last day of a participation, recorded or by its term. */
export function lastDayOf({ profile, termTo, extension }: Participation): IsoDay {
  if (profile.end !== undefined) return profile.end.on;
  const isExtended = extension?.end === 'extend' && extension.certificateOn !== undefined;
  return isExtended ? termEnd(addDays(termTo, 1), extension.termYears) : termTo;
}

/** Takes part on a day. */
export const standsOn = (one: Participation, day: IsoDay): boolean =>
  one.profile.unissued !== true && one.reporter.from <= day && day <= lastDayOf(one);

/** Whoever surely takes part on a day, in the order of the register: for some weeks already, and not for the last day. */
export const standingOn = ({ people }: Stage, day: IsoDay): readonly Company[] =>
  people
    .filter((one) => standsOn(one, addDays(day, -20)) && standsOn(one, addDays(day, 1)))
    .map(({ company }) => company);

/** Those of whom something may be told: long there, not about to leave, and not told of for their reports alone. */
export function settledPeople({ people, span: { on } }: Stage): readonly Participation[] {
  return people.filter(
    (one) =>
      one.profile.end === undefined &&
      standsOn(one, on) &&
      one.reporter.from < addDays(on, -120) &&
      lastDayOf(one) > addDays(on, 20) &&
      !one.reporter.role.startsWith('missing') &&
      one.reporter.role !== 'withoutIncome' &&
      one.company.name !== longName,
  );
}
