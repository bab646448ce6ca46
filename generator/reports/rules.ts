/** Which cells of a table are coloured while they say something good or bad: changes, terms exceeded, what is late or missing. */

import type { Table } from '../../reports/report.ts';
import type { SheetRule } from './sheet.ts';

/** Rows whose figure should be zero. */
const unwanted: ReadonlySet<string> = new Set(['missing', 'late', 'overdue', 'unnoticed', 'inexpedient', 'unknown']);

/** Rules over the rows of a table that begin in row `first`; `letters` are those of its columns. */
export function rulesOf(table: Table, first: number, letters: Readonly<Record<string, string>>): readonly SheetRule[] {
  const last = first + table.rows.length - 1;
  if (table.rows.length === 0) return [];
  const rules: SheetRule[] = [];
  for (const { id, change } of table.columns) {
    const at = letters[id];
    if (at === undefined) continue;
    const range = `${at}${first}:${at}${last}`;
    const cell = `${at}${first}`;
    if (change)
      rules.push(
        { range, formula: `AND(ISNUMBER(${cell}),${cell}<0)`, tone: 'bad' },
        { range, formula: `AND(ISNUMBER(${cell}),${cell}>0)`, tone: 'good' },
      );
    if (id === 'longest' || id === 'average')
      rules.push({ range, formula: `AND(ISNUMBER(${cell}),${cell}>$${letters.limit}${first})`, tone: 'bad' });
    if (id === 'overdue') rules.push({ range, formula: `AND(ISNUMBER(${cell}),${cell}>0)`, tone: 'warn' });
  }
  const counted = table.columns.filter(({ change }) => !change);
  const [from, to] = [counted[0], counted[counted.length - 1]].map((column) => letters[column?.id ?? '']);
  table.rows.forEach(({ id }, index) => {
    if (!unwanted.has(id) || from === undefined || to === undefined) return;
    const cell = `${from}${first + index}`;
    rules.push({ range: `${cell}:${to}${first + index}`, formula: `AND(ISNUMBER(${cell}),${cell}>0)`, tone: 'warn' });
  });
  return rules;
}
