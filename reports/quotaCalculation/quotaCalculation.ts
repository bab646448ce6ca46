/** The calculation of the quotas of a round as data for the meeting: paper and workbook only draw it. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { cite } from '../../rules/order/citation.ts';
import { order } from '../../rules/order/order.ts';
import { clauseTexts } from '../../rules/order/texts/clauseTexts.ts';
import { minimumsOf } from '../../rules/quota/apportion.ts';
import { written } from '../../rules/quota/natural.ts';
import type { Calculation } from '../../rules/registers/quota/calculation.ts';
import { criteriaOn } from '../../rules/registers/quota/claim.ts';
import { holders, openCalculations } from '../../rules/registers/quota/holders.ts';
import { roundNotes } from '../../rules/registers/quota/quotaWords.ts';
import { wholeOf } from '../../rules/registers/quota/round.ts';
import type { Case } from '../../rules/registers/registers.ts';
import { isoDayOf } from '../../rules/registers/sitting.ts';
import { textOf, type View } from '../../rules/registers/view.ts';
import type { ListEntry } from '../../rules/settings/lists.ts';
import type { QuotaCriterion } from '../../rules/settings/quotaCriteria.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import type { Receipt } from '../report.ts';
import { explanationsOf } from './explain.ts';
import { factorOf } from './figures.ts';
import { howOf } from './how.ts';
import { type Live, liveOf } from './live.ts';
import { criterionWords, methodNames, titleWords } from './words.ts';

export interface QuotaCourse {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  readonly region: Text | undefined;
  /** `null` is not stated, or no whole number. */
  readonly graduates: number | null;
  readonly employed: number | null;
  readonly regional: number;
  /** The other criteria that apply, multiplied. */
  readonly factor: number;
  readonly weight: number;
  readonly capacity: number | null;
  readonly least: number;
  readonly most: number;
  readonly seats: number;
  /** What the Independent Commission gave, where that is recorded, and why. */
  readonly decided: number | null;
  readonly reason: string;
  readonly explanation: readonly Text[];
  readonly notes: readonly Text[];
}

export interface UsedCriterion {
  readonly criterion: QuotaCriterion;
  /** The courses it is meant for: a region, a condition as it is written, or all of them. */
  readonly condition: Text;
  /** Courses it was applied to. */
  readonly courses: number;
}

export interface QuotaCalculation {
  readonly round: string;
  readonly title: Text;
  readonly fund: Text;
  readonly marks: readonly Text[];
  readonly heldOn: IsoDay | undefined;
  readonly calculatedOn: IsoDay | undefined;
  /** The day the paper is made. */
  readonly on: IsoDay;
  readonly intake: string;
  readonly methodName: Text;
  readonly methodVersion: string;
  readonly total: number;
  readonly minimums: number;
  readonly minPerCourse: number | undefined;
  readonly maxPerCourse: number | undefined;
  readonly courses: readonly QuotaCourse[];
  readonly allocated: number;
  readonly unallocated: number;
  readonly problem: Text | undefined;
  readonly how: readonly Text[];
  readonly notes: readonly Text[];
  readonly criteria: readonly UsedCriterion[];
  readonly clauses: readonly { readonly citation: Text; readonly text: Text }[];
  /** Names for the signatures, where the meeting is in the register. */
  readonly chair: string;
  readonly secretary: string;
  readonly live: Live;
  readonly receipt: Receipt;
}

export function quotaCalculation(
  calculation: Calculation,
  view: View,
  made: Pick<Receipt, 'rules' | 'input'> = {},
): QuotaCalculation {
  const { round, courses, method, total, unallocated, problem } = calculation;
  const { plain, book, warnings } = view.settled;
  const explanations = explanationsOf(calculation);
  const meeting = meetingOf(round.heldOn, view);
  const nameOf = (code: string): string => textOf(view.registers.find('members', code)?.cells.name);
  return {
    round: round.id,
    title: titleWords.title,
    fund: plain.fundName.trim() === '' ? fundNameWords : inEachLanguage(() => plain.fundName.trim()),
    marks: [...(plain.sampleMark === 'yes' ? [titleWords.mark] : []), ...warnings],
    heldOn: round.heldOn,
    calculatedOn: round.calculatedOn,
    on: view.occasion.on,
    intake: round.intake,
    methodName: methodNames[method],
    methodVersion: textOf(round.cells.methodVersion),
    total,
    minimums: minimumsOf(courses),
    minPerCourse: round.minPerCourse,
    maxPerCourse: round.maxPerCourse,
    courses: courses.map(
      (course, index): QuotaCourse => ({
        id: course.id,
        provider: course.provider,
        name: textOf(course.cells.name),
        region: view.settled.regions.find(({ code }) => code === course.cells.region)?.name,
        graduates: course.graduates ?? null,
        employed: course.employed ?? null,
        regional: course.regional?.coefficient ?? 1,
        factor: factorOf(course),
        weight: course.weight.about,
        capacity: course.capacity ?? null,
        least: course.least,
        most: course.most,
        seats: course.seats,
        decided: wholeOf(course.cells.seats) ?? null,
        reason: textOf(course.cells.seatsReason),
        explanation: explanations[index] ?? [],
        notes: course.notes,
      }),
    ),
    allocated: total - unallocated,
    unallocated,
    problem: problem?.words,
    how: howOf(calculation),
    notes: [...calculation.notes, ...otherRounds(calculation, view)],
    criteria: usedCriteria(calculation, view),
    clauses: (['R-73', 'R-72/p2'] as const).map((id) => ({
      citation: inEachLanguage((language) => cite(id, language)),
      text: clauseTexts[id],
    })),
    chair: nameOf(textOf(meeting?.cells.chair)),
    secretary: nameOf(textOf(meeting?.cells.secretary)),
    live: liveOf(courses, total, method),
    receipt: { calendar: book.calendar.version, order: order.number, ...made },
  };
}

/** Everything the numbers follow from, as one text of which a digest can be taken: equal inputs, equal texts. */
export const inputsOf = ({ round, courses, total, method }: Calculation): string =>
  JSON.stringify({
    round: round.id,
    day: round.day,
    total,
    method,
    minPerCourse: round.minPerCourse ?? null,
    maxPerCourse: round.maxPerCourse ?? null,
    courses: courses.map((course) => ({
      id: course.id,
      weight: [written(course.weight.n), written(course.weight.d)],
      graduates: course.graduates ?? null,
      employed: course.employed ?? null,
      criteria: [...(course.regional ? [course.regional] : []), ...course.factors].map(({ id, coefficient }) => [
        id,
        coefficient,
      ]),
      least: course.least,
      most: course.most,
    })),
  });

const meetingOf = (heldOn: IsoDay | undefined, { registers }: View): Case | undefined =>
  heldOn === undefined
    ? undefined
    : registers
        .cases('meetings')
        .find(
          ({ cells }) =>
            cells.body === 'independent' && isoDayOf(cells.heldOn) === heldOn && cells.status !== 'cancelled',
        );

/** Courses whose number in the register is another round's. */
function otherRounds({ round, courses, isFrozen }: Calculation, view: View): readonly Text[] {
  if (isFrozen) return [];
  const holder = holders(view, openCalculations(view));
  const others = courses.filter(({ id }) => holder.has(id) && holder.get(id) !== round.id);
  const rounds = others.reduce<readonly string[]>((all, { id }) => {
    const other = holder.get(id) ?? '';
    return all.indexOf(other) < 0 ? all.concat(other) : all;
  }, []);
  return rounds.map((other) => {
    const list = others
      .filter(({ id }) => holder.get(id) === other)
      .map(({ id }) => id)
      .join(', ');
    return inEachLanguage((language) => fill(roundNotes.otherRound[language], { round: other, list }));
  });
}

/** The criteria in force on the day, each with how many courses it was applied to. */
function usedCriteria({ round, courses }: Calculation, { settled }: View): readonly UsedCriterion[] {
  return criteriaOn(round, settled.quotaCriteria).map((criterion) => ({
    criterion,
    condition: conditionOf(criterion, settled.regions),
    courses: courses.filter(({ regional, factors }) => regional === criterion || factors.indexOf(criterion) >= 0)
      .length,
  }));
}

function conditionOf({ region, applies }: QuotaCriterion, regions: readonly ListEntry[]): Text {
  const place = regions.find(({ code }) => code === region)?.name;
  return place ?? (applies ? inEachLanguage(() => applies.written) : criterionWords.everyone);
}
