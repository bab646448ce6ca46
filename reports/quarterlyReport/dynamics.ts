/** The main figures over five quarters: a year, and the one it began with. */

import { addQuarters, type Quarter } from '../../rules/quarter/quarter.ts';
import { standsAfter } from '../../rules/registers/participation.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { longQuarter } from '../../rules/wording/dates.ts';
import { chartOverColumns } from '../charts.ts';
import { type Chart, type Column, count, type Draft, type Figure, type Row, type Table } from '../report.ts';
import { dynamicsWords as words } from './dynamicsWords.ts';
import type { assessments } from './expediency.ts';
import { totalOf } from './indicators.ts';
import type { Sight } from './picture.ts';

const back = [4, 3, 2, 1, 0] as const;

export function dynamicsSection(
  sight: Sight,
  quarter: Quarter,
  settled: Settled,
  assessed: ReturnType<typeof assessments>,
): Draft {
  const columns = back.map((n): Column & { readonly quarter: Quarter } => {
    const q = addQuarters(quarter, -n);
    const head = inEachLanguage((language) => longQuarter(q, language));
    return { id: `back${n}`, head, period: head, quarter: q };
  });
  const row = (id: string, label: Text, figure: (q: Quarter) => Figure, rest: Partial<Row> = {}): Row => {
    const cells: Record<string, Figure> = {};
    for (const column of columns) cells[column.id] = figure(column.quarter);
    return { id, label, ...rest, cells };
  };
  const counts = row('closing', words.closing, (q) =>
    count(
      sight.participations.filter((one) => standsAfter(one, q)).map(({ id }) => id),
      'participants',
    ),
  );
  const verdict = (id: 'expedient' | 'inexpedient'): Row =>
    row(
      id,
      words[id],
      (q) =>
        count(
          assessed(q)
            .filter((one) => one.verdict === id)
            .map(({ conclusion }) => conclusion?.id ?? ''),
          'conclusions',
        ),
      { clause: 'R-40' },
    );
  const shown = settled.indicators.filter(({ inReport }) => inReport);
  const amounts = ['incomeQuarter', 'incomeDomestic', 'incomeForeign', 'investmentTotal', 'staffTotal']
    .map((id) => shown.find((one) => one.id === id))
    .filter((one): one is (typeof shown)[number] => one !== undefined)
    .map((indicator) =>
      row(
        indicator.id,
        indicator.unit === 'tenge'
          ? inEachLanguage((language) => `${indicator.name[language]}, ${words.tenge[language]}`)
          : indicator.name,
        (q) => {
          const { of, ...figure } = totalOf(sight, q, indicator);
          return figure;
        },
        { fields: indicator.fields, clause: 'R-39' },
      ),
    );
  const table: Table = {
    id: 'history',
    title: words.table,
    clause: 'R-41',
    columns: columns.map(({ id, head, period }) => ({ id, head, ...(period ? { period } : {}) })),
    rows: [counts, verdict('expedient'), verdict('inexpedient'), ...amounts],
    notes: [],
  };
  return {
    id: 'dynamics',
    title: words.title,
    tab: words.tab,
    tables: [table],
    charts: [],
    arrange: (tables) => ({ tables, charts: chartsOf(tables[0]) }),
  };
}

function chartsOf(table: Table | undefined): readonly Chart[] {
  const income = chartOverColumns(table, ['incomeDomestic', 'incomeForeign'], {
    id: 'income',
    kind: 'columns',
    title: words.income,
    unit: 'tenge',
  });
  const people = chartOverColumns(table, ['closing', 'expedient', 'inexpedient'], {
    id: 'trend',
    kind: 'lines',
    title: words.trend,
    unit: 'count',
  });
  return [people, income].filter((one): one is Chart => one !== undefined);
}
