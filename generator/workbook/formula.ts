/** A formula moved to another cell: relative references move along, as when a shared formula is written out. */
import { columnName, columnNumber, MAX_COLUMN, MAX_ROW } from './address.ts';

const BEFORE = '(?<![\\p{L}\\p{N}_.\\\\$])';
const AFTER = '(?![\\p{L}\\p{N}_.(!\\\\])';
const REFERENCE = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]',
    `${BEFORE}(?<c>\\$?[A-Z]{1,3})(?<r>\\$?\\d{1,7})${AFTER}`,
    `${BEFORE}(?<c1>\\$?[A-Z]{1,3}):(?<c2>\\$?[A-Z]{1,3})${AFTER}`,
    `${BEFORE}(?<r1>\\$?\\d{1,7}):(?<r2>\\$?\\d{1,7})${AFTER}`,
  ].join('|'),
  'gu',
);

/** The formula as it reads `rows` lower and `columns` to the right; what falls off the sheet becomes `#REF!`. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(REFERENCE, (whole: string, ...rest: unknown[]) => {
    const { c, r, c1, c2, r1, r2 } = rest.at(-1) as Record<string, string | undefined>;
    if (c && r) return join('', moveColumn(c, columns), moveRow(r, rows));
    if (c1 && c2) return join(':', moveColumn(c1, columns), moveColumn(c2, columns));
    if (r1 && r2) return join(':', moveRow(r1, rows), moveRow(r2, rows));
    return whole;
  });
}

const join = (by: string, first: string | undefined, second: string | undefined): string =>
  first === undefined || second === undefined ? '#REF!' : first + by + second;

function moveColumn(name: string, by: number): string | undefined {
  if (name.startsWith('$')) return name;
  const column = columnNumber(name) + by;
  return column >= 1 && column <= MAX_COLUMN ? columnName(column) : undefined;
}

function moveRow(name: string, by: number): string | undefined {
  if (name.startsWith('$')) return name;
  const row = Number(name) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : undefined;
}
