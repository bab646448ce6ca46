/** An invented fund is the same for the same seed, lawful in form, and quick to make. */

import { describe, expect, test } from 'vitest';
import { readResponses } from '../../../generator/boundary/responses.ts';
import { inventFund, type SampleFund, type SampleOptions, sampleDefaults } from '../../../generator/sample/fund.ts';
import { contractResponses } from '../../../generator/sample/responses.ts';
import { inspectBin } from '../../../rules/identifiers/bin.ts';
import { take } from '../../../rules/registers/intake.ts';
import { Registers } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';

const written = ({ registers: own, responses, on, settled }: SampleFund): string =>
  JSON.stringify([settled.entries.map(({ procedure }) => own.cases(procedure.id)), responses, on, settled.plain]);
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

  test('ids are those of an office: R-2025-0147, Q-2026Q1-00123, E-2026-0002, A-2026-0003, N-2026-0004', () => {
    for (const { id } of fund.responses) expect(id).toMatch(/^([REAN]-20\d\d-\d{4}|Q-20\d\dQ[1-4]-\d{5})$/);
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

  // However long it takes on a machine that does other things, the work itself is measured.
  test('2,000 participations and 12 quarters within half a minute of work', { timeout: 600_000 }, () => {
    const started = process.threadCpuUsage();
    const large = invent({ participants: 2000, quarters: 12 });
    const { user, system } = process.threadCpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(30);
    expect(large.registers.cases('participants')).toHaveLength(2000);
    expect(large.registers.cases('quarterlyReports').length).toBeGreaterThan(15_000);
    const names = large.registers.cases('participants').map(({ cells }) => `${cells.bin} ${cells.name}`);
    expect(new Set(names).size).toBeGreaterThan(1990);
    const held = large.registers.cases('meetings').filter(({ cells }) => cells.status === 'signed').length;
    const decided = large.registers.cases('votes').filter(({ cells }) => cells.status === 'decided').length;
    expect(decided / held).toBeGreaterThan(12);
    expect(decided / held).toBeLessThan(25);
    const numbers = large.registers.cases('participants').map(({ cells }) => cells.certificateNumber);
    expect(new Set(numbers).size).toBe(2000);
  });
});
