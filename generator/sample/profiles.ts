/** What becomes of each participation: its term, its extension, its end. Told first, so that every story occurs. */

import { addDays, addMonths, dayNumber, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import { endOfTerm } from '../../rules/registers/feeds/participants.ts';
import type { Company } from './company.ts';
import { later, shift, workday } from './days.ts';
import type { ExtensionPlan } from './extensions.ts';
import { longAddress, longName } from './names.ts';
import type { Random } from './random.ts';
import type { Pace } from './registrations.ts';
import type { ReportRole } from './reportRoles.ts';

export interface Profile {
  readonly certificateOn: IsoDay;
  readonly termYears: number;
  /** Whether somebody confirmed a term of exactly one year (X14). */
  readonly confirmed?: boolean;
  readonly company?: Partial<Company>;
  readonly pace?: Partial<Pace>;
  /** Signed, but the certificate is not there yet. */
  readonly unissued?: boolean;
  /** Refused at first, registered the second time. */
  readonly secondTry?: boolean;
  /** The company of the profile before, registered again after its participation ended. */
  readonly again?: boolean;
  readonly end?: { readonly on: IsoDay; readonly ground: string };
  readonly extension?: ExtensionPlan;
  readonly report?: ReportRole;
}

/** The days a fund's story is told between. */
export interface Span {
  /** The first day of the first quarter. */
  readonly first: IsoDay;
  /** The fund's today. */
  readonly on: IsoDay;
}

/** The last day of a term that begins with a certificate. */
export const termEnd = (certificateOn: IsoDay, years: number): IsoDay =>
  fromDayNumber(endOfTerm(dayNumber(certificateOn), years));

/** A certificate on a working day whose term ends on the day or a little after. */
const certificateFor = (end: IsoDay, years: number): IsoDay => workday(addDays(addMonths(end, -12 * years), 1));

/** The stories that have to occur, the most telling first: a small fund has only the first of them. */
export function toldProfiles({ first, on }: Span): readonly Profile[] {
  const ago = (days: number): IsoDay => addDays(on, -days);
  const ending = (days: number, years: number): { certificateOn: IsoDay; termYears: number; termTo: IsoDay } => {
    const certificateOn = certificateFor(addDays(on, days), years);
    return { certificateOn, termYears: years, termTo: termEnd(certificateOn, years) };
  };
  const long = ending(220, 2);
  const lastDay = ending(-45, 2);
  const late = ending(-40, 2);
  const refused = ending(-35, 2);
  const planned = ending(-330, 1);
  const soon = ending(28, 2);
  const lawful = (termTo: IsoDay, days = 10): IsoDay => shift(termTo, -days);
  const ended = (days: number, ground: string, years: number): Profile => ({
    certificateOn: workday(addMonths(ago(days), -14)),
    termYears: years,
    end: { on: workday(ago(days)), ground },
  });
  return [
    {
      certificateOn: workday(later(addDays(first, -200), ago(1500))),
      termYears: 5,
      company: { language: 'en', size: 92_000_000, exportShare: 0.72, staff: 64 },
    },
    { certificateOn: workday(ago(200)), termYears: 1 },
    {
      ...lastDay,
      extension: {
        sentOn: lawful(lastDay.termTo),
        termYears: 2,
        end: 'extend',
        endOn: lawful(lastDay.termTo, 5),
        certificateOn: lawful(lastDay.termTo, 3),
      },
    },
    {
      ...late,
      extension: { sentOn: lawful(late.termTo, 9), termYears: 3, end: 'late', endOn: lawful(late.termTo, 8) },
      end: { on: late.termTo, ground: '27' },
    },
    { ...ending(35, 2), extension: { sentOn: shift(on, -4), termYears: 2 } },
    { ...ending(9, 2), extension: { sentOn: shift(on, -1), termYears: 2 } },
    { ...ending(25, 2) },
    { ...ending(6, 2) },
    { ...ending(-6, 2), report: 'plain' },
    { ...planned, confirmed: true, end: { on: planned.termTo, ground: '27' } },
    { certificateOn: workday(addDays(planned.termTo, 70)), termYears: 2, again: true },
    ended(45, '28.1', 3),
    ended(160, '28.2', 2),
    ended(210, '28.3', 2),
    { ...ended(28, '28.4', 2), report: 'silent' },
    ended(75, '28.5', 3),
    ended(120, '28.6', 2),
    ended(250, '28.7', 2),
    { ...long, report: 'missingLast' },
    { certificateOn: workday(later(addDays(first, -90), ago(700))), termYears: 3, report: 'missingTwo' },
    { certificateOn: shift(on, -1), termYears: 2, unissued: true, pace: { sign: 4, issue: 0 } },
    { certificateOn: shift(on, -6), termYears: 3, unissued: true, pace: { sign: 3, issue: 0 } },
    { certificateOn: workday(ago(240)), termYears: 3, secondTry: true },
    {
      certificateOn: workday(ago(310)),
      termYears: 3,
      company: { language: 'ru', name: longName, address: longAddress, region: '100000000' },
    },
    {
      ...refused,
      extension: { sentOn: lawful(refused.termTo, 20), termYears: 2, end: 'refuse', endOn: lawful(refused.termTo, 12) },
      end: { on: refused.termTo, ground: '27' },
    },
    { ...ending(45, 2), extension: { sentOn: shift(on, -3), termYears: 1 } },
    { ...soon, extension: { sentOn: shift(on, -9), termYears: 3, end: 'extend', endOn: shift(on, -2) } },
    { ...ending(60, 2), extension: { sentOn: shift(on, -15), termYears: 2, end: 'withdrawn', endOn: shift(on, -11) } },
    { certificateOn: workday(ago(170)), termYears: 2, pace: { examine: 8 } },
    { certificateOn: workday(ago(130)), termYears: 3, pace: { notice: 8 } },
    { certificateOn: workday(ago(280)), termYears: 2, pace: { issue: 5, list: 6 } },
    { certificateOn: workday(ago(100)), termYears: 2, pace: { decide: 13 } },
  ];
}

/** How the other participations go: mostly well, as chance has it. */
export function inventProfile(random: Random, { first, on }: Span, early: boolean): Profile {
  const certificateOn = workday(early ? earlyDay(random, first) : laterDay(random, first, on));
  const termYears = Number(random.weighted({ 1: 6, 2: 44, 3: 38, 5: 12 }));
  const termTo = termEnd(certificateOn, termYears);
  const base = { certificateOn, termYears, confirmed: random.chance(0.7) };
  const lastDay = termTo < on ? termTo : on;
  // Long enough after the first quarter for its report, its fee and a decision to be in the registers.
  const sooner = Math.max(150, dayNumber(later(first, calendar.first)) + 170 - dayNumber(certificateOn));
  const room = dayNumber(lastDay) - dayNumber(certificateOn) - sooner;
  if (room > 0 && random.chance(0.1)) {
    const grounds = { '28.1': 2, '28.2': 3, '28.3': 3, '28.4': 2, '28.5': 1, '28.6': 2, '28.7': 1 };
    const ground = random.weighted(grounds);
    return { ...base, end: { on: shift(addDays(certificateOn, sooner + random.int(0, room)), -1), ground } };
  }
  if (termTo > addDays(on, 60)) return base;
  return { ...base, ...termStory(random, termTo, on) };
}

/** Before the first quarter; where the calendar's first year allows it, late enough for the application to be in it. */
function earlyDay(random: Random, first: IsoDay): IsoDay {
  const day = addDays(first, -random.int(5, 265));
  return first > '2024-07-01' && day < '2024-03-01' ? addDays('2024-03-01', random.int(0, 90)) : day;
}

const laterDay = (random: Random, first: IsoDay, on: IsoDay): IsoDay =>
  addDays(first, random.int(0, Math.max(0, dayNumber(on) - dayNumber(first) - 25)));

/** What happens when a term draws near: extended, late, or left to end. */
function termStory(random: Random, termTo: IsoDay, on: IsoDay): Pick<Profile, 'extension' | 'end'> {
  const end = termTo < on ? { end: { on: termTo, ground: '27' } } : {};
  if (random.chance(0.3)) return end;
  const termYears = Number(random.weighted({ 1: 5, 2: 60, 3: 35 }));
  if (random.chance(0.1)) {
    const sentOn = shift(termTo, -random.int(2, 9));
    return { ...end, extension: { sentOn, termYears, end: 'late', endOn: shift(sentOn, 1) } };
  }
  const sentOn = shift(termTo, -random.int(10, 32));
  if (sentOn > on) return {};
  const endOn = shift(sentOn, random.int(3, 8));
  const certificateOn = shift(endOn, random.int(1, 2));
  const extendedTo = termEnd(addDays(termTo, 1), termYears);
  const over = extendedTo < on ? { end: { on: extendedTo, ground: '27' } } : {};
  // Not everything is done on the fund's last day: what lies ahead has not happened yet.
  return {
    ...over,
    extension: { sentOn, termYears, end: 'extend', endOn, certificateOn, confirmed: random.chance(0.5) },
  };
}
