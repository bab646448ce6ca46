/** A sheet's XML as bytes: one forward pass over tags, rows and cells, without building a tree. */
import { WorkbookError } from './errors.ts';
import { encodeText, unescapeXml } from './text.ts';

/** Tag names of up to three letters, packed as the scanner packs them. */
export const ROW = 0x726f77;
export const C = 0x63;
export const V = 0x76;
export const F = 0x66;
export const IS = 0x6973;
export const SI = 0x7369;
export const T = 0x74;
export const RPH = 0x725068;

/** A place in the bytes. The attributes a row or cell has, `r`, `s` and `t`, are kept as ranges; -1 where absent. */
export interface Scan {
  readonly bytes: Buffer;
  readonly limit: number;
  at: number;
  start: number;
  end: number;
  name: number;
  close: boolean;
  empty: boolean;
  nameEnd: number;
  rStart: number;
  rEnd: number;
  sStart: number;
  sEnd: number;
  tStart: number;
  tEnd: number;
}

/** A scan of `bytes` between two offsets. */
export function scanBytes(bytes: Buffer, at = 0, limit = bytes.length): Scan {
  return {
    bytes,
    limit,
    at,
    start: at,
    end: at,
    name: 0,
    close: false,
    empty: false,
    nameEnd: at,
    rStart: -1,
    rEnd: -1,
    sStart: -1,
    sEnd: -1,
    tStart: -1,
    tEnd: -1,
  };
}

const cut = () =>
  new WorkbookError('The file is damaged (a sheet is cut); open it in the spreadsheet program and save it anew.');

/** Most texts end within so many bytes; the native search is worth its call only for those that do not. */
const SHORT = 48;

/** Where the next `<` stands, or `limit` where there is none. */
function nextOpening(bytes: Buffer, from: number, limit: number): number {
  const near = Math.min(from + SHORT, limit);
  for (let i = from; i < near; i++) if (bytes[i] === 0x3c) return i;
  if (near >= limit) return limit;
  const found = bytes.indexOf(0x3c, near);
  return found < 0 || found > limit ? limit : found;
}

/** Moves to the next tag; false at the end. */
export function nextTag(scan: Scan): boolean {
  const { bytes, limit } = scan;
  let i = scan.at;
  for (;;) {
    i = nextOpening(bytes, i, limit);
    if (i >= limit) {
      scan.at = limit;
      return false;
    }
    const next = bytes[i + 1];
    if (next !== 0x21 && next !== 0x3f) break;
    i = skipSpecial(bytes, i);
  }
  scan.start = i++;
  scan.close = bytes[i] === 0x2f;
  if (scan.close) i++;
  let name = 0;
  for (; i < limit; i++) {
    const byte = bytes[i] ?? 0;
    if (byte <= 0x20 || byte === 0x2f || byte === 0x3e) break;
    name = byte === 0x3a ? 0 : (name << 8) | byte;
  }
  scan.name = name;
  scan.nameEnd = i;
  scan.rStart = scan.sStart = scan.tStart = -1;
  if (bytes[i] === 0x3e) {
    scan.empty = false;
    scan.end = scan.at = i + 1;
    return true;
  }
  return attributesOf(scan, i);
}

function attributesOf(scan: Scan, from: number): boolean {
  const { bytes, limit } = scan;
  let i = from;
  while (i < limit) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x3e) {
      scan.empty = bytes[i - 1] === 0x2f;
      scan.end = scan.at = i + 1;
      return true;
    }
    if (byte <= 0x20 || byte === 0x2f) {
      i++;
      continue;
    }
    const nameStart = i;
    while (i < limit && bytes[i] !== 0x3d) i++;
    let nameEnd = i;
    while (nameEnd > nameStart && (bytes[nameEnd - 1] ?? 0) <= 0x20) nameEnd--;
    i++;
    while (i < limit && (bytes[i] ?? 0) <= 0x20) i++;
    const quote = bytes[i];
    const valueStart = ++i;
    while (i < limit && bytes[i] !== quote) i++;
    if (nameEnd - nameStart === 1) {
      const letter = bytes[nameStart];
      if (letter === 0x72) {
        scan.rStart = valueStart;
        scan.rEnd = i;
      } else if (letter === 0x73) {
        scan.sStart = valueStart;
        scan.sEnd = i;
      } else if (letter === 0x74) {
        scan.tStart = valueStart;
        scan.tEnd = i;
      }
    }
    i++;
  }
  throw cut();
}

const ENDS = { comment: Buffer.from('-->'), cdata: Buffer.from(']]>'), instruction: Buffer.from('?>') };

function skipSpecial(bytes: Buffer, at: number): number {
  const end = bytes[at + 1] === 0x3f ? ENDS.instruction : bytes[at + 2] === 0x2d ? ENDS.comment : ENDS.cdata;
  const found = bytes.indexOf(end, at);
  if (found < 0) throw cut();
  return found + end.length;
}

/** Moves past the end of the element the scan has just opened. */
export function skipElement(scan: Scan): void {
  if (scan.empty) return;
  for (let depth = 1; depth > 0; ) {
    if (!nextTag(scan)) throw cut();
    if (scan.close) depth--;
    else if (!scan.empty) depth++;
  }
}

/** The text inside the element the scan has just opened, which holds no other elements; moves past its end. */
export function elementText(scan: Scan): string {
  if (scan.empty) return '';
  const { bytes, limit } = scan;
  const near = Math.min(scan.at + SHORT, limit);
  let i = scan.at;
  let plain = true;
  for (; i < near && bytes[i] !== 0x3c; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80 || byte === 0x26 || byte === 0x0d) plain = false;
  }
  if (i === near) {
    i = nextOpening(bytes, i, limit);
    plain = false;
  }
  if (bytes[i + 1] !== 0x2f) return mixedText(scan);
  const text = plain ? bytes.toString('latin1', scan.at, i) : unescapeXml(bytes.toString('utf8', scan.at, i));
  scan.at = i;
  if (!nextTag(scan)) throw cut();
  return text;
}

/** The same with its markup still escaped, and so without a look at its letters. */
export function writtenText(scan: Scan): string {
  if (scan.empty) return '';
  const { bytes, limit, at } = scan;
  const end = nextOpening(bytes, at, limit);
  if (bytes[end + 1] !== 0x2f) return encodeText(mixedText(scan));
  scan.at = end;
  if (!nextTag(scan)) throw cut();
  return bytes.toString('utf8', at, end);
}

/** The text of an element where comments or CDATA stand between. */
function mixedText(scan: Scan): string {
  const { bytes } = scan;
  let text = '';
  let i = scan.at;
  for (;;) {
    const next = bytes.indexOf(0x3c, i);
    if (next < 0) throw cut();
    text += unescapeXml(bytes.toString('utf8', i, next));
    if (bytes[next + 1] !== 0x21) {
      scan.at = next;
      break;
    }
    i = skipSpecial(bytes, next);
    if (bytes[next + 2] === 0x5b) text += bytes.toString('utf8', next + 9, i - 3);
  }
  if (!nextTag(scan)) throw cut();
  if (!scan.close) skipElement(scan);
  return text;
}

/** A whole number between two offsets; -1 where there is none. */
export function wholeNumber(bytes: Buffer, start: number, end: number): number {
  if (start < 0 || start >= end) return -1;
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The value of any attribute of the current tag, by its whole name. */
export function tagAttribute(scan: Scan, name: string): string | undefined {
  const tag = scan.bytes.toString('utf8', scan.nameEnd, scan.end);
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : unescapeXml(raw);
}
