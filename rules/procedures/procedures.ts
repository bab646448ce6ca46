/** All procedures with their words, in the order of the registers; those of the personal workbook too. */

import type { Procedure } from '../vocabulary/procedure.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { activityChange } from './activityChange.ts';
import { activityChangeWords } from './activityChange.words.ts';
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
import { housing } from './housing.ts';
import { housingWords } from './housing.words.ts';
import { measures } from './measures.ts';
import { measuresWords } from './measures.words.ts';
import { meetings } from './meetings.ts';
import { meetingsWords } from './meetings.words.ts';
import { members } from './members.ts';
import { membersWords } from './members.words.ts';
import { fees, payments } from './membershipFee.ts';
import { feesWords, paymentsWords } from './membershipFee.words.ts';
import { ministryReportsWords } from './monitoring.ministry.words.ts';
import { conclusions, ministryReports } from './monitoring.ts';
import { conclusionsWords } from './monitoring.words.ts';
import { familyMembersWords } from './nonResidents.family.words.ts';
import { familyMembers, nonResidents } from './nonResidents.ts';
import { nonResidentsWords } from './nonResidents.words.ts';
import { participants } from './participants.ts';
import { participantsWords } from './participants.words.ts';
import { exportByCountry, quarterlyReports } from './quarterlyReports.ts';
import { exportByCountryWords, quarterlyReportsWords } from './quarterlyReports.words.ts';
import { quotaRounds } from './quotaRounds.ts';
import { quotaRoundsWords } from './quotaRounds.words.ts';
import { registration } from './registration.ts';
import { registrationWords } from './registration.words.ts';
import { requests } from './requests.ts';
import { requestsWords } from './requests.words.ts';
import { serviceIntakes } from './serviceIntakes.ts';
import { serviceIntakesWords } from './serviceIntakes.words.ts';
import { services } from './services.ts';
import { servicesWords } from './services.words.ts';
import { terminations } from './termination.ts';
import { terminationsWords } from './termination.words.ts';
import { courses } from './training.courses.ts';
import { coursesWords } from './training.courses.words.ts';
import { training } from './training.ts';
import { trainingWords } from './training.words.ts';
import { trainingIntakes } from './trainingIntakes.ts';
import { trainingIntakesWords } from './trainingIntakes.words.ts';
import { votes } from './votes.ts';
import { votesWords } from './votes.words.ts';

export interface ProcedureEntry {
  readonly procedure: Procedure;
  readonly words: Words;
}

export const procedures: readonly ProcedureEntry[] = [
  { procedure: registration, words: registrationWords },
  { procedure: activityChange, words: activityChangeWords },
  { procedure: extension, words: extensionWords },
  { procedure: participants, words: participantsWords },
  { procedure: terminations, words: terminationsWords },
  { procedure: quarterlyReports, words: quarterlyReportsWords },
  { procedure: exportByCountry, words: exportByCountryWords },
  { procedure: fees, words: feesWords },
  { procedure: payments, words: paymentsWords },
  { procedure: requests, words: requestsWords },
  { procedure: audits, words: auditsWords },
  { procedure: events, words: eventsWords },
  { procedure: disclosures, words: disclosuresWords },
  { procedure: conclusions, words: conclusionsWords },
  { procedure: ministryReports, words: ministryReportsWords },
  { procedure: serviceIntakes, words: serviceIntakesWords },
  { procedure: services, words: servicesWords },
  { procedure: housing, words: housingWords },
  { procedure: trainingIntakes, words: trainingIntakesWords },
  { procedure: training, words: trainingWords },
  { procedure: courses, words: coursesWords },
  { procedure: quotaRounds, words: quotaRoundsWords },
  { procedure: members, words: membersWords },
  { procedure: meetings, words: meetingsWords },
  { procedure: votes, words: votesWords },
  { procedure: nonResidents, words: nonResidentsWords },
  { procedure: familyMembers, words: familyMembersWords },
  // What the Fund itself did and what the Rules call for stand last: staff open the registers of cases first.
  { procedure: measures, words: measuresWords },
  { procedure: acts, words: actsWords },
];

export const procedureOf = (id: string): ProcedureEntry | undefined =>
  procedures.find(({ procedure }) => procedure.id === id);
