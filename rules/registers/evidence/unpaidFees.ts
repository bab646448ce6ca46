/** fees a participant has not paid though their day has passed; what else wants to know arrears asks here. */

import { dayNumber } from '../../calendar/day.ts';
import { evaluate } from '../../projections/evaluate.ts';
import { type Cell, factOf, quarterIn, quarterNumber } from '../../projections/facts.ts';
import type { Quarter } from '../../quarter/quarter.ts';
import type { Expression } from '../../vocabulary/expression.ts';
import { dayAfterQuarter, rolled } from '../../vocabulary/words.ts';
import type { View } from '../view.ts';

export interface UnpaidFee {
  readonly quarter: Quarter;
  /** The last day it could be paid. */
  readonly due: number;
}

const quarterField: Expression<'quarter'> = { node: 'field', id: 'quarter', sort: 'quarter' };
/** The 25th of the month after the quarter, moved by K2 (X3, X13). */
const payDay = rolled(dayAfterQuarter(quarterField, 25));

/** Rows of the register of fees with a balance, in the order of their quarters; a balance not known is no arrears. */
export function unpaidFees(view: View, bin: Cell): readonly UnpaidFee[] {
  const today = dayNumber(view.occasion.on);
  const found: UnpaidFee[] = [];
  for (const { cells } of view.where('fees', 'bin', bin)) {
    const quarter = quarterIn(cells.quarter);
    const balance = factOf('money', cells.balance);
    if (quarter === undefined || typeof balance !== 'number' || balance <= 0) continue;
    const due = evaluate(payDay, { quarter: quarterNumber(quarter) }, view.settled.book);
    if (typeof due === 'number' && today > due) found.push({ quarter, due });
  }
  return found.sort((a, b) => a.due - b.due);
}
