/** Registration and extension feed the register of participants. */

import { describe, expect, test } from 'vitest';
import type { Cells } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { contents, holding, occasion, on, settled } from './fund.ts';

type Cases = Readonly<Record<string, Cells>>;
const bin = '240140000001';
const signed = (day: Parameters<typeof on>[0], more: Cells = {}): Cells => ({
  status: 'contractSigned',
  decision: 'register',
  contractSignedOn: on(day),
  ...more,
});

function fed(rows: Readonly<Record<string, Cases>>, plain: Partial<typeof settled.plain> = {}) {
  const registers = holding(rows);
  bringUpToDate(registers, { ...settled, plain: { ...settled.plain, ...plain } }, occasion);
  return registers;
}
const numbers = (registration: Cases, plain: Partial<typeof settled.plain> = {}) =>
  fed({ registration }, plain)
    .cases('registration')
    .map(({ id, cells }) => `${id} ${cells.certificateNumber}`);

describe('R-18 registration numbers', () => {
  test('run in the order of signing, not of the rows', () => {
    const cases = { a: signed('2026-03-20'), b: signed('2026-03-18'), c: signed('2026-03-19') };
    expect(numbers(cases)).toEqual(['a 0003', 'b 0001', 'c 0002']);
  });

  test('of one day, in the order of the rows; the unsigned get none', () => {
    const cases = { a: signed('2026-03-18'), b: { status: 'registered' }, c: signed('2026-03-18') };
    expect(numbers(cases)).toEqual(['a 0001', 'b undefined', 'c 0002']);
  });

  test('a number staff typed stays and the next follows the highest', () => {
    const cases = {
      a: signed('2026-03-18'),
      b: signed('2026-03-19', { certificateNumber: '0041' }),
      c: signed('2026-03-20'),
    };
    expect(numbers(cases)).toEqual(['a 0042', 'b 0041', 'c 0043']);
  });

  test('a number of another kind stays and does not count', () => {
    const cases = { a: signed('2026-03-18', { certificateNumber: 'AH-9' }), b: signed('2026-03-19') };
    expect(numbers(cases)).toEqual(['a AH-9', 'b 0001']);
  });

  test('a contract entered later with an earlier day gets the next number: none already given moves', () => {
    const registers = fed({ registration: { a: signed('2026-03-20') } });
    registers.put('registration', 'b', signed('2026-03-01'));
    bringUpToDate(registers, settled, occasion);
    expect(registers.cases('registration').map(({ cells }) => cells.certificateNumber)).toEqual(['0001', '0002']);
  });

  test.each([
    ['1', '1'],
    ['4', '0001'],
    ['9', '000000001'],
  ])('of %s digits at least', (certificateNumberWidth, number) => {
    expect(numbers({ a: signed('2026-03-18') }, { certificateNumberWidth })).toEqual([`a ${number}`]);
  });

  test('hundreds: without a gap or a double', () => {
    const cases = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `r${n}`,
        { decision: 'register', contractSignedOn: 46_000 + ((n * 7) % 90) },
      ]),
    );
    const given = fed({ registration: cases })
      .cases('registration')
      .map(({ cells }) => Number(cells.certificateNumber));
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1));
  });

  test('the numbers in the register of participants count too', () => {
    const registers = fed({
      registration: { a: signed('2026-03-18') },
      participants: { old: { bin, certificateNumber: '0001' } },
    });
    expect(registers.find('registration', 'a')?.cells.certificateNumber).toBe('0002');
  });

  test('a number too long to count from does not make doubles', () => {
    const cases = {
      a: signed('2026-03-17', { certificateNumber: '9'.repeat(20) }),
      b: signed('2026-03-18'),
      c: signed('2026-03-19'),
    };
    expect(new Set(numbers(cases).map((line) => line.slice(2))).size).toBe(3);
  });
});

describe('R-18, R-19, R-24 a signed contract makes a participant', () => {
  const registration = {
    r: signed('2026-01-03', { bin, name: 'Үлгі', certificateIssuedOn: on('2026-01-05'), termYears: 2 }),
  };

  test('with its number and its term: 5 January 2026 and two years, to 4 January 2028', () => {
    expect(fed({ registration }).find('participants', 'r')?.cells).toMatchObject({
      status: 'active',
      bin,
      name: 'Үлгі',
      registration: 'r',
      certificateNumber: '0001',
      termFrom: on('2026-01-05'),
      termTo: on('2028-01-04'),
    });
  });

  test('without years of its own, the Fund’s default', () => {
    const default3 = fed(
      { registration: { r: signed('2026-01-03', { certificateIssuedOn: on('2026-01-05') }) } },
      { defaultTermYears: '3' },
    );
    expect(default3.find('participants', 'r')?.cells.termTo).toBe(on('2029-01-04'));
  });

  test('before the certificate there is no term, and it is filled in when it is issued', () => {
    const registers = fed({ registration: { r: signed('2026-01-03', { bin }) } });
    expect(registers.find('participants', 'r')?.cells.termTo).toBeUndefined();
    registers.put('registration', 'r', { certificateIssuedOn: on('2026-01-05'), listedOn: on('2026-01-06') });
    bringUpToDate(registers, settled, occasion);
    expect(registers.find('participants', 'r')?.cells).toMatchObject({
      termTo: on('2028-01-04'),
      listedOn: on('2026-01-06'),
    });
  });

  test('what staff change in the register of participants stays theirs', () => {
    const registers = fed({ registration });
    registers.put('participants', 'r', { name: 'Жаңа', termTo: on('2027-12-31'), status: 'endedEarly' });
    bringUpToDate(registers, settled, occasion);
    expect(registers.find('participants', 'r')?.cells).toMatchObject({
      name: 'Жаңа',
      termTo: on('2027-12-31'),
      status: 'endedEarly',
    });
  });

  test('nobody without a contract', () => {
    expect(fed({ registration: { r: { status: 'registered' } } }).cases('participants')).toEqual([]);
  });

  // R-15/p2, R-18: the contract follows the decision to register.
  test.each<[string, Cells]>([
    ['refused', { status: 'refused', decision: 'refuse' }],
    ['withdrawn', { status: 'withdrawn', decision: undefined }],
  ])('nobody whose application was %s, whatever day stands in the contract’s column', (_, cells) => {
    expect(fed({ registration: { r: signed('2026-01-03', cells) } }).cases('participants')).toEqual([]);
  });

  test('a contract’s day typed as text makes no participant without a number', () => {
    expect(fed({ registration: { r: { contractSignedOn: '03.01.2026' } } }).cases('participants')).toEqual([]);
  });

  // A year from 29 February 2028 ends with 28 February 2029, which has no 29th to end before.
  test('R-24 a term that begins on 29 February is not a day short', () => {
    const leap = signed('2028-02-28', { certificateIssuedOn: on('2028-02-29'), termYears: 1 });
    expect(fed({ registration: { r: leap } }).find('participants', 'r')?.cells.termTo).toBe(on('2029-02-28'));
  });
});

describe('R-25 an extension continues the term', () => {
  const participants = { p: { bin, status: 'active', termFrom: on('2025-01-15'), termTo: on('2027-01-14') } };
  const decided: Cells = {
    bin,
    status: 'extended',
    termYears: 2,
    sentOn: on('2026-12-01'),
    decision: 'extend',
    decidedOn: on('2026-12-20'),
  };
  const issued: Cells = { ...decided, certificateIssuedOn: on('2026-12-21') };

  test('from the day after the old end; the participant follows once the certificate is issued', () => {
    const registers = fed({ participants, extension: { e: decided } });
    expect(registers.find('extension', 'e')?.cells).toMatchObject({
      extendedFrom: on('2027-01-15'),
      extendedTo: on('2029-01-14'),
    });
    expect(registers.find('participants', 'p')?.cells).not.toHaveProperty('extendedTo');
    registers.put('extension', 'e', issued);
    bringUpToDate(registers, settled, occasion);
    expect(registers.find('participants', 'p')?.cells).toMatchObject({
      status: 'extended',
      termTo: on('2027-01-14'),
      extendedFrom: on('2027-01-15'),
      extendedTo: on('2029-01-14'),
    });
  });

  test('a second extension continues the first', () => {
    const registers = fed({ participants, extension: { e: issued } });
    const second = {
      ...issued,
      sentOn: on('2028-12-01'),
      decidedOn: on('2028-12-10'),
      certificateIssuedOn: on('2028-12-11'),
    };
    registers.put('extension', 'f', second);
    bringUpToDate(registers, settled, occasion);
    expect(registers.find('extension', 'f')?.cells).toMatchObject({
      termEndsOn: on('2029-01-14'),
      extendedFrom: on('2029-01-15'),
    });
    expect(registers.find('extension', 'e')?.cells.termEndsOn).toBe(on('2027-01-14'));
    expect(registers.find('participants', 'p')?.cells.extendedTo).toBe(on('2031-01-14'));
  });

  test('days staff typed are kept', () => {
    const typed = { ...issued, extendedFrom: on('2027-02-01'), extendedTo: on('2028-01-31') };
    expect(fed({ participants, extension: { e: typed } }).find('participants', 'p')?.cells).toMatchObject({
      extendedFrom: on('2027-02-01'),
      extendedTo: on('2028-01-31'),
    });
  });

  test.each<[string, Cells]>([
    ['refused', { ...issued, decision: 'refuse' }],
    ['undecided', { ...issued, decision: undefined }],
    ['withdrawn, whatever was decided', { ...issued, status: 'withdrawn' }],
    ['of another BIN', { ...issued, bin: '1' }],
    ['without its years', { ...issued, termYears: undefined }],
  ])('%s: nothing moves', (_, cells) => {
    const participant = fed({ participants, extension: { e: cells } }).find('participants', 'p')?.cells;
    expect([participant?.status, participant?.extendedTo]).toEqual(['active', undefined]);
  });

  test('a participation that has ended is not brought back', () => {
    const ended = { p: { ...participants.p, status: 'endedEarly', endedOn: on('2026-06-30') } };
    expect(fed({ participants: ended, extension: { e: issued } }).find('participants', 'p')?.cells.status).toBe(
      'endedEarly',
    );
  });

  // R-25/p2: late means registration under R-8; «extend» chosen by mistake must not lengthen the term.
  test('sent late: nothing moves, whatever was chosen (R-25/p2)', () => {
    const late = { ...issued, sentOn: on('2027-01-10') };
    expect(fed({ participants, extension: { e: late } }).find('participants', 'p')?.cells.extendedTo).toBeUndefined();
  });

  // The decision freezes the term: the participant's new end must not flow back into the old case.
  test('decided without its day: the case still keeps the term it extended', () => {
    const noDay = { ...issued, decidedOn: undefined };
    expect(fed({ participants, extension: { e: noDay } }).find('extension', 'e')?.cells.termEndsOn).toBe(
      on('2027-01-14'),
    );
  });
});

test('brought up to date twice is brought up to date once', () => {
  const registers = fed({
    registration: {
      a: signed('2026-01-03', { bin, certificateIssuedOn: on('2026-01-05') }),
      b: signed('2026-01-02'),
      c: { bin, status: 'sent' },
    },
    extension: {
      e: {
        bin,
        termYears: 2,
        sentOn: on('2027-11-01'),
        decision: 'extend',
        decidedOn: 46_700,
        certificateIssuedOn: 46_701,
      },
    },
    quarterlyReports: { q: { bin, quarter: '2026-Q1', incomeQuarter: 5, receivedOn: on('2026-04-10') } },
  });
  const before = contents(registers);
  bringUpToDate(registers, settled, occasion);
  expect(contents(registers)).toEqual(before);
});
