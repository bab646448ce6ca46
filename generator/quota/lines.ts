/** Lines of a sheet in three languages. */

import { languages, type Text } from '../../rules/vocabulary/text.ts';
import { inAll } from '../reports/inAll.ts';
import type { Look, SheetCell } from '../reports/sheet.ts';

export type Line = readonly (SheetCell | undefined)[];

/** The three languages in three cells. */
export const beside = (text: Text, look: Look): readonly SheetCell[] =>
  languages.map((language) => ({ value: text[language], look }));

/** A heading: the languages one under the other. */
export const stacked = (text: Text): string =>
  Array.from(new Set(languages.map((language) => text[language]))).join('\n');

export const head = (text: Text, right = false): SheetCell => ({
  value: stacked(text),
  look: 'head',
  right,
  indent: 1,
});

/** One line in each language. */
export const under = (text: Text, look: Look): readonly Line[] =>
  languages.map((language) => [{ value: text[language], look }]);

export const oneLine = (text: Text, look: Look): Line => [{ value: inAll(text), look }];

/** A whole number, a little apart from the text that may follow it. */
const plain = '#,##0_)';

/** Two decimals at least: `0.##` would leave a bare point after a whole number. */
export const coefficientFormat = '0.00##_)';

export const number = (value: number | null, look: Look = 'label', format = plain): SheetCell => ({
  value: value ?? '—',
  look,
  format,
  right: true,
});

/** A number that only counts rows. */
export const ordinal = (value: number, look: Look = 'label'): SheetCell => ({
  value,
  look,
  format: '0_)',
  right: true,
});

/** A live cell: its formula without `=`, and the result it has. */
export const live = (formula: string, value: number | string, look: Look = 'label', format = plain): SheetCell => ({
  value,
  look,
  format,
  right: true,
  formula,
});
