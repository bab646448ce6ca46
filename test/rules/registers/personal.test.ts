/** the personal registers beside the main ones: what they borrow, what they give back, and what is never said. */

import { describe, expect, test } from 'vitest';
import { compute } from '../../../rules/registers/computed/computed.ts';
import { take } from '../../../rules/registers/intake.ts';
import { bringPersonalUpToDate, countsNotice, listedIn } from '../../../rules/registers/personal.ts';
import { type Cells, Registers } from '../../../rules/registers/registers.ts';
import { personalSettings } from '../../../rules/registers/settled.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import { holding, occasion, on, response, settled } from './fund.ts';

const bin = '020240000555';
const settings = personalSettings(settled);
const main = (): Registers =>
  holding({
    participants: { P: { bin, name: '«Үлгі» ЖШС', contractSignedOn: on('2025-01-10'), status: 'active' } },
    quarterlyReports: {
      Q1: { bin, quarter: '2026-Q1', receivedAt: '2026-04-10T05:00:00.000Z', staffNonResidents: 2 },
      again: { bin, quarter: '2026-Q1', receivedAt: '2026-04-12T05:00:00.000Z', staffNonResidents: 2 },
    },
  });
const answers = {
  bin,
  quarter: '2026-Q1',
  surname: 'Құпиятегі',
  givenName: 'Құпияаты',
  surnameLatin: 'SECRETON',
  givenNameLatin: 'JOHN',
  birthDate: '1985-02-03',
  citizenship: 'DE',
  docNumber: 'C01SECRET',
  docDate: '2020-05-01',
  docIssuer: 'Passamt',
  stayUntil: '2026-12',
  qualification: 'инженер',
  purpose: 'жұмыс',
};
const personResponse = (id: string, changes: Readonly<Record<string, unknown>> = {}, at?: string) =>
  response(id, { ...answers, ...changes }, { procedure: 'nonResidents', ...(at ? { at } : {}) });
const taken = (...responses: readonly ReturnType<typeof response>[]): Registers => {
  const registers = new Registers();
  for (const one of responses) expect(take(one, registers, settings).taken).toMatch(/new|edit/);
  bringPersonalUpToDate(registers, main(), settled, occasion);
  return registers;
};
const cellsOf = (registers: Registers, id: string, register = 'nonResidents'): Cells =>
  registers.find(register, id)?.cells ?? {};

describe('what a list borrows from the main registers', () => {
  test('the participant, its name, and the report of the quarter that stands', () => {
    expect(cellsOf(taken(personResponse('p')), 'p')).toMatchObject({
      status: 'given',
      receivedOn: on('2026-03-18'),
      participant: 'P',
      name: '«Үлгі» ЖШС',
      report: 'again',
      latinLetters: true,
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, Cells]>([
    ['another quarter has no report', { quarter: '2025-Q4' }, { participant: 'P', report: undefined }],
    ['another BIN is no participant', { bin: '971240001315' }, { participant: undefined, report: undefined }],
  ])('%s', (_, changes, cells) => {
    const { participant, report } = cellsOf(taken(personResponse('p', changes)), 'p');
    expect({ participant, report }).toEqual(cells);
  });

  test('a report that came after the list is found next time, and a second time changes nothing', () => {
    const registers = taken(personResponse('p', { quarter: '2026-Q2' }));
    const later = main();
    later.put('quarterlyReports', 'Q2', { bin, quarter: '2026-Q2' });
    bringPersonalUpToDate(registers, later, settled, occasion);
    const once = JSON.stringify(registers.cases('nonResidents'));
    expect(cellsOf(registers, 'p').report).toBe('Q2');
    bringPersonalUpToDate(registers, later, settled, occasion);
    expect(JSON.stringify(registers.cases('nonResidents'))).toBe(once);
  });
});

describe('a person listed twice', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string | undefined]>([
    ['the same passport in the same quarter', {}, 'p1'],
    ['in the next quarter it is the next list', { quarter: '2026-Q2' }, undefined],
    ['with another participant', { bin: '971240001315' }, undefined],
    ['another passport', { docNumber: 'X2' }, undefined],
    ['no passport said', { docNumber: '' }, undefined],
  ])('%s', (_, changes, row) => {
    expect(cellsOf(taken(personResponse('p1'), personResponse('p2', changes)), 'p2').sameDocument).toBe(row);
  });

  test('a withdrawn row is no double, and counts no more', () => {
    const registers = taken(personResponse('p1'), personResponse('p2'));
    expect(listedIn(registers)).toEqual(new Map([[`${bin}|2026-Q1`, 2]]));
    registers.put('nonResidents', 'p1', { status: 'withdrawn' });
    bringPersonalUpToDate(registers, main(), settled, occasion);
    expect([cellsOf(registers, 'p1').sameDocument, cellsOf(registers, 'p2').sameDocument]).toEqual([
      undefined,
      undefined,
    ]);
    expect(listedIn(registers)).toEqual(new Map([[`${bin}|2026-Q1`, 1]]));
  });
});

describe('R-42.i3 the family', () => {
  const spouse = { surname: 'Құпияжар', kinship: 'spouse', surnameLatin: 'SPOUSE' };

  test('its rows know the person engaged, and the day', () => {
    const registers = taken(personResponse('p', { familyMembers: [spouse] }));
    expect(cellsOf(registers, 'p/1', 'familyMembers')).toMatchObject({
      ...spouse,
      case: 'p',
      person: 'p',
      bin,
      quarter: '2026-Q1',
      receivedOn: on('2026-03-18'),
    });
  });

  test.each<[string, Cells]>([
    ['a row of nobody', {}],
    ['a row of somebody who is not there', { case: 'p-9' }],
    ['a row of a person with another case of letters', { case: 'P' }],
  ])('%s has no person', (_, cells) => {
    const registers = taken(personResponse('p'));
    registers.put('familyMembers', 'f', cells);
    bringPersonalUpToDate(registers, main(), settled, occasion);
    expect(cellsOf(registers, 'f', 'familyMembers').person).toBeUndefined();
  });
});

describe('X28 Latin letters are given by the person', () => {
  test('what is not given stays blank: nothing is worked out', () => {
    const registers = taken(personResponse('p', { surnameLatin: '', givenNameLatin: undefined }));
    const { surnameLatin, givenNameLatin, patronymicLatin, latinLetters } = cellsOf(registers, 'p');
    expect([surnameLatin, givenNameLatin, patronymicLatin, latinLetters]).toEqual(Array(4).fill(undefined));
  });

  test.each<[typed: Cells, is: boolean | undefined]>([
    [{ surnameLatin: 'O’BRIEN' }, false],
    [{ surnameLatin: "O'BRIEN", givenNameLatin: 'ANNA-MARIA VON' }, true],
    [{ surnameLatin: 'ИВАНОВ' }, false],
    [{ surnameLatin: 'IVANОV' }, false],
    [{ surnameLatin: 'MÜLLER' }, false],
    [{ surnameLatin: 'SMITH', patronymicLatin: 'Үлгіұлы' }, false],
    [{ surnameLatin: 12 }, false],
    [{}, undefined],
  ])('typed by hand: %j is in Latin letters: %s', (typed, is) => {
    const registers = holding({ nonResidents: { p: typed } });
    compute(registers, settings, occasion);
    expect(cellsOf(registers, 'p').latinLetters).toBe(is);
  });
});

describe('the numbers of the reports', () => {
  const counted = (nonResidents: typeof occasion.nonResidents, recorded?: number): unknown => {
    const registers = main();
    if (recorded !== undefined) registers.put('quarterlyReports', 'Q1', { nonResidentsCount: recorded });
    bringUpToDate(registers, settled, nonResidents === undefined ? occasion : { ...occasion, nonResidents });
    return cellsOf(registers, 'Q1', 'quarterlyReports').nonResidentsCount;
  };

  test.each<[string, typeof occasion.nonResidents, number | undefined, number | undefined]>([
    ['listed', new Map([[`${bin}|2026-Q1`, 2]]), undefined, 2],
    ['a personal workbook that lists nobody of this report', new Map([[`${bin}|2025-Q4`, 2]]), 7, 0],
    ['no personal workbook: not known', 'none', 7, undefined],
    ['nobody looked: what is recorded stays', undefined, 7, 7],
  ])('%s', (_, listed, recorded, number) => {
    expect(counted(listed, recorded)).toBe(number);
  });

  test('staff are told when the lists were changed by hand', () => {
    const registers = main();
    const listed = new Map([[`${bin}|2026-Q1`, 1]]);
    expect(countsNotice(registers, listed)).toMatchObject([
      { sheet: 'quarterlyReports', message: { en: expect.stringMatching(/^Reports: 2\./) } },
    ]);
    bringUpToDate(registers, settled, { ...occasion, nonResidents: listed });
    expect(countsNotice(registers, listed)).toEqual([]);
  });
});

describe('what cannot be taken is not quoted where it may name a person', () => {
  const secret = 'Құпия C01SECRET';
  const refusal = (procedure: string, given: Readonly<Record<string, unknown>>): string => {
    const by = procedure === 'nonResidents' ? settings : settled;
    const { taken: how, notes } = take(response('r', given, { procedure }), new Registers(), by);
    expect(how).toBe('refused');
    return JSON.stringify(notes);
  };

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['a date', { birthDate: secret }],
    ['Latin letters', { surnameLatin: secret }],
    ['a month', { stayUntil: secret }],
    ['a country', { citizenship: secret }],
    ['yes or no', { stateless: secret }],
    ['a number, a list, an object', { surname: [secret], docNumber: { a: secret }, purpose: 703_703 }],
    ['too long a text', { qualification: secret.repeat(3000) }],
    ['a name in the place of the BIN or the quarter', { bin: secret, quarter: secret }],
    ['the family', { familyMembers: [{ kinship: secret, birthDate: secret, surnameLatin: secret }] }],
    ['no rows at all', { familyMembers: secret }],
    ['a name in the place of a question', { [secret]: secret, birthDate: 'x', familyMembers: [{ [secret]: 1 }] }],
  ])('R-42 %s', (_, given) => {
    expect(refusal('nonResidents', given)).not.toMatch(/Құпия|SECRET|703/i);
  });

  test.each([
    ['registration', 'headName'],
    ['quarterlyReports', 'executor'],
  ])('%s.%s of the main workbook, the other answers being quoted as before', (procedure, field) => {
    const said = refusal(procedure, { [field]: ['Құпия'], bin: 'жетпіс' });
    expect(said).not.toContain('Құпия');
    expect(said).toContain('«жетпіс»');
  });

  test('the sentence still says which answer, by which paragraph, and what to write', () => {
    const { notes } = take(
      response('r', { familyMembers: [{ kinship: secret }] }, { procedure: 'nonResidents' }),
      new Registers(),
      settings,
    );
    expect(notes.map(({ en }) => en)).toEqual([
      'Degree of kinship (familyMembers[0].kinship, item 42, indented paragraph 14): "…" is not one of the options: choose from the list',
    ]);
  });
});

test('an edit keeps the earlier answers in the personal journal', () => {
  const registers = taken(
    personResponse('p', { familyMembers: [{ surname: 'Ескі' }] }),
    personResponse('p', { docNumber: 'C02' }, '2026-03-19T05:00:00.000Z'),
  );
  const [entry] = registers.cases('journal');
  expect(entry?.cells).toMatchObject({ action: 'edit', register: 'nonResidents', case: 'p' });
  expect(JSON.parse(String(entry?.cells.answers))).toMatchObject({
    docNumber: 'C01SECRET',
    familyMembers: [{ surname: 'Ескі' }],
  });
  expect(registers.cases('familyMembers')).toEqual([]);
});

test('the main workbook has no form for it, and a member of the family is no response of its own', () => {
  for (const [procedure, by] of [
    ['nonResidents', settled],
    ['familyMembers', settings],
    ['registration', settings],
  ] as const) {
    expect(take(response('x', {}, { procedure }), new Registers(), by).taken).toBe('refused');
  }
});
