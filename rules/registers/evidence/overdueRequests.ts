/** requests of the Fund a participant has not answered though their term has passed. */

import { dayNumber } from '../../calendar/day.ts';
import { evaluate } from '../../projections/evaluate.ts';
import { type Cell, factOf } from '../../projections/facts.ts';
import type { Expression } from '../../vocabulary/expression.ts';
import { workingDays } from '../../vocabulary/words.ts';
import { textOf, type View } from '../view.ts';

export interface OverdueRequest {
  readonly id: string;
  /** The item under which it was asked: `38` within monitoring. */
  readonly ground: string;
  /** The last day of the term. */
  readonly due: number;
}

const receivedOn: Expression<'day'> = { node: 'field', id: 'receivedOn', sort: 'day' };
const answerBy = workingDays(10).after(receivedOn);

/** In the order of their terms; a request whose receipt nobody recorded has no term yet, one taken back asks for nothing. */
export function overdueRequests(view: View, bin: Cell): readonly OverdueRequest[] {
  const today = dayNumber(view.occasion.on);
  const found: OverdueRequest[] = [];
  for (const { id, cells } of view.where('requests', 'bin', bin)) {
    if (cells.answeredOn !== undefined || cells.status === 'withdrawn') continue;
    const due = evaluate(answerBy, { receivedOn: factOf('date', cells.receivedOn) }, view.settled.book);
    if (typeof due === 'number' && today > due) found.push({ id, ground: textOf(cells.ground), due });
  }
  return found.sort((a, b) => a.due - b.due);
}
