/** A fund with both bodies in office, for the tests of meetings, votes and decisions. */

import type { IsoDay } from '../../../rules/calendar/day.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import type { Switches } from '../../../rules/vocabulary/switches.ts';
import { holding, occasion, on, settled } from './fund.ts';

export type Rows = Readonly<Record<string, Readonly<Record<string, Cells>>>>;

const meetingDay: IsoDay = '2026-04-20';

const member = (body: string, memberType: string, more: Cells = {}): Cells => ({
  body,
  name: `${body} ${memberType}`,
  memberType,
  qualification: 'біліктілік',
  from: on('2026-01-05'),
  act: '№ 1',
  ...more,
});

/** Five of the Commission, three of the Independent Commission. */
export const members: Readonly<Record<string, Cells>> = {
  'C-1': member('commission', 'stateBody', { role: 'chair' }),
  'C-2': member('commission', 'stateBody'),
  'C-3': member('commission', 'ictSpecialist'),
  'C-4': member('commission', 'ictSpecialist'),
  'C-5': member('commission', 'internationalExpert'),
  'I-1': member('independent', 'fund', { role: 'chair' }),
  'I-2': member('independent', 'stateBody'),
  'I-3': member('independent', 'educationSpecialist'),
};

/** A meeting of the Commission with all five present. */
export const meeting = (more: Cells = {}): Cells => ({
  body: 'commission',
  heldOn: on(meetingDay),
  form: 'inPerson',
  present: 'C-1; C-2; C-3; C-4; C-5',
  chair: 'C-1',
  secretary: 'C-2',
  status: 'held',
  ...more,
});
export const signed: Cells = { minutesSignedOn: on('2026-04-21') };

/** An application for participation that waits for the Commission. */
export const waiting = (more: Cells = {}): Cells => ({
  name: '«Үлгі» ЖШС',
  bin: '240140000001',
  status: 'atCommission',
  loggedStatus: 'atCommission',
  sentOn: on('2026-04-01'),
  sentToCommissionOn: on('2026-04-06'),
  language: 'kk',
  email: 'a@example.kz',
  ...more,
});

/** A row of the agenda on the application `r`, decided in favour by three to two. */
export const vote = (more: Cells = {}): Cells => ({
  meeting: 'M',
  item: 1,
  register: 'registration',
  case: 'r',
  votedFor: 'C-1; C-2; C-3',
  votedAgainst: 'C-4; C-5',
  decision: 'grant',
  ...more,
});

/** One meeting `M`, one application `r`, one row `v` on it; each with what the test adds. */
export const one = (more: { meeting?: Cells; case?: Cells; vote?: Cells } = {}): Registers =>
  holding({
    members,
    meetings: { M: meeting(more.meeting) },
    registration: { r: waiting(more.case) },
    votes: { v: vote(more.vote) },
  });

export const withRules = (switches: Partial<Switches>): Settled => ({
  ...settled,
  book: { ...settled.book, switches: { ...settled.book.switches, ...switches } },
});

/** Brings the registers up to date and gives them back. */
export function settle(registers: Registers, by: Settled = settled): Registers {
  bringUpToDate(registers, by, occasion);
  return registers;
}

export const cellsOf = (registers: Registers, register: string, id: string): Cells =>
  registers.find(register, id)?.cells ?? {};
