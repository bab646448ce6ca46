/** Who of the participants plays which part in what is told of payments and early termination; nobody plays two. */

import { byTime } from './ledger.ts';
import type { Participation } from './participations.ts';
import { type Stage, settledPeople } from './stage.ts';

/** The most telling first: a small fund has only the first of them, played by those who are longest there. */
export const parts = [
  'neverPays',
  'inexpedientAtCommission',
  'inexpedientKept',
  'refuses',
  'liquidates',
  'breachAtCommission',
  'paysPart',
  'achievedAtCommission',
  'ignoresRequest',
  'inexpedient',
  'paidAtLast',
  'owesForLong',
  'owesKept',
  'achieved',
  'refusesLate',
  'breach',
  'breachKept',
  'requestKept',
  'paysOver',
  'achievedKept',
  'refusalTakenBack',
  'breachDismissed',
  'paidLateDismissed',
  'liquidationDismissed',
  'refusalKept',
  'breachInDraft',
  'paysWrongAccount',
  'paysMistypedAccount',
  'paysAhead',
  'achievedTakenBack',
  'liquidationTakenBack',
] as const;

export type Part = (typeof parts)[number];

export type Cast = ReadonlyMap<Part, Participation>;

export function castOf(stage: Stage): Cast {
  const people = byTime(
    // Whoever always reports late has a case of its own already.
    settledPeople(stage).filter(({ reporter }) => reporter.role !== 'late'),
    ({ reporter }) => reporter.from,
  );
  return new Map(parts.flatMap((part, index) => (people[index] ? [[part, people[index]] as const] : [])));
}
