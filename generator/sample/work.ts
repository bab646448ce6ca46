/** What the fund does through its years beside registration: services, housing, its own measures, training. */

import { housingRows } from './housing.ts';
import type { Row, Story } from './ledger.ts';
import { measureRows } from './measures.ts';
import { inventServiceIntakes } from './serviceIntakes.ts';
import { serviceStories } from './services.ts';
import { inventTraining } from './training.ts';
import type { World } from './world.ts';

export function workOf(world: World): { readonly stories: readonly Story[]; readonly rows: readonly Row[] } {
  const intakes = inventServiceIntakes(world);
  const training = inventTraining(world);
  return {
    stories: [...serviceStories(world, intakes), ...training.stories],
    rows: [
      ...intakes.map(({ row }) => row).reverse(),
      ...housingRows(world, intakes),
      ...measureRows(world),
      ...training.rows,
    ],
  };
}
