/** Responses into a spreadsheet: few calls, texts as texts, all or nothing, and what staff own stays where it is. */

import { beforeEach, describe, expect, test } from 'vitest';
import { readResponses } from '../../../generator/boundary/responses.ts';
import type { Response } from '../../../rules/registers/intake.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import type { SheetState } from '../../fakes/spreadsheet/state.ts';
import type { GoogleWorld } from '../../fakes/world.ts';
import { application, type FormResponse } from '../../generator/commands/applications.ts';
import { adapterWorld } from './project.ts';

const needed = ['registration', 'journal'];

const read = (responses: readonly FormResponse[]): readonly Response[] =>
  readResponses(JSON.stringify(responses)).map((one) => {
    if (!one.ok) throw new Error(one.message.en);
    return one.response;
  });

let world: GoogleWorld;

beforeEach(async () => {
  world = await adapterWorld();
  world.run('installNow');
});

const sheetOf = (id: string): SheetState => {
  const found = world.book.sheets.find((sheet) => sheet.name === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};

/** What stands in a row, by key: formulas as they are written. */
function rowOf(id: string, row: number): Record<string, unknown> {
  const contents = sheetOf(id).contents();
  const cells: Record<string, unknown> = {};
  for (const [key, column] of positionsOf({ rows: contents })) cells[key] = contents[row - 1]?.[column - 1];
  return cells;
}

const submit = (responses: readonly FormResponse[], options = {}) =>
  world.attempt('takeNow', [read(responses), needed], options);

test('a response is a row with its formulas, in five calls', () => {
  const { result, counts, failure } = submit([application('resp-1')]);
  expect(failure).toBe(undefined);
  expect(result).toMatchObject({ taken: ['new'] });
  const calls = Array.from(counts).filter(([name]) => name.startsWith('Sheets.'));
  expect(Object.fromEntries(calls)).toEqual({
    'Sheets.Spreadsheets.get': 1,
    'Sheets.Spreadsheets.Values.batchGet': 3,
    'Sheets.Spreadsheets.batchUpdate': 1,
  });
  const row = rowOf('registration', 3);
  expect(row).toMatchObject({ '#registration': 'resp-1', status: 'sent', sentOn: '2026-03-18' });
  expect(row.outcome).toMatch(/^=IF\(.*;"ready"/);
  expect(row['due.examine']).toMatch(/^=.*INDEX\(workingDays;/);
});

test('the same response again, and nothing is written', () => {
  submit([application('resp-1')]);
  const { result, counts } = submit([application('resp-1')]);
  expect(result).toEqual({ taken: ['same'], written: 0 });
  expect(counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(undefined);
});

test.each(['=1+1', '+77011234567', "'=1+1", '2026-03-18', '1e5', '@SUM(A1)', '-1+1', 'TRUE'])(
  'the answer %s stays a text',
  (answer) => {
    const response = application('resp-1');
    submit([{ ...response, answers: { ...response.answers, headName: answer } }]);
    const sheet = sheetOf('registration');
    const column = positionsOf({ rows: sheet.contents() }).get('headName') ?? 0;
    expect(sheet.grid.at(3, column)).toMatchObject({ value: answer });
    expect(sheet.grid.at(3, column)?.formula).toBe(undefined);
  },
);

test('columns moved, renamed and added by staff stay, with what they hold', () => {
  const sheet = sheetOf('registration');
  const at = positionsOf({ rows: sheet.contents() });
  sheet.insert('column', 3, 1);
  sheet.type('C2', 'Ескертпе');
  sheet.moveColumn((at.get('bin') ?? 0) + 1, 2);
  sheet.type('B2', 'Наш БИН');
  submit([application('resp-1')]);
  sheet.type('D3', '=1+1');
  submit([application('resp-2', { bin: '940140000385' })]);
  expect(sheet.contents()[1]?.slice(1, 4)).toContain('Наш БИН');
  expect(rowOf('registration', 3)).toMatchObject({ bin: application('resp-1').answers.bin });
  expect(rowOf('registration', 4)).toMatchObject({ '#registration': 'resp-2', bin: '940140000385' });
  expect(sheet.contents()[2]?.[3]).toBe('=1+1');
});

test('a column put in before the last look: the run begins anew', () => {
  const writing = submit([application('resp-0')]).roundTrips;
  let begunAnew = 0;
  for (let at = 1; at < writing; at += 1) {
    const id = `resp-${at}`;
    const { failure, counts } = submit([application(id)], {
      meanwhile: { [at]: () => sheetOf('registration').insert('column', 2, 1) },
    });
    expect(failure).toBe(undefined);
    begunAnew += (counts.get('Sheets.Spreadsheets.get') ?? 0) - 1;
    const { '#registration': found, status, sentOn } = rowOf('registration', sheetOf('registration').grid.lastRow());
    expect([found, status, sentOn]).toEqual([id, 'sent', '2026-03-18']);
  }
  expect(begunAnew).toBeGreaterThan(0);
});

test('a column that is gone: nothing is written, and the error says what to do', () => {
  const sheet = sheetOf('registration');
  sheet.remove('column', positionsOf({ rows: sheet.contents() }).get('headName') ?? 0, 1);
  const { failure } = submit([application('resp-1')]);
  expect(failure).toBe('The sheet registration has no column headName: menu «Қағида», Install, adds it.');
  expect(rowOf('registration', 3)['#registration']).toBe(undefined);
  world.run('installNow');
  expect(submit([application('resp-1')]).failure).toBe(undefined);
  expect(rowOf('registration', 3)).toMatchObject({ headName: application('resp-1').answers.headName });
});

describe('a run that ends', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('at round trip %d leaves everything or nothing', (at) => {
    for (const when of ['before', 'after'] as const) {
      submit([application('resp-1')], { crash: { at, when, how: 'killed' } });
      const row = rowOf('registration', 3);
      expect([undefined, '', 'resp-1']).toContain(row['#registration']);
      if (row['#registration'] === 'resp-1') expect(row.outcome).toMatch(/^=/);
    }
    submit([application('resp-1')]);
    expect(rowOf('registration', 3)['#registration']).toBe('resp-1');
    expect(rowOf('registration', 4)['#registration']).toBe(undefined);
  });
});

test('a sheet grows before it is full, and looks the same below', () => {
  const many = Array.from({ length: 150 }, (_, index) => application(`resp-${index}`));
  expect(submit(many).failure).toBe(undefined);
  const sheet = sheetOf('registration');
  const at = positionsOf({ rows: sheet.contents() });
  expect(sheet.grid.lastRow()).toBe(152);
  expect(sheet.grid.maxRows).toBeGreaterThan(200);
  expect(sheet.grid.at(200, at.get('bin') ?? 0)?.look).toMatchObject({ numberFormat: '@' });
  expect(rowOf('registration', 152).outcome).toMatch(/152/);
  const { counts } = world.attempt('installNow');
  expect(counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(undefined);
});

test('a formula typed over comes back at night, and a row typed by hand gets its own', () => {
  submit([application('resp-1')]);
  const sheet = sheetOf('registration');
  const at = positionsOf({ rows: sheet.contents() });
  sheet.put(3, at.get('outcome') ?? 0, 'ready, I say');
  sheet.put(4, 1, 'own-1');
  sheet.put(4, at.get('status') ?? 0, 'sent');
  const occasion = { on: '2026-03-19', at: '2026-03-19T18:00:00.000Z' };
  world.run('sweepNow', occasion);
  expect(rowOf('registration', 3).outcome).toMatch(/^=/);
  expect(rowOf('registration', 4).outcome).toMatch(/^=/);
  expect(world.run('sweepNow', occasion)).toBe(0);
});
