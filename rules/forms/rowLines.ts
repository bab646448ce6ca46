/** Rows typed into one answer: a line a row, `DE; 1 000 000`; a form has no repeating group of questions. */

import type { FormColumn } from '../projections/formPlan.ts';
import { barePattern } from './pattern.ts';

/** What holds each line to its columns; blank lines and spaces around the marks do no harm. */
export function linesPattern(columns: readonly FormColumn[]): string {
  const cells = columns.map(({ pattern, required }, index) => {
    // Only the last column may hold the mark itself.
    const any = index < columns.length - 1 ? '[^;\\n]' : '[^\\n]';
    const cell = pattern ? `(?:${barePattern(pattern).replace(/\\s/g, ' ')})` : `${any}+`;
    return required ? cell : `(?:${cell})?`;
  });
  const line = `[ \\t]*${cells.join('[ \\t]*;[ \\t]*')}[ \\t]*`;
  return `^\\n*${line}(?:\\n+${line})*\\n*$`;
}

/** The rows of an answer by the columns' ids; of a line with too few marks the last columns are left out. */
export function readLines(columns: readonly FormColumn[], text: string): readonly Readonly<Record<string, string>>[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const parts = line.split(';');
      const last = columns.length - 1;
      const cells: Record<string, string> = {};
      columns.forEach(({ id }, index) => {
        const part = index < last ? parts[index] : parts.slice(last).join(';');
        if (part !== undefined && part.trim() !== '') cells[id] = part.trim();
      });
      return cells;
    });
}
