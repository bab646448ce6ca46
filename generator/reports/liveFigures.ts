/**
 * The figures of the workbook of rows as formulas over the frozen rows: each row carries the marks of the figures it
 * stands behind, so that a figure is a count or a sum of the rows that carry its mark, and follows a cell that is mended.
 */

import type { Account } from '../../reports/accounts.ts';
import type { Evidence } from '../../reports/quarterlyReport/evidence.ts';
import { letter } from './places.ts';

/** The rows of one register on their sheet. */
export interface RowsSheet {
  readonly name: string;
  readonly evidence: Evidence;
  /** The index of the column of each field, and of the marks. */
  readonly fields: ReadonlyMap<string, number>;
  readonly marks: number;
  /** Rows of the sheet, from 1. */
  readonly first: number;
  readonly last: number;
}

/** What stands behind a figure in one register: every row as one, or the fields it adds up; `other` is neither. */
export interface Gives {
  readonly register: string;
  readonly how: 'rows' | 'fields' | 'other';
  readonly fields: readonly string[];
}

export interface FigureCells {
  /** `$B$7`, of a figure by its key. */
  readonly cellOf: (key: string) => string | undefined;
  readonly resultOf: (key: string) => number | null;
  readonly sheets: ReadonlyMap<string, RowsSheet>;
}

/** A formula with the figure as its result; nothing where no formula over the rows gives it. */
export function liveFormula(
  { figure, parts }: Account,
  mark: string,
  gives: readonly Gives[],
  { cellOf, resultOf, sheets }: FigureCells,
): string | undefined {
  if (figure.withheld || figure.value === null || figure.how) return undefined;
  const inTenge = (formula: string): string => (figure.unit === 'tenge' ? `ROUND(${formula},2)` : formula);
  if (parts.length > 0) {
    const cells = parts.map(({ key, role }) => ({ role, cell: cellOf(key), value: resultOf(key) }));
    if (cells.some(({ cell, value }) => cell === undefined || value === null)) return undefined;
    const dividend = cells.find(({ role }) => role === 'dividend');
    const divisor = cells.find(({ role }) => role === 'divisor');
    if (!dividend || !divisor)
      return inTenge(
        cells
          .map(({ role, cell }) => `${role === 'minus' ? '-' : '+'}${cell}`)
          .join('')
          .replace(/^\+/, ''),
      );
    const ratio = Number(dividend.value) / Number(divisor.value);
    const is = (expected: number): boolean => Math.abs(expected - Number(figure.value)) < 1e-6;
    if (is(ratio * 100)) return `${dividend.cell}/${divisor.cell}*100`;
    return is((ratio - 1) * 100) ? `(${dividend.cell}/${divisor.cell}-1)*100` : undefined;
  }
  if (figure.unit === 'percent' || gives.some(({ how }) => how === 'other')) return undefined;
  const terms = gives.flatMap(({ register, how, fields }) => {
    const sheet = sheets.get(register);
    if (sheet === undefined) return ['?'];
    const run = (column: number): string =>
      `'${sheet.name}'!$${letter(column)}$${sheet.first}:$${letter(column)}$${sheet.last}`;
    const wanted = `"*;${mark};*"`;
    if (how === 'rows') return [`COUNTIF(${run(sheet.marks)},${wanted})`];
    return fields.map((field) => `SUMIF(${run(sheet.marks)},${wanted},${run(sheet.fields.get(field) ?? 0)})`);
  });
  if (terms.includes('?')) return undefined;
  return terms.length === 0 ? '0' : inTenge(terms.join('+'));
}
