/** Terms in words, in three languages; a norm of the Fund says that it is not of the Rules. */

import { expect, test } from 'vitest';
import { procedureOf } from '../../../rules/procedures/procedures.ts';
import { termBasis } from '../../../rules/projections/termBasis.ts';
import { termWords } from '../../../rules/projections/termWords.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { required } from '../procedures/applied.ts';

const due = (register: string, id: string) => {
  const { procedure, words } = required(procedureOf(register));
  const found = required(procedure.deadlines.find((one) => one.id === id));
  return { words: termWords(found.due, words), norm: termBasis(found) === 'norm' };
};

test.each([
  ['registration', 'examine', 'в течение 5\u00a0рабочих дней со дня: «Дата направления заявления»'],
  ['extension', 'apply', 'не позднее чем за 10\u00a0рабочих дней до: «Конец срока участия»'],
  [
    'quarterlyReports',
    'report',
    '20-е число месяца, следующего за кварталом: «Отчётный квартал»; если день нерабочий, то в следующий рабочий день',
  ],
  ['audits', 'conclusion', '30.06 года, следующего за: «Год дохода»'],
  ['ministryReports', 'report', 'последний день месяца, следующего за кварталом: «Отчётный период»'],
  ['participants', 'plannedEnd', 'на следующий день после: «Конец продлённого срока» или «Конец срока участия»'],
])('%s.%s', (register, id, russian) => {
  const { words, norm } = due(register, id);
  expect([words.ru, norm]).toEqual([russian, false]);
  for (const language of languages) expect(words[language]).not.toMatch(/[{}]|…/);
});

test('a term the Rules do not give names the norm and says so', () => {
  const { words, norm } = due('extension', 'decide');
  expect(norm).toBe(true);
  expect(words.en).toBe(
    'within a term the Fund sets ("Norm for deciding on an extension", extensionNorm; not of the Rules) of "Application sent on"',
  );
});
