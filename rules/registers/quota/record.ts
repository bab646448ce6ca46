/** What the command recorded of a calculation: the numbers the Independent Commission was given, course by course. */

import { dayNumber, type IsoDay } from '../../calendar/day.ts';
import { longestText } from '../../vocabulary/field.ts';
import type { Cells } from '../registers.ts';
import { isoDayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';
import type { Calculation } from './calculation.ts';
import { isBlank, type Round } from './round.ts';

/** The courses and their quotas, a line each: `t1/2: 7`; nothing where they do not fit a cell. */
export function recordOf(courses: readonly { readonly id: string; readonly seats: number }[]): string | undefined {
  const text = courses.map(({ id, seats }) => `${id}: ${seats}`).join('\n');
  return text === '' || text.length > longestText ? undefined : text;
}

/** The recorded quotas by course; empty where none were recorded. */
export function recorded({ cells }: Round): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const line of textOf(cells.calculation).split('\n')) {
    const at = line.lastIndexOf(': ');
    if (at > 0) found.set(line.slice(0, at), Number(line.slice(at + 2)));
  }
  return found;
}

/**
 * Whether the numbers stand: the Independent Commission has considered the round, or has decided, on its day or later,
 * on an application that was put before it.
 */
export function isFrozen(round: Round, { registers }: View): boolean {
  if (textOf(round.cells.status) === 'considered') return true;
  const { heldOn } = round;
  if (heldOn === undefined) return false;
  return Array.from(recorded(round).keys()).some((id) => {
    const course = registers.find('courses', id);
    const application = course && registers.find('training', textOf(course.cells.case));
    const decidedOn = isoDayOf(application?.cells.decidedOn);
    return decidedOn !== undefined && decidedOn >= heldOn;
  });
}

/** Stands at the head of a version the program wrote itself, and may write anew. */
const ownMark = 'Qagida ';

/**
 * What making the papers of a round records in its row: the numbers, the day, the version. Blank cells are filled; the
 * day is a new one where the numbers are others than those recorded. What staff typed stays.
 */
export function recordCells({ round, courses }: Calculation, on: IsoDay, version: string): Cells {
  const { cells } = round;
  const calculation = recordOf(courses);
  const isOther = textOf(cells.calculation) !== (calculation ?? '');
  const isAnew = isOther && textOf(cells.calculation) !== '';
  const methodVersion = versionOf(courses, version);
  const mayWrite = isBlank(cells.methodVersion) || (isAnew && textOf(cells.methodVersion).indexOf(ownMark) === 0);
  const status = textOf(cells.status);
  return {
    ...(isOther ? { calculation } : {}),
    ...(round.calculatedOn === undefined || isAnew ? { calculatedOn: dayNumber(on) } : {}),
    ...(mayWrite && cells.methodVersion !== methodVersion ? { methodVersion } : {}),
    ...(status === '' || status === 'planned' ? { status: 'calculated' } : {}),
  };
}

/** The program and the acts whose criteria were applied: «Qagida 0.1.0; Басқарманың № 7 шешімі». */
function versionOf(courses: Calculation['courses'], version: string): string {
  const acts = courses.reduce<readonly string[]>((all, { regional, factors }) => {
    const own = [...(regional ? [regional] : []), ...factors].map(({ source }) => source.kk.trim());
    return all.concat(own.filter((act, index) => act !== '' && all.indexOf(act) < 0 && own.indexOf(act) === index));
  }, []);
  return [`${ownMark}${version}`, ...acts].join('; ').slice(0, 1000);
}
