/** All procedures with their words, in the order of the registers. */

import type { Procedure } from '../vocabulary/procedure.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { extension } from './extension.ts';
import { extensionWords } from './extension.words.ts';
import { fees, payments } from './membershipFee.ts';
import { feesWords, paymentsWords } from './membershipFee.words.ts';
import { participants } from './participants.ts';
import { participantsWords } from './participants.words.ts';
import { exportByCountry, quarterlyReports } from './quarterlyReports.ts';
import { exportByCountryWords, quarterlyReportsWords } from './quarterlyReports.words.ts';
import { registration } from './registration.ts';
import { registrationWords } from './registration.words.ts';

export interface ProcedureEntry {
  readonly procedure: Procedure;
  readonly words: Words;
}

export const procedures: readonly ProcedureEntry[] = [
  { procedure: registration, words: registrationWords },
  { procedure: extension, words: extensionWords },
  { procedure: participants, words: participantsWords },
  { procedure: fees, words: feesWords },
  { procedure: payments, words: paymentsWords },
  { procedure: quarterlyReports, words: quarterlyReportsWords },
  { procedure: exportByCountry, words: exportByCountryWords },
];

export const procedureOf = (id: string): ProcedureEntry | undefined =>
  procedures.find(({ procedure }) => procedure.id === id);
