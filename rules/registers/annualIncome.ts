/** the income of a participant's calendar year, as far as its standing quarterly reports tell it. */

import { fixed } from '../parameters/parameter.ts';
import { auditIncome } from '../parameters/parameters.ts';
import { factOf } from '../projections/facts.ts';
import { type Quarter, quarter } from '../quarter/quarter.ts';
import { overlaps } from './participation.ts';
import type { Case } from './registers.ts';
import { reportKey, standingReports } from './standingReports.ts';
import type { View } from './view.ts';

/** Tiyn: exactly this asks for no audit. */
const limit = fixed(auditIncome) * 100;

interface AnnualIncome {
  /** Tenge; not known while a report owed is missing, unless the reports there are above the limit already. */
  readonly income: number | undefined;
  /** Of how many quarters the income is known. */
  readonly quarters: number;
  /** Whether it is above the limit whatever the missing reports may say. */
  readonly above: boolean;
}

export class IncomeOfYears {
  readonly #view: View;
  readonly #reports: ReadonlyMap<string, Case>;

  constructor(view: View) {
    this.#view = view;
    this.#reports = standingReports(view.registers);
  }

  of(bin: string, year: number): AnnualIncome {
    if (!Number.isInteger(year) || year < 2000 || year > 2099) return { income: undefined, quarters: 0, above: false };
    let total = 0;
    let quarters = 0;
    let missing = 0;
    for (let n = 1; n <= 4; n += 1) {
      const q = quarter(year, n);
      const amount = this.#reported(bin, q);
      if (amount !== undefined) {
        total += amount;
        quarters += 1;
      } else if (this.#owed(bin, q)) missing += 1;
    }
    const exact = Number.isSafeInteger(total);
    const above = exact && total > limit;
    const known = exact && quarters > 0 && (missing === 0 || above);
    return { income: known ? total / 100 : undefined, quarters, above };
  }

  /** Whether a report was owed for any quarter of the year, so that the BIN is a participant's. */
  tookPart(bin: string, year: number): boolean {
    return [1, 2, 3, 4].some((n) => this.#owed(bin, quarter(year, n)));
  }

  #reported(bin: string, q: Quarter): number | undefined {
    const amount = factOf('money', this.#reports.get(reportKey(bin, q))?.cells.incomeQuarter);
    return typeof amount === 'number' && Number.isFinite(amount) ? amount : undefined;
  }

  #owed(bin: string, q: Quarter): boolean {
    return this.#view.participationsOf(bin).some((one) => overlaps(one, q));
  }
}
