/** A fact as people read it in each language. */

import { fromDayNumber } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { FieldSpec, Sort } from '../vocabulary/field.ts';
import { sortOf } from '../vocabulary/procedure.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import { inEachLanguage } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { yesNoWords } from '../wording/common.ts';
import { shortDate } from '../wording/dates.ts';
import { formatMoney, formatNumber, formatPercent } from '../wording/numbers.ts';
import { isDayNumber, scaleOf, type Value } from './evaluate.ts';
import { quarterOfNumber, splitCodes } from './facts.ts';

/** Long answers are quoted in messages only so far. */
const longestQuote = 200;

/** Beyond it a figure cannot be printed exactly, and stands in a register only by mistake. */
const largestShown = 999_999_999_999_999;

/** A value of a sort: «1 234,50 ₸», «49,99 %», «18.03.2026», «иә». */
export function shownValue(sort: Sort, value: Value, language: Language): string {
  if (typeof value === 'boolean') return yesNoWords[value ? 'yes' : 'no'][language].toLowerCase();
  if (typeof value === 'string') return value.length > longestQuote ? `${value.slice(0, longestQuote)}…` : value;
  if (!(Math.abs(value) <= largestShown) || (sort === 'day' && !isDayNumber(value)))
    return String(value / scaleOf(sort));
  switch (sort) {
    case 'money':
      return formatMoney(value, language);
    case 'percent':
      return formatPercent(value / scaleOf('percent'), language);
    case 'day':
      return shortDate(fromDayNumber(value));
    case 'quarter':
      return quarterOfNumber(value);
    default:
      return formatNumber(value / scaleOf(sort), language);
  }
}

/** A field's value, a choice by its word and not its code. */
export function shownField(spec: FieldSpec, words: Words['fields'][string] | undefined, value: Value): Text {
  if (spec.kind === 'codes' && spec.options !== undefined && typeof value === 'string') {
    return inEachLanguage((language) =>
      splitCodes(value)
        .map((code) => shownCode(spec, words, code, language))
        .join('; '),
    );
  }
  const option = typeof value === 'string' ? words?.options?.[value] : undefined;
  if (spec.kind === 'year') return inEachLanguage(() => String(value));
  return option ?? inEachLanguage((language) => shownValue(sortOf(spec.kind), value, language));
}

/** One of several codes with what it refers to and its clause: «отчёт не представлен: 2026-Q1 (пункт 39)». */
function shownCode(
  { optionClauses }: FieldSpec,
  words: Words['fields'][string] | undefined,
  code: string,
  language: Language,
): string {
  const [option = '', ...reference] = code.split(' ');
  const word = words?.options?.[option]?.[language];
  if (word === undefined) return code;
  const clause = optionClauses?.[option];
  const named = reference.length > 0 ? `${word}: ${reference.join(' ')}` : word;
  return clause === undefined ? named : `${named} (${cite(clause, language)})`;
}
