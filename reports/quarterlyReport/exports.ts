/** Section 4: foreign income by country, largest first; what no country was given for is a row, so that it adds up. */

import { tenge } from '../../rules/money/money.ts';
import { factOf } from '../../rules/projections/facts.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Case, Registers } from '../../rules/registers/registers.ts';
import { formulaWords } from '../accountWords.ts';
import { type Chart, type Draft, type Figure, isCountry, isFigure, type Row } from '../report.ts';
import { type Compared, periods, threeQuartersWithChanges, withChanges } from './comparison.ts';
import { amountOf, type Sight } from './picture.ts';
import { exportWords as words } from './words.ts';

/** Where an amount came to: a country code, or one of two rows that are no country. */
type Place = string;
const unnamed: Place = '?';
const notBrokenDown: Place = '-';
const totalId = 'total';

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
  readonly reports: readonly { readonly bin: string; readonly id: string }[];
  /** The foreign income each of these reports declares, whole tiyn. */
  readonly declared: readonly number[];
}

export function exportSection(sight: Sight, quarter: Quarter): Draft {
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
  const rows = places.map((place): Row => {
    const cell = (id: keyof Compared): Figure => placeFigure(flows[id], place);
    return {
      id: place,
      label: place === notBrokenDown ? words.notBrokenDown : place === unnamed ? words.unnamed : { country: place },
      ...(place === notBrokenDown ? { formula: formulaWords.notBrokenDown } : { fields: ['amount'] }),
      cells: { ...withChanges({ now: cell('now'), previous: cell('previous'), yearAgo: cell('yearAgo') }) },
    };
  });
  const total = (id: keyof Compared): Figure => {
    const { total: amount, reports, declared } = flows[id];
    return {
      value: amount === undefined ? null : tenge(amount),
      unit: 'tenge',
      from: [{ register: 'quarterlyReports', ids: reports.map((one) => one.id), values: declared.map(tenge) }],
      behind: {
        reporters: reports.map(({ bin }) => bin),
        contributors: reports.filter((_, index) => declared[index] !== 0).map(({ bin }) => bin),
        name: `incomeForeign/${at[id]}`,
      },
    };
  };
  const totalRow: Row = {
    id: totalId,
    label: words.total,
    fields: ['incomeForeign'],
    look: 'total',
    sum: rows.map(({ id }) => ({ row: id, sign: 1 })),
    cells: {
      ...withChanges({ now: total('now'), previous: total('previous'), yearAgo: total('yearAgo') }),
    },
  };
  return {
    id: 'export',
    title: words.title,
    tab: words.tab,
    charts: [],
    arrange: (tables) => {
      const sorted = tables.map((table) => ({ ...table, rows: inOrder(table.rows) }));
      const chart = countryChart(sorted[0]?.rows ?? []);
      return { tables: sorted, charts: chart ? [chart] : [] };
    },
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
  const reports: { readonly bin: string; readonly id: string }[] = [];
  const given: number[] = [];
  const put = (place: Place, flow: Flow): void => {
    byPlace.set(place, (byPlace.get(place) ?? []).concat([flow]));
  };
  for (const { bin, report } of sight.picture(quarter).counted) {
    const declared = amountOf(report, ['incomeForeign']);
    if (declared === undefined) continue;
    reports.push({ bin, id: report.id });
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

/** In a quarter with reports a country none of them names is truly zero; in a quarter without any it is no data. */
function placeFigure(of: Exports, place: Place): Figure {
  const flows = of.byPlace.get(place) ?? [];
  const who = (list: readonly Flow[]): readonly string[] => Array.from(new Set(list.map(({ bin }) => bin)));
  const register = place === notBrokenDown ? 'quarterlyReports' : 'exportByCountry';
  return {
    value: of.total === undefined ? null : tenge(flows.reduce((sum, { amount }) => sum + amount, 0)),
    unit: 'tenge',
    from: [{ register, ids: flows.map(({ row }) => row), values: flows.map(({ amount }) => tenge(amount)) }],
    behind: { reporters: who(flows), contributors: who(flows.filter(({ amount }) => amount !== 0)) },
  };
}

/** Largest first; withheld rows by their code, so that their place tells nothing; the rest of the total last. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const rank = (row: Row): number =>
    row.id === totalId ? 4 : row.id === notBrokenDown ? 3 : row.id === unnamed ? 2 : shown(row) === undefined ? 1 : 0;
  const sorted = rows
    .slice()
    .sort((a, b) => rank(a) - rank(b) || (shown(b) ?? 0) - (shown(a) ?? 0) || (a.id < b.id ? -1 : 1));
  const sum = sorted.filter(({ id }) => id !== totalId).map(({ id }) => ({ row: id, sign: 1 as const }));
  return sorted.map((row) => (row.id === totalId ? { ...row, sum } : row));
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
