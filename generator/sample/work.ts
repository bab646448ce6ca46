/** What the fund does through its years beside registration: services, housing, its own measures, training. */

import { housingRows } from './housing.ts';
import type { Row, Story } from './ledger.ts';
import { measureRows } from './measures.ts';
import { inventServiceIntakes } from './serviceIntakes.ts';
import { serviceStories } from './services.ts';
import type { Stage } from './stage.ts';
import { inventTraining } from './training.ts';

export function workOf(stage: Stage): { readonly stories: readonly Story[]; readonly rows: readonly Row[] } {
  const intakes = inventServiceIntakes(stage);
  const training = inventTraining(stage);
  return {
    stories: [...serviceStories(stage, intakes), ...training.stories],
    rows: [
      ...intakes.map(({ row }) => row).reverse(),
      ...housingRows(stage, intakes),
      ...measureRows(stage),
      ...training.rows,
    ],
  };
}
