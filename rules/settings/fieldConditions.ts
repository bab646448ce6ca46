/** What the answer to a question of the Fund must meet, with what is said where it does not, and when it is asked. */

import type { ProcedureEntry } from '../procedures/procedures.ts';
import { findingPlaceholders } from '../projections/findings.ts';
import type { Expression } from '../vocabulary/expression.ts';
import { bareName, type FieldSpec } from '../vocabulary/field.ts';
import { fill, inEachLanguage, languages, placeholdersOf, type Text } from '../vocabulary/text.ts';
import { surely } from '../vocabulary/words.ts';
import { ownQuestionWords } from '../wording/ownQuestions.ts';
import { conditionOf } from './expression/compile.ts';
import { ExpressionError } from './expression/faults.ts';
import { type Scope, scopeOf } from './expression/scope.ts';
import { plainCondition, tokensOf } from './expression/tokens.ts';
import { fieldFaults as faults } from './fieldFaults.ts';
import { type Asked, inThree } from './fieldRow.ts';
import { strangePlaceholder } from './placeholders.ts';
import { type Constraint, constraintCheck, type Question, type Relevance } from './questions.ts';
import type { Reader, TableRow } from './table.ts';

const messageKeys = inThree('constraint_message');

/** The question with what its answer must meet and when it is asked, each read by itself. */
export function withConditions(
  { row, entry, question }: Asked,
  rows: readonly Asked[],
  lost: readonly string[],
  reader: Reader,
): Question {
  const beside: Record<string, FieldSpec> = {};
  for (const other of rows) if (other.entry === entry) beside[other.question.id] = other.question.spec;
  const scope = scopeOf({ ...entry.procedure, asked: { ...entry.procedure.asked, ...beside } });
  const rule = conditionIn(row, 'constraint', { ...scope, self: question.name }, lost, reader);
  const condition = conditionIn(row, 'relevant', scope, lost, reader);
  const constraint = rule && constraintIn(row, rule, { entry, question, scope, rows }, reader);
  const [alone] = languages.filter((language) => !reader.isBlank(row, messageKeys[language]));
  if (alone && reader.isBlank(row, 'constraint')) reader.report(row, messageKeys[alone], faults.messageAlone);
  const relevant: Relevance | undefined = condition && {
    written: reader.text(row, 'relevant'),
    rule: surely(condition),
  };
  return { ...question, ...(constraint ? { constraint } : {}), ...(relevant ? { relevant } : {}) };
}

/** A condition that names a question whose own row is wrong says nothing more: that row has its sentence. */
function conditionIn(
  row: TableRow,
  key: 'constraint' | 'relevant',
  scope: Scope,
  lost: readonly string[],
  reader: Reader,
): Expression<'truth'> | undefined {
  const written = reader.text(row, key);
  if (written === '') return undefined;
  try {
    const named = tokensOf(plainCondition(written)).filter(({ is }) => is === 'field');
    if (named.some(({ value }) => lost.indexOf(value) >= 0)) return undefined;
    return conditionOf(written, scope);
  } catch (error) {
    if (error instanceof ExpressionError) return reader.report(row, key, error.words);
    throw error;
  }
}

interface Around {
  readonly entry: ProcedureEntry;
  readonly question: Question;
  readonly scope: Scope;
  readonly rows: readonly Asked[];
}

function constraintIn(
  row: TableRow,
  rule: Expression<'truth'>,
  around: Around,
  reader: Reader,
): Constraint | undefined {
  const { entry, question, scope } = around;
  const written = reader.text(row, 'constraint');
  const label = inEachLanguage((language) => fill(ownQuestionWords.constraint[language], said(question, language)));
  const hasMessage = languages.some((language) => !reader.isBlank(row, messageKeys[language]));
  if (!hasMessage) return { written, rule, words: { label, fail: generalSentence(written, around) } };
  const message = reader.words(row, messageKeys);
  if (message === undefined) return undefined;
  const fail = inEachLanguage((language) => withIds(message[language], scope));
  const draft: Constraint = { written, rule, words: { label, fail }, message };
  const known = findingPlaceholders(constraintCheck(question, draft), entry.procedure);
  const strange = (text: string): string | undefined => placeholdersOf(text).find((one) => known.indexOf(one) < 0);
  const wrong = languages.find((language) => strange(fail[language]) !== undefined);
  if (wrong === undefined) return draft;
  const shown = known.map((one) => `\${${bareName(one.slice(1, -1))}}`);
  return reader.report(row, messageKeys[wrong], strangePlaceholder(strange(fail[wrong]) ?? '', shown));
}

/** XLSForm writes `${name}` in a message; our sentences know the field's id. */
const withIds = (message: string, { fields }: Scope): string =>
  message.replace(/\$\{\s*([^{}]*?)\s*\}/g, (_, name: string) =>
    Object.prototype.hasOwnProperty.call(fields, name) ? `{${fields[name]?.id}}` : `{${name}}`,
  );

const said = ({ label }: Question, language: keyof Text): Readonly<Record<string, string>> => ({
  label: label[language],
});

/** Without a message the condition itself is shown, the names in it as their labels. */
function generalSentence(written: string, { entry, question, scope, rows }: Around): Text {
  const source = plainCondition(written);
  const labelOf = (name: string, language: keyof Text): string => {
    const own = rows.find((one) => one.entry === entry && one.question.name === name)?.question.label;
    return (own ?? entry.words.fields[scope.fields[name]?.id ?? '']?.label)?.[language] ?? name;
  };
  return inEachLanguage((language) => {
    const condition = tokensOf(source)
      .map(({ is, value, from, to }) => {
        if (is === 'self') return `«${question.label[language]}»`;
        return is === 'field' ? `«${labelOf(value, language)}»` : source.slice(from, to);
      })
      .join(' ')
      .trim();
    return fill(ownQuestionWords.unmet[language], {
      condition,
      value: `{${question.id}}`,
      ...said(question, language),
    });
  });
}
