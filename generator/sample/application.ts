/** The answers of an application for registration (R-8, R-9, Annex 1), sound unless a story says otherwise. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import type { Company } from './company.ts';
import { documentUrl } from './documents.ts';
import { townOf } from './places.ts';
import { inventPlan } from './plans.ts';
import type { Random } from './random.ts';

export type Answers = Readonly<Record<string, unknown>>;

export function inventApplication(random: Random, company: Company, sentOn: IsoDay): Answers {
  const { name, bin, address, region, headName, email, phone, activities, works } = company;
  const statement = addDays(sentOn, -random.int(0, 9));
  const key = `${bin.slice(0, 6)}${random.int(1000, 9999)}`;
  return {
    name,
    bin,
    address,
    region,
    headName,
    email,
    phone,
    activities,
    works,
    hasBranches: false,
    priorityInvestor: false,
    strategicInvestor: false,
    stateSharePercent: random.chance(0.93) ? 0 : random.pick([5, 10, 24.5, 33.33, 49]),
    subsoilUser: false,
    sezParticipant: false,
    excisePayer: false,
    ...(random.chance(0.4) ? { exportSharePercent: Math.round(company.exportShare * 1000) / 10 } : {}),
    ...(random.chance(0.3)
      ? { totalIncome: company.size * 4, stateIncome: Math.round(company.size * random.next()) }
      : {}),
    taxDebt: random.chance(0.8) ? 0 : random.int(100, 1_500_000) / 100,
    taxStatementDate: statement,
    taxStatementUrl: documentUrl('statement', key),
    placeUrl: documentUrl('place', key),
    ...inventPlan(random, company.language, company.idea, townOf(region, company.language)),
    consent: true,
  };
}

/** What an application lacked at first, and what people write about it. */
export interface Flaw {
  readonly change: (answers: Answers, sentOn: IsoDay) => Answers;
}

const without = (...fields: readonly string[]): Flaw => ({
  change: (answers) => Object.fromEntries(Object.entries(answers).filter(([field]) => fields.indexOf(field) < 0)),
});
const withAnswers = (given: Answers): Flaw => ({ change: (answers) => ({ ...answers, ...given }) });

/** Flaws an applicant can mend: the same application is sent again under the same id. */
export const mendable: readonly Flaw[] = [
  without('plan7'),
  without('plan8', 'plan9'),
  without('placeUrl'),
  without('taxStatementUrl', 'taxStatementDate'),
  withAnswers({ taxDebt: 61_204.55 }),
  withAnswers({ hasBranches: true }),
  withAnswers({ works: ['A1.1', 'A8.9'] }),
  { change: (answers, sentOn) => ({ ...answers, taxStatementDate: addDays(sentOn, -23) }) },
];
