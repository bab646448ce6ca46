/** What the Fund's office records of a drawn fund: conclusions, terminations, requests, fees, payments, training, measures. */

import { dayNumber, type IsoDay } from '../../rules/calendar/day.ts';
import { lastDay, type Quarter } from '../../rules/quarter/quarter.ts';
import type { Cells, Registers } from '../../rules/registers/registers.ts';
import { binOf } from './funds.ts';

const day = (text: IsoDay): number => dayNumber(text);

const quarters: readonly Quarter[] = [
  '2024-Q4',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-Q4',
  '2026-Q1',
  '2026-Q2',
  '2026-Q3',
];
const deviations = ['noReport', 'lateReport', 'remarksOpen', 'feesUnpaid', 'noIncome', 'noStaff'];

export function officeWork(registers: Registers, random: () => number, size: number): void {
  const upTo = (n: number): number => Math.floor(random() * n);
  const maybe = (share: number, value: number): number | undefined => (random() < share ? value : undefined);
  for (const quarter of quarters) {
    const end = day(lastDay(quarter));
    for (let n = 1; n <= size; n += 1) {
      monitored(registers, n, quarter, end, { random, upTo, maybe });
      registers.put('fees', `f${n}-${quarter}`, {
        bin: binOf(n),
        quarter,
        owed: random() < 0.98,
        ...(random() < 0.05 ? { baseFixed: upTo(1e8) / 100, baseReason: 'x' } : {}),
      });
      if (random() < 0.8)
        registers.put('payments', `m${n}-${quarter}`, {
          bin: binOf(n),
          paidOn: end + 10 + upTo(40),
          amount: (1 + upTo(9e7)) / 100,
          ...(random() < 0.6 ? { quarter } : {}),
        });
    }
  }
  applicationDays(registers, random, upTo, maybe);
  training(registers, random, upTo);
  const [directions, ways] = [
    ['materials', 'events', 'experts', 'research'],
    ['investors', 'media', 'contracts'],
  ] as const;
  for (let n = 1; n <= 60; n += 1)
    registers.put('measures', `w${n}`, {
      from: day('2025-01-01') + upTo(600),
      ...(random() < 0.7 ? { direction: directions[upTo(4)] } : {}),
      ...(random() < 0.4 ? { investorMeasure: ways[upTo(3)] } : {}),
    });
}

interface Luck {
  readonly random: () => number;
  readonly upTo: (n: number) => number;
  readonly maybe: (share: number, value: number) => number | undefined;
}

function monitored(
  registers: Registers,
  n: number,
  quarter: Quarter,
  end: number,
  { random, upTo, maybe }: Luck,
): void {
  const bin = binOf(n);
  if (random() < 0.9) {
    const conclusion = random() < 0.8 ? (random() < 0.85 ? 'expedient' : 'inexpedient') : undefined;
    const preparedOn = conclusion && end + 21 + upTo(20);
    const shown = deviations.filter(() => random() < 0.12);
    registers.put('conclusions', `c${n}-${quarter}`, {
      bin,
      quarter,
      conclusion,
      preparedOn,
      deviations: shown.length > 0 ? shown.join('; ') : undefined,
      measures: random() < 0.1 ? 'x' : undefined,
      noticeSentOn: conclusion === 'inexpedient' && preparedOn ? maybe(0.7, preparedOn + upTo(9)) : undefined,
    });
    if (conclusion === 'inexpedient' && preparedOn && random() < 0.6) {
      const referred = preparedOn + 5 + upTo(20);
      const decidedOn = maybe(0.6, referred + upTo(15));
      registers.put('terminations', `t${n}-${quarter}`, {
        bin,
        ground: random() < 0.9 ? '28.1' : '28.4',
        foundOn: preparedOn + upTo(4),
        sentToCommissionOn: referred,
        decidedOn,
        decision: decidedOn && (random() < 0.6 ? 'end' : 'keep'),
        ...(random() < 0.05 ? { dismissedOn: preparedOn + 1 } : {}),
      });
    }
  }
  if (random() < 0.15) {
    const receivedOn = end - 60 + upTo(80);
    registers.put('requests', `q${n}-${quarter}`, {
      bin,
      ground: random() < 0.7 ? '38' : '32',
      receivedOn,
      answeredOn: maybe(0.8, receivedOn + 3 + upTo(24)),
      ...(random() < 0.05 ? { status: 'withdrawn' } : {}),
    });
  }
}

/** The days of the stages of the applications the fund has. */
function applicationDays(
  registers: Registers,
  random: () => number,
  upTo: (n: number) => number,
  maybe: Luck['maybe'],
): void {
  for (const { id, cells } of registers.cases('registration')) {
    const sentOn = Number(cells.sentOn);
    const referred = maybe(0.8, sentOn + 2 + upTo(9));
    const remarks = maybe(0.3, sentOn + 2 + upTo(8));
    const decidedOn = typeof cells.decidedOn === 'number' ? cells.decidedOn : undefined;
    const more: Record<string, Cells[string]> = { sentToCommissionOn: referred, remarksSentOn: remarks };
    if (decidedOn !== undefined) {
      more.noticeSentOn = maybe(0.9, decidedOn + upTo(9));
      if (cells.decision === 'register' && random() < 0.8) {
        more.contractSignedOn = decidedOn + 3 + upTo(10);
        more.certificateIssuedOn = maybe(0.9, Number(more.contractSignedOn) + upTo(6));
        more.listedOn = maybe(0.9, Number(more.contractSignedOn) + upTo(6));
      }
    }
    registers.put('registration', id, more);
  }
}

function training(registers: Registers, random: () => number, upTo: (n: number) => number): void {
  for (let n = 1; n <= 50; n += 1) {
    const sentOn = day('2025-01-05') + upTo(600);
    const fate = random();
    const decidedOn = fate < 0.7 ? sentOn + 12 + upTo(20) : undefined;
    const quota = 10 + upTo(50);
    registers.put('training', `e${n}`, {
      bin: binOf(n),
      sentOn,
      status: decidedOn === undefined ? (fate < 0.8 ? 'refused' : 'sent') : fate < 0.5 ? 'admitted' : 'notAdmitted',
      ...(decidedOn === undefined
        ? fate < 0.8
          ? { refusedOn: sentOn + upTo(15) }
          : {}
        : {
            sentToIndependentOn: sentOn + upTo(15),
            decidedOn,
            decision: fate < 0.5 ? 'admit' : 'refuse',
            ...(fate < 0.5 ? { quota, traineesCount: random() < 0.8 ? quota - upTo(5) : undefined } : {}),
          }),
    });
    for (let course = 1; course <= 1 + upTo(3); course += 1) {
      const graduates = random() < 0.8 ? upTo(90) : undefined;
      registers.put('courses', `e${n}/${course}`, {
        case: `e${n}`,
        bin: binOf(n),
        calculatedSeats: random() < 0.9 ? upTo(40) : undefined,
        graduates,
        employed: graduates === undefined ? undefined : upTo(graduates + 1),
      });
    }
  }
}
