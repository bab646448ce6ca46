/** Rounds of quotas: what the calculation starts from is sound, and it comes before the vote. */

import { describe, expect, test } from 'vitest';
import { quotaRounds } from '../../../rules/procedures/quotaRounds.ts';
import { quotaRoundsWords } from '../../../rules/procedures/quotaRounds.words.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import { apply, on, withNorms } from './applied.ts';

const good: Cells = { status: 'planned', total: 100, method: 'sainteLague', heldOn: on('2026-05-12') };
const applied = (cells: Cells, options: Parameters<typeof apply>[3] = {}) =>
  apply(quotaRounds, quotaRoundsWords, { ...good, ...cells }, options);

describe('R-73', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['a whole number', 'total', {}, 'pass'],
    ['nothing to give is a number', 'total', { total: 0 }, 'pass'],
    ['less than nothing', 'total', { total: -1 }, 'fail'],
    ['half a seat', 'total', { total: 99.5 }, 'fail'],
    ['no number', 'total', { total: undefined }, 'unknown'],
    ['typed as text', 'total', { total: '100' }, 'unknown'],
    ['Sainte-Laguë', 'method', {}, 'pass'],
    ['largest remainder', 'method', { method: 'largestRemainder' }, 'pass'],
    ['no method', 'method', { method: undefined }, 'fail'],
    ['no limits', 'limits', {}, 'pass'],
    ['only a least', 'limits', { minPerCourse: 5 }, 'pass'],
    ['only a most', 'limits', { maxPerCourse: 5 }, 'pass'],
    ['the same', 'limits', { minPerCourse: 5, maxPerCourse: 5 }, 'pass'],
    ['the least above the most', 'limits', { minPerCourse: 6, maxPerCourse: 5 }, 'fail'],
    ['half a seat at least', 'limits', { minPerCourse: 0.5, maxPerCourse: 5 }, 'fail'],
    ['less than nothing at most', 'limits', { maxPerCourse: -1 }, 'fail'],
    ['calculated on the day of the vote', 'beforeVote', { calculatedOn: on('2026-05-12') }, 'pass'],
    ['calculated after the vote', 'beforeVote', { calculatedOn: on('2026-05-13') }, 'fail'],
    ['not calculated', 'beforeVote', {}, 'notAsked'],
    ['the register has other numbers since', 'current', { outdated: true }, 'fail'],
    ['it has the same', 'current', { outdated: false }, 'pass'],
    ['nothing recorded to compare with', 'current', {}, 'notAsked'],
    ['calculated by a mechanism nobody named', 'methodVersion', { calculatedOn: on('2026-05-12') }, 'fail'],
    ['by a named one', 'methodVersion', { calculatedOn: on('2026-05-12'), methodVersion: '1' }, 'pass'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
  });

  test('a sound round is ready, one that is not waits for a person, and none is refused or remarked', () => {
    expect(applied({}).outcome).toBe('ready');
    expect(applied({ total: 1.5 }).outcome).toBe('person');
    expect(new Set(quotaRounds.checks.map(({ effect }) => effect))).toEqual(new Set(['person', 'warning']));
  });

  test('the Rules set no term; the Fund’s norm counts back from the vote', () => {
    expect(applied({}).due('calculation')).toBeUndefined();
    const rules = withNorms(2, 'quotaNorm');
    expect(applied({}, { rules }).due('calculation')?.due).toBe('2026-05-06');
    expect(applied({ heldOn: undefined }, { rules }).due('calculation')).toBeUndefined();
  });

  test.each<[boundary: string, cells: Cells, result: string]>([
    ['calculated, no day', { status: 'calculated' }, 'fail'],
    ['calculated', { status: 'calculated', calculatedOn: on('2026-05-06') }, 'pass'],
    ['considered, never calculated', { status: 'considered' }, 'fail'],
    ['considered', { status: 'considered', calculatedOn: on('2026-05-06') }, 'pass'],
  ])('%s', (_, cells, result) => {
    expect(applied(cells).result('statusFits')).toBe(result);
  });
});
