/** A small fund with fees of three quarters: partly paid, one without a report, a rate that changes with the year. */

import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { feeRate } from '../../rules/parameters/parameters.ts';
import { type Cells, Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { bringUpToDate } from '../../rules/registers/upToDate.ts';

export const bin = '240140000001';
export const stranger = '240140000009';
const iban = 'KZ86125KZT5004100100';
const source = { kk: 'ойдан', ru: 'вымысел', en: 'invented' };

/** 1 % to the end of 2025, 1.5 % from 2026 on. */
export const settled: Settled = {
  ...deliveredSettings,
  book: {
    ...deliveredSettings.book,
    parameters: {
      ...deliveredSettings.book.parameters,
      feeRate: {
        ...feeRate,
        values: [
          { from: '2025-01-01', to: '2026-01-01', value: 1, source },
          { from: '2026-01-01', value: 1.5, source },
        ],
      },
    },
  },
  plain: { ...deliveredSettings.plain, feesFrom: '2025-Q4', fundIbans: iban },
};

const rows: Readonly<Record<string, Readonly<Record<string, Cells>>>> = {
  participants: {
    p: { bin, name: '«Үлгі» ЖШС', status: 'active', contractSignedOn: dayNumber('2025-11-03') },
  },
  quarterlyReports: {
    'Q-1': { bin, quarter: '2025-Q4', feeBase: 1_000_000, status: 'accepted' },
    'Q-2': { bin, quarter: '2026-Q1', feeBase: 2_000_000.33, status: 'accepted' },
  },
  payments: {
    'M-1': { bin, paidOn: dayNumber('2026-01-20'), amount: 4_000.5, iban, payer: 'Төлеуші' },
    'M-2': { bin, paidOn: dayNumber('2026-04-20'), amount: 10_000, iban, quarter: '2026-Q1' },
    'M-3': { bin, paidOn: dayNumber('2026-07-30'), amount: 1, iban },
  },
};

/** The registers brought up to date on a day; without the rows named. */
export function feeFund(on: IsoDay, without: readonly string[] = []): Registers {
  const registers = new Registers();
  for (const [register, cases] of Object.entries(rows))
    for (const [id, cells] of Object.entries(cases)) if (!without.includes(id)) registers.put(register, id, cells);
  bringUpToDate(registers, settled, { on, at: `${on}T06:00:00.000Z` });
  return registers;
}
