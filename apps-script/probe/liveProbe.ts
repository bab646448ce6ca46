/** What the owner runs once in a real account: the open questions about Google's behaviour, answered in a sheet. */

import { cellQuestions } from './cells.ts';
import { costQuestions } from './costs.ts';
import { listenToForm, sendProbes } from './events.ts';
import { formQuestions } from './forms.ts';
import { formulaQuestions } from './formulas.ts';
import { type Measured, type Place, type Question, sheetName } from './question.ts';
import { serviceQuestions } from './services.ts';
import { sheetsServiceQuestions } from './sheetsService.ts';

const headings = ['id', 'question', 'answer', 'seen', 'ms'];

const questions: readonly Question[] = [
  ...serviceQuestions,
  ...cellQuestions,
  ...formulaQuestions,
  ...sheetsServiceQuestions,
  ...formQuestions,
  ...costQuestions,
];

/** Answers every question; what fails is an answer too. The last row is test/fakes/probed.json. */
export function liveProbe(): void {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(sheetName) ?? book.insertSheet(sheetName);
  const scratch = book.insertSheet(`${sheetName} ${Date.now()}`);
  try {
    const place = { book, scratch, form: FormApp.create('Probe: delete me') };
    const rows = questions.map((question) => row(question, place));
    listenToForm(place.form);
    report(sheet, [
      ...rows,
      ['form', 'Made for the probe: delete it', place.form.getEditUrl(), '', ''],
      [
        'probed.json',
        'Copy into test/fakes/probed.json: the fakes behave so then',
        JSON.stringify(probed(rows)),
        '',
        '',
      ],
    ]);
    sendProbes(place.form);
  } finally {
    book.deleteSheet(scratch);
  }
}

type Row = readonly [id: string, question: string, answer: Measured['answer'], seen: string, ms: number | string];

function row({ id, question, measure }: Question, place: Place): Row {
  const before = Date.now();
  try {
    const { answer, seen = '' } = measure(place);
    return [id, question, answer, seen, Date.now() - before];
  } catch (error) {
    return [id, question, 'failed', String(error), Date.now() - before];
  }
}

/** Answers by their keys, costs together. A question that failed is left to the guess of the fakes. */
function probed(rows: readonly Row[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  const costs: Record<string, unknown> = {};
  for (const [id, , answer] of rows) {
    if (answer === 'failed') continue;
    const [, method] = /^costs\.(.+)$/.exec(id) ?? [];
    if (method !== undefined) costs[method] = answer;
    else if (id.indexOf('.') < 0) found[id] = answer;
  }
  return { ...found, costs };
}

/** Text stays text: what was seen may begin with a sign that makes a formula. */
function report(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly Row[]): void {
  const cells = [headings, ...rows].map((cellsOfRow) =>
    cellsOfRow.map((one) => (typeof one === 'string' && one !== '' ? `'${one}` : one)),
  );
  sheet.clear();
  sheet.getRange(1, 1, cells.length, headings.length).setValues(cells);
  sheet.setFrozenRows(1);
}
