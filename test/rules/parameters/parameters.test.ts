/** Dated values: the edge days, the missing year, and what the sheet may get wrong. */

import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { checkParameter } from '../../../rules/parameters/check.ts';
import {
  type Dated,
  datedOn,
  fixed,
  type Parameter,
  ParameterError,
  valueOn,
} from '../../../rules/parameters/parameter.ts';
import * as delivered from '../../../rules/parameters/parameters.ts';
import { languages } from '../../../rules/vocabulary/text.ts';

describe('R-9.2: the monthly calculation index', () => {
  it.each([
    ['2024-01-01', 3692],
    ['2024-12-31', 3692],
    ['2025-01-01', 3932],
    ['2025-12-31', 3932],
    ['2026-01-01', 4325],
    ['2026-12-31', 4325],
  ] as const)('on %s is %i', (day, value) => {
    expect(valueOn(delivered.mci, day)).toBe(value);
  });

  it.each(['2023-12-31', '2027-01-01'] as const)('on %s is not known: an error, not the year before', (day) => {
    expect(() => valueOn(delivered.mci, day)).toThrow(ParameterError);
  });

  it('the error names the parameter, the day and the sheet in each language', () => {
    try {
      valueOn(delivered.mci, '2027-01-01');
      expect.unreachable();
    } catch (error) {
      for (const words of Object.values((error as ParameterError).words)) {
        expect(words).toMatch(/mci.*2027-01-01.*parameters/s);
      }
    }
  });

  it('six of them: 23,592 in 2025 and 25,950 in 2026 (X8)', () => {
    const limit = (day: IsoDay) => valueOn(delivered.debtLimitInMci, day) * valueOn(delivered.mci, day);
    expect([limit('2025-12-31'), limit('2026-01-01')]).toEqual([23_592, 25_950]);
  });

  it('a receipt can name the act', () => {
    expect(datedOn(delivered.mci, '2026-06-01').source.ru).toContain('на 2026–2028 годы');
  });
});

describe('the Order’s own numbers', () => {
  it.each([
    ['R-7.4', delivered.stateShareLimit, 50],
    ['R-33', delivered.auditIncome, 100_000_000],
    ['R-9.2', delivered.statementMaxAge, 10],
    ['R-25', delivered.extensionNotice, 10],
    ['R-68.6', delivered.shortestCourse, 6],
  ] as const)('%s', (_, parameter, value) => {
    expect(valueOn(parameter, '2026-03-18')).toBe(value);
  });

  it('R-7.9 is not in force before 2029-01-01', () => {
    expect(() => valueOn(delivered.stateIncomeLimit, '2028-12-31')).toThrow(ParameterError);
    expect(valueOn(delivered.stateIncomeLimit, '2029-01-01')).toBe(50);
  });

  it.each([delivered.orderEffectiveFrom, delivered.feeRate])('$id is for the Fund to fill in', (parameter) => {
    expect(() => valueOn(parameter, '2026-03-18')).toThrow(/sheet "parameters"/);
  });
});

it('a figure the Order fixes has one value; the index does not', () => {
  expect(fixed(delivered.stateIncomeLimit)).toBe(50);
  expect(() => fixed(delivered.mci)).toThrow(RangeError);
  expect(() => fixed(delivered.feeRate)).toThrow(RangeError);
});

describe('checkParameter', () => {
  it.each(delivered.parameters.map((parameter) => [parameter.id, parameter] as const))(
    '%s as delivered',
    (_, parameter) => {
      expect(checkParameter(parameter)).toEqual([]);
      for (const language of languages) expect(parameter.name[language]).not.toBe('');
    },
  );

  it('ids are unique', () => {
    expect(new Set(delivered.parameters.map(({ id }) => id)).size).toBe(delivered.parameters.length);
  });

  const source = { kk: 'акт', ru: 'акт', en: 'act' };
  const faults = (...values: Dated[]) => {
    const parameter: Parameter = { id: 'x', unit: 'tenge', clause: 'R-1', values };
    return checkParameter(parameter).map(({ index, reason }) => `${index} ${reason}`);
  };
  const a: Dated = { from: '2026-01-01', to: '2027-01-01', value: 1, source };
  const b: Dated = { from: '2027-01-01', value: 2, source };

  it.each([
    ['half-open neighbours', [a, b], []],
    ['a gap is allowed: it is an error only when asked for', [a, { ...b, from: '2028-01-01' }], []],
    ['overlap by a day', [{ ...a, to: '2027-01-02' }, b], ['1 overlap']],
    ['the earlier one has no end', [{ from: a.from, value: 1, source }, b], ['1 overlap']],
    ['descending', [b, a], ['1 order']],
    ['twice the same first day', [a, { ...a }], ['1 order']],
    ['ends before it begins', [{ ...a, to: '2026-01-01' }], ['0 interval']],
    ['no such day', [{ ...a, from: '2026-02-30' }], ['0 day']],
    ['not a number', [{ ...b, value: Number.NaN }], ['0 value']],
    ['no act in one language', [{ ...b, source: { ...source, kk: ' ' } }], ['0 source']],
  ] as [string, Dated[], string[]][])('%s', (_, values, expected) => {
    expect(faults(...values)).toEqual(expected);
  });
});
