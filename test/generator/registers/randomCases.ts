/** Cases that live at the edges: for every kind of field the values at which a rule, a formula or a type may break. */

import fc from 'fast-check';
import { dayNumber } from '../../../rules/calendar/day.ts';
import { columnsOf } from '../../../rules/projections/columns.ts';
import type { Cell } from '../../../rules/projections/facts.ts';
import type { FieldKind } from '../../../rules/vocabulary/field.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';

const days = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2026-06-30') }) },
  { weight: 3, arbitrary: fc.integer({ min: dayNumber('2023-12-20'), max: dayNumber('2028-01-20') }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      dayNumber('2028-12-31'),
      dayNumber('2029-01-01'),
      dayNumber('2024-01-01'),
      dayNumber('2024-01-02'),
      dayNumber('2024-01-03'),
      dayNumber('2027-12-31'),
      dayNumber('2024-05-04'),
      dayNumber('2025-01-05'),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(46_100.5, 46_023.999, 0, -3) },
);

const values: Readonly<Record<FieldKind, fc.Arbitrary<Cell>>> = {
  text: fc.constantFrom('Үлгі', '=1+1', ' ', 'x'),
  longText: fc.constantFrom('жоспар', '=HYPERLINK("x")', 'текст'),
  bin: fc.constantFrom(
    '971240001315',
    '020240000555',
    '970241000816',
    '970260000816',
    '970310300816',
    '97',
    20240000555,
  ),
  iban: fc.constantFrom('KZ86125KZT5004100100', 'KZ00'),
  latin: fc.constant('JOHN SMITH'),
  month: fc.constantFrom('2026-09', '2026-13'),
  url: fc.constant('https://example.kz/a'),
  email: fc.constant('a@example.kz'),
  phone: fc.constant('+77010000000'),
  region: fc.constant('710000000'),
  country: fc.constantFrom('DE', 'UZ'),
  language: fc.constantFrom('kk', 'ru', 'en', 'KK', 'de'),
  choice: fc.constantFrom('register', 'refuse', 'Register', 'extend', '16.1', '28.4'),
  codes: fc.constantFrom('A1', 'A1; A2'),
  quarter: fc.constantFrom(
    '2026-Q1',
    '2026-Q3',
    '2025-Q4',
    '2027-Q4',
    '2028-Q1',
    '2026-Q5',
    '2026-q1',
    'Q1-2026',
    '20a6-Q1',
    '2026-Q',
    20261,
  ),
  yesNo: fc.constantFrom<Cell[]>(true, false, 'иә', 1),
  consent: fc.constantFrom<Cell[]>(true, false),
  money: fc.oneof(
    fc.constantFrom<Cell[]>(0, 25_950, 25_950.01, 25_949.99, 23_592, 23_592.01, '25950', 1e13, 0.01, 1.005, 2.675),
    fc.integer({ min: 0, max: 100_000 }),
  ),
  percent: fc.oneof(
    fc.constantFrom<Cell[]>(0, 49.99, 50, 50.01, 49.999999, 100, '50'),
    fc.integer({ min: 0, max: 100 }),
  ),
  count: fc.constantFrom<Cell[]>(0, 1, 2, 0.5, '2'),
  date: days,
};

/** The data cells of a case of a procedure; about one in six is blank. */
export function randomCells(procedure: Procedure): fc.Arbitrary<Record<string, Cell>> {
  const model: Record<string, fc.Arbitrary<Cell>> = {};
  for (const column of columnsOf(procedure)) {
    if (!('spec' in column)) continue;
    const { kind, options } = column.spec;
    const own = options ? [fc.constantFrom<Cell[]>(...options)] : [];
    model[column.field] = fc.option(fc.oneof(...own, values[kind]), { nil: undefined, freq: 6 });
  }
  const statuses = Object.keys(procedure.statuses);
  if (statuses.length > 0) model.status = fc.option(fc.constantFrom(...statuses, 'Sent'), { nil: undefined, freq: 9 });
  return fc.record(model);
}
