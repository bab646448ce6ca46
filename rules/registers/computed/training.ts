/** The computed columns of an application for training: its participant, its intake, and what its courses add up to. */

import { courses } from '../../procedures/training.courses.ts';
import { examine, outcomeOf } from '../../projections/examine.ts';
import type { Cell } from '../../projections/facts.ts';
import type { Check } from '../../vocabulary/parts.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import { firstRemarksOn } from '../firstRemarks.ts';
import type { Case, Cells } from '../registers.ts';
import { entryOf } from '../settled.ts';
import { textOf, type View } from '../view.ts';

type CourseCheck = (typeof courses.checks)[number]['id'];

/** A course as its own row is examined: the application only gathers what is found there. */
interface Course {
  /** Its number in the application, or its id where staff gave it another one. */
  readonly number: string;
  readonly failing: readonly Check[];
  /** Nothing speaks against it, but somebody still has to look. */
  readonly isOpen: boolean;
}

export const ofTraining = (view: View): ((one: Case) => Cells) => {
  const procedure: Procedure = entryOf(view.settled, courses.id)?.procedure ?? courses;
  return (one) => {
    const rows = view.where(courses.id, 'case', one.id);
    const own = rows.map((row) => courseOf(row, one.id, procedure, view));
    const failing = (...ids: readonly CourseCheck[]): readonly Course[] =>
      own.filter((course) => course.failing.some(({ id }) => ids.some((check) => check === id)));
    const day = typeof one.cells.sentOn === 'number' ? Math.floor(one.cells.sentOn) : undefined;
    return {
      activeParticipant: day === undefined ? undefined : isActive(one.cells.bin, day, view),
      intake: day === undefined ? undefined : intakeOn(day, view),
      courseCount: own.length,
      coursesToMend: numbersOf(own.filter(({ failing: found }) => found.some(isToMend))),
      unapprovedCourses: numbersOf(failing('approvedByHead')),
      coursesToRead: numbersOf(own.filter(({ isOpen }) => isOpen)),
      shortCourses: numbersOf(failing('length')),
      planlessCourses: numbersOf(failing('plan', 'planDetailed')),
      coursesLeft: own.length - failing('length', 'plan', 'planDetailed').length,
      courseSeats: seatsOf(rows),
      firstRemarksOn: firstRemarksOn(one, 'training', view),
    };
  };
};

function courseOf(row: Case, application: string, procedure: Procedure, { settled }: View): Course {
  const facts = caseFacts(procedure, row);
  const examined = examine(procedure, facts, settled.book);
  const prefix = `${application}/`;
  return {
    number: row.id.indexOf(prefix) === 0 ? row.id.slice(prefix.length) : row.id,
    failing: examined.filter(({ result }) => result === 'fail').map(({ check }) => check),
    isOpen: outcomeOf(procedure, facts, examined) === 'person',
  };
}

/** The approval of the first head is a remark of its own. */
const isToMend = ({ id, effect }: Check): boolean => effect === 'remarks' && id !== 'approvedByHead';

const numbersOf = (found: readonly Course[]): string | undefined =>
  found.length === 0 ? undefined : found.map(({ number }) => number).join(', ');

/** The seats the Independent Commission gave the courses; not known where it only gave a number for the whole. */
function seatsOf(rows: readonly Case[]): number | undefined {
  const seats = rows.map(({ cells }) => cells.seats).filter((given): given is number => typeof given === 'number');
  return seats.length === 0 ? undefined : seats.reduce((a, b) => a + b, 0);
}

/** X35: a participant on the day, its term running; not known where nobody recorded when the participation began. */
function isActive(bin: Cell, day: number, view: View): boolean | undefined {
  if (textOf(bin) === '') return undefined;
  const runs = view.participationsOf(bin).some(({ from, last }) => from <= day && (last === undefined || day <= last));
  if (runs) return true;
  const undated = view
    .where('participants', 'bin', bin)
    .some(({ cells }) => typeof cells.contractSignedOn !== 'number' && cells.endedOn === undefined);
  return undated ? undefined : false;
}

/** The intake that was open on a day; the one begun last if there are several. */
export function intakeOn(day: number, view: View): string | undefined {
  const open = view.registers.cases('trainingIntakes').filter(({ cells: { intakeFrom, intakeTo } }) => {
    const begun = typeof intakeFrom === 'number' && Math.floor(intakeFrom) <= day;
    return begun && (typeof intakeTo !== 'number' || day <= Math.floor(intakeTo));
  });
  return open.sort((a, b) => Number(a.cells.intakeFrom) - Number(b.cells.intakeFrom)).pop()?.id;
}
