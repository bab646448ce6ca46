/** The workbook of the rows behind a report read back: each figure with its words, and the rows that make it up. */

import type { Part } from '../../reports/accounts.ts';
import type { Cell } from '../../rules/projections/facts.ts';
import { type Language, languages, type Text } from '../../rules/vocabulary/text.ts';
import { receiptIn } from '../boundary/receipt.ts';
import type { ReportReceipt } from '../receipts/receipt.ts';
import { type CellValue, readWorkbook, type SheetRows } from '../workbook/port.ts';
import { readRanges } from './ranges.ts';
import { type FigureColumn, figuresMark, rowsMark, sumOf } from './rowsWorkbook.ts';

/** One row behind a figure. */
export interface ExplainedRow {
  readonly register: string;
  readonly id: string;
  readonly name: string;
  readonly quarter: string;
  readonly value: number;
}

export interface ExplainedFigure {
  readonly key: string;
  readonly value: number | null;
  readonly unit: string;
  readonly of: number | null;
  readonly withheld: boolean;
  readonly clause: string;
  readonly label: Text;
  readonly table: Text;
  readonly column: Text;
  readonly period: Text;
  readonly formula: Text;
  readonly parts: readonly Part[];
  readonly rows: readonly ExplainedRow[];
}

/** A row of a register as it was frozen. */
export interface FrozenRow {
  readonly id: string;
  readonly name: string;
  readonly quarter: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface FrozenRows {
  readonly receipt: ReportReceipt | undefined;
  readonly figures: ReadonlyMap<string, ExplainedFigure>;
  /** By register, the number of a row before each. */
  readonly registers: ReadonlyMap<string, ReadonlyMap<number, FrozenRow>>;
}

/** Nothing for a workbook that holds no rows of ours. */
export function readRows(bytes: Uint8Array): FrozenRows | undefined {
  const { sheets } = readWorkbook(bytes);
  const marked = (mark: string): readonly SheetRows[] =>
    sheets.filter(({ rows }) => String(rows[0]?.[0] ?? '').startsWith(mark));
  const [figures] = marked(figuresMark);
  if (figures === undefined) return undefined;
  const registers = new Map(
    marked(rowsMark).map((sheet) => [String(sheet.rows[0]?.[0]).slice(rowsMark.length), frozen(sheet)] as const),
  );
  return { ...explained(figures, registers), registers };
}

/** A key in row 1 names its column; data begin in row 3. */
function* lines({ rows }: SheetRows): Generator<(key: string) => CellValue | undefined> {
  const at = new Map((rows[0] ?? []).map((key, index) => [String(key ?? ''), index] as const));
  for (const row of rows.slice(2)) if (row[0] !== undefined && row[0] !== '') yield (key) => row[at.get(key) ?? -1];
}

const text = (value: CellValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function frozen(sheet: SheetRows): ReadonlyMap<number, FrozenRow> {
  const [mark = '', ...keys] = (sheet.rows[0] ?? []).map((key) => String(key ?? ''));
  const found = new Map<number, FrozenRow>();
  for (const cell of lines(sheet)) {
    const cells: Record<string, Cell> = {};
    for (const key of keys) {
      const value = cell(key);
      if (key !== '' && !key.startsWith('#') && value !== undefined && typeof value !== 'object') cells[key] = value;
    }
    const row = { id: text(cell('#id')), name: text(cell('#name')), quarter: text(cell('#quarter')), cells };
    found.set(Number(cell(mark)), row);
  }
  return found;
}

function explained(sheet: SheetRows, registers: FrozenRows['registers']): Pick<FrozenRows, 'figures' | 'receipt'> {
  const figures = new Map<string, ExplainedFigure>();
  let receipt: ReportReceipt | undefined;
  for (const line of lines(sheet)) {
    const key = text(line(figuresMark));
    const cell = (column: FigureColumn): string => text(line(column));
    const earlier = figures.get(key);
    const rows = rowsIn(cell('register'), cell('rows'), cell('values'), registers);
    figures.set(key, earlier ? { ...earlier, rows: [...earlier.rows, ...rows] } : { ...figureIn(key, line), rows });
    if (cell('receipt') === '') continue;
    const read = receiptIn(cell('receipt'));
    if (read?.document === 'quarterlyReport') receipt = read;
  }
  return { figures, receipt };
}

function figureIn(key: string, line: (key: string) => CellValue | undefined): Omit<ExplainedFigure, 'rows'> {
  const cell = (column: FigureColumn): string => text(line(column));
  const number = (column: FigureColumn): number | null => {
    const value = line(column);
    return typeof value === 'number' ? value : null;
  };
  const said = (name: 'label' | 'table' | 'column' | 'period' | 'formula'): Text =>
    Object.fromEntries(languages.map((language) => [language, cell(`${name}.${language}`)])) as Record<
      Language,
      string
    >;
  return {
    key,
    value: number('value'),
    unit: cell('unit'),
    of: number('of'),
    withheld: cell('withheld') !== '',
    clause: cell('clause'),
    label: said('label'),
    table: said('table'),
    column: said('column'),
    period: said('period'),
    formula: said('formula'),
    parts: cell('parts')
      .split('\n')
      .flatMap((part) => {
        const [role, ...rest] = part.split(' ');
        return rest.length === 0 ? [] : [{ role: role as Part['role'], key: rest.join(' ') }];
      }),
  };
}

function rowsIn(
  register: string,
  ranges: string,
  values: string,
  registers: FrozenRows['registers'],
): readonly ExplainedRow[] {
  const rows = registers.get(register);
  const listed = /^[-\d. e]+$/.test(values) ? values.split(' ').map(Number) : undefined;
  const fields = values === '' || listed ? undefined : values.split('+');
  return readRanges(ranges).flatMap((ordinal, index) => {
    const row = rows?.get(ordinal);
    if (row === undefined) return [];
    const value = listed ? (listed[index] ?? 0) : fields ? sumOf(row, fields) : 1;
    return [{ register, id: row.id, name: row.name, quarter: row.quarter, value }];
  });
}
