/** `setValues` takes texts as if typed, and `getValues` gives dates at the spreadsheet's midnight: the traps of a register. */

import { describe, expect, test } from 'vitest';
import { worldOf } from '../../fakes/script.ts';

const code = `
function write(values, format) {
  const range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, values.length, values[0].length);
  if (format) range.setNumberFormat(format);
  range.setValues(values);
}
function read() {
  return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues().map((row) =>
    row.map((one) => one instanceof Date ? ['date', one.getTime(), one.getHours(), one.getDate()] : one));
}
function formulas() { return SpreadsheetApp.getActive().getSheets()[0].getDataRange().getFormulas(); }
function moment(ms) { write([[new Date(ms)]]); }
`;

const written = (typed: string, format?: string, locale?: string) => {
  const world = worldOf(code, locale ? { behaviour: { locale } } : {});
  world.run('write', [[typed]], format);
  return { value: (world.run('read') as unknown[][])[0]?.[0], formula: (world.run('formulas') as string[][])[0]?.[0] };
};

describe('a text that is written', () => {
  test.each([
    ['007', 7],
    ['+77011234567', 77_011_234_567],
    ['020240000555', 20_240_000_555],
    ['1 234 567,89', 1_234_567.89],
    ['12,5%', 0.125],
    ['1e5', 100_000],
    ['true', true],
  ])('%s loses its form', (typed, kept) => {
    expect(written(typed).value).toBe(kept);
  });

  test.each(['Қағида', '1,234,5', '2026-Q1', '2026-02-30', 'R-7.4'])('%s stays', (typed) => {
    expect(written(typed)).toEqual({ value: typed, formula: '' });
  });

  test.each(['=1+1', '=HYPERLINK("http://x")'])('%s becomes a formula, in a cell of text too', (typed) => {
    expect(written(typed).formula).toBe(typed);
    expect(written(typed, '@').formula).toBe(typed);
  });

  test.each(['+A1', '-A1+7'])('%s becomes a formula', (typed) => {
    expect(written(typed).formula).toBe(`=${typed}`);
  });

  test.each(['007', '+77011234567', '2026-03-18', '+A1'])(
    '%s stays in a cell of text, or after an apostrophe',
    (typed) => {
      expect(written(typed, '@')).toEqual({ value: typed, formula: '' });
      expect(written(`'${typed}`)).toEqual({ value: typed, formula: '' });
    },
  );

  test.each([
    ['ru_RU', '18.03.2026'],
    ['ru_RU', '2026-03-18'],
    ['en_US', '3/18/2026'],
  ])('in %s %s becomes a date at midnight in Almaty', (locale, typed) => {
    expect(written(typed, undefined, locale).value).toEqual(['date', Date.parse('2026-03-18T00:00+05:00'), 0, 18]);
  });

  test('more than 50,000 characters are refused', () => {
    expect(() => written('ә'.repeat(50_001))).toThrow('50000 characters');
  });
});

describe('sizes', () => {
  const world = worldOf(`
    function narrow() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 2, 2).setValues([[1, 2]]); }
    function beyond() { SpreadsheetApp.getActiveSheet().getRange(1001, 1).setValue(1); }
  `);
  test('values must be as many as the cells', () => {
    expect(() => world.run('narrow')).toThrow('The data has 1 but the range has 2');
  });
  test('a range ends with its sheet', () => {
    expect(() => world.run('beyond')).toThrow('outside the dimensions of the sheet');
  });
});

test('a date is a moment by the spreadsheet: in another zone midnight is another day', () => {
  const world = worldOf(code);
  world.run('moment', Date.parse('2026-03-18T00:00+05:00'));
  expect(world.book.sheets[0]?.contents()).toEqual([['2026-03-18']]);
  world.book.zone = 'Europe/London';
  expect(world.run('read')).toEqual([[['date', Date.parse('2026-03-18T00:00Z'), 5, 18]]]);
});

test('the day before Almaty moved its clocks began an hour earlier', () => {
  expect(written('2024-02-29').value).toEqual(['date', Date.parse('2024-02-29T00:00+06:00'), 0, 29]);
  expect(written('2024-03-01').value).toEqual(['date', Date.parse('2024-03-01T00:00+05:00'), 0, 1]);
});

test('a formula gives nothing here, and counts as the last row', () => {
  const world = worldOf(`
    function fill() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange(9, 1).setFormula('=IF(B9="";"";B9)');
      return [sheet.getLastRow(), sheet.getRange(9, 1).getValue()];
    }
    function wrong() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setFormula('=SUM(B1,C1)'); }
  `);
  expect(world.run('fill')).toEqual([9, '']);
  world.run('wrong');
  expect(world.run('fill') && world.book.sheets[0]?.grid.at(1, 1)?.value).toBe('#ERROR!');
});
