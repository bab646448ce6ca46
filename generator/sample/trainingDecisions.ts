/** What becomes of an application for training at the Independent Commission (R-72 … R-76): seats, notice, contract, list. */

import { cellDay, shift } from './days.ts';
import { documentUrl } from './documents.ts';
import type { Step } from './ledger.ts';
import { refusalOfTraining, seatsReason } from './remarks.ts';
import type { TrainingApplication } from './trainingApplications.ts';

/** What of its seats the calculation gave each course; nothing for a course that is barred. */
export type Calculated = readonly (number | undefined)[];

/** calculated, voted on, told, contracted, and the list of trainees given. */
export function trainingDecision(application: TrainingApplication, calculated: Calculated): readonly Step[] {
  const { random, intake, company, course } = application;
  const { heldOn } = intake;
  const counted: Step = {
    day: intake.calculatedOn,
    cells: {},
    rows: { register: 'courses', cells: calculated.map((calculatedSeats) => ({ calculatedSeats })) },
  };
  const noticeOn = shift(heldOn, course === 'lateNotice' ? 7 : random.int(0, 5));
  const notice: Step = { day: noticeOn, cells: { noticeSentOn: cellDay(noticeOn) } };
  if (course === 'notAdmitted') {
    const refusalGround = refusalOfTraining(random, company.language);
    const cells = { decision: 'refuse', decidedOn: cellDay(heldOn), refusalGround, status: 'notAdmitted' };
    return [counted, { day: heldOn, cells }, notice];
  }
  const given = calculated.map((seats, index): Step['cells'] => {
    const isChanged = seats !== undefined && random.chance(0.1);
    if (!isChanged) return { seats };
    const capacity = Number(application.courses[index]?.capacity);
    const other = seats >= capacity || random.chance(0.5) ? Math.max(1, seats - random.int(1, 4)) : seats + 1;
    return { seats: other, seatsReason: seatsReason(random) };
  });
  const quota = given.reduce((sum, { seats }) => sum + Number(seats ?? 0), 0);
  const admitted: Step = {
    day: heldOn,
    cells: { decision: 'admit', decidedOn: cellDay(heldOn), quota, status: 'admitted' },
    rows: { register: 'courses', cells: given },
  };
  if (course === 'contractOverdue') return [counted, admitted, notice];
  const signedOn = shift(heldOn, course === 'lateContract' ? 13 : random.int(7, 10));
  const contract: Step = { day: signedOn, cells: { contractSignedOn: cellDay(signedOn), status: 'contract' } };
  if (course === 'listAwaited') return [counted, admitted, notice, contract];
  const listedOn = shift(signedOn, random.int(5, 25));
  const listed: Step = {
    day: listedOn,
    cells: {
      status: 'listed',
      traineesListedOn: cellDay(listedOn),
      traineesCount: Math.max(0, quota - random.int(0, 3)),
      traineesListUrl: documentUrl('trainees', intake.id, random.int(100_000, 999_999)),
    },
  };
  return [counted, admitted, notice, contract, listed];
}
