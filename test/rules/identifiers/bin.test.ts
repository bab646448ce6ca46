/** what a BIN says of itself. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectBin, makeBin } from '../../../rules/identifiers/bin.ts';
import { checkDigitOf } from '../../../rules/identifiers/checkDigit.ts';

const issued = fc
  .tuple(
    fc.integer({ min: 1994, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(4, 5, 6),
    fc.constantFrom(0, 1, 2),
    fc.integer({ min: 0, max: 99999 }),
  )
  .map((parts) => makeBin(...parts))
  .filter((bin): bin is string => bin !== undefined);

it.each(['971240001315', '940140000385', '020240000555', '970240000816'])('%s is valid', (bin) => {
  expect(inspectBin(bin)).toEqual({ ok: true, bin, kind: 'legalEntity', office: 'head', checkDigit: true });
});

it('970240000816 takes the second round of weights', () => {
  expect(checkDigitOf('97024000081')).toBe(6);
});

describe('the 5th and 6th digits', () => {
  it.each([
    [4, 0, 'legalEntity', 'head'],
    [5, 0, 'legalEntity', 'head'],
    [6, 0, 'jointEntrepreneurship', 'head'],
    [4, 1, 'legalEntity', 'branch'],
    [4, 2, 'legalEntity', 'representative'],
  ] as const)('%i%i: %s, %s', (kindDigit, officeDigit, kind, office) => {
    const bin = makeBin(2015, 3, kindDigit, officeDigit, 12) ?? '';
    expect(inspectBin(bin)).toEqual({ ok: true, bin, kind, office, checkDigit: true });
  });

  it('0 to 3: the number of an individual', () => {
    expect(inspectBin('900315300123')).toMatchObject({ ok: true, kind: 'individual' });
  });
});

describe('refused', () => {
  it.each([
    ['', 'length'],
    ['9712400013155', 'length'],
    ['12345678', 'length'],
    ['97124000131А', 'digits'],
    ['9.7124E+11', 'digits'],
    ['971340001315', 'month'],
    ['970040001315', 'month'],
    ['970132001315', 'day'],
    ['970270001315', 'kind'],
    ['970143001315', 'office'],
  ])('%j: %s', (text, reason) => {
    expect(inspectBin(text)).toMatchObject({ ok: false, reason });
  });

  it('zeros lost by a spreadsheet are asked about, not put back', () => {
    expect(inspectBin('20240000555')).toEqual({ ok: false, reason: 'leadingZeros', suggestion: '020240000555' });
    const bin = makeBin(2000, 1, 4, 0, 38) ?? '';
    expect(inspectBin(String(Number(bin)))).toEqual({ ok: false, reason: 'leadingZeros', suggestion: bin });
  });

  it('eleven digits that are no BIN even with a zero are only too short', () => {
    expect(inspectBin('20240000556')).toEqual({ ok: false, reason: 'length' });
  });
});

it('spaces between the digits are left out', () => {
  expect(inspectBin(' 971 240\u00a0001 315 ')).toMatchObject({ ok: true, bin: '971240001315' });
});

it('what makeBin makes is valid, with any number of zeros lost it is found again', () => {
  fc.assert(
    fc.property(issued, (bin) => {
      expect(inspectBin(bin)).toMatchObject({ ok: true, bin, checkDigit: true });
      const short = String(Number(bin));
      if (short.length < 12) expect(inspectBin(short)).toMatchObject({ reason: 'leadingZeros', suggestion: bin });
    }),
  );
});

it('the check digit catches about nine single-digit errors in ten: a warning, not proof', () => {
  let caught = 0;
  let tried = 0;
  for (const bin of fc.sample(issued, { numRuns: 500, seed: 703 })) {
    for (let place = 0; place < 12; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        if (bin[place] === String(digit)) continue;
        const wrong = bin.slice(0, place) + digit + bin.slice(place + 1);
        tried += 1;
        if (checkDigitOf(wrong.slice(0, 11)) !== Number(wrong[11])) caught += 1;
      }
    }
  }
  expect(caught / tried).toBeGreaterThan(0.88);
  expect(caught / tried).toBeLessThan(1);
});

it('numbers whose second round gives 10 are not issued', () => {
  const refused = Array.from({ length: 1000 }, (_, serial) => makeBin(2010, 5, 4, 0, serial)).filter((bin) => !bin);
  expect(refused.length).toBeGreaterThan(0);
  expect(() => makeBin(2010, 13, 4, 0, 1)).toThrow(RangeError);
  expect(() => makeBin(2010, 1, 4, 0, 100000)).toThrow(RangeError);
  expect(() => makeBin(2110, 1, 4, 0, 1)).toThrow(RangeError);
  expect(() => checkDigitOf('123')).toThrow(RangeError);
});
