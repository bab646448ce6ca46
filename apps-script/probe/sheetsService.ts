/** The Sheets service: how it reads formulas by the locale, whether texts stay texts, whether a batch is all or nothing. */

import { spreadsheets } from '../sheets/service.ts';
import type { Measured, Place, Question } from './question.ts';

type Value = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** Puts one value into E1 as the registers are written. */
function put({ book, scratch }: Place, value: Value): void {
  const start = { sheetId: scratch.getSheetId(), rowIndex: 0, columnIndex: 4 };
  const rows = [{ values: [{ userEnteredValue: value }] }];
  spreadsheets().batchUpdate(
    { requests: [{ updateCells: { start, rows, fields: 'userEnteredValue' } }] },
    book.getId(),
  );
}

function formulaIn(place: Place, locale: string, formula: string): Measured {
  const before = place.book.getSpreadsheetLocale();
  place.book.setSpreadsheetLocale(locale);
  try {
    put(place, { formulaValue: formula });
    SpreadsheetApp.flush();
    const cell = place.scratch.getRange('E1');
    return { answer: cell.getDisplayValue(), seen: cell.getFormula() };
  } finally {
    place.book.setSpreadsheetLocale(before);
  }
}

export const sheetsServiceQuestions: readonly Question[] = [
  {
    id: 'sheets.semicolonRussian',
    question: 'What does the Sheets service make of =SUM(1;2) in ru_RU?',
    measure: (place) => formulaIn(place, 'ru_RU', '=SUM(1;2)'),
  },
  {
    id: 'sheets.semicolonAmerican',
    question: 'What does the Sheets service make of =SUM(1;2) in en_US?',
    measure: (place) => formulaIn(place, 'en_US', '=SUM(1;2)'),
  },
  {
    id: 'sheets.commaRussian',
    question: 'What does the Sheets service make of =SUM(1,2) in ru_RU?',
    measure: (place) => formulaIn(place, 'ru_RU', '=SUM(1,2)'),
  },
  {
    id: 'sheets.textStaysText',
    question: 'Does a text that begins with = stay a text when the Sheets service writes it?',
    measure(place) {
      put(place, { stringValue: '=1+1' });
      SpreadsheetApp.flush();
      return { answer: place.scratch.getRange('E1').getFormula() === '' };
    },
  },
  {
    id: 'sheets.allOrNothing',
    question: 'Is nothing written when one request of a batch is refused?',
    measure(place) {
      put(place, { stringValue: 'before' });
      const { book, scratch } = place;
      const start = { sheetId: scratch.getSheetId(), rowIndex: 0, columnIndex: 4 };
      const rows = [{ values: [{ userEnteredValue: { stringValue: 'after' } }] }];
      let seen = 'nothing was refused';
      try {
        spreadsheets().batchUpdate(
          {
            requests: [
              { updateCells: { start, rows, fields: 'userEnteredValue' } },
              { updateCells: { start: { ...start, sheetId: -1 }, rows, fields: 'userEnteredValue' } },
            ],
          },
          book.getId(),
        );
      } catch (error) {
        seen = String(error);
      }
      return { answer: scratch.getRange('E1').getDisplayValue() === 'before', seen };
    },
  },
];
