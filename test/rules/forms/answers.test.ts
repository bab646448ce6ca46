/** What is typed into a form becomes the answers of the contract: in every language, for every procedure, whatever was typed. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventFund } from '../../../generator/sample/fund.ts';
import { answersOf, type KnownChoices } from '../../../rules/forms/answers.ts';
import { type FormLayout, formEntries } from '../../../rules/forms/layout.ts';
import { canonical } from '../../../rules/registers/canonical.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import { layoutOf, typedInto } from '../../apps-script/forms/applicant.ts';
import { application } from '../../generator/commands/applications.ts';

const entryOf = (id: string) => {
  const found = formEntries(deliveredSettings).find(({ procedure }) => procedure.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const choicesOf = ({ items }: FormLayout): KnownChoices =>
  Object.fromEntries(
    items.map(({ key, choices = [] }) => [key, Object.fromEntries(choices.map(({ value, code }) => [value, code]))]),
  );

const back = (
  id: string,
  language: (typeof languages)[number],
  answers: Readonly<Record<string, unknown>>,
  day?: string,
) => {
  const layout = layoutOf(id, language, day);
  return answersOf(entryOf(id), typedInto(layout, answers), choicesOf(layout), deliveredSettings);
};

test.each(languages)('an application in %s comes back as it was', (language) => {
  const { answers } = application('resp-1');
  expect(back('registration', language, answers)).toEqual(answers);
});

test('every response of an invented fund comes back with the same digest', () => {
  const fund = inventFund({ seed: 9, participants: 8, quarters: 2, lastQuarter: '2026-Q2' });
  const asked = new Set(formEntries(deliveredSettings).map(({ procedure }) => procedure.id));
  const blank = (value: unknown): unknown =>
    Array.isArray(value) && value.length === 0 ? undefined : value === '' || value === null ? undefined : value;
  let compared = 0;
  for (const { procedure, language, answers, day } of fund.responses) {
    if (!asked.has(procedure)) continue;
    compared += 1;
    const given = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, blank(value)]));
    expect(JSON.parse(canonical(back(procedure, language, answers, day)))).toEqual(JSON.parse(canonical(given)));
  }
  expect(compared).toBeGreaterThan(40);
});

describe('rows', () => {
  test('eight courses: five on pages, three as lines', () => {
    const rows = Array.from({ length: 8 }, (_, index) => ({
      name: `Курс ${index + 1}`,
      weeks: 12,
      hours: 120,
      durationMonths: 3,
      price: 450_000.5,
      planUrl: 'https://example.kz/plan',
      criteria: 'Емтихан',
      capacity: 20,
      region: '710000000',
      graduates: 10,
      employed: 7,
    }));
    expect(back('training', 'ru', { name: 'A', courses: rows }).courses).toEqual(rows);
  });

  test('export by country: a line a country', () => {
    const rows = [
      { country: 'DE', amount: 1_000_000 },
      { country: 'CN', amount: 250.75 },
    ];
    expect(back('quarterlyReports', 'kk', { bin: '020240000555', export: rows }).export).toEqual(rows);
    const typed = { export: ' de ; 1 000 000 ₸\n\n CN;250,75\r\n' };
    expect(answersOf(entryOf('quarterlyReports'), typed, {}, deliveredSettings).export).toEqual(rows);
  });

  test('a line that is none stays as it was typed, for the intake to say why', () => {
    const typed = { export: 'Германия 5' };
    expect(answersOf(entryOf('quarterlyReports'), typed, {}, deliveredSettings).export).toEqual([
      { country: 'ГЕРМАНИЯ 5' },
    ]);
  });
});

test('the words of a choice may change: what was chosen before still leads to its code', () => {
  const choices = { kind: { 'Бывшее название': 'addressChange' } };
  expect(answersOf(entryOf('events'), { kind: 'Бывшее название' }, choices, deliveredSettings)).toEqual({
    kind: 'addressChange',
  });
  expect(answersOf(entryOf('registration'), { region: 'Новое имя [710000000]' }, {}, deliveredSettings)).toEqual({
    region: '710000000',
  });
});

test('what could be read two ways is left as typed, and whatever is typed never throws', () => {
  expect(answersOf(entryOf('registration'), { taxDebt: '1,234' }, {}, deliveredSettings)).toEqual({ taxDebt: '1,234' });
  const given = fc.dictionary(
    fc.constantFrom('taxDebt', 'hasBranches', 'taxStatementDate', 'activities', 'region', 'name', 'stateSharePercent'),
    fc.oneof(fc.string(), fc.array(fc.string())),
  );
  fc.assert(fc.property(given, (typed) => void answersOf(entryOf('registration'), typed, {}, deliveredSettings)));
});
