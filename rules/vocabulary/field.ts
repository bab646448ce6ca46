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
  /** A calendar year: 2026. */
  year: 'count';
  /** A measured number with at most six decimals; the Order asks for none, the Fund's own questions may. */
  decimal: 'decimal';
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
  /** Codes of a `choice`; or of a `codes` field, where a reference may follow a code: `R-39 2026-Q1`. */
  readonly options?: readonly string[];
  /** The clauses single options stand for, where the options are a list of the Order. */
  readonly optionClauses?: Readonly<Record<string, ClauseId>>;
  /** The list a `codes` field takes its codes from: a settings sheet. */
  readonly list?: 'activities' | 'works' | 'members';
  /** Where the script copies a computed field from; the field `id` is the row's own number. */
  readonly copied?: Copied;
  /** A number, a code, or a text kept for the record: shown on one line, in a narrow column where it is no long text. */
  readonly oneLine?: true;
  /** What a person said of the answers of a form: blank again when the answers are edited. */
  readonly untilEdited?: true;
}

/**
 * A field of another row: of the participant whose BIN the case names, as of the case date; of the case a row belongs
 * to; or of the row of a register whose number the case gives in its field `by`.
 */
export interface Copied {
  readonly from: 'participant' | 'parent' | { readonly register: string; readonly by: string };
  readonly field: string;
}

export type Fields = Readonly<Record<string, FieldSpec>>;

/**
 * The ids of the Fund's own questions begin so: no field of a declaration, now or in a later version, can take one's
 * column. In the sheet `fields`, in conditions and in answers a question goes by its bare name.
 */
const ownMark = 'x.';

export const ownId = (name: string): string => `${ownMark}${name}`;
export const isOwn = (id: string): boolean => id.indexOf(ownMark) === 0;
export const bareName = (id: string): string => (isOwn(id) ? id.slice(ownMark.length) : id);

/** How many characters a cell of a workbook can hold. */
export const longestText = 32_767;
