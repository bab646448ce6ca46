/** R-21 …: membership fees and arrears of all participants on a day, for the Fund alone. */

import type { IsoDay } from '../../rules/calendar/day.ts';
import { tenge } from '../../rules/money/money.ts';
import { order } from '../../rules/order/order.ts';
import { compareQuarters, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { fundNameWords } from '../../rules/wording/common.ts';
import { longDate, longQuarter } from '../../rules/wording/dates.ts';
import { chartOverRows } from '../charts.ts';
import { statementWords } from '../feeStatement/words.ts';
import { type Names, namesOf, same } from '../names.ts';
import { addedUp } from '../quarterlyReport/counting.ts';
import { amountOver, arrearTable, type Fee, feesOf } from '../quarterlyReport/feeSection.ts';
import { feeWords } from '../quarterlyReport/feeWords.ts';
import { coverWords } from '../quarterlyReport/words.ts';
import { count, type Receipt, type Report, type Row, type Section, type Table } from '../report.ts';
import { sectionsOf } from '../withhold.ts';
import { feesReportWords as words } from './words.ts';

export interface FeesReport extends Report {
  readonly totals: {
    readonly participants: number;
    readonly accrued: number | null;
    readonly paid: number | null;
    readonly arrears: number | null;
    readonly inArrears: number;
    readonly notAccrued: number;
  };
}

export function feesReport(
  registers: Registers,
  settled: Settled,
  on: IsoDay,
  made: Pick<Receipt, 'rules' | 'input'> = {},
): FeesReport {
  const fees = feesOf({ registers, on }, settled);
  const names = namesOf(registers);
  const overdue = fees.filter(({ age }) => age !== undefined);
  const known = fees.filter(({ accrued }) => accrued !== undefined);
  const { plain, book } = settled;
  const sections = [quarterSection(fees), arrearSection(overdue, names), unknownSection(fees, names)];
  return {
    title: words.title,
    period: inEachLanguage((language) => longDate(on, language)),
    addressee: words.addressee,
    basis: statementWords.basisText,
    fund: plain.fundName.trim() === '' ? fundNameWords : inEachLanguage(() => plain.fundName.trim()),
    ...(plain.sampleMark === 'yes' ? { mark: coverWords.mark } : {}),
    isOwn: true,
    warnings: [statementWords.confidential, ...settled.warnings],
    on,
    headline: [
      { label: words.accrued, table: 'feeQuarters', row: 'total', column: 'accrued' },
      { label: words.paidTotal, table: 'feeQuarters', row: 'total', column: 'paid' },
      { label: words.inArrears, table: 'arrears', row: 'total', column: 'participants' },
      { label: words.arrears, table: 'arrears', row: 'total', column: 'amount' },
    ],
    sections: sectionsOf(
      sections.filter(({ tables }) => tables.length > 0),
      false,
    ),
    internal: [],
    method: [
      statementWords.accrual,
      book.switches.k2 === 'roll' ? statementWords.rolled : statementWords.kept,
      statementWords.credited,
    ],
    receipt: { calendar: book.calendar.version, order: order.number, ...made },
    totals: {
      participants: new Set(fees.map(({ bin }) => bin)).size,
      accrued: amountOver(known, ({ accrued }) => accrued).value,
      paid: amountOver(known, ({ paid }) => paid).value,
      arrears: amountOver(overdue, ({ balance }) => balance).value ?? (known.length > 0 ? 0 : null),
      inArrears: new Set(overdue.map(({ bin }) => bin)).size,
      notAccrued: fees.length - known.length,
    },
  };
}

/** A row a quarter, the latest first. */
function quarterSection(fees: readonly Fee[]): Section {
  const byQuarter = new Map<Quarter, Fee[]>();
  for (const fee of fees) byQuarter.set(fee.quarter, (byQuarter.get(fee.quarter) ?? []).concat([fee]));
  const row = (id: string, label: Text, own: readonly Fee[], rest: Partial<Row> = {}): Row => {
    const known = own.filter(({ accrued }) => accrued !== undefined);
    const overdue = own.filter(({ age }) => age !== undefined);
    return {
      id,
      label,
      ...rest,
      cells: {
        due: count(
          own.map((fee) => fee.row),
          'fees',
        ),
        accrued: amountOver(known, ({ accrued }) => accrued),
        paid: amountOver(known, ({ paid }) => paid),
        balance: amountOver(known, ({ balance }) => balance),
        overdue: count(
          overdue.map((fee) => fee.row),
          'fees',
        ),
      },
    };
  };
  const rows = Array.from(byQuarter.keys())
    .sort((a, b) => compareQuarters(b, a))
    .map((quarter) =>
      row(
        quarter.replace('-', ''),
        inEachLanguage((language) => longQuarter(quarter, language)),
        byQuarter.get(quarter) ?? [],
      ),
    );
  const table: Table = {
    id: 'feeQuarters',
    title: words.quarters,
    clause: 'R-21',
    columns: [
      { id: 'due', head: words.due },
      { id: 'accrued', head: words.accruedTenge },
      { id: 'paid', head: words.paidTenge },
      { id: 'balance', head: words.openTenge },
      { id: 'overdue', head: words.overdue },
    ],
    rows: [...rows, row('total', feeWords.total, fees, { look: 'total', sum: addedUp(rows) })],
    notes: [feeWords.unknownNote],
  };
  return {
    id: 'feeQuarters',
    title: words.quartersTitle,
    tab: words.quartersTab,
    tables: rows.length > 0 ? [table] : [],
    charts: [],
  };
}

/** By age, then who owes how much: the largest debt first. */
function arrearSection(overdue: readonly Fee[], names: Names): Section {
  const ages = arrearTable(overdue);
  const byBin = new Map<string, Fee[]>();
  for (const fee of overdue) byBin.set(fee.bin, (byBin.get(fee.bin) ?? []).concat([fee]));
  const open = (own: readonly Fee[]): number => own.reduce((sum, { balance }) => sum + (balance ?? 0), 0);
  const rows = Array.from(byBin)
    .sort(([a, x], [b, y]) => open(y) - open(x) || (a < b ? -1 : 1))
    .map(
      ([bin, own]): Row => ({
        id: `bin${bin}`,
        label: same(names.get(bin) || bin),
        cells: {
          bin: { text: bin },
          quarters: { text: own.map(({ quarter }) => quarter).join(', ') },
          age: {
            value: Math.max(...own.map(({ age }) => age ?? 0)),
            unit: 'days',
            how: 'largest',
            from: [{ register: 'fees', ids: own.map((fee) => fee.row), values: own.map(({ age }) => age ?? 0) }],
          },
          amount: {
            value: tenge(open(own)),
            unit: 'tenge',
            from: [
              {
                register: 'fees',
                ids: own.map((fee) => fee.row),
                values: own.map(({ balance }) => tenge(balance ?? 0)),
              },
            ],
          },
        },
      }),
    );
  const total: Row = {
    id: 'total',
    label: feeWords.total,
    look: 'total',
    sum: addedUp(rows),
    cells: { amount: amountOver(overdue, ({ balance }) => balance) },
  };
  const list: Table = {
    id: 'debtors',
    title: words.debtors,
    clause: 'R-28.6',
    columns: [
      { id: 'bin', head: statementWords.bin },
      { id: 'quarters', head: words.unpaidQuarters },
      { id: 'age', head: words.oldest },
      { id: 'amount', head: feeWords.amount },
    ],
    rows: [...rows, total],
    notes: [],
  };
  const chart = chartOverRows(
    ages,
    ages.rows.map(({ id }) => id).filter((id) => id !== 'total'),
    'amount',
    { id: 'arrears', kind: 'bars', title: words.arrears, unit: 'tenge', series: words.arrears },
  );
  return {
    id: 'arrears',
    title: words.arrearsTitle,
    tab: words.arrearsTab,
    tables: overdue.length > 0 ? [ages, list] : [ages],
    charts: chart ? [chart] : [],
  };
}

/** Quarters for which nothing is accrued, for the Fund to ask about: no report, or no rate. */
function unknownSection(fees: readonly Fee[], names: Names): Section {
  const rows = fees
    .filter(({ accrued }) => accrued === undefined)
    .sort((a, b) => compareQuarters(b.quarter, a.quarter) || (a.bin < b.bin ? -1 : 1))
    .map(
      ({ row, bin, quarter, base }): Row => ({
        id: row.replace(/[^\w.-]/g, '_'),
        label: same(names.get(bin) || bin),
        cells: {
          bin: { text: bin },
          quarter: { text: quarter },
          why: { words: base === undefined ? words.noReport : words.noRate },
        },
      }),
    );
  const table: Table = {
    id: 'notAccrued',
    title: words.notAccrued,
    clause: 'R-21',
    columns: [
      { id: 'bin', head: statementWords.bin },
      { id: 'quarter', head: statementWords.quarter },
      { id: 'why', head: words.why },
    ],
    rows,
    notes: [],
  };
  return {
    id: 'notAccrued',
    title: words.notAccruedTitle,
    tab: words.notAccruedTab,
    tables: rows.length > 0 ? [table] : [],
    charts: [],
  };
}
