/** The computed columns of a case of early termination: whose it is, the evidence that stands, earlier cases. */

import { joinCodes } from '../../projections/facts.ts';
import { casesOn, fresh, isOver } from '../evidence/dealtWith.ts';
import { groundsOf, participationOf, type ShownGround, shownGrounds } from '../evidence/grounds.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

/**
 * Evidence that is cured goes and the case stays. Once decided or dismissed, a case keeps the evidence it rested on and
 * the participation it was about, whoever takes part under the BIN later.
 */
export function ofTermination(view: View): (one: Case) => Cells {
  const { registers } = view;
  const shownBy = groundsOf(view);
  const whose = (one: Case): Cells => {
    const known = isOver(one) ? textOf(one.cells.participant) : '';
    const participant = registers.find('participants', known || (participationOf(view, one)?.id ?? ''));
    const { name, email, language, endedOn } = participant?.cells ?? {};
    return { participant: participant?.id, name, email, language, participationEndedOn: endedOn };
  };
  return (one) => {
    if (isOver(one)) return whose(one);
    const ground = textOf(one.cells.ground);
    const cases = casesOn(view, textOf(one.cells.bin), ground);
    const participation = participationOf(view, one);
    const shown = isShown(ground) && participation ? fresh(shownBy(participation, ground), cases) : [];
    const earlier = cases.filter(isOver).map(({ id }) => id);
    return {
      ...whose(one),
      evidence: joinCodes(shown.map(({ code }) => code)) || undefined,
      evidenceUpTo: shown[shown.length - 1]?.day,
      earlier: joinCodes(earlier) || undefined,
    };
  };
}

const isShown = (ground: string): ground is ShownGround => shownGrounds.some((one) => one === ground);
