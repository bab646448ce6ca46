/** Why a course has this number of quotas and no other: a few sentences each, in the order of the calculation. */

import { minimumsOf } from '../../rules/quota/apportion.ts';
import { type Shares, sharesOf } from '../../rules/quota/largestRemainder.ts';
import { placeOf, type Quotient } from '../../rules/quota/sainteLague.ts';
import { compareQuotients, isZero } from '../../rules/quota/weight.ts';
import type { CalculatedCourse, Calculation } from '../../rules/registers/quota/calculation.ts';
import { fill, inEachLanguage, type Language, type Text } from '../../rules/vocabulary/text.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';
import { explainWords as words } from './explainWords.ts';
import { equal, product, quotientDecimals, short } from './figures.ts';

/** The quotient given last, and the largest not given. */
export interface Threshold {
  readonly last: Quotient | undefined;
  readonly next: Quotient | undefined;
}

export function thresholdOf({ courses, problem }: Calculation): Threshold {
  if (problem?.kind === 'minimumsAboveTotal') return { last: undefined, next: undefined };
  const weighed = courses.map((course, claim) => ({ course, claim })).filter(({ course }) => !isZero(course.weight));
  const extreme = (list: readonly Quotient[], sign: 1 | -1): Quotient | undefined =>
    list.reduce<Quotient | undefined>((found, one) => {
      const isFurther = found === undefined || sign * (placeOf(courses, one) - placeOf(courses, found)) > 0;
      return isFurther ? one : found;
    }, undefined);
  return {
    last: extreme(
      weighed
        .filter(({ course }) => course.seats > course.least)
        .map(({ course, claim }) => ({ claim, seat: course.seats })),
      1,
    ),
    next: extreme(
      weighed
        .filter(({ course }) => course.seats < course.most)
        .map(({ course, claim }) => ({ claim, seat: course.seats + 1 })),
      -1,
    ),
  };
}

/** The sentences of each course, in the order of the calculation. */
export function explanationsOf(calculation: Calculation): readonly (readonly Text[])[] {
  const { courses, method, problem, round, total } = calculation;
  if (problem?.kind === 'minimumsAboveTotal') return courses.map((course) => [...course.notes, words.nobody]);
  const explain = method === 'sainteLague' ? byQuotients(calculation) : byShares(courses, sharesOf(courses, total));
  return courses.map((course, claim) => {
    const notes = course.notes.slice();
    if (course.most === 0) return round.maxPerCourse === 0 ? [...notes, fullSentence(course)] : notes;
    const least = course.least > 0 ? [filled(words.least, () => ({ least: String(course.least) }))] : [];
    if (isZero(course.weight)) return [...notes, ...least];
    return [...notes, weightSentence(course), ...explain(course, claim, least)];
  });
}

type Explain = (course: CalculatedCourse, claim: number, least: readonly Text[]) => readonly Text[];

const filled = (text: Text, values: (language: Language) => Readonly<Record<string, string>>): Text =>
  inEachLanguage((language) => fill(text[language], values(language)));

const weightSentence = (course: CalculatedCourse): Text =>
  filled(words.weight, (language) => ({
    product: product(course, language),
    value: equal(course.weight.about, language),
  }));

/** A most comes from the capacity of the course or from the round. */
const fullSentence = ({ most, capacity }: CalculatedCourse): Text =>
  filled(words.full, (language) => {
    const limit = most === capacity ? words.limitCapacity : words.limitRound;
    return { most: `${most} (${limit[language]})` };
  });

function byQuotients(calculation: Calculation): Explain {
  const { courses, total } = calculation;
  const shared = total - minimumsOf(courses);
  const { last } = thresholdOf(calculation);
  const sentence = (text: Text, { claim, seat }: Quotient): Text => {
    const about = courses[claim]?.weight.about ?? 0;
    return filled(text, (language) => ({
      seats: String(seat),
      weight: short(about, language),
      divisor: String(2 * seat - 1),
      quotient: equal(about / (2 * seat - 1), language, quotientDecimals),
      place: formatNumber(placeOf(courses, { claim, seat }), language),
      shared: formatNumber(shared, language),
    }));
  };
  return (course, claim, least) => {
    const next = { claim, seat: course.seats + 1 };
    const lastCourse = last && courses[last.claim];
    const isTie =
      last !== undefined &&
      lastCourse !== undefined &&
      compareQuotients(course.weight, 2 * next.seat - 1, lastCourse.weight, 2 * last.seat - 1) === 0;
    return [
      ...least,
      ...(course.seats > course.least ? [sentence(words.given, { claim, seat: course.seats })] : []),
      course.seats < course.most ? sentence(words.notGiven, next) : fullSentence(course),
      ...(course.seats < course.most && isTie ? [filled(words.tie, () => ({ course: lastCourse?.id ?? '' }))] : []),
    ];
  };
}

function byShares(courses: readonly CalculatedCourse[], shares: Shares): Explain {
  const { heldAt, left, share, whole, rest, place, passedOver } = shares;
  const sum = courses.reduce((all, { weight }, index) => (heldAt[index] === undefined ? all + weight.about : all), 0);
  const remainder = (index: number): number => (share[index] ?? 0) - (whole[index] ?? 0);
  const lastGiven = place.indexOf(rest);
  return (course, index, least) => {
    const held = heldAt[index];
    if (held !== undefined) {
      if (course.least === course.most) return [...least, fullSentence(course)];
      const isMost = held === course.most;
      return [filled(isMost ? words.heldAtMost : words.heldAtLeast, () => limitsSaid(course))];
    }
    const own = place[index] ?? 0;
    const isTie = passedOver.indexOf(index) >= 0;
    const outcome = rest === 0 ? words.even : own <= rest ? words.oneMore : words.noMore;
    return [
      filled(words.share, (language) => ({
        left: formatNumber(left, language),
        weight: short(course.weight.about, language),
        sum: short(sum, language),
        share: equal(share[index] ?? 0, language),
        whole: String(whole[index] ?? 0),
        remainder: short(remainder(index), language),
      })),
      filled(outcome, (language) => ({ rest: formatNumber(rest, language), place: formatNumber(own, language) })),
      ...(isTie ? [filled(words.tieOfRemainders, () => ({ course: courses[lastGiven]?.id ?? '' }))] : []),
    ];
  };
}

const limitsSaid = ({ least, most }: CalculatedCourse): Readonly<Record<string, string>> => ({
  least: String(least),
  most: String(most),
});
