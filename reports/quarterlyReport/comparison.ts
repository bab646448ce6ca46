/** The quarter beside the one before and the same quarter a year ago: the columns most tables of the report have. */

import { previous, type Quarter, sameQuarterLastYear } from '../../rules/quarter/quarter.ts';
import { inEachLanguage } from '../../rules/vocabulary/text.ts';
import { longQuarter } from '../../rules/wording/dates.ts';
import { type Column, change, type Figure } from '../report.ts';
import { headWords } from './words.ts';

export interface Compared {
  readonly now: Figure;
  readonly previous: Figure;
  readonly yearAgo: Figure;
}

/** The three quarters a figure is worked out for. */
export const periods = (quarter: Quarter): Readonly<Record<keyof Compared, Quarter>> => ({
  now: quarter,
  previous: previous(quarter),
  yearAgo: sameQuarterLastYear(quarter),
});

export function compare(quarter: Quarter, figure: (quarter: Quarter) => Figure): Compared {
  const at = periods(quarter);
  return { now: figure(at.now), previous: figure(at.previous), yearAgo: figure(at.yearAgo) };
}

/** The same with how much the quarter differs from either. */
export const withChanges = (compared: Compared) => ({
  ...compared,
  previousChange: change(compared.previous, compared.now),
  yearAgoChange: change(compared.yearAgo, compared.now),
});

function named(id: keyof Compared, quarter: Quarter): Column {
  const head = inEachLanguage((language) => longQuarter(periods(quarter)[id], language));
  return { id, head, period: head };
}

export const threeQuarters = (quarter: Quarter): readonly Column[] => [
  named('now', quarter),
  named('previous', quarter),
  named('yearAgo', quarter),
];

export const threeQuartersWithChanges = (quarter: Quarter): readonly Column[] => [
  named('now', quarter),
  named('previous', quarter),
  { id: 'previousChange', head: headWords.previousChange, change: { from: 'previous', to: 'now' } },
  named('yearAgo', quarter),
  { id: 'yearAgoChange', head: headWords.yearAgoChange, change: { from: 'yearAgo', to: 'now' } },
];
