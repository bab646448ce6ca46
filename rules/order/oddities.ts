/** The forty-one oddities of Order 703/НҚ, each with the decision this house has taken and shows to staff. */
import type { OddityId } from './clause.ts';
import { interactionOddities } from './oddities/interaction.ts';
import { orderOddities } from './oddities/order.ts';
import { servicesOddities } from './oddities/services.ts';
import { trainingOddities } from './oddities/training.ts';
import type { Oddity } from './oddity.ts';

export const oddities: Readonly<Record<OddityId, Oddity>> = {
  ...orderOddities,
  ...interactionOddities,
  ...servicesOddities,
  ...trainingOddities,
};

/** The ids in the order of their numbers. */
export const oddityIds: readonly OddityId[] = (Object.keys(oddities) as OddityId[]).sort(
  (one, other) => Number(one.slice(1)) - Number(other.slice(1)),
);
