/** A formula moved: relative references go along, the rest stays. */
import { expect, test } from 'vitest';
import { moveFormula } from '../../../generator/workbook/formula.ts';

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2,C:C,$D:E,5:6,$7:8)', 'SUM(B3:C4,D:D,$D:F,7:8,$7:10)'],
  ['"A1"&\'My A1\'!A1&Sheet1!B2&"say ""A1"""', '"A1"&\'My A1\'!B3&Sheet1!C4&"say ""A1"""'],
  ['LOG10(A1)+ABC_1+Жиын1+W.A1+TRUE', 'LOG10(B3)+ABC_1+Жиын1+W.A1+TRUE'],
  ["Table[[#This Row],[A1]]+[1]Sheet1!A1+'[b.xlsx]S'!A1", "Table[[#This Row],[A1]]+[1]Sheet1!B3+'[b.xlsx]S'!B3"],
  ['XFD1+A1048575', '#REF!+#REF!'],
  ['A1', 'B3'],
])('%s', (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test('a formula that does not move is the same', () => {
  expect(moveFormula('XFD1048576', 0, 0)).toBe('XFD1048576');
  expect(moveFormula('B3+A1', -1, -1)).toBe('A2+#REF!');
});
