/** the calculation of the quotas of a round, for the Independent Commission to consider; from the registers alone. */

import { apportion, type Infeasible, type Method, minimumsOf } from '../../quota/apportion.ts';
import { fill, inEachLanguage, type Text } from '../../vocabulary/text.ts';
import { shortDate } from '../../wording/dates.ts';
import { entryOf } from '../settled.ts';
import { isoDayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';
import { type CourseClaim, claimsOf } from './claim.ts';
import { problemWords, roundNotes } from './quotaWords.ts';
import { isFrozen, recorded } from './record.ts';
import type { Round } from './round.ts';
import { type LeftOut, takingPart } from './takingPart.ts';

export interface CalculatedCourse extends CourseClaim {
  readonly seats: number;
}

export interface Calculation {
  readonly round: Round;
  readonly total: number;
  readonly method: Method;
  /** In the order that decides between equal claims. */
  readonly courses: readonly CalculatedCourse[];
  readonly leftOut: readonly LeftOut[];
  readonly unallocated: number;
  readonly problem: { readonly kind: Infeasible; readonly words: Text } | undefined;
  readonly notes: readonly Text[];
  /** Whether the numbers were put before the Independent Commission and stand. */
  readonly isFrozen: boolean;
}

/** Nothing while the total or the method is missing. */
export function calculate(round: Round, view: View): Calculation | undefined {
  const { total, method } = round;
  if (total === undefined || method === undefined) return undefined;
  const { taking, leftOut } = takingPart(round, view);
  const claims = taking.map(claimsOf(round, view));
  const { seats, unallocated, problem } = apportion(claims, total, method);
  const courses = claims.map((claim, index) => ({ ...claim, seats: seats[index] ?? 0 }));
  const frozen = isFrozen(round, view);
  const values = { total: String(total), unallocated: String(unallocated), minimums: String(minimumsOf(claims)) };
  return {
    round,
    total,
    method,
    courses,
    leftOut,
    unallocated,
    problem: problem && { kind: problem, words: said(problemWords[problem], values) },
    notes: [
      ...(unallocated > 0 && problem === undefined ? [said(roundNotes.full, values)] : []),
      ...limitNotes(round),
      ...intakeNotes(round, view),
      ...leftOutNotes(round, leftOut, view),
      ...(frozen ? recordNotes(round, courses) : []),
    ],
    isFrozen: frozen,
  };
}

const said = (text: Text, values: Readonly<Record<string, string>>): Text =>
  inEachLanguage((language) => fill(text[language], values));

function limitNotes({ minPerCourse: min, maxPerCourse: max }: Round): readonly Text[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [said(roundNotes.limitsCross, { min: String(min), max: String(max) })];
}

const intakeNotes = ({ intake }: Round, { registers }: View): readonly Text[] =>
  intake === '' || registers.has('trainingIntakes', intake) ? [] : [said(roundNotes.noIntake, { intake })];

/** By name for one intake; of all there ever were only how many. */
function leftOutNotes({ intake }: Round, leftOut: readonly LeftOut[], { settled }: View): readonly Text[] {
  if (leftOut.length === 0) return [];
  if (intake === '') return [said(roundNotes.leftOutCount, { count: String(leftOut.length) })];
  const statuses = entryOf(settled, 'training')?.words.statuses ?? {};
  const list = (language: keyof Text): string =>
    leftOut
      .map(({ application: { id, cells }, why }) => {
        const decidedOn = isoDayOf(cells.decidedOn);
        const reason =
          why === 'decided' && decidedOn !== undefined
            ? fill(roundNotes.decidedOn[language], { day: shortDate(decidedOn) })
            : (statuses[textOf(cells.status)]?.[language] ?? textOf(cells.status));
        return `${id} (${reason})`;
      })
      .join('; ');
  return [inEachLanguage((language) => fill(roundNotes.leftOut[language], { list: list(language) }))];
}

/** Where today's figures give other numbers than those that stand. */
function recordNotes(round: Round, courses: readonly CalculatedCourse[]): readonly Text[] {
  const kept = recorded(round);
  const other = courses.filter(({ id, seats }) => kept.has(id) && kept.get(id) !== seats);
  if (other.length === 0) return [];
  const list = other.map(({ id, seats }) => `${id} – ${kept.get(id)} (${seats})`).join('; ');
  return [said(roundNotes.recordDiffers, { list })];
}
