/** One cell as the file holds it: its place, style, value and formula. */

import { isoToSerial } from './dates.ts';
import type { CellValue } from './port.ts';
import { C, elementText, F, IS, nextTag, RPH, type Scan, SI, skipElement, T, tagAttribute, V } from './scan.ts';
import { decodeText } from './text.ts';

/** What reading a cell needs from the rest of the workbook. */
export interface CellContext {
  readonly date1904: boolean;
  readonly formulas: boolean;
  /** The shared strings, unpacked when the first cell asks. */
  readonly strings: () => readonly string[];
  readonly known: Map<string, string>;
}

/** A cell just read; the same object is filled again and again. */
export interface CellRead {
  /** Counted from 1; 0 where the cell does not say. */
  row: number;
  column: number;
  value: CellValue | undefined;
  hasFormula: boolean;
  formula: string | undefined;
  /** Of a shared formula: its number, and whether this cell holds its text. */
  shared: string | undefined;
}

export const cellContext = (date1904: boolean, formulas: boolean, strings: () => readonly string[]): CellContext => ({
  date1904,
  formulas,
  strings,
  known: new Map(),
});

export const newCell = (): CellRead => ({
  row: 0,
  column: 0,
  value: undefined,
  hasFormula: false,
  formula: undefined,
  shared: undefined,
});

/** Where the cell under the scan says it is: `cell.row` and `cell.column`, 0 for what it leaves out. */
export function locateCell(scan: Scan, cell: CellRead): void {
  const { bytes } = scan;
  let column = 0;
  let row = 0;
  for (let i = scan.rStart; i >= 0 && i < scan.rEnd; i++) {
    const byte = bytes[i] ?? 0;
    if (byte <= 0x39) row = row * 10 + byte - 0x30;
    else column = column * 26 + (byte & 0xdf) - 0x40;
  }
  cell.row = row;
  cell.column = column;
}

const withoutResult: CellValue = { error: '' };

/** Reads the cell whose `<c>` the scan has just opened, and moves past its end. */
export function readCell(scan: Scan, cell: CellRead, context: CellContext): void {
  cell.value = undefined;
  cell.formula = undefined;
  cell.shared = undefined;
  cell.hasFormula = false;
  if (scan.empty) return;
  const type = scan.tStart < 0 ? 0x6e : typeOf(scan);
  while (nextTag(scan)) {
    if (scan.close) {
      if (scan.name !== C) continue;
      if (cell.hasFormula && cell.value === undefined) cell.value = withoutResult;
      return;
    }
    if (scan.name === V) cell.value = cellValue(scan, type, context);
    else if (scan.name === F) readFormula(scan, cell, context);
    else if (scan.name === IS) cell.value = richText(scan, IS);
    else skipElement(scan);
  }
}

/** n, b, e, d as they are; s for a shared string, i for one in the cell, and 0 for a formula's text. */
function typeOf(scan: Scan): number {
  const first = scan.bytes[scan.tStart] ?? 0x6e;
  return first === 0x73 && scan.tEnd - scan.tStart > 1 ? 0 : first;
}

function cellValue(scan: Scan, type: number, context: CellContext): CellValue | undefined {
  const { bytes, at } = scan;
  if (type === 0x73 || type === 0x6e) {
    let i = at;
    let number = 0;
    for (; i - at < 15; i++) {
      const digit = (bytes[i] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (i > at && bytes[i] === 0x3c && !scan.empty) {
      nextTag(scan);
      return type === 0x6e ? number : (context.strings()[number] ?? '');
    }
  }
  const text = elementText(scan);
  if (type === 0x6e) return text.trim() === '' ? undefined : Number(text);
  if (type === 0x73) return context.strings()[Number(text)] ?? '';
  if (type === 0x62) return text === '1' || text === 'true';
  if (type === 0x65) return { error: text };
  if (type === 0x64) return isoToSerial(text, context.date1904) ?? text;
  return keep(decodeText(text), context.known);
}

/** The same short text is kept once, however many cells repeat it. */
function keep(text: string, known: Map<string, string>): string {
  if (text.length > 40) return text;
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size < 20_000) known.set(text, text);
  return text;
}

function readFormula(scan: Scan, cell: CellRead, context: CellContext): void {
  cell.hasFormula = true;
  cell.shared = sharedNumber(scan);
  if (context.formulas) cell.formula = decodeText(elementText(scan)) || undefined;
  else skipElement(scan);
}

/** Under which number the formula whose `<f>` the scan has just opened is shared, if it is. */
export const sharedNumber = (scan: Scan): string | undefined =>
  scan.tStart >= 0 && scan.bytes[scan.tStart] === 0x73 ? tagAttribute(scan, 'si') : undefined;

/** The text of a `<si>` or `<is>` the scan has just opened: its runs joined, phonetic guides left out. */
function richText(scan: Scan, name: number): string {
  if (scan.empty) return '';
  let text = '';
  while (nextTag(scan)) {
    if (scan.close) {
      if (scan.name === name) break;
    } else if (scan.name === T) text += elementText(scan);
    else if (scan.name === RPH) skipElement(scan);
  }
  return decodeText(text);
}

/** All shared strings of a workbook. */
export function readStrings(scan: Scan): string[] {
  const strings: string[] = [];
  while (nextTag(scan)) if (scan.name === SI && !scan.close) strings.push(richText(scan, SI));
  return strings;
}
