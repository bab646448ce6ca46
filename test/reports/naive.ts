/**
 * An independent reading of the registers, as somebody with the workbook and a pencil would do it: no code of reports/,
 * no code of rules/, one loop a figure. Money is added in tiyn.
 */

type Cells = Readonly<Record<string, string | number | boolean | undefined>>;
export interface Rows {
  cases(register: string): readonly { readonly id: string; readonly cells: Cells }[];
}

/** Day numbers of a quarter and of the 20th after it, from the platform's own calendar. */
function span(quarter: string): { first: number; last: number } {
  const year = Number(quarter.slice(0, 4));
  const month = (Number(quarter.slice(6)) - 1) * 3;
  const serial = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / 86_400_000 + 25_569;
  return { first: serial(year, month, 1), last: serial(year, month + 3, 0) };
}

const end = (cells: Cells): number =>
  Number(cells.endedOn ?? cells.extendedTo ?? cells.termTo ?? Number.POSITIVE_INFINITY);
const valid = (cells: Cells): boolean =>
  cells.contractSignedOn !== undefined && end(cells) >= Number(cells.contractSignedOn);

export function naive(rows: Rows, quarter: string, dueOn: number) {
  const { first, last } = span(quarter);
  const people = rows.cases('participants').filter(({ cells }) => valid(cells));
  const began = (cells: Cells): number => Number(cells.contractSignedOn);
  const opening = people.filter(({ cells }) => began(cells) < first && end(cells) >= first).length;
  const registered = people.filter(({ cells }) => began(cells) >= first && began(cells) <= last).length;
  const left = people.filter(({ cells }) => end(cells) >= first && end(cells) <= last);
  const planned = left.filter(
    ({ cells }) => cells.endGround === '27' || (cells.endGround === undefined && cells.endedOn === undefined),
  ).length;
  const closing = people.filter(({ cells }) => began(cells) <= last && end(cells) > last);

  const due = new Set(
    people.filter(({ cells }) => began(cells) <= last && end(cells) >= first).map(({ cells }) => String(cells.bin)),
  );
  const latest = new Map<string, { id: string; cells: Cells }>();
  const firstDay = new Map<string, number>();
  for (const report of rows.cases('quarterlyReports')) {
    const bin = String(report.cells.bin);
    if (report.cells.quarter !== quarter || !due.has(bin)) continue;
    const before = latest.get(bin);
    const when = (one: { cells: Cells }): string =>
      String(
        one.cells.receivedAt ??
          new Date((Number(one.cells.receivedOn) - 25_569) * 86_400_000).toISOString().slice(0, 10),
      );
    if (before === undefined || when(report) >= when(before)) latest.set(bin, report);
    firstDay.set(bin, Math.min(firstDay.get(bin) ?? Number.POSITIVE_INFINITY, Number(report.cells.receivedOn)));
  }
  const standing = Array.from(latest.values());
  const inTime = Array.from(firstDay.values()).filter((n) => n <= dueOn).length;

  /** The sum over the reports that have every field; null if there is none. */
  const total = (...fields: string[]): { value: number | null; given: number } => {
    let tiyn = 0;
    let given = 0;
    for (const { cells } of standing) {
      if (fields.some((field) => cells[field] === undefined)) continue;
      given += 1;
      for (const field of fields) tiyn += Math.round(Number(cells[field]) * 100);
    }
    return { value: given === 0 ? null : tiyn / 100, given };
  };

  const byCountry: Record<string, number> = {};
  const exporters: Record<string, Set<string>> = {};
  for (const { cells } of rows.cases('exportByCountry')) {
    const report = standing.find(({ id }) => id === cells.case);
    if (report === undefined || report.cells.incomeForeign === undefined) continue;
    const country = String(cells.country);
    byCountry[country] = (byCountry[country] ?? 0) + Math.round(Number(cells.amount) * 100);
    exporters[country] = (exporters[country] ?? new Set()).add(String(report.cells.bin));
  }

  const byRegion: Record<string, { participants: number; income: number; given: number }> = {};
  for (const { cells } of closing) {
    const region = String(cells.region ?? 'none');
    const own = byRegion[region] ?? { participants: 0, income: 0, given: 0 };
    byRegion[region] = { ...own, participants: own.participants + 1 };
  }
  for (const { cells } of standing) {
    const who = people.find(
      (one) => one.cells.bin === cells.bin && began(one.cells) <= last && end(one.cells) >= first,
    );
    const region = String(who?.cells.region ?? 'none');
    const own = byRegion[region] ?? { participants: 0, income: 0, given: 0 };
    byRegion[region] = {
      ...own,
      income: own.income + Math.round(Number(cells.incomeQuarter) * 100),
      given: own.given + 1,
    };
  }
  return {
    opening,
    registered,
    planned,
    early: left.length - planned,
    closing: closing.length,
    due: due.size,
    inTime,
    late: firstDay.size - inTime,
    missing: due.size - firstDay.size,
    total,
    byCountry,
    exporters,
    byRegion,
    sent: rows
      .cases('registration')
      .filter(({ cells }) => Number(cells.sentOn) >= first && Number(cells.sentOn) <= last).length,
    refused: rows
      .cases('registration')
      .filter(
        ({ cells }) =>
          cells.decision === 'refuse' && Number(cells.decidedOn) >= first && Number(cells.decidedOn) <= last,
      ).length,
  };
}
