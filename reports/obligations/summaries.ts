/** The numbers of obligations by item and by participant, each a count over the lists. */

import { cite } from '../../rules/order/citation.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { chartOverRows } from '../charts.ts';
import { statementWords } from '../feeStatement/words.ts';
import { type Names, same } from '../names.ts';
import { addedUp } from '../quarterlyReport/counting.ts';
import type { Column, Figure, Note, Row, Section, Table } from '../report.ts';
import { listOf } from './lists.ts';
import {
  type ClauseTotal,
  type Obligation,
  type ObligationState,
  obligationStates,
  type Party,
} from './obligations.ts';
import { calendarWords, labelled, obligationStateWords, partyWords, reportWords as words } from './words.ts';

/** Bars of a chart. */
const mostBars = 12;

/** A table a party, its items in the order of the Order. */
export function clauseSection(all: readonly Obligation[], totals: readonly ClauseTotal[], settled: Settled): Section {
  const parties: readonly Party[] = ['participant', 'fund'];
  const tables = parties.map((party) => clauseTable(party, all, totals, settled)).filter(({ rows }) => rows.length > 0);
  const charts = tables.map((table) => {
    const worst = table.rows
      .filter(({ look, cells }) => look !== 'total' && overdueIn(cells) > 0)
      .sort((a, b) => overdueIn(b.cells) - overdueIn(a.cells))
      .slice(0, mostBars);
    const chart = chartOverRows(
      { ...table, rows: table.rows.map((row) => ({ ...row, label: itemOf(row) })) },
      worst.map(({ id }) => id),
      'overdue',
      { id: table.id, kind: 'bars', title: chartTitle(table), unit: 'count', series: words.overdueChart },
    );
    return chart;
  });
  return {
    id: 'clauses',
    title: calendarWords.totals,
    tab: words.clausesTab,
    tables,
    charts: charts.filter((chart): chart is NonNullable<typeof chart> => chart !== undefined),
  };
}

const chartTitle = ({ title }: Table): Text =>
  inEachLanguage((language) => `${title[language]}: ${words.overdueChart[language].toLowerCase()}`);

const overdueIn = ({ overdue }: Row['cells']): number => (overdue && 'unit' in overdue ? (overdue.value ?? 0) : 0);

function itemOf({ cells, label }: Row): Row['label'] {
  const { item } = cells;
  return item && 'words' in item ? item.words : label;
}

function clauseTable(
  party: Party,
  all: readonly Obligation[],
  totals: readonly ClauseTotal[],
  settled: Settled,
): Table {
  const byClause = grouped(
    all.filter((one) => one.party === party),
    ({ clause }) => clause,
  );
  const rows = totals
    .filter((one) => one.party === party)
    .map(({ clause }): Row => {
      const own = byClause.get(clause) ?? [];
      const item: Note = { words: inEachLanguage((language) => cite(clause, language)) };
      return {
        id: clause.replace(/[^\w.-]/g, '_'),
        label: namedBy(own, settled),
        clause,
        cells: { item, ...countsOf(own, party, { item }) },
      };
    });
  return {
    id: party === 'fund' ? 'clausesFund' : 'clausesParticipant',
    title: partyWords[party],
    head: words.what,
    columns: [{ id: 'item', head: words.item }, ...stateColumns(all)],
    rows:
      rows.length > 0
        ? [
            ...rows,
            totalRow(
              rows,
              all.filter((one) => one.party === party),
            ),
          ]
        : [],
    notes: [],
  };
}

/** What an item asks for: the names of its terms, each once. */
function namedBy(own: readonly Obligation[], settled: Settled): Text {
  const terms = new Map<string, Text>();
  for (const one of own) {
    const declared = entryOf(settled, one.register)?.words.deadlines[one.term];
    terms.set(`${one.register} ${one.term}`, labelled({ basis: one.basis, label: declared ?? one.label }));
  }
  return inEachLanguage((language) =>
    Array.from(new Set(Array.from(terms.values(), (label) => label[language]))).join('; '),
  );
}

/** Whoever has most overdue comes first, then whoever was late most often. */
export function participantSection(all: readonly Obligation[], names: Names): Section {
  const byBin = Array.from(grouped(all, ({ bin }) => bin)).filter(([bin]) => bin !== '');
  const many = (own: readonly Obligation[], state: ObligationState): number =>
    own.filter((one) => one.state === state).length;
  const nameOf = (bin: string, own: readonly Obligation[]): string =>
    names.get(bin) || own.find(({ name }) => name !== '')?.name || bin;
  const rows = byBin
    .sort(
      ([a, x], [b, y]) =>
        many(y, 'overdue') - many(x, 'overdue') || many(y, 'late') - many(x, 'late') || (a < b ? -1 : 1),
    )
    .map(([bin, own]): Row => {
      const oldest = own.filter(({ state }) => state === 'overdue').map(({ due }) => due ?? '')[0];
      return {
        id: `bin${bin}`,
        label: same(nameOf(bin, own)),
        cells: {
          bin: { text: bin },
          ...countsOf(own, 'participant', { bin: { text: bin } }),
          ...(oldest ? { oldest: { day: oldest } } : {}),
        },
        ...(oldest ? {} : { only: 'workbook' as const }),
      };
    });
  const isAnybody = rows.some(({ only }) => only === undefined);
  const table: Table = {
    id: 'obligationsByParticipant',
    title: words.participantsTable,
    head: statementWords.participant,
    isList: true,
    columns: [{ id: 'bin', head: statementWords.bin }, ...stateColumns(all), { id: 'oldest', head: words.oldest }],
    rows:
      rows.length > 0
        ? [
            ...rows,
            totalRow(
              rows,
              all.filter(({ bin }) => bin !== ''),
            ),
          ]
        : [],
    notes: isAnybody ? [words.overdueOnPaper] : [words.nobody, words.overdueOnPaper],
  };
  return {
    id: 'byParticipant',
    title: words.participants,
    tab: words.participantsTab,
    tables: [table],
    charts: [],
  };
}

/** The states there are, what needs attention first, and how many in all. */
function stateColumns(all: readonly Obligation[]): readonly Column[] {
  const shown = states.filter((state) => state !== 'unknown' || all.some((one) => one.state === state));
  return [
    ...shown.map((state): Column => ({ id: state, head: obligationStateWords(state), isBrief: true })),
    { id: 'total', head: calendarWords.total, isBrief: true },
  ];
}

const states: readonly ObligationState[] = ['overdue', 'due', 'unknown', 'late', 'done'];

function countsOf(
  own: readonly Obligation[],
  party: Party,
  where: Readonly<Record<string, Note>>,
): Readonly<Record<string, Figure>> {
  const table = listOf(party);
  const counts: Record<string, Figure> = {
    total: { ...figureOf(own), counts: { table, where } },
  };
  for (const state of obligationStates) {
    const words = obligationStateWords(state);
    const such = own.filter((one) => one.state === state);
    counts[state] = { ...figureOf(such), counts: { table, where: { ...where, state: { words } } } };
  }
  return counts;
}

function totalRow(rows: readonly Row[], all: readonly Obligation[]): Row {
  const cells: Record<string, Figure> = { total: figureOf(all) };
  for (const state of obligationStates) cells[state] = figureOf(all.filter((one) => one.state === state));
  return { id: 'total', label: calendarWords.total, look: 'total', sum: addedUp(rows), cells };
}

function figureOf(own: readonly Obligation[]): Figure {
  const from = Array.from(
    grouped(own, ({ register }) => register),
    ([register, such]) => ({ register, ids: such.map(({ id }) => id) }),
  );
  return { value: own.length, unit: 'count', from };
}

function grouped<K extends string>(
  all: readonly Obligation[],
  by: (one: Obligation) => K,
): ReadonlyMap<K, readonly Obligation[]> {
  const groups = new Map<K, Obligation[]>();
  for (const one of all) {
    const key = by(one);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
