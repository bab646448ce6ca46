/** The indicators of the quarterly report: which fields make each up, and how quarters add. */

import type { Text } from '../vocabulary/text.ts';
import { indicatorWords } from '../wording/common.ts';
import { type Problem, Reader, type Table } from './table.ts';

export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly unit: 'tenge' | 'people';
  /** `sum`: quarters add up; `last`: the last quarter stands for the period. */
  readonly total: 'sum' | 'last';
  /** Whether the quarterly analytic report shows it. */
  readonly inReport: boolean;
  /** The fields of the quarterly report that are added up. */
  readonly fields: readonly string[];
}

type IndicatorId = keyof typeof indicatorWords;

const flow = (id: IndicatorId, fields: readonly string[] = [id], inReport = true): Indicator => ({
  id,
  name: indicatorWords[id],
  unit: 'tenge',
  total: 'sum',
  inReport,
  fields,
});
const people = (id: IndicatorId, fields: readonly string[] = [id]): Indicator => ({
  id,
  name: indicatorWords[id],
  unit: 'people',
  total: 'last',
  inReport: true,
  fields,
});

const investment = [
  'investmentFounders',
  'investmentInvestors',
  'investmentLoansDomestic',
  'investmentLoansForeign',
  'investmentOther',
] as const;
const benefits = ['benefitCit', 'benefitVat', 'benefitPit', 'benefitSocial'] as const;

export const investmentFields: readonly string[] = investment;
export const staffFields: readonly string[] = ['staffResidents', 'staffNonResidents', 'staffContract'];

/** The delivered indicators, in the order reports show them. */
export const indicators: readonly Indicator[] = [
  flow('incomeQuarter'),
  flow('incomeDomestic'),
  flow('incomeForeign'),
  flow('feeBase', ['feeBase'], false),
  people('staffTotal', staffFields),
  people('staffResidents'),
  people('staffNonResidents'),
  people('staffContract'),
  flow('investmentTotal', investment),
  ...investment.map((id) => flow(id)),
  flow('capitalInvestment'),
  flow('benefitTotal', benefits),
  ...benefits.map((id) => flow(id)),
];

/** The indicators with the names, order and choice of the sheet; what an indicator adds up stays the declaration's. */
export function readIndicators(table: Table): {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table);
  const found: Indicator[] = [];
  for (const row of table.rows) {
    const id = reader.text(row, '#indicators');
    const known = indicators.find((indicator) => indicator.id === id);
    if (known === undefined) {
      reader.report(row, '#indicators', unknownIndicator(id));
      continue;
    }
    if (!reader.isFirst(row, '#indicators', id)) continue;
    const name = reader.words(row);
    const inReport = reader.truth(row, 'inReport');
    if (name && inReport !== undefined) found.push({ ...known, name, inReport });
  }
  return { indicators: found, problems: reader.problems };
}

const unknownIndicator = (id: string): Text => ({
  kk: `«${id}» деген көрсеткіш жоқ: кодын түзетіңіз.`,
  ru: `Показателя «${id}» нет: исправьте код.`,
  en: `There is no indicator "${id}": mend the code.`,
});
