/** How long the stages of applications took against the terms of the Rules (R-12 … ): 5, 10, 5, 3, 3 … */

import { workingDaysBetween } from '../../rules/calendar/calendar.ts';
import { firstDay, lastDay, type Quarter } from '../../rules/quarter/quarter.ts';
import { entryOf, type Settled } from '../../rules/registers/settled.ts';
import type { Deadline } from '../../rules/vocabulary/parts.ts';
import type { Procedure } from '../../rules/vocabulary/procedure.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { count, type Figure, type Row, type Table } from '../report.ts';
import { termsAsOf } from '../termsAsOf.ts';
import type { Sight } from './picture.ts';
import { stageWords as words } from './stageWords.ts';

/** One stage of one case. */
interface Passage {
  readonly id: string;
  /** Working days from the day the term runs from to the day it was done. */
  readonly days: number;
  readonly inTime: boolean;
}

interface Stage {
  readonly register: string;
  readonly id: string;
  readonly label: Text;
  readonly deadline: Deadline;
  readonly limit: number;
  /** Done in the quarter, and not done at its end though the term has passed. */
  readonly done: Passage[];
  readonly overdue: string[];
}

/** The terms of a procedure that are a number of working days of the Rules after a day. */
export const stageDeadlines = ({ deadlines }: Procedure): readonly Deadline[] =>
  deadlines.filter((one) => limitOf(one) !== undefined);

/** The working days a term of the Rules gives; nothing for a norm of the Fund or a term of another kind. */
const limitOf = ({ due }: Deadline): number | undefined =>
  due.node === 'workingDays' && due.direction === 'after' && typeof due.days === 'number' ? due.days : undefined;

export function stageTable(
  sight: Sight,
  quarter: Quarter,
  settled: Settled,
  { id, title, registers }: { readonly id: string; readonly title: Text; readonly registers: readonly string[] },
): Table {
  const stages = registers.reduce<readonly Stage[]>(
    (all, register) => all.concat(stagesOf(register, sight, quarter, settled)),
    [],
  );
  return {
    id,
    title,
    clause: 'R-12',
    columns: [
      { id: 'limit', head: words.limit },
      { id: 'done', head: words.done },
      { id: 'average', head: words.average },
      { id: 'longest', head: words.longest },
      { id: 'inTime', head: words.inTime },
      { id: 'share', head: words.share, share: ['inTime', 'done'] },
      { id: 'overdue', head: words.overdue },
    ],
    rows: stages.map((stage) => rowOf(stage, registers.length > 1, sight)),
    notes: [words.note],
  };
}

function stagesOf(register: string, sight: Sight, quarter: Quarter, settled: Settled): readonly Stage[] {
  const entry = entryOf(settled, register);
  if (entry === undefined) return [];
  const stages = new Map<string, Stage>();
  const deadlines = stageDeadlines(entry.procedure);
  for (const deadline of deadlines) {
    const limit = limitOf(deadline);
    if (limit === undefined) continue;
    const label = entry.words.deadlines[deadline.id] ?? inEachLanguage(() => deadline.id);
    stages.set(deadline.id, { register, id: deadline.id, label, deadline, limit, done: [], overdue: [] });
  }
  const [first, end] = [firstDay(quarter), lastDay(quarter)];
  const until = sight.on < end ? sight.on : end;
  const terms = termsAsOf(entry.procedure, deadlines, settled);
  for (const one of sight.registers.cases(register))
    for (const { id, due, done } of terms(one, until)) {
      const stage = stages.get(id);
      if (stage === undefined || due === null) continue;
      if (done === undefined || done > until) {
        if (due < until) stage.overdue.push(one.id);
      } else if (done >= first) {
        const days = Math.max(0, stage.limit + workingDaysBetween(settled.book.calendar, due, done));
        stage.done.push({ id: one.id, days, inTime: done <= due });
      }
    }
  return Array.from(stages.values());
}

function rowOf({ register, id, label, deadline, limit, done, overdue }: Stage, named: boolean, sight: Sight): Row {
  const ids = done.map((one) => one.id);
  const days = done.map((one) => one.days);
  const of = (how: 'average' | 'largest', value: (all: readonly number[]) => number): Figure => ({
    value: days.length > 0 ? value(days) : null,
    unit: 'days',
    how,
    from: [{ register, ids, values: days }],
  });
  const inTime = done.filter((one) => one.inTime).map((one) => one.id);
  const whose = sight.words(register).title;
  return {
    id: `${register}.${id}`,
    label: named ? inEachLanguage((language) => `${whose[language]}: ${label[language].toLocaleLowerCase()}`) : label,
    clause: deadline.clause,
    cells: {
      limit: { value: limit, unit: 'days', how: 'given', from: [] },
      done: count(ids, register),
      average: of('average', (all) => all.reduce((sum, one) => sum + one, 0) / all.length),
      longest: of('largest', (all) => Math.max(...all)),
      inTime: count(inTime, register),
      share: {
        value: ids.length > 0 ? (inTime.length / ids.length) * 100 : null,
        unit: 'percent',
        from: [{ register, ids }],
      },
      overdue: count(overdue, register),
    },
  };
}
