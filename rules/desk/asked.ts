/** What a step asks the officer: fields of the register, with what may be chosen and what is offered. */

import type { IsoDay } from '../calendar/day.ts';
import { dayNumber, fromDayNumber } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import { fieldOf } from '../projections/columns.ts';
import { readAnswer } from '../registers/answer.ts';
import type { Cells } from '../registers/registers.ts';
import type { Settled } from '../registers/settled.ts';
import type { FieldKind, FieldSpec } from '../vocabulary/field.ts';
import { inEachLanguage, type Text } from '../vocabulary/text.ts';
import { yesNoWords } from '../wording/common.ts';
import { shortDate } from '../wording/dates.ts';
import { fieldName, listed, refusal } from './transition.ts';

export interface Asked {
  readonly field: string;
  readonly label: Text;
  readonly citation: Text;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  /** What the form offers: today for a day. */
  readonly offered?: string;
  /** Asked only with this option of the step's choice. */
  readonly only?: { readonly field: string; readonly value: string };
}

/** A field as a step asks it. */
export function askField(
  { procedure, words }: ProcedureEntry,
  field: string,
  on: IsoDay,
  more: Partial<Pick<Asked, 'required' | 'options' | 'only' | 'label'>> = {},
): Asked {
  const spec = fieldOf(procedure, field) as FieldSpec;
  const options = more.options ?? optionsOf(spec, words.fields[field]?.options);
  return {
    field,
    label: more.label ?? fieldName(words, field),
    citation: inEachLanguage((language) => cite(spec.clause, language)),
    kind: spec.kind,
    required: more.required ?? true,
    ...(options ? { options } : {}),
    ...(spec.kind === 'date' ? { offered: on } : {}),
    ...(more.only ? { only: more.only } : {}),
  };
}

function optionsOf(spec: FieldSpec, words: Readonly<Record<string, Text>> = {}): Asked['options'] {
  if (spec.kind === 'yesNo') return (['yes', 'no'] as const).map((value) => ({ value, label: yesNoWords[value] }));
  return spec.options?.map((value) => ({
    value,
    label: inEachLanguage((language) => {
      const clause = spec.optionClauses?.[value];
      const word = words[value]?.[language] ?? value;
      return clause === undefined ? word : `${word} (${cite(clause, language)})`;
    }),
  }));
}

export type Given = Readonly<Record<string, unknown>>;
export type ReadGiven = { readonly ok: true; readonly cells: Cells } | { readonly ok: false; readonly message: Text };

/** What was given, read as a form's answers are; a day still to come is refused, and so is a blank that is needed. */
export function readGiven(
  { procedure }: ProcedureEntry,
  asks: readonly Asked[],
  given: Given,
  settled: Settled,
  on: IsoDay,
): ReadGiven {
  const cells: Record<string, Cells[string]> = {};
  const missing: Text[] = [];
  for (const { field, label, required, options, only } of asks) {
    if (only !== undefined && given[only.field] !== only.value) continue;
    const spec = fieldOf(procedure, field) as FieldSpec;
    const read = readAnswer(spec, own(given, field), settled);
    if (!read.ok) return { ok: false, message: inEachLanguage((l) => `${label[l]}: ${read.message[l]}`) };
    const { cell } = read;
    if (cell === undefined || (options && spec.kind !== 'yesNo' && !options.some(({ value }) => value === cell))) {
      if (required) missing.push(label);
      continue;
    }
    if (spec.kind === 'date' && typeof cell === 'number' && cell > dayNumber(on))
      return { ok: false, message: refusal('future', { field: label, day: shortDate(fromDayNumber(cell)) }) };
    cells[field] = cell;
  }
  return missing.length > 0
    ? { ok: false, message: refusal('unfilled', { missing: listed(missing) }) }
    : { ok: true, cells };
}

const own = (given: Given, field: string): unknown =>
  Object.prototype.hasOwnProperty.call(given, field) ? given[field] : undefined;
