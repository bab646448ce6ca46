/** Forms made and mended: published, bound by item id; the second time nothing, and what staff made stays. */

import { beforeAll, describe, expect, test } from 'vitest';
import { formEntries } from '../../../rules/forms/layout.ts';
import { deliveredSettings } from '../../../rules/registers/settled.ts';
import { languages } from '../../../rules/vocabulary/text.ts';
import type { FormState } from '../../fakes/forms/state.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { application } from '../../generator/commands/applications.ts';
import { rowOf, sheetOf, write } from '../triggers/sheets.ts';
import { layoutOf } from './applicant.ts';
import { formOf, installedWorld, registersOf, send } from './world.ts';

let world: GoogleWorld;
beforeAll(async () => {
  world = await installedWorld();
});

const titles = ({ items }: FormState) => items.map(({ title }) => title);
const changing =
  /^(Text|ParagraphText|List|MultipleChoice|Checkbox|Date|PageBreak)Item\.set|^Form\.(add|set|move|delete)|Properties\.set|batchUpdate/;
const changes = (counts: ReadonlyMap<string, number> | undefined) =>
  [...(counts ?? [])].filter(([method]) => changing.test(method) && !method.startsWith('Properties'));

test('a form a procedure and language, published, with every question in its order', () => {
  expect(world.forms.size).toBe(formEntries(deliveredSettings).length * 3);
  for (const { procedure } of formEntries(deliveredSettings)) {
    for (const language of languages) {
      const form = formOf(world, procedure.id, language);
      const layout = layoutOf(procedure.id, language, '2026-03-16');
      expect(form).toMatchObject({ published: true, editable: true, collectsEmail: false, title: layout.title });
      expect(titles(form)).toEqual(layout.items.map(({ title }) => title));
      expect(form.items.map(({ required }) => required)).toEqual(layout.items.map(({ required }) => required));
    }
  }
});

test('no two questions of a form have the same type and title: a run that stopped tells them apart by it', () => {
  for (const form of world.forms.values()) {
    const told = form.items.map(({ type, title }) => `${type} ${title}`);
    expect(new Set(told).size).toBe(told.length);
  }
});

test('a BIN of eleven digits, a date in words and a sum of letters are not taken', () => {
  const { answers } = application('');
  for (const wrong of [{ bin: '12345678901' }, { taxDebt: 'көп' }, { email: 'nobody' }]) {
    expect(() => send(world, { procedure: 'registration', language: 'kk', answers: { ...answers, ...wrong } })).toThrow(
      'Керегі:',
    );
  }
});

test('personal data is not asked in Google (R-42)', () => {
  expect([...world.forms.values()].flatMap(titles).join(' ')).not.toMatch(/паспорт/i);
});

test('three triggers and the guard, each once; doubled ones are taken away', () => {
  const handlers = () => world.script._triggers.map(({ handler }) => handler).sort();
  const all = ['formSubmitted', 'guardEdits', 'nightly', 'sweep'];
  expect(handlers()).toEqual(all);
  const [sweep] = world.script._triggers.filter(({ handler }) => handler === 'sweep');
  if (sweep) world.script._triggers.push({ ...sweep, id: 'double' });
  world.runByHand('installRegisters');
  expect(handlers()).toEqual(all);
});

test('run again: nothing changes', () => {
  const report = world.attempt('installRegisters', [], { byHand: true });
  expect(report.failure).toBe(undefined);
  // The health sheet tells the time.
  expect(changes(report.counts).filter(([method]) => !/Sheets/.test(method))).toEqual([]);
});

describe('what staff did with a form', () => {
  test('a renamed title and a question of their own stay; a deleted question comes back in its place', () => {
    const form = formOf(world, 'registration', 'ru');
    const [, bin] = form.items;
    if (bin) bin.title = 'БИН (12 цифр)';
    const own = form.add('TEXT');
    own.title = 'Как вы о нас узнали?';
    form.items.splice(3, 1);
    const wanted = layoutOf('registration', 'ru').items;
    world.runByHand('installRegisters');
    expect(titles(form)[1]).toBe('БИН (12 цифр)');
    expect(titles(form)[3]).toBe(wanted[3]?.title);
    expect(titles(form)).toContain('Как вы о нас узнали?');
    expect(form.items).toHaveLength(wanted.length + 1);
  });

  test('a choice they renamed gets its words back, or its answers would lead to no code', () => {
    const form = formOf(world, 'registration', 'kk');
    const branches = form.items.find(({ choices }) => choices.length === 2);
    if (branches) branches.choices = [{ value: 'Иә!' }, { value: 'жоқ' }];
    world.runByHand('installRegisters');
    expect(branches?.choices.map(({ value }) => value)).toEqual(
      layoutOf('registration', 'kk')
        .items.find(({ choices }) => choices?.length === 2)
        ?.choices?.map(({ value }) => value),
    );
  });

  test('a form they unpublished or closed stays so', () => {
    const form = formOf(world, 'services', 'kk');
    form.published = false;
    form.accepting = false;
    world.runByHand('installRegisters');
    expect(form).toMatchObject({ published: false, accepting: false });
  });
});

describe('who may answer', () => {
  const closed = (of: GoogleWorld) => {
    of.fire('sweep');
    const health = of.book.sheets.find(({ name }) => name === 'health')?.contents() ?? [];
    return health.find(([what]) => what === 'Өтініш берушілер аша алмайтын нысандар')?.slice(1);
  };

  test('everybody who has the address, without an account', () => {
    expect([...world.forms.values()].every(({ open }) => open)).toBe(true);
    expect(closed(world)).toEqual(['жоқ', '']);
  });

  test('a form staff shared otherwise afterwards stays as they want it', () => {
    const form = formOf(world, 'extension', 'kk');
    form.open = false;
    world.runByHand('installRegisters');
    expect(form.open).toBe(false);
    form.open = true;
  });

  test('where an administrator forbids it, the health sheet tells how many and what to do, until a person opened them', async () => {
    const strict = await installedWorld({}, ({ permissions }) => {
      permissions._forbidden = true;
    });
    expect(closed(strict)).toEqual([
      String(strict.forms.size),
      expect.stringContaining('«Сілтемесі бар кез келген адам»'),
    ]);
    strict.permissions._forbidden = false;
    for (const form of strict.forms.values()) form.open = true;
    strict.runByHand('installRegisters');
    expect(closed(strict)).toEqual(['жоқ', '']);
  });
});

test('a question of the sheet `fields` is asked once its answers have a column, and the health sheet says what to do till then', () => {
  write(world, 'fields', 'mentors', {
    procedure: 'registration',
    type: 'integer',
    'label::kk': 'Тәлімгерлер саны',
    'label::ru': 'Число наставников',
    'label::en': 'Number of mentors',
    clause: 'R-8',
    class: 'internal',
  });
  world.fire('nightly');
  expect(titles(formOf(world, 'registration', 'kk'))).not.toContain('Тәлімгерлер саны');
  expect(sheetOf(world, 'health').contents().flat().join(' ')).toContain('has no column x.mentors');
  world.runByHand('installRegisters');
  expect(titles(formOf(world, 'registration', 'kk'))).toContain('Тәлімгерлер саны');
  expect(rowOf(world, 'forms', 'registration/kk/x.mentors')?.item).toBeTruthy();
});

test('a run that stops while a form is made: the next one completes it, no question twice', async () => {
  const fresh = await installedWorld();
  const form = formOf(fresh, 'events', 'en');
  const layout = layoutOf('events', 'en', '2026-03-16');
  for (const at of [24, 31, 37, 44, 53]) {
    // Half of its questions are gone, and the run that adds them again is killed.
    form.items.splice(1, 4);
    fresh.attempt('installRegisters', [], { byHand: true, crash: { at: at + 60, when: 'after', how: 'killed' } });
    for (const _ of [1, 2]) fresh.runByHand('installRegisters');
    expect(titles(form)).toEqual(layout.items.map(({ title }) => title));
  }
  expect(registersOf(fresh).cases('events')).toEqual([]);
}, 300_000);
