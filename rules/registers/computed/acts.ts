/** The computed column of an internal document: another one of its kind that is in force at the same time. */

import { areInForceTogether } from '../actsInForce.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

/** Of the kinds that gather whatever else there is, many are in force at once. */
const gathering = 'other';

export const ofAct =
  (view: View) =>
  (one: Case): Cells => {
    const kind = textOf(one.cells.kind);
    const others = kind === gathering ? [] : view.where('acts', 'kind', kind);
    return { overlaps: others.find((other) => other.id !== one.id && areInForceTogether(one, other))?.id };
  };
