/** The courses of an application for training and the quotas they were given. */

import { describe, expect, test } from 'vitest';
import { courses } from '../../../rules/procedures/training.courses.ts';
import { coursesWords } from '../../../rules/procedures/training.courses.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { apply, on } from './applied.ts';

const good: Cells = {
  name: 'Python',
  weeks: 26,
  hours: 520,
  durationMonths: 6,
  price: 600_000,
  planUrl: 'https://example.kz/plan',
  criteria: 'сынақ',
  capacity: 30,
  region: '710000000',
  sentOn: on('2026-03-18'),
  approvedByHead: true,
  planDetailed: true,
};
const applied = (cells: Cells) => apply(courses, coursesWords, { ...good, ...cells });

test('a course that meets everything', () => {
  expect(applied({})).toMatchObject({ outcome: 'ready', failing: [] });
});

describe('each check', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['R-68.6 exactly six months (X36)', 'length', { durationMonths: 6 }, 'pass'],
    ['R-68.6 five months', 'length', { durationMonths: 5 }, 'fail'],
    ['R-68.6 five and a half, typed by staff', 'length', { durationMonths: 5.5 }, 'fail'],
    ['R-68.6 seven months', 'length', { durationMonths: 7 }, 'pass'],
    ['R-68.6 not said', 'length', { durationMonths: undefined }, 'unknown'],
    ['R-68.7 a plan', 'plan', {}, 'pass'],
    ['R-68.7 none', 'plan', { planUrl: undefined }, 'fail'],
    ['R-68.7 whether it is detailed a person says', 'planDetailed', { planDetailed: undefined }, 'person'],
    ['R-68.7 detailed', 'planDetailed', {}, 'pass'],
    ['R-68.7 not detailed', 'planDetailed', { planDetailed: false }, 'fail'],
    ['R-68.7 without a plan there is nothing to ask', 'planDetailed', { planUrl: undefined }, 'notAsked'],
    ['R-65.1 approved by the head: a person says', 'approvedByHead', { approvedByHead: undefined }, 'person'],
    ['R-65.1 approved', 'approvedByHead', {}, 'pass'],
    ['R-65.1 not approved', 'approvedByHead', { approvedByHead: false }, 'fail'],
    ['R-65.5 all employed', 'graduates', { graduates: 20, employed: 20 }, 'pass'],
    ['R-65.5 one more than there are', 'graduates', { graduates: 20, employed: 21 }, 'fail'],
    ['R-65.5 only one of the two', 'graduates', { employed: 21 }, 'unknown'],
    ['R-65.5 none: a new course', 'graduates', {}, 'notAsked'],
    ['R-65.5 employment without its document', 'employmentShown', { graduates: 2, employed: 1 }, 'fail'],
    [
      'R-65.5 employment with its document',
      'employmentShown',
      { graduates: 2, employed: 1, employmentUrl: 'https://example.kz/e' },
      'pass',
    ],
    ['R-65.5 nobody employed: no document', 'employmentShown', { graduates: 2, employed: 0 }, 'notAsked'],
    ['R-73 capacity and region', 'quotaFigures', {}, 'pass'],
    ['R-73 no region', 'quotaFigures', { region: undefined }, 'fail'],
    ['R-73 no capacity', 'quotaFigures', { capacity: undefined }, 'fail'],
    ['R-72/p2 as many seats as places', 'seatsFit', { seats: 30 }, 'pass'],
    ['R-72/p2 one more', 'seatsFit', { seats: 31 }, 'fail'],
    ['R-72/p2 nothing decided', 'seatsFit', {}, 'notAsked'],
    ['R-73 decided as calculated (X40)', 'seatsExplained', { seats: 9, calculatedSeats: 9 }, 'pass'],
    ['R-73 decided otherwise, no reason (X40)', 'seatsExplained', { seats: 8, calculatedSeats: 9 }, 'fail'],
    [
      'R-73 decided otherwise, with a reason (X40)',
      'seatsExplained',
      { seats: 8, calculatedSeats: 9, seatsReason: 'x' },
      'pass',
    ],
    ['R-73 not decided yet', 'seatsExplained', { calculatedSeats: 9 }, 'notAsked'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test.each<[boundary: string, cells: Cells, outcome: string]>([
    ['R-68.6 too short', { durationMonths: 5 }, 'refuse'],
    ['R-68.7 no plan', { planUrl: undefined }, 'refuse'],
    ['R-65.1 not approved', { approvedByHead: false }, 'remarks'],
    ['R-65.1 no price', { price: undefined }, 'remarks'],
    ['R-65.5 contradictory figures', { graduates: 1, employed: 2 }, 'remarks'],
    ['nobody has read the plan', { planDetailed: undefined }, 'person'],
    ['what the quota is worked out from holds nothing up', { capacity: undefined, region: undefined }, 'ready'],
    ['nor does the document of R-65.5', { graduates: 2, employed: 1 }, 'ready'],
  ])('%s: %j gives %s', (_, cells, outcome) => {
    expect(applied(cells).outcome).toBe(outcome);
  });

  test('R-65.1 asks for the syllabus, each part under its clause', () => {
    const empty = apply(courses, coursesWords, {}).failing;
    expect(empty).toEqual([
      'R-65.1 name',
      'R-65.1 weeks',
      'R-65.1 hours',
      'R-68.6 durationMonths',
      'R-65.1 price',
      'R-65.1 criteria',
      'R-68.7 plan',
    ]);
  });

  test.each(languages)('R-68.6 in %s: the months there are and the months there must be', (language) => {
    const sentence = applied({ durationMonths: 5 }).finding('length').message[language];
    expect(sentence).toContain('5');
    expect(sentence).toContain('6');
    expect(sentence).not.toMatch(/[{}—]/);
  });
});
