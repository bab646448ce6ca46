/** A fact as people read it in each language. */

import { fromDayNumber } from '../calendar/day.ts';
import type { FieldSpec, Sort } from '../vocabulary/field.ts';
import { sortOf } from '../vocabulary/procedure.ts';
import type { Language, Text } from '../vocabulary/text.ts';
import { inEachLanguage } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { yesNoWords } from '../wording/common.ts';
import { shortDate } from '../wording/dates.ts';
import { formatMoney, formatNumber, formatPercent } from '../wording/numbers.ts';
import { isDayNumber, scaleOf, type Value } from './evaluate.ts';
import { quarterOfNumber } from './facts.ts';

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
  const option = typeof value === 'string' ? words?.options?.[value] : undefined;
  return option ?? inEachLanguage((language) => shownValue(sortOf(spec.kind), value, language));
}
