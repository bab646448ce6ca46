/** What the Fund did: every direction and every way of searching for investors has its place. */

import { describe, expect, test } from 'vitest';
import { clauseIds } from '../../../rules/order/clauses.ts';
import { measures } from '../../../rules/procedures/measures.ts';
import { measuresWords } from '../../../rules/procedures/measures.words.ts';
import { citations } from '../../../rules/projections/citations.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { apply, on } from './applied.ts';

const applied = (cells: Cells) =>
  apply(measures, measuresWords, { direction: 'events', title: 'Көрме', from: on('2026-03-18'), ...cells });

describe('checks', () => {
  test.each<[boundary: string, check: string, cells: Cells, result: string]>([
    ['a direction', 'classified', {}, 'pass'],
    ['a way of R-6', 'classified', { direction: undefined, investorMeasure: 'media' }, 'pass'],
    ['both: an event that shows projects', 'classified', { investorMeasure: 'showcases' }, 'pass'],
    ['neither', 'classified', { direction: undefined }, 'fail'],
    ['one day', 'interval', { to: on('2026-03-18') }, 'pass'],
    ['ends before it begins', 'interval', { to: on('2026-03-17') }, 'fail'],
    ['goes on', 'interval', {}, 'notAsked'],
  ])('%s', (_, check, cells, result) => {
    expect(applied(cells).result(check)).toBe(result);
    expect(applied(cells).outcome).toBe(result === 'fail' ? 'person' : 'ready');
  });
});

test('R-4.1 … R-4.13, R-6.1 … R-6.6 (X23) each have one option, in the order of the Order, and a word of their own', () => {
  const options = citations([measures as Procedure]).filter(({ part }) => part === 'option');
  expect(options.map(({ clause }) => clause)).toEqual(clauseIds.filter((id) => /^R-[46]\./.test(id)));
  for (const field of ['direction', 'investorMeasure'] as const) {
    const words = Object.values(measuresWords.fields[field].options);
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(new Set(words.map((text) => text[language])).size).toBe(words.length);
  }
});

test('R-4 itself is carried', () => {
  expect(citations([measures as Procedure]).some(({ clause }) => clause === 'R-4')).toBe(true);
});
