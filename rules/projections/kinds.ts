/** What each kind of field is in a form and in a sheet: an exhaustive table, so that a new kind has to be told everywhere. */

import type { FieldKind } from '../vocabulary/field.ts';

/** How a cell of the kind looks; the workbook and Google Sheets adapters give each its number format. */
export type CellLook =
  | 'text'
  | 'wrap'
  | 'date'
  | 'money'
  | 'integer'
  | 'year'
  | 'decimal'
  | 'percent'
  | 'boolean'
  | 'code';

/** How a form asks for it. */
export type Question = 'line' | 'paragraph' | 'yesNo' | 'date' | 'select' | 'severalOf' | 'rows';

export interface KindPlan {
  readonly look: CellLook;
  /** Width of the column in characters. */
  readonly width: number;
  readonly question: Question;
  /** A pattern a form can hold an answer to; the register is checked by the rules all the same. */
  readonly pattern?: string;
}

const typedNumber = '^[-−]?[\\d\\s\\u00a0\\u202f.,]+(₸|тг\\.?|тенге|теңге|KZT|%)?$';

export const kinds: Readonly<Record<FieldKind, KindPlan>> = {
  text: { look: 'wrap', width: 28, question: 'line' },
  longText: { look: 'text', width: 40, question: 'paragraph' },
  bin: { look: 'text', width: 15, question: 'line', pattern: '^\\d{12}$' },
  iban: { look: 'text', width: 24, question: 'line', pattern: '^[Kk][Zz][\\dA-Za-z ]{18,24}$' },
  url: { look: 'text', width: 26, question: 'line', pattern: '^https?://.+' },
  email: { look: 'text', width: 24, question: 'line', pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$' },
  phone: { look: 'text', width: 18, question: 'line', pattern: '^\\+?[\\d\\s()-]{6,20}$' },
  region: { look: 'code', width: 12, question: 'select' },
  country: { look: 'code', width: 9, question: 'line', pattern: '^[A-Z]{2}$' },
  language: { look: 'code', width: 8, question: 'select' },
  latin: { look: 'text', width: 28, question: 'line', pattern: "^[A-Za-z' -]+$" },
  month: { look: 'text', width: 11, question: 'line', pattern: '^20\\d\\d-(0[1-9]|1[0-2])$' },
  choice: { look: 'code', width: 14, question: 'select' },
  codes: { look: 'wrap', width: 26, question: 'severalOf' },
  quarter: { look: 'text', width: 11, question: 'select', pattern: '^20\\d\\d-Q[1-4]$' },
  yesNo: { look: 'boolean', width: 10, question: 'yesNo' },
  consent: { look: 'boolean', width: 10, question: 'yesNo' },
  money: { look: 'money', width: 18, question: 'line', pattern: typedNumber },
  percent: { look: 'percent', width: 10, question: 'line', pattern: typedNumber },
  decimal: { look: 'decimal', width: 14, question: 'line', pattern: typedNumber },
  count: { look: 'integer', width: 10, question: 'line', pattern: '^\\d+$' },
  year: { look: 'year', width: 10, question: 'line', pattern: '^20\\d\\d$' },
  date: { look: 'date', width: 12, question: 'date' },
};
