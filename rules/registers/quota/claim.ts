/** What a course brings into a round of quotas: its weight, its least and most, and what there is to say about them. */

import { cite } from '../../order/citation.ts';
import type { ProcedureEntry } from '../../procedures/procedures.ts';
import { courses } from '../../procedures/training.courses.ts';
import { evaluate, type Facts } from '../../projections/evaluate.ts';
import { examine } from '../../projections/examine.ts';
import { findings } from '../../projections/findings.ts';
import type { Claim } from '../../quota/apportion.ts';
import { decimal, fraction } from '../../quota/fraction.ts';
import { noWeight, type Weight, weightOf } from '../../quota/weight.ts';
import type { QuotaCriterion } from '../../settings/quotaCriteria.ts';
import { fill, inEachLanguage, type Text } from '../../vocabulary/text.ts';
import { caseFacts } from '../caseFacts.ts';
import { copies } from '../computed/copied.ts';
import type { Cells } from '../registers.ts';
import { entryOf } from '../settled.ts';
import { textOf, type View } from '../view.ts';
import { courseNotes } from './quotaWords.ts';
import { isBlank, type Round, wholeOf } from './round.ts';
import type { TakingPart } from './takingPart.ts';

export interface CourseClaim extends Claim {
  readonly id: string;
  readonly application: string;
  readonly provider: string;
  readonly cells: Cells;
  /** What is `undefined` is not stated, or is no whole number. */
  readonly graduates: number | undefined;
  readonly employed: number | undefined;
  readonly capacity: number | undefined;
  /** The criteria its weight was multiplied by. */
  readonly regional: QuotaCriterion | undefined;
  readonly factors: readonly QuotaCriterion[];
  readonly notes: readonly Text[];
}

/** Works out the claims of a round's courses. */
export function claimsOf(round: Round, view: View): (one: TakingPart) => CourseClaim {
  const entry = entryOf(view.settled, courses.id);
  if (entry === undefined) throw new RangeError(`There is no register "${courses.id}".`);
  const copy = copies(entry.procedure, view);
  const inForce = criteriaOn(round, view.settled.quotaCriteria);
  return ({ course, application }) => {
    const cells: Cells = { ...course.cells, ...copy?.(course) };
    const facts = caseFacts(entry.procedure, { id: course.id, cells });
    const { weight, ...weighed } = weigh(cells, facts, inForce, view);
    const unread = isPlanUnread(cells);
    const room = roomOf(cells, barsOf(entry, facts, view, unread));
    const most = Math.min(room.capacity, round.maxPerCourse ?? room.capacity);
    return {
      id: course.id,
      application: application.id,
      provider: textOf(application.cells.name),
      cells: course.cells,
      graduates: wholeOf(cells.graduates),
      employed: wholeOf(cells.employed),
      capacity: wholeOf(cells.capacity),
      regional: weighed.regional,
      factors: weighed.factors,
      weight,
      least: Math.min(round.minPerCourse ?? 0, most),
      most,
      notes: [...(unread ? [courseNotes.planNotEntered] : []), ...room.notes, ...weighed.notes],
    };
  };
}

/** The criteria in force on the day that dates the round. */
export const criteriaOn = ({ day }: Round, criteria: readonly QuotaCriterion[]): readonly QuotaCriterion[] =>
  criteria.filter(({ from, to }) => from <= day && (to === undefined || day < to));

/**
 * Whether nobody has said if there is a study plan: the form asks for it, so an applicant who leaves it out has
 * answered; in a row typed by hand a blank cell is not known, and what is not known takes no quota away.
 */
const isPlanUnread = ({ receivedAt, planUrl, planDetailed }: Cells): boolean =>
  isBlank(receivedAt) && isBlank(planUrl) && planDetailed !== false;

/** The course's own grounds of refusal, R-68.6 and: such a course is given nothing. */
function barsOf(
  { procedure, words }: ProcedureEntry,
  facts: Facts,
  { settled }: View,
  isUnread: boolean,
): readonly Text[] {
  const examined = examine(procedure, facts, settled.book).filter(
    ({ check, result }) => check.effect === 'refuse' && result === 'fail' && !(isUnread && check.id === 'plan'),
  );
  return findings(procedure, words, facts, settled.book, examined).map(({ message, clause }) =>
    inEachLanguage((language) =>
      fill(courseNotes.barred[language], { finding: message[language], clause: cite(clause, language) }),
    ),
  );
}

/** How many it can take at most, and why that is nothing. */
function roomOf(cells: Cells, bars: readonly Text[]): { readonly capacity: number; readonly notes: readonly Text[] } {
  const capacity = wholeOf(cells.capacity);
  if (bars.length > 0) return { capacity: 0, notes: bars };
  if (isBlank(cells.capacity)) return { capacity: 0, notes: [courseNotes.noCapacity] };
  if (capacity === undefined) return { capacity: 0, notes: [said(courseNotes.badCapacity, cells)] };
  return { capacity, notes: capacity === 0 ? [courseNotes.zeroCapacity] : [] };
}

interface Weighed {
  readonly weight: Weight;
  readonly regional: QuotaCriterion | undefined;
  readonly factors: readonly QuotaCriterion[];
  readonly notes: readonly Text[];
}

/** Employed / graduates × the coefficient of the region × every factor that applies. */
function weigh(cells: Cells, facts: Facts, criteria: readonly QuotaCriterion[], view: View): Weighed {
  const region = textOf(cells.region);
  const regionals = criteria.filter(({ kind }) => kind === 'regionCoefficient');
  const regional = regionals.find((one) => one.region === region);
  const known = criteria
    .filter(({ kind }) => kind === 'factor')
    .map((one) => ({ one, applies: one.applies ? evaluate(one.applies.rule, facts, view.settled.book) : true }));
  const factors = known.filter(({ applies }) => applies === true).map(({ one }) => one);
  const unknown = known.filter(({ applies }) => applies === undefined).map(({ one }) => factorUnknown(one));
  const notes = [...(region === '' && regionals.length > 0 ? [courseNotes.noRegion] : []), ...unknown];
  const why = noShare(cells);
  if (why) return { weight: noWeight, regional, factors, notes: [why, ...notes] };
  const share = fraction(wholeOf(cells.employed) ?? 0, wholeOf(cells.graduates) ?? 1);
  const coefficients = [...(regional ? [regional] : []), ...factors].map(({ coefficient }) => decimal(coefficient));
  return { weight: weightOf([share, ...coefficients]), regional, factors, notes };
}

/** Why a course has no share of employed graduates above zero. */
function noShare(cells: Cells): Text | undefined {
  const [graduates, employed] = [wholeOf(cells.graduates), wholeOf(cells.employed)];
  const isBad = (cell: Cells[string], read: number | undefined): boolean => !isBlank(cell) && read === undefined;
  if (isBad(cells.graduates, graduates) || isBad(cells.employed, employed)) return said(courseNotes.badFigures, cells);
  if (graduates === undefined) return courseNotes.noGraduates;
  if (employed !== undefined && employed > graduates) return said(courseNotes.tooManyEmployed, cells);
  if (graduates === 0) return courseNotes.noGraduates;
  if (employed === undefined) return courseNotes.noEmployed;
  return employed === 0 ? courseNotes.nobodyEmployed : undefined;
}

const factorUnknown = ({ name, applies }: QuotaCriterion): Text =>
  inEachLanguage((language) =>
    fill(courseNotes.factorUnknown[language], { name: name[language], condition: applies?.written ?? '' }),
  );

/** A note with the figures as they stand in the row. */
const said = (note: Text, cells: Cells): Text =>
  inEachLanguage((language) =>
    fill(note[language], {
      capacity: String(cells.capacity ?? '—'),
      graduates: String(cells.graduates ?? '—'),
      employed: String(cells.employed ?? '—'),
    }),
  );
