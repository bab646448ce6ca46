/** The Fund's own questions as parts of a declaration: everything else follows, as for the questions of the Order. */

import type { ProcedureEntry } from '../procedures/procedures.ts';
import type { Expression } from '../vocabulary/expression.ts';
import type { FieldSpec } from '../vocabulary/field.ts';
import { type Check, check } from '../vocabulary/parts.ts';
import type { Procedure } from '../vocabulary/procedure.ts';
import { sortOf } from '../vocabulary/procedure.ts';
import type { Text } from '../vocabulary/text.ts';
import { all, known } from '../vocabulary/words.ts';
import type { CheckWords } from '../vocabulary/wordsOf.ts';

/** A row of the sheet `fields`, understood. */
export interface Question {
  readonly name: string;
  /** The field's id and the key of its column. */
  readonly id: string;
  readonly procedure: string;
  /** As it was written: `select_one sizes`. */
  readonly type: string;
  readonly spec: FieldSpec;
  readonly label: Text;
  readonly hint?: Text;
  readonly options?: Readonly<Record<string, Text>>;
  readonly constraint?: Constraint;
  readonly relevant?: Relevance;
}

/** What an answer must meet, once it is given. */
export interface Constraint {
  readonly written: string;
  readonly rule: Expression<'truth'>;
  readonly words: CheckWords;
  /** The Fund's own message as it was written; without one a general sentence stands in the words. */
  readonly message?: Text;
}

/** When the question is asked. */
export interface Relevance {
  readonly written: string;
  /** Holds where the condition surely holds, and those of the questions it looks at: an unanswered one answers nothing. */
  readonly rule: Expression<'truth'>;
}

const constraintId = ({ name }: Pick<Question, 'name'>): string => `constraint.${name}`;

/** The check of a question with a constraint: asked once there is an answer, and only where the question is. */
export function constraintCheck(question: Question, { rule }: Constraint): Check {
  const { id, spec, relevant } = question;
  const given = known({ node: 'field', id, sort: sortOf(spec.kind) });
  const applies = relevant ? all(given, relevant.rule) : given;
  return { ...check(constraintId(question), spec.clause, rule, { applies }), about: id };
}

/** The register with the questions asked of it besides its own. */
export function withQuestions({ procedure, words }: ProcedureEntry, questions: readonly Question[]): ProcedureEntry {
  const own = questions.filter((question) => question.procedure === procedure.id);
  if (own.length === 0) return { procedure, words };
  const asked: Record<string, FieldSpec> = { ...procedure.asked };
  const relevant: Record<string, Expression<'truth'> | undefined> = { ...procedure.relevant };
  const fields = { ...words.fields };
  const checks: Check[] = [];
  const checkWords = { ...words.checks };
  for (const question of own) {
    const { id, spec, label, hint, options, constraint } = question;
    asked[id] = spec;
    if (question.relevant) relevant[id] = question.relevant.rule;
    fields[id] = { label, ...(hint ? { help: hint } : {}), ...(options ? { options } : {}) };
    if (constraint === undefined) continue;
    checks.push(constraintCheck(question, constraint));
    checkWords[constraintId(question)] = constraint.words;
  }
  const extended: Procedure = {
    ...procedure,
    asked,
    relevant: relevant as Procedure['relevant'],
    checks: procedure.checks.concat(checks),
  };
  return { procedure: extended, words: { ...words, fields, checks: checkWords } };
}
