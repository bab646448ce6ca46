/** How those who owe a membership fee pay it: mostly by the day, some late, in parts, too much, or never. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { makeIban } from '../../rules/identifiers/iban.ts';
import { addQuarters, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Part } from './cast.ts';
import { shift, workday } from './days.ts';
import { fundIban } from './ownRules.ts';
import type { Random } from './random.ts';

/** What is due for a quarter. Money in whole tiyn. */
export interface Due {
  readonly bin: string;
  readonly payer: string;
  readonly quarter: Quarter;
  readonly accrued: number;
  readonly by: IsoDay;
  /** How many quarters before the last one of the fund. */
  readonly ago: number;
  /** The fund's today. */
  readonly on: IsoDay;
}

export interface Payment {
  readonly bin: string;
  readonly payer: string;
  readonly paidOn: IsoDay;
  /** Whole tiyn. */
  readonly amount: number;
  /** What it is for, as the payer writes. */
  readonly quarter: Quarter;
  /** The office took the quarter from it; without that it pays the oldest debt. */
  readonly names?: boolean;
  readonly iban?: string;
  readonly note?: string;
}

type Pays = (due: Due, random: Random) => readonly Payment[];

const payment = ({ bin, payer, quarter }: Due, paidOn: IsoDay, amount: number): Payment => {
  return { bin, payer, quarter, paidOn, amount };
};

/** By the day, most in the last week. */
function inTime({ by }: Due, random: Random): IsoDay {
  const day = workday(addDays(by, -random.int(0, random.chance(0.7) ? 5 : 12)));
  return day < by ? day : by;
}

const prompt: Pays = (due, random) => [payment(due, inTime(due, random), due.accrued)];
const nothing: Pays = () => [];

const usual: Pays = (due, random) => {
  const named = random.chance(0.12) ? { names: true } : {};
  switch (random.weighted({ inTime: 940, late: 35, parts: 15, over: 7, never: 3 })) {
    case 'late':
      return [{ ...payment(due, shift(due.by, random.int(1, 30)), due.accrued), ...named }];
    case 'parts': {
      const first = Math.floor(due.accrued / 200) * 100;
      const parts = [
        payment(due, inTime(due, random), first),
        payment(due, shift(due.by, random.int(3, 25)), due.accrued - first),
      ];
      return parts.filter(({ amount }) => amount > 0);
    }
    case 'over':
      return [payment(due, inTime(due, random), Math.ceil(due.accrued / 100_000) * 100_000)];
    case 'never':
      return [];
    default:
      return [{ ...payment(due, inTime(due, random), due.accrued), ...named }];
  }
};

/** Whoever owes for one quarter alone names the others, so that the debt stays where it is. */
const named: Pays = (due, random) => prompt(due, random).map((one) => ({ ...one, names: true }));

/** One quarter otherwise than the rest. */
const but =
  (ago: number, pays: Pays, rest: Pays): Pays =>
  (due, random) =>
    (due.ago === ago ? pays : rest)(due, random);

const withMore =
  (more: Partial<Payment>): Pays =>
  (due, random) =>
    prompt(due, random).map((one) => ({ ...one, ...more }));

/** Another account of the bank that is none, and the Fund's with two letters exchanged. */
const otherIban = makeIban('000', 'QAGIDA0000077');
const mistypedIban = fundIban.replace('GI', 'IG');

const told: Readonly<Partial<Record<Part, Pays>>> = {
  neverPays: nothing,
  owesForLong: but(4, nothing, named),
  owesKept: but(5, nothing, named),
  paysPart: but(1, (due, random) => [payment(due, inTime(due, random), Math.floor(due.accrued * 0.004) * 100)], named),
  paidAtLast: but(1, (due) => [payment(due, shift(due.on, -6), due.accrued)], named),
  paidLateDismissed: but(2, (due) => [{ ...payment(due, shift(due.by, 26), due.accrued), names: true }], named),
  paysOver: but(1, (due, random) => [payment(due, inTime(due, random), due.accrued + 15_000_000)], prompt),
  paysAhead: but(
    0,
    (due, random) => [
      ...prompt(due, random),
      { ...payment(due, shift(due.on, -1), 10_000_000), quarter: addQuarters(due.quarter, 1), names: true },
    ],
    prompt,
  ),
  paysWrongAccount: but(1, withMore({ iban: otherIban, note: 'Ақша басқа шотқа түскен, банкпен нақтылануда' }), prompt),
  paysMistypedAccount: but(2, withMore({ iban: mistypedIban }), prompt),
};

/** What comes for a fee, whoever owes it. */
export const paidFor = (due: Due, part: Part | undefined, random: Random): readonly Payment[] =>
  ((part && told[part]) ?? usual)(due, random);
