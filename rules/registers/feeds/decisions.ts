/** R-15/p2, R-20/s2, R-30/p2, R-72/p2: what a body decided is locked once its minutes are signed, and told to the case. */

import { votes } from '../../procedures/votes.ts';
import { evaluate } from '../../projections/evaluate.ts';
import { counts, examine } from '../../projections/examine.ts';
import type { Decided } from '../../vocabulary/parts.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { caseFacts } from '../caseFacts.ts';
import { compute } from '../computed/computed.ts';
import { agrees, correctionOf } from '../computed/votes.ts';
import { journal } from '../journal.ts';
import { branchOf, decisionCells, type Matter, matterOf } from '../matter.ts';
import type { Case, Cells } from '../registers.ts';
import { sealKey, sealOf } from '../seal.ts';
import { textOf, View } from '../view.ts';

/** Running it twice changes nothing. */
export function feedDecisions({ registers, settled, occasion }: View): void {
  for (const one of registers.cases('votes')) {
    const status = statusOf(one);
    if (status !== one.cells.status) registers.put('votes', one.id, { status });
  }
  // What a vote rests on may have been changed since it was counted last.
  compute(registers, settled, occasion, ['meetings', 'votes']);
  const view = new View(registers, settled, occasion);
  for (const one of registers.cases('votes')) seal(one, view);
  const sealed = new View(registers, settled, occasion);
  for (const one of registers.cases('votes')) tell(one, sealed);
}

/** The status of a row follows its decision; without one it is on the agenda until staff postpone it. */
function statusOf({ cells }: Case): string {
  if (cells.decision === 'postpone') return 'postponed';
  if (cells.decision === 'grant' || cells.decision === 'refuse') return 'decided';
  return textOf(cells.status) || 'onAgenda';
}

/** Checks that ask about a sealed row decide nothing about sealing it. */
const afterwards: ReadonlySet<string> = new Set(['unaltered', 'caseAgrees']);

/** A row in order, of a meeting whose minutes are signed, is locked for good: the journal keeps what it said. */
function seal(one: Case, { registers, settled, occasion }: View): void {
  const key = sealKey(one.id);
  const kept = registers.find(journal.id, key);
  if (kept !== undefined) {
    if (one.cells.sealed !== kept.cells.answers) registers.put(votes.id, one.id, { sealed: kept.cells.answers });
    return;
  }
  const meeting = registers.find('meetings', textOf(one.cells.meeting));
  if (textOf(one.cells.sealed) !== '' || meeting === undefined || one.cells.signedOn === undefined) return;
  const declared = votes as Procedure;
  const examined = examine(declared, caseFacts(declared, one), settled.book);
  const isInOrder = examined.every(
    ({ check, result }) => !counts(check) || afterwards.has(check.id) || result === 'pass' || result === 'notAsked',
  );
  if (!isInOrder) return;
  const sealed = sealOf(one, meeting);
  registers.put(votes.id, one.id, { sealed });
  registers.put(journal.id, key, {
    at: occasion.at,
    register: votes.id,
    case: one.id,
    action: 'sealed',
    by: occasion.by,
    answers: sealed,
  });
}

/** Tells the case of a locked decision that stands. Nothing is told where the case already says something else. */
function tell(one: Case, view: View): void {
  const { registers } = view;
  const meeting = registers.find('meetings', textOf(one.cells.meeting));
  const matter = matterOf(one, view);
  if (meeting === undefined || matter === undefined || correctionOf(one, view) !== undefined) return;
  if (textOf(one.cells.sealed) !== sealOf(one, meeting)) return;
  const told = decisionCells(one.cells, meeting.cells.heldOn, matter.decided);
  const news = told && newsFor(matter, one.cells, told, correctedBy(one, matter.decided, view));
  if (news === undefined) return;
  const due = isBorneOut(news, matter, view) ? news : { ...news, status: matter.one.cells.status };
  if (Object.keys(due).length > 0) registers.put(matter.procedure.id, matter.one.id, due);
}

/** Whether all that the new status requires is recorded: an end of participation waits for its day. */
function isBorneOut({ status, ...news }: Cells, { procedure, one }: Matter, { settled: { book } }: View): boolean {
  const requires = procedure.statuses[textOf(status)]?.requires;
  const cells = { ...one.cells, ...news };
  return requires === undefined || evaluate(requires, caseFacts(procedure, { ...one, cells }), book) === true;
}

/** What a decision that was corrected had told the case. */
interface Withdrawn {
  readonly vote: Cells;
  readonly told: Cells;
  readonly status: string;
}

/** The decisions a row corrects, one correcting the other. */
function correctedBy(one: Case, decided: Decided, { registers }: View): readonly Withdrawn[] {
  const found: Withdrawn[] = [];
  const seen = new Set([one.id]);
  for (let id = textOf(one.cells.corrects); id !== '' && !seen.has(id); ) {
    seen.add(id);
    const vote = registers.find('votes', id)?.cells ?? {};
    const told = decisionCells(vote, registers.find('meetings', textOf(vote.meeting))?.cells.heldOn, decided);
    const branch = branchOf(vote, decided);
    if (told && branch) found.push({ vote, told, status: branch.status });
    id = textOf(vote.corrects);
  }
  return found;
}

/** The cells to set; nothing at all where one of them is somebody else's word, or the case has moved on. */
function newsFor(
  { procedure, decided, one: { cells } }: Matter,
  vote: Cells,
  told: Cells,
  withdrawn: readonly Withdrawn[],
): Cells | undefined {
  const news: Record<string, Cells[string]> = {};
  for (const id of Object.keys(told)) {
    const known = cells[id];
    const wasTold = withdrawn.some((one) => one.told[id] !== undefined && agrees(one.told[id], known));
    if (agrees(told[id], known) && !(told[id] === undefined && wasTold)) continue;
    if (known !== undefined && !wasTold) return undefined;
    news[id] = told[id];
  }
  if (decided.reason && vote.reason !== cells[decided.reason]) {
    const known = cells[decided.reason];
    if (known === undefined || withdrawn.some((one) => one.vote.reason === known)) news[decided.reason] = vote.reason;
  }
  const status = branchOf(vote, decided)?.status ?? '';
  if (cells.status === status) return news;
  const mayFollow = (from: string): boolean => (procedure.statuses[from]?.next ?? []).indexOf(status) >= 0;
  const wasTold = withdrawn.some((one) => one.status === cells.status);
  if (mayFollow(textOf(cells.status)) || (wasTold && mayFollow(decided.waits))) return { ...news, status };
  return withdrawn.some((one) => one.status !== status) ? undefined : news;
}
