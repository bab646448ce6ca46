/** The Fund's questions seen together: one is asked only where those it looks at are, and none waits for itself. */

import { type Expression, fieldsOf } from '../vocabulary/expression.ts';
import { all } from '../vocabulary/words.ts';
import { fieldFaults as faults } from './fieldFaults.ts';
import type { Asked } from './fieldRow.ts';
import type { Question } from './questions.ts';
import type { Reader } from './table.ts';

/** Each question is asked only where those it looks at are; a circle of them would never be. */
export function withRelevance(
  questions: readonly Question[],
  asked: readonly Asked[],
  reader: Reader,
): readonly Question[] {
  const lookedAt = (question: Question): readonly Question[] => {
    const ids = question.relevant ? fieldsOf(question.relevant.rule) : [];
    return questions.filter((other) => other.procedure === question.procedure && ids.indexOf(other.id) >= 0);
  };
  const reached = (from: Question, path: readonly Question[]): readonly Question[] | undefined => {
    for (const next of lookedAt(from)) {
      if (next === path[0]) return path;
      const found = path.indexOf(next) < 0 ? reached(next, path.concat(next)) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const circles: (readonly Question[])[] = [];
  questions.forEach((question, index) => {
    const circle = circles.some((one) => one.indexOf(question) >= 0) ? undefined : reached(question, [question]);
    if (circle === undefined) return;
    circles.push(circle);
    const names = circle.concat(question).map(({ name }) => name);
    reader.report((asked[index] as Asked).row, 'relevant', faults.circular(names));
  });
  if (circles.length > 0) return questions;
  const whole = (question: Question): readonly Expression<'truth'>[] =>
    question.relevant
      ? lookedAt(question).reduce<readonly Expression<'truth'>[]>(
          (found, other) => found.concat(whole(other)),
          [question.relevant.rule],
        )
      : [];
  return questions.map((question) => {
    if (question.relevant === undefined) return question;
    const [own, ...others] = whole(question) as [Expression<'truth'>, ...Expression<'truth'>[]];
    return { ...question, relevant: { ...question.relevant, rule: others.length === 0 ? own : all(own, ...others) } };
  });
}
