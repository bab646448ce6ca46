/** Where the tables of a report stand on its sheets: known before a cell is written, so that any formula may point anywhere. */

import { isCountry, type Row, type Section, type Table } from '../../reports/report.ts';
import { languages } from '../../rules/vocabulary/text.ts';

/** Where a row of a table stands: sheet and row number, and the letter of each column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly letters: Readonly<Record<string, string>>;
}
/** By table and row. */
export type Places = ReadonlyMap<string, Place>;

export const placeOf = (table: string, row: string): string => `${table}/${row}`;

/** The rows of a table, from 1. */
export interface Extent extends Omit<Place, 'row'> {
  readonly first: number;
  readonly last: number;
}

export interface Plan {
  readonly places: Places;
  /** By table. */
  readonly extents: ReadonlyMap<string, Extent>;
}

/** Rows above a sheet's first table, and those of each table above its first row: a gap, the title, the keys, the head. */
export const above = { sheet: 2, table: 4 };

export const sheetName = (section: Section, number: number): string => `${number} ${section.tab.kk}`;

export function planOf(sections: readonly Section[]): Plan {
  const places = new Map<string, Place>();
  const extents = new Map<string, Extent>();
  sections.forEach((section, index) => {
    const sheet = sheetName(section, index + 1);
    let last = above.sheet;
    for (const { id, columns, rows, notes } of section.tables) {
      const letters: Record<string, string> = {};
      columns.forEach((column, at) => {
        letters[column.id] = letter(at + labelColumns(section));
      });
      const first = last + above.table + 1;
      rows.forEach((row, at) => {
        places.set(placeOf(id, row.id), { sheet, row: first + at, letters });
      });
      extents.set(id, { sheet, letters, first, last: first + rows.length - 1 });
      last = first + rows.length - 1 + notes.length * languages.length;
    }
  });
  return { places, extents };
}

/** How many columns the labels of a section take: one where they are names, the same in every language. */
export const labelColumns = ({ tables }: Section): number =>
  tables.some(({ rows }) => rows.length === 0 || rows.some(isTold)) ? languages.length : 1;

const isTold = ({ label, look }: Row): boolean =>
  look !== 'total' && (isCountry(label) || languages.some((language) => label[language] !== label.kk));

/** The rows of a list that may be filtered and sorted: all but its sums. */
export const listed = ({ rows }: Table): number => rows.filter(({ look }) => look !== 'total').length;

/** The letter of a column counted from 0. */
export const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
