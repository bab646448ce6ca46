/** What the office did with the cases of early termination the evidence proposed: kept, dismissed, referred, still open. */

import { addDays, fromDayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import type { Case, Cells, Registers } from '../../rules/registers/registers.ts';
import { textOf } from '../../rules/registers/view.ts';
import type { Cast, Part } from './cast.ts';
import { shift } from './days.ts';
import { isForCommission } from './endings.ts';
import type { Row, Step } from './ledger.ts';
import { officers } from './people.ts';
import { Random } from './random.ts';
import { dismissals, spokenIn } from './reasons.ts';
import type { Stage } from './stage.ts';
import { dismissedStep, keptStep, referred } from './terminations.ts';

/** Of the cases that are proposed; those of the told participants go as they are told. */
export function treatments(stage: Stage, cast: Cast, registers: Registers): readonly Row[] {
  const parts = new Map(Array.from(cast, ([part, { company }]) => [company.bin, part] as const));
  const dealtWith = new Map<string, number>();
  const turn = (ground: string): number => {
    const n = dealtWith.get(ground) ?? 0;
    dealtWith.set(ground, n + 1);
    return n;
  };
  const tales = told(stage);
  return registers
    .cases('terminations')
    .filter(({ cells }) => cells.status === 'proposed' && cells.evidence !== undefined)
    .flatMap((one): readonly Row[] => {
      const part = parts.get(textOf(one.cells.bin));
      const tale = part && tales[part];
      const steps = tale !== undefined && tale.ground === one.cells.ground ? tale.steps(one) : usual(one, stage, turn);
      return steps.length === 0 ? [] : [{ procedure: 'terminations', id: one.id, steps }];
    });
}

interface Tale {
  readonly ground: string;
  readonly steps: (one: Case) => readonly Step[];
}

const waits = (ground: string): Tale => ({ ground, steps: () => [] });

function told(stage: Stage): Readonly<Partial<Record<Part, Tale>>> {
  const ago = (n: number): IsoDay => shift(stage.span.on, -n);
  return {
    neverPays: waits('28.6'),
    owesForLong: waits('28.6'),
    paysPart: waits('28.6'),
    ignoresRequest: waits('28.4'),
    inexpedient: waits('28.1'),
    achieved: waits('28.2'),
    refuses: waits('28.3'),
    refusesLate: waits('28.3'),
    liquidates: waits('28.5'),
    inexpedientAtCommission: { ground: '28.1', steps: () => [referred(ago(3))] },
    inexpedientKept: { ground: '28.1', steps: (one) => keptByCommission(one, ago(46), stage) },
    achievedAtCommission: { ground: '28.2', steps: () => [referred(ago(2))] },
    achievedKept: { ground: '28.2', steps: (one) => keptByCommission(one, ago(47), stage) },
    refusalKept: { ground: '28.3', steps: ({ cells }) => [keptStep(ago(41), evidenceOf(cells))] },
    requestKept: { ground: '28.4', steps: ({ cells }) => [keptStep(ago(52), evidenceOf(cells))] },
    owesKept: { ground: '28.6', steps: ({ cells }) => [keptStep(shift(knownOn(cells), 15), evidenceOf(cells))] },
  };
}

/** What is new waits; of the rest three in four are dealt with. */
function usual(one: Case, stage: Stage, turn: (ground: string) => number): readonly Step[] {
  const { cells } = one;
  const random = new Random(stage.seed, 'treatment', one.id);
  const { on } = stage.span;
  const day = shift(knownOn(cells), random.int(8, 30));
  if (addDays(day, 5) > on) return [];
  if (isForCommission(textOf(cells.ground))) return keptByCommission(one, day, stage);
  const officer = { officer: random.pick(officers), ...evidenceOf(cells) };
  const nth = turn(textOf(cells.ground)) % 4;
  if (nth === 1) return [dismissedStep(day, spokenIn(dismissals.explained, cells), officer)];
  return nth === 3 ? [] : [keptStep(day, officer)];
}

/** The next ordinary meeting keeps the participant; where its minutes are not signed yet, the matter waits. */
function keptByCommission({ cells }: Case, sentOn: IsoDay, { meetings, span: { on } }: Stage): readonly Step[] {
  const [meeting] = meetings.between(sentOn, on);
  return [referred(sentOn), ...(meeting ? [keptStep(meeting, evidenceOf(cells))] : [])];
}

/** Since when the latest evidence stands. */
const knownOn = ({ evidenceUpTo }: Cells): IsoDay => fromDayNumber(Number(evidenceUpTo));

/** A case that is over keeps the evidence it rested on. */
const evidenceOf = ({ evidence, evidenceUpTo }: Cells): Cells => ({ evidence, evidenceUpTo });
