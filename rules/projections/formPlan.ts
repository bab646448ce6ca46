/** A procedure as a form: its questions in three languages, with what a form can hold an answer to. */

import type { IsoDay } from '../calendar/day.ts';
import { cite } from '../order/citation.ts';
import { type ProcedureEntry, procedureOf } from '../procedures/procedures.ts';
import type { Expression } from '../vocabulary/expression.ts';
import type { FieldKind, FieldSpec } from '../vocabulary/field.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { inEachLanguage, languages, type Text } from '../vocabulary/text.ts';
import type { Words } from '../vocabulary/wordsOf.ts';
import { languageWords } from '../wording/common.ts';
import { kindWords } from '../wording/kinds.ts';
import { kinds, type Question } from './kinds.ts';

export interface FormItem {
  readonly id: string;
  readonly question: Question;
  readonly title: Text;
  /** What the clause asks, with its citation. */
  readonly help: Text;
  /** Required of everybody: where it is asked only sometimes a form cannot insist, and the completeness check does. */
  readonly required: boolean;
  /** The question is asked only where this holds. */
  readonly relevant?: Expression<'truth'>;
  readonly pattern?: string;
  /** Codes with their words, for a choice among fixed options. */
  readonly options?: readonly { readonly code: string; readonly words: Text }[];
  /** Where the options come from: a settings list, or the quarters the adapter counts from its day. */
  readonly list?: 'activities' | 'works' | 'members' | 'regions' | 'quarters';
  /** What each row of an answer in `rows` is made of. */
  readonly columns?: readonly FormColumn[];
}

/** One field of an answer in rows. */
export interface FormColumn extends FormItem {
  readonly kind: FieldKind;
}

export interface FormPlan {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly FormItem[];
}

/**
 * The form as it is asked on a day: what the Order requires from a later day on is not required yet, and what it
 * requires only of some (R-48 «for the relevant service») a form cannot insist on; the examination does. Answers in
 * rows come last; `rowsOf` finds their register, with the words staff changed where the caller has them.
 */
export function formPlan(
  procedure: Procedure,
  words: Words,
  on: IsoDay,
  rowsOf: (register: string) => ProcedureEntry | undefined = procedureOf,
): FormPlan {
  const asked = Object.keys(procedure.asked).map((id) => {
    const item = formItem(id, procedure.asked[id] as FieldSpec, words, on);
    // What is required only when something holds a form cannot hold an answer to: the register's check does.
    const relevant = procedure.relevant[id];
    return relevant ? { ...item, required: false, relevant } : item;
  });
  const rows = Object.keys(procedure.rows).reduce<readonly FormItem[]>((items, id) => {
    const entry = rowsOf(procedure.rows[id] ?? '');
    return entry ? items.concat(rowsItem(id, entry, on)) : items;
  }, []);
  return { id: procedure.id, title: words.title, items: asked.concat(rows) };
}

/** Rows are never required: a report without exports has none. */
function rowsItem(id: string, { procedure, words }: ProcedureEntry, on: IsoDay): FormItem {
  const { title } = words;
  const help = inEachLanguage((language) => `${title[language]} (${cite(procedure.clause, language)})`);
  const columns = Object.keys(procedure.asked).map((field): FormColumn => {
    const spec = procedure.asked[field] as FieldSpec;
    return { ...formItem(field, spec, words, on), kind: spec.kind };
  });
  return { id, question: 'rows', title, help, required: false, columns };
}

function formItem(id: string, spec: FieldSpec, words: Words, on: IsoDay): FormItem {
  const own = words.fields[id];
  const { question, pattern } = kinds[spec.kind];
  const list = lists[spec.kind] ?? spec.list;
  const options = spec.kind === 'language' ? languages : spec.options;
  const item: FormItem = {
    id,
    question,
    title: own?.label ?? inEachLanguage(() => id),
    help: inEachLanguage(
      (language) => `${(own?.help ?? kindWords[spec.kind].how)[language]} (${cite(spec.clause, language)})`,
    ),
    required: typeof spec.required === 'string' ? on >= spec.required : spec.required === true,
  };
  return {
    ...item,
    ...(pattern ? { pattern } : {}),
    ...(list ? { list } : {}),
    ...(options ? { options: options.map((code) => ({ code, words: optionWords(code, own?.options) })) } : {}),
  };
}

/** Kinds whose options are not the declaration's. */
const lists: Readonly<Partial<Record<FieldKind, 'regions' | 'quarters'>>> = { region: 'regions', quarter: 'quarters' };

const optionWords = (code: string, own: Readonly<Record<string, Text>> = languageWords): Text =>
  own[code] ?? inEachLanguage(() => code);
