/** A table as lines of text for the terminal: a heading, then columns set apart by two spaces, figures to the right. */

import { isFigure, type Table } from '../../reports/report.ts';
import type { Language } from '../../rules/vocabulary/text.ts';
import { labelled } from './figures.ts';
import { statementCell } from './statementCells.ts';

/** The first column is headed `rowHead` and holds the rows' labels. */
export function textTable(table: Table, rowHead: string, language: Language): readonly string[] {
  const heads = [rowHead, ...table.columns.map(({ head }) => head[language])];
  const rows = table.rows.map((row) => [
    labelled(row.label, language),
    ...table.columns.map(({ id }) => statementCell(row.cells[id], language)),
  ]);
  const isRight = table.columns.map(({ id }) =>
    table.rows.some(({ cells }) => {
      const cell = cells[id];
      return cell !== undefined && isFigure(cell);
    }),
  );
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at > 0 && isRight[at - 1] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const notes = table.notes.map((note) => note[language]);
  return [table.title[language], ...(rows.length > 0 ? [line(heads), ...rows.map(line)] : []), ...notes];
}
