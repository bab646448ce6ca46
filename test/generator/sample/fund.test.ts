/** An invented fund is the same for the same seed, lawful in form, and grows no dearer than its size. */

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readResponses } from '../../../generator/boundary/responses.ts';
import { inventFund, type SampleFund, type SampleOptions, sampleDefaults } from '../../../generator/sample/fund.ts';
import { contractResponses } from '../../../generator/sample/responses.ts';
import { inspectBin } from '../../../rules/identifiers/bin.ts';
import { take } from '../../../rules/registers/intake.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';

const written = ({ registers: own, personal, responses, on, settled }: SampleFund): string => {
  const rows = (of: Registers, entries: Settled['entries']) => entries.map(({ procedure: { id } }) => of.cases(id));
  return JSON.stringify([rows(own, settled.entries), rows(personal, settled.personal), responses, on, settled.plain]);
};
const invent = (options: Partial<SampleOptions> = {}): SampleFund => inventFund({ ...sampleDefaults, ...options });
const fund = invent();

describe('determinism', () => {
  test('the same seed gives the same bytes, another seed another fund', () => {
    expect(written(invent())).toBe(written(fund));
    expect(written(invent({ seed: 704 }))).not.toBe(written(fund));
  });

  test('what is known is brought up to date: doing it again changes nothing', () => {
    const again = invent();
    bringUpToDate(again.registers, again.settled, { on: again.on, at: `${again.on}T19:00:00.000Z` });
    expect(written(again)).toBe(written(fund));
  });
});

describe('responses', () => {
  test('every one is taken in by an empty register, none refused, in the order of its moment', () => {
    const empty = new Registers();
    const taken = fund.responses.map((response) => take(response, empty, fund.settled).taken);
    expect(taken.filter((action) => action !== 'new' && action !== 'edit')).toEqual([]);
    expect(fund.responses.map(({ at }) => at)).toEqual(fund.responses.map(({ at }) => at).sort());
    expect(fund.responses.every(({ day }) => day <= fund.on)).toBe(true);
  });

  test('as JSON of the contract they are read back as they are', () => {
    const read = readResponses(JSON.stringify(contractResponses(fund.responses)));
    expect(read.map((one) => (one.ok ? one.response : one.message))).toEqual(fund.responses);
    expect(contractResponses(fund.responses)[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[56]:00$/);
  });

  test('ids are those of an office: R-2025-0147, Q-2026Q1-00123, E-2026-0002, SV-2026-0031, T-2026-0009, A-2026-0003, N-2026-0004', () => {
    for (const { id } of fund.responses) expect(id).toMatch(/^((R|E|A|N|SV|T)-20\d\d-\d{4}|Q-20\d\dQ[1-4]-\d{5})$/);
  });

  test('come in every form and in three languages', () => {
    const given = new Set(fund.responses.map(({ procedure, language }) => `${procedure} ${language}`));
    for (const procedure of ['registration', 'quarterlyReports', 'services', 'training']) {
      for (const language of ['kk', 'ru', 'en']) expect(given).toContain(`${procedure} ${language}`);
    }
  });
});

describe('companies', () => {
  const applications = fund.registers.cases('registration').map(({ cells }) => cells);

  test('BINs hold, some begin with a zero, one is of a branch', () => {
    const read = applications.map(({ bin }) => inspectBin(String(bin)));
    expect(read.every((bin) => bin.ok && bin.kind === 'legalEntity' && bin.checkDigit)).toBe(true);
    expect(read.filter((bin) => bin.ok && bin.office === 'branch')).toHaveLength(1);
    expect(applications.filter(({ bin }) => String(bin).startsWith('0')).length).toBeGreaterThan(4);
  });

  test('a BIN belongs to one name and a name to one BIN', () => {
    const pairs = new Set(applications.map(({ bin, name }) => `${bin} ${name}`));
    expect(new Set(applications.map(({ bin }) => bin)).size).toBe(pairs.size);
    expect(new Set(applications.map(({ name }) => name)).size).toBe(pairs.size);
  });

  test('in every region, in three languages, with the forms of legal entities', () => {
    expect(new Set(applications.map(({ region }) => region)).size).toBe(20);
    expect(new Set(applications.map(({ language }) => language))).toEqual(new Set(['kk', 'ru', 'en']));
    for (const form of ['ЖШС', 'ТОО', 'LLP']) {
      expect(applications.filter(({ name }) => String(name).includes(form)).length).toBeGreaterThan(5);
    }
  });
});

describe('size', () => {
  test.each([1, 2, 7, 20, 33, 60, 150])('%i participations, no more and no fewer', (participants) => {
    expect(invent({ participants }).registers.cases('participants')).toHaveLength(participants);
  });

  test.each(['2024-Q2', '2025-Q4', '2026-Q4', '2027-Q2'] as const)('a fund whose last quarter is %s', (lastQuarter) => {
    const other = invent({ lastQuarter, quarters: 3 });
    expect(other.registers.cases('participants')).toHaveLength(60);
    expect(other.registers.cases('quarterlyReports').some(({ cells }) => cells.quarter === lastQuarter)).toBe(true);
  });

  test('nobody and no quarter are refused', () => {
    expect(() => invent({ participants: 0 })).toThrow(RangeError);
    expect(() => invent({ quarters: 1.5 })).toThrow(RangeError);
  });

  test('twice the participants cost at most thrice the rows looked through', () => {
    const rows = vi.spyOn(Registers.prototype, 'cases');
    const lookedThrough = (participants: number): number => {
      rows.mockClear();
      invent({ participants, quarters: 2 });
      return rows.mock.results.reduce((sum, { value }) => sum + value.length, 0);
    };
    const [small, large] = [lookedThrough(150), lookedThrough(300)];
    rows.mockRestore();
    expect(small).toBeGreaterThan(50_000);
    expect(large / small).toBeLessThan(3);
  });

  describe('1,000 participations and 12 quarters', () => {
    let large: SampleFund;
    const count = (register: string): number => large.registers.cases(register).length;
    beforeAll(() => {
      large = invent({ participants: 1000, quarters: 12 });
    }, 300_000);

    test('no name and no number stands twice', () => {
      const participants = large.registers.cases('participants').map(({ cells }) => cells);
      expect(participants).toHaveLength(1000);
      expect(new Set(participants.map(({ bin, name }) => `${bin} ${name}`)).size).toBeGreaterThan(995);
      expect(new Set(participants.map(({ certificateNumber }) => certificateNumber)).size).toBe(1000);
    });

    test('a meeting of the Commission decides some ten matters', () => {
      const inStatus = (register: string, status: string): number =>
        large.registers.cases(register).filter(({ cells }) => cells.status === status).length;
      const each = inStatus('votes', 'decided') / inStatus('meetings', 'signed');
      expect(each).toBeGreaterThan(6);
      expect(each).toBeLessThan(13);
    });

    test('some 75 applications for services and 40 for training a year, some thousand rows of all that', () => {
      const years = 2.9;
      expect(count('quarterlyReports')).toBeGreaterThan(7_500);
      expect(count('services') / years).toBeGreaterThan(62);
      expect(count('services') / years).toBeLessThan(88);
      expect(count('training') / years).toBeGreaterThan(25);
      expect(count('training') / years).toBeLessThan(45);
      const rows = ['services', 'training', 'courses', 'housing', 'measures'].reduce((sum, id) => sum + count(id), 0);
      expect(rows + large.personal.cases('nonResidents').length).toBeLessThan(2000);
    });

    test('one report is without its list of non-residents', () => {
      const unlisted = large.registers
        .cases('quarterlyReports')
        .filter(({ cells }) => Number(cells.staffNonResidents) > 0 && cells.participant !== undefined)
        .filter(({ cells }) => cells.nonResidentsCount === 0 && cells.nonResidentsListed !== true);
      expect(unlisted.map(({ cells }) => cells.quarter)).toEqual([sampleDefaults.lastQuarter]);
    });
  });
});
