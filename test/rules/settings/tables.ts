/** Settings sheets as read, written as a few rows; keys stand in the columns A, B, C … in the order given. */

import type { Cell } from '../../../rules/projections/facts.ts';
import type { Problem, Table } from '../../../rules/settings/table.ts';

/** Row 3 is the first of the data. */
export function table(sheet: string, keys: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    sheet,
    letters: Object.fromEntries(keys.map((key, index) => [key, String.fromCharCode(65 + index)])),
    rows: rows.map((cells, index) => ({
      row: index + 3,
      cells: Object.fromEntries(keys.map((key, column) => [key, cells[column]])),
    })),
  };
}

/** `texts!B4` of every problem; each speaks the three languages. */
export const places = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ sheet, cell, message }) => {
    const silent = Object.values(message).some((words) => words.trim() === '' || /undefined|\[object/.test(words));
    return `${sheet}!${cell}${silent ? ' without words' : ''}`;
  });
