/** Section 3: each indicator over the reports that count, with how many gave it; no report is no zero. */

import { tenge } from '../../rules/money/money.ts';
import { addQuarters, numberOfQuarter, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Indicator } from '../../rules/settings/indicators.ts';
import { inEachLanguage, type Language, type Text } from '../../rules/vocabulary/text.ts';
import { longQuarter } from '../../rules/wording/dates.ts';
import {
  type Chart,
  type Column,
  type Draft,
  type Figure,
  isCountry,
  isFigure,
  type Row,
  type Table,
} from '../report.ts';
import { compare, threeQuartersWithChanges, withChanges } from './comparison.ts';
import { amountOf, type Sight } from './picture.ts';
import { headWords, indicatorWords as words } from './words.ts';

/** The total of a quarter over the reports that give every field of it; `of` is how many reports were due. */
function totalOf(sight: Sight, quarter: Quarter, indicator: Indicator): Figure {
  const { due, counted } = sight.picture(quarter);
  const ids: string[] = [];
  const amounts: number[] = [];
  const reporters: string[] = [];
  for (const { bin, report } of counted) {
    const amount = amountOf(report, indicator.fields, sight.fields);
    if (amount === undefined) continue;
    amounts.push(amount);
    ids.push(report.id);
    reporters.push(bin);
  }
  const inUnit = (amount: number): number => (indicator.unit === 'tenge' ? tenge(amount) : amount);
  const value = ids.length === 0 ? null : inUnit(amounts.reduce((sum, amount) => sum + amount, 0));
  const from = [{ register: 'quarterlyReports', ids, values: amounts.map(inUnit) }];
  const contributors = reporters.filter((_, index) => amounts[index] !== 0);
  const name = `${indicator.fields.slice().sort().join('+')}/${quarter}`;
  return { value, unit: indicator.unit, of: due.length, from, behind: { reporters, contributors, name } };
}

/** The year's quarters up to this one; unknown where reports were due for one of them and none gives the indicator. */
function yearToDate(sight: Sight, quarter: Quarter, indicator: Indicator): Figure {
  const parts = quartersToDate(quarter)
    .filter((q) => sight.picture(q).due.length > 0)
    .map((q) => totalOf(sight, q, indicator));
  const whole = parts.length > 0 && parts.every(({ value }) => value !== null);
  const scale = indicator.unit === 'tenge' ? 100 : 1;
  const total = parts.reduce((sum, { value }) => sum + Math.round((value ?? 0) * scale), 0);
  const who = (of: 'reporters' | 'contributors'): readonly string[] =>
    Array.from(new Set(parts.reduce<readonly string[]>((all, { behind }) => all.concat(behind?.[of] ?? []), [])));
  return {
    value: whole ? total / scale : null,
    unit: indicator.unit,
    from: parts.reduce<Figure['from']>((all, { from }) => all.concat(from), []),
    behind: { reporters: who('reporters'), contributors: who('contributors') },
  };
}

/** From the first of the year to this one. */
const quartersToDate = (quarter: Quarter): readonly Quarter[] =>
  Array.from({ length: numberOfQuarter(quarter) }, (_, back) => addQuarters(quarter, -back)).reverse();

/** The quarters of the chart: a year, and the one it began with. */
const quartersCharted = (quarter: Quarter): readonly Quarter[] =>
  [-4, -3, -2, -1, 0].map((back) => addQuarters(quarter, back));

export function indicatorSection(sight: Sight, quarter: Quarter, settled: Settled): Draft {
  const shown = settled.indicators.filter(({ inReport }) => inReport);
  const columns = threeQuartersWithChanges(quarter);
  const toDate: Column = {
    id: 'yearToDate',
    head: headWords.yearToDate,
    period: inEachLanguage((language) => toQuarter(quarter, language)),
    adds: quartersToDate(quarter),
  };
  const reported: Column = { id: 'reported', head: headWords.reported };
  // Only what adds up over the year has a figure for it.
  const columnsOf = (unit: Indicator['unit']): readonly Column[] =>
    shown.some((one) => one.unit === unit && one.total === 'sum')
      ? [...columns, toDate, reported]
      : [...columns, reported];
  // Quarters the chart draws and the year adds up: withheld as the others are, then left out.
  const others = Array.from(new Set([...quartersCharted(quarter), ...quartersToDate(quarter)]));
  const isOther = (id: string): boolean => others.some((one) => one === id);
  const indicatorRow = (indicator: Indicator): Row => {
    const { now, previous, yearAgo } = compare(quarter, (q) => totalOf(sight, q, indicator));
    const gave = now.from.map(({ register, ids }) => ({ register, ids }));
    const cells: Record<string, Figure> = {
      ...withChanges({ now: bare(now), previous: bare(previous), yearAgo: bare(yearAgo) }),
      ...(indicator.total === 'sum' ? { yearToDate: yearToDate(sight, quarter, indicator) } : {}),
      reported: {
        value: gave.reduce((sum, { ids }) => sum + ids.length, 0),
        unit: 'count',
        of: now.of ?? 0,
        from: gave,
      },
    };
    for (const q of others) cells[q] = totalOf(sight, q, indicator);
    const parts = partsOf(indicator, shown);
    return {
      id: indicator.id,
      label: indicator.name,
      fields: indicator.fields,
      ...(indicator.fields.length > 1 ? { look: 'total' as const } : {}),
      // No sum: a report may give the whole and leave a part blank.
      ...(parts.length > 0 ? { gathers: parts.map(({ id }) => id) } : {}),
      cells,
    };
  };
  const table = (unit: Indicator['unit']): Table => ({
    id: indicatorTable[unit],
    clause: 'R-39',
    title: words[indicatorTable[unit]],
    columns: [...columnsOf(unit), ...others.map((id) => ({ id, head: toDate.head }))],
    rows: [coverage(sight, quarter), ...shown.filter((one) => one.unit === unit).map(indicatorRow)],
    notes: [],
  });
  return {
    id: 'indicators',
    title: words.title,
    tab: words.tab,
    tables: (['tenge', 'people', 'count'] as const).map(table).filter(({ rows }) => rows.length > 1),
    charts: [],
    arrange: (tables) => {
      const chart = incomeChart(tables, quarter);
      return {
        tables: tables.map((one) => ({ ...one, columns: one.columns.filter(({ id }) => !isOther(id)) })),
        charts: chart ? [chart] : [],
      };
    },
  };
}

/** The indicators shown that add up to it field by field, income among them. */
function partsOf({ id, unit, fields }: Indicator, shown: readonly Indicator[]): readonly Indicator[] {
  const wanted = id === 'incomeQuarter' ? ['incomeDomestic', 'incomeForeign'] : fields.length > 1 ? fields : [];
  const parts = wanted.map((field) =>
    shown.find((one) => one.id !== id && one.unit === unit && one.fields.length === 1 && one.fields[0] === field),
  );
  return parts.every((part): part is Indicator => part !== undefined) ? parts : [];
}

/** «2026 жылғы I тоқсан – 2026 жылғы III тоқсан». */
function toQuarter(quarter: Quarter, language: Language): string {
  const first = addQuarters(quarter, 1 - numberOfQuarter(quarter));
  return [first, quarter]
    .filter((one, index) => index === 0 || one !== first)
    .map((one) => longQuarter(one, language))
    .join(' – ');
}

/** The table an indicator stands in. */
export const indicatorTable = { tenge: 'amounts', people: 'staff', count: 'counts' } as const;

/** How many of the reports due are counted, in each of the quarters compared. */
function coverage(sight: Sight, quarter: Quarter): Row {
  const figure = (q: Quarter): Figure => {
    const { due, counted } = sight.picture(q);
    const ids = counted.map(({ report }) => report.id);
    return { value: ids.length, unit: 'count', of: due.length, from: [{ register: 'quarterlyReports', ids }] };
  };
  return { id: 'coverage', label: words.coverage, look: 'memo', cells: { ...compare(quarter, figure) } };
}

/** A figure without its "of how many", which has a column of its own. */
function bare({ of, ...figure }: Figure): Figure {
  return figure;
}

/** Domestic and foreign income of five quarters, as far as shown; not drawn for fewer than two. */
function incomeChart(tables: readonly Table[], quarter: Quarter): Chart | undefined {
  const rows = (tables.find(({ id }) => id === indicatorTable.tenge) ?? { rows: [] }).rows;
  const series = ['incomeDomestic', 'incomeForeign']
    .map((id) => rows.find((one) => one.id === id))
    .filter((one): one is Row => one !== undefined);
  const points = quartersCharted(quarter).map((q) => ({
    label: inEachLanguage((language) => longQuarter(q, language)),
    values: series.map(({ cells }) => {
      const cell = cells[q];
      return cell !== undefined && isFigure(cell) ? cell.value : null;
    }),
  }));
  const known = points.filter(({ values }) => values.some((value) => value !== null && value > 0));
  const names = series.map(({ label }) => label).filter((label): label is Text => !isCountry(label));
  if (names.length < 2 || known.length < 2) return undefined;
  return { id: 'income', kind: 'columns', title: words.chart, unit: 'tenge', series: names, points };
}
