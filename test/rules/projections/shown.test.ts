/** A fact as people read it: several codes in one cell are said one by one, each with its clause. */

import { describe, expect, test } from 'vitest';
import { sheetPlan } from '../../../rules/projections/sheetPlan.ts';
import { shownField } from '../../../rules/projections/shown.ts';
import { registerEntries } from '../../../rules/registers/entries.ts';
import type { FieldSpec } from '../../../rules/vocabulary/field.ts';
import { languages } from '../../../rules/vocabulary/text.ts';

const same = (word: string) => ({ kk: word, ru: word, en: word });

describe('codes with words', () => {
  const spec: FieldSpec = {
    kind: 'codes',
    clause: 'R-28',
    options: ['R-39', 'late'],
    optionClauses: { 'R-39': 'R-39' },
  };
  const words = { label: same('x'), options: { 'R-39': same('no report'), late: same('came late') } };

  test.each<[cell: string, shown: string]>([
    ['R-39 2026-Q1', 'no report: 2026-Q1 (item 39)'],
    ['R-39', 'no report (item 39)'],
    ['R-39 2026-Q1; R-39 2026-Q2', 'no report: 2026-Q1 (item 39); no report: 2026-Q2 (item 39)'],
    ['late', 'came late'],
    ['late; unheard of', 'came late; unheard of'],
  ])('%s', (cell, shown) => {
    expect(shownField(spec, words, cell).en).toBe(shown);
  });

  test('the clause is cited in the language of the reader', () => {
    expect(languages.map((language) => shownField(spec, words, 'R-39')[language])).toEqual([
      'no report (39-тармақ)',
      'no report (пункт 39)',
      'no report (item 39)',
    ]);
  });

  test('codes of a list stay codes', () => {
    expect(shownField({ kind: 'codes', clause: 'R-7.7', list: 'activities' }, undefined, 'A1; A2').en).toBe('A1; A2');
  });

  test('no drop-down: a cell holds several', () => {
    for (const { procedure, words: own } of registerEntries) {
      for (const { column, choices } of sheetPlan(procedure, own).columns) {
        if ('spec' in column && column.spec.kind === 'codes') expect(choices).toBeUndefined();
      }
    }
  });
});
