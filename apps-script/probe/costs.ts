/** What one call costs, in milliseconds: the smallest of three. */

import { spreadsheets } from '../sheets/service.ts';
import { publishable } from './forms.ts';
import type { Place, Question } from './question.ts';

function fastest(call: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const before = Date.now();
    call();
    least = Math.min(least, Date.now() - before);
  }
  return least;
}

/** `prepare` is not measured; what it answers is called. */
const cost = (method: string, prepare: (place: Place) => () => unknown): Question => ({
  id: `costs.${method}`,
  question: `How many milliseconds does ${method} take?`,
  measure(place) {
    const call = prepare(place);
    return { answer: fastest(call) };
  },
});

const block = ({ scratch }: Place) => scratch.getRange(1, 1, 500, 20);
const values = (): number[][] =>
  Array.from({ length: 500 }, (_, row) => Array.from({ length: 20 }, (__, at) => row * at));

export const costQuestions: readonly Question[] = [
  cost('Range.setValues', (place) => {
    const range = block(place);
    const cells = values();
    return () => range.setValues(cells);
  }),
  cost('SpreadsheetApp.flush', () => () => SpreadsheetApp.flush()),
  cost('Range.getValues', (place) => {
    const range = block(place);
    return () => range.getValues();
  }),
  cost('Range.getFormulas', (place) => {
    const range = block(place);
    return () => range.getFormulas();
  }),
  cost('Range.setValue', ({ scratch }) => {
    const range = scratch.getRange('A1');
    return () => range.setValue(1);
  }),
  cost('Range.setNumberFormat', (place) => {
    const range = block(place);
    return () => range.setNumberFormat('0');
  }),
  cost(
    'Sheet.getLastRow',
    ({ scratch }) =>
      () =>
        scratch.getLastRow(),
  ),
  cost(
    'Spreadsheet.getSheetByName',
    ({ book }) =>
      () =>
        book.getSheetByName('Probe'),
  ),
  cost('Sheets.Spreadsheets.get', ({ book }) => {
    const id = book.getId();
    return () => spreadsheets().get(id, { fields: 'sheets.properties(sheetId,title)' });
  }),
  cost('Sheets.Spreadsheets.Values.batchGet', ({ book, scratch }) => {
    const id = book.getId();
    const ranges = [`'${scratch.getName()}'!A1:T1`];
    const options = { ranges, valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
    return () => spreadsheets().Values.batchGet(id, options);
  }),
  cost('Lock.tryLock', () => {
    const lock = LockService.getUserLock();
    return () => lock.tryLock(1000);
  }),
  cost('Properties.setProperty', () => {
    const kept = PropertiesService.getUserProperties();
    return () => kept.setProperty('probe', 'x');
  }),
  cost('Properties.getProperty', () => {
    const kept = PropertiesService.getUserProperties();
    return () => kept.getProperty('probe');
  }),
  cost('Cache.get', () => {
    const cache = CacheService.getUserCache();
    return () => cache?.get('probe');
  }),
  cost('FormApp.openById', ({ form }) => {
    const id = form.getId();
    return () => FormApp.openById(id);
  }),
  cost(
    'Form.setPublished',
    ({ form }) =>
      () =>
        publishable(form).setPublished(true),
  ),
  cost('ScriptApp.getProjectTriggers', () => () => ScriptApp.getProjectTriggers()),
  cost('HtmlService.createTemplateFromFile', () => () => HtmlService.createTemplateFromFile('words').getRawContent()),
];
