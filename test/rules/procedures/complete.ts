/** An application that lacks nothing, for tests to spoil. */

import type { Cells } from '../../../rules/registers/registers.ts';
import { on } from './applied.ts';

const plan = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`plan${n + 1}`, 'жоспар']));

/** An application of 18 March 2026 that meets every requirement. */
export const complete: Cells = {
  status: 'sent',
  language: 'kk',
  sentOn: on('2026-03-18'),
  name: '«Үлгі» ЖШС',
  bin: '240140000001',
  address: 'Астана',
  region: '710000000',
  headName: 'Үлгі Үлгі',
  email: 'a@example.kz',
  phone: '+77010000000',
  activities: 'A1',
  hasBranches: false,
  priorityInvestor: false,
  strategicInvestor: false,
  stateSharePercent: 0,
  subsoilUser: false,
  sezParticipant: false,
  excisePayer: false,
  taxDebt: 0,
  taxStatementDate: on('2026-03-16'),
  taxStatementUrl: 'https://example.kz/a',
  placeUrl: 'https://example.kz/b',
  ...plan,
  consent: true,
  binCheckDigit: true,
  listedActivities: true,
  severalActivities: false,
};
