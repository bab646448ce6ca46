/** How the numbers of a round came about, said once: the weight, the method, where the line runs, what they are for. */

import { minimumsOf } from '../../rules/quota/apportion.ts';
import type { Quotient } from '../../rules/quota/sainteLague.ts';
import type { Calculation } from '../../rules/registers/quota/calculation.ts';
import { fill, inEachLanguage, type Language, type Text } from '../../rules/vocabulary/text.ts';
import { formatNumber } from '../../rules/wording/numbers.ts';
import { thresholdOf } from './explain.ts';
import { quotientDecimals, short } from './figures.ts';
import { howWords as words } from './words.ts';

export function howOf(calculation: Calculation): readonly Text[] {
  const { courses, total, method } = calculation;
  const minimums = minimumsOf(courses);
  const said = (text: Text): Text =>
    inEachLanguage((language) =>
      fill(text[language], {
        total: formatNumber(total, language),
        minimums: formatNumber(minimums, language),
        shared: formatNumber(Math.max(0, total - minimums), language),
      }),
    );
  const isQuotients = method === 'sainteLague';
  return [
    words.weight,
    words.bounds,
    ...(isQuotients && minimums > 0 ? [said(words.minimums)] : []),
    said(isQuotients ? words.quotients : words.shares),
    words.ties,
    ...(isQuotients ? thresholdSentence(calculation) : []),
    words.exact,
    words.proposal,
  ];
}

function thresholdSentence(calculation: Calculation): readonly Text[] {
  const { last, next } = thresholdOf(calculation);
  if (last === undefined || next === undefined) return [];
  const { courses } = calculation;
  const value = ({ claim, seat }: Quotient, language: Language): string =>
    short((courses[claim]?.weight.about ?? 0) / (2 * seat - 1), language, quotientDecimals);
  const named = ({ claim }: Quotient): string => courses[claim]?.id ?? '';
  return [
    inEachLanguage((language) =>
      fill(words.threshold[language], {
        last: value(last, language),
        lastCourse: named(last),
        next: value(next, language),
        nextCourse: named(next),
      }),
    ),
  ];
}
