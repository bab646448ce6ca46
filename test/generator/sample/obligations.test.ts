/** What the sample has to show of obligations, whatever the seed: each way a request, an audit, a disclosure may go. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { internalDocuments } from '../../../reports/obligations/internalDocuments.ts';
import { obligationsOf } from '../../../reports/obligations/obligations.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { examined } from './examined.ts';

describe.each([703, 1, 20_260_427])('seed %i', (seed) => {
  const fund = inventFund({ ...sampleDefaults, seed });
  const { registers, settled, on } = fund;

  test.each(['32', '32p2', '33s2', '38'])('requests under %s: answered in time, late, open, overdue', (ground) => {
    const requests = examined(fund, 'requests').filter(({ cells }) => cells.ground === ground);
    const states = requests.map(({ due }) => due[`answer${ground}`]?.state);
    expect(states).toEqual(expect.arrayContaining(['met', 'late', 'open', 'overdue']));
  });

  test('requests in every status, one answered in part, one arrived and nobody says when it was received', () => {
    const requests = examined(fund, 'requests');
    expect(new Set(requests.map(({ cells }) => cells.status))).toEqual(
      new Set(['draft', 'sent', 'received', 'answered', 'withdrawn']),
    );
    expect(requests.some(({ cells }) => cells.answerComplete === false)).toBe(true);
    expect(requests.filter(({ results }) => results.receiptRecorded === 'fail')).toHaveLength(1);
    expect(requests.every(({ cells }) => Number(cells.answeredOn ?? 0) <= dayNumber(on))).toBe(true);
  });

  test('audits of the reports’ own incomes, those that fell due mostly concluded', () => {
    const due = registers.cases('audits').filter(({ cells }) => cells.incomeYear === 2025);
    expect(due.length).toBeGreaterThan(2);
    expect(due.filter(({ cells }) => cells.conclusionOn !== undefined).length).toBeGreaterThan(due.length / 2);
  });

  test('a disclosure with consent and one without', () => {
    expect(examined(fund, 'disclosures').map(({ outcome }) => outcome)).toEqual(['ready', 'person']);
  });

  test('internal documents of every kind but one, two of one kind in force at once', () => {
    const lacking = internalDocuments(registers, settled, on).filter(({ inForce }) => inForce === null);
    expect(lacking.map(({ kind }) => kind)).toEqual(['priceList']);
    const overlapping = examined(fund, 'acts').filter(({ results }) => results.overlaps === 'fail');
    expect(overlapping.map(({ cells }) => cells.kind)).toEqual(['reportForm', 'reportForm']);
  });

  test('norms the Fund has set are seen as terms, each with the act that sets it', () => {
    const terms = (register: string, term: string) =>
      examined(fund, register).flatMap(({ due }) => (due[term]?.due === undefined ? [] : [term]));
    expect(terms('registration', 'translation').length).toBeGreaterThan(3);
    expect(terms('activityChange', 'notice').length).toBeGreaterThan(3);
    expect(terms('conclusions', 'conclude').length).toBeGreaterThan(300);
    for (const id of ['translationNorm', 'activityNoticeNorm', 'conclusionNorm']) {
      const [set] = settled.book.parameters[id]?.values ?? [];
      expect([id, set?.source.kk.includes('үлгі')]).toEqual([id, true]);
    }
  });

  test('every case fits what is recorded of it', () => {
    for (const id of ['requests', 'audits', 'disclosures', 'acts']) {
      const unfit = examined(fund, id).filter(({ results }) =>
        ['statusFits', 'participant', 'described', 'interval', 'daysInOrder'].some(
          (check) => results[check] === 'fail',
        ),
      );
      expect([id, unfit]).toEqual([id, []]);
    }
  });

  test('the calendar has both parties', () => {
    const { totals } = obligationsOf(registers, settled, on, {});
    expect(new Set(totals.map(({ party }) => party))).toEqual(new Set(['participant', 'fund']));
  });
});
