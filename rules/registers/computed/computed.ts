/** The computed columns: what follows from other rows and registers, worked out anew each time and written as values. */

import type { Occasion } from '../occasion.ts';
import type { Case, Cells, Registers } from '../registers.ts';
import { entryOf, type Settled } from '../settled.ts';
import { View } from '../view.ts';
import { ofActivityChange } from './activityChange.ts';
import { ofAct } from './acts.ts';
import { ofAudit } from './audits.ts';
import { ofConclusion } from './conclusions.ts';
import { copies } from './copied.ts';
import { ofEvent } from './events.ts';
import { ofExtension } from './extension.ts';
import { ofFee, ofPayment } from './fees.ts';
import { ofHousing } from './housing.ts';
import { ofMeeting } from './meetings.ts';
import { ofMinistryReport } from './ministryReports.ts';
import { ofFamilyMember, ofNonResident } from './nonResidents.ts';
import { ofParticipant } from './participants.ts';
import { ofQuarterlyReport } from './quarterlyReports.ts';
import { ofRegistration } from './registration.ts';
import { ofRequest } from './requests.ts';
import { ofService } from './services.ts';
import { ofTermination } from './terminations.ts';
import { ofTraining } from './training.ts';
import { ofVote } from './votes.ts';

/** Works out the computed cells of the cases of one register. */
type Computes = (view: View) => (one: Case) => Cells;

/** In this order: a register may read what those before it have worked out. */
const computed: Readonly<Record<string, Computes>> = {
  registration: ofRegistration,
  extension: ofExtension,
  quarterlyReports: ofQuarterlyReport,
  training: ofTraining,
  participants: ofParticipant,
  activityChange: ofActivityChange,
  meetings: ofMeeting,
  votes: ofVote,
  fees: ofFee,
  payments: ofPayment,
  services: ofService,
  housing: ofHousing,
  nonResidents: ofNonResident,
  familyMembers: ofFamilyMember,
  conclusions: ofConclusion,
  ministryReports: ofMinistryReport,
  terminations: ofTermination,
  requests: ofRequest,
  audits: ofAudit,
  events: ofEvent,
  acts: ofAct,
};

/** Sets the computed cells of every case, or of those of some registers. Running it twice changes nothing. */
export function compute(
  registers: Registers,
  settled: Settled,
  occasion: Occasion,
  only?: readonly (keyof typeof computed)[],
): void {
  const own = Object.keys(computed);
  const others = settled.entries.map(({ procedure }) => procedure.id).filter((id) => own.indexOf(id) < 0);
  for (const id of only ?? [...own, ...others]) {
    const view = new View(registers, settled, occasion);
    const works = worksOf(id, view);
    if (works.length === 0) continue;
    for (const one of registers.cases(id)) for (const work of works) registers.put(id, one.id, work(one));
  }
}

/** The same for some cases of one register, as the view shows the others. */
export function computeCases(register: string, ids: readonly string[], view: View): void {
  const works = worksOf(register, view);
  for (const id of ids) {
    const one = view.registers.find(register, id);
    if (one !== undefined) for (const work of works) view.registers.put(register, id, work(one));
  }
}

function worksOf(register: string, view: View): readonly ((one: Case) => Cells)[] {
  const procedure = entryOf(view.settled, register)?.procedure;
  if (procedure === undefined) return [];
  return [copies(procedure, view), computed[register]?.(view)].filter((work) => work !== undefined);
}
