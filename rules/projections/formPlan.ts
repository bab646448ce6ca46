/** A procedure as a form: its questions in three languages, with what a form can hold an answer to. */

import { cite } from '../order/citation.ts';
import type { FieldSpec } from '../vocabulary/field.ts';
import type { Procedure, Words } from '../vocabulary/procedure.ts';
import { inEachLanguage, type Text } from '../vocabulary/text.ts';
import { kindWords } from '../wording/common.ts';
import { kinds, type Question } from './kinds.ts';

export interface FormItem {
  readonly id: string;
  readonly question: Question;
  readonly title: Text;
  /** What the clause asks, with its citation. */
  readonly help: Text;
  readonly required: boolean;
  readonly pattern?: string;
  /** Codes with their words, for a choice among fixed options. */
  readonly options?: readonly { readonly code: string; readonly words: Text }[];
  /** The settings list the options come from. */
  readonly list?: 'activities' | 'works' | 'regions';
}

export interface FormPlan {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly FormItem[];
}

export function formPlan(procedure: Procedure, words: Words): FormPlan {
  const asked = Object.keys(procedure.asked).map((id) => formItem(id, procedure.asked[id] as FieldSpec, words));
  return { id: procedure.id, title: words.title, items: asked };
}

function formItem(id: string, spec: FieldSpec, words: Words): FormItem {
  const own = words.fields[id];
  const { question, pattern } = kinds[spec.kind];
  const list = spec.kind === 'region' ? 'regions' : spec.list;
  const item: FormItem = {
    id,
    question,
    title: own?.label ?? inEachLanguage(() => id),
    help: inEachLanguage(
      (language) => `${(own?.help ?? kindWords[spec.kind].how)[language]} (${cite(spec.clause, language)})`,
    ),
    required: spec.required === true,
  };
  return {
    ...item,
    ...(pattern ? { pattern } : {}),
    ...(list ? { list } : {}),
    ...(spec.options
      ? { options: spec.options.map((code) => ({ code, words: own?.options?.[code] ?? inEachLanguage(() => code) })) }
      : {}),
  };
}
