/** Folding finds the name of the Fund whichever A it was typed with. */
import { describe, expect, test } from 'vitest';
import { fold, foldLookalikes, foldWhitespace } from '../../../rules/order/fold.ts';

describe('foldLookalikes', () => {
  test('makes the Latin A of lines 2 and 45 the Cyrillic one', () => {
    expect('\u0041стана Хаб').not.toBe('\u0410стана Хаб');
    expect(foldLookalikes('\u0041стана Хаб')).toBe('\u0410стана Хаб');
  });

  test('folds every look-alike of the Kazakh alphabet, capitals and small letters', () => {
    expect(foldLookalikes('ABCEHIKMOPTXY')).toBe('АВСЕНІКМОРТХУ');
    expect(foldLookalikes('aceiopxyhƏə')).toBe('асеіорхуһӘә');
  });

  test('keeps what has no look-alike, and the length', () => {
    expect(foldLookalikes('қағида № 703/НҚ, 25-сы')).toBe('қағида № 703/НҚ, 25-сы');
    expect(foldLookalikes('Astana Hub')).toHaveLength(10);
  });
});

describe('foldWhitespace', () => {
  test('joins wrapped lines by one space and trims', () => {
    expect(foldWhitespace('  1) заңды\n      тұлға\u00a0болу;\n')).toBe('1) заңды тұлға болу;');
  });
});

test('fold finds the title as the Order spells it', () => {
  expect(fold('"Aстана\n Хаб"')).toBe(fold('"Астана Хаб"'));
});
