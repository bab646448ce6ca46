/** The rows behind a cell of a report: which figure stands there, what it is made of, and whether it adds up. */

import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cite } from '../../rules/order/citation.ts';
import { type ClauseId, clauseIds } from '../../rules/order/clauses.ts';
import { inEachLanguage, type Text } from '../../rules/vocabulary/text.ts';
import { CommandError } from '../commands/command.ts';
import type { ReportReceipt } from '../receipts/receipt.ts';
import { address, parseArea } from '../workbook/address.ts';
import { openFile } from '../workbook/file.ts';
import { WorkbookError } from '../workbook/port.ts';
import type { MadeReport } from './madeReport.ts';
import { type PlacedFigure, type ReadReport, readReport } from './readReport.ts';
import { type ExplainedFigure, type ExplainedRow, type FrozenRows, readRows } from './readRows.ts';
import { writeRowsWorkbook } from './rowsWorkbook.ts';

export interface Explanation {
  readonly quarter: string;
  readonly on: string;
  readonly cell: string;
  readonly figure: ExplainedFigure;
  readonly citation: Text | undefined;
  /** What the cell shows now; other than the figure where somebody changed it. */
  readonly shown: string | number | boolean | null;
  readonly isChanged: boolean;
  readonly parts: readonly (ExplainedFigure['parts'][number] &
    Pick<PlacedFigure, 'cell'> &
    Pick<ExplainedFigure, 'label' | 'value'>)[];
  readonly rows: readonly ExplainedRow[];
  /** Of the rows; nothing for a ratio, which is made of figures. */
  readonly sum: number | null;
  readonly addsUp: boolean;
}

/** Opens a report's workbook. Throws CommandError for a workbook that is none. */
export async function openReport(file: string): Promise<ReadReport & { readonly receipt: ReportReceipt }> {
  const { bytes } = await openFile(file);
  const read = named(file, () => readReport(bytes));
  if (read.receipt !== undefined) return { ...read, receipt: read.receipt };
  throw new CommandError(
    `${file} is a workbook, but no quarterly report of ours: give report-2026-Q1.xlsx as «qagida report» made it.`,
  );
}

/** Errors of the file name it. */
function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof WorkbookError ? new WorkbookError(`${file}: ${error.message}`) : error;
  }
}

/** Throws CommandError, one sentence, where no figure of the report stands in the cell. */
export function explain(file: string, read: ReadReport, asked: string, rows: FrozenRows): Explanation {
  const placed = figureAt(file, read, asked);
  const figure = rows.figures.get(placed.key);
  if (figure === undefined || rows.receipt === undefined) throw noFigure(placed.cell);
  const isRatio = figure.unit === 'percent';
  const sum = isRatio ? null : sumOf(figure.rows);
  const clause = clauseIds.find((id) => id === figure.clause);
  return {
    quarter: rows.receipt.quarter,
    on: rows.receipt.on,
    cell: placed.cell,
    figure,
    citation: clause && citation(clause),
    shown: placed.shown ?? null,
    isChanged: !shows(placed.shown, figure),
    parts: figure.parts.flatMap((part) => {
      const other = rows.figures.get(part.key);
      const cell = read.figures.find(({ key, isOnCover }) => key === part.key && !isOnCover)?.cell ?? '';
      return other ? [{ ...part, cell, label: other.label, value: other.value }] : [];
    }),
    rows: isRatio ? [] : figure.rows,
    sum,
    addsUp: isRatio || figure.withheld || figure.value === null || sum === figure.value,
  };
}

const citation = (id: ClauseId): Text => inEachLanguage((language) => cite(id, language));

/** Exact to the tiyn. */
const sumOf = (rows: readonly ExplainedRow[]): number =>
  rows.reduce((sum, { value }) => sum + Math.round(value * 100), 0) / 100;

/** Whether a cell shows a figure: its number, a percentage as a fraction, or a sign in its place. */
export function shows(
  shown: PlacedFigure['shown'],
  { value, unit, withheld }: Pick<ExplainedFigure, 'value' | 'unit' | 'withheld'>,
): boolean {
  if (withheld || value === null) return typeof shown === 'string' && shown !== '';
  if (typeof shown !== 'number') return false;
  const expected = unit === 'percent' ? value / 100 : value;
  return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function figureAt(file: string, read: ReadReport, asked: string): PlacedFigure {
  const split = asked.lastIndexOf('!');
  const cell = asked.slice(split + 1);
  const area = parseArea(cell);
  if (split < 0 || area === undefined || cell.includes(':'))
    throw new CommandError(`${asked}: give a sheet and a cell, such as '${exampleOf(read)}'.`);
  const wanted = asked
    .slice(0, split)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'")
    .trim();
  const { sheets } = read.workbook;
  const sheet =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (sheet === undefined) {
    const there = sheets.map(({ name }) => name).join(', ');
    throw new CommandError(`${file} has no sheet "${wanted}" (it has ${there}).`);
  }
  const place = `${sheet.name}!${address(area.top, area.left)}`;
  const found = read.figures.find((one) => one.cell === place);
  if (found === undefined) throw noFigure(place);
  return found;
}

const exampleOf = (read: ReadReport): string => read.figures.at(-1)?.cell ?? 'sheet!D5';

const noFigure = (cell: string): CommandError =>
  new CommandError(`${cell} holds no figure of the report; give the cell of a number, a dash or an asterisk.`);

/** The rows of a report just made from registers. */
export async function rowsOf(made: MadeReport): Promise<FrozenRows> {
  const rows = readRows(await writeRowsWorkbook(made));
  if (rows === undefined) throw new Error('The rows just written cannot be read.');
  return rows;
}

/**
 * The rows frozen when a report was made, in a workbook beside it that carries the same receipt. Throws CommandError
 * where there is none.
 */
export async function rowsBeside(file: string, receipt: ReportReceipt): Promise<FrozenRows> {
  const folder = dirname(file);
  const likely = `${basename(file).replace(/\.xlsx$/i, '')}.internal.xlsx`;
  const others = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.internal.xlsx')).sort();
  const names = [...others.filter((name) => name === likely), ...others.filter((name) => name !== likely)];
  for (const name of names) {
    const rows = await rowsIn(join(folder, name));
    if (rows?.receipt && isSameReport(rows.receipt, receipt)) return rows;
  }
  const isOther = names.length > 0;
  throw new CommandError(
    `${file}: the rows behind it stand in ${likely}, which ${isOther ? 'is of another report' : 'is not there'}; put that file of the same run beside it, or give the registers with --source.`,
  );
}

/** Nothing where there is no such file, or it holds no rows of ours. */
export const rowsIn = async (path: string): Promise<FrozenRows | undefined> => {
  try {
    return readRows((await openFile(path)).bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return undefined;
    throw error;
  }
};

const isSameReport = (a: ReportReceipt, b: ReportReceipt): boolean =>
  a.quarter === b.quarter && a.on === b.on && a.input === b.input && a.figures === b.figures;
