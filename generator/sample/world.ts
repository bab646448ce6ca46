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
  readonly people: readonly Participation[];
  /** Those of the participants and applicants; strangers are of a series of their own. */
  readonly companies: Companies;
}

/** Whoever surely takes part on a day: some weeks after the contract, before any end. */
export const standingOn = ({ people }: World, day: IsoDay): readonly Company[] =>
  people
    .filter(({ reporter: { from, to }, termTo }) => addDays(from, 20) <= day && day < (to ?? termTo))
    .map(({ company }) => company);

/** Begins as the fund does; not before the calendar, by which working days are counted. */
export const beginningOf = ({ span }: World): IsoDay => later(span.first, calendar.first);

/** A document nobody has to open. */
export const documentUrl = (...path: readonly (string | number)[]): string =>
  `https://documents.example/${path.join('/')}`;
