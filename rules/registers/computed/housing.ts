/** The computed columns of housing: who is next in turn for what was handed back, and when it was given again. */

import { type Cell, truthOf } from '../../projections/facts.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

export function ofHousing(view: View): (one: Case) => Cells {
  const rows = view.registers.cases('housing').filter(({ cells }) => cells.kind === 'housing');
  const given = new Map<string, Case[]>();
  for (const one of byDay(rows, 'givenOn')) {
    const place = placeOf(one);
    if (place !== undefined) given.set(place, [...(given.get(place) ?? []), one]);
  }
  const givenAgain = (one: Case): number | undefined => {
    const back = one.cells.handedOverOn;
    if (typeof back !== 'number') return undefined;
    const later = given
      .get(placeOf(one) ?? '')
      ?.find(({ id, cells }) => id !== one.id && Number(cells.givenOn) >= back);
    return later && Number(later.cells.givenOn);
  };
  const nextFor = turns(rows, givenAgain);
  return (one) => ({ nextWaiting: nextFor.get(one.id), givenAgainOn: givenAgain(one) });
}

/** what was handed back first goes to whoever has waited longest in its settlement, the next to the next. */
function turns(rows: readonly Case[], givenAgain: (one: Case) => number | undefined): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  const queues = new Map<string, Case[]>();
  for (const one of byDay(rows.filter(waits), 'waitingSince')) {
    const settlement = nameOf(one.cells.settlement);
    queues.set(settlement, [...(queues.get(settlement) ?? []), one]);
  }
  for (const one of byDay(rows, 'handedOverOn')) {
    if (givenAgain(one) !== undefined) continue;
    const first = queues.get(nameOf(one.cells.settlement))?.shift();
    if (first) next.set(one.id, first.id);
  }
  return next;
}

/** The persons of R-59: in acceleration, and without housing in the settlement; not known is not enough. */
const waits = ({ cells }: Case): boolean =>
  cells.status === 'waiting' &&
  cells.givenOn === undefined &&
  nameOf(cells.settlement) !== '' &&
  truthOf(cells.inAcceleration) === true &&
  truthOf(cells.hasHousing) === false;

/** The rows that have a day in a field, the earliest first; of one day in the order of the rows. */
const byDay = (rows: readonly Case[], field: string): readonly Case[] =>
  rows
    .filter(({ cells }) => typeof cells[field] === 'number')
    .sort((a, b) => Number(a.cells[field]) - Number(b.cells[field]));

/** The same housing, however its address was spaced; none where no address is given. */
function placeOf({ cells }: Case): string | undefined {
  const address = nameOf(cells.address);
  return address === '' ? undefined : [nameOf(cells.settlement), address, nameOf(cells.room)].join('|');
}

const nameOf = (cell: Cell): string => textOf(cell).trim().replace(/\s+/g, ' ').toLowerCase();
