/** What becomes of a text that is written into a cell, and what comes back from a date. */

import type { Measured, Place, Question } from './question.ts';

/** Writes a text as if typed; says what stands in the cell then. */
function written(
  { scratch }: Place,
  text: string,
  format: string,
): { readonly value: unknown; readonly formula: string } {
  const cell = scratch.getRange('A1');
  cell.clear();
  if (format !== '') cell.setNumberFormat(format);
  cell.setValue(text);
  return { value: cell.getValue(), formula: cell.getFormula() };
}

const shown = ({ value, formula }: ReturnType<typeof written>): string =>
  formula !== '' ? `formula ${formula}` : `${value instanceof Date ? 'date' : typeof value} ${JSON.stringify(value)}`;

const typedText = (id: string, text: string): Question => ({
  id: `typed.${id}`,
  question: `What is left of ${text} in a cell of no format?`,
  measure: (place) => ({ answer: shown(written(place, text, '')) }),
});

function choice<T extends string>(seen: ReturnType<typeof written>, answer: T): Measured {
  return { answer, seen: shown(seen) };
}

export const cellQuestions: readonly Question[] = [
  {
    id: 'formulaInTextCell',
    question: 'Does =1+1 stay a text in a cell of the format @?',
    measure(place) {
      const seen = written(place, '=1+1', '@');
      return choice(seen, seen.formula === '' ? 'text' : 'formula');
    },
  },
  {
    id: 'apostropheInTextCell',
    question: "Is the apostrophe of '007 kept in a cell of the format @?",
    measure(place) {
      const seen = written(place, "'007", '@');
      return choice(seen, seen.value === "'007" ? 'kept' : 'taken');
    },
  },
  {
    id: 'signedText',
    question: 'Does +A1 become a formula?',
    measure(place) {
      const seen = written(place, '+A1', '');
      return choice(seen, seen.formula === '' ? 'text' : 'formula');
    },
  },
  typedText('zeros', '007'),
  typedText('bin', '020240000555'),
  typedText('phone', '+77011234567'),
  typedText('phoneWithSpaces', '+7 701 123 45 67'),
  typedText('isoDate', '2026-03-18'),
  typedText('dottedDate', '18.03.2026'),
  typedText('quarter', '2026-Q1'),
  typedText('decimalComma', '1 234 567,89'),
  typedText('apostrophe', "'007"),
  {
    id: 'dateMidnight',
    question: 'At which hour of the script does a day of the spreadsheet begin?',
    measure(place) {
      const { value } = written(place, '2026-03-18', '');
      const { book } = place;
      const zones = `${book.getSpreadsheetTimeZone()}, script ${Session.getScriptTimeZone()}`;
      return value instanceof Date ? { answer: value.getHours(), seen: zones } : { answer: typeof value, seen: zones };
    },
  },
  {
    id: 'longText',
    question: 'Are 50,001 characters in a cell refused?',
    measure({ scratch }) {
      try {
        scratch.getRange('A1').setValue(new Array(50_002).join('ә'));
        SpreadsheetApp.flush();
        return { answer: false };
      } catch (error) {
        return { answer: true, seen: String(error) };
      }
    },
  },
  {
    id: 'insertedRow',
    question: 'Does an inserted row take over the number format of the row above?',
    measure({ scratch }) {
      scratch.getRange('A1').setNumberFormat('@');
      scratch.insertRowsAfter(1, 1);
      return { answer: scratch.getRange('A2').getNumberFormat() === '@' };
    },
  },
];
