/** How formulas are read by the locale, and whether working days can be counted over a named range. */

import type { Place, Question } from './question.ts';

/** What a formula gives where decimals have a comma. */
function inRussian({ book, scratch }: Place, formula: string): string {
  const before = book.getSpreadsheetLocale();
  book.setSpreadsheetLocale('ru_RU');
  try {
    const cell = scratch.getRange('B1');
    cell.setFormula(formula);
    SpreadsheetApp.flush();
    return cell.getDisplayValue();
  } finally {
    book.setSpreadsheetLocale(before);
  }
}

export const formulaQuestions: readonly Question[] = [
  {
    id: 'commaInFormula',
    question: 'Is =SUM(1,2) understood in ru_RU?',
    measure(place) {
      const seen = inRussian(place, '=SUM(1,2)');
      return { answer: seen === '3' || seen === '' ? 'understood' : 'error', seen };
    },
  },
  {
    id: 'semicolonInFormula',
    question: 'Is =IF(TRUE;1;2) understood in ru_RU, with English names?',
    measure: (place) => ({ answer: inRussian(place, '=IF(TRUE;1;2)') }),
  },
  {
    id: 'matchOnNamedRange',
    question: 'Does INDEX(W;MATCH(day;W;1)+2) find the second working day after, W being a named range?',
    measure({ book, scratch }) {
      scratch.getRange('C1:C4').setValues([[46_000], [46_001], [46_004], [46_005]]);
      book.setNamedRange('probeW', scratch.getRange('C1:C4'));
      const cell = scratch.getRange('D1');
      cell.setFormula('=INDEX(probeW;MATCH(46001;probeW;1)+2)');
      SpreadsheetApp.flush();
      const answer = cell.getDisplayValue();
      book.removeNamedRange('probeW');
      return { answer, seen: 'expected 46005' };
    },
  },
];
