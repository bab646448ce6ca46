/** the participant's quarterly report, its indicators and the export by country that comes with it. */

import { ask, check, deadline } from '../vocabulary/parts.ts';
import { procedure } from '../vocabulary/procedure.ts';
import {
  above,
  all,
  any,
  count,
  dayAfterQuarter,
  equals,
  firstKnown,
  known,
  money,
  not,
  rolled,
  sum,
  text,
} from '../vocabulary/words.ts';

const staff = { kind: 'count', clause: 'R-39', required: true, class: 'confidential' } as const;
const amount = { kind: 'money', clause: 'R-39', required: true, class: 'confidential' } as const;
const computedAmount = { kind: 'money', clause: 'R-39', class: 'confidential' } as const;

export const quarterlyReports = procedure({
  id: 'quarterlyReports',
  clause: 'R-39',
  asked: {
    bin: { kind: 'bin', clause: 'R-39', required: true, class: 'public' },
    quarter: { kind: 'quarter', clause: 'R-39/s2', required: true, class: 'internal' },
    signedOn: { kind: 'date', clause: 'R-39', required: true, class: 'internal' },
    staffResidents: { ...staff, clause: 'R-42' },
    staffNonResidents: { ...staff, clause: 'R-42/s2' },
    staffContract: staff,
    incomeQuarter: amount,
    incomeDomestic: amount,
    incomeForeign: amount,
    feeBase: { ...amount, clause: 'R-21' },
    feeBaseReason: { kind: 'longText', clause: 'R-21', class: 'confidential' },
    investmentFounders: amount,
    investmentInvestors: amount,
    investmentLoansDomestic: amount,
    investmentLoansForeign: amount,
    investmentOther: amount,
    capitalInvestment: amount,
    benefitCit: amount,
    benefitVat: amount,
    benefitPit: amount,
    benefitSocial: amount,
    results: { kind: 'longText', clause: 'R-37.1', required: true, class: 'confidential' },
    executor: { kind: 'text', clause: 'R-39/s3', required: true, class: 'personal' },
    phone: { kind: 'phone', clause: 'R-39/s3', required: true, class: 'internal' },
  },
  rows: { export: 'exportByCountry' },
  computed: {
    participant: { kind: 'text', clause: 'R-39', class: 'internal' },
    name: { kind: 'text', clause: 'R-39', class: 'public' },
    newerReport: { kind: 'text', clause: 'R-39', class: 'internal' },
    exportTotal: computedAmount,
    staffTotal: { kind: 'count', clause: 'R-39', class: 'confidential' },
    staffPrevious: { kind: 'count', clause: 'R-39', class: 'confidential' },
    nonResidentsCount: { kind: 'count', clause: 'R-42/s2', class: 'confidential' },
    incomePrevious: computedAmount,
    incomeYearToDate: computedAmount,
    foreignPrevious: computedAmount,
    foreignYearToDate: computedAmount,
    investmentTotal: computedAmount,
    investmentPrevious: computedAmount,
    investmentYearToDate: computedAmount,
  },
  office: {
    language: { kind: 'language', clause: 'R-10', class: 'internal' },
    receivedOn: { kind: 'date', clause: 'R-39', class: 'internal' },
    officer: { kind: 'text', clause: 'R-37.1', class: 'internal' },
    nonResidentsListed: { kind: 'yesNo', clause: 'R-42/s2', class: 'internal' },
    returnedOn: { kind: 'date', clause: 'R-37.2', class: 'internal' },
    note: { kind: 'longText', clause: 'R-37.2', class: 'internal' },
  },
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  statuses: (f) => ({
    submitted: { clause: 'R-39', next: ['accepted', 'returned'], editable: true, requires: known(f.receivedOn) },
    returned: { clause: 'R-37.2', next: ['submitted', 'accepted'], editable: true, requires: known(f.returnedOn) },
    accepted: { clause: 'R-37.1', next: ['returned'], closed: true, requires: known(f.receivedOn) },
  }),
  checks: (f) => [
    check('participant', 'R-39', known(f.participant)),
    check('quarterEnded', 'R-39/s2', above(f.signedOn, f.caseDate)),
    check('incomeSplit', 'R-39/s3', equals(sum(f.incomeDomestic, f.incomeForeign), f.incomeQuarter)),
    check('exportTotal', 'R-39/s3', equals(firstKnown(f.exportTotal, money(0)), f.incomeForeign)),
    check('feeBase', 'R-21', any(equals(f.feeBase, f.incomeQuarter), known(f.feeBaseReason)), { effect: 'person' }),
    // Where the lists stand in the personal workbook their number is known; where not, a person looks.
    ask('nonResidentsListed', 'R-42/s2', f.nonResidentsListed, {
      applies: all(above(f.staffNonResidents, count(0)), not(known(f.nonResidentsCount))),
    }),
    // Whoever saw the lists elsewhere, before that workbook was begun, has said so.
    check(
      'nonResidentsGiven',
      'R-42/s2',
      any(above(f.nonResidentsCount, count(0)), all(known(f.nonResidentsListed), f.nonResidentsListed)),
      { applies: all(above(f.staffNonResidents, count(0)), known(f.nonResidentsCount)) },
    ),
    // A citizen who lives abroad is a non-resident and no foreigner: numbers that differ are for a person to judge.
    check('nonResidentsCount', 'R-42/s2', equals(f.nonResidentsCount, f.staffNonResidents), {
      effect: 'person',
      applies: all(
        known(f.nonResidentsCount),
        any(above(f.nonResidentsCount, count(0)), equals(f.staffNonResidents, count(0))),
      ),
    }),
    check('onlyReport', 'R-39', not(known(f.newerReport)), { effect: 'warning' }),
  ],
  deadlines: (f) => [deadline('report', 'R-39', rolled(dayAfterQuarter(f.quarter, 20)), f.receivedOn)],
});

/** Countries of a report's foreign income, one row a country. */
export const exportByCountry = procedure({
  id: 'exportByCountry',
  clause: 'R-39/s3',
  asked: {
    country: { kind: 'country', clause: 'R-39/s3', required: true, class: 'confidential' },
    amount: { ...amount, clause: 'R-39/s3' },
  },
  rows: {},
  computed: {
    case: { kind: 'text', clause: 'R-39/s3', class: 'internal' },
    bin: { kind: 'bin', clause: 'R-39', class: 'public', copied: { from: 'parent', field: 'bin' } },
    quarter: {
      kind: 'quarter',
      clause: 'R-39/s2',
      class: 'internal',
      copied: { from: 'parent', field: 'quarter' },
    },
  },
  office: {},
  caseDate: (f) => dayAfterQuarter(f.quarter, 0),
  statuses: () => ({}),
  checks: (f) => [check('abroad', 'R-39/s3', not(equals(f.country, text('KZ'))))],
  deadlines: () => [],
});
