/** The minutes as data: who was there, by whose rules, what each item says, and what marks them (R-15, R-72; X38, X40). */

import { describe, expect, test } from 'vitest';
import { heldMeetings, minutesName, minutesOf } from '../../reports/minutes/minutes.ts';
import type { Cells, Registers } from '../../rules/registers/registers.ts';
import type { Settled } from '../../rules/registers/settled.ts';
import { View } from '../../rules/registers/view.ts';
import { languages } from '../../rules/vocabulary/text.ts';
import { registers as example, settled as exampleSettings } from '../generator/minutes/example.ts';
import { required } from '../rules/procedures/applied.ts';
import { meeting, one, settle, signed, vote, withRules } from '../rules/registers/commission.ts';
import { occasion, on, settled } from '../rules/registers/fund.ts';

const of = (registers: Registers, id: string, by: Settled = settled) => {
  const view = new View(registers, by, occasion);
  return required(minutesOf(required(registers.find('meetings', id)), view));
};
const commission = of(example, 'C-2026-04', exampleSettings);
const independent = of(example, 'I-2026-04', exampleSettings);

describe('who was there', () => {
  test('present and absent members by name, with their kind and role', () => {
    expect(commission.present?.map(({ name }) => name.split(' ')[0])).toEqual([
      'Ахметова',
      'Иванов',
      'Жұмабек',
      'Оспанов',
    ]);
    expect(commission.absent).toEqual([
      {
        name: 'Anna Müller, professor',
        type: { kk: 'Халықаралық сарапшы', ru: 'Международный эксперт', en: 'International expert' },
        role: { kk: 'Мүше', ru: 'Член', en: 'Member' },
      },
    ]);
    expect([commission.chair.split(' ')[0], commission.secretary]).toEqual(['Ахметова', 'Бекова Айгүл']);
  });

  test('nobody recorded it: neither present nor absent is said', () => {
    const planned = of(example, 'C-2026-05', exampleSettings);
    expect([planned.present, planned.absent]).toEqual([undefined, undefined]);
    expect(planned.quorum[0]?.ru).toContain('наличие кворума неизвестно');
  });

  test.each<[what: string, present: string, said: string]>([
    ['three of five', 'C-1; C-2; C-3', 'Присутствуют 3 из 5 членов: кворум есть.'],
    ['two of five', 'C-1; C-2', 'Присутствуют 2 из 5 членов: кворума нет.'],
    ['a stranger does not count', 'C-1; C-2; I-1', 'Присутствуют 2 из 5 членов: кворума нет.'],
  ])('X40 the quorum: %s', (_, present, said) => {
    expect(of(one({ meeting: { present } }), 'M').quorum[0]?.ru).toBe(said);
  });

  test.each(languages)('X40 in %s: the rules of the meeting, and that they are not of the Rules', (language) => {
    const rules = required(commission.quorum[1])[language];
    expect(rules).toMatch(/жартысынан астамы|более половины|more than half/);
    expect(rules).toMatch(/Қағидаларда көзделмеген|Правилами они не предусмотрены|not in the Rules/);
  });

  test('X40 a signed meeting goes on saying the rules it was held by', () => {
    const registers = settle(one({ meeting: signed }));
    expect(of(registers, 'M', withRules({ quorum: 'none', tie: 'notCarried' })).quorum).toEqual(
      of(registers, 'M').quorum,
    );
    const open = settle(one());
    expect(of(open, 'M', withRules({ quorum: 'none' })).quorum).not.toEqual(of(open, 'M').quorum);
  });

  test('X38 experts are counted for the Independent Commission only, and nothing is asked of it', () => {
    expect(independent.quorum[2]?.en).toMatch(/international experts in office on the day: 0/);
    expect(commission.quorum).toHaveLength(2);
  });
});

describe('an item', () => {
  const [first, second, third, fourth] = commission.items.map((item) => item);

  test('says its case, its applicant, the votes by name and the decision with its clause', () => {
    expect(first).toMatchObject({
      number: 1,
      title: { kk: 'Қатысуға арналған өтініш' },
      case: 'resp-101',
      applicant: '«Дала Тех» ЖШС',
      carried: true,
      decision: { words: { kk: 'Тіркеу' }, clause: { ru: 'часть вторая пункта 15' } },
      ground: undefined,
      seats: undefined,
    });
    expect(first?.votes?.votedFor).toHaveLength(4);
  });

  test('a refusal with the words and the clause of its ground, the conflict apart from the votes', () => {
    expect(second).toMatchObject({
      carried: false,
      conflicted: ['Оспанов Нұрлан, жүйелік сәулетші'],
      decision: { words: { kk: 'Тіркеуден бас тарту' } },
      ground: {
        words: { ru: 'Несоответствие проекта приоритетным видам деятельности и работам по ним' },
        clause: { ru: 'абзац третий пункта 16' },
      },
    });
    expect(second?.votes).toMatchObject({ votedFor: [expect.anything()], silent: [] });
  });

  test('a tie says what it means', () => {
    expect(third).toMatchObject({ carried: true, tie: { en: "the chair's vote decides" } });
    expect([first?.tie, second?.tie]).toEqual([undefined, undefined]);
  });

  test('postponed: no vote, no clause', () => {
    expect(fourth).toMatchObject({
      votes: undefined,
      decision: { words: { en: 'Postpone' }, clause: undefined },
      reason: 'Қосымша мәліметтер сұралады.',
    });
  });

  test('R-72, R-73 quotas with the calculation and the reason, in words of the case’s own procedure', () => {
    expect(independent.items[0]).toMatchObject({
      decision: { words: { kk: 'Қатысуға рұқсат беру' }, clause: { en: 'item 72, second paragraph' } },
      seats: { given: 30, calculated: 25 },
      seatsReason: 'Өңірдегі сұраныс жоғары.',
    });
    expect(independent.items[1]).toMatchObject({ carried: undefined, decision: undefined, seats: undefined });
  });

  test('a correction names the minutes it corrects', () => {
    const registers = settle(one({ meeting: signed }));
    registers.put('meetings', 'N', meeting({ heldOn: on('2026-04-27') }));
    registers.put('votes', 'w', vote({ meeting: 'N', corrects: 'v' }));
    settle(registers);
    expect(of(registers, 'N').items[0]?.corrects?.ru).toBe('протокол № 1 от 20.04.2026, вопрос 1 (v)');
  });

  test('items stand in the order of their numbers, one without a number last', () => {
    const registers = one({ vote: { item: undefined } });
    registers.put('votes', 'b', vote({ item: 2, case: 'b' }));
    registers.put('votes', 'a', vote({ item: 1, case: 'a' }));
    expect(of(registers, 'M').items.map((item) => item.case)).toEqual(['a', 'b', 'r']);
  });
});

describe('marks and names', () => {
  const marks = (registers: Registers) => of(registers, 'M').marks.map(({ kk }) => kk);

  test('a draft until the minutes are signed', () => {
    expect(marks(settle(one()))).toEqual(['ҚАРАЛАМА']);
    expect(marks(settle(one({ meeting: signed })))).toEqual([]);
  });

  test.each<[what: string, register: string, id: string, cells: Cells]>([
    ['a vote', 'votes', 'v', { votedAgainst: 'C-4' }],
    ['who was there', 'meetings', 'M', { present: 'C-1; C-2; C-3' }],
    ['a vote together with its lock', 'votes', 'v', { votedAgainst: 'C-4', sealed: undefined }],
  ])('%s changed after the signing: the minutes say so', (_, register, id, cells) => {
    const registers = settle(one({ meeting: signed }));
    registers.put(register, id, cells);
    expect(marks(registers)).toEqual(['ҚОЛ ҚОЙЫЛҒАННАН КЕЙІН ӨЗГЕРТІЛГЕН']);
  });

  test('of invented data', () => {
    const sample: Settled = { ...settled, plain: { ...settled.plain, sampleMark: 'yes' } };
    expect(of(one({ meeting: signed }), 'M', sample).marks.map(({ ru }) => ru)).toEqual(['ОБРАЗЕЦ: данные вымышлены']);
  });

  test.each<[what: string, meeting: Cells, name: string]>([
    ['by body, year and number', {}, 'minutes-commission-2026-1'],
    ['a number staff typed', { minutesNumber: '3/к' }, 'minutes-commission-2026-3_к'],
    ['not held yet', { heldOn: undefined, status: 'planned' }, 'minutes-commission-M'],
  ])('the file is named %s', (_, cells, name) => {
    expect(minutesName(of(settle(one({ meeting: cells })), 'M'))).toBe(name);
  });

  test('two meetings of one number are told apart', () => {
    const registers = one({ meeting: { minutesNumber: '1' } });
    registers.put('meetings', 'N', meeting({ heldOn: on('2026-04-27'), minutesNumber: '1' }));
    const names = ['M', 'N'].map((id) => minutesName(of(registers, id)));
    expect(names).toEqual(['minutes-commission-2026-1-M', 'minutes-commission-2026-1-N']);
  });

  test('minutes are kept of meetings that were held', () => {
    const view = new View(example, exampleSettings, occasion);
    expect(heldMeetings(view).map(({ id }) => id)).toEqual(['C-2026-04', 'I-2026-04']);
  });

  test('a meeting of no body has none', () => {
    const registers = one({ meeting: { body: undefined } });
    const found = minutesOf(required(registers.find('meetings', 'M')), new View(registers, settled, occasion));
    expect(found).toBeUndefined();
  });
});
