/** The personal workbook of the sample: lists that agree with the reports but where told, and nothing of them elsewhere. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { listedQuarters } from '../../../generator/sample/reportRoles.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { addQuarters } from '../../../rules/quarter/quarter.ts';
import { countsNotice, listedIn } from '../../../rules/registers/personal.ts';
import { ExaminedFunds } from './examinedFunds.ts';

const seeds = [703, 1, 20_260_427];
const all = new ExaminedFunds(seeds.map((seed) => inventFund({ ...sampleDefaults, seed })));
const { lastQuarter } = sampleDefaults;
const reportKey = (bin: unknown, quarter: unknown): string => `${bin}|${quarter}`;
const first = addQuarters(lastQuarter, 1 - listedQuarters);

describe('the numbers', () => {
  test('what the reports know is what is listed', () => {
    for (const { registers, personal } of all.funds) expect(countsNotice(registers, listedIn(personal))).toEqual([]);
  });

  test('agree with the reports of the quarters that are listed: one lists nobody, one another number', () => {
    const reported = all.counts('quarterlyReports', ({ cells, results }) => {
      return String(cells.quarter) >= first && Number(cells.staffNonResidents) > 0 && results.participant === 'pass';
    });
    expect(Math.min(...reported)).toBeGreaterThan(10);
    const missing = all.counts('quarterlyReports', ({ results }) => {
      return results.nonResidentsGiven === 'fail' && results.participant === 'pass';
    });
    expect(missing).toEqual([1, 1, 1]);
    expect(all.counts('quarterlyReports', ({ results }) => results.nonResidentsCount === 'fail')).toEqual([1, 1, 1]);
    const nobody = all.counts('quarterlyReports', ({ results }) => results.nonResidentsListed === 'person');
    expect(nobody).toEqual([0, 0, 0]);
  });

  test('one list came after the last day of the report, the others with it', () => {
    for (const { registers, personal } of all.funds) {
      const reports = new Map(
        registers.cases('quarterlyReports').map(({ cells }) => [reportKey(cells.bin, cells.quarter), cells]),
      );
      const late = personal.cases('nonResidents').filter(({ cells }) => {
        const report = reports.get(reportKey(cells.bin, cells.quarter));
        return Number(cells.receivedOn) > Number(report?.receivedOn);
      });
      expect(new Set(late.map(({ cells }) => cells.bin)).size).toBe(1);
      expect(late.every(({ cells }) => cells.quarter === lastQuarter)).toBe(true);
    }
  });
});

describe('the lists', () => {
  test('are in order: no check fails, every person belongs to a report and a participant', () => {
    for (const register of ['nonResidents', 'familyMembers']) {
      expect(all.counts(register, ({ results }) => Object.values(results).indexOf('fail') >= 0)).toEqual([0, 0, 0]);
    }
    expect(
      all.counts('nonResidents', ({ cells }) => cells.report === undefined || cells.participant === undefined),
    ).toEqual([0, 0, 0]);
  });

  test.each(['given', 'checked'])('some are %s', (status) => {
    expect(Math.min(...all.counts('nonResidents', ({ cells }) => cells.status === status))).toBeGreaterThan(0);
  });

  test('families, people without citizenship and a mended number occur', () => {
    expect(Math.min(...all.counts('familyMembers', ({ cells }) => cells.kinship === 'spouse'))).toBeGreaterThan(0);
    expect(Math.min(...all.counts('familyMembers', ({ cells }) => cells.kinship === 'child'))).toBeGreaterThan(0);
    expect(Math.min(...all.counts('nonResidents', ({ cells }) => cells.stateless === true))).toBeGreaterThan(0);
    for (const { personal } of all.funds) {
      expect(personal.cases('journal').filter(({ cells }) => cells.action === 'edit')).toHaveLength(1);
    }
  });

  test('a person keeps the same passport from quarter to quarter', () => {
    for (const { personal } of all.funds) {
      const people = personal
        .cases('nonResidents')
        .map(({ cells }) => [cells.bin, cells.surnameLatin, cells.givenNameLatin, cells.birthDate].join('|'));
      const numbers = new Set(personal.cases('nonResidents').map(({ cells }) => cells.docNumber));
      expect(numbers.size).toBe(new Set(people).size);
      expect(numbers.size).toBeLessThan(people.length);
    }
  });

  test('are marked as invented: every document, every authority, every person', () => {
    for (const { personal } of all.funds) {
      for (const { cells } of [...personal.cases('nonResidents'), ...personal.cases('familyMembers')]) {
        expect(cells.docNumber).toMatch(/^SAMPLE-\d{7}$/);
        expect(cells.docIssuer).toMatch(/ойдан шығарылған|вымышленный|invented/);
      }
      for (const { cells } of personal.cases('nonResidents')) expect(cells.note).toBe('Ойдан шығарылған адам (үлгі)');
    }
  });

  test('stand nowhere else: not in the main registers, not in the responses', () => {
    for (const { registers, responses, settled, personal } of all.funds) {
      const main = settled.entries.map(({ procedure }) => registers.cases(procedure.id));
      const text = JSON.stringify([main, responses]);
      expect(text).not.toContain('SAMPLE-');
      const [person] = personal.cases('nonResidents');
      expect(JSON.stringify(personal.cases('nonResidents'))).toContain(String(person?.cells.docNumber));
      expect(responses.filter(({ procedure }) => procedure === 'nonResidents')).toEqual([]);
    }
  });

  test('nothing came after the day of the fund', () => {
    for (const { personal, on } of all.funds) {
      const days = personal
        .cases('nonResidents')
        .flatMap(({ cells }) => [Number(cells.receivedOn), Number(cells.checkedOn ?? 0)]);
      expect(Math.max(...days)).toBeLessThanOrEqual(dayNumber(on));
    }
  });
});
