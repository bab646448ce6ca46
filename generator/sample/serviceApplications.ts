/** Applications for services (R-47 … R-54): sent within the intake or late, mended, refused, translated, contracted. */

import { addDays, dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import type { Answers } from './application.ts';
import { cellDay, sendingMoment, shift } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Sending, Step, Story } from './ledger.ts';
import { officers } from './people.ts';
import type { Random } from './random.ts';
import { remarkOnService } from './remarks.ts';
import { inventServiceAnswers, type ServiceAnswers } from './serviceAnswers.ts';
import type { ServiceIntake } from './serviceIntakes.ts';
import type { Recipient } from './serviceRecipients.ts';

/** How an application goes: to a contract, or as one that somebody has to be told of. */
export type ServiceCourse =
  | 'plain'
  | 'remarks'
  | 'refusedA'
  | 'refusedB'
  | 'refusedC'
  | 'late'
  | 'withdrawn'
  | 'untouched'
  | 'incomplete'
  | 'remarked'
  | 'answered'
  | 'mended'
  | 'decided'
  | 'offered';

export interface ServiceApplication {
  readonly intake: ServiceIntake;
  readonly recipient: Recipient;
  readonly sentOn: IsoDay;
  readonly course: ServiceCourse;
  /** Refused once, it has shown that the causes are removed. */
  readonly causesRemoved?: boolean;
  /** The number of the intake as the applicant wrote it. */
  readonly intakeNamed?: string;
}

/** What the office works with: who looks at the application, since when. */
interface Office {
  readonly random: Random;
  readonly application: ServiceApplication;
  readonly on: IsoDay;
  readonly officer: string;
  readonly examinedOn: IsoDay;
  readonly answers: ServiceAnswers;
}

type Course = Pick<Story, 'sendings' | 'steps'>;

/** Until the fund's day; what lies beyond it does not happen. */
export function serviceStory(random: Random, application: ServiceApplication, on: IsoDay): Story {
  const { intake, recipient, sentOn, course, intakeNamed } = application;
  const answers = inventServiceAnswers(random, recipient, intake, intakeNamed ?? intake.id);
  const examinedOn = shift(sentOn, random.int(2, 6));
  const office: Office = { random, application, on, officer: random.pick(officers), examinedOn, answers };
  return {
    procedure: 'services',
    language: recipient.language,
    series: `SV-${sentOn.slice(0, 4)}`,
    ...(hasRemarks.indexOf(course) < 0 ? direct(office) : remarkedOn(office)),
  };
}

const hasRemarks: readonly ServiceCourse[] = ['remarks', 'refusedA', 'refusedB', 'remarked', 'answered', 'mended'];

const send = ({ random }: Office, day: IsoDay, answers: Answers): Sending => ({
  at: sendingMoment(random, day),
  answers,
});

/** Without remarks: to a contract, to a refusal, or as far as it has come. */
function direct(office: Office): Course {
  const { application, officer, examinedOn, answers } = office;
  const { sentOn, course } = application;
  if (course === 'incomplete') return { sendings: [send(office, sentOn, answers.lacking)], steps: [] };
  const sendings: Course['sendings'] = [send(office, sentOn, answers.sound)];
  switch (course) {
    case 'untouched':
      return { sendings, steps: [] };
    case 'late':
    case 'withdrawn':
      return { sendings, steps: [{ day: shift(sentOn, 1), cells: { officer, status: course } }] };
    case 'refusedC':
      return { sendings, steps: refusal(office, shift(examinedOn, 2), 'c') };
    default:
      return { sendings, steps: contract(office, examinedOn) };
  }
}

/** what is wanting is told; it is mended, mended badly, or not at all. */
function remarkedOn(office: Office): Course {
  const { random, application, on, answers } = office;
  const { sentOn, course, recipient } = application;
  const isAnswered = course === 'answered' || course === 'mended';
  const day = isAnswered || course === 'remarked' ? shift(on, -2) : office.examinedOn;
  const mendedOn = isAnswered ? shift(on, -1) : shift(day, random.int(2, 9));
  // What the officer finds by reading stands in the remark, not in the answers.
  const isRead = (course === 'remarks' || course === 'mended') && random.chance(0.3);
  const own = isRead ? { officerRemark: remarkOnService(random, recipient.language) } : {};
  const cells = { ...known(office), ...own, status: 'remarks', remarksSentOn: cellDay(day) };
  const remarks: Step = { day, cells };
  const first = send(office, sentOn, isRead ? answers.sound : answers.lacking);
  if (course === 'remarked') return { sendings: [first], steps: [remarks] };
  if (course === 'refusedB') return { sendings: [first], steps: [remarks, ...refusal(office, shift(day, 32), 'b')] };
  if (course === 'refusedA') {
    const sendings: Course['sendings'] = [first, send(office, mendedOn, answers.stillLacking)];
    return { sendings, steps: [remarks, ...refusal(office, shift(mendedOn, 3), 'a')] };
  }
  const sendings: Course['sendings'] = [first, send(office, mendedOn, isRead ? answers.explained : answers.sound)];
  if (course === 'answered') return { sendings, steps: [remarks] };
  const fixed: Step = { day: mendedOn, cells: { status: 'fixed', remarksRemovedOn: cellDay(mendedOn) } };
  return { sendings, steps: [remarks, fixed, ...(course === 'mended' ? [] : contract(office, mendedOn))] };
}

const known = ({ officer, examinedOn, application: { recipient } }: Office): Step['cells'] => ({
  officer,
  ...(recipient.language === 'en' ? { translatedOn: cellDay(examinedOn) } : {}),
});

/** Decided, offered, signed; a told case stops in between, some days before the fund's day. */
function contract(office: Office, after: IsoDay): readonly Step[] {
  const { random, application, on } = office;
  const { course, intake, causesRemoved } = application;
  const waits = course === 'decided' ? shift(on, -1) : shift(on, -8);
  const decidedOn = course === 'decided' || course === 'offered' ? waits : shift(after, random.int(2, 6));
  const offeredOn = shift(decidedOn, random.int(0, 2));
  const signedOn = shift(offeredOn, random.int(2, 12));
  const decided: Step['cells'] = {
    ...known(office),
    ...(causesRemoved ? { causesRemoved } : {}),
    meetsConditions: true,
    decision: 'contract',
    decidedOn: cellDay(decidedOn),
    contractUrl: documentUrl('contract', intake.id, random.int(100_000, 999_999)),
  };
  const steps: readonly Step[] = [
    { day: decidedOn, cells: decided },
    { day: offeredOn, cells: { noticeSentOn: cellDay(offeredOn), status: 'contract' } },
    { day: signedOn, cells: { contractSignedOn: cellDay(signedOn), status: 'signed' } },
  ];
  return course === 'decided' ? steps.slice(0, 1) : course === 'offered' ? steps.slice(0, 2) : steps;
}

/** by the attachments, by remarks not removed, by the conditions of the contract. */
function refusal(office: Office, decidedOn: IsoDay, refusalGround: 'a' | 'b' | 'c'): readonly Step[] {
  const noticeOn = shift(decidedOn, office.random.int(0, 2));
  const decided: Step['cells'] = {
    ...known(office),
    meetsConditions: refusalGround !== 'c',
    decision: 'refuse',
    decidedOn: cellDay(decidedOn),
    refusalGround,
  };
  return [
    { day: decidedOn, cells: decided },
    { day: noticeOn, cells: { noticeSentOn: cellDay(noticeOn), status: 'refused' } },
  ];
}

/** A day of the window, later ones more often. */
export function dayWithin(random: Random, { from, to }: Pick<ServiceIntake, 'from' | 'to'>, on: IsoDay): IsoDay {
  const last = to < on ? to : on;
  const days = Math.max(0, dayNumber(last) - dayNumber(from));
  return addDays(from, Math.floor(days * Math.sqrt(random.next())));
}
