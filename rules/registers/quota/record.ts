/** What the command recorded of a calculation: the numbers the Independent Commission was given, course by course. */

import { longestText } from '../../vocabulary/field.ts';
import { isoDayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';
import type { Round } from './round.ts';

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
