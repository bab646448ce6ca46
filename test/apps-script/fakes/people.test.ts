/** What staff do by hand: type into cells, move columns, insert rows; and what stays where it belongs. */

import { expect, test } from 'vitest';
import { type } from '../../fakes/people.ts';
import { worldOf } from '../../fakes/script.ts';

const code = `
function listen() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function edited(e) { console.log([e.range.getA1Notation(), e.value, e.oldValue, e.user.getEmail()].join(' ')); }
function prepare() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  sheet.getRange('A1:C2').setValues([['a', 'b', 'c'], [1, 2, 3]]);
  book.setNamedRange('B', sheet.getRange('B1:B2'));
  sheet.getRange('B:B').protect().setDescription('guarded').setWarningOnly(true);
  sheet.hideRows(1);
  sheet.hideColumns(3);
  sheet.getRange('B:B').addDeveloperMetadata('field', 'bin');
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2=2').setBackground('#ff0000')
    .setRanges([sheet.getRange('B2:B')]).build();
  sheet.setConditionalFormatRules([rule]);
  sheet.getRange('C2').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y'], true).setAllowInvalid(false).build());
}
function found() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const [rule] = sheet.getConditionalFormatRules();
  const [place] = sheet.createDeveloperMetadataFinder().withKey('field').find();
  return {
    named: book.getRangeByName('B').getA1Notation(),
    guarded: protection.getRange().getA1Notation(),
    coloured: rule.getRanges()[0].getA1Notation() + ' ' + rule.getBooleanCondition().getCriteriaValues()[0],
    field: place.getLocation().getColumn().getA1Notation(),
    hidden: [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column)),
  };
}
function validation(a1) {
  const rule = SpreadsheetApp.getActiveSheet().getRange(a1).getDataValidation();
  return rule && [rule.getCriteriaType(), rule.getCriteriaValues(), rule.getAllowInvalid()];
}`;

test('an edit is told with what stood there before', () => {
  const world = worldOf(code);
  world.run('listen');
  const [sheet] = world.book.sheets;
  if (!sheet) throw new Error('no sheet');
  type(world, sheet, 'B3', '007');
  type(world, sheet, 'B3', 'x');
  expect(world.log._lines.map(({ text }) => text)).toEqual([
    'B3 007  officer@hub.example',
    'B3 x 7 officer@hub.example',
  ]);
});

test('a simple trigger hears of it too', () => {
  const world = worldOf(`function onEdit(e) { console.log(e.authMode + ' ' + e.value); }`);
  const [sheet] = world.book.sheets;
  if (!sheet) throw new Error('no sheet');
  type(world, sheet, 'A1', 'x');
  expect(world.log._lines.map(({ text }) => text)).toEqual(['LIMITED x']);
});

test('rules, names, protections and metadata stand where they were put', () => {
  const world = worldOf(code);
  world.run('prepare');
  expect(world.run('found')).toEqual({
    named: 'B1:B2',
    guarded: 'B1:B1000',
    coloured: 'B2:B1000 =$B2=2',
    field: 'B1:B1000',
    hidden: [3],
  });
  expect(world.run('validation', 'C2')).toEqual(['VALUE_IN_LIST', [['x', 'y'], true], false]);
  expect(world.run('validation', 'C3')).toBe(null);
});

test('and go along when a column is moved or put in before them', () => {
  const world = worldOf(code);
  world.run('prepare');
  const [sheet] = world.book.sheets;
  sheet?.moveColumn(2, 1);
  expect(sheet?.contents()).toEqual([
    ['b', 'a', 'c'],
    [2, 1, 3],
  ]);
  expect(world.run('found')).toMatchObject({ named: 'A1:A2', guarded: 'A1:A1000', field: 'A1:A1000' });
  sheet?.insert('column', 1, 2);
  sheet?.insert('row', 2, 1);
  expect(world.run('found')).toEqual({
    named: 'C1:C3',
    guarded: 'C1:C1001',
    coloured: 'C3:C1001 =$B2=2',
    field: 'C1:C1001',
    hidden: [],
  });
  expect(world.run('validation', 'E3')).toEqual(['VALUE_IN_LIST', [['x', 'y'], true], false]);
});

test('a column that is deleted takes them along', () => {
  const world = worldOf(code);
  world.run('prepare');
  const [sheet] = world.book.sheets;
  sheet?.remove('column', 2, 1);
  expect(sheet?.protections[0]?.area).toBeUndefined();
  expect(world.book.metadata).toEqual([]);
});
