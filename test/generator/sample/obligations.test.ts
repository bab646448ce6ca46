/** What the sample has to show of obligations, whatever the seed: each way a request, an audit, a disclosure may go. */

import { describe, expect, test } from 'vitest';
import { inventFund, sampleDefaults } from '../../../generator/sample/fund.ts';
import { obligationsOf } from '../../../reports/obligations/obligations.ts';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { examined } from './examined.ts';

describe.each([703, 1, 20_260_427])('seed %i', (seed) => {
  const fund = inventFund({ ...sampleDefaults, seed });
  const { registers, settled, on } = fund;

  test('requests on every ground, most of them answered', () => {
    const requests = registers.cases('requests').map(({ cells }) => cells);
    expect(new Set(requests.map(({ ground }) => ground))).toEqual(new Set(['32', '32p2', '33s2', '38']));
    const answered = requests.filter(({ status }) => status === 'answered');
    expect(answered.length).toBeGreaterThan(requests.length / 3);
    expect(answered.every(({ answeredOn }) => Number(answeredOn) <= dayNumber(on))).toBe(true);
  });

  test('audits of the reports’ own incomes, those that fell due mostly concluded', () => {
    const due = registers.cases('audits').filter(({ cells }) => cells.incomeYear === 2025);
    expect(due.length).toBeGreaterThan(2);
    expect(due.filter(({ cells }) => cells.conclusionOn !== undefined).length).toBeGreaterThan(due.length / 2);
  });

  test('a disclosure with consent and one without', () => {
    expect(examined(fund, 'disclosures').map(({ outcome }) => outcome)).toEqual(['ready', 'person']);
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
