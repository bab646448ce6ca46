/** the Fund's requests in monitoring whose ten working days ended in the quarter, and how they were answered. */

import { lastDay, type Quarter, quarterOf } from '../../rules/quarter/quarter.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import type { Deadline } from '../../rules/vocabulary/parts.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import type { Row, Table } from '../report.ts';
import { termsAsOf } from '../termsAsOf.ts';
import { threeQuarters } from './comparison.ts';
import { addedUp, countRow, hasFigures, shareRow } from './counting.ts';
import type { Sight } from './picture.ts';
import { requestWords as words } from './requestWords.ts';

export const answerDeadlines = ({ deadlines }: Procedure): readonly Deadline[] =>
  deadlines.filter(({ clause }) => clause === 'R-38');

const states = { met: 'inTime', late: 'late', overdue: 'overdue', open: 'awaited' } as const;

export function requestTable(sight: Sight, quarter: Quarter, settled: Settled): Table | undefined {
  const entry = entryOf(settled, 'requests');
  if (entry === undefined) return undefined;
  const found: { readonly id: string; readonly quarter: Quarter; readonly state: string }[] = [];
  const terms = termsAsOf(entry.procedure, answerDeadlines(entry.procedure), settled);
  for (const one of sight.registers.cases('requests'))
    for (const { due, state } of terms(one, sight.on))
      if (due !== null && state !== 'error') found.push({ id: one.id, quarter: quarterOf(due), state: states[state] });
  const of = (state: string) => (q: Quarter) =>
    found.filter((one) => one.quarter === q && one.state === state).map(({ id }) => id);
  const rows = (['inTime', 'late', 'overdue', 'awaited'] as const)
    .map((state) => countRow(state, words[state], quarter, 'requests', of(state)))
    .filter((row) => row.id !== 'awaited' || hasFigures(row));
  const due: Row = countRow(
    'due',
    words.due,
    quarter,
    'requests',
    (q) => found.filter((one) => one.quarter === q).map(({ id }) => id),
    { look: 'total', sum: addedUp(rows) },
  );
  if (!hasFigures(due)) return undefined;
  return {
    id: 'requests',
    title: words.title,
    clause: 'R-38',
    columns: threeQuarters(quarter),
    rows: [due, ...rows, shareRow('share', words.share, quarter, [due, ...rows], ['inTime', 'due'])],
    notes: lastDay(quarter) > sight.on ? [words.unfinished] : [],
  };
}
