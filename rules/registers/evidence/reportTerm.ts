/** the last day for a quarter's report, as the declaration of the report gives it. */

import { quarterlyReports } from '../../procedures/quarterlyReports.ts';
import { evaluate } from '../../projections/evaluate.ts';
import { quarterNumber } from '../../projections/facts.ts';
import type { Rulebook } from '../../projections/rulebook.ts';
import type { Quarter } from '../../quarter/quarter.ts';

/** A day number, rolled by K2; not known where the calendar ends before it. */
export function reportTerm(quarter: Quarter, book: Rulebook): number | undefined {
  const term = quarterlyReports.deadlines.find(({ id }) => id === 'report');
  const due = term && evaluate(term.due, { quarter: quarterNumber(quarter) }, book);
  return typeof due === 'number' ? due : undefined;
}
