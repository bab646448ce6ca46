/** What the office does beside the forms: the old register taken over, certificates numbered on, ends recorded. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { cellDay, workday } from './days.ts';
import type { Participation } from './participations.ts';

/** Participants from before the calendar's first year were registered on paper: no application, only the row. */
export function takenOver(people: readonly Participation[], registers: Registers, { plain }: Settled): number {
  const old = people.filter(({ legacyId }) => legacyId !== undefined);
  old.forEach(({ legacyId, company, profile, reporter, termTo }, index) => {
    registers.put('participants', legacyId ?? '', {
      status: 'active',
      bin: company.bin,
      name: company.name,
      address: company.address,
      region: company.region,
      activities: company.activities.join('; '),
      language: company.language,
      email: company.email,
      contractSignedOn: cellDay(reporter.from),
      certificateNumber: String(index + 1).padStart(Number(plain.certificateNumberWidth), '0'),
      certificateIssuedOn: cellDay(profile.certificateOn),
      termFrom: cellDay(profile.certificateOn),
      termTo: cellDay(termTo),
      listedOn: cellDay(workday(addDays(profile.certificateOn, 1))),
    });
  });
  return old.length;
}

/** The first certificate of the new register follows the last of the old one; a typed number counts for the rest. */
export function numberOn(taken: number, registers: Registers, { plain }: Settled): void {
  const signed = registers.cases('registration').filter(({ cells }) => cells.contractSignedOn !== undefined);
  const first = [...signed].sort((a, b) => Number(a.cells.contractSignedOn) - Number(b.cells.contractSignedOn))[0];
  if (taken === 0 || first === undefined) return;
  const certificateNumber = String(taken + 1).padStart(Number(plain.certificateNumberWidth), '0');
  registers.put('registration', first.id, { certificateNumber });
}

/** What the officers record when a participation ends, up to a day. */
export function recordEnd({ profile }: Participation, id: string, on: IsoDay, registers: Registers): void {
  if (!registers.has('participants', id)) return;
  const isOver = profile.end !== undefined && profile.end.on <= on;
  if ((profile.confirmed || isOver) && profile.termYears === 1)
    registers.put('participants', id, { termConfirmed: true });
  if (profile.end === undefined || !isOver) return;
  registers.put('participants', id, {
    status: profile.end.ground === '27' ? 'endedPlanned' : 'endedEarly',
    endedOn: cellDay(profile.end.on),
    endGround: profile.end.ground,
  });
}
