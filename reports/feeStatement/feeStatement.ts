/** R-21 … R-23: the statement of one participant's membership fees as of a day: every figure the register has, as data. */

import { dayNumber, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { percentPoints } from '../../rules/money/money.ts';
import { cite } from '../../rules/order/citation.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { order } from '../../rules/order/order.ts';
import { clauseTexts } from '../../rules/order/texts/clauseTexts.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import { arrearOf } from '../../rules/registers/arrears.ts';
import { type FeeLine, type FeePayment, feeAccount, payDays } from '../../rules/registers/feeAccount.ts';
import { textOf, type View } from '../../rules/registers/view.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import { shortDate } from '../../rules/wording/dates.ts';
import type { Receipt } from '../report.ts';
import { statementWords as words } from './words.ts';

/** One quarter. Money in tenge, `rate` in points; `null` is not known, and `age` where nothing is overdue. */
export interface StatementQuarter {
  /** The row of the register `fees`. */
  readonly row: string;
  readonly quarter: Quarter;
  /** The quarterly report the base comes from. */
  readonly report: string | null;
  readonly base: number | null;
  readonly rate: number | null;
  readonly accrued: number | null;
  /** The 25th as the Order prints it, and the day it moves to by K2. */
  readonly nominalDue: IsoDay;
  readonly due: IsoDay | null;
  readonly paid: number;
  readonly settledOn: IsoDay | null;
  readonly balance: number | null;
  /** Calendar days since `due`, where a balance is overdue. */
  readonly age: number | null;
}

/** One payment, and what of it went to which quarter; `over` is what no quarter took. */
export interface StatementPayment {
  readonly row: string;
  readonly paidOn: IsoDay;
  readonly amount: number;
  readonly quarter: Quarter | null;
  readonly credited: readonly { readonly quarter: Quarter; readonly amount: number }[];
  readonly over: number;
}

/** Sums of the quarters, in tenge. */
interface StatementTotals {
  /** Not known while that of one quarter is not. */
  readonly accrued: number | null;
  readonly paid: number;
  readonly balance: number | null;
  /** What is overdue of the quarters that are known; not known where none is. */
  readonly arrears: number | null;
}

export interface FeeStatement {
  readonly bin: string;
  readonly name: string;
  /** The number in the register of participants; blank where it holds none of this BIN. */
  readonly participant: string;
  readonly on: IsoDay;
  readonly fund: Text;
  /** «Үлгі», where the data are invented. */
  readonly mark?: Text;
  readonly quarters: readonly StatementQuarter[];
  readonly payments: readonly StatementPayment[];
  readonly totals: StatementTotals;
  /** What is not known yet and why, then how the figures were made. */
  readonly notes: readonly Text[];
  readonly clauses: readonly { readonly id: ClauseId; readonly citation: Text; readonly text: Text }[];
  readonly receipt: Receipt;
}

/** Whether the registers know a BIN at all: as a participant, or in a row of fees or payments. */
export const isKnownBin = (view: View, bin: string): boolean =>
  bin !== '' && ['participants', 'fees', 'payments'].some((register) => view.where(register, 'bin', bin).length > 0);

/**
 * The statement of a BIN: the quarters ended by the day and the payments made by it. With no later payment its figures
 * are the cells of the registers `fees` and `payments`.
 */
export function feeStatement(
  view: View,
  bin: string,
  on: IsoDay,
  made: Pick<Receipt, 'rules' | 'input'> = {},
): FeeStatement {
  const { plain, book } = view.settled;
  const { lines, payments } = feeAccount(view, bin, on);
  const later = feeAccount(view, bin).payments.length - payments.length;
  const participant = view.participantOn(bin, dayNumber(on)) ?? view.where('participants', 'bin', bin)[0];
  const quarters = lines.map((line) => quarterOf(line, view, on));
  return {
    bin,
    name: textOf(participant?.cells.name),
    participant: participant?.id ?? '',
    on,
    fund: plain.fundName.trim() === '' ? fundNameWords : inEachLanguage(() => plain.fundName.trim()),
    ...(plain.sampleMark === 'yes' ? { mark: words.mark } : {}),
    quarters,
    payments: payments.map(paymentOf),
    totals: totalsOf(lines, view, on),
    notes: [...view.settled.warnings, ...notesOf(quarters, view, later, on)],
    clauses: clausesOf(quarters),
    receipt: { calendar: book.calendar.version, order: order.number, ...made },
  };
}

const tenge = (amount: number): number => amount / 100;
const inTenge = (amount: number | undefined): number | null => (amount === undefined ? null : tenge(amount));

function quarterOf(line: FeeLine, view: View, on: IsoDay): StatementQuarter {
  const { nominal, due } = payDays(line.quarter, view.settled.book);
  return {
    row: line.row,
    quarter: line.quarter,
    report: line.report ?? null,
    base: inTenge(line.base),
    rate: line.rate === undefined ? null : percentPoints(line.rate),
    accrued: inTenge(line.accrued),
    nominalDue: nominal,
    due: due ?? null,
    paid: tenge(line.paid),
    settledOn: line.settledOn === undefined ? null : fromDayNumber(line.settledOn),
    balance: inTenge(line.balance),
    age: arrearOf(line, view, on)?.age ?? null,
  };
}

const paymentOf = ({ row, paidOn, amount, quarter, credited, over }: FeePayment): StatementPayment => ({
  row,
  paidOn: fromDayNumber(paidOn),
  amount: tenge(amount),
  quarter: quarter ?? null,
  credited: credited.map((one) => ({ quarter: one.quarter, amount: tenge(one.amount) })),
  over: tenge(over),
});

function totalsOf(lines: readonly FeeLine[], view: View, on: IsoDay): StatementTotals {
  const total = (amounts: readonly (number | undefined)[]): number | undefined =>
    amounts.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
  const isBlank = lines.length > 0 && lines.every(({ balance }) => balance === undefined);
  return {
    accrued: inTenge(total(lines.map(({ accrued }) => accrued))),
    paid: tenge(lines.reduce((sum, { paid }) => sum + paid, 0)),
    balance: inTenge(total(lines.map(({ balance }) => balance))),
    arrears: isBlank ? null : tenge(lines.reduce((sum, line) => sum + (arrearOf(line, view, on)?.balance ?? 0), 0)),
  };
}

const withoutBase = ({ base }: StatementQuarter): boolean => base === null;
const withoutRate = ({ rate }: StatementQuarter): boolean => rate === null;

function notesOf(quarters: readonly StatementQuarter[], view: View, later: number, on: IsoDay): readonly Text[] {
  const list = (lacking: (one: StatementQuarter) => boolean): string =>
    quarters
      .filter(lacking)
      .map(({ quarter }) => quarter)
      .join(', ');
  const said = (text: Text, values: Readonly<Record<string, string>>): Text =>
    inEachLanguage((language) => fill(text[language], values));
  const { k2 } = view.settled.book.switches;
  return [
    ...(quarters.some(withoutBase) ? [said(words.noBase, { quarters: list(withoutBase) })] : []),
    ...(quarters.some(withoutRate) ? [said(words.noRate, { quarters: list(withoutRate) })] : []),
    ...(later > 0 ? [said(words.later, { count: String(later), on: shortDate(on) })] : []),
    words.accrual,
    k2 === 'roll' ? words.rolled : words.kept,
    words.credited,
  ];
}

/** The clauses the statement rests on; that of the report only where one is missing. */
function clausesOf(quarters: readonly StatementQuarter[]): FeeStatement['clauses'] {
  const ids: readonly ClauseId[] = ['R-21', 'R-22', 'R-23', ...(quarters.some(withoutBase) ? (['R-39'] as const) : [])];
  return ids.map((id) => ({ id, citation: inEachLanguage((language) => cite(id, language)), text: clauseTexts[id] }));
}
