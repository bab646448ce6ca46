/** Early termination as it was recorded (R-28 … R-30): what ended, what was dismissed, what people found by themselves. */

import { addDays, dayNumber, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { joinCodes } from '../../rules/projections/facts.ts';
import { isQuarter, quartersBetween } from '../../rules/quarter/quarter.ts';
import { groundsOf, type ShownGround, shownGrounds } from '../../rules/registers/evidence/grounds.ts';
import { reportTerm } from '../../rules/registers/evidence/reportTerm.ts';
import { payDays } from '../../rules/registers/feeAccount.ts';
import type { Case, Cells } from '../../rules/registers/registers.ts';
import { textOf, type View } from '../../rules/registers/view.ts';
import type { Cast, Part } from './cast.ts';
import { cellDay, shift } from './days.ts';
import type { Ending } from './endings.ts';
import type { Row, Step } from './ledger.ts';
import type { Participation } from './participations.ts';
import { officers } from './people.ts';
import { Random } from './random.ts';
import { anyOf, breaches, dismissals, provenOnPaper, spoken } from './reasons.ts';
import { lastDayOf, type Stage, standsOn } from './stage.ts';

interface Found {
  readonly one: Participation;
  readonly ground: string;
  readonly foundOn: IsoDay;
  readonly cells?: Cells;
  readonly steps?: readonly Step[];
}

/** Those that ended, told ones, and those of whoever paid long after the day. */
export function terminations(stage: Stage, cast: Cast, endings: readonly Ending[], view: View): readonly Row[] {
  const shown = groundsOf(view);
  const found = [
    ...endings.map((ending) => ended(stage, ending, shown, view)),
    ...breached(stage, cast),
    ...cured(stage, cast, view),
    ...mistaken(cast, view),
    ...paidLate(stage, cast, view),
    ...reportedLate(stage, view),
  ];
  const counts = new Map<string, number>();
  return found.map((each) => {
    const { ground, one } = each;
    const key = `T-${ground}-${one.company.bin}`;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return rowOf(`${key}-${n}`, each, stage);
  });
}

function rowOf(id: string, { one, ground, foundOn, cells, steps = [] }: Found, { seed }: Stage): Row {
  const officer = new Random(seed, 'termination', id).pick(officers);
  const opening = { status: 'proposed', bin: one.company.bin, ground, foundOn: cellDay(foundOn), officer };
  return { procedure: 'terminations', id, steps: [{ day: foundOn, cells: { ...opening, ...cells } }, ...steps] };
}

/** With the evidence the registers had of it by the day it was decided. */
function ended(
  { seed }: Stage,
  { one, ground, foundOn, sentOn, decidedOn, endedOn }: Ending,
  shown: ReturnType<typeof groundsOf>,
  view: View,
): Found {
  const random = new Random(seed, 'ended', one.company.index);
  const { bin, language } = one.company;
  const participation = view.participationsOf(bin).find(({ last }) => last === dayNumber(endedOn));
  const known = shownGrounds.find((each) => each === ground) as ShownGround | undefined;
  const evidence =
    known && participation ? shown(participation, known).filter(({ day }) => day <= dayNumber(decidedOn)) : [];
  const [first] = evidence;
  const last = evidence[evidence.length - 1];
  const breach = ground === '28.7' ? anyOf(random, breaches, language) : spoken(provenOnPaper, language);
  const notice = first?.source?.cells;
  const decided: Step = {
    day: decidedOn,
    cells: {
      evidence: joinCodes(evidence.map(({ code }) => code)) || undefined,
      evidenceUpTo: last?.day,
      decision: 'end',
      decidedOn: cellDay(decidedOn),
      endedOn: cellDay(endedOn),
      status: 'ended',
    },
  };
  return {
    one,
    ground,
    foundOn: first ? fromDayNumber(first.day) : foundOn,
    cells: {
      ...(evidence.length === 0 ? { breach } : {}),
      ...(ground === '28.3' && notice ? { plannedDecisionOn: notice.plannedDecisionOn, noticeOn: notice.sentOn } : {}),
    },
    steps: [...(sentOn ? [referred(sentOn)] : []), decided],
  };
}

export const referred = (day: IsoDay): Step => ({
  day,
  cells: { status: 'atCommission', sentToCommissionOn: cellDay(day) },
});

export const keptStep = (day: IsoDay, evidence: Cells = {}): Step => ({
  day,
  cells: { ...evidence, decision: 'keep', decidedOn: cellDay(day), status: 'kept' },
});

export const dismissedStep = (day: IsoDay, dismissReason: string, evidence: Cells = {}): Step => ({
  day,
  cells: { ...evidence, dismissedOn: cellDay(day), dismissReason, status: 'dismissed' },
});

/** nobody but people finds these. */
function breached({ seed, span: { on }, meetings }: Stage, cast: Cast): readonly Found[] {
  const ago = (n: number): IsoDay => shift(on, -n);
  const told: readonly (readonly [Part, number, (one: Participation) => readonly Step[]])[] = [
    ['breach', 3, () => []],
    ['breachAtCommission', 12, () => [referred(ago(2))]],
    ['breachInDraft', 15, () => [referred(ago(8))]],
    [
      'breachKept',
      60,
      () => {
        const [meeting] = meetings.between(ago(55), on);
        return [referred(ago(55)), ...(meeting ? [keptStep(meeting)] : [])];
      },
    ],
    ['breachDismissed', 50, ({ company }) => [dismissedStep(ago(41), spoken(dismissals.mended, company.language))]],
  ];
  return told.flatMap(([part, found, steps]) => {
    const one = cast.get(part);
    if (one === undefined) return [];
    const random = new Random(seed, 'breach', part);
    const breach = anyOf(random, breaches, one.company.language);
    return [{ one, ground: '28.7', foundOn: ago(found), cells: { breach }, steps: steps(one) }];
  });
}

const takenBack: readonly (readonly [part: Part, ground: string, kind: string])[] = [
  ['refusalTakenBack', '28.3', 'refusal'],
  ['achievedTakenBack', '28.2', 'resultsAchieved'],
  ['liquidationTakenBack', '28.5', 'liquidation'],
];

/** Opened when the evidence was there, and still open though it is gone: the fee is paid, the notice taken back. */
function cured({ quarters }: Stage, cast: Cast, view: View): readonly Found[] {
  const payer = cast.get('paidAtLast');
  const before = quarters[quarters.length - 2];
  const due = before && payDays(before, view.settled.book).due;
  const notices = takenBack.flatMap(([part, ground, kind]): readonly Found[] => {
    const one = cast.get(part);
    const notice = one && noticeOf(one, kind, view)?.cells;
    const day = notice?.happenedOn ?? notice?.sentOn;
    if (one === undefined || typeof day !== 'number') return [];
    const planned = { plannedDecisionOn: notice?.plannedDecisionOn, noticeOn: notice?.sentOn };
    return [{ one, ground, foundOn: fromDayNumber(day), ...(kind === 'refusal' ? { cells: planned } : {}) }];
  });
  return [...(payer && due ? [{ one: payer, ground: '28.6', foundOn: addDays(due, 1) }] : []), ...notices];
}

/** Opened by the notice of a liquidation, dismissed once an officer had found that it was none. */
function mistaken(cast: Cast, view: View): readonly Found[] {
  const one = cast.get('liquidationDismissed');
  const notice = one && noticeOf(one, 'liquidation', view);
  const { happenedOn, sentOn } = notice?.cells ?? {};
  if (one === undefined || notice === undefined || typeof happenedOn !== 'number' || typeof sentOn !== 'number')
    return [];
  const evidence = { evidence: `R-34 ${notice.id}`, evidenceUpTo: happenedOn };
  const reason = spoken(dismissals.mistaken, one.company.language);
  const steps = [dismissedStep(shift(fromDayNumber(sentOn), 8), reason, evidence)];
  return [{ one, ground: '28.5', foundOn: fromDayNumber(sentOn), steps }];
}

const noticeOf = ({ company }: Participation, kind: string, view: View): Case | undefined =>
  view.where('events', 'bin', company.bin).find(({ cells }) => cells.kind === kind);

/** A fee paid more than three weeks late was found unpaid first, and the case dismissed once the money was there. */
function paidLate({ people, span: { on } }: Stage, cast: Cast, view: View): readonly Found[] {
  const open = cast.get('paidAtLast')?.company.bin;
  return people.flatMap((one) => {
    if (lastDayOf(one) < on || one.company.bin === open) return [];
    return view.where('fees', 'bin', one.company.bin).flatMap(({ cells }): readonly Found[] => {
      const quarter = textOf(cells.quarter);
      const due = isQuarter(quarter) ? payDays(quarter, view.settled.book).due : undefined;
      if (due === undefined || typeof cells.settledOn !== 'number' || cells.settledOn <= dayNumber(due) + 21) return [];
      const foundOn = addDays(due, 1);
      if (!standsOn(one, foundOn)) return [];
      const dismissedOn = shift(fromDayNumber(cells.settledOn), 1);
      if (dismissedOn > on) return [];
      const evidence = { evidence: `R-21 ${quarter}`, evidenceUpTo: cellDay(foundOn) };
      const reason = spoken(dismissals.paid, one.company.language);
      return [{ one, ground: '28.6', foundOn, steps: [dismissedStep(dismissedOn, reason, evidence)] }];
    });
  });
}

/** A report that came days late was found missing first; of whoever is always late the last such case is still open. */
function reportedLate({ people, quarters, span: { on } }: Stage, view: View): readonly Found[] {
  const last = quarters[quarters.length - 1];
  return people.flatMap((one) => {
    if (lastDayOf(one) < on) return [];
    return view.where('conclusions', 'bin', one.company.bin).flatMap(({ cells }): readonly Found[] => {
      const { quarter, reportedOn } = cells;
      if (typeof quarter !== 'string' || !isQuarter(quarter) || typeof reportedOn !== 'number') return [];
      const term = reportTerm(quarter, view.settled.book);
      if (term === undefined || reportedOn <= term || last === undefined) return [];
      const foundOn = fromDayNumber(term + 1);
      const dismissedOn = shift(fromDayNumber(reportedOn), 1);
      if (!standsOn(one, foundOn) || dismissedOn > on) return [];
      const found = { one, ground: '28.4', foundOn };
      if (one.reporter.role === 'late' && quartersBetween(quarter, last) === 1) return [found];
      if (reportedOn <= term + 3) return [];
      const evidence = { evidence: `R-39 ${quarter}`, evidenceUpTo: term + 1 };
      return [
        { ...found, steps: [dismissedStep(dismissedOn, spoken(dismissals.reported, one.company.language), evidence)] },
      ];
    });
  });
}
