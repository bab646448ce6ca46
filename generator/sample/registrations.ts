/** How a registration goes from the application to the list of participants (R-8 … R-19), well or with delays. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Cells } from '../../rules/registers/registers.ts';
import { type Answers, type Flaw, inventApplication } from './application.ts';
import type { Company } from './company.ts';
import { cellDay, sendingMoment, shift } from './days.ts';
import type { Sending, Step, Story } from './ledger.ts';
import { officers } from './people.ts';
import type { Random } from './random.ts';
import { ownRemark } from './remarks.ts';

/** Working days each stage took; `mend` only where there were remarks. */
export interface Pace {
  readonly examine: number;
  readonly mend?: number;
  readonly decide: number;
  readonly notice: number;
  readonly sign: number;
  readonly issue: number;
  readonly list: number;
}

/** A pace within every term of the Rules. */
export function inventPace(random: Random): Pace {
  return {
    examine: random.int(1, 5),
    ...(random.chance(0.35) ? { mend: random.int(2, 15) } : {}),
    decide: random.int(4, 10),
    // Not before the minutes are signed.
    notice: random.int(1, 5),
    sign: random.int(2, 10),
    issue: random.int(0, 3),
    list: random.int(0, 3),
  };
}

/** The same without remarks. */
export function inventDirectPace(random: Random): Pace {
  const { examine, decide, notice, sign, issue, list } = inventPace(random);
  return { examine, decide, notice, sign, issue, list };
}

/** The day an application was sent whose certificate is issued on a working day. */
export const sentBefore = (certificate: IsoDay, pace: Pace): IsoDay => shift(certificate, -length(pace));
const length = (pace: Pace): number =>
  pace.examine + (pace.mend ?? 0) + pace.decide + pace.notice + pace.sign + pace.issue;

export interface Course {
  readonly company: Company;
  readonly sentOn: IsoDay;
  readonly pace: Pace;
  /** What the application lacked, when there were remarks; without it the officer had a remark of his own. */
  readonly flaw?: Flaw;
  readonly ground?: '16.1' | '16.2';
  readonly termYears?: number;
  /** The last stage that happened, where the story is to stop. */
  readonly stop?: 'decision' | 'notice' | 'contract';
  readonly answers?: Answers;
  readonly after?: Story;
}

export function registrationStory(random: Random, course: Course): Story {
  const { company, sentOn, pace, flaw, after } = course;
  const answers = { ...inventApplication(random, company, sentOn), ...course.answers };
  const remarksOn = pace.mend === undefined ? undefined : shift(sentOn, pace.examine);
  const mendedOn = remarksOn && shift(remarksOn, pace.mend ?? 0);
  const first: Sending = {
    at: sendingMoment(random, sentOn),
    answers: remarksOn && flaw ? flaw.change(answers, sentOn) : answers,
  };
  const second: readonly Sending[] = mendedOn
    ? [{ at: sendingMoment(random, mendedOn), answers: flaw ? answers : explained(answers, company) }]
    : [];
  return {
    procedure: 'registration',
    language: company.language,
    series: `R-${sentOn.slice(0, 4)}`,
    sendings: [first, ...second],
    steps: [
      ...examination(
        random,
        course,
        remarksOn,
        mendedOn,
        flaw === undefined ? ownRemark(random, company.language) : undefined,
      ),
      ...decision(course, mendedOn ?? shift(sentOn, pace.examine)),
    ],
    ...(after ? { after } : {}),
  };
}

/** The applicant adds to the plan what the officer missed. */
const explained = (answers: Answers, { language }: Company): Answers => ({
  ...answers,
  plan6: `${String(answers.plan6)} ${{ kk: 'Толықтырылды: көрсеткіштер жылдарға бөлінді.', ru: 'Дополнено: показатели разбиты по годам.', en: 'Added: the indicators are split by year.' }[language]}`,
});

/** Where several activities are planned, somebody has seen that the plan shows their projects (Annex 1). */
export const projectsShown = ({ activities }: Company): Cells => (activities.length > 1 ? { projectsShown: true } : {});

function examination(
  random: Random,
  { company, sentOn, pace }: Course,
  remarksOn: IsoDay | undefined,
  mendedOn: IsoDay | undefined,
  remark: string | undefined,
): readonly Step[] {
  const examinedOn = shift(sentOn, pace.examine);
  const known: Cells = {
    officer: random.pick(officers),
    ...(company.language === 'en' ? { translatedOn: cellDay(examinedOn) } : {}),
    ...projectsShown(company),
  };
  if (remarksOn === undefined || mendedOn === undefined) {
    return [{ day: examinedOn, cells: { ...known, status: 'atCommission', sentToCommissionOn: cellDay(examinedOn) } }];
  }
  const own = remark === undefined ? {} : { officerRemark: remark };
  return [
    { day: remarksOn, cells: { ...known, ...own, status: 'remarks', remarksSentOn: cellDay(remarksOn) } },
    { day: mendedOn, cells: { status: 'fixed', remarksRemovedOn: cellDay(mendedOn) } },
    { day: mendedOn, cells: { status: 'atCommission', sentToCommissionOn: cellDay(mendedOn) } },
  ];
}

function decision({ pace, ground, termYears, stop }: Course, referredOn: IsoDay): readonly Step[] {
  const decidedOn = shift(referredOn, pace.decide);
  const noticeOn = shift(decidedOn, pace.notice);
  const signedOn = shift(noticeOn, pace.sign);
  const issuedOn = shift(signedOn, pace.issue);
  const listedOn = shift(signedOn, pace.list);
  const answered = {
    planMatches: ground !== '16.1',
    activityMatches: ground !== '16.2',
    decidedOn: cellDay(decidedOn),
  };
  const notice: Step = { day: noticeOn, cells: { noticeSentOn: cellDay(noticeOn) } };
  if (ground !== undefined) {
    const refused = { ...answered, decision: 'refuse', refusalGround: ground, status: 'refused' };
    return stop === 'decision' ? [{ day: decidedOn, cells: refused }] : [{ day: decidedOn, cells: refused }, notice];
  }
  const term = termYears === undefined ? {} : { termYears };
  const steps: readonly Step[] = [
    { day: decidedOn, cells: { ...answered, decision: 'register', status: 'registered' } },
    notice,
    { day: signedOn, cells: { ...term, contractSignedOn: cellDay(signedOn), status: 'contractSigned' } },
    { day: issuedOn, cells: { certificateIssuedOn: cellDay(issuedOn), status: 'participant' } },
    { day: listedOn, cells: { listedOn: cellDay(listedOn) } },
  ];
  return steps.slice(0, stop === undefined ? steps.length : { decision: 1, notice: 2, contract: 3 }[stop]);
}
