/** Participations from their profiles: the company, the applications that led to it, what it reports. */

import { addDays, addMonths, type IsoDay } from '../../rules/calendar/day.ts';
import { calendar } from '../../rules/calendar/years.ts';
import { mendable } from './application.ts';
import type { Companies, Company } from './company.ts';
import { shift, workday } from './days.ts';
import type { ExtensionPlan } from './extensions.ts';
import type { Story } from './ledger.ts';
import { type MeetingDays, workingDaysFrom } from './meetingDays.ts';
import { inventProfile, type Profile, type Span, termEnd, toldProfiles } from './profiles.ts';
import { Random } from './random.ts';
import { inventDirectPace, inventPace, type Pace, registrationStory, sentBefore } from './registrations.ts';
import { reportRoles } from './reportRoles.ts';
import type { Reporter } from './reports.ts';

export interface Participation {
  readonly profile: Profile;
  readonly company: Company;
  readonly random: Random;
  /** The applications, the successful one last; none for those taken over from the time before the calendar. */
  readonly stories: readonly Story[];
  readonly legacyId?: string;
  readonly termTo: IsoDay;
  readonly extension?: ExtensionPlan;
  readonly reporter: Reporter;
}

export function inventParticipations(
  seed: number,
  span: Span,
  count: number,
  companies: Companies,
  meetings: MeetingDays,
): readonly Participation[] {
  const found: Participation[] = [];
  let old = 0;
  for (const [index, profile] of profilesOf(seed, span, count).entries()) {
    const random = new Random(seed, 'participant', index);
    const before = found[found.length - 1];
    const company = profile.again && before ? before.company : companies.next(profile.company);
    const one = participation(random, profile, company, meetings);
    if (one.stories.length > 0) found.push(one);
    else {
      old += 1;
      found.push({ ...one, legacyId: `P-${profile.certificateOn.slice(0, 4)}-${String(old).padStart(4, '0')}` });
    }
  }
  return found;
}

/** The told ones, one for each way of reporting, and as many others as there is room for. */
function profilesOf(seed: number, span: Span, count: number): readonly Profile[] {
  const reporting = reportRoles.map((report, index): Profile => {
    const certificateOn = workday(addDays(span.first, -20 - 9 * index));
    const exporter = report === 'exportMismatch' || report === 'returned' || report === 'tiyn';
    return {
      certificateOn,
      termYears: addMonths(certificateOn, 36) > addDays(span.on, 90) ? 3 : 5,
      report,
      ...(exporter ? { company: { exportShare: 0.55 } } : {}),
    };
  });
  const told = [...toldProfiles(span), ...reporting].slice(0, count);
  const early = count > 500 ? 0.75 : 0.6;
  const others = Array.from({ length: count - told.length }, (_, index) => {
    const random = new Random(seed, 'profile', index);
    return inventProfile(random, span, random.chance(early));
  });
  return [...told, ...others];
}

function participation(random: Random, profile: Profile, company: Company, meetings: MeetingDays): Participation {
  const { certificateOn, termYears, extension, end } = profile;
  const pace = decidedInMeeting(paceOf(random, profile), certificateOn, meetings);
  const sentOn = sentBefore(certificateOn, pace);
  const from = shift(certificateOn, -pace.issue);
  const role = profile.report ?? (end?.ground === '28.4' ? 'silent' : 'plain');
  return {
    profile,
    company,
    random,
    stories: sentOn < calendar.first ? [] : applications(random, profile, company, pace, sentOn, meetings),
    termTo: termEnd(certificateOn, termYears),
    ...(extension ? { extension } : {}),
    reporter: { company, from, role, ...(end ? { to: end.on } : {}) },
  };
}

function paceOf(random: Random, { pace = {}, unissued, certificateOn }: Profile): Pace {
  // Where the calendar has only just begun, there was no time for remarks.
  const plain = unissued || pace.examine !== undefined || certificateOn < addDays(calendar.first, 100);
  return { ...(plain ? inventDirectPace(random) : inventPace(random)), ...pace };
}

/** The Commission decides when it meets: the contract is signed so much later than it was decided. */
function decidedInMeeting(pace: Pace, certificateOn: IsoDay, meetings: MeetingDays): Pace {
  const latest = shift(certificateOn, -(pace.issue + pace.sign + pace.notice));
  const decidedOn = meetings.by(latest);
  return decidedOn === undefined ? pace : { ...pace, sign: pace.sign + workingDaysFrom(decidedOn, latest) };
}

function applications(
  random: Random,
  { termYears, unissued, secondTry }: Profile,
  company: Company,
  pace: Pace,
  sentOn: IsoDay,
  meetings: MeetingDays,
): readonly Story[] {
  const flaw = random.chance(0.75) ? { flaw: random.pick(mendable) } : {};
  const stop = unissued ? { stop: 'contract' as const } : {};
  const course = { company, sentOn, pace, termYears, ...flaw, ...stop };
  if (!secondTry) return [registrationStory(random, course)];
  const refusedPace = { examine: 3, decide: 8, notice: 2, sign: 0, issue: 0, list: 0 };
  const decidedOn = meetings.by(shift(sentOn, -34)) ?? shift(sentOn, -34);
  const earlier = shift(decidedOn, -(refusedPace.examine + refusedPace.decide));
  const refused = registrationStory(random, { company, sentOn: earlier, pace: refusedPace, ground: '16.2' });
  return [refused, registrationStory(random, { ...course, after: refused })];
}
