/** The payments that came to the Fund's account, one row each, from the fees as they were accrued. */

import { addDays, type IsoDay, yearOf } from '../../rules/calendar/day.ts';
import { numberOfQuarter, type Quarter, quartersBetween, yearOfQuarter } from '../../rules/quarter/quarter.ts';
import { payDays } from '../../rules/registers/feeAccount.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Cast } from './cast.ts';
import { cellDay, shift } from './days.ts';
import type { Ending } from './endings.ts';
import type { Row } from './ledger.ts';
import { fundIban } from './ownRules.ts';
import { type Due, type Payment, paidFor } from './payers.ts';
import { Random } from './random.ts';
import type { Stage } from './stage.ts';

export function payments(
  stage: Stage,
  cast: Cast,
  endings: readonly Ending[],
  registers: Registers,
  settled: Settled,
): readonly Row[] {
  const parts = new Map(Array.from(cast, ([part, { company }]) => [company.bin, part] as const));
  const names = new Map(stage.people.map(({ company }) => [company.bin, company.name] as const));
  const unpaid = new Map(
    endings
      .filter(({ ground }) => ground === '28.6')
      .map(({ one, decidedOn }) => [one.company.bin, decidedOn] as const),
  );
  const all: Payment[] = [...ofStranger(stage, registers)];
  for (const { cells } of registers.cases('fees')) {
    const { bin, quarter, accrued } = cells;
    if (typeof bin !== 'string' || typeof accrued !== 'number' || accrued <= 0) continue;
    const due = dueFor(bin, names.get(bin) ?? bin, quarter as Quarter, accrued, stage, settled);
    if (isHeldBack(due, unpaid.get(bin))) continue;
    all.push(...paidFor(due, parts.get(bin), new Random(stage.seed, 'payment', bin, due.quarter)));
  }
  return rowsOf(all.filter(({ paidOn }) => paidOn <= stage.span.on));
}

function dueFor(
  bin: string,
  payer: string,
  quarter: Quarter,
  accrued: number,
  { quarters, span: { on } }: Stage,
  { book }: Settled,
): Due {
  const { nominal, due } = payDays(quarter, book);
  const ago = quartersBetween(quarter, quarters[quarters.length - 1] ?? quarter);
  return { bin, payer, quarter, accrued: Math.round(accrued * 100), by: due ?? nominal, ago, on };
}

/** Whoever was ended for not paying had paid nothing for some quarters before, and pays nothing after. */
const isHeldBack = ({ by }: Due, decidedOn: IsoDay | undefined): boolean =>
  decidedOn !== undefined && by > addDays(decidedOn, -220);

/** Money of somebody who takes part in nothing: an applicant that was refused. */
function ofStranger({ span: { on }, quarters }: Stage, registers: Registers): readonly Payment[] {
  const own = new Set(registers.cases('participants').map(({ cells }) => cells.bin));
  const stranger = registers
    .cases('registration')
    .find(({ cells }) => cells.status === 'refused' && !own.has(cells.bin));
  const quarter = quarters[quarters.length - 1];
  if (stranger === undefined || quarter === undefined) return [];
  const { bin, name } = stranger.cells;
  return [{ bin: String(bin), payer: String(name), paidOn: shift(on, -12), amount: 5_000_000, quarter }];
}

/** In the order of the days, numbered year by year. */
function rowsOf(all: readonly Payment[]): readonly Row[] {
  const counts = new Map<number, number>();
  const ordered = all.slice().sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  return ordered.map((one) => {
    const year = yearOf(one.paidOn);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return {
      procedure: 'payments',
      id: `P-${year}-${String(count).padStart(5, '0')}`,
      steps: [{ day: one.paidOn, cells: cellsOf(one) }],
    };
  });
}

const cellsOf = ({ bin, paidOn, amount, iban = fundIban, payer, quarter, names, note }: Payment) => ({
  bin,
  paidOn: cellDay(paidOn),
  amount: amount / 100,
  iban,
  payer,
  reference: referenceTo(quarter, bin),
  ...(names ? { quarter } : {}),
  ...(note ? { note } : {}),
});

/** Half of the payers write Kazakh, half Russian. */
const referenceTo = (quarter: Quarter, bin: string): string =>
  Number(bin.slice(-1)) < 5
    ? `Мүшелік жарна, ${yearOfQuarter(quarter)} жылғы ${numberOfQuarter(quarter)}-тоқсан`
    : `Членский взнос за ${numberOfQuarter(quarter)} квартал ${yearOfQuarter(quarter)} года`;
