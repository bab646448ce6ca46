/** What was answered in a form, as the answers of a response: the shape `qagida submit` reads, so that both ways lead to one register. */

import { parseDay } from '../parsing/day.ts';
import { parseNumber, parsePercent } from '../parsing/number.ts';
import { parseYesNo } from '../parsing/yesNo.ts';
import type { ProcedureEntry } from '../procedures/procedures.ts';
import type { FormColumn } from '../projections/formPlan.ts';
import { formPlan } from '../projections/formPlan.ts';
import { entryOf, type Settled } from '../registers/settled.ts';
import { bareName, type FieldKind, type FieldSpec } from '../vocabulary/field.ts';
import { isLines, rowPages } from './layout.ts';
import { codeIn } from './listChoices.ts';
import { readLines } from './rowLines.ts';

/** An answer as a service of forms gives it. */
export type Given = string | readonly string[];

/** Answers by the key of their item in the layout. */
export type AllGiven = Readonly<Record<string, Given | undefined>>;

/** For each key the codes of the choices its item ever had. */
export type KnownChoices = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** Blank answers are left out; one that cannot be read stays as it was typed, and the intake says why it is refused. */
export function answersOf(
  { procedure, words }: ProcedureEntry,
  given: AllGiven,
  choices: KnownChoices,
  settled: Settled,
): Readonly<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const put = (
    into: Record<string, unknown>,
    id: string,
    kind: FieldKind,
    key: string,
    raw: Given | undefined,
  ): void => {
    const value = raw === undefined ? undefined : typed(kind, raw, choices[key] ?? {});
    if (value !== undefined) into[bareName(id)] = value;
  };
  for (const id of Object.keys(procedure.asked))
    put(answers, id, (procedure.asked[id] as FieldSpec).kind, id, given[id]);
  // The day decides only what is required.
  const { items } = formPlan(procedure, words, '2026-01-01', (register) => entryOf(settled, register));
  for (const { id, columns = [], question } of items) {
    if (question !== 'rows') continue;
    const rows: Record<string, unknown>[] = [];
    const typedLines = (key: string): void => {
      for (const cells of readLines(columns, textOf(given[key]))) {
        const row: Record<string, unknown> = {};
        for (const column of columns) put(row, column.id, column.kind, key, cells[column.id]);
        rows.push(row);
      }
    };
    if (isLines(columns)) typedLines(id);
    else {
      for (let number = 1; number <= rowPages; number += 1) {
        const row: Record<string, unknown> = {};
        for (const column of columns) {
          const key = rowKey(id, number, column);
          put(row, column.id, column.kind, key, given[key]);
        }
        if (Object.keys(row).length > 0) rows.push(row);
      }
      typedLines(`${id}.lines`);
    }
    if (rows.length > 0) answers[id] = rows;
  }
  return answers;
}

const rowKey = (id: string, number: number, column: FormColumn): string => `${id}[${number}].${column.id}`;

const textOf = (given: Given | undefined): string =>
  given === undefined ? '' : typeof given === 'string' ? given : given.join('\n');

/** Nothing for a blank answer. */
function typed(kind: FieldKind, given: Given, codes: Readonly<Record<string, string>>): unknown {
  const codeOf = (value: string): string =>
    Object.prototype.hasOwnProperty.call(codes, value) ? (codes[value] as string) : (codeIn(value) ?? value);
  if (kind === 'codes') {
    const several = typeof given === 'string' ? given.split(/[;,\n]/) : given;
    const found = several.map((one) => codeOf(one.trim()).trim()).filter((one) => one !== '');
    return found.length > 0 ? found : undefined;
  }
  const text = textOf(given);
  if (text.trim() === '') return undefined;
  switch (kind) {
    case 'yesNo':
    case 'consent': {
      const parsed = parseYesNo(codeOf(text));
      return parsed.ok ? parsed.value : text;
    }
    case 'money':
    case 'decimal':
    case 'count':
    case 'year': {
      const parsed = parseNumber(text);
      return parsed.ok ? parsed.value : text;
    }
    case 'percent': {
      const parsed = parsePercent(text);
      return parsed.ok ? parsed.value : text;
    }
    case 'date': {
      const parsed = parseDay(text);
      return parsed.ok ? parsed.value : text;
    }
    case 'choice':
    case 'language':
    case 'region':
    case 'quarter':
      return codeOf(text);
    case 'country':
      return text.trim().toUpperCase();
    default:
      return text;
  }
}
