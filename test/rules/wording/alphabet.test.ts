/** Names in the order of the Kazakh alphabet, quotes and case apart. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byName } from '../../../rules/wording/alphabet.ts';

const sorted = (...names: string[]) => byName(names, (name) => name);
const reversed = (names: readonly string[]) => names.slice().reverse();

test.each([
  [
    'the letters of the alphabet in their places',
    ['А', 'Ә', 'Б', 'Г', 'Ғ', 'К', 'Қ', 'Н', 'Ң', 'О', 'Ө', 'У', 'Ұ', 'Ү', 'Х', 'Һ', 'Ы', 'І', 'Э'],
  ],
  ['figures, Kazakh letters, Latin letters', ['1С', 'Алма', 'Яблоко', 'Apple']],
  ['quotes do not count', ['"Ала" ЖШС', '«Алма» ЖШС', 'Алмас']],
  ['a short name before the same with more', ['Дала', 'Дала Тест', 'Далада']],
  ['Ё after Е', ['Ел', 'Ёлка', 'Жол']],
])('%s', (_, names) => {
  expect(sorted(...reversed(names))).toEqual(names);
});

test('as ICU orders Kazakh words of small letters', () => {
  const { compare } = new Intl.Collator('kk');
  const word = fc.array(fc.constantFrom(...'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(
        word.map((letters) => letters.join('')),
        { maxLength: 8 },
      ),
      (words) => {
        expect(byName(words, (one) => one)).toEqual(words.slice().sort(compare));
      },
    ),
  );
});

test('the same order whatever order they came in, for names of any letters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
      expect(sorted(...reversed(names))).toEqual(sorted(...names));
    }),
  );
});
