/** The sheet `quotaCriteria`: what a later calculation of the quotas reads. */

import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { evaluate } from '../../../rules/projections/evaluate.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { readQuotaCriteria } from '../../../rules/settings/quotaCriteria.ts';
import { regions } from '../../../rules/settings/regions.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { procedure } from '../../../rules/vocabulary/procedure.ts';
import { book, required } from '../procedures/applied.ts';
import { keyed, places, type Row } from './tables.ts';

/** The courses of a provider, as far as a criterion looks at them. */
const courses: Procedure = procedure({
  id: 'courses',
  clause: 'R-65',
  asked: {
    durationMonths: { kind: 'count', clause: 'R-68.6' },
    graduates: { kind: 'count', clause: 'R-73' },
    employed: { kind: 'count', clause: 'R-73' },
    region: { kind: 'region', clause: 'R-65' },
  },
  rows: {},
  computed: {},
  office: {},
  caseDate: (f) => ({ ...f.durationMonths, sort: 'day' }) as never,
  statuses: () => ({}),
  checks: () => [],
  deadlines: () => [],
});

const row = (id: string, change: Row = {}): Row => ({
  '#quotaCriteria': id,
  kind: id.includes(':') ? 'regionCoefficient' : 'factor',
  coefficient: 1.25,
  from: dayNumber('2026-01-01'),
  kk: 'Атауы',
  ru: 'Название',
  en: 'Name',
  source_kk: 'құжат',
  source_ru: 'документ',
  source_en: 'document',
  ...change,
});
const read = (...rows: readonly Row[]) => readQuotaCriteria(keyed('quotaCriteria', rows), courses, regions);

test('delivered empty: every coefficient is 1', () => {
  expect(deliveredSettings.quotaCriteria).toEqual([]);
  expect(read()).toEqual({ criteria: [], problems: [] });
});

test('a coefficient of a region, from one day to another', () => {
  const { criteria, problems } = read(
    row('region:350000000', { to: dayNumber('2027-01-01') }),
    row('region:350000000', { from: dayNumber('2027-01-01'), coefficient: 1.5 }),
  );
  expect(problems).toEqual([]);
  expect(criteria.map(({ region, coefficient, from, to }) => [region, coefficient, from, to])).toEqual([
    ['350000000', 1.25, '2026-01-01', '2027-01-01'],
    ['350000000', 1.5, '2027-01-01', undefined],
  ]);
  expect(criteria[0]).toMatchObject({
    kind: 'regionCoefficient',
    name: { ru: 'Название' },
    source: { en: 'document' },
  });
});

describe('a factor on fields of the course', () => {
  const { criteria, problems } = read(
    row('longCourse', { applies: '${durationMonths} >= 9' }),
    row('placed', { applies: '2 * ${employed} > ${graduates}', coefficient: 0.0001 }),
    row('everyone'),
  );
  const applies = (id: string, facts: Parameters<typeof evaluate>[1]) =>
    evaluate(required(criteria.find((one) => one.id === id)?.applies).rule, facts, book);

  test('is read into the rules’ own expressions', () => {
    expect(problems).toEqual([]);
    expect([applies('longCourse', { durationMonths: 9 }), applies('longCourse', { durationMonths: 8 })]).toEqual([
      true,
      false,
    ]);
    // No graduates: no division, so there is an answer.
    expect([applies('placed', { employed: 0, graduates: 0 }), applies('placed', {})]).toEqual([false, undefined]);
    expect(criteria.find(({ id }) => id === 'everyone')?.applies).toBeUndefined();
  });
});

test.each<[what: string, rows: readonly Row[], place: string]>([
  ['a field courses do not have', [row('a', { applies: '${employes} > 1' })], 'quotaCriteria!C3'],
  ['a coefficient of five decimals', [row('a', { coefficient: 1.00001 })], 'quotaCriteria!D3'],
  ['a coefficient below zero', [row('a', { coefficient: -1 })], 'quotaCriteria!D3'],
  ['a region by its name', [row('region:Қарағанды')], 'quotaCriteria!A3'],
  ['an id with spaces', [row('long course')], 'quotaCriteria!A3'],
  [
    'two kinds under one id',
    [row('region:350000000'), row('region:350000000', { kind: 'factor', from: 99_999 })],
    'quotaCriteria!A4',
  ],
])('%s is one problem', (_, rows, place) => {
  expect(places(read(...rows).problems)).toEqual([place]);
});

test('without a register of courses no field is known', () => {
  const { problems } = readQuotaCriteria(
    keyed('quotaCriteria', [row('a', { applies: '${durationMonths} > 1' })]),
    undefined,
    regions,
  );
  expect(problems[0]?.message.en).toMatch(/The procedure "courses" has no question or field "durationMonths"/);
});
