/** Dated values: ascending, without overlap, each with the act that set it, and covering the sample fund's years. */

import { describe, expect, test } from 'vitest';
import { clauses } from '../../rules/order/clauses.ts';
import { checkParameter } from '../../rules/parameters/check.ts';
import { ParameterError, valueOn } from '../../rules/parameters/parameter.ts';
import { mci, parameters } from '../../rules/parameters/parameters.ts';
import { languages } from '../../rules/vocabulary/text.ts';

describe('parameters', () => {
  test.each(parameters.map((parameter) => [parameter.id, parameter] as const))(
    '%s is sound and cites a clause',
    (_id, parameter) => {
      expect(checkParameter(parameter)).toEqual([]);
      expect(Object.keys(clauses)).toContain(parameter.clause);
      for (const { source } of parameter.values) {
        for (const language of languages) expect(source[language]).not.toBe('');
      }
    },
  );

  test('MCI covers 2024 to 2026, and a year nobody recorded is an error, not last year’s value', () => {
    expect(valueOn(mci, '2024-01-01')).toBe(3692);
    expect(valueOn(mci, '2025-12-31')).toBe(3932);
    expect(valueOn(mci, '2026-12-31')).toBe(4325);
    expect(() => valueOn(mci, '2027-01-01')).toThrow(ParameterError);
    expect(() => valueOn(mci, '2027-01-01')).toThrow(/"mci".*2027-01-01.*parameters/);
  });
});
