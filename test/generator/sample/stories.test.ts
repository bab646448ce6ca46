/** Every story the sample has to tell is in it, as the Rules themselves see it, whatever the seed. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import type { Cell } from '../../../rules/projections/facts.ts';
import type { ExaminedCase } from './examined.ts';
import { ExaminedFunds, type Told } from './examinedFunds.ts';

const seeds = [703, 1, 20_260_427];
const funds = seeds.map((seed) => inventFund({ ...sampleDefaults, seed }));

const all = new ExaminedFunds(funds);
const counts: ExaminedFunds['counts'] = (register, so) => all.counts(register, so);
const ids = ['registration', 'extension', 'participants', 'quarterlyReports'];
/** The smallest count; none at all where a fund is missing. */
const least = (found: readonly number[]): number => (found.length === seeds.length ? Math.min(...found) : 0);
const text = (cell: Cell): string => (typeof cell === 'string' ? cell : '');

const outcomes: readonly Told[] = [
  ['ready applications', 'registration', ({ outcome }) => outcome === 'ready'],
  ['applications with remarks', 'registration', ({ outcome }) => outcome === 'remarks'],
  ['applications that are over', 'registration', ({ outcome }) => outcome === 'closed'],
  ['an extension a person decides', 'extension', ({ outcome }) => outcome === 'person'],
  ['an extension the Rules refuse', 'extension', ({ outcome }) => outcome === 'refuse'],
  ['an extension of nobody', 'extension', ({ results }) => results.participant === 'fail'],
  ['a participation a person decides', 'participants', ({ outcome }) => outcome === 'person'],
  ['reports in order', 'quarterlyReports', ({ outcome }) => outcome === 'ready'],
  ['reports with faults', 'quarterlyReports', ({ outcome }) => outcome === 'remarks'],
  ['reports a person decides', 'quarterlyReports', ({ outcome }) => outcome === 'person'],
];

const statuses = {
  registration: 'sent remarks fixed atCommission registered refused contractSigned participant withdrawn',
  extension: 'sent extended late refused withdrawn',
  participants: 'active extended endedPlanned endedEarly',
  quarterlyReports: 'submitted returned accepted',
};

const registration: readonly Told[] = [
  ['sent today', 'registration', ({ cells }, on) => cells.sentOn === on],
  [
    'state share 49.99 passes',
    'registration',
    (c) => c.cells.stateSharePercent === 49.99 && c.results.stateShare === 'pass',
  ],
  ['state share 50 fails', 'registration', (c) => c.cells.stateSharePercent === 50 && c.results.stateShare === 'fail'],
  ['debt of exactly 6 MCI passes', 'registration', (c) => c.cells.taxDebt === 25_950 && c.results.taxDebt === 'pass'],
  ['a tiyn more fails', 'registration', (c) => c.cells.taxDebt === 25_950.01 && c.results.taxDebt === 'fail'],
  ['a statement of 10 days passes', 'registration', (c) => age(c) === 10 && c.results.taxStatement === 'pass'],
  ['a statement of 11 days fails', 'registration', (c) => age(c) === 11 && c.results.taxStatement === 'fail'],
  ['a branch fails', 'registration', ({ results }) => results.legalEntity === 'fail'],
  [
    'branches, subsoil, SEZ',
    'registration',
    ({ results: r }) => r.noBranches === 'fail' && r.notSubsoilOrSez === 'fail',
  ],
  ['excise', 'registration', ({ results }) => results.notExcisePayer === 'fail'],
  ['an investment project', 'registration', ({ results }) => results.noInvestmentProject === 'fail'],
  ['an activity that is not listed', 'registration', ({ results }) => results.priorityActivity === 'fail'],
  ['required answers missing', 'registration', ({ results }) => results.complete === 'fail'],
  ['consent withheld', 'registration', ({ results }) => results.consent === 'fail'],
  [
    'English not yet translated',
    'registration',
    ({ results, outcome }) => results.translation === 'fail' && outcome === 'ready',
  ],
  ['English translated', 'registration', ({ results }) => results.translation === 'pass'],
  ['an officer’s own remark', 'registration', ({ results }) => results.officerRemark === 'fail'],
  [
    'another case of the company',
    'registration',
    ({ results, outcome }) => results.otherCase === 'fail' && outcome !== 'closed',
  ],
  [
    'Latin letters among Cyrillic',
    'registration',
    ({ cells }) => /[A-Za-z]/.test(text(cells.name)) && /[А-Я]{2}/.test(text(cells.name).replace('ТОО', '')),
  ],
  [
    'a name of 250 letters',
    'participants',
    ({ cells }) => text(cells.name).length >= 250 && text(cells.address).length >= 200,
  ],
  ['refused by 16.1', 'registration', ({ cells }) => cells.refusalGround === '16.1'],
  ['refused by 16.2', 'registration', ({ cells }) => cells.refusalGround === '16.2'],
  ['tried again', 'registration', ({ cells }) => text(cells.previousApplication) !== ''],
  [
    'tried again with success',
    'registration',
    ({ cells }) => text(cells.previousApplication) !== '' && cells.status === 'participant',
  ],
  [
    'awaiting the contract',
    'registration',
    ({ cells }) => cells.status === 'registered' && cells.noticeSentOn !== undefined,
  ],
  ['late examination', 'registration', ({ due }) => due.examine?.state === 'late'],
  ['examination overdue', 'registration', ({ due }) => due.examine?.state === 'overdue'],
  [
    'examination due today',
    'registration',
    ({ due, cells }, on) =>
      due.examine?.state === 'open' && dayNumber(due.examine.due ?? '2026-01-01') === on && cells.status === 'sent',
  ],
  ['late decision', 'registration', ({ due }) => due.decision?.state === 'late'],
  ['decision overdue', 'registration', ({ due }) => due.decision?.state === 'overdue'],
  ['late notice', 'registration', ({ due }) => due.notice?.state === 'late'],
  ['notice overdue', 'registration', ({ due }) => due.notice?.state === 'overdue'],
  ['notice open', 'registration', ({ due }) => due.notice?.state === 'open'],
  ['certificate late', 'registration', ({ due }) => due.certificate?.state === 'late'],
  ['certificate open', 'registration', ({ due }) => due.certificate?.state === 'open'],
  ['certificate overdue', 'registration', ({ due }) => due.certificate?.state === 'overdue'],
  ['listing late', 'registration', ({ due }) => due.listing?.state === 'late'],
];

const age = ({ cells }: ExaminedCase): number => Number(cells.sentOn) - Number(cells.taxStatementDate);
const years = ({ cells }: ExaminedCase): number => Math.round((Number(cells.termTo) - Number(cells.termFrom)) / 365.25);

const participation: readonly Told[] = [
  ...[1, 2, 3, 5].map((n): Told => [`a term of ${n}`, 'participants', (one) => years(one) === n]),
  ['one year waiting for a person', 'participants', ({ results }) => results.termOneYear === 'person'],
  ...['27', '28.1', '28.2', '28.3', '28.4', '28.5', '28.6', '28.7'].map(
    (ground): Told => [`ended by ${ground}`, 'participants', ({ cells }) => cells.endGround === ground],
  ),
  [
    'extension near, not applied for',
    'participants',
    ({ due }, on) => due.extension?.state === 'open' && dayNumber(due.extension.due ?? '2029-01-01') <= on + 14,
  ],
  [
    'extension missed',
    'participants',
    ({ due, outcome }) => due.extension?.state === 'overdue' && outcome !== 'closed',
  ],
  ['term over, end not recorded', 'participants', ({ due }) => due.plannedEnd?.state === 'overdue'],
  [
    'extended on the last lawful day',
    'extension',
    ({ due, cells }) => due.apply?.done === due.apply?.due && cells.status === 'extended',
  ],
  ['one working day late', 'extension', ({ cells, due }) => cells.status === 'late' && due.apply?.state === 'late'],
  ['extension pending', 'extension', ({ outcome, cells }) => outcome === 'ready' && cells.decision === undefined],
  [
    'extension decided, certificate awaited',
    'extension',
    ({ cells }) => cells.decision === 'extend' && cells.certificateIssuedOn === undefined,
  ],
];

const reports: readonly Told[] = [
  ['on the last day', 'quarterlyReports', ({ due }) => due.report?.done === due.report?.due],
  ['late', 'quarterlyReports', ({ due }) => due.report?.state === 'late'],
  ['income that is not its parts', 'quarterlyReports', ({ results }) => results.incomeSplit === 'fail'],
  ['export that is not foreign income', 'quarterlyReports', ({ results }) => results.exportTotal === 'fail'],
  ['another fee base without a reason', 'quarterlyReports', ({ results }) => results.feeBase === 'fail'],
  [
    'another fee base with a reason',
    'quarterlyReports',
    ({ cells }) => cells.feeBase !== cells.incomeQuarter && text(cells.feeBaseReason) !== '',
  ],
  ['non-residents without the list', 'quarterlyReports', ({ results }) => results.nonResidentsGiven === 'fail'],
  ['non-residents, another number listed', 'quarterlyReports', ({ results }) => results.nonResidentsCount === 'fail'],
  [
    'non-residents with the list',
    'quarterlyReports',
    ({ cells, results }) => Number(cells.staffNonResidents) > 0 && results.nonResidentsCount === 'pass',
  ],
  [
    'non-residents an officer saw listed before there was a personal workbook',
    'quarterlyReports',
    ({ cells, results }) => cells.nonResidentsListed === true && results.nonResidentsGiven === 'pass',
  ],
  ['signed before the quarter ended', 'quarterlyReports', ({ results }) => results.quarterEnded === 'fail'],
  ['a newer report of the quarter', 'quarterlyReports', ({ results }) => results.onlyReport === 'fail'],
  ['a report of nobody', 'quarterlyReports', ({ results }) => results.participant === 'fail'],
  ['an incomplete report', 'quarterlyReports', ({ results }) => results.complete === 'fail'],
  ['no income', 'quarterlyReports', ({ cells }) => cells.incomeQuarter === 0],
  ['tiyn', 'quarterlyReports', ({ cells }) => !Number.isInteger(cells.incomeQuarter)],
  ['more than 25 million in a quarter', 'quarterlyReports', ({ cells }) => Number(cells.incomeQuarter) > 25_000_000],
];

describe.each([
  ['outcomes', outcomes],
  ['registration', registration],
  ['participation', participation],
  ['reports', reports],
])('%s', (_, told) => {
  test.each(told)('%s', (_story, register, so) => {
    expect(least(counts(register, so))).toBeGreaterThan(0);
  });
});

describe('statuses', () => {
  const pairs = Object.entries(statuses).flatMap(([register, list]) =>
    list.split(' ').map((status) => [register, status]),
  );
  test.each(pairs)('%s: %s', (register, status) => {
    expect(least(counts(register ?? '', ({ cells }) => cells.status === status))).toBeGreaterThan(0);
  });

  test('are borne out by what is recorded', () => {
    for (const register of ids)
      expect(counts(register, ({ results }) => results.statusFits === 'fail')).toEqual([0, 0, 0]);
  });
});

describe('the story as a whole', () => {
  test('somebody still taking part has not reported for the last quarter', () => {
    for (const [index, fund] of funds.entries()) {
      const reported = new Set(
        fund.registers
          .cases('quarterlyReports')
          .filter(({ cells }) => cells.quarter === sampleDefaults.lastQuarter)
          .map(({ cells }) => cells.bin),
      );
      const before = dayNumber('2026-01-01');
      const silent = (all.of('participants')[index] ?? []).filter(
        ({ cells, outcome }) =>
          outcome !== 'closed' && Number(cells.contractSignedOn) < before && !reported.has(cells.bin),
      );
      expect(silent.length).toBeGreaterThan(1);
      expect(silent.length).toBeLessThan(12);
    }
  });

  test('a company came back after its participation had ended', () => {
    for (const fund of funds) {
      const bins = fund.registers.cases('participants').map(({ cells }) => cells.bin);
      expect(new Set(bins).size).toBe(bins.length - 1);
    }
  });

  test('older good reports are accepted, most arrive in the last three days', () => {
    for (const cases of all.of('quarterlyReports')) {
      const older = cases.filter(({ cells }) => text(cells.quarter) < sampleDefaults.lastQuarter);
      expect(older.filter(({ cells }) => cells.status === 'accepted').length / older.length).toBeGreaterThan(0.93);
      const faulty = older.filter(
        ({ cells, results }) =>
          cells.status === 'accepted' &&
          ['incomeSplit', 'exportTotal', 'feeBase', 'quarterEnded', 'complete'].some((id) => results[id] === 'fail'),
      );
      expect(faulty).toEqual([]);
      const last = cases.filter(({ due }) => {
        const left = dayNumber(due.report?.due ?? '2026-01-01') - dayNumber(due.report?.done ?? '2026-01-01');
        return left >= 0 && left <= 2;
      });
      expect(last.length / cases.length).toBeGreaterThan(0.5);
    }
  });

  test('the journal keeps edits and what came after a report was accepted', () => {
    for (const { registers } of funds) {
      const actions = registers.cases('journal').map(({ cells }) => cells.action);
      expect(actions.filter((action) => action === 'edit').length).toBeGreaterThan(10);
      expect(actions).toContain('closed');
    }
  });
});
