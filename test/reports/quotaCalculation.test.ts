/** thousands of rounds at random against another calculation, and what is said of a course. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asJson } from '../../generator/commands/quota.ts';
import { quotaCalculation } from '../../reports/quotaCalculation/quotaCalculation.ts';
import { languages } from '../../rules/vocabulary/text.ts';
import { naiveQuota } from './naiveQuota.ts';
import { calculationOf, type RandomFund, randomFund, viewOf } from './quotaFunds.ts';

const reported = (fund: RandomFund) => asJson(calculationOf(fund), []);

describe('what --json prints is what another calculation gives', () => {
  const holds = (fund: RandomFund): void => {
    const { courses, unallocated, total, problem } = reported(fund);
    const naive = naiveQuota(fund);
    expect(courses.map(({ id, seats }) => [id, seats])).toEqual(naive.seats);
    expect([unallocated, total]).toEqual([naive.unallocated, fund.round.total]);
    expect(/add up to/.test(problem?.en ?? '')).toBe(naive.infeasible);
  };

  test.each<[what: string, size: number, runs: number]>([
    ['small rounds, with many ties', 6, 4000],
    ['larger ones', 40, 1500],
  ])('%s', (_, size, runs) => {
    fc.assert(fc.property(randomFund(size), holds), { numRuns: runs });
  });

  test('coefficients so fine that a weight outgrows a plain number', () => {
    fc.assert(fc.property(randomFund(20, [1.0001, 1.2347, 99.9999, 0.3333]), holds), { numRuns: 800 });
  });
});

test('--json prints the keys of the contract, in their order, and what there is to say', () => {
  const fund: RandomFund = {
    round: { total: 9, method: 'sainteLague' },
    applications: [
      {
        cells: { sentOn: 46_100, status: 'sent' },
        courses: [
          { graduates: 4, employed: 3, capacity: 6, durationMonths: 6, planUrl: 'https://example.kz/plan' },
          { durationMonths: 6, planUrl: 'https://example.kz/plan' },
        ],
      },
    ],
    criteria: [],
  };
  expect(JSON.stringify(reported(fund), (key, value) => (key === 'warnings' ? undefined : value))).toBe(
    '{"round":"R","total":9,"courses":[' +
      '{"id":"a0/1","provider":"ЖШС 0","weight":0.75,"capacity":6,"seats":6},' +
      '{"id":"a0/2","provider":"ЖШС 0","weight":0,"capacity":null,"seats":0}],"unallocated":3}',
  );
  expect(reported(fund).warnings?.map(({ en }) => en)).toEqual([
    'Quotas left: 3. Every course with a weight has reached its most.',
    'a0/2: The capacity is not stated: no quota is calculated.',
    'a0/2: There are no graduates (not stated, or 0): the weight is 0.',
  ]);
  const { warnings, problem, ...plain } = reported({ ...fund, round: { ...fund.round, total: 4, minPerCourse: 5 } });
  expect(Object.keys(plain)).toEqual(['round', 'total', 'courses', 'unallocated']);
  expect([warnings?.length, problem?.en]).toEqual([
    2,
    expect.stringMatching(/add up to 5, and the total is 4: nobody/),
  ]);
});

describe('why a course has this number and no other', () => {
  const said = (fund: RandomFund, language: 'kk' | 'ru' | 'en' = 'en') => {
    const view = viewOf(fund);
    const q = quotaCalculation(calculationOf(fund), view);
    return q.courses.map(({ explanation }) => explanation.map((text) => text[language]).join(' '));
  };
  const course = { durationMonths: 6, planUrl: 'https://example.kz/plan', region: '710000000' };
  const fund = (round: RandomFund['round']): RandomFund => ({
    round: { minPerCourse: 2, maxPerCourse: 25, ...round },
    applications: [
      {
        cells: { sentOn: 46_100 },
        courses: [
          { ...course, graduates: 40, employed: 30, capacity: 30 },
          { ...course, graduates: 40, employed: 30, capacity: 30 },
        ],
      },
      {
        cells: { sentOn: 46_101 },
        courses: [
          { ...course, graduates: 37, employed: 20, capacity: 5 },
          { ...course, graduates: 100, employed: 1, capacity: 30 },
          { ...course, durationMonths: 5, graduates: 1, employed: 1, capacity: 30 },
        ],
      },
    ],
    criteria: [],
  });

  test('Sainte-Laguë: the last given, the next not given, a tie, a limit, a bar', () => {
    const [first, second, third, fourth, fifth] = said(fund({ total: 38, method: 'sainteLague' }));
    expect(first).toBe(
      'Weight: 30 / 40 = 0.75. The fewest per course, 2, are given whatever the weight. ' +
        'The quotient of quota 16 is 0.75 / 31 ~ 0.02419, number 30 by size; 30 are given by quotients, so it is given. ' +
        'That of the next, quota 17, is 0.75 / 33 ~ 0.02273, number 32, and 30 are given: it is not.',
    );
    expect(second).toContain(
      'number 31, and 30 are given: it is not. The last quotient given is equal to it, and that application came earlier (a0/1).',
    );
    expect(third).toContain('It gets no more: its most is 5 (its capacity).');
    expect(fourth).toContain('That of the next, quota 3, is 0.01 / 5 = 0.002, number');
    expect(fifth).toMatch(/^The course lasts 5 months.*So no quota is calculated/);
  });

  test('the largest remainder: the share, its whole part, the place of the remainder', () => {
    const [first, second, third, fourth] = said(fund({ total: 38, method: 'largestRemainder' }));
    expect(first).toBe(
      'Weight: 30 / 40 = 0.75. Its share is 31 × 0.75 / 1.5 = 15.5: 15 whole, remainder 0.5. ' +
        'After the whole parts 1 remained; by its remainder the course is number 1, so it gets one more.',
    );
    expect(second).toContain('number 2, so it gets no more. The course that got the last one has an equal remainder');
    expect(third).toContain('Its share by weight is above its most, so it gets the most: 5.');
    expect(fourth).toContain('Its share by weight is below the fewest per course, so it gets the fewest: 2.');
  });

  test('minimums above the total: nobody, and why', () => {
    expect(said(fund({ total: 3, method: 'sainteLague' }))[0]).toMatch(/above the total, so nothing is calculated/);
  });

  test('on any round a sentence for every course, nothing left to fill in, in any language', () => {
    fc.assert(
      fc.property(randomFund(12), (random) => {
        for (const language of languages)
          for (const sentence of said(random, language))
            expect(sentence.replace(/\$\{\w+\}/g, '')).toMatch(/^[^{}]+\.$/);
      }),
      { numRuns: 400 },
    );
  });
});
