/** The computed columns of a vote: the count, what is wrong with it, whether the row still says what was signed. */

import { meetings } from '../../procedures/meetings.ts';
import { counts, examine } from '../../projections/examine.ts';
import { joinCodes } from '../../projections/facts.ts';
import type { Procedure } from '../../vocabulary/procedure.ts';
import { countBallot } from '../ballot.ts';
import { caseFacts } from '../caseFacts.ts';
import { branchOf, decisionCells, isGroundAdmitted, type Matter, matterOf } from '../matter.ts';
import type { Case, Cells } from '../registers.ts';
import { sealOf } from '../seal.ts';
import { dayOf, type Sitting, sittingOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';

export function ofVote(view: View): (one: Case) => Cells {
  const sittings = new Map<string, { readonly sitting: Sitting; readonly isSound: boolean | undefined } | undefined>();
  const at = (id: string) => {
    if (!sittings.has(id)) {
      const meeting = view.registers.find('meetings', id);
      sittings.set(id, meeting && { sitting: sittingOf(meeting, view), isSound: isSound(meeting, view) });
    }
    return sittings.get(id);
  };
  return (one) => {
    const meeting = at(textOf(one.cells.meeting));
    const matter = matterOf(one, view);
    return {
      ...counted(one, meeting?.sitting),
      sitting: meeting?.isSound,
      applicant: matter?.one.cells.name,
      caseBody: matter?.decided.body,
      waits: matter && isWaiting(one.cells, matter),
      groundAdmitted: matter && isGroundAdmitted(one.cells, matter),
      needsReason: matter && matter.decided.refusalReason !== undefined,
      takesSeats: matter && matter.decided.seats !== undefined,
      calculatedSeats: calculatedSeats(one, matter, view),
      correctable: isCorrectable(one, view),
      correctedBy: correctionOf(one, view)?.id,
      ...standing(one, meeting?.sitting.meeting, matter),
    };
  };
}

function counted({ cells }: Case, sitting: Sitting | undefined): Cells {
  const ballot = sitting && countBallot(cells, sitting);
  const codes = (some: readonly string[] | undefined) => (some && some.length > 0 ? joinCodes(some) : undefined);
  return {
    forCount: ballot?.votedFor.length,
    againstCount: ballot?.votedAgainst.length,
    abstainedCount: ballot?.abstained.length,
    absent: codes(ballot?.absent),
    twice: codes(ballot?.twice),
    conflicting: codes(ballot?.conflicting),
    silent: codes(ballot?.silent),
    carried: ballot?.carried,
  };
}

/** Whether the meeting could decide at all: its day, its members, its quorum and its chair are in order. */
function isSound(meeting: Case, { settled }: View): boolean | undefined {
  const { heldOn, present, status } = meeting.cells;
  if (status === 'cancelled') return false;
  const examined = examine(meetings as Procedure, caseFacts(meetings as Procedure, meeting), settled.book);
  const results = examined.filter(({ check }) => counts(check)).map(({ result }) => result);
  if (results.indexOf('fail') >= 0) return false;
  return results.indexOf('unknown') >= 0 || dayOf(heldOn) === undefined || textOf(present) === '' ? undefined : true;
}

/** What its courses were calculated to get; once the minutes are signed, what it was then. */
function calculatedSeats({ cells }: Case, matter: Matter | undefined, view: View): Cells[string] {
  if (matter?.decided.seats === undefined) return undefined;
  if (dayOf(cells.signedOn) !== undefined && cells.calculatedSeats !== undefined) return cells.calculatedSeats;
  const { rows } = matter.procedure;
  const seats = Object.keys(rows)
    .reduce<readonly Case[]>((all, answer) => all.concat(view.where(rows[answer] ?? '', 'case', matter.one.id)), [])
    .map((course) => course.cells.calculatedSeats)
    .filter((one): one is number => typeof one === 'number');
  return seats.length === 0 ? undefined : seats.reduce((sum, n) => sum + n, 0);
}

/** The case waits for the body, or says already what the row says. */
function isWaiting(vote: Cells, { decided, one: { cells } }: Matter): boolean {
  const branch = branchOf(vote, decided);
  return (
    cells.status === decided.waits ||
    (branch !== undefined && cells.status === branch.status && cells[decided.decision] === branch.option)
  );
}

/** A sealed decision on the same case, of no later meeting of the same body, that no other row has corrected. */
function isCorrectable(one: Case, view: View): boolean | undefined {
  if (textOf(one.cells.corrects) === '') return undefined;
  const earlier = view.registers.find('votes', textOf(one.cells.corrects));
  if (earlier === undefined || earlier.id === one.id || !isSealedDecision(earlier)) return false;
  const meetingOf = ({ cells }: Case) => view.registers.find('meetings', textOf(cells.meeting))?.cells ?? {};
  const [before, now] = [meetingOf(earlier), meetingOf(one)];
  const [first, second] = [dayOf(before.heldOn), dayOf(now.heldOn)];
  if (first === undefined || second === undefined) return undefined;
  const isSame = (['register', 'case'] as const).every((field) => earlier.cells[field] === one.cells[field]);
  const other = correctionOf(earlier, view);
  return isSame && before.body === now.body && first <= second && (other === undefined || other.id === one.id);
}

const isSealedDecision = ({ cells }: Case): boolean =>
  textOf(cells.sealed) !== '' && (cells.decision === 'grant' || cells.decision === 'refuse');

/** The sealed row that corrects a row, if there is one. */
export const correctionOf = ({ id }: Case, view: View): Case | undefined =>
  view.where('votes', 'corrects', id).find((one) => one.id !== id && isSealedDecision(one));

function standing(one: Case, meeting: Case | undefined, matter: Matter | undefined): Cells {
  const seal = textOf(one.cells.sealed);
  if (seal === '') return { unaltered: undefined, caseAgrees: undefined };
  const told = matter && decisionCells(one.cells, meeting?.cells.heldOn, matter.decided);
  return {
    unaltered: meeting !== undefined && sealOf(one, meeting) === seal,
    caseAgrees: matter && told && Object.keys(told).every((id) => agrees(told[id], matter.one.cells[id])),
  };
}

/** Whether a cell of the case says what the decision says; what that leaves open it does not contradict. */
export const agrees = (told: Cells[string], known: Cells[string]): boolean =>
  told === undefined || told === known || (typeof told === 'number' && told === dayOf(known));
