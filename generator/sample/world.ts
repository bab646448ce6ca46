/** The fund as those see it who invent what it does beside registration: its time, its participants, its strangers. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import type { Companies, Company } from './company.ts';
import { later } from './days.ts';
import type { Participation } from './participations.ts';
import type { Span } from './profiles.ts';

export interface World {
  readonly seed: number;
  readonly span: Span;
  /** In the order of the register, with the days between which each surely takes part. */
  readonly participants: readonly Standing[];
  /** Those of the participants and applicants; strangers are of a series of their own. */
  readonly companies: Companies;
}

interface Standing {
  readonly company: Company;
  /** Some weeks after the contract, and the day before any end. */
  readonly from: IsoDay;
  readonly before: IsoDay;
}

export const worldOf = (seed: number, span: Span, people: readonly Participation[], companies: Companies): World => ({
  seed,
  span,
  companies,
  participants: people.map(({ reporter: { company, from, to }, termTo }) => ({
    company,
    from: addDays(from, 20),
    before: to ?? termTo,
  })),
});

/** Whoever surely takes part on a day. */
export const standingOn = ({ participants }: World, day: IsoDay): readonly Company[] =>
  participants.filter(({ from, before }) => from <= day && day < before).map(({ company }) => company);

/** Begins as the fund does; not before the calendar, by which working days are counted. */
export const beginningOf = ({ span }: World): IsoDay => later(span.first, calendar.first);

/** A document nobody has to open. */
export const documentUrl = (...path: readonly (string | number)[]): string =>
  `https://documents.example/${path.join('/')}`;
