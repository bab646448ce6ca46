/** What may be asked or recorded: the kinds of field, what they hold, and who may see them. */

import type { IsoDay } from '../calendar/day.ts';
import type { ClauseId } from '../order/clauses.ts';

/** What a value is, once read: the sort decides how it is compared and printed. */
export interface SortOfKind {
  text: 'text';
  longText: 'text';
  bin: 'text';
  iban: 'text';
  url: 'text';
  email: 'text';
  phone: 'text';
  region: 'text';
  country: 'text';
  language: 'text';
  /** A name in the Latin letters of a passport (R-42.a). */
  latin: 'text';
  /** A month of a year: 2026-09 (R-42.e). */
  month: 'text';
  choice: 'text';
  codes: 'text';
  quarter: 'quarter';
  yesNo: 'truth';
  consent: 'truth';
  money: 'money';
  percent: 'percent';
  count: 'count';
  date: 'day';
}

export type FieldKind = keyof SortOfKind;
export type Sort = SortOfKind[FieldKind];

/**
 * Who may see a field: `public` may stand in the list of participants, `internal` is for the Fund's
 * work, `confidential` is a participant's commercial information, `personal` names a person.
 */
export type Confidentiality = 'public' | 'internal' | 'confidential' | 'personal';

export interface FieldSpec {
  readonly kind: FieldKind;
  /** The clause that asks for it. */
  readonly clause: ClauseId;
  /** `true`, or the first case date on which it is required. */
  readonly required?: boolean | IsoDay;
  readonly class?: Confidentiality;
  /** Codes of a `choice`. */
  readonly options?: readonly string[];
  /** The clauses single options stand for, where the options are a list of the Order. */
  readonly optionClauses?: Readonly<Record<string, ClauseId>>;
  /** The list a `codes` field takes its codes from: a settings sheet. */
  readonly list?: 'activities' | 'works' | 'members';
  /**
   * Where the script copies a computed field from: a field of the participant whose BIN the case names, as of the case
   * date (`id` is its number), of the case a row belongs to, or of the row of a register that a field names by its id.
   */
  readonly copied?: {
    readonly from: 'participant' | 'parent' | { readonly register: string; readonly by: string };
    readonly field: string;
  };
}

export type Fields = Readonly<Record<string, FieldSpec>>;

/** How many characters a cell of a workbook can hold. */
export const longestText = 32_767;
