/** Section 1 (R-18, R-26 … R-28): who came, who left and why, and how many stand at the quarter's end; it reconciles. */

import { dayNumber } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { lastDay, previous, type Quarter } from '../../rules/quarter/quarter.ts';
import { endsIn, type Participation, standsAfter, startsIn } from '../../rules/registers/participation.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import { count, type Figure, type Row, type Section, type Table } from '../report.ts';
import { compare, periods, threeQuarters } from './comparison.ts';
import type { Sight } from './picture.ts';
import { movementWords as words } from './words.ts';

type Pick = (one: Participation, quarter: Quarter) => boolean;

/** The cases of R-28, and an ending whose ground nobody recorded. */
const cases: readonly string[] = ['28.1', '28.2', '28.3', '28.4', '28.5', '28.6', '28.7'];
type EndClause = Extract<ClauseId, `R-28.${number}`>;

export function movementSection(sight: Sight, quarter: Quarter): Section {
  const rowOf = row(sight, quarter);
  return {
    id: 'participants',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: [movementTable(rowOf, sight, quarter), statusTable(rowOf, sight, quarter)],
  };
}

type RowOf = (id: string, label: Text, pick: Pick, rest?: Omit<Row, 'id' | 'label' | 'cells'>) => Row;

function row(sight: Sight, quarter: Quarter): RowOf {
  return (id, label, pick, rest = {}) => {
    const figure = (q: Quarter): Figure =>
      count(
        sight.participations.filter((one) => pick(one, q)).map((one) => one.id),
        'participants',
      );
    return { id, label, cells: { ...compare(quarter, figure) }, ...rest };
  };
}

function movementTable(rowOf: RowOf, sight: Sight, quarter: Quarter): Table {
  const early = needsUnrecorded(sight, quarter) ? cases.concat(['']) : cases;
  const grounds = sight.words('participants').fields.endGround?.options ?? {};
  return {
    id: 'movement',
    clause: 'R-26',
    title: words.movement,
    columns: threeQuarters(quarter),
    notes: [],
    rows: [
      rowOf('opening', words.opening, (one, q) => standsAfter(one, previous(q))),
      rowOf('registered', words.registered, startsIn, { clause: 'R-18' }),
      rowOf('endedPlanned', words.endedPlanned, (one, q) => endsIn(one, q) && one.ground === '27', { clause: 'R-27' }),
      rowOf('termPassed', words.termPassed, (one, q) => endsIn(one, q) && one.ground === '27' && !one.recorded, {
        look: 'part',
        clause: 'R-27',
      }),
      rowOf('endedEarly', words.endedEarly, (one, q) => endsIn(one, q) && one.ground !== '27', {
        clause: 'R-28',
        sum: early.map((ground) => ({ row: `ended${ground}`, sign: 1 })),
      }),
      ...early.map((ground) =>
        rowOf(
          `ended${ground}`,
          ground === '' ? words.noGround : numbered(ground, grounds[ground]),
          (one, q) => endsIn(one, q) && one.ground === ground,
          { look: 'part', clause: ground === '' ? 'R-28' : (`R-${ground}` as EndClause) },
        ),
      ),
      rowOf('closing', words.closing, standsAfter, {
        look: 'total',
        sum: [
          { row: 'opening', sign: 1 },
          { row: 'registered', sign: 1 },
          { row: 'endedPlanned', sign: -1 },
          { row: 'endedEarly', sign: -1 },
        ],
      }),
    ],
  };
}

function statusTable(rowOf: RowOf, sight: Sight, quarter: Quarter): Table {
  const { statuses } = sight.words('participants');
  const extended = (one: Participation, q: Quarter): boolean =>
    one.extendedOn !== undefined && one.extendedOn <= dayNumber(lastDay(q));
  return {
    id: 'statuses',
    clause: 'R-18',
    title: words.statuses,
    columns: threeQuarters(quarter),
    notes: [],
    rows: [
      rowOf('active', statuses.active ?? words.closing, (one, q) => standsAfter(one, q) && !extended(one, q)),
      rowOf('extended', statuses.extended ?? words.closing, (one, q) => standsAfter(one, q) && extended(one, q), {
        clause: 'R-25/p3',
      }),
      rowOf('closing', words.total, standsAfter, {
        look: 'total',
        sum: [
          { row: 'active', sign: 1 },
          { row: 'extended', sign: 1 },
        ],
      }),
    ],
  };
}

/** Whether some ending of the three quarters has no ground: then there is a row for it. */
function needsUnrecorded(sight: Sight, quarter: Quarter): boolean {
  const at = periods(quarter);
  return sight.participations.some(
    (one) => one.ground === '' && [at.now, at.previous, at.yearAgo].some((q) => endsIn(one, q)),
  );
}

/** «4) …»: the sub-item of item 28, then its words. */
function numbered(ground: string, text: Text | undefined): Text {
  const item = ground.replace('28.', '');
  return text ? { kk: `${item}) ${text.kk}`, ru: `${item}) ${text.ru}`, en: `${item}) ${text.en}` } : words.noGround;
}
