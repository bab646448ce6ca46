/** The quarterly report of the invented fund equals an independent reading of the same registers, quarter by quarter. */

import { describe, expect, test } from 'vitest';
import { quarterlyReport } from '../../../reports/quarterlyReport/quarterlyReport.ts';
import type { Quarter } from '../../../rules/quarter/quarter.ts';
import { tableOf, valueIn } from '../../reports/figures.ts';
import { day } from '../../reports/funds.ts';
import { naive } from '../../reports/naive.ts';
import { fund } from './example.ts';

/** By hand: 20.04.2025 and 20.07.2025 are Sundays. */
const dueDays: readonly (readonly [Quarter, `${number}-${number}-${number}`])[] = [
  ['2025-Q1', '2025-04-21'],
  ['2025-Q2', '2025-07-21'],
  ['2025-Q3', '2025-10-20'],
  ['2025-Q4', '2026-01-20'],
  ['2026-Q1', '2026-04-20'],
];

describe.each(dueDays)('%s', (quarter, due) => {
  const is = quarterlyReport(fund.registers, fund.settled, quarter, fund.on, { withhold: false });
  const should = naive(fund.registers, quarter, day(due));

  test('movement and discipline', () => {
    expect({
      opening: valueIn(is, 'movement', 'opening'),
      registered: valueIn(is, 'movement', 'registered'),
      planned: valueIn(is, 'movement', 'endedPlanned'),
      early: valueIn(is, 'movement', 'endedEarly'),
      closing: valueIn(is, 'movement', 'closing'),
      due: valueIn(is, 'discipline', 'due'),
      inTime: valueIn(is, 'discipline', 'inTime'),
      late: valueIn(is, 'discipline', 'late'),
      missing: valueIn(is, 'discipline', 'missing'),
      sent: valueIn(is, 'registrationSent', 'total'),
    }).toEqual({
      opening: should.opening,
      registered: should.registered,
      planned: should.planned,
      early: should.early,
      closing: should.closing,
      due: should.due,
      inTime: should.inTime,
      late: should.late,
      missing: should.missing,
      sent: should.sent,
    });
  });

  test('every indicator', () => {
    for (const { id, unit, fields, inReport } of fund.settled.indicators) {
      if (!inReport) continue;
      const value = valueIn(is, unit === 'tenge' ? 'amounts' : 'staff', id);
      expect([id, value]).toEqual([id, should.total(...fields).value]);
    }
  });

  test('export by country', () => {
    for (const country of Object.keys(should.byCountry))
      expect([country, valueIn(is, 'export', country)]).toEqual([country, (should.byCountry[country] ?? 0) / 100]);
    expect(tableOf(is, 'export').rows.length).toBeGreaterThan(Object.keys(should.byCountry).length);
    expect(valueIn(is, 'export', 'total')).toBe(should.total('incomeForeign').value);
  });
});
