/** Which debt a payment pays: the one it names, else the oldest first; what no debt takes is paid over. */

/** A debt; `amount` is blank while it is not known, and then only a payment that names it goes there. */
export interface Debt {
  readonly id: string;
  /** What a payment may name it by: a quarter. */
  readonly name: string;
  readonly amount: number | undefined;
}

/** A payment of a whole amount above zero. */
export interface Payment {
  readonly id: string;
  readonly day: number;
  readonly amount: number;
  /** The name of the debt the payer meant. */
  readonly names?: string;
}

/** The part of a payment that went to a debt. */
export interface Share {
  readonly payment: string;
  readonly debt: string;
  readonly amount: number;
  readonly day: number;
}

export interface Allocation {
  /** In the order of payment. */
  readonly shares: readonly Share[];
  /** The parts no debt took, by payment. */
  readonly over: readonly { readonly payment: string; readonly amount: number }[];
  /** By debt: the day its known amount was fully paid. A debt of zero is paid by nobody on no day. */
  readonly settledOn: ReadonlyMap<string, number>;
}

/**
 * Pays debts, oldest first as given, in the order of the payments' days; payments of one day in the order given. What a
 * payment has beyond the debt it names goes on to the oldest debt that is left.
 */
export function allocate(debts: readonly Debt[], payments: readonly Payment[]): Allocation {
  const left = new Map<string, number>();
  for (const { id, amount } of debts) if (amount !== undefined && amount > 0) left.set(id, amount);
  const shares: Share[] = [];
  const over: Allocation['over'][number][] = [];
  const settledOn = new Map<string, number>();
  for (const { id: payment, day, amount, names } of inOrder(payments)) {
    let rest = amount;
    const pay = ({ id: debt, amount: due }: Debt): void => {
      const open = due === undefined ? rest : (left.get(debt) ?? 0);
      const part = Math.min(rest, open);
      if (part <= 0) return;
      shares.push({ payment, debt, amount: part, day });
      rest -= part;
      if (due === undefined) return;
      left.set(debt, open - part);
      if (open === part) settledOn.set(debt, day);
    };
    const named = names === undefined ? undefined : debts.find(({ name }) => name === names);
    if (named) pay(named);
    for (const debt of debts) if (debt.amount !== undefined) pay(debt);
    if (rest > 0) over.push({ payment, amount: rest });
  }
  return { shares, over, settledOn };
}

/** By day; `sort` need not be stable in ES2019. */
const inOrder = (payments: readonly Payment[]): readonly Payment[] =>
  payments
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.day - b.one.day || a.index - b.index)
    .map(({ one }) => one);
