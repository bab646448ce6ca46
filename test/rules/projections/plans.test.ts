/** Every procedure as a form, a sheet, documents and a page: nothing asked is lost, nothing is said without its words. */

import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../rules/calendar/day.ts';
import { clauseIds, clauses } from '../../../rules/order/clauses.ts';
import { procedures } from '../../../rules/procedures/procedures.ts';
import { citations } from '../../../rules/projections/citations.ts';
import { allChecks, closedStatuses, columnsOf, fieldOf, requiredFields } from '../../../rules/projections/columns.ts';
import { formPlan } from '../../../rules/projections/formPlan.ts';
import { kinds } from '../../../rules/projections/kinds.ts';
import { letterPlaceholders } from '../../../rules/projections/letterPlan.ts';
import { outline } from '../../../rules/projections/outline.ts';
import { sheetPlan } from '../../../rules/projections/sheetPlan.ts';
import { allEntries, entriesWith } from '../../../rules/registers/entries.ts';
import { fieldsOf, figuresOf, parametersOf } from '../../../rules/vocabulary/expression.ts';
import { languages, placeholdersOf, type Text } from '../../../rules/vocabulary/text.ts';
import { book, required } from '../procedures/applied.ts';

const ids = allEntries.map((entry) => [entry.procedure.id, entry] as const);
const form = (id: string, day: IsoDay = '2026-03-18') => {
  const { procedure, words } = required(procedures.find((entry) => entry.procedure.id === id));
  return formPlan(procedure, words, day);
};
const spoken = (text: Text) => languages.every((language) => text[language].trim() !== '');

describe.each(ids)('%s', (_, { procedure, words }) => {
  test('formPlan: every field asked has its question, in order, with a title and a clause; rows come last', () => {
    const { items } = formPlan(procedure, words, '2026-03-18');
    expect(items.map(({ id }) => id)).toEqual([...Object.keys(procedure.asked), ...Object.keys(procedure.rows)]);
    for (const { id, title, help, question } of items) {
      expect(spoken(title) && title.en !== id, id).toBe(true);
      expect(help.en, id).toMatch(/\((item|Annex).*\)$/);
      expect(help.kk, id).toMatch(/тармақ|қосымша/);
      const spec = procedure.asked[id];
      expect(question).toBe(spec ? kinds[spec.kind].question : 'rows');
    }
  });

  test('sheetPlan: keys stand once, column A is the case, every column speaks three languages', () => {
    const { columns, title } = sheetPlan(procedure, words);
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe(`#${procedure.id}`);
    expect(spoken(title)).toBe(true);
    for (const { key, label, note } of columns) {
      expect(spoken(label) && spoken(note), key).toBe(true);
      expect(
        languages.filter((language) => label[language] === key),
        key,
      ).toEqual([]);
    }
    expect(columns.filter(({ group, locked }) => /check|deadline|computed/.test(group) && !locked)).toEqual([]);
    expect(columns.filter(({ group, locked }) => group === 'office' && locked)).toEqual([]);
  });

  test('columns: an answer stands before what is worked out of it, and where nothing is asked what the office records', () => {
    const order = columnsOf(procedure).flatMap(({ group }) => (/asked|office|computed/.test(group) ? [group] : []));
    const wanted = order.includes('asked') ? ['asked', 'computed', 'office'] : ['office', 'computed'];
    expect(order.filter((group, index) => group !== order[index - 1])).toEqual(
      wanted.filter((group) => order.some((one) => one === group)),
    );
  });

  test('sheetPlan: what is kept on one line does not wrap, and a number leaves room for the next column', () => {
    const shapes = sheetPlan(procedure, words).columns.map(({ key, look, width }) => ({ key, look, width }));
    for (const id of [...Object.keys(procedure.office), ...Object.keys(procedure.computed)]) {
      const { kind, oneLine } = required(fieldOf(procedure, id));
      if (oneLine === undefined) continue;
      expect([id, shapes.find(({ key }) => key === id)]).toEqual([
        id,
        { key: id, look: 'text', width: kind === 'text' ? 22 : kinds[kind].width },
      ]);
    }
  });

  test('columns: every field, check and term has one', () => {
    const keys = columnsOf(procedure).map(({ key }) => key);
    const fields = [procedure.asked, procedure.computed, procedure.office].flatMap((group) => Object.keys(group));
    expect(keys).toEqual(
      expect.arrayContaining([
        ...fields,
        ...allChecks(procedure).map(({ id }) => `check.${id}`),
        ...procedure.deadlines.map(({ id }) => `due.${id}`),
      ]),
    );
  });

  test('what is copied is there: the register, its field, and the field that names the row', () => {
    const registers = new Map(ids);
    const parent = allEntries.find(({ procedure: { rows } }) => Object.values(rows).includes(procedure.id));
    for (const [id, { copied, kind }] of Object.entries(procedure.computed)) {
      if (copied === undefined) continue;
      const { from, field } = copied;
      const register =
        typeof from === 'object' ? from.register : from === 'parent' ? parent?.procedure.id : 'participants';
      const source = registers.get(register ?? '')?.procedure;
      expect(source, id).toBeDefined();
      if (source && field !== 'id') expect(fieldOf(source, field)?.kind, id).toBe(kind);
      if (typeof from === 'object') expect(fieldOf(procedure, from.by)?.kind, id).toBe('text');
      if (from === 'participant') expect(fieldOf(procedure, 'bin')?.kind, id).toBe('bin');
    }
  });

  test.each(languages)('letters in %s fill only what is there to fill', (language) => {
    const strange = procedure.letters.flatMap((letter) => {
      const known = letterPlaceholders(procedure, letter);
      const said = placeholdersOf(words.letters[letter.id]?.body[language] ?? '{?}');
      return said.filter((placeholder) => !known.includes(placeholder));
    });
    expect(strange).toEqual([]);
  });

  test('rules read only declared fields and parameters', () => {
    const rules = [
      ...allChecks(procedure).flatMap(({ rule, applies }) => [rule, ...(applies ? [applies] : [])]),
      ...procedure.deadlines.flatMap(({ due, done, applies }) => [due, done, ...(applies ? [applies] : [])]),
      ...procedure.documents.flatMap(({ ready, lines }) => [ready, ...Object.values(lines)]),
      ...Object.values(procedure.relevant).flatMap((rule) => (rule ? [rule] : [])),
      procedure.caseDate,
    ];
    for (const rule of rules) {
      expect(fieldsOf(rule).filter((id) => id !== 'status' && !fieldOf(procedure, id))).toEqual([]);
      expect(parametersOf(rule).filter((id) => !book.parameters[id])).toEqual([]);
      expect(figuresOf(rule).filter((id) => book.parameters[id]?.values.length !== 1)).toEqual([]);
    }
  });

  test('checks and terms have an id of their own, fields too', () => {
    const once = (list: readonly string[]) => expect(new Set(list).size).toBe(list.length);
    once(allChecks(procedure).map(({ id }) => id));
    once(procedure.deadlines.map(({ id }) => id));
    once([procedure.asked, procedure.computed, procedure.office].flatMap((group) => Object.keys(group)));
  });

  test.each(languages)('outline in %s names every field, check and term', (language) => {
    const page = outline({ procedure, words }, language);
    for (const id of Object.keys(procedure.asked)) expect(page).toContain(words.fields[id]?.label[language]);
    for (const { id } of procedure.checks) expect(page).toContain(words.checks[id]?.label[language]);
    for (const { id } of procedure.deadlines) expect(page).toContain(words.deadlines[id]?.[language]);
    expect(page).not.toMatch(/undefined|\{\w+\}/);
  });
});

describe('patterns of a form accept what the contract calls an answer', () => {
  test.each<[form: string, item: string, good: readonly string[], bad: readonly string[]]>([
    ['registration', 'bin', ['240140000001'], ['24014000001', '2401400000012', '24014000000x']],
    ['registration', 'email', ['a@example.kz'], ['a@b', 'a b@c.kz', '@c.kz']],
    ['registration', 'phone', ['+7 (701) 000-00-00', '+77010000000'], ['call', '+7']],
    ['registration', 'taxStatementUrl', ['https://x.kz/a?b=c'], ['x.kz', 'javascript:x']],
    ['registration', 'taxDebt', ['0', '25950.01', '1 234 567,89', '100 000 000 ₸', '1\u00a0234'], ['көп', '']],
    ['registration', 'stateSharePercent', ['49.99', '49,99', '49,99 %', '100'], ['half']],
    ['extension', 'termYears', ['2', '10'], ['-1', '1.5', 'екі']],
    ['quarterlyReports', 'quarter', ['2026-Q1'], ['2026-Q5', '1 кв. 2026']],
  ])('%s %s', (id, item, good, bad) => {
    const pattern = new RegExp(required(form(id).items.find((one) => one.id === item)?.pattern));
    expect(good.filter((answer) => !pattern.test(answer))).toEqual([]);
    expect(bad.filter((answer) => pattern.test(answer))).toEqual([]);
  });

  test.each(['100 000 теңге', '100 000 KZT'])('«%s»', (answer) => {
    const pattern = new RegExp(required(form('registration').items.find(({ id }) => id === 'taxDebt')?.pattern));
    expect(pattern.test(answer)).toBe(true);
  });

  test('a region is chosen from its list, an activity from the Fund’s', () => {
    const lists = form('registration').items.filter(({ list }) => list);
    expect(lists.map(({ id, list }) => [id, list])).toEqual([
      ['region', 'regions'],
      ['activities', 'activities'],
      ['works', 'works'],
    ]);
  });

  // R-39/s3: foreign income must equal the countries’ sum.
  test('the quarterly report asks for its rows: a country and an amount, both required', () => {
    const rows = required(form('quarterlyReports').items.find(({ id }) => id === 'export'));
    expect([rows.question, rows.title.en, rows.required]).toEqual(['rows', 'Export by country', false]);
    expect(rows.columns?.map(({ id, kind, title, required: must }) => [id, kind, title.en, must])).toEqual([
      ['country', 'country', 'Country', true],
      ['amount', 'money', 'Export income', true],
    ]);
  });

  test('the columns of rows speak the words staff gave them', () => {
    const { procedure, words } = required(procedures.find((entry) => entry.procedure.id === 'quarterlyReports'));
    const changed = entriesWith({ 'exportByCountry.field.country.label': { kk: 'а', ru: 'б', en: 'c' } });
    const plan = formPlan(procedure, words, '2026-03-18', (id) => changed.find((entry) => entry.procedure.id === id));
    expect(plan.items[plan.items.length - 1]?.columns?.[0]?.title.en).toBe('c');
  });

  test('R-39/s2 the quarters to choose from are the adapter’s to count', () => {
    const quarter = required(form('quarterlyReports').items.find(({ id }) => id === 'quarter'));
    expect([quarter.list, quarter.options]).toEqual(['quarters', undefined]);
  });

  test.each<[day: IsoDay, required: boolean]>([
    ['2028-12-31', false],
    ['2029-01-01', true],
  ])('O-5 on %s the income from the state is asked for: %s', (day, must) => {
    const item = required(form('registration', day).items.find(({ id }) => id === 'stateIncome'));
    expect(item.required).toBe(must);
  });

  test('R-48 what only some services ask for, the form does not insist on; the rest it does', () => {
    const items = form('services').items.filter((item) => !item.required);
    expect(items.map(({ id }) => id)).toEqual([
      'bin',
      'readiness',
      'technologies',
      'problem',
      'businessModel',
      'lifetime',
      'projectMembers',
      'teamInvolvement',
      'presentationUrl',
    ]);
  });

  test('every question that is a choice has its options', () => {
    const empty = procedures
      .flatMap(({ procedure, words }) => formPlan(procedure, words, '2026-03-18').items)
      .filter(({ question, options, list }) => question === 'select' && !options && !list);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

describe('columns', () => {
  const of = (id: string) => required(procedures.find((entry) => entry.procedure.id === id)).procedure;

  test('the two checks every procedure has, first and last', () => {
    const own = allChecks(of('extension')).map(({ id }) => id);
    expect([own[0], own[own.length - 1]]).toEqual(['complete', 'statusFits']);
    expect(allChecks(of('participants')).map(({ id }) => id)).not.toContain('complete');
  });

  test('the statuses in which a case is over', () => {
    expect(closedStatuses(of('registration'))).toEqual(['refused', 'participant', 'withdrawn']);
    expect(closedStatuses(of('exportByCountry'))).toEqual([]);
  });

  test('the contract’s required fields of registration: all but the works, three of them from 2029', () => {
    const required = requiredFields(of('registration')).map(({ id }) => id);
    expect(Object.keys(of('registration').asked).filter((id) => !required.includes(id))).toEqual(['works']);
  });
});

describe('citations', () => {
  const found = citations(procedures.map(({ procedure }) => procedure));

  test('every clause cited is a clause of the Order', () => {
    expect(found.filter(({ clause }) => !(clause in clauses))).toEqual([]);
  });

  test.each([
    'R-7.1',
    'R-7.9',
    'R-9.2',
    'R-12',
    'R-14',
    'R-15/p2',
    'R-16.2',
    'R-17',
    'R-18',
    'R-19',
    'R-24',
    'R-25',
    'R-39',
    'R-35',
    'R-42/s2',
    'R-42.a',
    'R-42.b',
    'R-42.c',
    'R-42.d',
    'R-42.e',
    'R-42.f',
    'R-42.g',
    'R-42.h',
    'R-42.i',
    'R-42.i1',
    'R-42.i2',
    'R-42.i3',
    'R-42.i4',
    'R-42.i5',
    'R-42.i6',
    'R-42.i7',
    'R-63',
    'R-64',
    'R-65',
    'R-65.1',
    'R-65.2',
    'R-65.3',
    'R-65.4',
    'R-65.5',
    'R-65.6',
    'R-66',
    'R-68',
    'R-68.1',
    'R-68.2',
    'R-68.3',
    'R-68.4',
    'R-68.5',
    'R-68.6',
    'R-68.7',
    'R-68.8',
    'R-69',
    'R-70',
    'R-71',
    'R-72',
    'R-72/p2',
    'R-73',
    'R-74',
    'R-75',
    'R-76',
    'R-77',
    'A1-11',
    'A2',
    'A3',
  ] as const)('%s is carried', (clause) => {
    expect(found.some((one) => one.clause === clause)).toBe(true);
  });

  test('services, housing and the Fund’s own work: every clause is carried but the general promise of R-57', () => {
    const own = clauseIds.filter((id) => /^R-(4$|4\.|6\.|4[3-9]|5[0-9]|6[0-2])/.test(id));
    expect(own).toHaveLength(47);
    expect(own.filter((id) => !found.some(({ clause }) => clause === id))).toEqual(['R-57']);
  });

  test('an open norm is a question, not a check', () => {
    const questions = found.filter(({ part }) => part === 'question').map(({ id }) => id);
    expect([...new Set(questions)].sort()).toEqual([
      'accountConfirmed',
      'activityMatches',
      'addressConfirmed',
      'approvedByHead',
      'auditOpinion',
      'causesRemoved',
      'commissionDecides',
      'complete32',
      'complete32p2',
      'complete33s2',
      'complete38',
      'conclusion',
      'conformsToIncome',
      'conformsToList',
      'contractConditions',
      'contractPaymentAmount',
      'contractPaymentOrder',
      'debtConfirmed',
      'declarations',
      'exportPredominant',
      'fundDecides',
      'inAcceleration',
      'lateAccepted',
      'liquidated',
      'meetsConditions',
      'nonResidentsListed',
      'participantOverride',
      'planDetailed',
      'planMatches',
      'projectsShown',
      'reRegistered',
      'reliable',
      'showsParticipant',
      'statistics',
      'termOneYear',
    ]);
  });

  // The register of participants asks nothing, so it is complete by nature.
  test('a check that is cited is there', () => {
    const absent = found.filter(({ part, id, of }) => {
      const procedure = procedures.find((entry) => entry.procedure.id === of)?.procedure;
      return part === 'check' && procedure && !allChecks(procedure).some((check) => check.id === id);
    });
    expect(absent).toEqual([]);
  });
});

test('outline: a page a clerk can sign', () => {
  const { procedure, words } = required(procedures.find((entry) => entry.procedure.id === 'extension'));
  expect(outline({ procedure, words }, 'ru')).toMatchInlineSnapshot(`
    "# Продление срока участия

    ## Запрашиваемые сведения

    - БИН — пункт 25
    - Срок продления, лет — пункт 24
    - Достигнутые результаты — пункт 25

    ## Сведения, которые заполняет Фонд

    - Язык заявления — пункт 10
    - Дата направления заявления — пункт 25
    - Ответственный сотрудник — пункт 25
    - Подтверждён ли срок в один год — пункт 24
    - Решение Фонда — часть третья пункта 25
    - Дата решения — часть третья пункта 25
    - Начало продлённого срока — приложение 3
    - Конец продлённого срока — приложение 3
    - Дата выдачи свидетельства — часть третья пункта 25
    - Дата направления уведомления — часть вторая пункта 25

    ## Проверки

    - Обязательные поля заполнены — пункт 25
    - БИН принадлежит участнику — пункт 25
    - Заявление направлено в срок — пункт 25
    - Продление не менее чем на год — пункт 24
    - Продление ровно на один год — пункт 24
    - На казахском, русском или английском языке — пункт 10
    - Статус подтверждён данными — пункт 25

    ## Сроки

    - Подача заявления о продлении — пункт 25
    - Принятие решения о продлении — часть третья пункта 25

    ## Статусы

    - Поступило → Срок продлён, Срок подачи не соблюдён, Отказано в продлении, Отозвано заявителем — пункт 25
    - Срок продлён — часть третья пункта 25
    - Срок подачи не соблюдён — часть вторая пункта 25
    - Отказано в продлении — часть третья пункта 25
    - Отозвано заявителем — пункт 25

    ## Письма

    - Уведомление о несоблюдении срока подачи заявления о продлении срока участия — часть вторая пункта 25
    - Запрос на выдачу свидетельства о продлении срока участия — часть третья пункта 25

    ## Документы

    - Свидетельство о продлении срока участия — приложение 3
    "
  `);
});
