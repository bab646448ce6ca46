/** Forms: unpublished at first, bound by item id, responses that insert rows and tell the script once, twice or not at all. */

import { describe, expect, test } from 'vitest';
import { edit, submit, tell } from '../../fakes/people.ts';
import { worldOf } from '../../fakes/script.ts';

const code = `
function open(form) {
  Drive.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, form.getId());
}
function make(publish) {
  const form = FormApp.create('F');
  form.addTextItem().setTitle('BIN').setRequired(true).setValidation(
    FormApp.createTextValidation().requireTextMatchesPattern('\\\\d{12}').setHelpText('12 digits').build());
  form.addTextItem().setTitle('Name');
  form.addCheckboxItem().setTitle('Works').setChoiceValues(['a', 'b']);
  form.setAllowResponseEdits(true).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  if (publish) { form.setPublished(true); open(form); }
  ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  return form.getId();
}
function heard(e) { console.log(JSON.stringify(e.values)); }
function read(id) {
  return FormApp.openById(id).getResponses().map((one) =>
    one.getItemResponses().map((answer) => [answer.getItem().getTitle(), answer.getResponse()]));
}
function pattern(one) { FormApp.createTextValidation().requireTextMatchesPattern(one); }
function convert(id) { FormApp.openById(id).getItems()[0].asListItem(); }
function branch() {
  const form = FormApp.create('B').setPublished(true);
  open(form);
  const which = form.addMultipleChoiceItem().setTitle('Which');
  const first = form.addPageBreakItem().setTitle('First');
  form.addTextItem().setTitle('A').setRequired(true);
  const second = form.addPageBreakItem().setTitle('Second').setGoToPage(FormApp.PageNavigationType.SUBMIT);
  form.addTextItem().setTitle('B').setRequired(true);
  which.setChoices([which.createChoice('1', first), which.createChoice('2', second)]);
  return form.getId();
}
`;

function made(publish = true) {
  const world = worldOf(code);
  const form = world.forms.get(world.run('make', publish) as string);
  const sheet = world.book.sheets[0];
  if (!form || !sheet) throw new Error('no form');
  return { world, form, sheet, heard: () => world.log._lines.map(({ text }) => JSON.parse(text)) };
}
const bin = '020240000555';

test('a form made by a script takes no responses until it is published', () => {
  const { world, form } = made(false);
  expect(() => submit(world, form, { BIN: bin })).toThrow('is not published');
});

test('a published one answers only to those it is shared with', () => {
  const { world, form } = made();
  form.open = false;
  expect(() => submit(world, form, { BIN: bin })).toThrow('open only to those it is shared with');
});

describe('a response', () => {
  test('inserts a row: formulas beside it do not follow', () => {
    const { world, form, sheet } = made();
    sheet.putFormula(2, 6, '=B2');
    submit(world, form, { BIN: bin, Works: ['a', 'b'] });
    expect(sheet.contents()[1]).toEqual([
      expect.stringMatching(/^2026-03-16T09:00:0\d$/),
      20_240_000_555,
      '',
      'a, b',
      '',
      '',
    ]);
    expect(sheet.contents()[2]?.[5]).toBe('=B2');
  });
  test('is read by item, whatever the questions are called by then', () => {
    const { world, form } = made();
    submit(world, form, { BIN: bin, Works: ['b'] });
    const [item] = form.items;
    if (item) item.title = 'Renamed';
    expect(world.run('read', form.id)).toEqual([
      [
        ['Renamed', bin],
        ['Works', ['b']],
      ],
    ]);
  });
  test('never is a formula, though it begins as one', () => {
    const { world, form, sheet } = made();
    submit(world, form, { BIN: bin, Name: '=HYPERLINK("x")' });
    expect(sheet.grid.at(2, 3)).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(sheet.grid.at(2, 3)?.formula).toBeUndefined();
  });
  test.each([
    [{ Name: 'x' }, '«BIN» is required'],
    [{ BIN: '12' }, '«BIN»: 12 digits'],
    [{ BIN: bin, Works: ['c'] }, '«c» is not among the choices'],
  ])('%o is refused by the page', (answers, why) => {
    const { world, form } = made();
    expect(() => submit(world, form, answers)).toThrow(why);
  });
});

describe('the event', () => {
  test('is short when the last answers are blank', () => {
    const { world, form, heard } = made();
    submit(world, form, { BIN: bin });
    expect(heard()[0]).toHaveLength(2);
  });
  test('of an edit is blank where nothing changed', () => {
    const { world, form, heard } = made();
    const { response } = submit(world, form, { BIN: bin, Name: 'N' });
    edit(world, form, response, { Name: 'M' });
    expect(heard()[1].slice(1)).toEqual(['', 'M']);
    expect(form.responses).toHaveLength(1);
  });
  test('comes once, twice, blank, late or never', () => {
    const { world, form, heard } = made();
    submit(world, form, { BIN: bin }, { deliver: 'twice' });
    submit(world, form, { BIN: bin }, { deliver: 'blank' });
    const late = submit(world, form, { BIN: bin }, { deliver: 'never' });
    expect(heard().map((values: unknown[]) => values.length)).toEqual([2, 2, 0]);
    tell(world, form, late.response, late.values);
    expect(heard()).toHaveLength(4);
  });
});

test('pages are visited as the choices lead', () => {
  const world = worldOf(code);
  const form = world.forms.get(world.run('branch') as string);
  if (!form) throw new Error('no form');
  expect(() => submit(world, form, { Which: '1' })).toThrow('«A» is required');
  expect(() => submit(world, form, { Which: '2' })).toThrow('«B» is required');
  submit(world, form, { Which: '1', A: 'x' });
  expect(() => submit(world, form, { Which: '1', A: 'x', B: 'y' })).toThrow('do not lead to');
});

test('patterns have no look-around, an item is only what it is', () => {
  const { world, form } = made();
  expect(() => world.run('pattern', '(?=a)b')).toThrow('Invalid regular expression');
  expect(() => world.run('convert', form.id)).toThrow('Invalid conversion for item type: TEXT');
});
