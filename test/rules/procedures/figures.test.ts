/** Figures of the Order the Fund deviates from: every rule that rests on one follows the rulebook, at its own edge. */

import { expect, test } from 'vitest';
import { extension } from '../../../rules/procedures/extension.ts';
import { extensionWords } from '../../../rules/procedures/extension.words.ts';
import { participants } from '../../../rules/procedures/participants.ts';
import { participantsWords } from '../../../rules/procedures/participants.words.ts';
import { registration } from '../../../rules/procedures/registration.ts';
import { registrationWords } from '../../../rules/procedures/registration.words.ts';
import type { Rulebook } from '../../../rules/projections/rulebook.ts';
import type { Cells } from '../../../rules/registers/registers.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import type { Words } from '../../../rules/vocabulary/wordsOf.ts';
import { apply, book, on, required } from './applied.ts';

/** The rulebook with another value of a figure. */
function deviating(id: string, value: number): Rulebook {
  const figure = required(book.parameters[id]);
  const values = [{ ...required(figure.values[0]), value }];
  return { ...book, parameters: { ...book.parameters, [id]: { ...figure, values } } };
}

const application: Cells = { sentOn: on('2029-03-20') };
const inYears: Cells = { termFrom: on('2026-03-01'), contractSignedOn: on('2026-03-01') };

test.each<[figure: string, value: number, of: [Procedure, Words], check: string, edge: Cells, beyond: Cells]>([
  [
    'stateShareLimit',
    30,
    [registration, registrationWords],
    'stateShare',
    { stateSharePercent: 29.99 },
    { stateSharePercent: 30 },
  ],
  [
    'debtLimitInMci',
    10,
    [registration, registrationWords],
    'taxDebt',
    { sentOn: on('2026-03-20'), taxDebt: 43_250 },
    { sentOn: on('2026-03-20'), taxDebt: 43_250.01 },
  ],
  [
    'statementMaxAge',
    30,
    [registration, registrationWords],
    'taxStatement',
    { taxStatementDate: on('2029-02-18') },
    { taxStatementDate: on('2029-02-17') },
  ],
  [
    'stateIncomeLimit',
    25,
    [registration, registrationWords],
    'stateIncome',
    { stateIncome: 25, totalIncome: 100 },
    { stateIncome: 25.01, totalIncome: 100 },
  ],
  [
    'extensionNotice',
    5,
    [extension, extensionWords],
    'onTime',
    { sentOn: on('2026-03-02'), termEndsOn: on('2026-03-10') },
    { sentOn: on('2026-03-03'), termEndsOn: on('2026-03-10') },
  ],
  ['shortestTerm', 2, [extension, extensionWords], 'termYears', { termYears: 2 }, { termYears: 1 }],
  [
    'shortestTerm',
    2,
    [participants, participantsWords],
    'term',
    { ...inYears, termTo: on('2028-02-29') },
    { ...inYears, termTo: on('2028-02-28') },
  ],
])('%s %i: %o %s', (id, value, [procedure, words], check, edge, beyond) => {
  const result = (cells: Cells, rules = deviating(id, value)) =>
    apply(procedure, words, { ...application, ...cells }, { rules }).result(check);
  expect([result(edge), result(beyond)]).toEqual(['pass', 'fail']);
  expect([result(edge, book), result(beyond, book)]).not.toEqual(['pass', 'fail']);
});

test('the sentence says the Fund’s figure, not the Order’s', () => {
  const rules = deviating('debtLimitInMci', 10);
  const found = apply(registration, registrationWords, { sentOn: on('2026-03-20'), taxDebt: 50_000 }, { rules });
  const { en, ru } = found.finding('taxDebt').message;
  expect(en).toContain('exceed 10 times the monthly calculation index (43,250');
  expect(ru).toContain('превышает 10-кратный размер');
});
