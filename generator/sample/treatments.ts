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
import { dismissals, spoken } from './reasons.ts';
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
  return registers
    .cases('terminations')
    .filter(({ cells }) => cells.status === 'proposed' && cells.evidence !== undefined)
    .flatMap((one): readonly Row[] => {
      const part = parts.get(textOf(one.cells.bin));
      const steps = part === undefined ? usual(one, stage, turn) : (told(stage)[part]?.(one) ?? []);
      return steps.length === 0 ? [] : [{ procedure: 'terminations', id: one.id, steps }];
    });
}

const told = (stage: Stage): Readonly<Partial<Record<Part, (one: Case) => readonly Step[]>>> => {
  const ago = (n: number): IsoDay => shift(stage.span.on, -n);
  return {
    inexpedientAtCommission: () => [referred(ago(3))],
    achievedAtCommission: () => [referred(ago(2))],
    inexpedientKept: (one) => keptByCommission(one, ago(46), stage),
    achievedKept: (one) => keptByCommission(one, ago(47), stage),
    owesKept: ({ cells }) => [keptStep(shift(knownOn(cells), 15), evidenceOf(cells))],
    requestKept: ({ cells }) => [keptStep(ago(52), evidenceOf(cells))],
    refusalKept: ({ cells }) => [keptStep(ago(41), evidenceOf(cells))],
    liquidationDismissed: ({ cells }) => [
      dismissedStep(ago(58), spoken(dismissals.mistaken, languageOf(cells)), evidenceOf(cells)),
    ],
  };
};

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
  if (nth === 1) return [dismissedStep(day, spoken(dismissals.explained, languageOf(cells)), officer)];
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

const languageOf = ({ language }: Cells) => (language === 'kk' ? 'kk' : 'ru');
