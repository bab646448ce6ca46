/** The Fund's questions seen together: one is asked only where those it looks at are, and none waits for itself. */

import { type Expression, fieldsOf } from '../vocabulary/expression.ts';
import { all } from '../vocabulary/words.ts';
import { fieldFaults as faults } from './fieldFaults.ts';
import type { Asked } from './fieldRow.ts';
import type { Question } from './questions.ts';
import type { Reader } from './table.ts';

/** The questions a question leads to, each with the shortest way there. */
type Reached = ReadonlyMap<Question, readonly Question[]>;

/** Each question is asked only where those it looks at are; a circle of them would never be. */
export function withRelevance(
  questions: readonly Question[],
  asked: readonly Asked[],
  reader: Reader,
): readonly Question[] {
  const ways = questions.map((question) => reachedFrom(question, questions));
  const told = new Set<Question>();
  questions.forEach((question, index) => {
    const circle = ways[index]?.get(question);
    if (circle === undefined || told.has(question)) return;
    for (const one of circle) told.add(one);
    const names = [question, ...circle].map(({ name }) => name);
    reader.report((asked[index] as Asked).row, 'relevant', faults.circular(names));
  });
  if (told.size > 0) return questions;
  return questions.map((question, index) => {
    const { relevant } = question;
    if (relevant === undefined) return question;
    const others = Array.from((ways[index] as Reached).keys()).reduce<readonly Expression<'truth'>[]>(
      (rules, other) => (other.relevant ? rules.concat(other.relevant.rule) : rules),
      [],
    );
    return others.length === 0
      ? question
      : { ...question, relevant: { ...relevant, rule: all(relevant.rule, ...others) } };
  });
}

function reachedFrom(from: Question, questions: readonly Question[]): Reached {
  const ways = new Map<Question, readonly Question[]>();
  const open: (readonly [Question, readonly Question[]])[] = [[from, []]];
  for (const [one, way] of open) {
    const ids = one.relevant ? fieldsOf(one.relevant.rule) : [];
    for (const next of questions) {
      if (next.procedure !== one.procedure || ids.indexOf(next.id) < 0 || ways.has(next)) continue;
      ways.set(next, [...way, next]);
      open.push([next, [...way, next]]);
    }
  }
  return ways;
}
