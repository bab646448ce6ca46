/** The quarterly report: due on the 20th, rolled by K2, its sums exact to the tiyn. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { quarterlyReports } from '../../../rules/procedures/quarterlyReports.ts';
import { quarterlyReportsWords } from '../../../rules/procedures/quarterlyReports.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, on, withSwitches } from './applied.ts';

const amounts = [
  'investmentFounders',
  'investmentInvestors',
  'investmentLoansDomestic',
  'investmentLoansForeign',
  'investmentOther',
  'capitalInvestment',
  'benefitCit',
  'benefitVat',
  'benefitPit',
  'benefitSocial',
];
const good: Cells = {
  status: 'submitted',
  language: 'kk',
  bin: '240140000001',
  quarter: '2026-Q1',
  signedOn: on('2026-04-10'),
  receivedOn: on('2026-04-15'),
  staffResidents: 5,
  staffNonResidents: 0,
  staffContract: 0,
  incomeQuarter: 1000,
  incomeDomestic: 1000,
  incomeForeign: 0,
  feeBase: 1000,
  ...Object.fromEntries(amounts.map((id) => [id, 0])),
  results: 'талдау',
  executor: 'Үлгі Үлгі',
  phone: '+77010000000',
  participant: 'resp-1',
  exportTotal: 0,
};
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(quarterlyReports, quarterlyReportsWords, { ...good, ...cells }, options);

test('a report that meets every requirement is ready', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('R-39 no later than the 20th of the month after the quarter (DL-22)', () => {
  test.each<[quarter: string, rolled: IsoDay, kept: IsoDay]>([
    ['2023-Q4', '2024-01-22', '2024-01-20'],
    ['2024-Q1', '2024-04-22', '2024-04-20'],
    ['2024-Q2', '2024-07-22', '2024-07-20'],
    ['2024-Q3', '2024-10-21', '2024-10-20'],
    ['2024-Q4', '2025-01-20', '2025-01-20'],
    ['2025-Q1', '2025-04-21', '2025-04-20'],
    ['2025-Q2', '2025-07-21', '2025-07-20'],
    ['2025-Q3', '2025-10-20', '2025-10-20'],
    ['2026-Q1', '2026-04-20', '2026-04-20'],
    ['2026-Q2', '2026-07-20', '2026-07-20'],
    ['2026-Q3', '2026-10-20', '2026-10-20'],
    ['2026-Q4', '2027-01-20', '2027-01-20'],
    ['2027-Q3', '2027-10-20', '2027-10-20'],
  ])('%s: %s (K2 rolled), %s (K2 kept)', (quarter, rolled, kept) => {
    expect(applied({ quarter }).due('report')?.due).toBe(rolled);
    expect(applied({ quarter }, { rules: withSwitches({ k2: 'keep' }) }).due('report')?.due).toBe(kept);
  });

  test.each<[boundary: string, receivedOn: IsoDay, k2: 'roll' | 'keep', state: string]>([
    ['on the rolled day', '2025-04-21', 'roll', 'met'],
    ['the day after', '2025-04-22', 'roll', 'late'],
    ['on the rolled day, kept', '2025-04-21', 'keep', 'late'],
    ['on the Sunday, kept', '2025-04-20', 'keep', 'met'],
  ])('2025-Q1 received %s', (_, receivedOn, k2, state) => {
    const rules = withSwitches({ k2 });
    expect(applied({ quarter: '2025-Q1', receivedOn: on(receivedOn) }, { rules }).due('report')?.state).toBe(state);
  });

  test('past the calendar’s end: error where it has to roll, the bare day where it is kept', () => {
    expect(applied({ quarter: '2027-Q4' }).due('report')).toMatchObject({ due: null, state: 'error' });
    expect(applied({ quarter: '2027-Q4' }, { rules: withSwitches({ k2: 'keep' }) }).due('report')?.due).toBe(
      '2028-01-20',
    );
  });
});

describe('checks', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-39 no such participant', 'participant', { participant: undefined }, 'fail'],
    ['R-39/s2 signed on the quarter’s last day', 'quarterEnded', { signedOn: on('2026-03-31') }, 'fail'],
    ['R-39/s2 signed the day after', 'quarterEnded', { signedOn: on('2026-04-01') }, 'pass'],
    ['R-39/s2 no shifted quarters', 'quarterEnded', { quarter: '2026-Q5' }, 'unknown'],
    [
      'parts of income equal to the tiyn',
      'incomeSplit',
      { incomeQuarter: 0.3, incomeDomestic: 0.1, incomeForeign: 0.2 },
      'pass',
    ],
    ['a tiyn off', 'incomeSplit', { incomeQuarter: 1000.01 }, 'fail'],
    ['a part not said', 'incomeSplit', { incomeForeign: undefined }, 'unknown'],
    ['countries equal to the tiyn', 'exportTotal', { incomeForeign: 0.07, exportTotal: 0.07 }, 'pass'],
    ['countries a tiyn short', 'exportTotal', { incomeForeign: 100, exportTotal: 99.99 }, 'fail'],
    ['no countries, no foreign income', 'exportTotal', { exportTotal: undefined }, 'pass'],
    ['no countries, but foreign income', 'exportTotal', { incomeForeign: 5, exportTotal: undefined }, 'fail'],
    ['R-21 the fee base is the income', 'feeBase', {}, 'pass'],
    ['R-21 another base, no reason', 'feeBase', { feeBase: 999.99 }, 'fail'],
    ['R-21 another base with its reason', 'feeBase', { feeBase: 999.99, feeBaseReason: 'қайтару' }, 'pass'],
    ['R-21 base not said', 'feeBase', { feeBase: undefined }, 'unknown'],
    ['R-42 no non-residents, no question', 'nonResidentsListed', {}, 'notAsked'],
    ['R-42 one non-resident, a person looks', 'nonResidentsListed', { staffNonResidents: 1 }, 'person'],
    ['R-42 listed', 'nonResidentsListed', { staffNonResidents: 1, nonResidentsListed: true }, 'pass'],
    ['R-42 not listed', 'nonResidentsListed', { staffNonResidents: 1, nonResidentsListed: false }, 'fail'],
    [
      'R-42 counted in the personal workbook, no question',
      'nonResidentsListed',
      { staffNonResidents: 1, nonResidentsCount: 1 },
      'notAsked',
    ],
    ['R-42 no personal workbook, nothing to count', 'nonResidentsGiven', { staffNonResidents: 1 }, 'notAsked'],
    ['R-42 none reported, none listed', 'nonResidentsGiven', { nonResidentsCount: 0 }, 'notAsked'],
    ['R-42 reported, none listed', 'nonResidentsGiven', { staffNonResidents: 1, nonResidentsCount: 0 }, 'fail'],
    [
      'R-42 reported, listed where a person saw it',
      'nonResidentsGiven',
      { staffNonResidents: 1, nonResidentsCount: 0, nonResidentsListed: true },
      'pass',
    ],
    [
      'R-42 reported, and a person saw no list',
      'nonResidentsGiven',
      { staffNonResidents: 1, nonResidentsCount: 0, nonResidentsListed: false },
      'fail',
    ],
    ['R-42 reported, one listed', 'nonResidentsGiven', { staffNonResidents: 2, nonResidentsCount: 1 }, 'pass'],
    ['R-42 no personal workbook, no number', 'nonResidentsCount', { staffNonResidents: 1 }, 'notAsked'],
    ['R-42 none listed is said once', 'nonResidentsCount', { staffNonResidents: 1, nonResidentsCount: 0 }, 'notAsked'],
    ['R-42 none and none', 'nonResidentsCount', { nonResidentsCount: 0 }, 'pass'],
    ['R-42 as many listed', 'nonResidentsCount', { staffNonResidents: 2, nonResidentsCount: 2 }, 'pass'],
    ['R-42 one fewer listed', 'nonResidentsCount', { staffNonResidents: 2, nonResidentsCount: 1 }, 'fail'],
    ['R-42 one more listed', 'nonResidentsCount', { staffNonResidents: 2, nonResidentsCount: 3 }, 'fail'],
    ['R-42 listed, but none reported', 'nonResidentsCount', { nonResidentsCount: 1 }, 'fail'],
    [
      'R-42 listed, and the report does not say',
      'nonResidentsCount',
      { staffNonResidents: undefined, nonResidentsCount: 1 },
      'unknown',
    ],
    ['a later report of the quarter', 'onlyReport', { newerReport: 'resp-2' }, 'fail'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('R-21 an unexplained base goes to a person, not into remarks; a later report is a warning only', () => {
    expect(applied({ feeBase: 1 }).outcome).toBe('person');
    expect(applied({ newerReport: 'resp-2' }).outcome).toBe('ready');
    expect(applied({ status: 'accepted', incomeDomestic: 1 }).outcome).toBe('closed');
  });

  test('R-42 foreigners reported and none listed are a remark under its clause; other numbers are for a person', () => {
    expect(applied({ staffNonResidents: 2, nonResidentsCount: 0 })).toMatchObject({
      outcome: 'remarks',
      failing: ['R-42/s2 nonResidentsGiven'],
    });
    expect(applied({ staffNonResidents: 2, nonResidentsCount: 1 }).outcome).toBe('person');
  });

  test.each(languages)('R-39/s2 in %s shows the day of signing and the quarter’s last day', (language) => {
    const words = applied({ signedOn: on('2026-03-20') }).finding('quarterEnded').message[language];
    expect(words).toContain('20.03.2026');
    expect(words).toContain('31.03.2026');
  });

  test('a field not filled in is a finding under its own clause; the reason of the base is not asked for', () => {
    expect(applied({ staffNonResidents: undefined, feeBase: undefined }).failing).toEqual([
      'R-42/s2 staffNonResidents',
      'R-21 feeBase',
    ]);
  });
});
