/** Applications to take part in training (R-65 … R-71): examined, remarked on, mended or not, refused by the Fund. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Answers } from './application.ts';
import type { Company } from './company.ts';
import { cellDay, sendingMoment, shift } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Sending, Step, Story } from './ledger.ts';
import { debtLimit } from './openApplications.ts';
import { officers } from './people.ts';
import type { Random } from './random.ts';
import { remarkOnTraining } from './remarks.ts';
import { type Calculated, trainingDecision } from './trainingDecisions.ts';
import type { TrainingIntake } from './trainingIntakes.ts';

/** The grounds of R-68 on which the Fund itself refuses. */
export type Ground = '68.1' | '68.2' | '68.3' | '68.4' | '68.5' | '68.6' | '68.7' | '68.8';

/** How an application goes: to the list of trainees, or as one that somebody has to be told of. */
export type TrainingCourse =
  | Ground
  | 'plain'
  | 'remarks'
  | 'lateRemarks'
  | 'neverMended'
  | 'remarked'
  | 'untouched'
  | 'withdrawn'
  | 'courseBarred'
  | 'debtCleared'
  | 'debtUnconfirmed'
  | 'notAdmitted'
  | 'lateNotice'
  | 'lateContract'
  | 'contractOverdue'
  | 'listAwaited';

export interface TrainingApplication {
  readonly random: Random;
  readonly intake: TrainingIntake;
  readonly company: Company;
  /** No participant on the day: whether it may apply nevertheless a person decides, or has yet to (X35). */
  readonly isStranger: 'allowed' | 'undecided' | undefined;
  readonly sentOn: IsoDay;
  readonly course: TrainingCourse;
  readonly courses: readonly Answers[];
}

/** Whether the Independent Commission decides on it once the round of its intake is held. */
export const isDecided = ({ course, isStranger }: TrainingApplication): boolean =>
  isStranger !== 'undecided' &&
  !course.startsWith('68.') &&
  ['neverMended', 'remarked', 'untouched', 'withdrawn', 'debtUnconfirmed'].indexOf(course) < 0;

/** the first course of such an application is too short, the others go on. */
export const isBarred = ({ course }: Pick<TrainingApplication, 'course'>, index: number): boolean =>
  course === 'courseBarred' && index === 0;

export function trainingStory(application: TrainingApplication, calculated: Calculated, on: IsoDay): Story {
  const { random, company, sentOn, course } = application;
  const answers = answersOf(application);
  const base = { procedure: 'training', language: company.language, series: `T-${sentOn.slice(0, 4)}` } as const;
  const send = (day: IsoDay, given: Answers): Sending => ({ at: sendingMoment(random, day), answers: given });
  const sound: readonly [Sending] = [send(sentOn, answers)];
  const officer = random.pick(officers);
  const examinedOn = shift(sentOn, random.int(4, 10));
  if (course === 'untouched') return { ...base, sendings: sound, steps: [] };
  if (course === 'withdrawn') {
    return { ...base, sendings: sound, steps: [{ day: shift(sentOn, 4), cells: { officer, status: 'withdrawn' } }] };
  }
  const examined: Step = {
    day: examinedOn,
    cells: { officer, ...answered(application, examinedOn) },
    rows: { register: 'courses', cells: readCourses(application) },
  };
  if (application.isStranger === 'undecided' || course === 'debtUnconfirmed') {
    return { ...base, sendings: sound, steps: [examined] };
  }
  if (course.startsWith('68.')) {
    const cells = { ...examined.cells, refusedOn: cellDay(examinedOn), status: 'refused' };
    return { ...base, sendings: sound, steps: [{ ...examined, cells }] };
  }
  const decided = trainingDecision(application, calculated);
  if (course === 'remarks' || course === 'lateRemarks' || course === 'neverMended' || course === 'remarked') {
    const remarkedOn = course === 'remarked' ? shift(on, -3) : examinedOn;
    const { first, steps, again } = remarks(application, examined, remarkedOn, answers);
    const mended = again === undefined ? [] : [send(again.on, again.answers)];
    const rest = again === undefined ? [] : decided;
    return { ...base, sendings: [send(sentOn, first), ...mended], steps: [...steps, ...rest] };
  }
  const cells = { ...examined.cells, ...referred(examinedOn) };
  return { ...base, sendings: sound, steps: [{ ...examined, cells }, ...decided] };
}

const referred = (day: IsoDay): Step['cells'] => ({ sentToIndependentOn: cellDay(day), status: 'atIndependent' });

function answersOf({ random, company, sentOn, course, courses }: TrainingApplication): Answers {
  const { name, bin, email, phone } = company;
  const url = (chance: number, kind: string): Answers =>
    random.chance(chance) ? { [`${kind}Url`]: documentUrl(kind, bin.slice(0, 6), random.int(1000, 9999)) } : {};
  const isIndebted = course === '68.1' || course === 'debtCleared' || course === 'debtUnconfirmed';
  return {
    name,
    bin,
    ...(course === '68.8' ? {} : { website: `https://${email.slice(email.indexOf('@') + 1)}` }),
    email,
    phone,
    taxDebt: isIndebted
      ? debtLimit(sentOn) + random.int(4, 90) * 1000
      : random.chance(0.8)
        ? 0
        : random.int(100, 900_000) / 100,
    pensionDebt: isIndebted ? random.int(5, 15) * 1000 : 0,
    socialDebt: 0,
    bankruptcyOrLiquidation: course === '68.3',
    unfairProcurement: course === '68.4',
    debtorRegister: course === '68.5',
    ...url(0.15, 'franchise'),
    ...url(0.3, 'methodology'),
    ...url(0.25, 'exclusiveRights'),
    ...url(1, 'employment'),
    ...url(0.6, 'premises'),
    courses: courses.map((one, index) => {
      const isShort = course === '68.6' || isBarred({ course }, index);
      return isShort ? { ...one, durationMonths: 3 + (index % 3) } : one;
    }),
  };
}

/** What the officer answers when the application has been read. */
function answered({ company, course, isStranger }: TrainingApplication, day: IsoDay): Step['cells'] {
  return {
    ...(company.language === 'en' ? { translatedOn: cellDay(day) } : {}),
    ...(isStranger === 'allowed' ? { participantOverride: true } : {}),
    ...(course === '68.1' ? { debtConfirmed: true } : course === 'debtCleared' ? { debtConfirmed: false } : {}),
    reliable: course !== '68.2',
    ...(course === '68.8' ? {} : { showsParticipant: true }),
  };
}

const readCourses = ({ course, courses }: TrainingApplication): readonly Step['cells'][] =>
  courses.map(() => ({ approvedByHead: true, planDetailed: course !== '68.7' }));

interface Remarked {
  /** What the application said at first. */
  readonly first: Answers;
  readonly steps: readonly Step[];
  /** How and when it was sent again, if it was. */
  readonly again: { readonly on: IsoDay; readonly answers: Answers } | undefined;
}

/** The application at first and as it was sent again: an answer was left out, or the plan of a course was sent anew. */
function mending(
  random: Random,
  answers: Answers,
): { readonly flaw: string; readonly first: Answers; readonly again: Answers } {
  const flaw = random.pick(['criteria', 'phone', 'approval', 'read'] as const);
  const [one = {}, ...others] = answers.courses as readonly Answers[];
  if (flaw === 'phone') {
    const { phone: _phone, ...silent } = answers;
    return { flaw, first: silent, again: answers };
  }
  if (flaw === 'criteria') {
    const { criteria: _criteria, ...unclear } = one;
    return { flaw, first: { ...answers, courses: [unclear, ...others] }, again: answers };
  }
  const anew = { ...one, planUrl: `${String(one.planUrl)}/2` };
  return { flaw, first: answers, again: { ...answers, courses: [anew, ...others] } };
}

/** the ten days to remove remarks run from the day they were received. */
function remarks(application: TrainingApplication, examined: Step, day: IsoDay, answers: Answers): Remarked {
  const { random, course, company } = application;
  const { flaw, first, again } = mending(random, answers);
  const rows = examined.rows?.cells ?? [];
  const firstRows = flaw === 'approval' ? [{ ...rows[0], approvedByHead: false }, ...rows.slice(1)] : rows;
  const receivedOn = shift(day, random.int(0, 2));
  const own = flaw === 'read' ? { officerRemark: remarkOnTraining(random, company.language) } : {};
  const sent: Step = {
    day,
    cells: { ...examined.cells, ...own, status: 'remarks', remarksSentOn: cellDay(day) },
    rows: { register: 'courses', cells: firstRows },
  };
  const received: Step = { day: receivedOn, cells: { remarksReceivedOn: cellDay(receivedOn) } };
  if (course === 'remarked') return { first, steps: [sent, received], again: undefined };
  if (course === 'neverMended') {
    const closed: Step = { day: shift(receivedOn, 14), cells: { status: 'notFixed' } };
    return { first, steps: [sent, received, closed], again: undefined };
  }
  const isLate = course === 'lateRemarks';
  const on = shift(receivedOn, isLate ? random.int(12, 14) : random.int(3, 10));
  const fixed: Step = {
    day: on,
    cells: { status: 'fixed', remarksRemovedOn: cellDay(on), ...(isLate ? { lateAccepted: true } : {}) },
    rows: { register: 'courses', cells: rows },
  };
  const steps = [sent, received, fixed, { day: on, cells: referred(on) }];
  return { first, steps, again: { on, answers: again } };
}
