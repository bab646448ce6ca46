/** All procedures with their words, in the order of the registers. */

import type { Procedure } from '../vocabulary/procedure.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { activityChange } from './activityChange.ts';
import { activityChangeWords } from './activityChange.words.ts';
import { extension } from './extension.ts';
import { extensionWords } from './extension.words.ts';
import { meetings } from './meetings.ts';
import { meetingsWords } from './meetings.words.ts';
import { members } from './members.ts';
import { membersWords } from './members.words.ts';
import { participants } from './participants.ts';
import { participantsWords } from './participants.words.ts';
import { exportByCountry, quarterlyReports } from './quarterlyReports.ts';
import { exportByCountryWords, quarterlyReportsWords } from './quarterlyReports.words.ts';
import { registration } from './registration.ts';
import { registrationWords } from './registration.words.ts';
import { votes } from './votes.ts';
import { votesWords } from './votes.words.ts';

export interface ProcedureEntry {
  readonly procedure: Procedure;
  readonly words: Words;
}

export const procedures: readonly ProcedureEntry[] = [
  { procedure: registration, words: registrationWords },
  { procedure: members, words: membersWords },
  { procedure: meetings, words: meetingsWords },
  { procedure: votes, words: votesWords },
  { procedure: activityChange, words: activityChangeWords },
  { procedure: extension, words: extensionWords },
  { procedure: participants, words: participantsWords },
  { procedure: quarterlyReports, words: quarterlyReportsWords },
  { procedure: exportByCountry, words: exportByCountryWords },
];

export const procedureOf = (id: string): ProcedureEntry | undefined =>
  procedures.find(({ procedure }) => procedure.id === id);
