/** All procedures with their words, in the order of the registers. */

import type { Procedure } from '../vocabulary/procedure.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { acts } from './acts.ts';
import { actsWords } from './acts.words.ts';
import { audits } from './audits.ts';
import { auditsWords } from './audits.words.ts';
import { disclosures } from './disclosures.ts';
import { disclosuresWords } from './disclosures.words.ts';
import { events } from './events.ts';
import { eventsWords } from './events.words.ts';
import { extension } from './extension.ts';
import { extensionWords } from './extension.words.ts';
import { participants } from './participants.ts';
import { participantsWords } from './participants.words.ts';
import { exportByCountry, quarterlyReports } from './quarterlyReports.ts';
import { exportByCountryWords, quarterlyReportsWords } from './quarterlyReports.words.ts';
import { registration } from './registration.ts';
import { registrationWords } from './registration.words.ts';
import { requests } from './requests.ts';
import { requestsWords } from './requests.words.ts';

export interface ProcedureEntry {
  readonly procedure: Procedure;
  readonly words: Words;
}

export const procedures: readonly ProcedureEntry[] = [
  { procedure: registration, words: registrationWords },
  { procedure: extension, words: extensionWords },
  { procedure: participants, words: participantsWords },
  { procedure: requests, words: requestsWords },
  { procedure: audits, words: auditsWords },
  { procedure: events, words: eventsWords },
  { procedure: disclosures, words: disclosuresWords },
  { procedure: quarterlyReports, words: quarterlyReportsWords },
  { procedure: exportByCountry, words: exportByCountryWords },
  // What the Rules call for from item 2 to item 77 stands last: staff open the registers of cases first.
  { procedure: acts, words: actsWords },
];

export const procedureOf = (id: string): ProcedureEntry | undefined =>
  procedures.find(({ procedure }) => procedure.id === id);
