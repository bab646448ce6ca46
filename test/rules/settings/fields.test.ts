/** Questions the Fund adds in the sheet `fields`: the declaration they make, and what follows from it everywhere. */

import { describe, expect, test } from 'vitest';
import { columnsOf, fieldOf } from '../../../rules/projections/columns.ts';
import { formPlan } from '../../../rules/projections/formPlan.ts';
import { outline } from '../../../rules/projections/outline.ts';
import { sheetPlan } from '../../../rules/projections/sheetPlan.ts';
import { entriesWith, registerEntries } from '../../../rules/registers/entries.ts';
import { take } from '../../../rules/registers/intake.ts';
import { type Cells, Registers } from '../../../rules/registers/registers.ts';
import { settle } from '../../../rules/registers/settle.ts';
import type { Settled } from '../../../rules/registers/settled.ts';
import { apply, on, required } from '../procedures/applied.ts';
import { choice, keyed, question, type Row } from './tables.ts';

const lists = [choice('sizes', 'small'), choice('sizes', 'large'), choice('marks', 'a'), choice('marks', 'b')];
const settledWith = (...fields: readonly Row[]): Settled => {
  const { settled, problems } = settle({ fields: keyed('fields', fields), choices: keyed('choices', lists) });
  expect(problems).toEqual([]);
  return required(settled);
};
const entry = (settled: Settled, id = 'quarterlyReports') =>
  required(settled.entries.find(({ procedure }) => procedure.id === id));
/** A report with the given answers: its findings on the Fund's questions. */
const examined = (settled: Settled, cells: Cells, id = 'quarterlyReports') => {
  const { procedure, words } = entry(settled, id);
  return apply(procedure, words, cells, { rules: settled.book });
};
const asksFor = (settled: Settled, cells: Cells): readonly string[] =>
  examined(settled, cells).failing.filter((one) => one.includes('x.'));

describe('a question becomes a field of its procedure', () => {
  test.each<[type: string, kind: string]>([
    ['text', 'text'],
    ['long_text', 'longText'],
    ['integer', 'count'],
    ['decimal', 'decimal'],
    ['date', 'date'],
    ['yes_no', 'yesNo'],
    ['acknowledge', 'consent'],
    ['money', 'money'],
    ['percent', 'percent'],
    ['url', 'url'],
    ['email', 'email'],
    ['phone', 'phone'],
    ['bin', 'bin'],
    ['iban', 'iban'],
    ['region', 'region'],
    ['country', 'country'],
    ['quarter', 'quarter'],
    ['month', 'month'],
    ['select_one sizes', 'choice'],
    ['select_multiple  sizes', 'codes'],
  ])('type %s', (type, kind) => {
    const { procedure } = entry(settledWith(question('extra', { type })));
    expect(fieldOf(procedure, 'x.extra')).toMatchObject({ kind, clause: 'R-39/s3', class: 'confidential' });
  });

  test('its words, its choices, who may see it', () => {
    const settled = settledWith(
      question('extra', {
        type: 'select_one sizes',
        class: 'public',
        'hint::kk': 'к',
        'hint::ru': 'р',
        'hint::en': 'e',
      }),
    );
    const { procedure, words } = entry(settled);
    expect(procedure.asked['x.extra']).toMatchObject({ class: 'public', options: ['small', 'large'] });
    expect(words.fields['x.extra']).toMatchObject({
      label: { en: 'extra in English' },
      help: { kk: 'к', ru: 'р', en: 'e' },
      options: { small: { en: 'choice small' }, large: { kk: 'large таңдауы' } },
    });
  });

  test('the other procedures, and all of them without questions, are the delivered ones', () => {
    const settled = settledWith(question('extra'));
    for (const { procedure, words } of registerEntries) {
      if (procedure.id === 'quarterlyReports') continue;
      expect(entry(settled, procedure.id)).toEqual({ procedure, words });
    }
    expect(entriesWith({}, [])).toBe(registerEntries);
  });

  test('the same name may be asked in two procedures', () => {
    const settled = settledWith(question('extra'), question('extra', { procedure: 'registration', clause: 'R-2' }));
    expect(entry(settled).procedure.asked['x.extra']?.clause).toBe('R-39/s3');
    expect(entry(settled, 'registration').procedure.asked['x.extra']?.clause).toBe('R-2');
  });
});

describe('required', () => {
  const report = { bin: '020240000555', quarter: '2026-Q1', signedOn: on('2026-04-02') };

  test.each<[cell: Row['required'], cells: Cells, missing: readonly string[]]>([
    ['yes', {}, ['R-39/s3 x.extra']],
    ['иә', {}, ['R-39/s3 x.extra']],
    ['true()', {}, ['R-39/s3 x.extra']],
    [true, {}, ['R-39/s3 x.extra']],
    ['yes', { 'x.extra': 0 }, []],
    ['no', {}, []],
    [undefined, {}, []],
    [false, {}, []],
    // The case date decides: the last day of the quarter.
    [on('2026-03-31'), {}, ['R-39/s3 x.extra']],
    [on('2026-04-01'), {}, []],
  ])('%s, answers %j', (cell, cells, missing) => {
    expect(asksFor(settledWith(question('extra', { required: cell })), { ...report, ...cells })).toEqual(missing);
  });
});

describe('constraint', () => {
  const settled = settledWith(
    question('patents', {
      constraint: '. <= ${staffTotal} and . < 100',
      'constraint_message::kk': '${patents} патент: ${staffTotal} адамға көп',
      'constraint_message::ru': '${patents} патентов на ${staffTotal} человек много',
      'constraint_message::en': '${patents} patents are many for ${staffTotal} people (${patents})',
    }),
    question('sales', { type: 'money', constraint: '${incomeQuarter} >= .' }),
    question('marks', { type: 'select_multiple marks', constraint: "selected(., 'a') or not(selected(., 'b'))" }),
  );

  test.each<[cells: Cells, result: string]>([
    [{ 'x.patents': 5, staffTotal: 5 }, 'pass'],
    [{ 'x.patents': 6, staffTotal: 5 }, 'fail'],
    [{ 'x.patents': 100, staffTotal: 500 }, 'fail'],
    [{ 'x.patents': 6 }, 'unknown'],
    // Not answered: nothing to hold against the condition, and nothing for anybody to decide.
    [{ staffTotal: 5 }, 'notAsked'],
  ])('%j: %s', (cells, result) => {
    expect(examined(settled, cells).result('constraint.patents')).toBe(result);
  });

  test('what is said: the Fund’s message with its values, the clause of the row, the question itself to mend', () => {
    const found = examined(settled, { 'x.patents': 6, staffTotal: 5 }).finding('constraint.patents');
    expect(found).toMatchObject({ clause: 'R-39/s3', effect: 'remarks', field: 'x.patents' });
    expect(found.message.ru).toBe('6 патентов на 5 человек много');
    expect(found.message.en).toBe('6 patents are many for 5 people (6)');
  });

  test('without a message of its own a general sentence with the condition in words', () => {
    const found = examined(settled, { 'x.sales': 2, incomeQuarter: 1 }).finding('constraint.sales');
    expect(found.field).toBe('x.sales');
    expect(found.message.en.replace(/\u00a0/g, ' ')).toBe(
      'sales in English: the answer "2 ₸" does not meet the condition («Income for the quarter» >= «sales in English»), correct the answer.',
    );
    for (const words of Object.values(found.message)) expect(words).not.toMatch(/[{}]|undefined/);
  });

  test.each<[marks: string, result: string]>([
    ['a; b', 'pass'],
    ['b', 'fail'],
    ['ab', 'pass'],
  ])('selected: %s', (marks, result) => {
    expect(examined(settled, { 'x.marks': marks }).result('constraint.marks')).toBe(result);
  });

  test('the heading of its column, and its place among the checks', () => {
    const { procedure, words } = entry(settled);
    const column = required(sheetPlan(procedure, words).columns.find(({ key }) => key === 'check.constraint.patents'));
    expect(column.label.ru).toBe('patents по-русски: условие');
    expect(column.note.en).toContain('(R-39/s3)');
  });
});

describe('relevant: XLSForm asks where the condition surely holds', () => {
  const settled = settledWith(
    question('size', { type: 'select_one sizes' }),
    question('hall', { type: 'yes_no', relevant: "${size} = 'large'", required: 'yes' }),
    question('seats', { relevant: '${hall}', required: 'yes', constraint: '. > 0' }),
  );

  test.each<[cells: Cells, missing: readonly string[]]>([
    [{}, []],
    [{ 'x.size': 'small' }, []],
    [{ 'x.size': 'large' }, ['R-39/s3 x.hall']],
    [{ 'x.size': 'large', 'x.hall': false }, []],
    [{ 'x.size': 'large', 'x.hall': true }, ['R-39/s3 x.seats']],
    // An answer left behind by a question no longer asked asks for nothing more.
    [{ 'x.size': 'small', 'x.hall': true }, []],
  ])('%j', (cells, missing) => {
    expect(asksFor(settled, cells)).toEqual(missing);
  });

  test('an unanswered question leaves nothing for a person to decide', () => {
    const { procedure, words } = entry(settled);
    const unknown = apply(procedure, words, {}).result('complete');
    expect(unknown).toBe('fail');
    const only = settledWith(question('hall', { relevant: "${results} = 'x'", required: 'yes' }));
    expect(asksFor(only, {})).toEqual([]);
  });

  test('a constraint is not asked where its question is not', () => {
    const at = (cells: Cells) => examined(settled, { 'x.seats': 0, ...cells }).result('constraint.seats');
    expect(at({ 'x.size': 'large', 'x.hall': true })).toBe('fail');
    expect(at({ 'x.size': 'small', 'x.hall': true })).toBe('notAsked');
    expect(at({})).toBe('notAsked');
  });

  test('a form asks it under its condition, and requires it only there', () => {
    const { procedure, words } = entry(settled);
    const { items } = formPlan(procedure, words, '2026-03-18');
    const item = (id: string) => required(items.find((one) => one.id === id));
    expect([item('x.hall').required, item('x.hall').relevant?.sort]).toEqual([false, 'truth']);
    expect([item('incomeQuarter').required, item('incomeQuarter').relevant]).toEqual([true, undefined]);
  });
});

describe('everything else follows', () => {
  const settled = settledWith(
    question('size', { type: 'select_one sizes', procedure: 'registration', clause: 'R-2', required: 'yes' }),
    question('marks', { type: 'select_multiple marks', procedure: 'registration', clause: 'R-2' }),
    question('city', { type: 'text', procedure: 'exportByCountry' }),
  );
  const { procedure, words } = entry(settled, 'registration');

  test('columns under x.<name>, a drop-down for one choice and none for several, codes shown as words', () => {
    expect(columnsOf(procedure).map(({ key }) => key)).toEqual(expect.arrayContaining(['x.size', 'x.marks']));
    const column = (key: string) => required(sheetPlan(procedure, words).columns.find((one) => one.key === key));
    expect(column('x.size')).toMatchObject({ choices: ['small', 'large'], group: 'asked' });
    expect(column('x.size').colours.map(({ shows }) => shows?.en)).toEqual(['choice small', 'choice large']);
    expect([column('x.marks').choices, column('x.marks').colours]).toEqual([undefined, []]);
    expect(column('x.marks').note.en).toContain('a — choice a');
  });

  test('form and outline', () => {
    const item = formPlan(procedure, words, '2026-03-18').items.find(({ id }) => id === 'x.size');
    expect(item).toMatchObject({ question: 'select', required: true, title: { en: 'size in English' } });
    expect(item?.help.ru).toMatch(/пункт 2/);
    expect(item?.options?.map(({ code }) => code)).toEqual(['small', 'large']);
    expect(outline({ procedure, words }, 'en')).toContain('- size in English — item 2');
  });

  const response = (answers: Readonly<Record<string, unknown>>, id = 'r', register = 'registration') => ({
    id,
    procedure: register,
    at: '2026-03-18T05:15:00.000Z',
    day: '2026-03-18' as const,
    language: 'kk' as const,
    answers,
    hash: JSON.stringify(answers),
  });

  test.each([
    ['the bare name', { size: 'small', marks: ['a', 'b'] }],
    ['the id', { 'x.size': 'small', 'x.marks': 'a; b' }],
  ])('intake takes an answer under %s', (_, answers) => {
    const registers = new Registers();
    const { taken, notes } = take(response(answers), registers, settled);
    expect([taken, notes]).toEqual(['new', []]);
    expect(registers.find('registration', 'r')?.cells).toMatchObject({ 'x.size': 'small', 'x.marks': 'a; b' });
  });

  test.each<[answers: Readonly<Record<string, unknown>>, sentence: RegExp]>([
    [{ size: 'huge' }, /size in English \(x\.size, item 2\): "huge"/],
    [{ marks: ['a', 'c'] }, /marks in English \(x\.marks, item 2\): "c"/],
  ])('intake refuses %j', (answers, sentence) => {
    const { taken, notes } = take(response(answers), new Registers(), settled);
    expect([taken, notes.length]).toEqual(['refused', 1]);
    expect(notes[0]?.en).toMatch(sentence);
  });

  test('rows of a child register are asked too', () => {
    const registers = new Registers();
    const answers = { export: [{ country: 'DE', amount: 1, city: 'Берлин' }] };
    take(response(answers, 'q', 'quarterlyReports'), registers, settled);
    expect(registers.find('exportByCountry', 'q/1')?.cells).toMatchObject({ country: 'DE', 'x.city': 'Берлин' });
  });

  test('a question that is gone leaves its answers where they are', () => {
    const registers = new Registers();
    take(response({ size: 'small' }), registers, settled);
    const without = settledWith();
    take(response({ size: 'large', name: 'x' }), registers, without);
    expect(registers.find('registration', 'r')?.cells['x.size']).toBe('small');
  });
});
