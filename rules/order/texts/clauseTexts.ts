/** The words of every clause in three languages; large, so only what shows a clause in full imports it. */
import type { Text } from '../../vocabulary/text.ts';
import type { ClauseId } from '../clauses.ts';
import { annexesTexts } from './annexes.ts';
import { generalTexts } from './general.ts';
import { housingTexts } from './housing.ts';
import { interactionTexts } from './interaction.ts';
import { orderTexts } from './order.ts';
import { registrationTexts } from './registration.ts';
import { servicesTexts } from './services.ts';
import { trainingTexts } from './training.ts';

/** Kazakh is the Order's own; Russian and English are working translations, to yield to the official Russian text. */
export const clauseTexts: Readonly<Record<ClauseId, Text>> = {
  ...orderTexts,
  ...generalTexts,
  ...registrationTexts,
  ...interactionTexts,
  ...servicesTexts,
  ...housingTexts,
  ...trainingTexts,
  ...annexesTexts,
};
