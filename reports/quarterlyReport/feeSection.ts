/** R-21 … R-23: membership fees accrued, paid and open for the quarter, and arrears by age on the day of the report. */

import { dayNumber } from '../../rules/calendar/day.ts';
import { tenge } from '../../rules/money/money.ts';
import { compareQuarters, type Quarter } from '../../rules/quarter/quarter.ts';
import { arrearOf } from '../../rules/registers/arrears.ts';
import { type FeeLine, feeAccount, payDays } from '../../rules/registers/feeAccount.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { textOf, View } from '../../rules/registers/view.ts';
import { type Column, count, type Draft, type Figure, type Row, type Table } from '../report.ts';
import { compare, threeQuarters, threeQuartersWithChanges, withChanges } from './comparison.ts';
import { addedUp, countRow, hasFigures, shareRow } from './counting.ts';
import { feeWords as words } from './feeWords.ts';
import type { Sight } from './picture.ts';

/** The fee of a participant for a quarter as it stood on the day of the report. */
export interface Fee extends FeeLine {
  readonly bin: string;
  readonly state: State;
  /** Calendar days since the last day to pay, where a balance is overdue. */
  readonly age: number | undefined;
}

type State = 'inTime' | 'late' | 'awaited' | 'overdue' | 'nothing' | 'unknown';
const states: readonly State[] = ['inTime', 'late', 'awaited', 'overdue', 'nothing', 'unknown'];

/** Every fee of the register, participant by participant; a row nobody owed is left out. */
export function feesOf(sight: Pick<Sight, 'registers' | 'on'>, settled: Settled): readonly Fee[] {
  const books = new View(sight.registers, settled, { on: sight.on, at: `${sight.on}T00:00:00Z` });
  const bins = new Set<string>();
  const notOwed = new Set<string>();
  for (const { id, cells } of sight.registers.cases('fees')) {
    bins.add(textOf(cells.bin));
    if (cells.owed === false) notOwed.add(id);
  }
  return Array.from(bins).reduce<Fee[]>((all, bin) => {
    for (const line of feeAccount(books, bin, sight.on).lines) {
      if (notOwed.has(line.row)) continue;
      const age = arrearOf(line, books, sight.on)?.age;
      all.push({ ...line, bin, age, state: stateOf(line, age, settled) });
    }
    return all;
  }, []);
}

function stateOf(line: FeeLine, age: number | undefined, { book }: Settled): State {
  if (line.accrued === undefined) return 'unknown';
  if (line.accrued <= 0) return 'nothing';
  if (age !== undefined) return 'overdue';
  if (line.settledOn === undefined) return 'awaited';
  const { due } = payDays(line.quarter, book);
  return due === undefined || line.settledOn <= dayNumber(due) ? 'inTime' : 'late';
}

export function feeSection(sight: Sight, quarter: Quarter, settled: Settled): Draft {
  const fees = feesOf(sight, settled);
  const byQuarter = new Map<Quarter, Fee[]>();
  for (const fee of fees) {
    const own = byQuarter.get(fee.quarter);
    if (own) own.push(fee);
    else byQuarter.set(fee.quarter, [fee]);
  }
  const of = (q: Quarter): readonly Fee[] => byQuarter.get(q) ?? [];
  return {
    id: 'fees',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: [
      amountTable(quarter, of),
      stateTable(quarter, of),
      arrearTable(fees.filter((fee) => compareQuarters(fee.quarter, quarter) <= 0)),
    ],
  };
}

type FeesOf = (quarter: Quarter) => readonly Fee[];

/** An amount over fees; those that do not give it are left out, and none at all is no data. */
export function amountOver(fees: readonly Fee[], amount: (fee: Fee) => number | undefined): Figure {
  const given = fees
    .map((fee) => ({ fee, tiyn: amount(fee) }))
    .filter((one): one is { fee: Fee; tiyn: number } => one.tiyn !== undefined);
  const who = (list: typeof given): readonly string[] => Array.from(new Set(list.map(({ fee }) => fee.bin)));
  return {
    value: given.length > 0 ? tenge(given.reduce((sum, { tiyn }) => sum + tiyn, 0)) : null,
    unit: 'tenge',
    from: [{ register: 'fees', ids: given.map(({ fee }) => fee.row), values: given.map(({ tiyn }) => tenge(tiyn)) }],
    behind: { reporters: who(given), contributors: who(given.filter(({ tiyn }) => tiyn !== 0)) },
  };
}

const isKnown = ({ accrued }: Fee): boolean => accrued !== undefined;

function amountTable(quarter: Quarter, of: FeesOf): Table {
  const row = (
    id: string,
    label: Row['label'],
    amount: (fee: Fee) => number | undefined,
    rest: Partial<Row> = {},
  ): Row => ({
    id,
    label,
    fields: [id],
    ...rest,
    cells: { ...withChanges(compare(quarter, (q) => amountOver(of(q).filter(isKnown), amount))) },
  });
  return {
    id: 'fees',
    title: words.amounts,
    clause: 'R-21',
    columns: threeQuartersWithChanges(quarter),
    rows: [
      row('base', words.base, ({ base }) => base),
      row('accrued', words.accrued, ({ accrued }) => accrued, { clause: 'R-23' }),
      row('paid', words.paid, ({ paid }) => paid, { clause: 'R-22' }),
      row('balance', words.balance, ({ balance }) => balance, {
        look: 'total',
        sum: [
          { row: 'accrued', sign: 1 },
          { row: 'paid', sign: -1 },
        ],
      }),
    ],
    notes: [words.unknownNote],
  };
}

function stateTable(quarter: Quarter, of: FeesOf): Table {
  const ids = (holds: (fee: Fee) => boolean) => (q: Quarter) =>
    of(q)
      .filter(holds)
      .map(({ row }) => row);
  const rows = states
    .map((state) =>
      countRow(
        state,
        words[state],
        quarter,
        'fees',
        ids((fee) => fee.state === state),
      ),
    )
    .filter((row) => row.id === 'inTime' || row.id === 'overdue' || hasFigures(row));
  const all = countRow(
    'due',
    words.due,
    quarter,
    'fees',
    ids(() => true),
    { look: 'total', sum: addedUp(rows) },
  );
  return {
    id: 'feeStates',
    title: words.states,
    clause: 'R-21',
    columns: threeQuarters(quarter),
    rows: [all, ...rows, shareRow('share', words.share, quarter, [all, ...rows], ['inTime', 'due'])],
    notes: [],
  };
}

/** Calendar days since the last day to pay. */
const ages = [
  { id: 'age1', from: 1, to: 30 },
  { id: 'age31', from: 31, to: 90 },
  { id: 'age91', from: 91, to: 180 },
  { id: 'age181', from: 181, to: 365 },
  { id: 'age366', from: 366, to: Number.POSITIVE_INFINITY },
] as const;

const arrearColumns: readonly Column[] = [
  { id: 'participants', head: words.participants },
  { id: 'quarters', head: words.quarters },
  { id: 'amount', head: words.amount, fields: ['balance'] },
];

export function arrearTable(fees: readonly Fee[]): Table {
  const overdue = fees.filter(({ age }) => age !== undefined);
  const row = (id: string, label: Row['label'], own: readonly Fee[], rest: Partial<Row> = {}): Row => ({
    id,
    label,
    ...rest,
    cells: {
      participants: {
        value: new Set(own.map(({ bin }) => bin)).size,
        unit: 'count',
        from: [firstRows(own)],
      },
      quarters: count(
        own.map((fee) => fee.row),
        'fees',
      ),
      amount: own.length > 0 ? amountOver(own, ({ balance }) => balance) : { ...amountOver(own, () => 0), value: 0 },
    },
  });
  const rows = ages.map(({ id, from, to }) =>
    row(
      id,
      words[id],
      overdue.filter(({ age }) => age !== undefined && age >= from && age <= to),
    ),
  );
  return {
    id: 'arrears',
    title: words.arrears,
    clause: 'R-28.6',
    columns: arrearColumns,
    rows: [...rows, row('total', words.total, overdue, { look: 'total', sum: addedUp(rows) })],
    notes: [words.arrearNote],
  };
}

/** One row a participant, so that they count participants. */
function firstRows(fees: readonly Fee[]) {
  const seen = new Set<string>();
  const ids = fees.filter(({ bin }) => !seen.has(bin) && seen.add(bin)).map(({ row }) => row);
  return { register: 'fees', ids };
}
