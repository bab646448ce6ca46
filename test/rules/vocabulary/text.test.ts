/** The placeholders of a text: filled once, with what there is, and nothing inherited. */

import { describe, expect, test } from 'vitest';
import { fill, inEachLanguage } from '../../../rules/vocabulary/text.ts';

describe('fill', () => {
  test('puts values in, once, and leaves what it has no value for', () => {
    expect(fill('{a} {b} {a}', { a: '{b}', b: '1' })).toBe('{b} 1 {b}');
    expect(fill('{x} { a } {}', { a: '1' })).toBe('{x} { a } {}');
    expect(fill('{a}', { a: '$& $1' })).toBe('$& $1');
    expect(inEachLanguage((language) => language)).toEqual({ kk: 'kk', ru: 'ru', en: 'en' });
  });

  // `values.constructor` is a function every object has.
  test('a placeholder named like a property of every object stays as it is', () => {
    expect(fill('{constructor}', {})).toBe('{constructor}');
    expect(fill('{үлес} {__proto__}', { үлес: '1' })).toBe('1 {__proto__}');
  });
});
