/** Section 4: foreign income by country, largest first; what no country was given for is a row, so that it adds up. */

import { tenge } from '../../rules/money/money.ts';
import { factOf } from '../../rules/projections/facts.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { formulaWords } from '../accountWords.ts';
import type { Chart, Figure, Row, Section } from '../report.ts';
import { isCountry, isFigure } from '../report.ts';
import { type Backed, withholdColumn } from '../withhold.ts';
import { type Compared, periods, threeQuartersWithChanges, withChanges } from './comparison.ts';
import { amountOf, type Sight } from './picture.ts';
import { exportWords as words } from './words.ts';

/** Where an amount came to: a country code, or one of two rows that are no country. */
type Place = string;
const unnamed: Place = '?';
const notBrokenDown: Place = '-';

interface Flow {
  readonly bin: string;
  readonly row: string;
  /** Whole tiyn; may be below zero where the countries given exceed the foreign income declared. */
  readonly amount: number;
}

interface Exports {
  readonly byPlace: ReadonlyMap<Place, readonly Flow[]>;
  /** Whole tiyn, unknown where no report gives the foreign income. */
  readonly total: number | undefined;
  readonly reports: readonly string[];
  /** The foreign income each of these reports declares, whole tiyn. */
  readonly declared: readonly number[];
}

export function exportSection(sight: Sight, quarter: Quarter, withhold: boolean): Section {
  const at = periods(quarter);
  const rowsOf = rowsByCase(sight.registers);
  const flows = {
    now: read(sight, at.now, rowsOf),
    previous: read(sight, at.previous, rowsOf),
    yearAgo: read(sight, at.yearAgo, rowsOf),
  };
  const places = Array.from(
    new Set([...flows.now.byPlace.keys(), ...flows.previous.byPlace.keys(), ...flows.yearAgo.byPlace.keys()]),
  );
  const column = (of: Exports): ReadonlyMap<Place, Figure> => {
    const backed = places.map((place) => backedFigure(of, place));
    const figures = withhold ? withholdColumn(backed) : backed.map(({ figure }) => figure);
    return new Map(places.map((place, index) => [place, figures[index] ?? nothing] as const));
  };
  const columns = { now: column(flows.now), previous: column(flows.previous), yearAgo: column(flows.yearAgo) };
  const rows = places
    .map((place): Row => {
      const cell = (id: keyof Compared): Figure => columns[id].get(place) ?? nothing;
      return {
        id: place,
        label: place === notBrokenDown ? words.notBrokenDown : place === unnamed ? words.unnamed : { country: place },
        ...(place === notBrokenDown ? { formula: formulaWords.notBrokenDown } : { fields: ['amount'] }),
        cells: { ...withChanges({ now: cell('now'), previous: cell('previous'), yearAgo: cell('yearAgo') }) },
      };
    })
    .sort(inOrder);
  const total = (of: Exports): Figure => ({
    value: of.total === undefined ? null : tenge(of.total),
    unit: 'tenge',
    from: [{ register: 'quarterlyReports', ids: of.reports, values: of.declared.map(tenge) }],
  });
  const totalRow: Row = {
    id: 'total',
    label: words.total,
    fields: ['incomeForeign'],
    look: 'total',
    sum: rows.map(({ id }) => ({ row: id, sign: 1 })),
    cells: {
      ...withChanges({ now: total(flows.now), previous: total(flows.previous), yearAgo: total(flows.yearAgo) }),
    },
  };
  const chart = countryChart(rows);
  return {
    id: 'export',
    title: words.title,
    tab: words.tab,
    charts: chart ? [chart] : [],
    tables: [
      {
        id: 'export',
        title: words.table,
        clause: 'R-39/s3',
        columns: threeQuartersWithChanges(quarter),
        rows: [...rows, totalRow],
        notes: [],
      },
    ],
  };
}

/** The amounts of one quarter, report by report: those of the countries, and what is left of the declared income. */
function read(sight: Sight, quarter: Quarter, rowsOf: ReadonlyMap<string, readonly Case[]>): Exports {
  const byPlace = new Map<Place, Flow[]>();
  const reports: string[] = [];
  const given: number[] = [];
  const put = (place: Place, flow: Flow): void => {
    byPlace.set(place, (byPlace.get(place) ?? []).concat([flow]));
  };
  for (const { bin, report } of sight.picture(quarter).counted) {
    const declared = amountOf(report, ['incomeForeign']);
    if (declared === undefined) continue;
    reports.push(report.id);
    given.push(declared);
    let left = declared;
    for (const row of rowsOf.get(report.id) ?? []) {
      const amount = factOf('money', row.cells.amount);
      if (typeof amount !== 'number') continue;
      const country = typeof row.cells.country === 'string' ? row.cells.country.trim().toUpperCase() : '';
      put(/^[A-Z]{2}$/.test(country) ? country : unnamed, { bin, row: row.id, amount });
      left -= amount;
    }
    if (left !== 0) put(notBrokenDown, { bin, row: report.id, amount: left });
  }
  const total = given.reduce((sum, amount) => sum + amount, 0);
  return { byPlace, total: reports.length > 0 ? total : undefined, reports, declared: given };
}

const nothing: Figure = { value: null, unit: 'tenge', from: [] };

/** In a quarter with reports a country none of them names is truly zero; in a quarter without any it is no data. */
function backedFigure(of: Exports, place: Place): Backed {
  const flows = of.byPlace.get(place) ?? [];
  const who = (list: readonly Flow[]): readonly string[] => Array.from(new Set(list.map(({ bin }) => bin)));
  const register = place === notBrokenDown ? 'quarterlyReports' : 'exportByCountry';
  const amount = flows.reduce((sum, flow) => sum + flow.amount, 0);
  return {
    figure: {
      value: of.total === undefined ? null : tenge(amount),
      unit: 'tenge',
      from: [{ register, ids: flows.map(({ row }) => row), values: flows.map((flow) => tenge(flow.amount)) }],
    },
    reporters: who(flows),
    contributors: who(flows.filter((flow) => flow.amount !== 0)),
  };
}

/** Largest first; withheld rows by their code, so that their place tells nothing; the rest of the total last. */
function inOrder(a: Row, b: Row): number {
  const rank = (row: Row): number =>
    row.id === notBrokenDown ? 3 : row.id === unnamed ? 2 : shown(row) === undefined ? 1 : 0;
  return rank(a) - rank(b) || (shown(b) ?? 0) - (shown(a) ?? 0) || (a.id < b.id ? -1 : 1);
}

function shown(row: Row): number | undefined {
  const now = row.cells.now;
  return now !== undefined && isFigure(now) && !now.withheld ? (now.value ?? -1) : undefined;
}

function rowsByCase(registers: Registers): ReadonlyMap<string, readonly Case[]> {
  const found = new Map<string, Case[]>();
  for (const row of registers.cases('exportByCountry')) {
    const key = typeof row.cells.case === 'string' ? row.cells.case : '';
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** The eight largest countries that are shown; fewer than two make no chart. */
function countryChart(rows: readonly Row[]): Chart | undefined {
  const largest = rows.filter((row) => isCountry(row.label) && (shown(row) ?? 0) > 0).slice(0, 8);
  if (largest.length < 2) return undefined;
  return {
    id: 'export',
    kind: 'bars',
    title: words.chart,
    unit: 'tenge',
    series: [words.series],
    points: largest.map((row) => ({ label: row.label, values: [shown(row) ?? null] })),
  };
}
