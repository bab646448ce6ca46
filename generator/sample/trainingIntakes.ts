/** Intakes of applications for training and the rounds of their quotas: two a year. */

import { addDays, type IsoDay } from '../../rules/calendar/day.ts';
import { type Method, methods } from '../../rules/quota/apportion.ts';
import { cellDay, shift, workday } from './days.ts';
import type { Row, Step } from './ledger.ts';
import { Random } from './random.ts';
import { beginningOf, documentUrl, type World } from './world.ts';

export interface TrainingIntake {
  readonly id: string;
  /** How many came after it; the applications of the newest one wait for the Independent Commission. */
  readonly ago: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly calculatedOn: IsoDay;
  /** The day the Independent Commission considers it. */
  readonly heldOn: IsoDay;
  readonly row: Row;
}

export interface QuotaRound {
  readonly total: number;
  readonly method: Method;
  readonly minPerCourse: number;
  readonly maxPerCourse: number;
}

/** The newest first. */
export function inventTrainingIntakes(world: World): readonly TrainingIntake[] {
  const found: TrainingIntake[] = [];
  for (let ago = 0; ; ago += 1) {
    const random = new Random(world.seed, 'trainingIntake', ago);
    const from = workday(addDays(world.span.on, -50 - 182 * ago + (ago > 0 ? random.int(-7, 7) : 0)));
    if (addDays(from, -20) < beginningOf(world)) return found;
    const to = shift(from, 15);
    const heldOn = shift(to, 32);
    const half = from.slice(5, 7) <= '06' ? '1' : '2';
    const id = `TI-${from.slice(0, 4)}-${half}`;
    const row = rowOf(random, id, from, to);
    found.push({ id, ago, from, to, calculatedOn: shift(heldOn, -3), heldOn, row });
  }
}

function rowOf(random: Random, id: string, from: IsoDay, to: IsoDay): Row {
  const year = from.slice(0, 4);
  const announcedOn = shift(from, -random.int(3, 8));
  const closingOn = shift(to, 1);
  const step = (day: IsoDay, cells: Step['cells']): Step => ({ day, cells });
  const steps = [
    step(shift(announcedOn, -2), {
      status: 'planned',
      name: `АКТ курстары: ${year} жылғы ${id.slice(-1)}-қабылдау`,
      intakeFrom: cellDay(from),
      intakeTo: cellDay(to),
      channels: 'both',
      orderUrl: documentUrl('acts', 'training-intake'),
      criteriaUrl: documentUrl('acts', 'training-criteria'),
    }),
    step(announcedOn, {
      status: 'open',
      announcedOn: cellDay(announcedOn),
      announcementUrl: documentUrl('news', year, random.int(1000, 9999)),
    }),
    step(closingOn, { status: 'closed', closingAnnouncedOn: cellDay(closingOn) }),
  ];
  return { procedure: 'trainingIntakes', id, steps };
}

/** Both methods in turn. The newest round is planned and not calculated yet. */
export function roundOf({ ago }: TrainingIntake, seats: number): QuotaRound {
  const total = Math.max(20, Math.round((seats * 0.55) / 10) * 10);
  return { total, method: methods[ago % 2] ?? methods[0], minPerCourse: 5, maxPerCourse: 40 };
}

export function roundRow({ id, to, calculatedOn, heldOn }: TrainingIntake, round: QuotaRound): Row {
  const steps: readonly Step[] = [
    { day: shift(to, 5), cells: { status: 'planned', intake: id, ...round, heldOn: cellDay(heldOn) } },
    {
      day: calculatedOn,
      cells: {
        status: 'calculated',
        calculatedOn: cellDay(calculatedOn),
        methodVersion: 'Есептік тетік, 1-нұсқа',
      },
    },
    { day: heldOn, cells: { status: 'considered' } },
  ];
  return { procedure: 'quotaRounds', id: `QR-${id.slice(3)}`, steps };
}
