/** The business identification number (BIN): what its twelve digits say, and how sure they are. */

import { checkDigitOf } from './checkDigit.ts';

/** What a number says of itself. */
export interface Bin {
  readonly ok: true;
  /** Twelve digits, zeros kept. */
  readonly bin: string;
  /** 5th digit 4 or 5 a legal entity, 6 joint entrepreneurship, 0 to 3 an individual's number (IIN). */
  readonly kind: 'legalEntity' | 'jointEntrepreneurship' | 'individual';
  /** 6th digit; an individual's number has no such digit and is always `head`: look at `kind` first. */
  readonly office: 'head' | 'branch' | 'representative';
  /** Whether the 12th digit fits. It misses one wrong digit in ten: a warning, not proof. */
  readonly checkDigit: boolean;
}

export type BinFault =
  | { readonly ok: false; readonly reason: 'length' | 'digits' | 'month' | 'day' | 'kind' | 'office' }
  /** Too short, but a valid number once `suggestion`'s zeros stand before it: ask, do not repair. */
  | { readonly ok: false; readonly reason: 'leadingZeros'; readonly suggestion: string };

const offices = ['head', 'branch', 'representative'] as const;

/** Reads a BIN as typed; spaces between the digits are left out, nothing else is repaired. */
export function inspectBin(text: string): Bin | BinFault {
  const bin = text.replace(/\s/g, '');
  if (!/^\d*$/.test(bin)) return { ok: false, reason: 'digits' };
  if (bin.length === 12) return readDigits(bin);
  // A number of January 2000 loses three zeros in a spreadsheet, none loses more.
  if (bin.length >= 9 && bin.length < 12) {
    const padded = readDigits(bin.padStart(12, '0'));
    if (padded.ok && padded.checkDigit) return { ok: false, reason: 'leadingZeros', suggestion: padded.bin };
  }
  return { ok: false, reason: 'length' };
}

/**
 * A BIN for samples: year 1900 to 2099, 5th and 6th digits, serial 0 to 99999. Undefined where no check digit exists
 * (such a number is not issued). Throws RangeError outside these limits.
 */
export function makeBin(
  year: number,
  month: number,
  kindDigit: number,
  officeDigit: number,
  serial: number,
): string | undefined {
  const first11 =
    part(year % 100, 2, year >= 1900 && year <= 2099) +
    part(month, 2, month >= 1 && month <= 12) +
    part(kindDigit, 1, kindDigit <= 9) +
    part(officeDigit, 1, officeDigit <= 9) +
    part(serial, 5, serial <= 99999);
  const check = checkDigitOf(first11);
  return check === undefined ? undefined : `${first11}${check}`;
}

function readDigits(bin: string): Bin | BinFault {
  const digit = (index: number) => Number(bin[index]);
  const month = digit(2) * 10 + digit(3);
  if (month < 1 || month > 12) return { ok: false, reason: 'month' };
  const checkDigit = checkDigitOf(bin.slice(0, 11)) === digit(11);
  if (digit(4) <= 3) {
    const day = digit(4) * 10 + digit(5);
    if (day < 1 || day > 31) return { ok: false, reason: 'day' };
    return { ok: true, bin, kind: 'individual', office: 'head', checkDigit };
  }
  if (digit(4) > 6) return { ok: false, reason: 'kind' };
  const office = offices[digit(5)];
  if (office === undefined) return { ok: false, reason: 'office' };
  return { ok: true, bin, kind: digit(4) === 6 ? 'jointEntrepreneurship' : 'legalEntity', office, checkDigit };
}

function part(n: number, width: number, allowed: boolean): string {
  if (!Number.isInteger(n) || n < 0 || !allowed) throw new RangeError(`${n} does not fit into a BIN.`);
  return String(n).padStart(width, '0');
}
