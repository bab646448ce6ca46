/** Section 3: each indicator over the reports that count, with how many gave it; no report is no zero. */

import { tenge } from '../../rules/money/money.ts';
import { addQuarters, numberOfQuarter, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Indicator } from '../../rules/settings/indicators.ts';
import { inEachLanguage, type Language } from '../../rules/vocabulary/text.ts';
import { longQuarter } from '../../rules/wording/dates.ts';
import type { Chart, Column, Figure, Row, Section, Table } from '../report.ts';
import { compare, threeQuartersWithChanges, withChanges } from './comparison.ts';
import { amountOf, type Sight } from './picture.ts';
import { headWords, indicatorWords as words } from './words.ts';

/** The total of a quarter over the reports that give every field of it; `of` is how many reports were due. */
function totalOf(sight: Sight, quarter: Quarter, indicator: Indicator): Figure {
  const { due, counted } = sight.picture(quarter);
  const ids: string[] = [];
  const amounts: number[] = [];
  for (const { report } of counted) {
    const amount = amountOf(report, indicator.fields, sight.fields);
    if (amount === undefined) continue;
    amounts.push(amount);
    ids.push(report.id);
  }
  const inUnit = (amount: number): number => (indicator.unit === 'tenge' ? tenge(amount) : amount);
  const value = ids.length === 0 ? null : inUnit(amounts.reduce((sum, amount) => sum + amount, 0));
  const from = [{ register: 'quarterlyReports', ids, values: amounts.map(inUnit) }];
  return { value, unit: indicator.unit, of: due.length, from };
}

/** The year's quarters up to this one; unknown where reports were due for one of them and none gives the indicator. */
function yearToDate(sight: Sight, quarter: Quarter, indicator: Indicator): Figure {
  const quarters = Array.from({ length: numberOfQuarter(quarter) }, (_, back) => addQuarters(quarter, -back)).reverse();
  const parts = quarters.filter((q) => sight.picture(q).due.length > 0).map((q) => totalOf(sight, q, indicator));
  const whole = parts.length > 0 && parts.every(({ value }) => value !== null);
  const scale = indicator.unit === 'tenge' ? 100 : 1;
  const total = parts.reduce((sum, { value }) => sum + Math.round((value ?? 0) * scale), 0);
  return {
    value: whole ? total / scale : null,
    unit: indicator.unit,
    from: parts.reduce<Figure['from']>((all, { from }) => all.concat(from), []),
  };
}

export function indicatorSection(sight: Sight, quarter: Quarter, settled: Settled): Section {
  const shown = settled.indicators.filter(({ inReport }) => inReport);
  const columns = threeQuartersWithChanges(quarter);
  const toDate: Column = {
    id: 'yearToDate',
    head: headWords.yearToDate,
    period: inEachLanguage((language) => toQuarter(quarter, language)),
  };
  const reported: Column = { id: 'reported', head: headWords.reported };
  // Only what adds up over the year has a figure for it.
  const columnsOf = (unit: Indicator['unit']): readonly Column[] =>
    shown.some((one) => one.unit === unit && one.total === 'sum')
      ? [...columns, toDate, reported]
      : [...columns, reported];
  const table = (unit: Indicator['unit']): Table => ({
    id: indicatorTable[unit],
    clause: 'R-39',
    title: words[indicatorTable[unit]],
    columns: columnsOf(unit),
    rows: [coverage(sight, quarter), ...shown.filter((one) => one.unit === unit).map(indicatorRow)],
    notes: [],
  });
  const indicatorRow = (indicator: Indicator): Row => {
    const { now, previous, yearAgo } = compare(quarter, (q) => totalOf(sight, q, indicator));
    const cells = withChanges({ now: bare(now), previous: bare(previous), yearAgo: bare(yearAgo) });
    const gave = now.from.map(({ register, ids }) => ({ register, ids }));
    return {
      id: indicator.id,
      label: indicator.name,
      fields: indicator.fields,
      ...(indicator.fields.length > 1 ? { look: 'total' as const } : {}),
      cells: {
        ...cells,
        ...(indicator.total === 'sum' ? { yearToDate: yearToDate(sight, quarter, indicator) } : {}),
        reported: {
          value: gave.reduce((sum, { ids }) => sum + ids.length, 0),
          unit: 'count',
          of: now.of ?? 0,
          from: gave,
        },
      },
    };
  };
  const chart = incomeChart(sight, quarter, shown);
  return {
    id: 'indicators',
    title: words.title,
    tab: words.tab,
    tables: (['tenge', 'people', 'count'] as const).map(table).filter(({ rows }) => rows.length > 1),
    charts: chart ? [chart] : [],
  };
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
function bare({ value, unit, from }: Figure): Figure {
  return { value, unit, from };
}

/** Domestic and foreign income of five quarters, a year and the one it began with; not drawn for fewer than two. */
function incomeChart(sight: Sight, quarter: Quarter, shown: readonly Indicator[]): Chart | undefined {
  const series = ['incomeDomestic', 'incomeForeign']
    .map((id) => shown.find((one) => one.id === id))
    .filter((one): one is Indicator => one !== undefined);
  const points = [-4, -3, -2, -1, 0].map((back) => {
    const q = addQuarters(quarter, back);
    return {
      label: inEachLanguage((language) => longQuarter(q, language)),
      values: series.map((indicator) => totalOf(sight, q, indicator).value),
    };
  });
  const known = points.filter(({ values }) => values.some((value) => value !== null && value > 0));
  if (series.length < 2 || known.length < 2) return undefined;
  return {
    id: 'income',
    kind: 'columns',
    title: words.chart,
    unit: 'tenge',
    series: series.map(({ name }) => name),
    points,
  };
}
