/**
 * The other half of an independent reading of the registers: conclusions, terms of stages, fees, training, measures, as
 * somebody with the workbook, a calendar on the wall and a pencil would count them; no code of reports/ or rules/.
 */

import type { Rows } from './naive.ts';

type Cells = Readonly<Record<string, string | number | boolean | undefined>>;
const serial = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;

function span(quarter: string): { first: number; last: number } {
  const [year, q] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return {
    first: Date.UTC(year, q * 3 - 3, 1) / 86_400_000 + 25_569,
    last: Date.UTC(year, q * 3, 0) / 86_400_000 + 25_569,
  };
}

/** Who owed a report: at least one day of the quarter between the contract and the end. */
function owing(rows: Rows, quarter: string): Set<string> {
  const { first, last } = span(quarter);
  const found = new Set<string>();
  for (const { cells } of rows.cases('participants')) {
    const from = cells.contractSignedOn;
    const end = Number(cells.endedOn ?? cells.extendedTo ?? cells.termTo ?? Number.POSITIVE_INFINITY);
    if (typeof from === 'number' && end >= from && from <= last && end >= first) found.add(String(cells.bin));
  }
  return found;
}

export function naiveOffice(rows: Rows, quarter: string, on: string, workingDays: readonly string[]) {
  const today = serial(on);
  const { first, last } = span(quarter);
  const past = (cell: Cells[string]): boolean => typeof cell === 'number' && cell <= today;
  const within = (cell: Cells[string]): boolean => past(cell) && Number(cell) >= first && Number(cell) <= last;

  const due = owing(rows, quarter);
  const verdicts: Record<string, number> = { expedient: 0, inexpedient: 0, open: due.size };
  const byDeviation: Record<string, number> = {};
  const reasons: Record<string, number> = {};
  const against: Cells[] = [];
  for (const { cells } of rows.cases('conclusions')) {
    if (cells.quarter !== quarter || !due.has(String(cells.bin))) continue;
    const shown = cells.deviations === undefined ? ['none'] : String(cells.deviations).split('; ');
    for (const code of shown) byDeviation[code] = (byDeviation[code] ?? 0) + 1;
    if (cells.conclusion === undefined || (typeof cells.preparedOn === 'number' && cells.preparedOn > today)) continue;
    const verdict = String(cells.conclusion);
    verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    verdicts.open = (verdicts.open ?? 0) - 1;
    if (verdict !== 'inexpedient') continue;
    against.push(cells);
    for (const code of shown) reasons[code] = (reasons[code] ?? 0) + 1;
  }
  const steps = { noticed: 0, referred: 0, ended: 0, kept: 0, pending: 0 };
  for (const conclusion of against) {
    if (past(conclusion.noticeSentOn)) steps.noticed += 1;
    const later = rows
      .cases('terminations')
      .map(({ cells }) => cells)
      .filter(
        (one) =>
          one.bin === conclusion.bin &&
          one.ground === '28.1' &&
          !past(one.dismissedOn) &&
          past(one.foundOn) &&
          Number(one.foundOn) >= Number(conclusion.preparedOn),
      )
      .sort((a, b) => Number(a.foundOn) - Number(b.foundOn));
    const [next] = later;
    if (next === undefined) continue;
    const decided = past(next.decidedOn);
    if (past(next.sentToCommissionOn) || decided) steps.referred += 1;
    if (decided && next.decision === 'end') steps.ended += 1;
    else if (decided && next.decision === 'keep') steps.kept += 1;
    else if (past(next.sentToCommissionOn)) steps.pending += 1;
  }

  /** The n-th working day after a day, and how many there are from one to another, counted on the list. */
  const days = workingDays.map(serial);
  const add = (from: number, n: number): number => days.filter((one) => one > from)[n - 1] ?? Number.NaN;
  const between = (from: number, to: number): number => days.filter((one) => one > from && one <= to).length;
  const until = Math.min(today, last);
  const stage = (register: string, limit: number, from: string, done: (cells: Cells) => number | undefined) => {
    const took: number[] = [];
    let inTime = 0;
    let overdue = 0;
    for (const { cells } of rows.cases(register)) {
      const start = cells[from];
      if (typeof start !== 'number' || cells.status === 'withdrawn') continue;
      const end = done(cells);
      const term = add(start, limit);
      if (end === undefined || end > until) overdue += term < until ? 1 : 0;
      else if (end >= first) {
        took.push(between(start, end));
        inTime += end <= term ? 1 : 0;
      }
    }
    return {
      done: took.length,
      average: took.length === 0 ? null : took.reduce((a, b) => a + b, 0) / took.length,
      longest: took.length === 0 ? null : Math.max(...took),
      inTime,
      overdue,
    };
  };

  const answers = { due: 0, inTime: 0, late: 0, overdue: 0 };
  for (const { cells } of rows.cases('requests')) {
    if (cells.ground !== '38' || cells.status === 'withdrawn' || typeof cells.receivedOn !== 'number') continue;
    const term = add(cells.receivedOn, 10);
    if (!(term >= first && term <= last)) continue;
    answers.due += 1;
    if (past(cells.answeredOn)) answers[Number(cells.answeredOn) <= term ? 'inTime' : 'late'] += 1;
    else if (term < today) answers.overdue += 1;
  }

  const sent = rows.cases('registration').filter(({ cells }) => within(cells.sentOn));
  const training = rows.cases('training');
  const admitted = training.filter(({ cells }) => within(cells.decidedOn) && cells.decision === 'admit');
  const courses = rows.cases('courses').filter(({ cells }) => admitted.some(({ id }) => id === cells.case));
  const sum = (all: readonly { cells: Cells }[], field: string): number | null => {
    const given = all.filter(({ cells }) => cells[field] !== undefined);
    return given.length === 0 ? null : given.reduce((total, { cells }) => total + Number(cells[field]), 0);
  };
  const begun = rows.cases('measures').filter(({ cells }) => within(cells.from));
  return {
    verdicts,
    byDeviation,
    reasons,
    steps,
    stage,
    answers,
    funnel: {
      sent: sent.length,
      decided: sent.filter(({ cells }) => past(cells.decidedOn)).length,
      certified: sent.filter(({ cells }) => past(cells.certificateIssuedOn)).length,
    },
    training: {
      sent: training.filter(({ cells }) => within(cells.sentOn)).length,
      admitted: admitted.length,
      notAdmitted: training.filter(({ cells }) => within(cells.decidedOn) && cells.decision === 'refuse').length,
      refusedByFund: training.filter(({ cells }) => within(cells.refusedOn)).length,
      courses: courses.length,
      calculated: sum(courses, 'calculatedSeats'),
      quota: sum(admitted, 'quota'),
      trainees: sum(admitted, 'traineesCount'),
      graduates: sum(courses, 'graduates'),
      employed: sum(courses, 'employed'),
    },
    measures: {
      directions: begun.filter(({ cells }) => cells.direction !== undefined).length,
      investors: begun.filter(({ cells }) => cells.investorMeasure !== undefined).length,
    },
  };
}

export interface NaiveFee {
  readonly bin: string;
  readonly quarter: string;
  readonly owed: boolean;
  readonly base: number | undefined;
  /** Tiyn; not known without a report that states the base. */
  readonly accrued: number | undefined;
  paid: number;
  settledOn: number | undefined;
}

/** Every fee in tiyn as of a day: a payment goes to the quarter it names, then to the oldest open one, the rest is over. */
export function naiveFees(rows: Rows, on: string, percent: number): NaiveFee[] {
  const today = serial(on);
  const when = (cells: Cells): string =>
    String(cells.receivedAt ?? new Date((Number(cells.receivedOn) - 25_569) * 86_400_000).toISOString().slice(0, 10));
  const latest = new Map<string, Cells>();
  for (const { cells } of rows.cases('quarterlyReports')) {
    const key = `${cells.bin}/${cells.quarter}`;
    const before = latest.get(key);
    if (before === undefined || when(cells) >= when(before)) latest.set(key, cells);
  }
  const fees: NaiveFee[] = [];
  for (const { cells } of rows.cases('fees')) {
    const quarter = String(cells.quarter);
    if (span(quarter).last >= today) continue;
    const stated = cells.baseFixed ?? latest.get(`${cells.bin}/${quarter}`)?.feeBase;
    const base = stated === undefined ? undefined : Math.round(Number(stated) * 100);
    const accrued = base === undefined ? undefined : Math.floor((base * percent * 2 + 100) / 200);
    const owed = cells.owed !== false;
    fees.push({ bin: String(cells.bin), quarter, owed, base, accrued, paid: 0, settledOn: undefined });
  }
  for (const bin of new Set(fees.map((fee) => fee.bin))) {
    const own = fees.filter((fee) => fee.bin === bin).sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
    const paid = rows
      .cases('payments')
      .filter(({ cells }) => cells.bin === bin && Number(cells.paidOn) <= today)
      .sort((a, b) => Number(a.cells.paidOn) - Number(b.cells.paidOn));
    for (const { cells } of paid) {
      let rest = Math.round(Number(cells.amount) * 100);
      const pay = (fee: NaiveFee): void => {
        const part = fee.accrued === undefined ? rest : Math.min(rest, Math.max(0, fee.accrued - fee.paid));
        fee.paid += part;
        rest -= part;
        if (part > 0 && fee.accrued === fee.paid) fee.settledOn = Number(cells.paidOn);
      };
      own.filter(({ quarter }) => quarter === cells.quarter).forEach(pay);
      own.filter(({ accrued }) => accrued !== undefined).forEach(pay);
      // Nothing is open any more: it stands with the latest quarter once all payments are in.
      const last = own[own.length - 1];
      if (last && rest > 0) overpaid.set(last, (overpaid.get(last) ?? 0) + rest);
    }
  }
  for (const [fee, amount] of overpaid) if (fees.includes(fee)) fee.paid += amount;
  return fees;
}

const overpaid = new Map<NaiveFee, number>();
