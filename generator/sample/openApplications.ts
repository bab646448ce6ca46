/** Applications still under way on the fund's last day: one for every status, boundary and trap of R-7 … R-19. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { makeBin } from '../../rules/identifiers/bin.ts';
import { mci } from '../../rules/parameters/parameters.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import type { Answers } from './application.ts';
import type { Company } from './company.ts';
import { cellDay, shift } from './days.ts';
import type { Step } from './ledger.ts';
import { lookAlikeName } from './names.ts';
import { officers } from './people.ts';
import type { Random } from './random.ts';
import { ownRemark } from './remarks.ts';

/** An application in the office's hands: how many working days ago it was sent, what it says, what was done. */
export interface Open {
  readonly ago: number;
  readonly company?: Partial<Company>;
  readonly language?: Language;
  readonly answers?: Answers | ((sentOn: IsoDay) => Answers);
  readonly without?: readonly string[];
  readonly steps?: Unfold;
}

/** What the office did with it: days follow from the day it was sent. */
type Unfold = (sentOn: IsoDay, random: Random, language: Language) => readonly Step[];

/** Six times the index of the day: exactly so much passes, a tiyn more does not. */
export function debtLimit(day: IsoDay): number {
  const known = mci.values.find(({ from, to }) => from <= day && (to === undefined || day < to));
  return 6 * (known?.value ?? 4325);
}
const branch = makeBin(2015, 4, 4, 1, 90_417);

const step = (day: IsoDay, cells: Step['cells']): Step => ({ day, cells });
const seen = (officer: number): Step['cells'] => ({ officer: officers[officer % officers.length] });
const withdrawn: Unfold = (sentOn) => [step(shift(sentOn, 2), { ...seen(1), status: 'withdrawn' })];
/** Remarks were sent so many working days after the application; the officer added one of his own. */
const remarkedByOfficer =
  (after: number, more: Unfold): Unfold =>
  (sentOn, random, language) => {
    const [first, ...others] = remarked(after)(sentOn, random, language);
    const own = first ? [step(first.day, { ...first.cells, officerRemark: ownRemark(random, language) })] : [];
    return [...own, ...others, ...more(sentOn, random, language)];
  };
/** Remarks were sent so many working days after the application. */
export const remarked =
  (after: number, more: Unfold = () => []): Unfold =>
  (sentOn, random, language) => {
    const day = shift(sentOn, after);
    const sent = { ...seen(random.int(0, 3)), status: 'remarks', remarksSentOn: cellDay(day) };
    return [step(day, sent), ...more(sentOn, random, language)];
  };
/** It went to the Commission so many working days after the application. */
export const referred =
  (after: number, cells: Step['cells'] = {}): Unfold =>
  (sentOn) => {
    const day = shift(sentOn, after);
    return [step(day, { ...seen(after), ...cells, status: 'atCommission', sentToCommissionOn: cellDay(day) })];
  };

/** In the order of the story told: today's post first, then what waits, then every reason to look closely. */
export const openApplications: readonly Open[] = [
  { ago: 0 },
  { ago: 0, language: 'en' },
  { ago: 1 },
  { ago: 2, language: 'kk' },
  { ago: 3, language: 'ru' },
  { ago: 5 },
  { ago: 8 },
  { ago: 4, answers: { stateSharePercent: 49.99 } },
  { ago: 3, answers: { stateSharePercent: 50 } },
  { ago: 4, answers: (sentOn) => ({ taxDebt: debtLimit(sentOn) }) },
  { ago: 2, answers: (sentOn) => ({ taxDebt: debtLimit(sentOn) + 0.01 }) },
  { ago: 2, answers: (sentOn) => ({ taxStatementDate: addDays(sentOn, -10) }) },
  { ago: 4, answers: (sentOn) => ({ taxStatementDate: addDays(sentOn, -11) }) },
  { ago: 1, company: branch === undefined ? {} : { bin: branch } },
  { ago: 3, answers: { hasBranches: true, subsoilUser: true } },
  { ago: 2, answers: { excisePayer: true, sezParticipant: true } },
  { ago: 4, answers: { priorityInvestor: true } },
  { ago: 1, answers: { activities: ['A1', 'A12'], works: ['A1.2'] } },
  { ago: 2, answers: { activities: ['A3'], works: ['A3.1', 'A5.2'] } },
  { ago: 3, without: ['plan4', 'plan11', 'placeUrl'] },
  { ago: 1, without: ['phone', 'headName'], answers: { consent: false } },
  { ago: 4, language: 'en', company: { exportShare: 0.8 } },
  {
    ago: 3,
    language: 'en',
    steps: (sentOn) => [step(shift(sentOn, 2), { ...seen(2), translatedOn: cellDay(shift(sentOn, 2)) })],
  },
  { ago: 2, language: 'ru', company: { name: lookAlikeName } },
  {
    ago: 3,
    steps: (sentOn, random, language) => [
      step(shift(sentOn, 2), { ...seen(3), officerRemark: ownRemark(random, language) }),
    ],
  },
  { ago: 9, without: ['plan8'], steps: remarked(4) },
  { ago: 14, answers: { hasBranches: true }, steps: remarked(5) },
  { ago: 11, without: ['taxStatementUrl'], steps: remarked(7) },
  { ago: 96, without: ['plan7', 'plan9'], steps: remarked(5) },
  {
    ago: 12,
    steps: remarkedByOfficer(4, (sentOn) => [
      step(shift(sentOn, 12), { status: 'fixed', remarksRemovedOn: cellDay(shift(sentOn, 12)) }),
    ]),
  },
  { ago: 7, steps: referred(4) },
  { ago: 11, steps: referred(5, { planMatches: true }) },
  { ago: 12, language: 'kk', steps: referred(3) },
  { ago: 17, language: 'ru', steps: referred(4) },
  { ago: 20, without: ['plan2'], steps: withdrawn },
  {
    ago: 31,
    answers: { subsoilUser: true },
    steps: remarked(3, (sentOn) => [step(shift(sentOn, 9), { status: 'withdrawn' })]),
  },
];
