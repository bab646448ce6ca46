/** Fees at full size: the feed, the computed columns and one account beside half the fund: `node test/bench/fees.ts`. */

import { feeRate } from '../../rules/parameters/parameters.ts';
import { addQuarters, type Quarter } from '../../rules/quarter/quarter.ts';
import { arrearsOf } from '../../rules/registers/arrears.ts';
import { ofFee, ofPayment } from '../../rules/registers/computed/fees.ts';
import { feedFees } from '../../rules/registers/feeds/fees.ts';
import { Registers } from '../../rules/registers/registers.ts';
import { deliveredSettings, type Settled } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';

const quarters = Array.from({ length: 12 }, (_, index) => addQuarters('2023-Q4', index));
const occasion = { on: '2026-10-28', at: '2026-10-28T06:00:00.000Z' } as const;
const source = { kk: 'ойдан', ru: 'вымысел', en: 'invented' };
const settled: Settled = {
  ...deliveredSettings,
  book: {
    ...deliveredSettings.book,
    parameters: {
      ...deliveredSettings.book.parameters,
      feeRate: { ...feeRate, values: [{ from: '2023-01-01', value: 1, source }] },
    },
  },
};
const binOf = (n: number): string => String(240_140_000_000 + n);

/** A report and a payment of every participant for every quarter; each fifth payment names its quarter. */
function fund(participants: number): Registers {
  const registers = new Registers();
  for (let n = 0; n < participants; n += 1) {
    registers.put('participants', `P-${n}`, { bin: binOf(n), name: `ЖШС ${n}`, contractSignedOn: 45_000 });
    quarters.forEach((quarter: Quarter, index) => {
      registers.put('quarterlyReports', `Q-${n}-${quarter}`, { bin: binOf(n), quarter, feeBase: 1_000_000 + n });
      const names = n % 5 === 0 ? { quarter } : {};
      registers.put('payments', `M-${n}-${quarter}`, {
        bin: binOf(n),
        paidOn: 45_310 + 91 * index,
        amount: 9_999,
        ...names,
      });
    });
  }
  return registers;
}

const seconds = (work: () => void): string => {
  const began = performance.now();
  work();
  return `${((performance.now() - began) / 1000).toFixed(2)} s`;
};

for (const participants of [1_000, 2_000, 4_000]) {
  const registers = fund(participants);
  const view = (): View => new View(registers, settled, occasion);
  const feed = seconds(() => feedFees(view()));
  const again = seconds(() => feedFees(view()));
  const computed = (register: string, work: (view: View) => ReturnType<typeof ofFee>): string =>
    seconds(() => {
      const of = work(view());
      for (const one of registers.cases(register)) registers.put(register, one.id, of(one));
    });
  const fees = computed('fees', ofFee);
  const payments = computed('payments', ofPayment);
  const all = view();
  let owed = 0;
  const arrears = seconds(() => {
    for (let n = 0; n < participants; n += 1) owed += arrearsOf(all, binOf(n), occasion.on).length;
  });
  console.log(
    `${registers.cases('fees').length} rows: opened ${feed}, opened again ${again}, fees ${fees}, payments ${payments}, arrears of all ${arrears} (${owed})`,
  );
}
