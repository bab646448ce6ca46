/** what a participant owes and has paid, quarter by quarter: one account a BIN, for register, arrears, statement. */

import { dayNumber, fromDayNumber, type IsoDay } from '../calendar/day.ts';
import { type Allocation, allocate } from '../money/allocation.ts';
import { percentOf } from '../money/money.ts';
import { isSetOn, valueOn } from '../parameters/parameter.ts';
import { fees } from '../procedures/membershipFee.ts';
import { evaluate, isDayNumber, scaleOf } from '../projections/evaluate.ts';
import { type Cell, factOf, quarterIn, quarterNumber } from '../projections/facts.ts';
import type { Rulebook } from '../projections/rulebook.ts';
import { compareQuarters, dayOfNextMonth, lastDay, type Quarter } from '../quarter/quarter.ts';
import { newest } from './moment.ts';
import type { Case } from './registers.ts';
import type { View } from './view.ts';

/** What an account is made from. */
export type Books = Pick<View, 'settled' | 'where'>;

/** The fee of one quarter. Money in tiyn, `rate` in millionths of a point; blank is not known, never zero. */
export interface FeeLine {
  /** The row of the register `fees`. */
  readonly row: string;
  readonly quarter: Quarter;
  /** The quarterly report that stands: the one received last. */
  readonly report: string | undefined;
  readonly base: number | undefined;
  readonly rate: number | undefined;
  readonly accrued: number | undefined;
  readonly paid: number;
  /** Below zero: paid over, shown on the latest quarter. */
  readonly balance: number | undefined;
  readonly settledOn: number | undefined;
}

/** A payment that counts: whose BIN, day and amount above zero are known. */
export interface FeePayment {
  readonly row: string;
  readonly paidOn: number;
  readonly amount: number;
  /** The quarter it names. */
  readonly quarter: Quarter | undefined;
  /** What of it went to which quarter, and what no quarter took. */
  readonly credited: readonly { readonly quarter: Quarter; readonly amount: number }[];
  readonly over: number;
}

export interface FeeAccount {
  /** The oldest quarter first. */
  readonly lines: readonly FeeLine[];
  /** In the order in which they were credited. */
  readonly payments: readonly FeePayment[];
}

/** The account of a BIN: of all that stands in the registers, or of the quarters ended and the payments made by a day. */
export function feeAccount(books: Books, bin: string, on?: IsoDay): FeeAccount {
  const reports = reportsByQuarter(books, bin);
  const accruals = books
    .where('fees', 'bin', bin)
    .reduce<Accrual[]>((found, one) => {
      const quarter = quarterIn(one.cells.quarter);
      if (quarter !== undefined && (on === undefined || lastDay(quarter) < on))
        found.push(accrual(one, quarter, newest(reports.get(quarter) ?? []), books.settled.book));
      return found;
    }, [])
    .map((one, index) => ({ one, index }))
    .sort((a, b) => compareQuarters(a.one.quarter, b.one.quarter) || a.index - b.index)
    .map(({ one }) => one);
  const counted = books
    .where('payments', 'bin', bin)
    .reduce<Counted[]>((found, one) => found.concat(countedPayment(one) ?? []), [])
    .filter(({ day }) => on === undefined || day <= dayNumber(on));
  const debts = accruals.map(({ row, quarter, accrued }) => ({ id: row, name: quarter, amount: accrued }));
  const allocation = allocate(debts, counted);
  return { lines: linesOf(accruals, allocation), payments: paymentsOf(counted, accruals, allocation) };
}

type Accrual = Omit<FeeLine, 'paid' | 'balance' | 'settledOn'>;

function accrual({ id: row, cells }: Case, quarter: Quarter, report: Case | undefined, book: Rulebook): Accrual {
  const base = amountIn(cells.baseFixed) ?? amountIn(report?.cells.feeBase);
  const rate = feeRateOf(quarter, book);
  const isKnown = base !== undefined && base >= 0 && base <= largest && rate !== undefined;
  return { row, quarter, report: report?.id, base, rate, accrued: isKnown ? percentOf(base, rate) : undefined };
}

/** Ten trillion tenge in tiyn: what goes beyond stands in a register only by mistake. */
const largest = 1e15;

/** The percentage in force on the last day of a quarter, in millionths of a point; blank where the Fund has set none. */
function feeRateOf(quarter: Quarter, book: Rulebook): number | undefined {
  const known = ratesOf.get(book) ?? new Map<Quarter, number | undefined>();
  ratesOf.set(book, known);
  if (!known.has(quarter)) known.set(quarter, rateOn(lastDay(quarter), book));
  return known.get(quarter);
}

/** One answer a quarter, not one a row: thousands of participants share it. */
const ratesOf = new WeakMap<Rulebook, Map<Quarter, number | undefined>>();

function rateOn(day: IsoDay, { parameters }: Rulebook): number | undefined {
  const { feeRate } = parameters;
  if (feeRate === undefined || !isSetOn(feeRate, day)) return undefined;
  return Math.round(valueOn(feeRate, day) * scaleOf('percent'));
}

function reportsByQuarter(books: Books, bin: string): ReadonlyMap<Quarter, readonly Case[]> {
  const found = new Map<Quarter, Case[]>();
  for (const report of books.where('quarterlyReports', 'bin', bin)) {
    const quarter = quarterIn(report.cells.quarter);
    if (quarter === undefined) continue;
    const own = found.get(quarter);
    if (own) own.push(report);
    else found.set(quarter, [report]);
  }
  return found;
}

interface Counted {
  readonly id: string;
  readonly day: number;
  readonly amount: number;
  readonly names?: Quarter;
}

function countedPayment({ id, cells }: Case): Counted | undefined {
  const day = factOf('date', cells.paidOn);
  const amount = amountIn(cells.amount);
  if (typeof day !== 'number' || !isDayNumber(day)) return undefined;
  if (amount === undefined || amount <= 0 || amount > largest) return undefined;
  const names = quarterIn(cells.quarter);
  return names === undefined ? { id, day, amount } : { id, day, amount, names };
}

function linesOf(accruals: readonly Accrual[], { shares, over, settledOn }: Allocation): readonly FeeLine[] {
  const paidOver = over.reduce((sum, { amount }) => sum + amount, 0);
  const paidInto = new Map<string, number>();
  for (const { debt, amount } of shares) paidInto.set(debt, (paidInto.get(debt) ?? 0) + amount);
  return accruals.map((one, index) => {
    const paid = (paidInto.get(one.row) ?? 0) + (index === accruals.length - 1 ? paidOver : 0);
    const balance = one.accrued === undefined ? undefined : one.accrued - paid;
    return { ...one, paid, balance, settledOn: settledOn.get(one.row) };
  });
}

function paymentsOf(
  counted: readonly Counted[],
  accruals: readonly Accrual[],
  { shares, over }: Allocation,
): readonly FeePayment[] {
  const quarterOf = new Map(accruals.map(({ row, quarter }) => [row, quarter] as const));
  const creditedOf = new Map<string, { readonly quarter: Quarter; readonly amount: number }[]>();
  for (const { payment, debt, amount } of shares) {
    const quarter = quarterOf.get(debt);
    if (quarter === undefined) continue;
    const own = creditedOf.get(payment);
    if (own) own.push({ quarter, amount });
    else creditedOf.set(payment, [{ quarter, amount }]);
  }
  const overOf = new Map(over.map(({ payment, amount }) => [payment, amount] as const));
  return counted
    .map(({ id: row, day: paidOn, amount, names: quarter }, index) => ({ row, paidOn, amount, quarter, index }))
    .sort((a, b) => a.paidOn - b.paidOn || a.index - b.index)
    .map(({ row, paidOn, amount, quarter }) => {
      return { row, paidOn, amount, quarter, credited: creditedOf.get(row) ?? [], over: overOf.get(row) ?? 0 };
    });
}

/** The 25th as the Order prints it, and the day it moves to by K2 (X3); no such day past the calendar's end. */
export function payDays(quarter: Quarter, book: Rulebook): { readonly nominal: IsoDay; readonly due?: IsoDay } {
  const nominal = dayOfNextMonth(quarter, 25);
  const [pay] = fees.deadlines;
  const due = pay && evaluate(pay.due, { quarter: quarterNumber(quarter) }, book);
  return typeof due === 'number' ? { nominal, due: fromDayNumber(due) } : { nominal };
}

function amountIn(cell: Cell): number | undefined {
  const amount = factOf('money', cell);
  return typeof amount === 'number' ? amount : undefined;
}
