/** Cell addresses as spreadsheets write them: columns by letters, and sheet names inside formulas. */

const names: string[] = [];

/** The letters of a column counted from 1. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  names[column] = name;
  return name;
}

export const address = (row: number, column: number): string => `${columnName(column)}${row}`;

/** A sheet's name as a formula writes it. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
