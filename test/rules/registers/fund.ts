/** A fund in memory for the tests of the registers: responses as the edge hands them over, and registers to compare. */

import { createHash } from 'node:crypto';
import { dayNumber, type IsoDay } from '../../../rules/calendar/day.ts';
import { feeRate } from '../../../rules/parameters/parameters.ts';
import { procedures } from '../../../rules/procedures/procedures.ts';
import { type Receipt, type Response, take } from '../../../rules/registers/intake.ts';
import type { Occasion } from '../../../rules/registers/occasion.ts';
import { type Cells, Registers } from '../../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../../rules/registers/settled.ts';

export const settled = deliveredSettings;
export const on = (day: IsoDay): number => dayNumber(day);

/** The same with a fee of one per cent from 2025 on. */
export const withFee: Settled = {
  ...settled,
  book: {
    ...settled.book,
    parameters: {
      ...settled.book.parameters,
      feeRate: {
        ...feeRate,
        values: [{ from: '2025-01-01', value: 1, source: { kk: 'ойдан', ru: 'вымысел', en: 'invented' } }],
      },
    },
  },
};
/** A fee of five tenge for a quarter, with what was paid of it. */
export const feeOf = (bin: string, quarter: string, paid: number | undefined): Rows => ({
  fees: { f: { bin, quarter, baseFixed: 500, baseReason: 'x' } },
  ...(paid ? { payments: { p: { bin, paidOn: on('2026-04-10'), amount: paid, quarter } } } : {}),
});

/** The occasion of a test: 20 April 2026, when the first quarter's reports are due. */
export const occasion: Occasion = { on: '2026-04-20', at: '2026-04-20T06:00:00.000Z' };

/** A response; its digest is its content, as the edge makes it. */
export function response(
  id: string,
  answers: Readonly<Record<string, unknown>>,
  { procedure = 'extension', at = '2026-03-18T05:00:00.000Z' } = {},
): Response {
  const day = at.slice(0, 10) as IsoDay;
  return {
    id,
    procedure,
    at,
    day,
    language: 'kk',
    answers,
    hash: createHash('sha256').update(JSON.stringify(answers)).digest('hex'),
  };
}

export const takeAll = (
  responses: readonly Response[],
  registers: Registers,
  by: Settled = settled,
): readonly Receipt[] => responses.map((one) => take(one, registers, by));

/** Everything in the registers, for comparison. */
export const contents = (registers: Registers): unknown =>
  [...procedures.map(({ procedure }) => procedure.id), 'journal'].map((id) => [id, registers.cases(id)]);

/** Rows for a test: register -> case -> cells. */
export type Rows = Readonly<Record<string, Readonly<Record<string, Cells>>>>;

export function holding(rows: Rows): Registers {
  const registers = new Registers();
  for (const [register, cases] of Object.entries(rows))
    for (const [id, cells] of Object.entries(cases)) registers.put(register, id, cells);
  return registers;
}
