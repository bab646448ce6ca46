/** Section 5: by activity and by region, how many participants, how many reports, what income; small cells withheld. */

import { tenge } from '../../rules/money/money.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import { type Participation, standsAfter } from '../../rules/registers/participation.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { ListEntry } from '../../rules/settings/lists.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { type Column, count, type Draft, type Figure, type Row, type Table } from '../report.ts';
import { amountOf, type Counted, type Sight } from './picture.ts';
import { breakdownWords as words } from './words.ts';

/** The codes a participation stands under; none is `''`. */
type Codes = (one: Participation) => readonly string[];

type Amount = 'incomeQuarter' | 'incomeForeign';

export function breakdownSection(sight: Sight, quarter: Quarter, settled: Settled): Draft {
  const table = (id: string, title: Text, codes: Codes, list: readonly ListEntry[]): Table => ({
    id,
    title,
    clause: 'R-39',
    columns,
    rows: rowsOf(sight, quarter, codes, list, id === 'regions'),
    notes: id === 'activities' ? [words.several] : [],
  });
  const activities = settled.activities.filter(({ parent }) => parent === undefined);
  return {
    id: 'breakdown',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: [
      table('regions', words.regions, ({ region }) => [region], settled.regions),
      table('activities', words.activities, (one) => (one.activities.length > 0 ? one.activities : ['']), activities),
    ],
  };
}

const columns: readonly Column[] = [
  { id: 'participants', head: words.participants },
  { id: 'due', head: words.due },
  { id: 'received', head: words.received },
  { id: 'incomeQuarter', head: words.incomeQuarter, fields: ['incomeQuarter'] },
  { id: 'incomeForeign', head: words.incomeForeign, fields: ['incomeForeign'] },
];

function rowsOf(
  sight: Sight,
  quarter: Quarter,
  codes: Codes,
  list: readonly ListEntry[],
  addsUp: boolean,
): readonly Row[] {
  const { due, counted } = sight.picture(quarter);
  const standing = sight.participations.filter((one) => standsAfter(one, quarter));
  const last = (own: readonly Participation[]): readonly string[] =>
    own.slice(-1).reduce<readonly string[]>((_, one) => codes(one), []);
  const known = list.map(({ code }) => code);
  const found = new Set<string>();
  for (const one of standing) for (const code of codes(one)) found.add(code);
  for (const one of due) for (const code of last(one.participations)) found.add(code);
  const order = (code: string): number =>
    code === '' ? known.length + 1 : known.indexOf(code) < 0 ? known.length : known.indexOf(code);
  const used = Array.from(found).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));

  const line = (own: (codes: readonly string[]) => boolean) => {
    const reports = counted.filter((one) => own(last(one.due.participations)));
    const owing = due.filter((one) => own(last(one.participations)));
    return {
      participants: count(
        standing.filter((one) => own(codes(one))).map(({ id }) => id),
        'participants',
      ),
      due: {
        ...count(
          owing.map(({ participations }) => participations.slice(-1)[0]?.id ?? ''),
          'participants',
        ),
      },
      received: count(
        reports.map(({ report }) => report.id),
        'quarterlyReports',
      ),
      incomeQuarter: amountFigure(reports, 'incomeQuarter'),
      incomeForeign: amountFigure(reports, 'incomeForeign'),
    };
  };
  const rows = used.map((code): Row => {
    return {
      id: code === '' ? 'none' : code,
      label:
        list.find((entry) => entry.code === code)?.name ??
        (code === '' ? words.none : { kk: code, ru: code, en: code }),
      cells: line((own) => own.indexOf(code) >= 0),
    };
  });
  const all = line(() => true);
  const named = (field: Amount): Figure => ({
    ...all[field],
    behind: { reporters: [], contributors: [], ...all[field].behind, name: `${field}/${quarter}` },
  });
  const total: Row = {
    id: 'total',
    label: addsUp ? words.total : words.distinct,
    look: 'total',
    ...(addsUp
      ? { sum: rows.map(({ id }) => ({ row: id, sign: 1 as const })) }
      : { gathers: rows.map(({ id }) => id) }),
    cells: { ...all, incomeQuarter: named('incomeQuarter'), incomeForeign: named('incomeForeign') },
  };
  return [...rows, total];
}

function amountFigure(reports: readonly Counted[], field: Amount): Figure {
  const given = reports
    .map(({ bin, report }) => ({ bin, id: report.id, amount: amountOf(report, [field]) }))
    .filter((one): one is { bin: string; id: string; amount: number } => one.amount !== undefined);
  return {
    value: given.length > 0 ? tenge(given.reduce((sum, { amount }) => sum + amount, 0)) : null,
    unit: 'tenge',
    from: [
      {
        register: 'quarterlyReports',
        ids: given.map(({ id }) => id),
        values: given.map(({ amount }) => tenge(amount)),
      },
    ],
    behind: {
      reporters: given.map(({ bin }) => bin),
      contributors: given.filter(({ amount }) => amount !== 0).map(({ bin }) => bin),
    },
  };
}
