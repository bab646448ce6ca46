/** reports due, received in time and late, and missing; requests answered; and who is missing, for the Fund alone. */

import { CalendarError } from '../../rules/calendar/calendar.ts';
import { dayNumber, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { quarterlyReports } from '../../rules/procedures/quarterlyReports.ts';
import { evaluate } from '../../rules/projections/evaluate.ts';
import { quarterNumber } from '../../rules/projections/facts.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { same } from '../names.ts';
import { count, type Figure, isFigure, type Row, type Section, type Table } from '../report.ts';
import { compare, threeQuarters } from './comparison.ts';
import type { Counted, Sight } from './picture.ts';
import { requestTable } from './requests.ts';
import { disciplineWords as words } from './words.ts';

type State = 'inTime' | 'late' | 'undated' | 'awaited' | 'missing';
const states: readonly State[] = ['inTime', 'late', 'undated', 'awaited', 'missing'];

/** The last day for a quarter's report, as its declaration gives it. Throws CalendarError past the calendar's years. */
export function dueDay(quarter: Quarter, settled: Settled): IsoDay {
  const [declared] = quarterlyReports.deadlines;
  let why: Text | undefined;
  const due =
    declared &&
    evaluate(declared.due, { quarter: quarterNumber(quarter) }, settled.book, (trouble) => {
      why = trouble;
    });
  if (typeof due === 'number') return fromDayNumber(due);
  throw new CalendarError(why ?? { kk: quarter, ru: quarter, en: quarter });
}

interface Standing {
  readonly bin: string;
  /** The latest of its participations in the quarter. */
  readonly participant: string;
  readonly state: State;
  readonly counted?: Counted;
}

/** How each participant who owed a report stands: one state each, so that the states add up to the reports due. */
function standing(sight: Sight, quarter: Quarter, due: IsoDay): readonly Standing[] {
  const picture = sight.picture(quarter);
  const byBin = new Map(picture.counted.map((one) => [one.bin, one] as const));
  return picture.due.map(({ bin, participations }) => {
    const participant = participations.slice(-1)[0]?.id ?? '';
    const counted = byBin.get(bin);
    if (counted === undefined) return { bin, participant, state: sight.on > due ? 'missing' : 'awaited' };
    const first = counted.received.firstOn;
    const state = first === undefined ? 'undated' : first <= dayNumber(due) ? 'inTime' : 'late';
    return { bin, participant, state, counted };
  });
}

export function disciplineSection(sight: Sight, quarter: Quarter, settled: Settled): Section {
  const due = dueDay(quarter, settled);
  const dueOf = (q: Quarter): IsoDay | undefined => (q === quarter ? due : known(() => dueDay(q, settled)));
  const rows = stateRows(sight, quarter, dueOf);
  const used = rows.filter((row) => (row.id !== 'undated' && row.id !== 'awaited') || notEmpty(row));
  const present = new Set(used.map(({ id }) => id));
  const sum = states.filter((state) => present.has(state)).map((row) => ({ row, sign: 1 as const }));
  const requests = requestTable(sight, quarter, settled);
  return {
    id: 'discipline',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: [
      {
        id: 'discipline',
        title: words.table,
        clause: 'R-39',
        columns: threeQuarters(quarter),
        notes: [],
        rows: [dueRow(sight, quarter, sum), ...used],
      },
      ...(requests ? [requests] : []),
    ],
  };
}

function dueRow(sight: Sight, quarter: Quarter, sum: NonNullable<Row['sum']>): Row {
  const figure = (q: Quarter): Figure => {
    const { due } = sight.picture(q);
    return count(
      due.map(({ participations }) => participations.slice(-1)[0]?.id ?? ''),
      'participants',
    );
  };
  return { id: 'due', label: words.due, look: 'total', sum, cells: { ...compare(quarter, figure) } };
}

/** A row a state, the share in time, and what stands beside: returned reports, and reports nobody owed. */
function stateRows(sight: Sight, quarter: Quarter, dueOf: (q: Quarter) => IsoDay | undefined): Row[] {
  const of = (q: Quarter) => {
    const due = dueOf(q);
    return due === undefined ? undefined : standing(sight, q, due);
  };
  const rows = states.map((state): Row => {
    const figure = (q: Quarter): Figure => {
      const found = of(q)?.filter((one) => one.state === state);
      const ids = (found ?? []).map(({ participant, counted }) => counted?.report.id ?? participant);
      const register = state === 'missing' || state === 'awaited' ? 'participants' : 'quarterlyReports';
      return { value: found ? found.length : null, unit: 'count', from: [{ register, ids }] };
    };
    return { id: state, label: words[state], cells: { ...compare(quarter, figure) } };
  });
  const share = (q: Quarter): Figure => {
    const all = of(q) ?? [];
    const inTime = all.filter(({ state }) => state === 'inTime').length;
    return {
      value: all.length > 0 ? (inTime / all.length) * 100 : null,
      unit: 'percent',
      from: [{ register: 'participants', ids: all.map((one) => one.participant) }],
    };
  };
  const beside = (id: string, label: Text, ids: (q: Quarter) => readonly string[]): Row => {
    const figure = (q: Quarter): Figure => {
      const found = ids(q);
      return { value: found.length, unit: 'count', from: [{ register: 'quarterlyReports', ids: found }] };
    };
    return { id, label, look: 'memo', cells: { ...compare(quarter, figure) } };
  };
  return [
    ...rows,
    { id: 'share', label: words.share, look: 'memo', share: ['inTime', 'due'], cells: { ...compare(quarter, share) } },
    ...[
      beside('returned', words.returned, (q) =>
        sight
          .picture(q)
          .counted.filter(({ report }) => sight.statusOf('quarterlyReports', report) === 'returned')
          .map(({ report }) => report.id),
      ),
      beside('superseded', words.superseded, (q) =>
        sight
          .picture(q)
          .counted.reduce<string[]>(
            (ids, { received, report }) =>
              ids.concat(received.all.filter((other) => other !== report).map(({ id }) => id)),
            [],
          ),
      ),
      beside('unasked', words.unasked, (q) => sight.picture(q).unasked.map(({ standing: { id } }) => id)),
    ].filter(notEmpty),
  ];
}

const notEmpty = ({ cells }: Row): boolean =>
  Object.keys(cells).some((id) => {
    const cell = cells[id];
    return cell !== undefined && isFigure(cell) && (cell.value ?? 0) !== 0;
  });

/** Who is missing, late or awaited, by name: no amount, and never on paper. */
export function unpunctual(sight: Sight, quarter: Quarter, due: IsoDay): Table {
  const byBin = new Map(sight.picture(quarter).due.map((one) => [one.bin, one] as const));
  const rows = standing(sight, quarter, due)
    .filter(({ state }) => state !== 'inTime')
    .map(({ bin, state, counted }): Row => {
      const participation = byBin.get(bin)?.participations.slice(-1)[0];
      const first = counted?.received.firstOn;
      return {
        id: bin,
        label: same(participation?.name || bin),
        cells: {
          bin: { text: participation?.bin ?? bin },
          state: { words: words.states[state] },
          receivedOn: { day: first === undefined ? null : fromDayNumber(first) },
          participant: { text: participation?.id ?? '' },
        },
      };
    });
  const order = (row: Row): number => {
    const state = row.cells.state;
    return state && 'words' in state ? states.findIndex((one) => words.states[one] === state.words) : 0;
  };
  return {
    id: 'unpunctual',
    title: words.unpunctual,
    columns: [
      { id: 'bin', head: words.bin },
      { id: 'participant', head: words.participant },
      { id: 'receivedOn', head: words.receivedOn },
      { id: 'state', head: words.state },
    ],
    rows: rows.sort((a, b) => order(b) - order(a) || compareIds(a.id, b.id)),
    notes: [words.internal],
  };
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function known<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
}
