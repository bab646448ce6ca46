/**
 * The core of the information of R-41: whose projects were found expedient or inexpedient by the results of monitoring
 * for what reasons, and what followed: notices (R-40/p2) and the Commission.
 */

import { dayNumber, fromDayNumber } from '../../rules/calendar/day.ts';
import type { ClauseId } from '../../rules/order/clauses.ts';
import { conclusions, ministryReports } from '../../rules/procedures/monitoring.ts';
import { splitCodes } from '../../rules/projections/facts.ts';
import type { Quarter } from '../../rules/quarter/quarter.ts';
import type { Case } from '../../rules/registers/registers.ts';
import { textOf } from '../../rules/registers/view.ts';
import { fill, inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { longDate } from '../../rules/wording/dates.ts';
import { chartOverRows } from '../charts.ts';
import { count, type Draft, type Row, type Table } from '../report.ts';
import { compare, threeQuarters } from './comparison.ts';
import { addedUp, capital, countRow, hasFigures, shareRow } from './counting.ts';
import { expediencyWords as words } from './expediencyWords.ts';
import type { Sight } from './picture.ts';

export type Verdict = 'expedient' | 'inexpedient' | 'open';

/** How a participant of a quarter stands: one state each, so that the states add up to those who owed a report. */
export interface Assessment {
  readonly bin: string;
  /** The latest of its participations in the quarter. */
  readonly participant: string;
  readonly verdict: Verdict;
  readonly conclusion: Case | undefined;
}

/** The assessments of any quarter, worked out once each. */
export function assessments(sight: Sight): (quarter: Quarter) => readonly Assessment[] {
  const byQuarter = new Map<string, Map<string, Case>>();
  for (const one of sight.registers.cases(conclusions.id)) {
    const quarter = textOf(one.cells.quarter);
    const own = byQuarter.get(quarter) ?? new Map<string, Case>();
    byQuarter.set(quarter, own);
    const bin = textOf(one.cells.bin).trim();
    const earlier = own.get(bin);
    if (earlier === undefined || verdictOf(one, sight) !== 'open' || verdictOf(earlier, sight) === 'open')
      own.set(bin, one);
  }
  const known = new Map<Quarter, readonly Assessment[]>();
  return (quarter) => {
    const made =
      known.get(quarter) ??
      sight.picture(quarter).due.map(({ bin, participations }): Assessment => {
        const conclusion = byQuarter.get(quarter)?.get(bin);
        const participant = participations[participations.length - 1]?.id ?? '';
        return { bin, participant, conclusion, verdict: verdictOf(conclusion, sight) };
      });
    known.set(quarter, made);
    return made;
  };
}

/** What was concluded by the day of the report. */
function verdictOf(one: Case | undefined, sight: Sight): Verdict {
  const { conclusion, preparedOn } = one?.cells ?? {};
  if (typeof preparedOn === 'number' && Math.floor(preparedOn) > dayNumber(sight.on)) return 'open';
  return conclusion === 'expedient' || conclusion === 'inexpedient' ? conclusion : 'open';
}

export function expediencySection(sight: Sight, quarter: Quarter, assessed: ReturnType<typeof assessments>): Draft {
  const steps = stepsOf(sight, assessed);
  return {
    id: 'expediency',
    title: words.title,
    tab: words.tab,
    tables: [
      verdictTable(sight, quarter, assessed),
      reasonTable(sight, quarter, assessed),
      stepTable(quarter, steps),
      dayTable(quarter, steps),
    ].filter(({ rows }) => rows.length > 0),
    charts: [],
    arrange: (tables) => {
      const chart = chartOverRows(tables[0], ['expedient', 'inexpedient', 'open'], 'now', {
        id: 'expediency',
        kind: 'bars',
        title: words.chart,
        unit: 'count',
        series: words.series,
      });
      return { tables, charts: chart ? [chart] : [] };
    },
  };
}

type Assessed = (quarter: Quarter) => readonly Assessment[];

function verdictTable(sight: Sight, quarter: Quarter, assessed: Assessed): Table {
  const of = (verdict: Verdict) => (q: Quarter) => assessed(q).filter((one) => one.verdict === verdict);
  const concluded = (verdict: Verdict) => (q: Quarter) => of(verdict)(q).map(({ conclusion }) => conclusion?.id ?? '');
  const expedient = countRow('expedient', words.expedient, quarter, conclusions.id, concluded('expedient'), {
    clause: 'R-40',
  });
  const inexpedient = countRow('inexpedient', words.inexpedient, quarter, conclusions.id, concluded('inexpedient'), {
    clause: 'R-40',
  });
  const open = countRow('open', words.open, quarter, 'participants', (q) =>
    of('open')(q).map(({ participant }) => participant),
  );
  const all: Row = {
    id: 'monitored',
    label: words.monitored,
    look: 'total',
    clause: 'R-39',
    sum: addedUp([expedient, inexpedient, open]),
    cells: {
      ...compare(quarter, (q) =>
        count(
          assessed(q).map(({ participant }) => participant),
          'participants',
        ),
      ),
    },
  };
  const done = countRow(
    'assessed',
    words.assessed,
    quarter,
    conclusions.id,
    (q) => [...concluded('expedient')(q), ...concluded('inexpedient')(q)],
    { look: 'total', sum: addedUp([expedient, inexpedient]) },
  );
  const rows = [all, done, expedient, inexpedient, open];
  return {
    id: 'expediency',
    title: words.verdicts,
    clause: 'R-40',
    columns: threeQuarters(quarter),
    rows: [...rows, shareRow('share', words.share, quarter, rows, ['inexpedient', 'assessed'])],
    notes: sentNotes(sight, quarter),
  };
}

/** What the register of R-41 says was sent: it keeps its figures, and a later correction shows beside them. */
function sentNotes(sight: Sight, quarter: Quarter): readonly Text[] {
  const sent = sight.registers.cases(ministryReports.id).find(({ cells }) => cells.quarter === quarter)?.cells;
  if (typeof sent?.sentOn !== 'number' || Math.floor(sent.sentOn) > dayNumber(sight.on)) return [];
  const day = fromDayNumber(Math.floor(sent.sentOn));
  const told = (cell: unknown): string => (typeof cell === 'number' ? String(cell) : '—');
  return [
    inEachLanguage((language) =>
      fill(words.sent[language], {
        on: longDate(day, language),
        expedient: told(sent.expedient),
        inexpedient: told(sent.inexpedient),
        open: told(sent.open),
      }),
    ),
  ];
}

/** By what the evidence shows against the projects found inexpedient; the officer's own words are not counted. */
function reasonTable(sight: Sight, quarter: Quarter, assessed: Assessed): Table {
  const against = (q: Quarter) => assessed(q).filter(({ verdict }) => verdict === 'inexpedient');
  const rows = deviationRows(sight, quarter, against, words.noDeviation);
  return {
    id: 'reasons',
    title: words.reasons,
    clause: 'R-40',
    columns: threeQuarters(quarter),
    rows: rows.filter(hasFigures),
    notes: rows.some(hasFigures) ? [words.several] : [],
  };
}

/** A row a deviation, and one for those the evidence shows none of. */
export function deviationRows(sight: Sight, quarter: Quarter, of: Assessed, none: Text): readonly Row[] {
  const labels = sight.words(conclusions.id).fields.deviations?.options ?? {};
  const { options, optionClauses } = conclusions.computed.deviations;
  const clauses: Readonly<Record<string, ClauseId>> = optionClauses;
  const shown = ({ conclusion }: Assessment): readonly string[] => splitCodes(textOf(conclusion?.cells.deviations));
  const idsOf = (holds: (one: Assessment) => boolean) => (q: Quarter) =>
    of(q)
      .filter((one) => one.conclusion !== undefined && holds(one))
      .map(({ conclusion }) => conclusion?.id ?? '');
  return [
    ...options.map((code) =>
      countRow(
        code,
        capital(labels[code] ?? inEachLanguage(() => code)),
        quarter,
        conclusions.id,
        idsOf((one) => shown(one).indexOf(code) >= 0),
        { clause: clauses[code] ?? 'R-40' },
      ),
    ),
    countRow(
      'none',
      none,
      quarter,
      conclusions.id,
      idsOf((one) => shown(one).length === 0),
    ),
  ];
}

/** What followed a conclusion against a project, with its days as they were recorded by the day of the report. */
interface Steps {
  readonly conclusion: Case;
  readonly preparedOn: number | undefined;
  readonly noticedOn: number | undefined;
  readonly termination: Case | undefined;
  readonly referredOn: number | undefined;
  readonly decidedOn: number | undefined;
  readonly decision: 'end' | 'keep' | undefined;
}

function stepsOf(sight: Sight, assessed: Assessed): (quarter: Quarter) => readonly Steps[] {
  const today = dayNumber(sight.on);
  const byDay = (cell: unknown): number | undefined =>
    typeof cell === 'number' && Math.floor(cell) <= today ? Math.floor(cell) : undefined;
  const byBin = new Map<string, Case[]>();
  for (const one of sight.registers.cases('terminations')) {
    if (one.cells.ground !== '28.1' || byDay(one.cells.dismissedOn) !== undefined) continue;
    const bin = textOf(one.cells.bin).trim();
    byBin.set(bin, (byBin.get(bin) ?? []).concat([one]));
  }
  return (quarter) =>
    assessed(quarter).reduce<Steps[]>((all, { bin, verdict, conclusion }) => {
      if (verdict !== 'inexpedient' || conclusion === undefined) return all;
      const preparedOn = byDay(conclusion.cells.preparedOn);
      const after = (one: Case): number | undefined => byDay(one.cells.foundOn) ?? byDay(one.cells.sentToCommissionOn);
      const [termination] = (byBin.get(bin) ?? [])
        .filter((one) => (after(one) ?? -1) >= (preparedOn ?? 0))
        .sort((a, b) => (after(a) ?? 0) - (after(b) ?? 0));
      const decidedOn = byDay(termination?.cells.decidedOn);
      const decision = decidedOn === undefined ? undefined : termination?.cells.decision;
      return all.concat([
        {
          conclusion,
          preparedOn,
          noticedOn: byDay(conclusion.cells.noticeSentOn),
          termination,
          referredOn: byDay(termination?.cells.sentToCommissionOn),
          decidedOn,
          decision: decision === 'end' || decision === 'keep' ? decision : undefined,
        },
      ]);
    }, []);
}

type StepsOf = (quarter: Quarter) => readonly Steps[];

function stepTable(quarter: Quarter, steps: StepsOf): Table {
  const ofConclusions =
    (holds: (one: Steps) => boolean) =>
    (q: Quarter): readonly string[] =>
      steps(q)
        .filter(holds)
        .map(({ conclusion }) => conclusion.id);
  const ofTerminations =
    (holds: (one: Steps) => boolean) =>
    (q: Quarter): readonly string[] =>
      steps(q)
        .filter((one) => one.termination !== undefined && holds(one))
        .map(({ termination }) => termination?.id ?? '');
  const row = (id: string, label: Text, clause: ClauseId, holds: (one: Steps) => boolean): Row =>
    countRow(id, label, quarter, conclusions.id, ofConclusions(holds), { clause });
  const decided = (id: string, label: Text, clause: ClauseId, holds: (one: Steps) => boolean): Row =>
    countRow(id, label, quarter, 'terminations', ofTerminations(holds), { clause, look: 'part' });
  const noticed = row('noticed', words.noticed, 'R-40/p2', ({ noticedOn }) => noticedOn !== undefined);
  const unnoticed = row('unnoticed', words.unnoticed, 'R-40/p2', ({ noticedOn }) => noticedOn === undefined);
  const parts = [
    decided('ended', words.ended, 'R-28.1', ({ decision }) => decision === 'end'),
    decided('kept', words.kept, 'R-30/p2', ({ decision }) => decision === 'keep'),
    decided(
      'pending',
      words.pending,
      'R-30/p2',
      ({ decision, referredOn }) => decision === undefined && referredOn !== undefined,
    ),
  ];
  const rows: readonly Row[] = [
    countRow(
      'inexpedient',
      words.inexpedient,
      quarter,
      conclusions.id,
      ofConclusions(() => true),
      { look: 'total', sum: addedUp([noticed, unnoticed]) },
    ),
    noticed,
    unnoticed,
    countRow(
      'referred',
      words.referred,
      quarter,
      'terminations',
      ofTerminations(({ referredOn, decision }) => referredOn !== undefined || decision !== undefined),
      { clause: 'R-30', sum: addedUp(parts) },
    ),
    ...parts,
  ];
  return {
    id: 'consequences',
    title: words.consequences,
    clause: 'R-40/p2',
    columns: threeQuarters(quarter),
    rows: rows.some(hasFigures) ? rows : [],
    notes: [],
  };
}

/** How many of each step fell on which day: no participant is named by a date. */
function dayTable(quarter: Quarter, steps: StepsOf): Table {
  const own = steps(quarter);
  const columns = [
    { id: 'prepared', head: words.preparedOn, day: ({ preparedOn }: Steps) => preparedOn, register: conclusions.id },
    { id: 'noticed', head: words.noticedOn, day: ({ noticedOn }: Steps) => noticedOn, register: conclusions.id },
    { id: 'referred', head: words.referredOn, day: ({ referredOn }: Steps) => referredOn, register: 'terminations' },
    { id: 'decided', head: words.decidedOn, day: ({ decidedOn }: Steps) => decidedOn, register: 'terminations' },
  ] as const;
  const idOf = (register: string, { conclusion, termination }: Steps): string =>
    register === conclusions.id ? conclusion.id : (termination?.id ?? '');
  const days = new Set<number>();
  for (const { day } of columns)
    for (const one of own) {
      const on = day(one);
      if (on !== undefined) days.add(on);
    }
  const cellsOf = (holds: (on: number) => boolean): Row['cells'] => {
    const cells: Record<string, Row['cells'][string]> = {};
    for (const { id, day, register } of columns)
      cells[id] = count(
        own.filter((one) => holds(day(one) ?? Number.NaN)).map((one) => idOf(register, one)),
        register,
      );
    return cells;
  };
  const rows = Array.from(days)
    .sort((a, b) => a - b)
    .map((on): Row => {
      const day = fromDayNumber(on);
      return {
        id: day,
        label: inEachLanguage((language) => longDate(day, language)),
        cells: cellsOf((other) => other === on),
      };
    });
  const total: Row = {
    id: 'total',
    label: words.total,
    look: 'total',
    sum: addedUp(rows),
    cells: cellsOf((on) => !Number.isNaN(on)),
  };
  return {
    id: 'days',
    title: words.days,
    clause: 'R-40/p2',
    columns: columns.map(({ id, head }) => ({ id, head })),
    rows: rows.length > 0 ? [...rows, total] : [],
    notes: [],
  };
}
