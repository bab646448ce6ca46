/** How a figure is printed: whole tenge, no data, withheld, of how many, a change with its sign; and countries by name. */

import { expect, test } from 'vitest';
import { labelled, printed, printedCell } from '../../../generator/reports/figures.ts';
import type { Column, Figure } from '../../../reports/report.ts';

const figure = (unit: Figure['unit'], value: number | null, more: Partial<Figure> = {}): Figure => ({
  unit,
  value,
  from: [],
  ...more,
});
const column: Column = {
  id: 'change',
  head: { kk: '', ru: '', en: '' },
  change: { from: 'previous', to: 'now' },
};

test.each([
  [figure('tenge', 1234567.5), '1\u00a0234\u00a0568', '1,234,568'],
  [figure('tenge', 0), '0', '0'],
  [figure('tenge', null), '—', '—'],
  [figure('tenge', null, { withheld: true }), '*', '*'],
  [figure('people', 1200), '1\u00a0200', '1,200'],
  [figure('count', 98, { of: 121 }), '98 / 121', '98 / 121'],
  [figure('percent', 91.25), '91,3\u00a0%', '91.3%'],
])('%j', (given, kk, en) => {
  expect(printed(given, 'kk')).toBe(kk);
  expect(printed(given, 'en')).toBe(en);
});

test('a change has its sign', () => {
  expect(printed(figure('percent', 5.04), 'ru', column)).toBe('+5,0\u00a0%');
  expect(printed(figure('percent', -5.04), 'ru', column)).toBe('\u22125,0\u00a0%');
  expect(printed(figure('percent', 0), 'ru', column)).toBe('0,0\u00a0%');
});

test('days and words beside figures', () => {
  expect(printedCell({ day: '2026-04-20' }, 'kk')).toBe('20.04.2026');
  expect(printedCell({ day: null }, 'kk')).toBe('—');
});

test('countries in three languages; an unknown code stays itself', () => {
  expect(labelled({ country: 'DE' }, 'kk')).toBe('Германия');
  expect(labelled({ country: 'KG' }, 'ru')).toBe('Кыргызстан');
  expect(labelled({ country: 'TR' }, 'en')).toBe('Türkiye');
  expect(labelled({ country: 'QX' }, 'kk')).toBe('QX');
});
