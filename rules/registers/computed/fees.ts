/** The computed columns of fees and payments (R-21 … R-23): accrued, paid and open, and where each payment went. */

import { dayNumber } from '../../calendar/day.ts';
import { inspectIban, inspectIbans } from '../../identifiers/iban.ts';
import { type Cell, cellOf, joinCodes, quarterIn } from '../../projections/facts.ts';
import { dayOfNextMonth } from '../../quarter/quarter.ts';
import { type FeeAccount, type FeeLine, type FeePayment, feeAccount } from '../feeAccount.ts';
import { overlaps } from '../participation.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

interface Account {
  readonly lines: ReadonlyMap<string, FeeLine>;
  readonly payments: ReadonlyMap<string, FeePayment>;
}

const byRow = <T extends { readonly row: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.row, one] as const));

/** Accounts worked out once a BIN, so that twelve quarters cost no more than one. */
function accountsOf(view: View): (bin: Cell) => Account {
  const known = new Map<string, Account>();
  return (cell) => {
    const bin = textOf(cell);
    const found = known.get(bin);
    if (found) return found;
    const { lines, payments }: FeeAccount = feeAccount(view, bin);
    const account = { lines: byRow(lines), payments: byRow(payments) };
    known.set(bin, account);
    return account;
  };
}

export function ofFee(view: View): (one: Case) => Cells {
  const accountOf = accountsOf(view);
  return ({ id, cells }) => {
    const line = accountOf(cells.bin).lines.get(id);
    const quarter = quarterIn(cells.quarter);
    const own = view.participationsOf(cells.bin);
    const others = quarter === undefined ? [] : view.where('fees', 'bin', cells.bin);
    return {
      owed: quarter === undefined || textOf(cells.bin) === '' ? undefined : own.some((one) => overlaps(one, quarter)),
      otherRow: others.find((other) => other.id !== id && other.cells.quarter === quarter)?.id,
      report: line?.report,
      base: cellOf('money', line?.base),
      rate: cellOf('percent', line?.rate),
      accrued: cellOf('money', line?.accrued),
      paid: cellOf('money', line?.paid),
      balance: cellOf('money', line?.balance),
      nominalDue: quarter && dayNumber(dayOfNextMonth(quarter, 25)),
      settledOn: line?.settledOn,
    };
  };
}

export function ofPayment(view: View): (one: Case) => Cells {
  const accountOf = accountsOf(view);
  const fundAccounts = inspectIbans(view.settled.plain.fundIbans);
  return ({ id, cells }) => {
    const account = textOf(cells.iban);
    const inspected = inspectIban(account);
    const isFunds = fundAccounts.some((one) => one.ok && inspected.ok && one.iban === inspected.iban);
    const names = quarterIn(cells.quarter);
    const rows = view.where('fees', 'bin', cells.bin);
    const credited = accountOf(cells.bin).payments.get(id)?.credited ?? [];
    return {
      ibanValid: account === '' ? undefined : inspected.ok,
      fundAccount: account === '' || fundAccounts.length === 0 ? undefined : isFunds,
      matched: textOf(cells.bin) === '' ? undefined : rows.some((row) => !names || row.cells.quarter === names),
      credited: credited.length === 0 ? undefined : joinCodes(credited.map(({ quarter }) => quarter)),
    };
  };
}
