/** The computed columns of the ministry's information: how many conclusions there are of its quarter. */

import { quarterIn } from '../../projections/facts.ts';
import { participations } from '../participation.ts';
import type { Case, Cells } from '../registers.ts';
import { dueAmong } from '../reportsDue.ts';
import type { View } from '../view.ts';

/** Once sent, it keeps the figures it was sent with. */
export function ofMinistryReport(view: View): (one: Case) => Cells {
  const { all } = participations(view.registers);
  return ({ cells }) => {
    if (cells.sentOn !== undefined && cells.owed !== undefined) return {};
    const quarter = quarterIn(cells.quarter);
    if (quarter === undefined) {
      return { owed: undefined, expedient: undefined, inexpedient: undefined, open: undefined };
    }
    const own = view.where('conclusions', 'quarter', quarter);
    const given = (conclusion: string): number => own.filter((one) => one.cells.conclusion === conclusion).length;
    return {
      owed: dueAmong(all, quarter).length,
      expedient: given('expedient'),
      inexpedient: given('inexpedient'),
      open: own.filter((one) => one.cells.conclusion === undefined && one.cells.owed !== false).length,
    };
  };
}
