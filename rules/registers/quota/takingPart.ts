/** Whose courses take part in a round of quotas, in the order that decides between equal claims. */

import { intakeOn } from '../computed/training.ts';
import type { Case } from '../registers.ts';
import { dayOf, isoDayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';
import { isFrozen, recorded } from './record.ts';
import type { Round } from './round.ts';

export interface TakingPart {
  readonly course: Case;
  readonly application: Case;
}

export interface LeftOut {
  readonly application: Case;
  /** Its way ended without a decision in favour, or an earlier meeting has decided on it. */
  readonly why: 'ended' | 'decided';
}

export interface Field {
  readonly taking: readonly TakingPart[];
  /** Applications the round would be about, but for what became of them. */
  readonly leftOut: readonly LeftOut[];
}

/** Statuses in which an application has no quotas to get. One that was just sent has. */
const ended = ['refused', 'notAdmitted', 'withdrawn', 'notFixed'];

/**
 * The courses of the round's intake, or of all applications where it names none. A round whose numbers stand keeps the
 * courses that were put before the Independent Commission, whatever became of them since.
 */
export function takingPart(round: Round, view: View): Field {
  const applications = inOrder(view.registers.cases('training').filter((one) => isOfIntake(one, round, view)));
  const isOver = isFrozen(round, view);
  const kept = isOver ? recorded(round) : new Map<string, number>();
  if (kept.size > 0) {
    const all = inOrder(view.registers.cases('training'));
    return { taking: coursesOf(all, view).filter(({ course }) => kept.has(course.id)), leftOut: [] };
  }
  const reasons = new Map(applications.map((one) => [one.id, reasonOf(one, round, isOver)] as const));
  return {
    taking: coursesOf(
      applications.filter(({ id }) => reasons.get(id) === undefined),
      view,
    ),
    leftOut: applications.reduce<readonly LeftOut[]>((all, application) => {
      const why = reasons.get(application.id);
      return why === undefined ? all : all.concat({ application, why });
    }, []),
  };
}

function isOfIntake({ cells }: Case, { intake }: Round, view: View): boolean {
  const sentOn = dayOf(cells.sentOn);
  return intake === '' || (sentOn !== undefined && intakeOn(sentOn, view) === intake);
}

/** Who was refused at the meeting of a round that is over took part in it. */
function reasonOf({ cells }: Case, { day }: Round, isOver: boolean): LeftOut['why'] | undefined {
  const status = textOf(cells.status);
  const decidedOn = isoDayOf(cells.decidedOn);
  const wasHeard = isOver && status === 'notAdmitted' && decidedOn !== undefined && decidedOn >= day;
  if (ended.indexOf(status) >= 0 && !wasHeard) return 'ended';
  return decidedOn !== undefined && decidedOn < day ? 'decided' : undefined;
}

/** Course by course in the order of the rows, application by application. */
const coursesOf = (applications: readonly Case[], view: View): readonly TakingPart[] =>
  applications.reduce<readonly TakingPart[]>(
    (all, application) =>
      all.concat(view.where('courses', 'case', application.id).map((course) => ({ course, application }))),
    [],
  );

/** The earlier application first: by the day it was sent, the moment it was received, its row. A blank comes last. */
function inOrder(applications: readonly Case[]): readonly Case[] {
  const keyed = applications.map((one, row) => ({
    one,
    row,
    day: dayOf(one.cells.sentOn) ?? Number.POSITIVE_INFINITY,
    moment: textOf(one.cells.receivedAt) || '~',
  }));
  return keyed
    .sort((a, b) => {
      if (a.day !== b.day) return a.day < b.day ? -1 : 1;
      if (a.moment !== b.moment) return a.moment < b.moment ? -1 : 1;
      return a.row - b.row;
    })
    .map(({ one }) => one);
}
