/** what people have decided on or dismissed is not put before them again. */

import { splitCodes } from '../../projections/facts.ts';
import type { Case } from '../registers.ts';
import { textOf, type View } from '../view.ts';
import type { Evidence } from './grounds.ts';

/** A case somebody has decided or dismissed: it keeps the evidence it rested on and is never opened again. */
export const isOver = ({ cells }: Case): boolean =>
  cells.decision !== undefined ||
  cells.dismissedOn !== undefined ||
  ['ended', 'kept', 'dismissed'].indexOf(textOf(cells.status)) >= 0;

/** The cases of a BIN on one ground, in the order of the rows. */
export const casesOn = (view: View, bin: string, ground: string): readonly Case[] =>
  view.where('terminations', 'bin', bin).filter(({ cells }) => cells.ground === ground);

/** The evidence no earlier case has dealt with. */
export function fresh(shown: readonly Evidence[], cases: readonly Case[]): readonly Evidence[] {
  const dealt = cases
    .filter(isOver)
    .reduce<readonly string[]>((codes, { cells }) => codes.concat(splitCodes(textOf(cells.evidence))), []);
  return shown.filter(({ code }) => dealt.indexOf(code) < 0);
}
