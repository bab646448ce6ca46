/** R-63 … R-77: training: applications, decisions of the Independent Commission, courses and quotas, graduates. */

import { dayNumber } from '../../rules/calendar/day.ts';
import { daysOf, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Case } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { textOf } from '../../rules/registers/view.ts';
import type { Text } from '../../rules/vocabulary/text.ts';
import type { Draft, Figure, Row, Table } from '../report.ts';
import { compare, threeQuarters } from './comparison.ts';
import { addedUp, countRow, hasFigures, shareRow } from './counting.ts';
import type { Sight } from './picture.ts';
import { stageTable } from './stages.ts';
import { trainingWords as words } from './trainingWords.ts';

export function trainingSection(sight: Sight, quarter: Quarter, settled: Settled): Draft {
  const dated = datedCases(sight);
  const stages = stageTable(sight, quarter, settled, {
    id: 'trainingStages',
    title: words.stages,
    registers: ['training'],
  });
  return {
    id: 'training',
    title: words.title,
    tab: words.tab,
    charts: [],
    tables: [
      applicationTable(sight, quarter, dated),
      decisionTable(quarter, dated),
      courseTable(sight, quarter, dated),
      stages,
    ],
  };
}

type Dated = (day: 'sentOn' | 'decidedOn' | 'refusedOn', quarter: Quarter) => readonly Case[];

/** Applications one of whose days lies in a quarter, and not after the day of the report. */
function datedCases(sight: Sight): Dated {
  const cases = sight.registers.cases('training');
  const today = dayNumber(sight.on);
  return (day, quarter) => {
    const { first, last } = daysOf(quarter);
    return cases.filter(({ cells }) => {
      const on = cells[day];
      return typeof on === 'number' && on >= first && Math.floor(on) <= last && Math.floor(on) <= today;
    });
  };
}

const idsOf = (cases: readonly Case[]): readonly string[] => cases.map(({ id }) => id);

function applicationTable(sight: Sight, quarter: Quarter, dated: Dated): Table {
  const { statuses } = sight.words('training');
  const status = (one: Case): string => sight.statusOf('training', one);
  const row = (id: string, label: Text, holds: (one: Case) => boolean): Row =>
    countRow(id, label, quarter, 'training', (q) => idsOf(dated('sentOn', q).filter(holds)));
  const rows = [
    ...Object.keys(statuses).map((id) => row(id, statuses[id] ?? words.noStatus, (one) => status(one) === id)),
    row('noStatus', words.noStatus, (one) => statuses[status(one)] === undefined),
  ].filter(hasFigures);
  const total = countRow('total', words.total, quarter, 'training', (q) => idsOf(dated('sentOn', q)), {
    look: 'total',
    sum: addedUp(rows),
  });
  return {
    id: 'trainingSent',
    title: words.applications,
    clause: 'R-65',
    columns: threeQuarters(quarter),
    rows: [...rows, total],
    notes: [],
  };
}

function decisionTable(quarter: Quarter, dated: Dated): Table {
  const decided = (decision: string) => (q: Quarter) =>
    idsOf(dated('decidedOn', q).filter(({ cells }) => cells.decision === decision));
  const rows = [
    countRow('admitted', words.admitted, quarter, 'training', decided('admit'), { clause: 'R-72/p2' }),
    countRow('notAdmitted', words.notAdmitted, quarter, 'training', decided('refuse'), { clause: 'R-72/p2' }),
    countRow('refusedByFund', words.refusedByFund, quarter, 'training', (q) => idsOf(dated('refusedOn', q)), {
      clause: 'R-68',
    }),
  ];
  const total = countRow(
    'total',
    words.total,
    quarter,
    'training',
    (q) => [...decided('admit')(q), ...decided('refuse')(q), ...idsOf(dated('refusedOn', q))],
    { look: 'total', sum: addedUp(rows) },
  );
  return {
    id: 'trainingDecided',
    title: words.decisions,
    clause: 'R-72/p2',
    columns: threeQuarters(quarter),
    rows: [...rows, total],
    notes: [],
  };
}

/** Of the applications admitted in the quarter: their courses and quotas; what their courses gave before. */
function courseTable(sight: Sight, quarter: Quarter, dated: Dated): Table {
  const coursesOf = new Map<string, Case[]>();
  for (const course of sight.registers.cases('courses')) {
    const parent = textOf(course.cells.case);
    const own = coursesOf.get(parent);
    if (own) own.push(course);
    else coursesOf.set(parent, [course]);
  }
  const admitted = (q: Quarter): readonly Case[] =>
    dated('decidedOn', q).filter(({ cells }) => cells.decision === 'admit');
  const courses = (q: Quarter): readonly Case[] =>
    admitted(q).reduce<readonly Case[]>((all, { id }) => all.concat(coursesOf.get(id) ?? []), []);
  const sum = (register: string, cases: (q: Quarter) => readonly Case[], field: string, hold: boolean) => {
    return (q: Quarter): Figure => {
      const given = cases(q).filter(({ cells }) => typeof cells[field] === 'number');
      const values = given.map(({ cells }) => Number(cells[field]));
      const who = (some: readonly Case[]): readonly string[] =>
        Array.from(new Set(some.map(({ cells }) => textOf(cells.bin))));
      return {
        value: given.length > 0 ? values.reduce((all, one) => all + one, 0) : null,
        unit: 'people',
        from: [{ register, ids: idsOf(given), values }],
        ...(hold
          ? { behind: { reporters: who(given), contributors: who(given.filter((_, at) => values[at] !== 0)) } }
          : {}),
      };
    };
  };
  const row = (id: string, label: Text, figure: (q: Quarter) => Figure, rest: Partial<Row> = {}): Row => ({
    id,
    label,
    ...rest,
    cells: { ...compare(quarter, figure) },
  });
  const graduates = row('graduates', words.graduates, sum('courses', courses, 'graduates', true), {
    clause: 'R-65.5',
    fields: ['graduates'],
  });
  const employed = row('employed', words.employed, sum('courses', courses, 'employed', true), {
    clause: 'R-65.5',
    fields: ['employed'],
  });
  return {
    id: 'courses',
    title: words.courses,
    clause: 'R-72/p2',
    columns: threeQuarters(quarter),
    rows: [
      countRow('providers', words.providers, quarter, 'training', (q) => idsOf(admitted(q))),
      countRow('courses', words.courseCount, quarter, 'courses', (q) => idsOf(courses(q))),
      row('calculated', words.calculated, sum('courses', courses, 'calculatedSeats', false), {
        clause: 'R-73',
        fields: ['calculatedSeats'],
      }),
      row('quota', words.quota, sum('training', admitted, 'quota', false), { look: 'total', fields: ['quota'] }),
      row('trainees', words.trainees, sum('training', admitted, 'traineesCount', true), {
        clause: 'R-76',
        fields: ['traineesCount'],
      }),
      graduates,
      employed,
      shareRow('share', words.share, quarter, [graduates, employed], ['employed', 'graduates']),
    ],
    notes: [words.graduatesNote],
  };
}
