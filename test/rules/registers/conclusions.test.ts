/** R-36 … R-41 in the registers: rows open by themselves, evidence is found, a person concludes, and it then stays. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import type { Occasion } from '../../../rules/registers/occasion.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { deadline } from '../../../rules/vocabulary/parts.ts';
import { procedure } from '../../../rules/vocabulary/procedure.ts';
import { contents, feeOf, holding, on, type Rows, settled, withFee } from './fund.ts';

const bin = '240140000001';
const other = '240140000002';
const at = (day: IsoDay): Occasion => ({ on: day, at: `${day}T06:00:00.000Z` });

const participant: Cells = {
  bin,
  name: '«Үлгі» ЖШС',
  email: 'a@example.kz',
  language: 'kk',
  status: 'active',
  contractSignedOn: on('2026-01-15'),
  termTo: on('2028-01-14'),
};
const report = (quarter: string, receivedOn: IsoDay | undefined, more: Cells = {}): Cells => ({
  bin,
  quarter,
  status: 'accepted',
  receivedOn: receivedOn && on(receivedOn),
  incomeQuarter: 1000,
  staffResidents: 2,
  staffNonResidents: 0,
  staffContract: 1,
  ...more,
});
const good: Rows = {
  participants: { p: participant },
  quarterlyReports: { q: report('2026-Q1', '2026-04-20') },
};

function brought(rows: Rows, day: IsoDay, with_: Settled = settled): Registers {
  const registers = holding(rows);
  bringUpToDate(registers, with_, at(day));
  return registers;
}
const setting = (plain: Partial<Settled['plain']>): Settled => ({ ...settled, plain: { ...settled.plain, ...plain } });
const parameter = (id: string, value: number): Settled => {
  const own = settled.book.parameters[id];
  if (own === undefined) throw new Error(id);
  const dated = { from: '2026-01-01', value, source: { kk: 'Қор', ru: 'Фонд', en: 'the Fund' } } as const;
  return {
    ...settled,
    book: { ...settled.book, parameters: { ...settled.book.parameters, [id]: { ...own, values: [dated] } } },
  };
};
const rowsOf = (registers: Registers, register = 'conclusions') => registers.cases(register).map(({ id }) => id);
const conclusion = (registers: Registers, quarter = '2026-Q1') =>
  registers.find('conclusions', `C-${quarter}-${bin}`)?.cells ?? {};

describe('which rows are opened', () => {
  test.each<[boundary: string, day: IsoDay, rows: readonly string[]]>([
    ['the last day of the quarter', '2026-03-31', []],
    ['the day after', '2026-04-01', [`C-2026-Q1-${bin}`]],
    ['two quarters on', '2026-10-01', [`C-2026-Q1-${bin}`, `C-2026-Q2-${bin}`, `C-2026-Q3-${bin}`]],
  ])('R-40 %s', (_, day, rows) => {
    expect(rowsOf(brought(good, day))).toEqual(rows);
    expect(rowsOf(brought(good, day), 'ministryReports')).toEqual(rows.map((id) => `M-${id.slice(2, 9)}`));
  });

  test('R-39 everybody who owed a report, and nobody else', () => {
    const rows: Rows = {
      ...good,
      participants: {
        p: participant,
        later: { ...participant, bin: other, contractSignedOn: on('2026-04-01') },
        over: { ...participant, bin: '3', endedOn: on('2026-01-20') },
        before: { ...participant, bin: '4', contractSignedOn: on('2024-01-10'), endedOn: on('2025-12-31') },
        nameless: { ...participant, bin: undefined },
      },
    };
    expect(rowsOf(brought(rows, '2026-04-01'))).toEqual([`C-2026-Q1-${bin}`, 'C-2026-Q1-3']);
  });

  test('from the first quarter for which a participant has reported; one nobody owed begins nothing', () => {
    const early = { ...participant, contractSignedOn: on('2025-05-01') };
    const quarterlyReports = { q: report('2025-Q4', '2026-01-20'), odd: report('2024-Q1', '2024-04-20') };
    expect(rowsOf(brought({ participants: { p: early }, quarterlyReports }, '2026-04-01'))).toEqual([
      `C-2025-Q4-${bin}`,
      `C-2026-Q1-${bin}`,
    ]);
    expect(rowsOf(brought({ participants: { p: early } }, '2026-04-01'))).toEqual([]);
  });

  test('from the quarter of the setting, reports or none', () => {
    const early = { participants: { p: { ...participant, contractSignedOn: on('2025-01-10') } } };
    expect(rowsOf(brought(early, '2026-04-01', setting({ monitoringFrom: '2026-Q1' })))).toEqual([`C-2026-Q1-${bin}`]);
  });

  test('a row staff typed for the BIN and quarter is the row', () => {
    const typed = { ...good, conclusions: { mine: { bin, quarter: '2026-Q1', measures: 'x' } } };
    expect(rowsOf(brought(typed, '2026-04-01'))).toEqual(['mine']);
  });

  test('running twice changes nothing, and what staff typed stays', () => {
    const registers = brought(good, '2026-05-04');
    registers.put('conclusions', `C-2026-Q1-${bin}`, { officer: 'Ә.', measures: 'кеңес', status: 'open' });
    registers.put('ministryReports', 'M-2026-Q1', { number: '5', addressee: 'X' });
    bringUpToDate(registers, setting({ reportAddressee: 'Министрлік' }), at('2026-05-04'));
    const before = contents(registers);
    bringUpToDate(registers, setting({ reportAddressee: 'Министрлік' }), at('2026-05-04'));
    expect(contents(registers)).toEqual(before);
    expect(conclusion(registers)).toMatchObject({ officer: 'Ә.', measures: 'кеңес' });
    expect(registers.find('ministryReports', 'M-2026-Q1')?.cells).toMatchObject({ number: '5', addressee: 'X' });
  });
});

describe('the evidence of a quarter', () => {
  const found = (rows: Rows, day: IsoDay = '2026-05-04', with_: Settled = settled) =>
    conclusion(brought({ ...good, ...rows }, day, with_));
  const reported = (...args: Parameters<typeof report>): Rows => ({ quarterlyReports: { q: report(...args) } });
  const none: Rows = { quarterlyReports: { before: report('2025-Q4', '2026-01-20') } };
  const from2026 = setting({ monitoringFrom: '2026-Q1' });

  test('nothing deviates: expedient is suggested, and no more than suggested', () => {
    expect(found({})).toMatchObject({
      participant: 'p',
      name: '«Үлгі» ЖШС',
      email: 'a@example.kz',
      language: 'kk',
      owed: true,
      report: 'q',
      reportedOn: on('2026-04-20'),
      reportState: 'onTime',
      income: 1000,
      staff: 3,
      deviations: undefined,
      suggestion: 'expedient',
      suggestionReason: 'noDeviations',
      status: 'open',
    });
    expect(found({}).conclusion).toBeUndefined();
  });

  test.each<[boundary: string, rows: Rows, day: IsoDay, state: string | undefined, codes: string | undefined]>([
    ['received on the 20th', reported('2026-Q1', '2026-04-20'), '2026-05-04', 'onTime', undefined],
    ['received the day after', reported('2026-Q1', '2026-04-21'), '2026-05-04', 'late', 'lateReport'],
    ['none, on the 20th', none, '2026-04-20', undefined, undefined],
    ['none, the day after', none, '2026-04-21', 'missing', 'noReport'],
    ['a day nobody recorded', reported('2026-Q1', undefined), '2026-05-04', undefined, undefined],
    [
      'returned for correction',
      reported('2026-Q1', '2026-04-20', { status: 'returned' }),
      '2026-05-04',
      'returned',
      'remarksOpen',
    ],
    [
      'returned, and late before that',
      reported('2026-Q1', '2026-04-21', { status: 'returned' }),
      '2026-05-04',
      'returned',
      'lateReport; remarksOpen',
    ],
  ])('R-39 %s', (_, rows, day, reportState, deviations) => {
    expect(found(rows, day, from2026)).toMatchObject({ reportState, deviations });
  });

  test('R-39 a term that is rolled: the 20th of April 2025 is a Sunday', () => {
    const rows = {
      participants: { p: { ...participant, contractSignedOn: on('2025-01-10') } },
      quarterlyReports: { q: report('2025-Q1', '2025-04-21') },
    };
    expect(conclusion(brought(rows, '2025-05-05'), '2025-Q1').reportState).toBe('onTime');
  });

  test('of two reports the first one keeps the term, the last one gives the figures', () => {
    const quarterlyReports = {
      first: report('2026-Q1', '2026-04-20', { incomeQuarter: 5 }),
      second: report('2026-Q1', '2026-04-29', { incomeQuarter: 7 }),
    };
    expect(found({ quarterlyReports })).toMatchObject({ report: 'second', reportState: 'onTime', income: 7 });
  });

  test.each<[boundary: string, figures: Cells, codes: string | undefined]>([
    ['no income', { incomeQuarter: 0 }, 'noIncome'],
    ['a tiyn', { incomeQuarter: 0.01 }, undefined],
    ['no staff', { staffResidents: 0, staffContract: 0 }, 'noStaff'],
    ['one', { staffResidents: 0 }, undefined],
    ['neither', { incomeQuarter: 0, staffResidents: 0, staffContract: 0 }, 'noIncome; noStaff'],
  ])('R-40 %s', (_, figures, deviations) => {
    expect(found(reported('2026-Q1', '2026-04-20', figures)).deviations).toBe(deviations);
  });

  test.each<[boundary: string, before: number | undefined, now: number, codes: string | undefined]>([
    ['exactly by the threshold', 1000, 700, 'incomeFell'],
    ['a tiyn less', 1000, 700.01, undefined],
    ['more', 1000, 699.99, 'incomeFell'],
    ['to nothing', 1000, 0, 'noIncome; incomeFell'],
    ['from nothing', 0, 0, 'noIncome'],
    ['up', 700, 1000, undefined],
    ['the quarter before is not known', undefined, 1, undefined],
  ])('R-40 income falls %s of 30 %% (the Fund’s own)', (_, before, now, deviations) => {
    const earlier = before === undefined ? {} : { b: report('2025-Q4', '2026-01-20', { incomeQuarter: before }) };
    const rows = { quarterlyReports: { ...earlier, q: report('2026-Q1', '2026-04-20', { incomeQuarter: now }) } };
    expect(found(rows, '2026-05-04', parameter('incomeFallLimit', 30)).deviations).toBe(deviations);
  });

  test('R-40 while the Fund has set no threshold, no fall of income is held against anybody', () => {
    const fallen = { b: report('2025-Q4', '2026-01-20'), q: report('2026-Q1', '2026-04-20', { incomeQuarter: 1 }) };
    expect(found({ quarterlyReports: fallen }).deviations).toBeUndefined();
  });

  test.each<[boundary: string, fee: Rows, day: IsoDay, codes: string | undefined]>([
    ['on the rolled day', feeOf(bin, '2026-Q1', 0), '2026-04-27', undefined],
    ['the day after', feeOf(bin, '2026-Q1', 4.99), '2026-04-28', 'feesUnpaid'],
    ['nothing left to pay', feeOf(bin, '2026-Q1', 5), '2026-04-28', undefined],
    ['too much paid', feeOf(bin, '2026-Q1', 10), '2026-04-28', undefined],
    ['not worked out yet', { fees: { f: { bin, quarter: '2026-Q1' } } }, '2026-04-28', undefined],
    ['of another quarter', feeOf(bin, '2025-Q4', 0), '2026-04-28', undefined],
  ])('R-21 a balance, %s', (_, fee, day, deviations) => {
    expect(found(fee, day, withFee).deviations).toBe(deviations);
  });

  test.each<[boundary: string, request: Cells, day: IsoDay, codes: string | undefined]>([
    ['on its last day', {}, '2026-04-01', undefined],
    ['unanswered past it', { receivedOn: on('2026-03-02') }, '2026-04-01', 'requestsUnanswered'],
    ['answered', { receivedOn: on('2026-03-02'), answeredOn: on('2026-03-31') }, '2026-04-01', undefined],
    ['receipt not recorded', { receivedOn: undefined }, '2026-05-04', undefined],
    // Ten working days from 17 March end on 3 April, in the next quarter.
    ['its term ended in another quarter', { receivedOn: on('2026-03-17') }, '2026-05-04', undefined],
  ])('R-38 a request, %s', (_, request, day, deviations) => {
    const requests = { r: { bin, ground: '38', receivedOn: on('2026-03-13'), ...request } };
    expect(found({ requests }, day).deviations).toBe(deviations);
  });

  test('R-33 an audit whose declared term has passed in the quarter', () => {
    const audits = procedure({
      id: 'audits',
      clause: 'R-33',
      asked: {},
      rows: {},
      computed: {},
      office: {
        bin: { kind: 'bin', clause: 'R-33', class: 'public' },
        by: { kind: 'date', clause: 'R-33', class: 'internal' },
        givenOn: { kind: 'date', clause: 'R-33', class: 'internal' },
      },
      caseDate: (f) => f.by,
      statuses: () => ({}),
      checks: () => [],
      deadlines: (f) => [deadline('audit', 'R-33', f.by, f.givenOn)],
    });
    const words = { title: { kk: '', ru: '', en: '' }, fields: {}, checks: {}, deadlines: {}, statuses: {} };
    const entry = { procedure: audits, words: { ...words, documents: {}, letters: {} } };
    const with_ = {
      ...setting({ monitoringFrom: '2026-Q2' }),
      entries: settled.entries.filter(({ procedure: { id } }) => id !== 'audits').concat(entry),
    };
    const deviations = (audit: Cells) =>
      conclusion(
        brought(
          { ...good, ...reported('2026-Q2', '2026-07-20'), audits: { a: { bin, ...audit } } },
          '2026-08-03',
          with_,
        ),
        '2026-Q2',
      ).deviations;
    expect(deviations({ by: on('2026-06-30') })).toBe('auditMissing');
    expect(deviations({ by: on('2026-06-30'), givenOn: on('2026-07-02') })).toBeUndefined();
    expect(deviations({ by: on('2025-06-30') })).toBeUndefined();
  });

  test.each<[boundary: string, rows: Rows, day: IsoDay, suggestion: string, reason: string]>([
    ['the report is not due yet', none, '2026-04-20', 'undecided', 'awaited'],
    ['it is missing', none, '2026-04-21', 'undecided', 'deviations'],
    ['it came on a day nobody recorded', reported('2026-Q1', undefined), '2026-05-04', 'undecided', 'undated'],
    [
      'it lacks a figure',
      reported('2026-Q1', '2026-04-20', { incomeQuarter: undefined }),
      '2026-05-04',
      'undecided',
      'incomplete',
    ],
    ['one deviation', reported('2026-Q1', '2026-04-21'), '2026-05-04', 'undecided', 'deviations'],
    [
      'many: still the officer’s',
      reported('2026-Q1', '2026-04-21', { incomeQuarter: 0, staffResidents: 0, staffContract: 0 }),
      '2026-05-04',
      'undecided',
      'deviations',
    ],
  ])('suggested where %s', (_, rows, day, suggestion, suggestionReason) => {
    const one = found(rows, day, from2026);
    expect([one.suggestion, one.suggestionReason, one.conclusion]).toEqual([suggestion, suggestionReason, undefined]);
  });

  test.each([
    [2, 'inexpedient', 'manyDeviations'],
    [3, 'undecided', 'deviations'],
    [0, 'undecided', 'deviations'],
  ])('inexpedient is suggested by the Fund’s own number only: of two deviations, %i', (limit, suggestion, reason) => {
    const rows = reported('2026-Q1', '2026-04-21', { incomeQuarter: 0 });
    const one = found(rows, '2026-05-04', parameter('deviationLimit', limit));
    expect(one).toMatchObject({ suggestion, suggestionReason: reason, status: 'open' });
    expect(one.conclusion).toBeUndefined();
  });

  test('somebody who turns out to have owed nothing is left alone', () => {
    const registers = brought(good, '2026-04-01');
    registers.put('participants', 'p', { contractSignedOn: on('2026-04-01') });
    bringUpToDate(registers, settled, at('2026-05-04'));
    expect(conclusion(registers)).toMatchObject({ owed: false, deviations: undefined, suggestionReason: 'notOwed' });
  });
});

describe('what a person concludes', () => {
  const given: Cells = { conclusion: 'inexpedient', reasons: 'негіз', preparedOn: on('2026-05-04'), officer: 'Ә.' };
  const concluded = (cells: Cells = given) => {
    const registers = brought({ ...good, quarterlyReports: { q: report('2026-Q1', '2026-04-21') } }, '2026-05-04');
    registers.put('conclusions', `C-2026-Q1-${bin}`, cells);
    bringUpToDate(registers, settled, at('2026-05-05'));
    return registers;
  };
  const letter = (registers: Registers, id: string) =>
    registers.find('outbox', `conclusions/C-2026-Q1-${bin}/${id}`)?.cells;

  test('stands where its record puts it, and keeps the evidence it rested on', () => {
    const registers = concluded();
    registers.put('quarterlyReports', 'q', { receivedOn: on('2026-04-20') });
    bringUpToDate(registers, settled, at('2026-05-06'));
    expect(conclusion(registers)).toMatchObject({
      status: 'concluded',
      deviations: 'lateReport',
      suggestion: 'undecided',
    });
  });

  test.each<[what: string, cells: Cells]>([
    ['without its day', { ...given, preparedOn: undefined }],
    ['against the project without reasons', { ...given, reasons: undefined }],
    ['not given', { ...given, conclusion: undefined }],
  ])('%s it stays open, with no letter', (_, cells) => {
    const registers = concluded(cells);
    expect(conclusion(registers).status).toBe('open');
    expect([letter(registers, 'conclusion'), letter(registers, 'inexpedient')]).toEqual([undefined, undefined]);
  });

  test('R-40 the paper for the file has the evidence and the decision', () => {
    const paper = letter(concluded(), 'conclusion');
    expect(paper).toMatchObject({ to: 'file', clause: 'R-40', status: 'draft' });
    expect(paper?.saidKk).toContain('кеш ұсынылған (39-тармақ)');
    expect(paper?.saidKk).toContain('Мақсатқа сай емес');
    expect(paper?.saidRu).toContain('Обоснование: негіз');
  });

  test('R-40/p2 the notice goes to the participant, and the day it is sent comes back', () => {
    const registers = concluded();
    const key = `conclusions/C-2026-Q1-${bin}/inexpedient`;
    expect(letter(registers, 'inexpedient')).toMatchObject({
      to: 'applicant',
      name: '«Үлгі» ЖШС',
      email: 'a@example.kz',
      clause: 'R-40/p2',
    });
    registers.put('outbox', key, { status: 'sent', sentOn: on('2026-05-06') });
    bringUpToDate(registers, settled, at('2026-05-06'));
    expect(conclusion(registers)).toMatchObject({ status: 'notified', noticeSentOn: on('2026-05-06') });
  });

  test('R-40/p2 not before the monitoring period is over', () => {
    const registers = concluded({ ...given, preparedOn: on('2026-03-31') });
    expect(letter(registers, 'inexpedient')).toBeUndefined();
    expect(letter(concluded({ ...given, preparedOn: on('2026-04-01') }), 'inexpedient')?.status).toBe('draft');
  });

  test('R-40/p2 nor to nobody: a conclusion whose participant is not known has no notice', () => {
    const registers = brought({ conclusions: { k: { status: 'open', quarter: '2026-Q1', ...given } } }, '2026-05-04');
    expect(registers.find('outbox', 'conclusions/k/inexpedient')).toBeUndefined();
  });

  test('an expedient project gets no notice', () => {
    const registers = concluded({ ...given, conclusion: 'expedient' });
    expect(letter(registers, 'conclusion')?.status).toBe('draft');
    expect(letter(registers, 'inexpedient')).toBeUndefined();
  });

  test('taken back before it was sent, the notice is no longer needed', () => {
    const registers = concluded();
    registers.put('conclusions', `C-2026-Q1-${bin}`, { conclusion: 'expedient' });
    bringUpToDate(registers, settled, at('2026-05-06'));
    expect(letter(registers, 'inexpedient')?.status).toBe('void');
  });
});

describe('R-41 what the ministry is told', () => {
  const fund = (conclusions: Rows[string] = {}): Rows => ({
    ...good,
    participants: { p: participant, o: { ...participant, bin: other }, n: { ...participant, bin: undefined } },
    conclusions,
  });
  const told = (registers: Registers) => registers.find('ministryReports', 'M-2026-Q1')?.cells;

  test('who owed a report, and the conclusions there are', () => {
    const row = { bin, quarter: '2026-Q1' };
    expect(told(brought(fund(), '2026-04-01'))).toMatchObject({ owed: 3, expedient: 0, inexpedient: 0, open: 2 });
    const some = { a: { ...row, conclusion: 'expedient' }, b: { ...row, bin: other, conclusion: 'inexpedient' } };
    expect(told(brought(fund(some), '2026-04-01'))).toMatchObject({ owed: 3, expedient: 1, inexpedient: 1, open: 0 });
  });

  test('once sent, the figures stay as they were', () => {
    const registers = brought(fund(), '2026-04-01');
    registers.put('ministryReports', 'M-2026-Q1', { sentOn: on('2026-04-30') });
    registers.put('conclusions', `C-2026-Q1-${bin}`, { conclusion: 'expedient', preparedOn: on('2026-05-04') });
    bringUpToDate(registers, settled, at('2026-05-04'));
    expect(told(registers)).toMatchObject({ expedient: 0, open: 2 });
  });

  test('X27 the addressee of the settings, until it is sent', () => {
    const named = setting({ reportAddressee: 'Министрлік' });
    expect(told(brought(fund(), '2026-04-01', named))?.addressee).toBe('Министрлік');
    expect(told(brought(fund(), '2026-04-01'))?.addressee).toBeUndefined();
    const sent = { ministryReports: { 'M-2026-Q1': { quarter: '2026-Q1', status: 'sent', sentOn: on('2026-04-30') } } };
    expect(told(brought({ ...fund(), ...sent }, '2026-05-04', named))?.addressee).toBeUndefined();
  });
});
