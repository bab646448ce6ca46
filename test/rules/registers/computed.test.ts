/** The computed columns: what follows from other rows, never a guess where a row is missing, never a crash. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { procedures } from '../../../rules/procedures/procedures.ts';
import { columnsOf } from '../../../rules/projections/columns.ts';
import { checkCases } from '../../../rules/registers/checkCases.ts';
import { compute } from '../../../rules/registers/computed/computed.ts';
import { type Cells, Registers } from '../../../rules/registers/registers.ts';
import { reportsDue } from '../../../rules/registers/reportsDue.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import type { ListEntry } from '../../../rules/settings/lists.ts';
import { contents, holding, occasion, on, settled } from './fund.ts';

const bin = '240140000001';
type Rows = Readonly<Record<string, Readonly<Record<string, Cells>>>>;

/** The computed cells of one case. */
function computed(rows: Rows, register: string, id: string, activities: readonly ListEntry[] = []): Cells {
  const registers = holding(rows);
  compute(registers, { ...settled, activities }, occasion);
  return registers.find(register, id)?.cells ?? {};
}

describe('registration', () => {
  const list: readonly ListEntry[] = [
    { code: 'A1', name: { kk: 'a', ru: 'a', en: 'a' }, from: '2026-01-01', to: '2027-01-01' },
    { code: 'A2', name: { kk: 'b', ru: 'b', en: 'b' } },
    { code: 'W1', parent: 'A1', name: { kk: 'c', ru: 'c', en: 'c' } },
  ];
  const listed = (cells: Cells) =>
    computed({ registration: { r: { sentOn: on('2026-03-18'), ...cells } } }, 'registration', 'r', list)
      .listedActivities;

  test.each<[boundary: string, cells: Cells, listed: boolean | undefined]>([
    ['R-7.7 in the list', { activities: 'A1' }, true],
    ['R-7.7 several', { activities: 'A1; A2' }, true],
    ['R-7.7 one of them is not', { activities: 'A1; X' }, false],
    ['R-7.7 a work is no activity', { activities: 'W1' }, false],
    ['R-7.7 a work within its activity', { activities: 'A1', works: 'W1' }, true],
    ['R-7.7 a work of another activity', { activities: 'A2', works: 'W1' }, false],
    ['R-7.7 a work that is none', { activities: 'A1', works: 'A2' }, false],
    ['R-7.7 codes are not folded', { activities: 'a1' }, false],
    ['R-7.7 on the first day of the list', { activities: 'A1', sentOn: on('2026-01-01') }, true],
    ['R-7.7 the day before', { activities: 'A1', sentOn: on('2025-12-31') }, false],
    ['R-7.7 on the day the list ends', { activities: 'A1', sentOn: on('2027-01-01') }, false],
    ['R-7.7 no activity stated', {}, undefined],
  ])('%s', (_, cells, result) => {
    expect(listed(cells)).toBe(result);
  });

  test('R-7.7 without a list it is not known', () => {
    expect(
      computed({ registration: { r: { activities: 'A1' } } }, 'registration', 'r').listedActivities,
    ).toBeUndefined();
  });

  test.each<[boundary: string, cells: Cells, fits: boolean | undefined]>([
    ['R-7.1 the twelfth digit fits', { bin: '971240001315' }, true],
    ['R-7.1 it does not', { bin: '971240001316' }, false],
    ['R-7.1 no number', {}, undefined],
    ['R-7.1 a number typed as a number', { bin: 971240001315 }, undefined],
  ])('%s', (_, cells, fits) => {
    expect(computed({ registration: { r: cells } }, 'registration', 'r').binCheckDigit).toBe(fits);
  });

  test.each<[boundary: string, rows: Rows, other: string | undefined]>([
    ['alone', {}, undefined],
    ['another open application', { registration: { s: { bin, status: 'remarks' } } }, 's'],
    ['R-17/p2 a refused one bars nothing', { registration: { s: { bin, status: 'refused' } } }, undefined],
    ['a withdrawn one', { registration: { s: { bin, status: 'withdrawn' } } }, undefined],
    ['an active participant', { participants: { s: { bin } } }, 's'],
    ['a participant that has ended', { participants: { s: { bin, endedOn: on('2026-01-01') } } }, undefined],
    ['the participant this application made', { participants: { r: { bin } } }, undefined],
    ['another BIN', { registration: { s: { bin: '1', status: 'sent' } } }, undefined],
  ])('R-17/p2 %s', (_, rows, other) => {
    const all = { ...rows, registration: { r: { bin, status: 'sent' }, ...rows.registration } };
    expect(computed(all, 'registration', 'r').otherCase).toBe(other);
  });

  test('two applications without a BIN are not each other’s', () => {
    expect(computed({ registration: { r: {}, s: {} } }, 'registration', 'r').otherCase).toBeUndefined();
  });
});

describe('extension', () => {
  const participant: Cells = { bin, name: 'Үлгі', address: 'Астана', activities: 'A1', certificateNumber: '0001' };
  const extension = (participants: Readonly<Record<string, Cells>>, cells: Cells = {}) =>
    computed({ participants, extension: { e: { bin, sentOn: on('2026-12-28'), ...cells } } }, 'extension', 'e');

  test('R-25 the participant of the BIN and the end of its term', () => {
    expect(extension({ p: { ...participant, termTo: on('2027-01-14') } })).toMatchObject({
      participant: 'p',
      name: 'Үлгі',
      termEndsOn: on('2027-01-14'),
      certificateNumber: '0001',
    });
  });

  test('R-25 an extended term ends with its extension', () => {
    const extended = { ...participant, termTo: on('2027-01-14'), extendedTo: on('2029-01-14') };
    expect(extension({ p: extended }).termEndsOn).toBe(on('2029-01-14'));
  });

  test.each<[boundary: string, participants: Readonly<Record<string, Cells>>, found: string | undefined]>([
    ['nobody', {}, undefined],
    ['ended the day before', { p: { bin, endedOn: on('2026-12-27') } }, undefined],
    ['ends that day', { p: { bin, endedOn: on('2026-12-28') } }, 'p'],
    ['one ended, one not', { p: { bin }, q: { bin, endedOn: on('2026-01-01') } }, 'p'],
    ['two participations of one BIN: the later row', { p: { bin }, q: { bin } }, 'q'],
  ])('R-25 %s', (_, participants, found) => {
    expect(extension(participants).participant).toBe(found);
  });

  test('once decided it keeps the term it was decided on', () => {
    const moved = { p: { ...participant, termTo: on('2027-01-14'), extendedTo: on('2029-01-14') } };
    const decided = { decision: 'extend', decidedOn: on('2027-01-05'), termEndsOn: on('2027-01-14') };
    expect(extension(moved, decided).termEndsOn).toBe(on('2027-01-14'));
  });
});

describe('quarterly reports', () => {
  const report = (quarter: string, income: number | undefined, more: Cells = {}): Cells => ({
    bin,
    quarter,
    incomeQuarter: income,
    incomeForeign: 0,
    receivedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  });
  const of = (reports: Readonly<Record<string, Cells>>, id: string, rows: Rows = {}) =>
    computed({ ...rows, quarterlyReports: reports }, 'quarterlyReports', id);

  test('the quarter before, over the turn of the year', () => {
    expect(of({ a: report('2025-Q4', 7), b: report('2026-Q1', 1) }, 'b').incomePrevious).toBe(7);
  });

  test('a quarter before without a report is not known, not zero', () => {
    expect(of({ a: report('2026-Q1', 7), b: report('2026-Q3', 1) }, 'b').incomePrevious).toBeUndefined();
  });

  test('a quarter before with a blank amount is not known either', () => {
    expect(of({ a: report('2026-Q1', undefined), b: report('2026-Q2', 1) }, 'b')).toMatchObject({
      incomePrevious: undefined,
      incomeYearToDate: undefined,
    });
  });

  test('year to date adds up exactly and begins with the year', () => {
    const reports = {
      z: report('2025-Q4', 1000),
      a: report('2026-Q1', 0.1),
      b: report('2026-Q2', 0.2),
      c: report('2026-Q3', 0.3),
    };
    expect(['a', 'b', 'c'].map((id) => of(reports, id).incomeYearToDate)).toEqual([0.1, 0.3, 0.6]);
  });

  test('another BIN does not count, nor does no quarter', () => {
    const reports = { a: report('2026-Q1', 5, { bin: '1' }), b: report('2026-Q2', 1), c: report('Q3', 1) };
    expect(of(reports, 'b').incomeYearToDate).toBe(1);
    expect(of(reports, 'c').incomeYearToDate).toBeUndefined();
  });

  test('of two reports for one quarter the later received stands', () => {
    const reports = {
      late: report('2026-Q1', 5, { receivedAt: '2026-04-20T00:00:00.000Z' }),
      early: report('2026-Q1', 7, { receivedAt: '2026-04-10T00:00:00.000Z' }),
      next: report('2026-Q2', 1),
    };
    expect(of(reports, 'early').newerReport).toBe('late');
    expect(of(reports, 'late').newerReport).toBeUndefined();
    expect(of(reports, 'next')).toMatchObject({ incomePrevious: 5, incomeYearToDate: 6 });
  });

  test('staff and investment are totals of known figures only', () => {
    const staff = { staffResidents: 5, staffNonResidents: 0, staffContract: 2 };
    expect(of({ a: report('2026-Q1', 1, staff) }, 'a').staffTotal).toBe(7);
    expect(of({ a: report('2026-Q1', 1, { staffResidents: 5 }) }, 'a').staffTotal).toBeUndefined();
    expect(of({ a: report('2026-Q1', 1) }, 'a').investmentTotal).toBeUndefined();
  });

  test('export is added up to the tiyn, of the report’s own rows', () => {
    const exportByCountry = {
      'a/1': { case: 'a', country: 'DE', amount: 0.1 },
      'a/2': { case: 'a', country: 'UZ', amount: 0.2 },
      'b/1': { case: 'b', country: 'US', amount: 5 },
    };
    expect(of({ a: report('2026-Q1', 1) }, 'a', { exportByCountry }).exportTotal).toBe(0.3);
  });

  test('R-39 the quarter of the contract is reported on, the one before is not', () => {
    const participants = { p: { bin, contractSignedOn: on('2026-03-31') } };
    expect(of({ a: report('2026-Q1', 1) }, 'a', { participants }).participant).toBe('p');
    expect(of({ a: report('2025-Q4', 1) }, 'a', { participants }).participant).toBeUndefined();
  });

  // the year to date of a third quarter without the second is not the sum of two quarters.
  test('year to date over a quarter nobody reported is not known, not zero by guess', () => {
    const rows = { participants: { p: { bin, contractSignedOn: on('2025-01-10') } } };
    const reports = { a: report('2026-Q1', 5), c: report('2026-Q3', 1) };
    expect(of(reports, 'c', rows).incomeYearToDate).toBeUndefined();
  });

  test('R-39 the last report of a participant that ended with the quarter finds its participant', () => {
    const participants = { p: { bin, name: 'Үлгі', termTo: on('2026-06-30'), endedOn: on('2026-06-30') } };
    const last = report('2026-Q2', 1, { receivedOn: on('2026-07-15') });
    expect(of({ a: last }, 'a', { participants }).participant).toBe('p');
    expect(of({ a: report('2026-Q3', 1) }, 'a', { participants }).participant).toBeUndefined();
  });

  test('a country without its amount makes the total not known', () => {
    const exportByCountry = { 'a/1': { case: 'a', country: 'DE', amount: 5 }, 'a/2': { case: 'a', country: 'UZ' } };
    expect(of({ a: report('2026-Q1', 1) }, 'a', { exportByCountry }).exportTotal).toBeUndefined();
  });
});

describe('participants', () => {
  const rows = (extension: Readonly<Record<string, Cells>>): Rows => ({
    participants: { p: { bin, termTo: on('2027-01-14') } },
    extension,
  });
  const sent = (day: Parameters<typeof on>[0], status: string): Cells => ({ bin, sentOn: on(day), status });

  test.each<[boundary: string, extension: Readonly<Record<string, Cells>>, sentOn: number | undefined]>([
    ['nobody applied', {}, undefined],
    ['applied', { e: sent('2026-12-01', 'sent') }, on('2026-12-01')],
    ['applied late', { e: sent('2027-01-10', 'late') }, on('2027-01-10')],
    [
      'applied in time, and again when it was late',
      { e: sent('2026-12-01', 'sent'), l: sent('2027-01-10', 'late') },
      on('2026-12-01'),
    ],
    ['withdrawn: as if nobody had', { e: sent('2026-12-01', 'withdrawn') }, undefined],
    ['extended: the next term is open again', { e: sent('2026-12-01', 'extended') }, undefined],
  ])('R-25 %s', (_, extension, sentOn) => {
    expect(computed(rows(extension), 'participants', 'p').extensionSentOn).toBe(sentOn);
  });

  test('R-39 the last quarter reported', () => {
    const quarterlyReports = { a: { bin, quarter: '2026-Q2' }, b: { bin, quarter: '2025-Q4' } };
    expect(computed({ participants: { p: { bin } }, quarterlyReports }, 'participants', 'p').lastReport).toBe(
      '2026-Q2',
    );
  });

  test('R-19 one BIN in two open rows, each names the other; an ended one does not count', () => {
    expect(computed({ participants: { p: { bin }, q: { bin } } }, 'participants', 'p').sameBin).toBe('q');
    const ended = { p: { bin }, q: { bin, endedOn: on('2026-01-01') } };
    expect(computed({ participants: ended }, 'participants', 'p').sameBin).toBeUndefined();
  });

  // The refused application of an earlier term is none for the new one, which nobody has applied to extend.
  test('R-25 an application of an earlier term does not meet the day of the next', () => {
    const participants = { p: { bin, termTo: on('2025-01-14'), extendedTo: on('2027-01-14') } };
    const refused = {
      ...sent('2024-12-01', 'refused'),
      participant: 'p',
      decidedOn: on('2024-12-10'),
      termEndsOn: on('2025-01-14'),
    };
    expect(computed({ participants, extension: { e: refused } }, 'participants', 'p').extensionSentOn).toBeUndefined();
  });
});

test('computed twice is computed once', () => {
  const registers = holding({
    registration: { r: { bin, activities: 'A1', status: 'sent' }, s: { bin, status: 'sent' } },
    participants: { p: { bin, termTo: on('2027-01-14') } },
    extension: { e: { bin, sentOn: on('2026-12-28') } },
    quarterlyReports: { q: { bin, quarter: '2026-Q1', incomeQuarter: 1 } },
    exportByCountry: { 'q/1': { case: 'q', country: 'DE', amount: 1 } },
  });
  compute(registers, settled, occasion);
  const before = contents(registers);
  compute(registers, settled, occasion);
  expect(contents(registers)).toEqual(before);
});

test('empty registers are nothing to do', () => {
  const registers = holding({});
  bringUpToDate(registers, settled, occasion);
  expect([...checkCases(registers, settled, on('2026-03-18'))]).toEqual([]);
});

test('a fund twice as large is brought up to date and checked looking through twice the rows', () => {
  const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];
  const binOf = (n: number) => String(240_140_000_000 + n);
  const fund = (participants: number) => {
    const ids = Array.from({ length: participants }, (_, n) => n);
    const registers = holding({
      registration: Object.fromEntries(
        ids.map((n) => [
          `r${n}`,
          { bin: binOf(n), status: 'participant', contractSignedOn: 45_700, certificateIssuedOn: 45_701 },
        ]),
      ),
      quarterlyReports: Object.fromEntries(
        ids.flatMap((n) =>
          quarters.map((quarter) => [
            `q${n}${quarter}`,
            { bin: binOf(n), quarter, incomeQuarter: 1, status: 'accepted' },
          ]),
        ),
      ),
    });
    const rows = vi.spyOn(registers, 'cases');
    bringUpToDate(registers, settled, occasion);
    for (const _ of checkCases(registers, settled, on('2026-05-01')));
    return rows.mock.results.reduce((sum, { value }) => sum + value.length, 0);
  };
  const [small, large] = [fund(100), fund(200)];
  expect(small).toBeGreaterThan(1000);
  expect(large / small).toBeLessThan(2.1);
});

/** What staff can type into a cell with the right type and no sense: none of it may stop the others’ check. */
describe('one strange cell never stops the fund', () => {
  const checked = (register: string, cells: Cells, rows: Rows = {}) => {
    const registers = holding({ ...rows, [register]: { odd: cells, good: {} } });
    bringUpToDate(registers, settled, occasion);
    return [...checkCases(registers, settled, on('2026-03-18'))].filter((one) => one.register === register).length;
  };

  test.each<[what: string, register: string, cells: Cells]>([
    ['a day as text', 'registration', { status: 'sent', sentOn: '18.03.2026' }],
    ['a day of 1899', 'registration', { status: 'sent', sentOn: -3 }],
    ['a number as text', 'registration', { status: 'sent', taxDebt: 'x' }],
    ['a status nobody declared', 'registration', { status: 'constructor' }],
    ['a status of another type', 'participants', { status: true }],
    ['a quarter of another shape', 'quarterlyReports', { status: 'submitted', quarter: 'Q1', bin }],
    ['yes where a number is asked', 'extension', { status: 'sent', termYears: true }],
    ['an end typed as text', 'participants', { status: 'active', bin, endedOn: 'x' }],
    ['codes as a number', 'registration', { status: 'sent', activities: 5 }],
  ])('%s', (_, register, cells) => {
    expect(checked(register, cells)).toBe(2);
  });

  test.each<[what: string, register: string, cells: Cells, rows?: Rows]>([
    ['a term after the year 9999', 'participants', { status: 'active', termTo: 3_000_000 }],
    ['a day done after the year 9999', 'registration', { status: 'sent', sentOn: 46_100, remarksSentOn: 3_000_000 }],
    [
      'a statement after the year 9999',
      'registration',
      { status: 'sent', sentOn: 46_100, taxStatementDate: 3_000_000 },
    ],
    ['a debt of 10^15', 'registration', { status: 'sent', sentOn: 46_100, taxDebt: 1e15 }],
    [
      'an income of half a tiyn',
      'quarterlyReports',
      { status: 'submitted', bin, quarter: '2026-Q1', incomeQuarter: 1.005 },
    ],
    ['an income of 10^14', 'quarterlyReports', { status: 'submitted', bin, quarter: '2026-Q1', incomeQuarter: 1e14 }],
    ['the last quarter there is', 'quarterlyReports', { status: 'submitted', bin, quarter: '9999-Q4' }],
    [
      'an export amount as text',
      'quarterlyReports',
      { status: 'submitted', bin, quarter: '2026-Q1' },
      { exportByCountry: { 'odd/1': { case: 'odd', amount: '1 000' } } },
    ],
    ['a certificate issued at noon', 'registration', { contractSignedOn: 46_100, certificateIssuedOn: 46_101.5 }],
    [
      'a term of a third of a year',
      'registration',
      { contractSignedOn: 46_100, certificateIssuedOn: 46_101, termYears: 0.3 },
    ],
    [
      'a term of 9,999 years',
      'registration',
      { contractSignedOn: 46_100, certificateIssuedOn: 46_101, termYears: 9999 },
    ],
    [
      'an extension of 9,999 years, as a form may ask for',
      'extension',
      { bin, decision: 'extend', termYears: 9999, sentOn: 46_100 },
      { participants: { p: { bin, termTo: 46_200 } } },
    ],
  ])('%s', (_, register, cells, rows) => {
    expect(checked(register, cells, rows)).toBeGreaterThan(1);
  });

  test('nor does any cell of any type in any column', () => {
    const strange = ['', 'x', true, -1, 0.5, 1.005, 61, 46_100.5, 2_958_465, 2_958_466, 1e13, 1e15, -1e300, Number.NaN];
    const fitting = [bin, '2026-Q1', '9999-Q4', 'constructor', '__proto__', 'extend', 'register', 'sent', 'A1; A2', 12];
    const odd = fc.option(fc.constantFrom<Cells[string][]>(...strange, ...fitting), { nil: undefined });
    for (let seed = 1; seed <= 60; seed += 1) {
      const registers = holding({});
      for (const { procedure } of procedures) {
        const keys = columnsOf(procedure).filter(
          ({ group, key }) => !/check|deadline/.test(group) && !key.startsWith('#'),
        );
        const row = fc.record(Object.fromEntries(keys.map(({ key }) => [key, odd])));
        fc.sample(row, { seed, numRuns: 6 }).forEach((cells, n) => {
          registers.put(
            procedure.id,
            `id${n}`,
            n % 2 === 0 ? cells : { ...cells, bin, case: 'id1', contractSignedOn: 46_000 },
          );
        });
      }
      bringUpToDate(registers, settled, occasion);
      expect([...checkCases(registers, settled, on('2026-03-18'))].length).toBeGreaterThan(23);
    }
  });
});

test('R-39 a report finds whoever the analytic report says took part: nobody once the term has passed', () => {
  const registers = new Registers();
  registers.put('participants', 'p', {
    bin: '020240000555',
    contractSignedOn: dayNumber('2024-01-10'),
    termTo: dayNumber('2026-01-09'),
  });
  for (const quarter of ['2026-Q1', '2026-Q2'] as const) {
    registers.put('quarterlyReports', quarter, { bin: '020240000555', quarter });
  }
  compute(registers, deliveredSettings, occasion);
  for (const quarter of ['2026-Q1', '2026-Q2'] as const) {
    const owes = reportsDue(registers, quarter).length > 0;
    expect([quarter, registers.find('quarterlyReports', quarter)?.cells.participant !== undefined]).toEqual([
      quarter,
      owes,
    ]);
  }
  expect(registers.find('quarterlyReports', '2026-Q1')?.cells.participant).toBe('p');
});
