/** R-26 … R-30: evidence proposes a case of early termination, people decide it, and a decided end is recorded. */

import { dayNumber } from '../../calendar/day.ts';
import { terminations } from '../../procedures/termination.ts';
import { evaluate } from '../../projections/evaluate.ts';
import type { Expression } from '../../vocabulary/expression.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import { casesOn, fresh, isOver } from '../evidence/dealtWith.ts';
import { type Evidence, groundsOf, participationOf, shownGrounds } from '../evidence/grounds.ts';
import type { Participation } from '../participation.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

/** Nothing ends by itself: an end is recorded only where somebody decided it and gave its day. */
export function feedTerminations(view: View): void {
  const shown = groundsOf(view);
  for (const one of standing(view)) {
    for (const ground of shownGrounds) {
      const cases = casesOn(view, one.bin, ground);
      const found = fresh(shown(one, ground), cases);
      const open = cases.find((each) => !isOver(each));
      const [first] = found;
      if (open === undefined && first !== undefined) propose(one, ground, first, found, cases.length, view);
    }
  }
  for (const one of view.registers.cases('terminations')) {
    if (one.cells.ground === '28.3' && !isOver(one)) tellOfRefusal(one, shown, view);
    recordEnd(one, view);
  }
}

/** The participation of each BIN that goes on today: what has ended, as planned or early, is not ended again. */
function standing(view: View): readonly Participation[] {
  const today = dayNumber(view.occasion.on);
  const byBin = new Map<string, Participation>();
  for (const { cells } of view.registers.cases('participants')) {
    for (const one of view.participationsOf(cells.bin)) {
      if (one.bin !== '' && one.from <= today && (one.last === undefined || one.last >= today)) byBin.set(one.bin, one);
    }
  }
  return Array.from(byBin.values());
}

function propose(
  { bin }: Participation,
  ground: string,
  { day }: Evidence,
  found: readonly Evidence[],
  earlier: number,
  view: View,
): void {
  const { registers } = view;
  let n = earlier + 1;
  while (registers.has('terminations', `T-${ground}-${bin}-${n}`)) n += 1;
  const opening = { status: 'proposed', bin, ground, foundOn: day, ...(ground === '28.3' ? refusal(found) : {}) };
  registers.put('terminations', `T-${ground}-${bin}-${n}`, opening);
}

/** the days of the participant's notice. */
function refusal(found: readonly Evidence[]): Cells {
  const cells = found[found.length - 1]?.source?.cells ?? {};
  return { plannedDecisionOn: cells.plannedDecisionOn, noticeOn: cells.sentOn };
}

/** Days of the notice that came later fill what is still blank. */
function tellOfRefusal(one: Case, shown: ReturnType<typeof groundsOf>, view: View): void {
  const participation = participationOf(view, one);
  if (participation === undefined) return;
  const cases = casesOn(view, participation.bin, '28.3');
  const { plannedDecisionOn, noticeOn } = refusal(fresh(shown(participation, '28.3'), cases));
  view.registers.put('terminations', one.id, {
    plannedDecisionOn: one.cells.plannedDecisionOn ?? plannedDecisionOn,
    noticeOn: one.cells.noticeOn ?? noticeOn,
  });
}

/**
 * what was decided and dated ends the participation; whatever stands in the register already stays. An end
 * before the contract is a mistake somebody has to mend, and after its term participation has ended as planned.
 */
function recordEnd(one: Case, { registers, settled }: View): void {
  const { cells } = one;
  const { ground } = cells;
  const endedOn = Number(cells.endedOn);
  const requires = terminations.statuses.ended.requires as Expression<'truth'>;
  if (evaluate(requires, caseFacts(terminations as Procedure, one), settled.book) !== true) return;
  const participant = registers.find('participants', textOf(cells.participant));
  if (participant === undefined || participant.cells.endedOn !== undefined) return;
  if (endedOn < Number(participant.cells.contractSignedOn)) return;
  if (endedOn > Number(participant.cells.extendedTo ?? participant.cells.termTo)) return;
  if (participant.cells.endGround !== undefined && participant.cells.endGround !== ground) return;
  const goesOn = participant.cells.status === 'active' || participant.cells.status === 'extended';
  registers.put('participants', participant.id, {
    endedOn,
    endGround: ground,
    ...(goesOn ? { status: 'endedEarly' } : {}),
  });
}
