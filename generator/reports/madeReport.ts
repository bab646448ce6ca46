/** The quarterly report made once: its data, how each figure came about, what they rest on, and the receipt of it all. */

import { type Account, accountsOf } from '../../reports/accounts.ts';
import { type Evidence, evidenceOf } from '../../reports/quarterlyReport/evidence.ts';
import { type QuarterlyReport, quarterlyReport } from '../../reports/quarterlyReport/quarterlyReport.ts';
import type { IsoDay } from '../../rules/calendar/day.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { inEachLanguage } from '../../rules/vocabulary/text.ts';
import { shortDigestOf } from '../boundary/canonical.ts';
import { circumstances, type ReportReceipt } from '../receipts/receipt.ts';
import { labelled } from './figures.ts';

export interface MadeReport {
  readonly report: QuarterlyReport;
  readonly accounts: readonly Account[];
  readonly evidence: readonly Evidence[];
  readonly receipt: ReportReceipt;
}

/** Throws CalendarError where the calendar ends before the reports of the quarter are due. */
export function makeReport(
  registers: Registers,
  settled: Settled,
  quarter: Quarter,
  on: IsoDay,
  withhold = settled.plain.withholdSmallFigures === 'yes',
): MadeReport {
  const bare = quarterlyReport(registers, settled, quarter, on, { withhold });
  const accounts = accountsOf(bare, settled, (label) => inEachLanguage((language) => labelled(label, language)));
  const evidence = evidenceOf(accounts, registers, settled);
  const receipt: ReportReceipt = {
    ...circumstances(settled),
    document: 'quarterlyReport',
    quarter,
    on,
    dueOn: bare.dueOn,
    withhold,
    lists: {
      indicators: shortDigestOf(settled.indicators.filter(({ inReport }) => inReport)),
      activities: shortDigestOf(settled.activities),
      regions: shortDigestOf(settled.regions),
    },
    input: shortDigestOf(evidence.map(({ register, rows }) => [register, rows.map(({ id, cells }) => [id, cells])])),
    figures: shortDigestOf(
      accounts.map(({ key, figure: { value, withheld } }) => [key, withheld ? 'withheld' : value]),
    ),
  };
  const report = { ...bare, receipt: { ...bare.receipt, rules: receipt.rules, input: receipt.input } };
  return { report, accounts, evidence, receipt };
}
