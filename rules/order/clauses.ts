/** The ledger: every clause of Order 703/НҚ, in the Order's own sequence, by an id that is unique where numbers are not. */
import { annexesClauses } from './chapters/annexes.ts';
import { generalClauses } from './chapters/general.ts';
import { housingClauses } from './chapters/housing.ts';
import { interactionClauses } from './chapters/interaction.ts';
import { orderClauses } from './chapters/order.ts';
import { registrationClauses } from './chapters/registration.ts';
import { servicesClauses } from './chapters/services.ts';
import { trainingClauses } from './chapters/training.ts';
import type { Clause } from './clause.ts';

export type { Clause, Kind, Who } from './clause.ts';

export const clauses = {
  ...orderClauses,
  ...generalClauses,
  ...registrationClauses,
  ...interactionClauses,
  ...servicesClauses,
  ...housingClauses,
  ...trainingClauses,
  ...annexesClauses,
} as const satisfies Record<string, Clause>;

export type ClauseId = keyof typeof clauses;

/** The ids of all clauses, in the Order's sequence. */
export const clauseIds = Object.keys(clauses) as readonly ClauseId[];
