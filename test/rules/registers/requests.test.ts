/** The letter of a request: drafted for the participant, its clause and term, and what its sending tells. */

import { describe, expect, test } from 'vitest';
import { requests } from '../../../rules/procedures/requests.ts';
import { requestsWords } from '../../../rules/procedures/requests.words.ts';
import { letterPlaceholders } from '../../../rules/projections/letterPlan.ts';
import type { Cells, Registers } from '../../../rules/registers/registers.ts';
import { bringUpToDate } from '../../../rules/registers/upToDate.ts';
import type { Procedure } from '../../../rules/vocabulary/procedure.ts';
import { languages, placeholdersOf } from '../../../rules/vocabulary/text.ts';
import { holding, on, settled } from './fund.ts';

const bin = '240140000001';
const participant: Cells = {
  status: 'active',
  bin,
  name: '«Үлгі» ЖШС',
  email: 'ulgi@example.kz',
  language: 'kk',
  contractSignedOn: on('2024-02-01'),
};
const draft: Cells = { status: 'draft', bin, ground: '38', question: 'Келісімшарттардың көшірмелері\n2025 жыл үшін' };
const key = 'requests/q/request';
const day = { on: '2026-01-05', at: '2026-01-05T06:00:00.000Z' } as const;

function fed(cells: Cells, participants: Readonly<Record<string, Cells>> = { p: participant }): Registers {
  const registers = holding({ participants, requests: { q: { ...draft, ...cells } } });
  bringUpToDate(registers, settled, day);
  return registers;
}
const letter = (registers: Registers): Cells | undefined => registers.find('outbox', key)?.cells;

test('R-38 a draft to the participant: what is asked, the item, ten working days from receipt', () => {
  const row = letter(fed({}));
  expect(row).toMatchObject({
    status: 'draft',
    to: 'applicant',
    name: '«Үлгі» ЖШС',
    email: 'ulgi@example.kz',
    language: 'kk',
    clause: 'R-38',
    saidEn: undefined,
  });
  expect(row?.saidKk).toBe(`Қордың сұрау салуы
Құрметті «Үлгі» ЖШС!
Қағидаларға сәйкес (38-тармақ) Қор Сізден мыналарды сұратады: қызметтің мониторингі және жобаны іске асыру шеңберінде қажетті құжаттар.
Келісімшарттардың көшірмелері
2025 жыл үшін
Жауапты осы сұрау салуды алған күннен бастап 10 (он) жұмыс күні ішінде, яғни сұрау салу 05.01.2026 күні алынса, 20.01.2026 күнінен кешіктірмей ұсынуыңызды сұраймыз. Сұрау салу кейінірек алынса, мерзім алынған күннен бастап есептеледі.
Сұрау салудың нөмірі: q.`);
  expect(row?.saidRu).toMatch(/\(пункт 38\).*получен 05\.01\.2026, не позднее 20\.01\.2026/s);
});

test.each([
  ['32', 'R-32', 'пункт 32'],
  ['32p2', 'R-32/p2', 'часть вторая пункта 32'],
  ['33s2', 'R-33/s2', 'второе предложение пункта 33'],
  ['38', 'R-38', 'пункт 38'],
])('a request on %s is written under %s', (ground, clause, words) => {
  const row = letter(fed({ ground }));
  expect(row?.clause).toBe(clause);
  expect(row?.saidRu).toContain(`(${words})`);
});

test('in English too where the participant writes in English', () => {
  const row = letter(fed({}, { p: { ...participant, language: 'en' } }));
  expect(row?.saidEn).toMatch(/\(item 38\).*if it is received on 05\.01\.2026, no later than 20\.01\.2026/s);
});

test('every placeholder of the letter has a value, the clause and the term among them', () => {
  const known = letterPlaceholders(requests as Procedure, {});
  const used = languages.flatMap((language) => placeholdersOf(requestsWords.letters.request.body[language]));
  expect(used).toEqual(expect.arrayContaining(['{clause}', '{term}']));
  expect(used.filter((one) => !known.includes(one))).toEqual([]);
});

describe('it appears and disappears', () => {
  test.each<[boundary: string, cells: Cells]>([
    ['no BIN', { bin: undefined }],
    ['nobody of that BIN', { bin: '1' }],
    ['no ground', { ground: undefined }],
    ['not said what', { question: undefined }],
    ['sent already, by hand', { status: 'sent', sentOn: on('2025-12-29') }],
    ['taken back', { status: 'withdrawn' }],
  ])('%s: no letter', (_, cells) => {
    expect(letter(fed(cells))).toBeUndefined();
  });

  test('a row without a status is a draft as well', () => {
    expect(letter(fed({ status: undefined }))?.status).toBe('draft');
  });

  test('taken back before it went out: the draft is void', () => {
    const registers = fed({});
    registers.put('requests', 'q', { status: 'withdrawn' });
    bringUpToDate(registers, settled, day);
    expect(letter(registers)?.status).toBe('void');
  });

  test('sent and delivered: the request knows both days, and the term runs', () => {
    const registers = fed({});
    registers.put('outbox', key, { status: 'sent', sentOn: on('2026-01-06') });
    bringUpToDate(registers, settled, day);
    expect(registers.find('requests', 'q')?.cells).toMatchObject({ status: 'sent', sentOn: on('2026-01-06') });
    registers.put('outbox', key, { receivedOn: on('2026-01-08') });
    bringUpToDate(registers, settled, day);
    expect(registers.find('requests', 'q')?.cells).toMatchObject({ receivedOn: on('2026-01-08') });
  });

  test('what was let go is not rewritten the next day', () => {
    const registers = fed({});
    const before = letter(registers)?.saidRu;
    bringUpToDate(registers, settled, { on: '2026-02-02', at: '2026-02-02T06:00:00.000Z' });
    expect(letter(registers)?.saidRu).toBe(before);
  });
});

describe('to whom', () => {
  const left = { ...participant, name: 'Бұрынғы', endedOn: on('2025-06-30') };
  const now = { ...participant, name: 'Қазіргі', contractSignedOn: on('2025-09-01') };

  test.each<[boundary: string, cells: Cells, name: string]>([
    ['a draft: the participation begun last', {}, 'Қазіргі'],
    ['sent while the first stood', { status: 'sent', sentOn: on('2025-03-01') }, 'Бұрынғы'],
    ['sent while the second stood', { status: 'sent', sentOn: on('2025-10-01') }, 'Қазіргі'],
    ['known only from its arrival', { status: 'sent', arrivedOn: on('2025-03-01') }, 'Бұрынғы'],
  ])('%s', (_, cells, name) => {
    expect(fed(cells, { left, now }).find('requests', 'q')?.cells.name).toBe(name);
  });
});
