/** A calendar year: four digits of this century, never shown with a gap for thousands. */

import { expect, test } from 'vitest';
import { shownField } from '../../../rules/projections/shown.ts';
import { readAnswer } from '../../../rules/registers/answer.ts';
import type { FieldSpec } from '../../../rules/vocabulary/field.ts';
import { settled } from './fund.ts';

const spec: FieldSpec = { kind: 'year', clause: 'R-33', class: 'internal' };

test.each<[given: unknown, cell: number | undefined]>([
  [2026, 2026],
  ['2026', 2026],
  ['2000', 2000],
  [2099, 2099],
  [1999, undefined],
  [2100, undefined],
  [2026.5, undefined],
  ['жыл', undefined],
])('%j is read as %j', (given, cell) => {
  const answer = readAnswer(spec, given, settled);
  expect(answer.ok ? answer.cell : undefined).toBe(cell);
});

test('2026, not 2 026', () => {
  expect(shownField(spec, undefined, 2026)).toEqual({ kk: '2026', ru: '2026', en: '2026' });
});
