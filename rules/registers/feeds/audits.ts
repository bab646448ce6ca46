/** a participant whose income of a year is surely above 100,000,000 tenge gets a row in the register of audits. */

import { yearOf } from '../../calendar/day.ts';
import { order } from '../../order/order.ts';
import { isQuarter, yearOfQuarter } from '../../quarter/quarter.ts';
import { IncomeOfYears } from '../annualIncome.ts';
import type { View } from '../view.ts';

/** 30 June of the year after is its day; one that had passed when the Order was registered is no matter of these Rules. */
const firstYear = yearOf(order.registrationDate) - 1;

/** Opens one row a participant and year of income; a row that is there, of whatever id, is left as it is. */
export function openAudits(view: View): void {
  const incomes = new IncomeOfYears(view);
  const seen = new Set<string>();
  for (const { cells } of view.registers.cases('quarterlyReports')) {
    const { bin, quarter } = cells;
    if (typeof bin !== 'string' || typeof quarter !== 'string' || !isQuarter(quarter)) continue;
    const year = yearOfQuarter(quarter);
    const id = `${bin}/${year}`;
    if (year < firstYear || seen.has(id)) continue;
    seen.add(id);
    if (!incomes.of(bin, year).above || !incomes.tookPart(bin, year)) continue;
    const known = view.where('audits', 'bin', bin).some(({ cells: audit }) => audit.incomeYear === year);
    if (known || view.registers.has('audits', id)) continue;
    view.registers.put('audits', id, { status: 'open', bin, incomeYear: year });
  }
}
