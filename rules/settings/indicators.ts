/** The indicators of the quarterly report: which fields make each up, and how quarters add. */

import type { Procedure } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { indicatorWords } from '../wording/indicators.ts';
import { scopeOf } from './expression/scope.ts';
import { indicatorFaults as faults } from './indicatorFaults.ts';
import { withSuggestion } from './nearest.ts';
import { type Problem, Reader, type Table, type TableRow } from './table.ts';

export interface Indicator {
  readonly id: string;
  readonly name: Text;
  /** Sums of money, heads, or a number of other things. */
  readonly unit: 'tenge' | 'people' | 'count';
  /** `sum`: quarters add up; `last`: the last quarter stands for the period. */
  readonly total: 'sum' | 'last';
  /** Whether the quarterly analytic report shows it. */
  readonly inReport: boolean;
  /** The fields of the quarterly report that are added up. */
  readonly fields: readonly string[];
}

type IndicatorId = keyof typeof indicatorWords;

// Names are looked up when they are read: in Apps Script words stand in a file beside the code.
const flow = (id: IndicatorId, fields: readonly string[] = [id], inReport = true): Indicator => ({
  id,
  get name() {
    return indicatorWords[id];
  },
  unit: 'tenge',
  total: 'sum',
  inReport,
  fields,
});
const people = (id: IndicatorId, fields: readonly string[] = [id]): Indicator => ({
  id,
  get name() {
    return indicatorWords[id];
  },
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

/** The indicators of the sheet: the delivered ones with the Fund's names, order and choice, and its own. */
export function readIndicators(
  table: Table,
  reports: Procedure,
): {
  readonly indicators: readonly Indicator[];
  readonly problems: readonly Problem[];
} {
  const reader = new Reader(table, ['#indicators', 'kk', 'ru', 'en', 'inReport']);
  const found: Indicator[] = [];
  for (const row of reader.rows) {
    const id = reader.text(row, '#indicators');
    const known = indicators.find((indicator) => indicator.id === id);
    const problems = reader.problems.length;
    const made = known === undefined ? ownIndicator(id, row, reports, reader) : unchanged(known, row, reader);
    if (reader.problems.length > problems || !reader.isFirst(row, '#indicators', id)) continue;
    const name = reader.words(row);
    const inReport = reader.truth(row, 'inReport');
    if (made && name && inReport !== undefined) found.push({ ...made, name, inReport });
  }
  return { indicators: found, problems: reader.problems };
}

type Made = Pick<Indicator, 'id' | 'unit' | 'total' | 'fields'>;

/** What a delivered indicator adds up is the declaration's: other fields are another indicator. */
function unchanged(known: Indicator, row: TableRow, reader: Reader): Made {
  const fields = fieldsIn(row, reader);
  if (fields.length > 0 && inOrder(fields) !== inOrder(known.fields)) {
    reader.report(row, 'fields', faults.delivered(known.id, known.fields));
  }
  return known;
}

const inOrder = (fields: readonly string[]): string => fields.slice().sort().join();

const units: readonly Indicator['unit'][] = ['tenge', 'people', 'count'];

/** An indicator of the Fund's own: money adds up to tenge, whole numbers to people or other things. */
function ownIndicator(id: string, row: TableRow, reports: Procedure, reader: Reader): Made | undefined {
  const fields = fieldsIn(row, reader);
  if (!/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(id) || fields.length === 0) {
    const names = indicators.map((one) => one.id);
    return reader.report(row, '#indicators', withSuggestion(faults.unknown(id), id, names));
  }
  const unit = reader.oneOf(row, 'unit', units);
  const total = reader.oneOf(row, 'total', ['sum', 'last']);
  if (unit === undefined || total === undefined) return undefined;
  const scope = scopeOf(reports).fields;
  const ids: string[] = [];
  for (const name of fields) {
    const field = Object.prototype.hasOwnProperty.call(scope, name) ? scope[name] : undefined;
    if (field === undefined) {
      return reader.report(row, 'fields', withSuggestion(faults.noField(name, reports.id), name, Object.keys(scope)));
    }
    if (field.spec.kind !== (unit === 'tenge' ? 'money' : 'count')) {
      return reader.report(row, 'fields', faults.otherKind(name, field.spec.kind, unit));
    }
    if (ids.indexOf(field.id) >= 0) return reader.report(row, 'fields', faults.twice(name));
    ids.push(field.id);
  }
  return { id, unit, total, fields: ids };
}

/** Names apart from each other by semicolons, commas, plus signs or spaces. */
const fieldsIn = (row: TableRow, reader: Reader): readonly string[] =>
  reader
    .text(row, 'fields')
    .split(/[\s;,+]+/)
    .filter((name) => name !== '');
