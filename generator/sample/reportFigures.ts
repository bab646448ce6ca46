/** The figures of a quarterly report in whole tiyn: sizes differ by orders of magnitude, quarters grow and waver. */

import { tenge } from '../../rules/money/money.ts';
import { numberOfQuarter, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Answers } from './application.ts';
import type { Company } from './company.ts';
import { Random } from './random.ts';
import type { ReportRole } from './reportRoles.ts';
import { feeBaseReasons, inventResults } from './results.ts';

const markets = ['US', 'DE', 'AE', 'GB', 'UZ', 'KG', 'RU', 'TR', 'SG', 'CN', 'GE', 'PL', 'NL', 'KR', 'AZ'] as const;
const seasons = { 1: 0.88, 2: 1, 3: 0.97, 4: 1.16 } as const;

export interface Quarterly {
  readonly quarter: Quarter;
  /** Quarters since the fund's first one, and since the company's first report. */
  readonly index: number;
  readonly age: number;
  readonly role: ReportRole;
}

/** Every answer of the report that is a figure, and the sentences that go with them. */
export function inventFigures(seed: number, company: Company, { quarter, index, age, role }: Quarterly): Answers {
  const random = new Random(seed, 'figures', company.index, quarter);
  const own = new Random(seed, 'habits', company.index);
  const growth = (1 + own.int(-20, 75) / 1000) ** index;
  const start = Math.min(1, 0.3 + 0.25 * age);
  const raw = company.size * growth * start * seasons[numberOfQuarter(quarter)] * Math.exp(0.24 * random.normal());
  const rounded = own.chance(0.4) && role !== 'tiyn';
  const none = role === 'withoutIncome' || (age < 2 && own.chance(0.08));
  const income = none ? 0 : rounded ? Math.round(raw / 1000) * 100_000 : Math.round(raw * 100);
  const share = Math.min(1, company.exportShare * (0.85 + 0.3 * random.next()));
  const foreign = company.exportShare === 0 ? 0 : Math.round(income * share);
  const staff = Math.max(1, Math.round(company.staff * growth ** 0.5 * (0.9 + 0.2 * random.next())));
  const nonResidents = role.startsWith('nonResidents') ? own.int(1, 4) : own.chance(0.07) ? own.int(1, 3) : 0;
  return {
    staffResidents: staff,
    staffNonResidents: nonResidents,
    staffContract: own.chance(0.5) ? random.int(0, Math.ceil(staff / 4)) : 0,
    incomeQuarter: tenge(income),
    incomeDomestic: tenge(income - foreign),
    incomeForeign: tenge(foreign),
    ...fee(random, company, income, role),
    ...investments(random, income),
    ...benefits(random, income, foreign, staff),
    results: inventResults(random, company.language, income),
    export: exports(own, random, foreign),
  };
}

/** The fee is paid from the income of the quarter, unless the participant gives a reason for another base. */
function fee(random: Random, { language }: Company, income: number, role: ReportRole): Answers {
  const explained = role === 'feeBaseExplained' || (role === 'plain' && income > 0 && random.chance(0.04));
  const less = Math.round(income * (0.75 + 0.2 * random.next()));
  if (role === 'feeBaseUnexplained') return { feeBase: tenge(less) };
  if (!explained || less === income) return { feeBase: tenge(income) };
  return { feeBase: tenge(less), feeBaseReason: random.pick(feeBaseReasons[language]) };
}

function investments(random: Random, income: number): Answers {
  const sum = (probability: number, of: number): number =>
    random.chance(probability) ? Math.round(of * (0.2 + 1.6 * random.next())) * 1000 : 0;
  return {
    investmentFounders: sum(0.12, 4000),
    investmentInvestors: sum(0.04, 45_000),
    investmentLoansDomestic: sum(0.04, 12_000),
    investmentLoansForeign: sum(0.01, 30_000),
    investmentOther: sum(0.03, 2500),
    capitalInvestment: sum(0.3, 200 + (0.04 * tenge(income)) / 1000),
  };
}

/** Tax a participant did not have to pay: rough shares of income and pay, in whole tenge. */
function benefits(random: Random, income: number, foreign: number, staff: number): Answers {
  const home = tenge(income - foreign);
  const pay = staff * random.int(280_000, 620_000) * 3;
  return {
    benefitCit: Math.round(tenge(income) * 0.2 * 0.3 * random.next()),
    benefitVat: Math.round(home * 0.12 * random.next()),
    benefitPit: Math.round(pay * 0.09 * random.next()),
    benefitSocial: Math.round(pay * 0.05 * random.next()),
  };
}

/** One to four countries, the same from quarter to quarter; their amounts make up the foreign income to the tiyn. */
function exports(own: Random, random: Random, foreign: number): readonly Answers[] {
  if (foreign === 0) return [];
  const countries = own.several(markets, Number(own.weighted({ 1: 40, 2: 30, 3: 20, 4: 10 })));
  let rest = foreign;
  return countries.map((country, index) => {
    const amount = index === countries.length - 1 ? rest : Math.floor(rest * (0.3 + 0.4 * random.next()));
    rest -= amount;
    return { country, amount: tenge(amount) };
  });
}

/** The report with the fault of its role; without one it is returned as it is. */
export function spoiled(answers: Answers, role: ReportRole): Answers {
  const income = Number(answers.incomeQuarter);
  const rows = answers.export as readonly Answers[];
  if (role === 'splitMismatch') return { ...answers, incomeQuarter: income + 150_000, feeBase: income + 150_000 };
  if (role === 'incomplete') {
    const { results: _results, staffContract: _staff, ...others } = answers;
    return others;
  }
  if (role !== 'exportMismatch' && role !== 'returned') return answers;
  return rows.length > 1
    ? { ...answers, export: rows.slice(0, -1) }
    : { ...answers, export: [{ country: 'DE', amount: Number(answers.incomeForeign) + 1000.5 }] };
}
