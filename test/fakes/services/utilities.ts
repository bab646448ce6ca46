/** Utilities: dates by a pattern and zone, digests, base64, waiting. */

import { createHash } from 'node:crypto';
import type { House } from '../house.ts';
import type { Known } from '../known.ts';
import { wallOf } from '../zone.ts';

const digests = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' } as const;
type Given = string | readonly number[];
const bytesOf = (given: Given): Buffer =>
  typeof given === 'string' ? Buffer.from(given, 'utf8') : Buffer.from(given.map((one) => one & 0xff));
/** Java's bytes: from -128 to 127. */
const signed = (bytes: Buffer): number[] => Array.from(bytes, (one) => (one > 127 ? one - 256 : one));

export class FakeUtilities implements Known<FakeUtilities, GoogleAppsScript.Utilities.Utilities> {
  readonly #house: House;
  readonly DigestAlgorithm = Object.fromEntries(Object.keys(digests).map((name) => [name, name]));
  readonly Charset = { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' };

  constructor(house: House) {
    this.#house = house;
  }

  formatDate(date: Date, zone: string, pattern: string): string {
    const iso = new Date(wallOf(zone, date.getTime())).toISOString();
    const parts: Readonly<Record<string, string>> = {
      yyyy: iso.slice(0, 4),
      MM: iso.slice(5, 7),
      dd: iso.slice(8, 10),
      HH: iso.slice(11, 13),
      mm: iso.slice(14, 16),
      ss: iso.slice(17, 19),
      SSS: iso.slice(20, 23),
      M: String(Number(iso.slice(5, 7))),
      d: String(Number(iso.slice(8, 10))),
      H: String(Number(iso.slice(11, 13))),
      XXX: offset(wallOf(zone, date.getTime()) - date.getTime(), ':'),
      Z: offset(wallOf(zone, date.getTime()) - date.getTime(), ''),
    };
    return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (whole, quoted?: string) => {
      if (quoted !== undefined) return quoted;
      const part = parts[whole];
      if (part === undefined) throw new Error(`The fake formatDate does not know ${whole}.`);
      return part;
    });
  }
  computeDigest(algorithm: keyof typeof digests, given: Given, _charset?: string): number[] {
    return signed(createHash(digests[algorithm]).update(bytesOf(given)).digest());
  }
  base64Encode(given: Given, _charset?: string): string {
    return bytesOf(given).toString('base64');
  }
  base64EncodeWebSafe(given: Given, _charset?: string): string {
    return bytesOf(given).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');
  }
  base64Decode(text: string): number[] {
    return signed(Buffer.from(text, 'base64'));
  }
  newBlob(given: Given, type = 'text/plain', name = ''): object {
    const bytes = bytesOf(given);
    return this.#house.held('Blob', {
      getDataAsString: () => bytes.toString('utf8'),
      getBytes: () => signed(bytes),
      getContentType: () => type,
      getName: () => name,
    });
  }
  getUuid(): string {
    return `00000000-0000-4000-8000-${String(this.#house.nextNumber()).padStart(12, '0')}`;
  }
  sleep(ms: number): void {
    if (ms > 300_000) throw new Error('Invalid argument: milliseconds');
    this.#house.calls.spend(ms);
  }
}

function offset(ms: number, between: string): string {
  const minutes = Math.abs(ms) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(minutes / 60)}${between}${two(minutes % 60)}`;
}
