/** a change of activity the Commission decided on reaches the register of participants, once. */

import { joinCodes } from '../../projections/facts.ts';
import { changed } from '../computed/activityChange.ts';
import type { Case, Registers } from '../registers.ts';
import { dayOf } from '../sitting.ts';
import { textOf, type View } from '../view.ts';

/** What staff change in the register of participants afterwards stays theirs. Running it twice changes nothing. */
export function feedActivities({ registers, settled }: View): void {
  const isReissued = settled.book.switches.activityCertificate === 'reissue';
  const decided = registers
    .cases('activityChange')
    .map((one, index) => ({ one, index, day: dayOf(one.cells.decidedOn) ?? 0 }))
    .sort((a, b) => a.day - b.day || a.index - b.index);
  for (const { one } of decided) {
    apply(one, registers);
    const now = registers.find('activityChange', one.id);
    if (isReissued && now) reissue(now, registers);
  }
}

/** Two changes decided in one meeting add up: each is made to what stands at its turn. */
function apply(one: Case, registers: Registers): void {
  const { cells } = one;
  const participant = registers.find('participants', textOf(cells.participant));
  if (cells.status !== 'changed' || cells.decision !== 'change' || dayOf(cells.changedOn) !== undefined) return;
  const day = dayOf(cells.decidedOn);
  const activities = changed(participant?.cells.activities, cells);
  if (participant === undefined || day === undefined || activities.length === 0) return;
  const before = participant.cells.activities;
  const after = joinCodes(activities);
  registers.put('activityChange', one.id, { activities: before, newActivities: after, changedOn: day });
  registers.put('participants', participant.id, {
    activities: after,
    ...(keepsCertificate(participant) ? { certificateActivities: before } : {}),
  });
}

/** A certificate that has been issued goes on saying what it said. */
const keepsCertificate = ({ cells }: Case): boolean =>
  dayOf(cells.certificateIssuedOn) !== undefined && cells.certificateActivities === undefined;

/** Where the Fund issues certificates anew (X21): the new activities and the day, the latest day for good. */
function reissue({ cells }: Case, registers: Registers): void {
  const participant = registers.find('participants', textOf(cells.participant));
  const day = dayOf(cells.certificateReissuedOn);
  if (participant === undefined || day === undefined || dayOf(cells.changedOn) === undefined) return;
  if ((dayOf(participant.cells.certificateReissuedOn) ?? 0) >= day) return;
  registers.put('participants', participant.id, {
    certificateActivities: cells.newActivities,
    certificateReissuedOn: day,
  });
}
