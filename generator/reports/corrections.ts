/**
 * A report once made stays: where the registers have changed since, the next one stands beside it under a number
 * of its own, says on its first page what it replaces, and comes with a workbook of the differences.
 */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settled } from '../../rules/registers/settled.ts';
import { CommandError } from '../commands/command.ts';
import type { ReportReceipt } from '../receipts/receipt.ts';
import { corrected } from './corrected.ts';
import { type Differences, differencesOf, isNone } from './differences.ts';
import { writeDifferences } from './differencesWorkbook.ts';
import { rowsIn, rowsOf } from './explain.ts';
import type { MadeReport } from './madeReport.ts';
import type { FrozenRows } from './readRows.ts';

/** A report in the folder, by the rows frozen with it. */
export interface EarlierReport {
  /** 1 is `report-2026-Q1`, 2 is `report-2026-Q1.2`. */
  readonly number: number;
  readonly receipt: ReportReceipt;
  readonly rows: FrozenRows;
}

export interface NextReport {
  /** What its files begin with. */
  readonly name: string;
  readonly made: MadeReport;
  /** With what it replaces; nothing where no figure and no row changed. */
  readonly differences: Differences | undefined;
  /** The bytes of their workbook. */
  readonly workbook: Uint8Array | undefined;
}

const nameOf = (quarter: string, number: number): string =>
  number === 1 ? `report-${quarter}` : `report-${quarter}.${number}`;

/** The last report on the quarter in a folder. Throws CommandError where its rows are lost: it is never written over. */
export async function latestIn(folder: string, quarter: string): Promise<EarlierReport | undefined> {
  const pattern = new RegExp(`^report-${quarter}(?:\\.(\\d+))?(?:\\.internal)?\\.xlsx$`);
  const numbers = (await readdir(folder)).flatMap((name) => {
    const match = pattern.exec(name);
    return match === null ? [] : [Number(match[1] ?? 1)];
  });
  const number = Math.max(0, ...numbers);
  if (number === 0) return undefined;
  const path = join(folder, `${nameOf(quarter, number)}.internal.xlsx`);
  const rows = await rowsIn(path);
  if (rows?.receipt !== undefined) return { number, receipt: rows.receipt, rows };
  throw new CommandError(
    `${folder} holds ${nameOf(quarter, number)}.xlsx, but ${path} with its rows is not there or cannot be read; put it back or choose another folder, for a report once made is not written over.`,
  );
}

/** The report under its name: that of the latest where nothing has changed since, else the next number. */
export async function nextReport(
  made: MadeReport,
  settled: Settled,
  latest: EarlierReport | undefined,
  against: FrozenRows | undefined = latest?.rows,
): Promise<NextReport> {
  const { quarter } = made.report;
  const isSame = latest !== undefined && saysTheSame(latest.receipt, made.receipt);
  const number = latest === undefined ? 1 : isSame ? latest.number : latest.number + 1;
  const name = nameOf(quarter, number);
  const before = against?.receipt;
  if (isSame && against === latest?.rows)
    return { name, made: corrected(made, latest.receipt.corrects), differences: undefined, workbook: undefined };
  const differences = against && differencesOf(against, await rowsOf(made));
  if (differences === undefined || before === undefined || isNone(differences))
    return { name, made, differences: undefined, workbook: undefined };
  const { on, input } = before;
  const its = corrected(made, { on, input, figures: differences.figures.length });
  return { name, made: its, differences, workbook: await writeDifferences(differences, its, settled) };
}

const saysTheSame = (one: ReportReceipt, other: ReportReceipt): boolean =>
  one.input === other.input && one.figures === other.figures;
