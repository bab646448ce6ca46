/** the account the membership fee goes to. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectIban, makeIban, printedIban } from '../../../rules/identifiers/iban.ts';

const example = 'KZ86125KZT5004100100';

describe('inspectIban', () => {
  it.each([example, 'kz86 125k zt50 0410 0100', `  KZ86\u00a0125KZT5004100100 `])('%j', (text) => {
    expect(inspectIban(text)).toEqual({ ok: true, iban: example, bank: '125' });
  });

  it.each([
    ['KZ87125KZT5004100100', 'checkDigits'],
    ['KZ86125KZT500410010', 'length'],
    ['DE89370400440532013000', 'country'],
    ['', 'country'],
    ['KZ86-125KZT5004100100', 'characters'],
    ['КZ86125KZT5004100100', 'characters'],
    ['KZ861A5KZT5004100100', 'characters'],
    // 98 and 01 leave the same remainder: the standard knows only 02 to 98.
    ['KZ01125KZT5004100100', 'checkDigits'],
  ])('%j: %s', (text, reason) => {
    expect(inspectIban(text)).toEqual({ ok: false, reason });
  });
});

it('what makeIban makes is valid; one wrong digit or two swapped digits are not', () => {
  const account = fc.stringMatching(/^[A-Z0-9]{13}$/);
  fc.assert(
    fc.property(fc.stringMatching(/^\d{3}$/), account, fc.nat(18), fc.nat(9), (bank, characters, place, digit) => {
      const iban = makeIban(bank, characters);
      expect(inspectIban(printedIban(iban))).toEqual({ ok: true, iban, bank });
      const wrong = iban.slice(0, place) + digit + iban.slice(place + 1);
      if (wrong !== iban && /\d/.test(iban[place] ?? '')) expect(inspectIban(wrong)).toMatchObject({ ok: false });
      const [a = '', b = ''] = [iban[place], iban[place + 1]];
      const swapped = iban.slice(0, place) + b + a + iban.slice(place + 2);
      if (swapped !== iban && /^\d\d$/.test(a + b)) expect(inspectIban(swapped)).toMatchObject({ ok: false });
    }),
  );
});

it('is printed in groups of four', () => {
  expect(printedIban(example)).toBe('KZ86 125K ZT50 0410 0100');
  expect(() => makeIban('12', 'X')).toThrow(RangeError);
});
