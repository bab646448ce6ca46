/** The computed columns of an audit: the income of the year as the quarterly reports tell it. */

import { IncomeOfYears } from '../annualIncome.ts';
import type { Case, Cells } from '../registers.ts';
import { textOf, type View } from '../view.ts';

export function ofAudit(view: View): (one: Case) => Cells {
  const incomes = new IncomeOfYears(view);
  return ({ cells }) => {
    const { bin, incomeYear } = cells;
    if (typeof incomeYear !== 'number') return { annualIncome: undefined, quartersKnown: undefined };
    const { income, quarters } = incomes.of(textOf(bin), incomeYear);
    return { annualIncome: income, quartersKnown: quarters };
  };
}
