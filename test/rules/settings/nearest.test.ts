/** What somebody probably meant: near enough to be meant, or nothing. */

import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../rules/settings/nearest.ts';

test.each<[a: string, b: string, distance: number]>([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'xabc', 1],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
  ['берешек', 'берещек', 1],
])('%s to %s: %i', (a, b, distance) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
});

test.each<[given: string, meant: string | undefined]>([
  ['taxDept', 'taxDebt'],
  ['TAXDEBT', 'taxDebt'],
  ['tax', 'taxDebt'],
  ['name', 'name'],
  ['nmae', 'name'],
  ['no', undefined],
  ['x', undefined],
  ['somethingElse', undefined],
])('%s', (given, meant) => {
  expect(nearest(given, ['taxDebt', 'taxStatementDate', 'name', 'bin'])).toBe(meant);
});
