/** The computed columns of a quarterly report: whose it is, which report stands, the quarter before, the year so far. */

import { dayNumber } from '../../calendar/day.ts';
import { tenge } from '../../money/money.ts';
import { type Cell, factOf } from '../../projections/facts.ts';
import { firstDay, isQuarter, previous, type Quarter, yearOfQuarter } from '../../quarter/quarter.ts';
import { investmentFields, staffFields } from '../../settings/indicators.ts';
import type { Listed } from '../occasion.ts';
import { overlaps, type Participation } from '../participation.ts';
import type { Case, Cells } from '../registers.ts';
import { reportKey, standingReports } from '../standingReports.ts';
import type { View } from '../view.ts';

const sumOf = (cells: Cells, fields: readonly string[]): number | undefined => {
  const values = fields.map((field) => cells[field]);
  const known = values.filter((value): value is number => typeof value === 'number');
  return known.length === values.length ? known.reduce((a, b) => a + Number(factOf('money', b)), 0) : undefined;
};
const asTenge = (amount: number | undefined): number | undefined =>
  Number.isSafeInteger(amount) ? tenge(Number(amount)) : undefined;

/** A participation whose first day the Fund has not recorded: the gap is the Fund's, and no ground for remarks. */
const undated = (view: View, bin: Cell, quarter: Quarter): Case | undefined => {
  const found = view
    .where('participants', 'bin', bin)
    .filter(({ cells }) => typeof cells.contractSignedOn !== 'number')
    .filter(({ cells }) => typeof cells.endedOn !== 'number' || cells.endedOn >= dayNumber(firstDay(quarter)));
  return found[found.length - 1];
};

/** Reports of one participant, by quarter: the last one received stands for the quarter. */
export function ofQuarterlyReport(view: View): (one: Case) => Cells {
  const latestReports = standingReports(view.registers);
  const listed = view.occasion.nonResidents;
  const amounts: Readonly<Record<string, readonly string[]>> = {
    income: ['incomeQuarter'],
    foreign: ['incomeForeign'],
    investment: investmentFields,
  };
  return (one) => {
    const { cells } = one;
    const own = view.participationsOf(cells.bin);
    // Whoever took part in the quarter reports on it, though the participation may have ended since.
    const inQuarter = (q: Quarter): Participation | undefined => own.filter((each) => overlaps(each, q)).pop();
    const quarter = typeof cells.quarter === 'string' && isQuarter(cells.quarter) ? cells.quarter : undefined;
    const at = (q: Quarter | undefined): Case | undefined =>
      q ? latestReports.get(reportKey(cells.bin, q)) : undefined;
    const latest = at(quarter);
    const before = at(quarter && previous(quarter));
    const found = quarter && (inQuarter(quarter) ?? undated(view, cells.bin, quarter));
    const owed = (q: Quarter): boolean => inQuarter(q) !== undefined;
    const countries = view.where('exportByCountry', 'case', one.id).map(({ cells: row }) => row.amount);
    const staff = (of: Cells | undefined): number | undefined => (of ? count(of, staffFields) : undefined);
    const computed: Record<string, Cell> = {
      participant: found?.id,
      name: found && view.registers.find('participants', found.id)?.cells.name,
      newerReport: latest !== undefined && latest.id !== one.id ? latest.id : undefined,
      exportTotal: asTenge(countries.reduce<number>((sum, amount) => sum + Number(factOf('money', amount)), 0)),
      staffTotal: staff(cells),
      staffPrevious: staff(before?.cells),
      investmentTotal: asTenge(sumOf(cells, investmentFields)),
    };
    // Where nobody looked into the personal workbook, what is recorded stays.
    if (listed !== undefined) computed.nonResidentsCount = listedFor(listed, cells.bin, quarter);
    for (const id of Object.keys(amounts)) {
      const fields = amounts[id] as readonly string[];
      computed[`${id}Previous`] = before ? asTenge(sumOf(before.cells, fields)) : undefined;
      computed[`${id}YearToDate`] = quarter ? asTenge(yearToDate(quarter, at, owed, cells, fields)) : undefined;
    }
    return computed;
  };
}

/** how many persons are listed with the report; not known without a personal workbook or a quarter. */
const listedFor = (listed: Listed, bin: Cell, quarter: Quarter | undefined): number | undefined =>
  listed === 'none' || quarter === undefined ? undefined : (listed.get(reportKey(bin, quarter)) ?? 0);

const count = (cells: Cells, fields: readonly string[]): number | undefined => {
  const total = sumOf(cells, fields);
  return total === undefined ? undefined : total / 100;
};

/** The year's quarters up to this one; not known when a report owed for one of them is missing. */
function yearToDate(
  quarter: Quarter,
  at: (q: Quarter) => Case | undefined,
  owed: (q: Quarter) => boolean,
  own: Cells,
  fields: readonly string[],
): number | undefined {
  let total = sumOf(own, fields);
  for (let q = previous(quarter); yearOfQuarter(q) === yearOfQuarter(quarter); q = previous(q)) {
    const earlier = at(q);
    const amount = earlier ? sumOf(earlier.cells, fields) : owed(q) ? undefined : 0;
    total = total === undefined || amount === undefined ? undefined : total + amount;
  }
  return total;
}
