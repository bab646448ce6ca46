/** Which cells of a table are coloured while they say something good or bad: changes, terms exceeded, what is late or missing. */

import type { Table, Tone } from '../../reports/report.ts';
import { inAll } from './inAll.ts';
import type { Sheet } from './sheet.ts';

type Rule = NonNullable<Sheet['rules']>[number];

const tones: Readonly<Record<Tone, string>> = { good: '1B6E3C', bad: 'B00020', warn: '9A5B00' };

/** Bold and coloured while a formula for the first of the cells holds. */
export const toned = (range: string, formula: string, tone: Tone): Rule => ({
  type: 'expression',
  range,
  formula,
  style: { font: { bold: true, color: { rgb: tones[tone] } } },
});

/** Rows whose figure should be zero. */
const unwanted: ReadonlySet<string> = new Set(['missing', 'late', 'overdue', 'unnoticed', 'inexpedient', 'unknown']);

/** Rules over the rows of a table that begin in row `first`; `letters` are those of its columns. */
export function rulesOf(table: Table, first: number, letters: Readonly<Record<string, string>>): readonly Rule[] {
  const last = first + table.rows.length - 1;
  if (table.rows.length === 0) return [];
  const rules: Rule[] = [];
  for (const { id, change } of table.columns) {
    const at = letters[id];
    if (at === undefined) continue;
    const range = `${at}${first}:${at}${last}`;
    const cell = `${at}${first}`;
    if (change)
      rules.push(
        toned(range, `AND(ISNUMBER(${cell}),${cell}<0)`, 'bad'),
        toned(range, `AND(ISNUMBER(${cell}),${cell}>0)`, 'good'),
      );
    if (id === 'longest' || id === 'average')
      rules.push(toned(range, `AND(ISNUMBER(${cell}),${cell}>$${letters.limit}${first})`, 'bad'));
    for (const [words, tone] of tonesIn(table, id))
      rules.push(toned(range, `${cell}="${words.replaceAll('"', '""')}"`, tone));
    if (id === 'overdue') rules.push(toned(range, `AND(ISNUMBER(${cell}),${cell}>0)`, 'warn'));
  }
  const counted = table.columns.filter(({ change }) => !change);
  const [from, to] = [counted[0], counted[counted.length - 1]].map((column) => letters[column?.id ?? '']);
  table.rows.forEach(({ id }, index) => {
    if (!unwanted.has(id) || from === undefined || to === undefined) return;
    const cell = `${from}${first + index}`;
    rules.push(toned(`${cell}:${to}${first + index}`, `AND(ISNUMBER(${cell}),${cell}>0)`, 'warn'));
  });
  return rules;
}

/** What a column says that is good or bad. */
function tonesIn({ rows }: Table, column: string): ReadonlyMap<string, Tone> {
  const found = new Map<string, Tone>();
  for (const { cells } of rows) {
    const cell = cells[column];
    if (cell && 'words' in cell && cell.tone) found.set(inAll(cell.words), cell.tone);
  }
  return found;
}
