/** Section 6 (R-8 … ): applications sent in the quarter by where they stand, and decisions taken in it. */

import { dayNumber } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { firstDay, lastDay, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Case } from '../../rules/registers/registers.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { count, type Figure, type Row, type Section, type Table } from '../report.ts';
import { compare, threeQuarters } from './comparison.ts';
import type { Sight } from './picture.ts';
import { applicationWords as words } from './words.ts';

type Register = 'registration' | 'extension';

export function applicationSection(sight: Sight, quarter: Quarter): Section {
  return {
    id: 'applications',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: [
      sentTable(sight, quarter, 'registration', words.registration),
      decidedTable(sight, quarter, 'registration', words.decisions, [
        {
          id: 'registered',
          label: words.register,
          clause: 'R-15',
          holds: ({ cells }) => cells.decision === 'register',
        },
        ...(['16.1', '16.2'] as const).map((ground) => ({
          id: `refused${ground}`,
          label: refusal(sight, ground),
          clause: `R-${ground}` as const,
          holds: ({ cells }: Case) => cells.decision === 'refuse' && cells.refusalGround === ground,
        })),
        {
          id: 'refused',
          label: words.refusedNoGround,
          holds: ({ cells }) =>
            cells.decision === 'refuse' && cells.refusalGround !== '16.1' && cells.refusalGround !== '16.2',
          optional: true,
        },
      ]),
      sentTable(sight, quarter, 'extension', words.extension),
      decidedTable(sight, quarter, 'extension', words.extensionDecisions, [
        { id: 'extended', label: words.extend, holds: ({ cells }) => cells.decision === 'extend' },
        { id: 'notExtended', label: words.notExtended, holds: ({ cells }) => cells.decision === 'refuse' },
      ]),
    ],
  };
}

interface Kind {
  readonly id: string;
  readonly label: Text;
  readonly holds: (one: Case) => boolean;
  readonly clause?: ClauseId;
  /** Left out where nothing is of this kind. */
  readonly optional?: boolean;
}

function sentTable(sight: Sight, quarter: Quarter, register: Register, title: Text): Table {
  const { statuses } = sight.words(register);
  const kinds = Object.keys(statuses).map(
    (status): Kind => ({
      id: status,
      label: statuses[status] ?? words.noStatus,
      holds: (one) => sight.statusOf(register, one) === status,
      optional: true,
    }),
  );
  const other: Kind = {
    id: 'noStatus',
    label: words.noStatus,
    holds: (one) => statuses[sight.statusOf(register, one)] === undefined,
    optional: true,
  };
  return tableOf(sight, quarter, { register, day: 'sentOn', id: `${register}Sent`, title, clause: sentBy[register] }, [
    ...kinds,
    other,
  ]);
}

const decidedTable = (sight: Sight, quarter: Quarter, register: Register, title: Text, kinds: readonly Kind[]): Table =>
  tableOf(
    sight,
    quarter,
    { register, day: 'decidedOn', id: `${register}Decided`, title, clause: decidedBy[register] },
    kinds,
  );

const sentBy = { registration: 'R-8', extension: 'R-25' } as const;
const decidedBy = { registration: 'R-15', extension: 'R-25/p3' } as const;

/** Cases whose day lies in the quarter, by kind, and their total. */
function tableOf(
  sight: Sight,
  quarter: Quarter,
  { register, day, id, title, clause }: { register: Register; day: string; id: string; title: Text; clause: ClauseId },
  kinds: readonly Kind[],
): Table {
  const cases = sight.registers.cases(register);
  const inQuarter = (q: Quarter): readonly Case[] =>
    cases.filter(({ cells }) => {
      const n = cells[day];
      return typeof n === 'number' && between(Math.floor(n), q) && Math.floor(n) <= dayNumber(sight.on);
    });
  const known = (one: Case): boolean => kinds.some(({ holds }) => holds(one));
  const row = (kind: Kind): Row => {
    const figure = (q: Quarter): Figure => count(ids(inQuarter(q).filter(kind.holds)), register);
    const clause = kind.clause === undefined ? {} : { clause: kind.clause };
    return { id: kind.id, label: kind.label, ...clause, cells: { ...compare(quarter, figure) } };
  };
  const rows = kinds
    .map((kind) => ({ kind, row: row(kind) }))
    .filter(({ kind, row: { cells } }) => !kind.optional || Object.keys(cells).some((column) => hasRows(cells[column])))
    .map(({ row: kept }) => kept);
  const total: Row = {
    id: 'total',
    label: words.total,
    look: 'total',
    sum: rows.map((one) => ({ row: one.id, sign: 1 })),
    cells: { ...compare(quarter, (q) => count(ids(inQuarter(q).filter(known)), register)) },
  };
  return { id, title, clause, columns: threeQuarters(quarter), rows: [...rows, total], notes: [] };
}

const ids = (cases: readonly Case[]): readonly string[] => cases.map(({ id }) => id);
const hasRows = (cell: Row['cells'][string] | undefined): boolean =>
  cell !== undefined && 'unit' in cell && (cell.value ?? 0) > 0;
const between = (n: number, quarter: Quarter): boolean =>
  n >= dayNumber(firstDay(quarter)) && n <= dayNumber(lastDay(quarter));

function refusal(sight: Sight, ground: string): Text {
  const text = sight.words('registration').fields.refusalGround?.options?.[ground];
  return text ? inEachLanguage((language) => `${words.refuse[language]}: ${text[language]}`) : words.refusedNoGround;
}
