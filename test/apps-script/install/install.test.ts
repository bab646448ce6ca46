/** Install makes what is missing and mends what is ours; what staff made stays, and the second time nothing is written. */

import { beforeEach, describe, expect, test } from 'vitest';
import { registerEntries } from '../../../rules/registers/entries.ts';
import { settingsSheetIds } from '../../../rules/registers/settle.ts';
import { positionsOf } from '../../../rules/sheets/read.ts';
import { projectWorld } from '../../fakes/project.ts';
import type { SheetState } from '../../fakes/spreadsheet/state.ts';
import type { GoogleWorld, RunOptions } from '../../fakes/world.ts';
import { adapterWorld } from '../sheets/project.ts';

interface Installed {
  readonly made: readonly string[];
  readonly mended: readonly string[];
  readonly finished: boolean;
}

let world: GoogleWorld;
const install = (options?: RunOptions) => world.attempt('installNow', [], options);
const mended = (): readonly string[] => (world.run('installNow') as Installed).mended;

const sheetOf = (id: string): SheetState => {
  const found = world.book.sheets.find((sheet) => sheet.grid.at(1, 1)?.value === `#${id}` || sheet.name === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};
const columnOf = (id: string, key: string): number => positionsOf({ rows: sheetOf(id).contents() }).get(key) ?? 0;

/** Everything a sheet is made of, for comparing two worlds. */
const picture = ({ sheets, names }: GoogleWorld['book']) => ({
  sheets: sheets.map((sheet) => ({
    name: sheet.name,
    contents: sheet.contents(),
    looks: sheet
      .cells({ row: 1, column: 1, rows: 3, columns: sheet.grid.maxColumns })
      .map((row) => row.map((cell) => cell?.look)),
    rules: sheet.rules,
    protections: sheet.protections,
    hidden: [sheet.hidden, sheet.hiddenRows, sheet.hiddenColumns],
    frozen: sheet.frozenRows,
  })),
  names: Array.from(names, ([name, { sheet, area }]) => [name, sheet.name, area]),
});

beforeEach(async () => {
  world = await adapterWorld();
});

describe('an empty spreadsheet', () => {
  test('gets every register and setting, but none of passports and families (R-42, law 94-V)', () => {
    const { failure, result, counts, took } = install();
    expect(failure).toBe(undefined);
    expect(counts.get('Sheets.Spreadsheets.batchUpdate')).toBeLessThan(10);
    expect(took).toBeLessThan(60_000);
    const names = world.book.sheets.map(({ name }) => name);
    const registers = registerEntries.map(({ procedure }) => procedure.id);
    expect(names).toEqual(['Лист1', ...settingsSheetIds, 'workingDays', ...registers, 'refused', 'forms', 'health']);
    expect(names).not.toContain('nonResidents');
    expect(names).not.toContain('familyMembers');
    expect(result).toMatchObject({ mended: [], finished: true });
  });

  test('each register has hidden keys, frozen labels with the clause, formats, drop-downs, colours, protections', () => {
    install();
    const sheet = sheetOf('registration');
    expect(sheet.hiddenRows).toEqual([expect.objectContaining({ row: 1, rows: 1 })]);
    expect(sheet.frozenRows).toBe(2);
    const status = columnOf('registration', 'status');
    const bin = columnOf('registration', 'bin');
    expect(sheet.grid.at(2, bin)).toMatchObject({ value: 'БСН', look: { note: expect.stringMatching(/R-7/) } });
    expect(sheet.grid.at(50, bin)?.look).toMatchObject({ numberFormat: '@' });
    expect(sheet.grid.at(50, status)?.look?.dataValidation).toMatchObject({
      condition: { type: 'ONE_OF_LIST', values: expect.arrayContaining([{ userEnteredValue: 'sent' }]) },
    });
    const due = columnOf('registration', 'due.examine');
    const conditions = sheet.rules.map(({ told, areas }) => ({
      ...(told[0]?.[1][0] as { condition?: object } | undefined)?.condition,
      areas,
    }));
    expect(conditions).toContainEqual(
      expect.objectContaining({ type: 'TEXT_EQ', values: [{ userEnteredValue: 'fail' }] }),
    );
    const soon = conditions.filter(({ areas }) => areas[0]?.column === due);
    expect(soon).toHaveLength(4);
    // A colour's formula may look into no other sheet but through INDIRECT.
    expect(JSON.stringify(conditions)).not.toMatch(/(?<!INDIRECT\(\\")workingDays/);
    expect(sheet.protections.every(({ warningOnly }) => warningOnly)).toBe(true);
    expect(sheet.protections[0]?.area).toMatchObject({ row: 1, rows: 1 });
  });

  test('the list of working days has a name that covers it exactly', () => {
    install();
    const named = world.book.names.get('workingDays');
    expect(named?.area.row).toBe(3);
    expect((named?.area.row ?? 0) + (named?.area.rows ?? 0) - 1).toBe(sheetOf('workingDays').grid.lastRow());
    expect(world.book.zone).toBe('Asia/Almaty');
  });
});

describe('the second time', () => {
  beforeEach(() => {
    install();
  });

  test('nothing is written', () => {
    const { result, counts, failure } = install();
    expect(failure).toBe(undefined);
    expect(result).toEqual({ made: [], mended: [], finished: true, problems: [], language: 'kk' });
    expect(counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(undefined);
  });

  test('what staff renamed, moved, widened and added stays, and is written around', () => {
    const sheet = sheetOf('registration');
    sheet.name = 'Тіркеу';
    sheet.moveColumn(columnOf('registration', 'bin'), 2);
    sheet.insert('column', 4, 1);
    sheet.type('D2', 'Ескертпе');
    sheet.type('D3', '=1+1');
    sheet.type('B2', 'Наш БИН');
    sheet.rules.push({ told: [['booleanRule', [{ condition: { type: 'BLANK' }, format: {} }]]], areas: [] });
    sheet.protections.push({
      type: 'RANGE',
      area: { row: 9, column: 1, rows: 1, columns: 2 },
      description: 'Менікі',
      warningOnly: false,
      domainEdit: false,
      editors: [],
      unprotected: [],
    });
    mended();
    expect(world.attempt('installNow').counts.get('Sheets.Spreadsheets.batchUpdate')).toBe(undefined);
    expect(sheet.contents()[1]?.slice(1, 4)).toEqual(['Наш БИН', expect.any(String), 'Ескертпе']);
    expect(sheet.grid.at(3, 4)?.formula).toBe('=1+1');
    expect(sheet.rules.filter(({ areas }) => areas.length === 0)).toHaveLength(1);
    expect(sheet.protections.map(({ description }) => description)).toContain('Менікі');
    expect(world.book.sheets.filter(({ grid }) => grid.at(1, 1)?.value === '#registration')).toHaveLength(1);
  });

  const bin = () => sheetOf('registration').grid.at(2, columnOf('registration', 'bin'));
  test.each<[string, string, () => void, () => unknown, unknown]>([
    [
      'a note',
      'registration',
      () => Object.assign(bin()?.look ?? {}, { note: 'x' }),
      () => bin()?.look?.note,
      expect.stringContaining('R-'),
    ],
    [
      'the hidden row of keys',
      'fees',
      () => {
        sheetOf('fees').hiddenRows = [];
      },
      () => sheetOf('fees').hiddenRows.length,
      1,
    ],
    [
      'frozen labels',
      'fees',
      () => {
        sheetOf('fees').frozenRows = 0;
      },
      () => sheetOf('fees').frozenRows,
      2,
    ],
    [
      'a colour',
      'registration',
      () => {
        sheetOf('registration').rules.splice(2, 1);
      },
      () => sheetOf('registration').rules.length > 10,
      true,
    ],
    [
      'a protection',
      'registration',
      () => {
        sheetOf('registration').protections.splice(0, 1);
      },
      () => sheetOf('registration').protections[0]?.description,
      'Қағида',
    ],
    [
      'a column',
      'registration',
      () => sheetOf('registration').remove('column', columnOf('registration', 'headName'), 1),
      () => columnOf('registration', 'headName') > 0,
      true,
    ],
    [
      'a row of settings',
      'settings',
      () => sheetOf('settings').remove('row', 4, 1),
      () => sheetOf('settings').grid.lastRow() > 10,
      true,
    ],
  ])('%s is mended in %s alone', (_what, id, harm, look, wanted) => {
    harm();
    expect(mended()).toEqual([id]);
    expect(look()).toEqual(wanted);
    expect(mended()).toEqual([]);
  });

  test('a format and a drop-down are mended in the whole column', () => {
    const sheet = sheetOf('registration');
    const status = columnOf('registration', 'status');
    for (let row = 3; row <= 20; row += 1) sheet.grid.make(row, status).look = {};
    expect(mended()).toEqual(['registration']);
    expect(sheet.grid.at(20, status)?.look).toMatchObject({ numberFormat: '@', dataValidation: { strict: true } });
  });

  test('a sheet that is gone is made anew; the others are left alone', () => {
    world.book.sheets = world.book.sheets.filter(({ name }) => name !== 'fees');
    expect(world.run('installNow')).toMatchObject({ made: ['fees'], mended: [] });
  });

  test('a holiday staff add changes the list of working days and its name', () => {
    const calendar = sheetOf('calendar');
    const last = calendar.grid.lastRow();
    const before = world.book.names.get('workingDays')?.area.rows ?? 0;
    // Tuesday, 7 December 2027.
    calendar.put(last + 1, 1, 46_728);
    ['FALSE', 'holiday', 'Мереке', 'Праздник', 'Holiday', 'official'].forEach((cell, index) => {
      calendar.put(last + 1, index + 2, cell);
    });
    expect(mended()).toEqual(['workingDays']);
    expect(world.book.names.get('workingDays')?.area.rows).toBe(before - 1);
    expect(mended()).toEqual([]);
  });

  test('a setting that cannot be used stops it, and the error names the cell', () => {
    const calendar = sheetOf('calendar');
    calendar.put(3, 2, 'maybe');
    expect(install().failure).toMatch(/calendar!B3/);
  });
});

test('formulas of an earlier version are written anew in every row with a case', () => {
  install();
  const sheet = sheetOf('registration');
  const outcome = columnOf('registration', 'outcome');
  for (const row of [4, 5, 7]) {
    sheet.put(row, 1, `case-${row}`);
    for (const [key, column] of positionsOf({ rows: sheet.contents() })) {
      if (/^(check|due)\.|^outcome$/.test(key)) sheet.putFormula(row, column, `=1+${row}`);
    }
  }
  expect(mended()).toEqual(['registration']);
  expect(sheet.grid.at(7, outcome)?.formula).toMatch(/^=IF\(.*7.*;"ready"/);
  expect(sheet.grid.at(6, outcome)?.formula).toBe(undefined);
  expect(mended()).toEqual([]);
});

test('a run cut off at any call is completed by the next one', async () => {
  install();
  const whole = picture(world.book);
  const calls = install().roundTrips + 8;
  for (let at = 1; at <= calls; at += 2) {
    world = await adapterWorld();
    install({ crash: { at, when: at % 4 === 1 ? 'before' : 'after', how: 'killed' } });
    expect(install().failure).toBe(undefined);
    expect(picture(world.book)).toEqual(whole);
  }
}, 120_000);

test('without time for everything it stops in time and says so', async () => {
  const slow = {
    'Sheets.Spreadsheets.batchUpdate': 100_000,
    'Sheets.Spreadsheets.get': 500,
    'Sheets.Spreadsheets.Values.batchGet': 500,
  };
  world = await adapterWorld({ behaviour: { costs: slow } });
  const runs: Installed[] = [];
  do runs.push(world.run('installNow') as Installed);
  while (!runs[runs.length - 1]?.finished && runs.length < 9);
  expect(runs.length).toBeGreaterThan(1);
  expect(runs.flatMap(({ made }) => made)).toHaveLength(registerEntries.length + settingsSheetIds.length + 4);
  expect(world.run('installNow')).toMatchObject({ made: [], mended: [], finished: true });
});

test('a sheet of staff that bears one of our names in other letters is not touched', () => {
  world.book.add('FEES');
  install();
  expect(sheetOf('fees').name).toBe('fees 2');
  expect(world.book.sheet('FEES')?.grid.lastRow()).toBe(0);
});

test('the command of the menu answers in the language of the staff, and tells the health sheet', async () => {
  const deployed = await projectWorld();
  const said = (): string => {
    deployed.runByHand('installRegisters');
    return deployed.ui._shown.at(-1)?.text ?? '';
  };
  // Twenty-one forms take longer than one run may: it says so, and the next run goes on.
  expect(said()).toMatch(/Уақыт жетпеді/);
  expect(said()).toMatch(/Орнату аяқталды/);
  expect(said()).toMatch(/ештеңе өзгертілген жоқ/);
  const health = deployed.book.sheets.find(({ name }) => name === 'health')?.contents() ?? [];
  expect(health[9]).toEqual(['Орнату', '✓', '']);
  deployed.book.sheet('calendar')?.put(3, 2, 'maybe');
  expect(said()).toMatch(/calendar!B3/);
});
